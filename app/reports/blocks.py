"""What a summary is made of: headings, paragraphs, key figures, quotes, pictures.

Sizes: 20 for the title, 13 for sections, 10.5 for smaller heads, 9.5 for words to read, 8.5 in
tables, 8 for what goes without saying. Weight and size make the order, never colour.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from app.reports.figures import Line, Picture, Rect, TextRun
from app.reports.page import Draw, Slice
from app.reports.pen import Pen
from app.reports.text import GREY, Style, TextLayout, Words, lay_out

TITLE = Style(size=20, bold=True, leading=1.25)
SUBTITLE = Style(size=10.5, grey=GREY)
LEAD = Style(size=11.5, leading=1.45)
SECTION = Style(size=13, bold=True, leading=1.3)
SUBSECTION = Style(size=10.5, bold=True, leading=1.3)
BODY = Style(size=9.5)
QUOTE = Style(size=9.5, align="auto")
SMALL = Style(size=8, grey=GREY)
FIGURE = Style(size=19, bold=True, leading=1.2)
FIGURE_LABEL = Style(size=8.5, leading=1.3)
MARK = Style(size=7, bold=True, grey=0.25)
BOX = 6.2
"""Points that the side of a tick box measures."""
BESIDE = 5.0
"""Space between a line and its mark in the margin."""


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph; its lines may part between two pages, but never one from the others."""

    words: Words
    style: Style = BODY
    gap: float = 6.0
    keep: bool = False
    indent: float = 0.0

    def slices(self, width: float) -> Iterator[Slice]:
        """Yield the lines."""
        layout = lay_out(self.words, self.style, width - self.indent)
        yield from text_slices(layout, self.indent, gap=self.gap, keep=self.keep)


def text_slices(
    layout: TextLayout,
    indent: float = 0.0,
    *,
    gap: float = 0.0,
    keep: bool = False,
    repeat: Slice | None = None,
) -> Iterator[Slice]:
    """Yield each line; the first two and the last two hold together."""
    count = len(layout.lines)
    for index, height in enumerate(layout.line_heights):
        holds = count > 1 and index in (0, count - 2)
        yield Slice(
            height,
            _line_drawer(layout, indent, index),
            gap=gap if index == 0 else 0.0,
            keep=holds or (keep and index == count - 1),
            repeat=repeat,
            missing=layout.missing if index == 0 else 0,
        )


def _line_drawer(layout: TextLayout, indent: float, index: int) -> Draw:
    def draw(pen: Pen, x: float, y: float) -> None:
        pen.text(layout, x + indent, y, index, 1)

    return draw


def marked(parts: Iterator[Slice], code: str, inside: float, style: Style) -> Iterator[Slice]:
    """Yield slices, the first with a tick box and the line's code in the margin before it.

    The code stands on the baseline of a first line in this style, `inside` below the top.
    """
    layout = lay_out(code, MARK, float("inf"))
    base = _baseline(style) + inside
    first = next(parts, None)
    if first is not None:
        yield replace(first, draw=_with_mark(first.draw, layout, base))
        yield from parts


@cache
def _baseline(style: Style) -> float:
    """Return how far below its top a line in this style stands."""
    return lay_out("A1", style, float("inf")).lines[0].baseline


def _with_mark(own: Draw, layout: TextLayout, base: float) -> Draw:
    def draw(pen: Pen, x: float, y: float) -> None:
        left = x - BESIDE - layout.ink_width
        pen.rectangle(left - BOX - 2.5, y + base - BOX + 0.6, BOX, BOX, None, 0.35, 0.6)
        pen.text(layout, left, y + base - layout.lines[0].baseline)
        own(pen, x, y)

    return draw


