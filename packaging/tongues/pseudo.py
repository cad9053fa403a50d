"""A language that nobody speaks: longer, accented and in brackets, so that faults are seen.

What stands on screen without brackets was never marked for translation; what loses its last
bracket has no room for a longer language. Placeholders and keys stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tongues import catalogue, window
from tongues.sentences import ACCELERATOR, PLACEHOLDER, Sentence

NAME = "zz"
LENGTH = 1.5
"""How long a sentence becomes, brackets included."""
_ACCENTED = str.maketrans("aceinouyACEINOU", "àçéîñöüýÀÇÉÎÑÖÜ")


def spoken(text: str) -> str:
    """Return a text in this language."""
    plain = PLACEHOLDER.sub("", text)
    padding = "~" * max(1, round(len(plain) * LENGTH) - len(plain) - 2)
    return f"[{_accented(text)}{padding}]"


def _accented(text: str) -> str:
    """Put accents on the letters that are neither a placeholder's nor a key."""
    made, end = [], 0
    for kept in PLACEHOLDER.finditer(text):
        made += [_keyed(text[end : kept.start()]), kept.group()]
        end = kept.end()
    return "".join([*made, _keyed(text[end:])])


def _keyed(text: str) -> str:
    """Put accents on all letters but the one that is the key."""
    key = ACCELERATOR.search(text)
    if key is None:
        return text.translate(_ACCENTED)
    before, after = text[: key.start()], text[key.end() + 1 :]
    return (
        before.translate(_ACCENTED) + text[key.start() : key.end() + 1] + after.translate(_ACCENTED)
    )


def make(of_window: Iterable[Sentence], of_app: Iterable[Sentence], folder: Path) -> None:
    """Write and compile this language's two catalogues in a folder."""
    told = {window.key(s): [spoken(s.source)] * (2 if s.plural else 1) for s in of_window}
    plural = {window.key(s) for s in of_window if s.plural}
    window.compile_one(window.write(NAME, told, plural, folder, rules="en"))
    forms = {
        s: [spoken(s.source), spoken(s.many)] if s.plural else [spoken(s.source)] for s in of_app
    }
    catalogue.write(forms, catalogue.file_of(NAME, folder))
