"""The one way text enters a PDF: plain words in, measured lines of placed glyphs out.

Nothing here is markup. Lines are broken in reading order, then each line is put into visual
order; every run is shaped by harfbuzz with the first bundled face that holds it. All lengths
are points. `pen` puts the result on a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from app.reports.breaking import clusters
from app.reports.direction import is_turned_round, visual_order
from app.reports.known import Run
from app.reports.paragraph import GREY, INK, Align, BrokenLine, Paragraph, Span, Style
from app.reports.shaping import shape
from app.reports.typefaces import SANS, STACKED, Face, face
from app.reports.visible import printable

__all__ = [
    "GREY",
    "INK",
    "Line",
    "Run",
    "Span",
    "Style",
    "TextLayout",
    "Words",
    "lay_out",
    "measure",
]

SHORT = 48
"""Words up to this length are laid out once and kept."""
_BLANK_LINES = re.compile("\n[ \n]*\n")
"""Any number of empty lines; on paper one says as much."""


class Line(NamedTuple):
    """One line: its runs from left to right, its words in reading order, its place.

    `mixed` tells that some of it runs from right to left; `plain` that it is of one look, runs
    from left to right, and each glyph says its own text: then it is drawn by one operator.
    """

    runs: tuple[Run, ...]
    text: str
    x: float
    width: float
    baseline: float
    clip: bool
    mixed: bool
    plain: bool


@dataclass(frozen=True, slots=True)
class TextLayout:
    """Laid-out words: lines from the top down, the space they take, what is missing.

    `baseline` of a line counts down from that line's own top. `missing` is the number of
    characters that no bundled face holds.
    """

    lines: tuple[Line, ...]
    size: float
    width: float
    height: float
    line_heights: tuple[float, ...]
    missing: int

    @property
    def ink_width(self) -> float:
        """Return the width of the widest line."""
        return max((line.width for line in self.lines), default=0.0)


Words = str | Span | Sequence[str | Span]


def lay_out(
    words: Words,
    style: Style,
    width: float,
    *,
    rtl: bool | None = None,
    max_lines: int | None = None,
) -> TextLayout:
    """Break words into lines no wider than `width` points.

    `rtl` is the direction of the page, that of the one under way where nothing is said: it
    decides what a paragraph without a strong letter does, and on which side lines begin.
    With `max_lines` the last line ends in an ellipsis where something was left out;
    only heads that are repeated elsewhere in full may use it.
    """
    if rtl is None:
        rtl = is_turned_round()
    if isinstance(words, str) and len(words) <= SHORT:
        return _laid_out_once(words, style, width, rtl, max_lines)
    return _laid_out(words, style, width, rtl, max_lines)


@lru_cache(maxsize=4096)
def _laid_out_once(
    words: str, style: Style, width: float, rtl: bool, max_lines: int | None
) -> TextLayout:
    """Lay out words that are likely to come again: an owner, a standing, a date."""
    return _laid_out(words, style, width, rtl, max_lines)


def _laid_out(
    words: Words, style: Style, width: float, rtl: bool, max_lines: int | None
) -> TextLayout:
    spans, missing = _prepared(words)
    broken: list[BrokenLine] = []
    for paragraph in _paragraphs(spans):
        broken.extend(Paragraph(paragraph, style, rtl).broken(width))
        if max_lines is not None and len(broken) > max_lines:
            break
    if max_lines is not None and len(broken) > max_lines:
        broken = _shortened(broken[:max_lines], style, width)
    return _stacked(broken, style, width, missing, rtl)


def measure(text: str, style: Style) -> float:
    """Return the width in points of words on one line."""
    return lay_out(text, style, float("inf")).ink_width


def _prepared(words: Words) -> tuple[list[Span], int]:
    """Return spans of printable text and the number of characters that are not."""
    given: Iterable[str | Span] = [words] if isinstance(words, str | Span) else words
    spans = []
    total = 0
    for part in given:
        span = part if isinstance(part, Span) else Span(part)
        text, missing = printable(span.text)
        spans.append(span if text == span.text else replace(span, text=text))
        total += missing
    return spans, total


def _paragraphs(spans: Sequence[Span]) -> Iterator[list[Span]]:
    """Yield the spans of each paragraph; an ended line begins a new one."""
    current: list[Span] = []
    for span in spans:
        if "\n" not in span.text:
            current.append(span)
            continue
        first, *others = _BLANK_LINES.sub("\n\n", span.text).split("\n")
        current.append(replace(span, text=first))
        for text in others:
            yield current
            current = [replace(span, text=text)]
    yield current


def _shortened(lines: list[BrokenLine], style: Style, width: float) -> list[BrokenLine]:
    """Make room for an ellipsis on the last line."""
    last = lines[-1]
    room = width - shape("…", SANS, style.bold).width * style.size / 1000
    while last.atoms and sum(atom.full for atom in last.atoms[:-1]) + last.atoms[-1].ink > room:
        end, last.end = last.end, last.end - last.atoms.pop().length
        letters = clusters(last.paragraph.text[last.end : end])
        if not last.atoms and len(letters) > 1:
            start, last.end = last.end, end - len(letters[-1])
            last.atoms.append(last.paragraph.atom(start, last.end))
    last.tail = "…"
    return lines


def _stacked(
    lines: list[BrokenLine], style: Style, width: float, missing: int, turned: bool
) -> TextLayout:
    """Put lines under each other and runs into visual order."""
    placed: list[Line] = []
    heights: list[float] = []
    top = 0.0
    for broken in lines:
        line, height = _line(broken, style, width, turned)
        placed.append(line)
        heights.append(height)
        top += height
    return TextLayout(tuple(placed), style.size, width, top, tuple(heights), missing)


def _line(broken: BrokenLine, style: Style, width: float, turned: bool) -> tuple[Line, float]:
    """Return one line and its height."""
    runs = _line_runs(broken, style)
    wide = sum([run.shaped.width for run in runs]) * style.size / 1000
    x = _offset(style.align, width - wide, broken.paragraph.rtl, turned)
    look = broken.look
    if look is None:
        return _any_line(runs, style, x, wide)
    height, baseline = _height((look.face,), style)
    text = broken.paragraph.text[broken.start : broken.end].rstrip(" ")
    return Line(tuple(runs), text, x, wide, baseline, clip=False, mixed=False, plain=True), height


def _any_line(runs: list[Run], style: Style, x: float, wide: float) -> tuple[Line, float]:
    """Return a line that may hold words of several looks, faces and directions."""
    shapes = [run.shaped for run in runs]
    faces = tuple({shaped.face for shaped in shapes})
    above, below = _extent(faces)
    height, baseline = _height(faces, style)
    levels = [run.level for run in runs]
    mixed = any(levels)
    line = Line(
        runs=tuple(visual_order(runs, levels) if mixed else runs),
        text="".join([shaped.text for shaped in shapes]),
        x=x,
        width=wide,
        baseline=baseline,
        clip=any(
            shaped.reach[0] > above + 150 or shaped.reach[1] > below + 150 for shaped in shapes
        ),
        mixed=mixed,
        plain=False,
    )
    return line, height


@lru_cache(maxsize=512)
def _height(faces: tuple[Face, ...], style: Style) -> tuple[float, float]:
    """Return how high a line with these faces is, and where in it the base line lies."""
    above, below = _extent(faces)
    height = max(style.leading * 1000, above + below) * style.size / 1000
    slack = height - (above + below) * style.size / 1000
    return height, slack / 2 + above * style.size / 1000


def _line_runs(broken: BrokenLine, style: Style) -> list[Run]:
    """Return a line's runs in reading order, without the blanks at its end."""
    if not broken.atoms:
        return []
    paragraph = broken.paragraph
    runs: list[Run] = []
    for atom in broken.atoms[:-1]:
        runs += atom.runs
    runs += paragraph.last(broken.atoms[-1], broken.end)
    if broken.tail:
        level = 1 if paragraph.rtl else 0
        runs.append(Run(shape(broken.tail, SANS, style.bold, bool(level)), level, style.grey))
    return runs


@lru_cache(maxsize=512)
def _extent(faces: tuple[Face, ...]) -> tuple[float, float]:
    """Return the height above and below the base line, in thousandths of an em."""
    sans = face(SANS)
    above = max((one.ascent for one in faces), default=sans.ascent)
    below = max((one.descent for one in faces), default=sans.descent)
    if any(one.name in STACKED for one in faces):
        return min(max(above, sans.ascent), 1500), min(max(below, sans.descent), 800)
    return min(max(above, sans.ascent), 1150), min(max(below, sans.descent), 400)


def _offset(align: Align, room: float, rtl: bool, turned: bool) -> float:
    """Return how far a line begins from the edge on which the page's lines begin.

    On a page that is turned round that is the right edge. Figures stand there at once: they
    are written from left to right all the same, and are compared by their last digit.
    """
    if room <= 0 or room == float("inf"):
        return 0.0
    if align == "auto":
        align = "right" if rtl != turned else "left"
    elif align == "right" and turned:
        align = "left"
    return {"left": 0.0, "right": room, "centre": room / 2}[align]