@dataclass(frozen=True, slots=True)
class Title:
    """The document's title with its subject underneath."""

    title: str
    subtitle: Words

    def slices(self, width: float) -> Iterator[Slice]:
        """Yield both; they head what follows."""
        style = TITLE
        while style.size > 12 and len(lay_out(self.title, style, width).lines) > 2:
            style = style.but(size=style.size - 2)
        yield from Text(self.title, style, gap=0, keep=True).slices(width)
        yield from Text(self.subtitle, SUBTITLE, gap=2, keep=True).slices(width)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading with a line above; never alone at the foot of a page."""

    words: str
    level: int = 0
    note: str = ""
    outline: bool = True

    def slices(self, width: float) -> Iterator[Slice]:
        """Yield one slice that is kept with the next."""
        style = SECTION if self.level == 0 else SUBSECTION
        layout = lay_out(self.words, style, width)
        note = lay_out(self.note, SMALL, width) if self.note else None
        # A short note stands at the end of the heading's line, a long one below it.
        room = width - layout.ink_width - 16
        inline = note is not None and len(layout.lines) == 1 and note.ink_width <= room
        rule = 7.0 if self.level == 0 else 0.0
        below = note.height + 1 if note and not inline else 0.0
        height = rule + layout.height + below + 4

        def draw(pen: Pen, x: float, y: float) -> None:
            if rule:
                pen.line(x, y, x + width, y, 1.0, 0.0)
            pen.text(layout, x, y + rule)
            if note and inline:
                base = layout.lines[0].baseline - note.lines[0].baseline
                pen.text(note, x + width - note.ink_width, y + rule + base)
            elif note:
                pen.text(note, x, y + rule + layout.height + 1)

        bookmark = (self.level, " ".join(self.words.split())) if self.outline else None
        gap = 17.0 if self.level == 0 else 11.0
        missing = layout.missing + (note.missing if note else 0)
        yield Slice(height, draw, gap=gap, keep=True, bookmark=bookmark, missing=missing)


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """One figure a manager looks for: its name, the figure, what it rests on."""

    label: str
    value: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """Key figures side by side, each under its name, on a pale ground."""

    figures: Sequence[KeyFigure]
    gap: float = 12.0

    def slices(self, width: float) -> Iterator[Slice]:
        """Yield one row."""
        apart, inside = 8.0, 8.0
        each = (width - apart * (len(self.figures) - 1)) / len(self.figures)
        cells = [_tile(figure, each - 2 * inside) for figure in self.figures]
        label_height = max(cell[0].height for cell in cells)
        value_height = max(cell[1].height for cell in cells)
        note_height = max(cell[2].height for cell in cells)
        height = 14 + label_height + value_height + note_height

        def draw(pen: Pen, x: float, y: float) -> None:
            for index, (label, value, note) in enumerate(cells):
                left = x + index * (each + apart)
                pen.rectangle(left, y, each, height, fill=0.945)
                pen.rectangle(left, y, 2.5, height, fill=0.25)
                pen.text(label, left + inside + 2, y + 7 + label_height - label.height)
                pen.text(value, left + inside + 2, y + 7 + label_height)
                pen.text(note, left + inside + 2, y + 7 + label_height + value_height)

        missing = sum(layout.missing for cell in cells for layout in cell)
        yield Slice(height, draw, gap=self.gap, missing=missing)


def _tile(figure: KeyFigure, width: float) -> tuple[TextLayout, TextLayout, TextLayout]:
    """Lay out one key figure; a long one is set smaller until it stands on one line."""
    style = FIGURE
    value = lay_out(figure.value, style, width - 2)
    while len(value.lines) > 1 and style.size > 9:
        style = style.but(size=style.size - 1)
        value = lay_out(figure.value, style, width - 2)
    label = lay_out(figure.label, FIGURE_LABEL, width - 2)
    return label, value, lay_out(figure.note, SMALL, width - 2)


@dataclass(frozen=True, slots=True)
class Quote:
    """A customer's own words with who said them and when, behind a bar.

    `mark` is the code of one that may be marked by hand.
    """

    words: str
    source: Words
    gap: float = 6.0
    mark: str = ""

    def slices(self, width: float) -> Iterator[Slice]:
        """Yield the lines of the words and of the source; a short quote stays whole."""
        parts = self._lines(width)
        return marked(parts, self.mark, 0.0, QUOTE) if self.mark else parts

    def _lines(self, width: float) -> Iterator[Slice]:
        indent = 12.0
        words = lay_out(self.words, QUOTE, width - indent)
        source = lay_out(self.source, SMALL, width - indent)
        lines = [
            *((words, index) for index in range(len(words.lines))),
            *((source, index) for index in range(len(source.lines))),
        ]
        short = len(lines) <= 8
        for number, (layout, index) in enumerate(lines):
            last = number == len(lines) - 1
            keep = not last and (short or number in (0, len(lines) - 2, len(lines) - 3))
            yield Slice(
                layout.line_heights[index],
                _barred(layout, index, indent),
                gap=self.gap if number == 0 else 0.0,
                keep=keep,
                missing=layout.missing if index == 0 else 0,
            )


def _barred(layout: TextLayout, index: int, indent: float) -> Draw:
    def draw(pen: Pen, x: float, y: float) -> None:
        pen.rectangle(x + 2, y, 1.5, layout.line_heights[index], fill=0.5)
        pen.text(layout, x + indent, y, index, 1)

    return draw


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture with its title."""

    picture: Picture
    gap: float = 8.0
    title_style: Style = field(default=SUBSECTION.but(size=9))

    def slices(self, width: float) -> Iterator[Slice]:
        """Yield one slice."""
        title = lay_out(self.picture.title, self.title_style, width) if self.picture.title else None
        above = title.height + 4 if title else 0.0
        missing, run_layouts = _run_layouts(self.picture)

        def draw(pen: Pen, x: float, y: float) -> None:
            if title:
                pen.text(title, x, y)
            draw_picture(pen, self.picture, run_layouts, x, y + above)

        yield Slice(self.picture.height + above, draw, gap=self.gap, missing=missing)


