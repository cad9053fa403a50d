"""Turns a run of characters in one face and one direction into placed glyphs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import uharfbuzz

from app.reports.typefaces import Face, face

FILLER = "\u200b"
"""What a glyph stands for when another glyph of its cluster already carries the text."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph: its number, its text, and where it goes, in thousandths of an em.

    `before` is what the pen moves right (or left) before the glyph is drawn, beyond the
    advance of the glyph in front of it; `rise` how far the glyph stands above the base line.
    """

    number: int
    text: str
    before: float
    rise: float


@dataclass(frozen=True, slots=True, eq=False)
class Shaped:
    """Placed glyphs of one run, ready to be written at any size.

    `after` is the move left over at the end. `exact` is False where the text cannot be told
    glyph by glyph. `reach` is how far stacked marks go above and below the base line.
    """

    text: str
    face: Face
    rtl: bool
    width: float
    glyphs: tuple[Glyph, ...]
    after: float
    exact: bool
    reach: tuple[float, float]


@dataclass(slots=True)
class _Placed:
    """One glyph as harfbuzz placed it, in thousandths of an em."""

    number: int
    cluster: int
    advance: float
    x: float
    y: float


@lru_cache(maxsize=65_536)
def shape(text: str, name: str, bold: bool, rtl: bool = False) -> Shaped:
    """Return the glyphs of a run; its characters must all be in the face."""
    typeface = face(name, bold)
    placed = _place(text, typeface, rtl)
    meanings, exact = _meanings(text, placed)
    glyphs, after = _moves(placed, meanings, typeface)
    return Shaped(
        text=text,
        face=typeface,
        rtl=rtl,
        width=round(sum(glyph.advance for glyph in placed), 2),
        glyphs=glyphs,
        after=after,
        exact=exact,
        reach=_reach(placed, typeface),
    )


def _place(text: str, typeface: Face, rtl: bool) -> list[_Placed]:
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    uharfbuzz.shape(typeface.hb_font, buffer, {})
    unit = typeface.unit
    return [
        _Placed(
            info.codepoint,
            info.cluster,
            at.x_advance * unit,
            at.x_offset * unit,
            at.y_offset * unit,
        )
        for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    ]


def _meanings(text: str, placed: list[_Placed]) -> tuple[list[str], bool]:
    """Return the text of each glyph in drawing order, and whether that tells it all.

    The characters of a cluster are dealt out to its glyphs in order, the last glyph taking
    what is left; where there are more glyphs than characters, the rest stand for nothing.
    """
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


def _moves(
    placed: list[_Placed], meanings: list[str], typeface: Face
) -> tuple[tuple[Glyph, ...], float]:
    """Return the glyphs with the moves between them, and the move after the last."""
    pending = 0.0
    glyphs = []
    for at, text in zip(placed, meanings, strict=True):
        glyphs.append(Glyph(at.number, text, round(pending + at.x, 1), at.y))
        pending = at.advance - typeface.width_of(at.number) - at.x
    return tuple(glyphs), round(pending, 1)


def _reach(placed: list[_Placed], typeface: Face) -> tuple[float, float]:
    """Return how far above and below the base line raised marks go; (0, 0) without any."""
    top = bottom = 0.0
    for glyph in placed:
        box = typeface.hb_font.get_glyph_extents(glyph.number) if glyph.y else None
        if box is not None:
            top = max(top, glyph.y + box.y_bearing * typeface.unit)
            bottom = max(bottom, -(glyph.y + (box.y_bearing + box.height) * typeface.unit))
    return top, bottom
