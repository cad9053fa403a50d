"""What is drawn on the loading thread, so that the window's thread need not."""

from __future__ import annotations

from collections.abc import Iterator

from ui import icons
from ui.actions import SPECS
from ui.theme import Scheme
from ui.vocabulary import EMOTION_SIGNS


def draw(scheme: Scheme) -> None:
    """Draw the icons of the rail, the menus and the Counter."""
    icons.prepare(_wanted(), scheme)


def _wanted() -> Iterator[tuple[str, str]]:
    for spec in SPECS:
        if spec.icon:
            yield from ((spec.icon, role) for role in ("text", "accent", "muted"))
    for sign in EMOTION_SIGNS.values():
        yield from ((sign.icon, role) for role in (sign.tone, "muted"))
    yield from (("close", "muted"), ("down", "accent"), ("down", "muted"))
    yield from (("due-today", "muted"), ("overdue", "danger"), ("kept-on-time", "good"))
    yield from (("walk-in", "text"), ("walk-in", "muted"), ("person", "muted"))