def _run_layouts(picture: Picture) -> tuple[int, dict[TextRun, TextLayout]]:
    """Lay out a picture's words; return the missing characters too."""
    layouts = {
        mark: lay_out(
            " ".join(mark.text.split("\n")),
            Style(size=mark.size, bold=mark.bold, grey=mark.grey),
            mark.limit or float("inf"),
            max_lines=1,
        )
        for mark in picture.marks
        if isinstance(mark, TextRun)
    }
    return sum(layout.missing for layout in layouts.values()), layouts


def draw_picture(
    pen: Pen, picture: Picture, layouts: dict[TextRun, TextLayout], x: float, y: float
) -> None:
    """Draw a picture with its top left corner at (x, y)."""
    for mark in picture.marks:
        if isinstance(mark, Rect):
            _draw_rect(pen, mark, x, y)
        elif isinstance(mark, Line):
            pen.line(
                x + mark.x0, y + mark.y0, x + mark.x1, y + mark.y1, mark.width, mark.grey, mark.dash
            )
        else:
            _draw_run(pen, mark, layouts[mark], x, y)


def _draw_rect(pen: Pen, mark: Rect, x: float, y: float) -> None:
    pen.rectangle(
        x + mark.x, y + mark.y, mark.width, mark.height, fill=mark.fill, outline=mark.outline
    )
    if mark.hatch == "diagonal":
        pen.hatching(x + mark.x, y + mark.y, mark.width, mark.height)


def _draw_run(pen: Pen, mark: TextRun, layout: TextLayout, x: float, y: float) -> None:
    """Draw words at their anchor."""
    shift = {"start": 0.0, "middle": 0.5, "end": 1.0}[mark.anchor] * layout.ink_width
    pen.text(layout, x + mark.x - shift, y + mark.y - layout.lines[0].baseline)
