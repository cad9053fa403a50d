"""Tables: heads repeated on each page, rows never parted, figures aligned on their last digit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from app.reports.blocks import marked, text_slices
from app.reports.direction import is_turned_round
from app.reports.page import Draw, Slice
from app.reports.pen import Pen
from app.reports.text import Span, Style, TextLayout, Words, lay_out, measure

CELL = Style(size=8.5, leading=1.27)
HEAD_CELL = Style(size=8, leading=1.25, bold=True)
PADDING = 3.0
"""Space in a row above and below its words, together."""
WHOLE = 7
"""A table of so many rows at most is not parted."""
TOGETHER = 4
"""Lines of a tall row that are not parted at its beginning and at its end."""
LONGEST_LINE = 300
"""More letters than any cell's line holds."""
LENT = 0.12
"""The share of a table's width that heads of fixed columns may take from the others at most."""
TALL = 360.0
"""A row higher than this (a long note) may part between its lines; any other stays whole."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, its share of the width (or points if fixed), its side."""

    head: str
    share: float = 1.0
    points: float | None = None
    align: Literal["left", "right"] = "left"
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row's words, a cell a column. A group row spans the table and heads what follows.

    `mark` is the code of a line that may be marked by hand; it stands in the margin.
    """

    cells: Sequence[Words]
    group: bool = False
    strong: bool = False
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head; `empty` stands where there are none.

    The first `told` cells of a row are read out together: a label with its figures. With
    `lines` no cell has more; an ellipsis says that it goes on, and the words stand whole on
    another page.
    """

    columns: Sequence[Column]
    rows: Sequence[Row]
    empty: str = ""
    gap: float = 6.0
    told: int = 0
    lines: int | None = None

    def slices(self, width: float) -> Iterator[Slice]:
        """Yield the head and each row."""
        if not self.rows:
            layout = lay_out(self.empty, CELL.but(size=9.5), width)
            yield from text_slices(layout, gap=self.gap)
            return
        widths = column_widths(self.columns, width)
        looks = self._looks()
        head = self._head(widths, width)
        yield head
        again = head
        for index, row in enumerate(self.rows):
            if row.group:
                title = _group_slice(row, width, head)
                yield title
                again = _both(head, title)
            else:
                last = index + 1 == len(self.rows) or self.rows[index + 1].group
                holds = self._holds(index)
                parts = self._row(row, looks, widths, width, again, last)
                for part in marked(parts, row.mark, PADDING / 2, CELL) if row.mark else parts:
                    yield replace(part, keep=True) if holds and not part.keep else part

    def _holds(self, index: int) -> bool:
        """Tell whether a row stays with the next: no row stands alone on a page, few stay whole."""
        count = len(self.rows)
        return index < count - 1 and (count <= WHOLE or index in (0, count - 2))

    def _head(self, widths: Sequence[float], width: float) -> Slice:
        layouts = [
            lay_out(column.head, HEAD_CELL.but(align=column.align), wide)
            for column, wide in zip(self.columns, widths, strict=True)
        ]
        tall = max(layout.height for layout in layouts)

        def draw(pen: Pen, x: float, y: float) -> None:
            for layout, left in zip(layouts, _lefts(widths), strict=True):
                pen.text(layout, x + left, y + tall - layout.height)
            pen.line(x, y + tall + 2.5, x + width, y + tall + 2.5, 0.75, 0.0)

        return Slice(tall + 4, draw, gap=self.gap, keep=True)

    def _looks(self) -> tuple[Sequence[Style], Sequence[Style]]:
        """Return the style of each column's cells, in a usual row and in a strong one."""
        usual = [CELL.but(align=column.align, bold=column.bold) for column in self.columns]
        return usual, [style.but(bold=True) for style in usual]

    def _row(
        self,
        row: Row,
        looks: tuple[Sequence[Style], Sequence[Style]],
        widths: Sequence[float],
        width: float,
        repeat: Slice,
        last: bool,
    ) -> Iterator[Slice]:
        layouts = [
            lay_out(
                words if self.lines is None else _clipped(words, self.lines),
                look,
                wide,
                max_lines=self.lines,
            )
            for words, look, wide in zip(row.cells, looks[row.strong], widths, strict=True)
        ]
        tall = max(layout.height for layout in layouts)
        if tall > TALL:
            yield from _parted(layouts, widths, width, repeat)
            return

        cells = list(zip(layouts, _lefts(widths), strict=True))

        def draw(pen: Pen, x: float, y: float) -> None:
            if self.told:
                with pen.together(*layouts[: self.told]):
                    for layout, left in cells[: self.told]:
                        pen.text(layout, x + left, y + PADDING / 2)
            for layout, left in _in_order(cells[self.told :]):
                pen.text(layout, x + left, y + PADDING / 2)
            _underline(pen, x, y + tall + PADDING, width, last)

        missing = sum(layout.missing for layout in layouts)
        yield Slice(tall + PADDING, draw, repeat=repeat, missing=missing)


