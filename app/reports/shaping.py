"""Turns a run of characters in one face and one direction into placed glyphs."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

import uharfbuzz

from app.reports.typefaces import Face, face

_LETTERS: dict[Letter, Letter] = {}
"""Each letter once: thousands of words are made of some hundred."""
_KEPT = sys.intern
"""Patterns come again too: without a move in it, there is one for each length."""
_FLAT = (0.0, 0.0)
_POSITION = attrgetter("x_offset", "y_offset", "x_advance", "y_advance")
FILLER = "\u200b"
"""What a glyph stands for when another glyph of its cluster already carries the text."""


Letter = tuple[int, str]
"""A glyph's number, and the text that it stands for."""


class Stretch(NamedTuple):
    """Glyphs at one height above the base line; see `Shaped` for pattern and letters."""

    rise: float
    pattern: str
    letters: tuple[Letter, ...]


@dataclass(slots=True, eq=False)
class Shaped:
    """Placed glyphs of one run, ready to be written at any size; nobody changes them but `kept`,
    which tells that somebody keeps them and they will come again.

    The pattern is what the format asks for, with a place for the code of each of the letters;
    between them stand the moves that go beyond a glyph's own advance, in thousandths of an em,
    to the left. Where not all glyphs stand on the base line there are `stretches` instead.
    `exact` is False where the text cannot be told glyph by glyph; `plain` is True where it can
    and all glyphs stand on the base line. `reach` is how far stacked
    marks go above and below the base line.
    """

    text: str
    face: Face
    rtl: bool
    width: float
    pattern: str
    letters: tuple[Letter, ...]
    exact: bool
    plain: bool
    reach: tuple[float, float]
    stretches: tuple[Stretch, ...] = ()
    kept: bool = False


class _Placed(NamedTuple):
    """One glyph as harfbuzz placed it, in thousandths of an em."""

    number: int
    cluster: int
    advance: float
    x: float
    y: float


@lru_cache(maxsize=65_536)
def shape(text: str, name: str, bold: bool, rtl: bool = False) -> Shaped:
    """Return the glyphs of a run, kept for the next time; its face must hold all of it."""
    shaped = shape_once(text, name, bold, rtl)
    shaped.kept = True
    return shaped


def shape_once(text: str, name: str, bold: bool, rtl: bool = False) -> Shaped:
    """Return the glyphs of a run, for a caller that keeps them; its face must hold all of it."""
    typeface = face(name, bold)
    buffer = _shaped(text, typeface, rtl)
    found = None if rtl else _simple(text, typeface, buffer)
    return found or _any(text, typeface, rtl, buffer)


def _shaped(text: str, typeface: Face, rtl: bool) -> uharfbuzz.Buffer:
    """Let harfbuzz choose and place the glyphs."""
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    uharfbuzz.shape(typeface.hb_font, buffer)
    return buffer


def _simple(text: str, typeface: Face, buffer: uharfbuzz.Buffer) -> Shaped | None:
    """Return a run with a glyph for each character, all on the base line; None for another."""
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    if [info.cluster for info in infos] != list(range(len(text))):
        return None
    if any([at.x_offset or at.y_offset for at in positions]):  # noqa: C419 - quicker for a few
        return None
    numbers = [info.codepoint for info in infos]
    advances = [at.x_advance * typeface.unit for at in positions]
    letters = tuple(zip(numbers, text, strict=True))
    return Shaped(
        text=text,
        face=typeface,
        rtl=False,
        width=round(sum(advances), 2),
        pattern=_pattern(numbers, advances, typeface),
        letters=tuple(map(_LETTERS.setdefault, letters, letters)),
        exact=True,
        plain=True,
        reach=_FLAT,
    )


def _pattern(numbers: list[int], advances: list[float], typeface: Face) -> str:
    """Return the pattern of glyphs whose advances alone differ from their own."""
    parts: list[str] = []
    pending = 0.0
    for number, advance in zip(numbers, advances, strict=True):
        before = round(pending, 1)
        parts.append(f"{-before:g}<%s>" if before else "<%s>")
        pending = advance - typeface.width_of(number)
    after = round(pending, 1)
    parts.append(f"{-after:g}" if after else "")
    return _joined(parts)


def _any(text: str, typeface: Face, rtl: bool, buffer: uharfbuzz.Buffer) -> Shaped:
    """Return a run as it comes."""
    placed = _place(typeface, buffer)
    meanings, exact = _meanings(text, placed)
    stretches = _stretches(placed, meanings, typeface)
    level = len(stretches) == 1 and not stretches[0].rise
    return Shaped(
        text=text,
        face=typeface,
        rtl=rtl,
        width=round(sum([glyph.advance for glyph in placed]), 2),
        pattern=stretches[0].pattern if level else "",
        letters=stretches[0].letters if level else (),
        exact=exact,
        plain=exact and level,
        reach=_reach(placed, typeface),
        stretches=() if level else stretches,
    )


