"""Cells that a spreadsheet would take for a formula: disarmed on the way out, and back.

The prefix is an apostrophe. It stands before every cell that begins, blanks apart, with a sign
that starts a formula, and before every cell that begins with an apostrophe itself, so that
taking one apostrophe off again gives back exactly what was there.
"""

from __future__ import annotations

PREFIX = "'"
_STARTERS = tuple("=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20\u2212|%")
_BLANKS = " \u00a0\u3000\ufeff\u200b"


def disarmed(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    bare = text.lstrip(_BLANKS)
    return PREFIX + text if bare.startswith(_STARTERS) or text.startswith(PREFIX) else text


def armed(text: str) -> str:
    """Return what a disarmed cell held: the inverse of `disarmed`."""
    return text.removeprefix(PREFIX)