def _in_order(cells: Sequence[tuple[TextLayout, float]]) -> Sequence[tuple[TextLayout, float]]:
    """Return cells in the order in which they are drawn: as they are read, but for one case.

    On a page that runs from right to left pdfium tells the words of a line in both directions
    twice where something that stands to their right was drawn before them.
    """
    if not is_turned_round():
        return cells
    mixed = any(line.mixed for layout, _left in cells for line in layout.lines)
    return cells[::-1] if mixed else cells


def _clipped(words: Words, lines: int) -> Words:
    """Return words without what cannot stand on so few lines: breaking it would take long."""
    most = lines * LONGEST_LINE
    if isinstance(words, str):
        return words if len(words) <= most else f"{words[:most]}…"
    if isinstance(words, Span):
        return replace(words, text=str(_clipped(words.text, lines)))
    parts: list[str | Span] = []
    for part in words:
        clipped = _clipped(part, lines)
        assert isinstance(clipped, str | Span)
        parts.append(clipped)
    return parts


def column_widths(columns: Sequence[Column], width: float, apart: float = 10.0) -> list[float]:
    """Return the widths: fixed ones first, the rest by their shares, a gutter between all.

    A fixed one is as wide as the longest word of its head at least: other languages have longer
    ones than ours. Where that would take much from the others, it stays as it is.
    """
    room = width - apart * (len(columns) - 1)
    said = [column.points or 0.0 for column in columns]
    points = [_points(column) for column in columns]
    if sum(points) - sum(said) > room * LENT:
        points = said
    shares = sum(column.share for column in columns if column.points is None) or 1.0
    rest = room - sum(points)
    return [
        fixed if column.points is not None else rest * column.share / shares
        for column, fixed in zip(columns, points, strict=True)
    ]


def _points(column: Column) -> float:
    """Return the width of a fixed column; nothing for one that shares what is left."""
    if column.points is None:
        return 0.0
    words = (measure(word, HEAD_CELL) for word in column.head.split())
    return max(column.points, max(words, default=0.0) + 0.5)


def _lefts(widths: Sequence[float], apart: float = 10.0) -> list[float]:
    """Return where each column begins."""
    lefts, left = [], 0.0
    for width in widths:
        lefts.append(left)
        left += width + apart
    return lefts


def _underline(pen: Pen, x: float, y: float, width: float, last: bool) -> None:
    """Draw the thin line under a row, a firmer one under the last."""
    pen.line(x, y, x + width, y, 0.5 if last else 0.35, 0.3 if last else 0.75)


def _group_slice(row: Row, width: float, head: Slice) -> Slice:
    """Return the row that heads a group: bold, over the whole width, on a pale ground."""
    layout = lay_out(row.cells[0], CELL.but(bold=True, size=9), width - 8)

    def draw(pen: Pen, x: float, y: float) -> None:
        pen.rectangle(x, y, width, layout.height + 5, fill=0.93)
        pen.text(layout, x + 4, y + 2.5)

    return Slice(layout.height + 5, draw, gap=6, keep=True, repeat=head, missing=layout.missing)


def _both(head: Slice, title: Slice) -> Slice:
    """Return a head and a group's title as one slice, to be repeated on a new page."""

    def draw(pen: Pen, x: float, y: float) -> None:
        head.draw(pen, x, y)
        title.draw(pen, x, y + head.height)

    return Slice(head.height + title.height, draw, keep=True)


def _parted(
    layouts: Sequence[TextLayout], widths: Sequence[float], width: float, repeat: Slice
) -> Iterator[Slice]:
    """Yield a tall row line by line, at least `TOGETHER` of them before and after a page's end."""
    count = max(len(layout.lines) for layout in layouts)
    for index in range(count):
        present = [layout.line_heights[index] for layout in layouts if index < len(layout.lines)]
        yield Slice(
            max(present) + (2.5 if index in (0, count - 1) else 0),
            _line_of_row(layouts, widths, width, (index, count)),
            keep=index < TOGETHER - 1 or count - TOGETHER <= index < count - 1,
            repeat=repeat,
            missing=sum(layout.missing for layout in layouts) if index == 0 else 0,
        )


def _line_of_row(
    layouts: Sequence[TextLayout],
    widths: Sequence[float],
    width: float,
    place: tuple[int, int],
) -> Draw:
    index, count = place

    def draw(pen: Pen, x: float, y: float) -> None:
        top = y + (2.5 if index == 0 else 0)
        # The tall cell last: who reads in the order of drawing finds its lines in one stretch.
        cells = zip(layouts, _lefts(widths), strict=True)
        for layout, left in sorted(cells, key=lambda cell: len(cell[0].lines)):
            if index < len(layout.lines):
                pen.text(layout, x + left, top, index, 1)
        if index == count - 1:
            height = max(one.line_heights[index] for one in layouts if index < len(one.lines))
            _underline(pen, x, top + height + 2.5, width, False)

    return draw
