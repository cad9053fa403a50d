"""The bundled letters: which there are, and which of them some words need.

A bare Linux has no Chinese, Devanagari or Thai; the other systems bring all of them. The letters
of the window stay the desktop's, where there is a desktop that has a wish.
"""

from __future__ import annotations

import sys
import unicodedata
from typing import TYPE_CHECKING

from app.paths import resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

WELL_LETTERED = ("win32", "darwin")
LATIN = "\u0250"
"""Below this a character is found wherever there are letters at all."""
EVERYWHERE = frozenset({"LATIN", "CYRILLIC", "GREEK", "COMBINING"})
"""Scripts that the window's own letters have too."""
ELSEWHERE = {
    "CJK": "DroidSansFallbackFull",
    "HIRAGANA": "DroidSansFallbackFull",
    "KATAKANA": "DroidSansFallbackFull",
    "HANGUL": "NanumGothic",
    "TIBETAN": "NotoSerifTibetan",
}
"""Scripts whose letters lie in a file that does not bear their name."""
_added: set[str] = set()
"""The files whose letters were added to the process."""


def load_fonts() -> None:
    """Add all bundled letters, so that a customer's name is legible in any script."""
    if _has_all():
        return
    for file in sorted(resource("fonts").glob("*.ttf")):
        add(file)


def load_for(texts: Iterable[str | None]) -> None:
    """Add the letters that these words need now: in the first picture one waits for each file."""
    scripts = {script for text in texts if text for script in _scripts(text)}
    if not scripts or _has_all():
        return
    for script in sorted(scripts):
        name = ELSEWHERE.get(script, f"NotoSans{script.title()}")
        for file in sorted(resource("fonts").glob(f"{name}-*.ttf")) or [_only(name)]:
            add(file)


def add(file: Path) -> None:
    """Add one of the bundled files, once; one that is not there is passed over."""
    from PySide6.QtGui import QFontDatabase

    if file.name not in _added and file.exists():
        _added.add(file.name)
        QFontDatabase.addApplicationFont(str(file))


def _only(name: str) -> Path:
    return resource("fonts", f"{name}.ttf")


def _scripts(text: str) -> set[str]:
    """Return the scripts of a text that are not found everywhere, by their names in Unicode."""
    if max(text) < LATIN:
        return set()
    words = {unicodedata.name(character, "").partition(" ")[0] for character in set(text)}
    return {word for word in words if word.isalpha()} - EVERYWHERE


def _has_all() -> bool:
    """Tell whether the system brings letters for every script."""
    if sys.platform not in WELL_LETTERED:
        return False
    from PySide6.QtGui import QFontDatabase

    return bool(QFontDatabase.families())
