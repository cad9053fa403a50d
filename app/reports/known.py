"""Plain words that were met before: their glyphs and widths, kept for the next time.

A list of thousands of rows says few words that are new. A plain word (`visible.is_plain`) on a
line that runs from left to right depends on nothing but its letters and its look.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from app.reports.shaping import Shaped, ahead, behind, shape, shape_once
from app.reports.typefaces import SANS, Face, face

MANY = 48_000
"""When so many words of one look are known, those that are not met again are forgotten."""
LONGEST = 40
"""Letters in the longest word that is kept, its blanks included."""


class Run(NamedTuple):
    """Glyphs of one face, direction and look."""

    shaped: Shaped
    level: int
    grey: float


class Look:
    """What the plain words of one look have in common; told apart by identity."""

    __slots__ = ("face",)

    def __init__(self, face: Face) -> None:
        """Keep the face."""
        self.face = face


class Atom(NamedTuple):
    """What a line break may not part: runs in reading order, with the blanks at its end.

    `ink` is its width in points without these blanks, `full` with them. `length` counts
    characters. `look` is there where each glyph is plain and all are of one look.
    """

    runs: tuple[Run, ...]
    ink: float
    full: float
    length: int
    look: Look | None = None


class Known(dict[str, Atom]):
    """The plain words met in one look, each with the blanks behind it; made when asked for.

    A word is kept from the second time on: half of all words are met once.
    """

    def __init__(self, bold: bool, grey: float, size: float) -> None:
        """Begin without any."""
        super().__init__()
        self._bold, self._grey, self._size = bold, grey, size
        self._look = Look(face(SANS, bold))
        self._older = dict[str, Atom]()
        self._once = set[int]()

    def __missing__(self, piece: str) -> Atom:
        older = self._older.pop(piece, None)
        atom = older or self._made(piece)
        if older or self._is_met_again(piece):
            if len(self) >= MANY:
                self._older = dict(self)
                self.clear()
            self[piece] = atom
            for run in atom.runs:
                run.shaped.kept = True
        return atom

    def _is_met_again(self, piece: str) -> bool:
        """Tell whether a word was met before, and take it down; very long ones are no words."""
        if len(piece) > LONGEST:
            return False
        mark = hash(piece)
        if mark in self._once:
            self._once.remove(mark)
            return True
        if len(self._once) >= 2 * MANY:
            self._once.clear()
        self._once.add(mark)
        return False

    def _made(self, piece: str) -> Atom:
        bold, size = self._bold, self._size
        ink = piece.rstrip(" ")
        word = shape_once(ink, SANS, bold) if ink else None
        blanks = shape(piece[len(ink) :], SANS, bold) if ink != piece else None
        shapes = [shaped for shaped in (word, blanks) if shaped]
        wide = word.width * size / 1000 if word else 0.0
        full = wide + (blanks.width * size / 1000 if blanks else 0.0)
        plain = all(shaped.plain for shaped in shapes)
        if word and blanks and plain:
            shapes = [behind(piece, word, blanks)]
        runs = tuple(Run(shaped, 0, self._grey) for shaped in shapes)
        return Atom(runs, wide, full, len(piece), self._look if plain else None)


@lru_cache(maxsize=64)
def known(bold: bool, grey: float, size: float) -> Known:
    """Return the words that are known in a look."""
    return Known(bold, grey, size)


@lru_cache(maxsize=8192)
def without_blanks(run: Run) -> Run:
    """Return a plain word without the blanks behind it, as it ends a line."""
    both = run.shaped
    blanks = both.text[len(both.text.rstrip(" ")) :]
    ink = ahead(both, shape(blanks, both.face.name, both.face.bold))
    ink.kept = both.kept
    return run._replace(shaped=ink)
