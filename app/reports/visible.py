"""Makes text printable without hiding anything: controls get a face, gaps are counted."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import category

from app.reports.typefaces import name_for

_PLAIN = re.compile(
    "[\n\x20-\x7e\xa1-\xac\xae-\u017f\u0384-\u03ce\u0400-\u045f\u2010-\u2027\u20ac]*"
)
"""Text of these characters alone is printed as it stands, from the first face."""

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_KEPT = frozenset("\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u2060")
"""Invisible characters that only steer joining and breaking; they stay and do their work."""
_LOOK_EMPTY = frozenset("\u115f\u1160\u17b4\u17b5\u180e\u2800\u3164\ufeff\uffa0\ufffc")
"""Characters that look like nothing; a name of these alone must not look blank."""
_FLAG = "\U0001f3f4"


def is_plain(text: str) -> bool:
    """Tell whether every character is printed as it stands, from the first face."""
    return _PLAIN.fullmatch(text) is not None


def printable(text: str) -> tuple[str, int]:
    """Return the text as it can be printed, and how many characters could not be.

    Every end of line becomes a line feed. Control characters show as their pictures or, with what would
    turn or hide text, as `[U+202E]`; so do characters that no bundled face holds, and these
    are counted.
    """
    if is_plain(text):
        return text, 0
    missing = 0
    shown: list[str] = []
    flag = False
    for letter in _LINE_ENDS.sub("\n", text).replace("\t", "    "):
        flag = letter == _FLAG or (flag and "\U000e0020" <= letter <= "\U000e007f")
        form = letter if flag else _form(letter)
        if form is None:
            missing += 1
            form = _named(letter)
        shown.append(form)
    return "".join(shown), missing


@lru_cache(maxsize=65_536)
def _form(letter: str) -> str | None:
    """Return how a character is printed, or None where no face has it."""
    kind = category(letter)
    if letter == "\n" or letter in _KEPT or _is_variant(letter):
        return letter
    if kind == "Cc":
        return _control(letter)
    if kind == "Cf" or letter in _LOOK_EMPTY:
        return _named(letter)
    if kind == "Zs" and name_for(letter) is None:
        return " "
    return letter if kind not in ("Cs", "Co", "Cn") and name_for(letter) else None


def _is_variant(letter: str) -> bool:
    """Tell a variation selector."""
    return "\ufe00" <= letter <= "\ufe0f" or "\U000e0100" <= letter <= "\U000e01ef"


def _control(letter: str) -> str:
    """Return the picture of a control character."""
    code = ord(letter)
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else _named(letter)


def _named(letter: str) -> str:
    """Return a character's number, for one that cannot or must not be drawn."""
    return f"[U+{ord(letter):04X}]"