def behind(text: str, word: Shaped, blanks: Shaped) -> Shaped:
    """Return a plain word and the plain blanks behind it, the text, as a run of the same glyphs."""
    return Shaped(
        text=text,
        face=word.face,
        rtl=False,
        width=word.width + blanks.width,
        pattern=_KEPT(word.pattern + blanks.pattern),
        letters=word.letters + blanks.letters,
        exact=True,
        plain=True,
        reach=_FLAT,
    )


def ahead(both: Shaped, blanks: Shaped) -> Shaped:
    """Return the word again of what `behind` put together."""
    return Shaped(
        text=both.text.removesuffix(blanks.text),
        face=both.face,
        rtl=False,
        width=round(both.width - blanks.width, 2),
        pattern=_KEPT(both.pattern.removesuffix(blanks.pattern)),
        letters=both.letters[: -len(blanks.letters)],
        exact=True,
        plain=True,
        reach=_FLAT,
    )


def _place(typeface: Face, buffer: uharfbuzz.Buffer) -> list[_Placed]:
    unit = typeface.unit
    return [
        _Placed(info.codepoint, info.cluster, x_advance * unit, x * unit, y * unit)
        for info, (x, y, x_advance, _y_advance) in zip(
            buffer.glyph_infos, map(_POSITION, buffer.glyph_positions), strict=True
        )
    ]


def _meanings(text: str, placed: list[_Placed]) -> tuple[Sequence[str], bool]:
    """Return the text of each glyph in drawing order, and whether that tells it all.

    The characters of a cluster are dealt out to its glyphs in order, the last glyph taking
    what is left; where there are more glyphs than characters, the rest stand for nothing.
    """
    if [glyph.cluster for glyph in placed] == list(range(len(text))):
        return text, True
    exact = True
    meanings: list[str] = []
    for part, count in _clusters(text, placed):
        exact = exact and count == 1
        letters = [*part[: count - 1], part[count - 1 :]]
        meanings += [letter or FILLER for letter in letters]
        meanings += [FILLER] * (count - len(letters))
    return meanings, exact


def _clusters(text: str, placed: list[_Placed]) -> Iterator[tuple[str, int]]:
    """Yield each cluster's characters and its number of glyphs, in drawing order."""
    starts = sorted({glyph.cluster for glyph in placed})
    ends = dict(pairwise([*starts, len(text)]))
    count = 0
    for index, glyph in enumerate(placed):
        count += 1
        if index + 1 == len(placed) or placed[index + 1].cluster != glyph.cluster:
            yield text[glyph.cluster : ends[glyph.cluster]], count
            count = 0


def _stretches(
    placed: list[_Placed], meanings: Sequence[str], typeface: Face
) -> tuple[Stretch, ...]:
    """Return the glyphs with the moves between them, apart for each height."""
    found: list[Stretch] = []
    pattern: list[str] = []
    letters: list[Letter] = []
    pending = rise = 0.0
    for at, text in zip(placed, meanings, strict=True):
        if at.y != rise and letters:
            found.append(Stretch(rise, _joined(pattern), tuple(letters)))
            pattern, letters = [], []
        rise = at.y
        before = round(pending + at.x, 1)
        if before:
            pattern.append(f"{-before:g}")
        pattern.append("<%s>")
        letters.append(_LETTERS.setdefault((at.number, text), (at.number, text)))
        pending = at.advance - typeface.width_of(at.number) - at.x
    if letters:
        after = round(pending, 1)
        pattern.append(f"{-after:g}" if after else "")
        found.append(Stretch(rise, _joined(pattern), tuple(letters)))
    return tuple(found)


def _joined(pattern: list[str]) -> str:
    return _KEPT("".join(pattern).replace("><", ""))


def _reach(placed: list[_Placed], typeface: Face) -> tuple[float, float]:
    """Return how far above and below the base line raised marks go; (0, 0) without any."""
    top = bottom = 0.0
    for glyph in placed:
        box = typeface.hb_font.get_glyph_extents(glyph.number) if glyph.y else None
        if box is not None:
            top = max(top, glyph.y + box.y_bearing * typeface.unit)
            bottom = max(bottom, -(glyph.y + (box.y_bearing + box.height) * typeface.unit))
    return (top, bottom) if top or bottom else _FLAT
