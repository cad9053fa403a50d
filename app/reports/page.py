"""The page: paper, and the flow of blocks down the pages between head and foot (`frame`).

A block gives slices, each of which stays whole. The flow puts them under each other, begins a
new page where one does not fit, keeps a heading with what it heads, and repeats a table's head.
A page is drawn as soon as it is full and its words are let go, so that a long list takes
little memory; heads and feet come when all are drawn, so each foot knows the number of pages.
"""

from __future__ import annotations

import gc
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from typing import Any, Literal, Protocol

from reportlab.pdfgen.canvas import Canvas

from app.reports.direction import language_runs_left, page_in
from app.reports.frame import FOOT, HEAD, SIDE, Document, draw_foot, draw_head
from app.reports.pen import Drawn, Pen
from app.reports.text import Style, lay_out
from models.values import UserError

__all__ = [
    "SIDE",
    "SIZES",
    "Block",
    "Document",
    "Draw",
    "Paper",
    "Placed",
    "Progress",
    "Slice",
    "build",
    "digest_of",
    "fits_one_page",
    "new_canvas",
    "new_pen",
    "paginate",
]

Paper = Literal["a4", "letter"]
SIZES: dict[Paper, tuple[float, float]] = {"a4": (595.28, 841.89), "letter": (612.0, 792.0)}
"""Width and height in points."""
GIVES_WAY = 0.4
"""The share of the space between blocks that may go to let something more stand on a page."""

Draw = Callable[[Pen, float, float], None]
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Slice:
    """Something of a fixed height that stays on one page.

    `gap` is the space above it, dropped at the top of a page; `keep` holds it to the slice
    below; `repeat` is drawn again where the flow goes on with this slice on a new page.
    `bookmark` is a line of the outline: its depth and its words.
    """

    height: float
    draw: Draw
    gap: float = 0.0
    keep: bool = False
    repeat: Slice | None = None
    bookmark: tuple[int, str] | None = None
    missing: int = 0


class Block(Protocol):
    """A part of a summary: heading, paragraph, table, chart."""

    def slices(self, width: float) -> Iterator[Slice]:
        """Yield its slices from the top down for a text column of this width."""
        ...


@dataclass(frozen=True, slots=True)
class Placed:
    """A slice and how far it stands below the top of the text column."""

    slice: Slice
    y: float


def digest_of(data: object) -> str:
    """Return the hash of printed data: equal data, equal digest, on every computer."""
    return sha256(repr(data).encode("utf-8", "backslashreplace")).hexdigest()


def build(
    document: Document,
    blocks: Iterable[Block],
    paper: Paper = "a4",
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """Return the finished file.

    `progress` is told (pages drawn, 0: how many there will be is not known yet), and at last
    the number of pages twice; where `cancelled` says yes between two pages, UserError
    "report.cancelled" is raised and nothing was written anywhere.
    """
    with page_in(document.language), _uncollected():
        size = width, height = SIZES[paper]
        column = width - 2 * SIDE
        slices = _with_missing_note(_all_slices(blocks, column, cancelled), column)
        output = BytesIO()
        canvas = new_canvas(document, output, size)
        pen = new_pen(canvas, document, size)
        bodies = deque[_Body]()
        for page in flow(slices, height - HEAD - FOOT):
            _stop_if(cancelled)
            bodies.append(_drawn(pen, page))
            if progress is not None:
                progress(len(bodies), 0)
        total = len(bodies)
        for number in range(1, total + 1):
            _finish(pen, canvas, document, bodies.popleft(), (number, total), size)
        if progress is not None:
            progress(total, total)
        canvas.save()
        return output.getvalue()


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep Python's collector away inside: it would look through all the words at each page.

    They hold on to nothing in circles, so they go without it.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def new_pen(canvas: Any, document: Document, size: tuple[float, float]) -> Pen:
    """Return a pen for pages of this size, turned round where the language runs so."""
    turned = language_runs_left(document.language)
    return Pen(canvas, size[1], turned_round=size[0] if turned else None)


def fits_one_page(blocks: Iterable[Block], paper: Paper) -> bool:
    """Tell whether these blocks, with a note on what is missing, stand on one sheet."""
    width, height = SIZES[paper]
    column = width - 2 * SIDE
    slices = _with_missing_note(_all_slices(blocks, column, None), column)
    return len(paginate(slices, height - HEAD - FOOT)) == 1


def _stop_if(cancelled: Callable[[], bool] | None) -> None:
    """Leave off where the person no longer wants the file."""
    if cancelled is not None and cancelled():
        raise UserError("report.cancelled")


def _all_slices(
    blocks: Iterable[Block], column: float, cancelled: Callable[[], bool] | None
) -> Iterator[Slice]:
    """Yield every slice, looking up between them whether to go on."""
    for block in blocks:
        for number, part in enumerate(block.slices(column)):
            if number % 50 == 0:
                _stop_if(cancelled)
            yield part


def _with_missing_note(slices: Iterable[Slice], column: float) -> Iterator[Slice]:
    """Yield the slices and, where characters are missing, a note that counts them."""
    missing = 0
    for part in slices:
        missing += part.missing
        yield part
    if missing:
        yield _missing_note(missing, column)


def _missing_note(missing: int, column: float) -> Slice:
    """Return the note on characters that no bundled typeface holds."""
    from app.reports.wording import missing_characters

    layout = lay_out(missing_characters(missing), Style(size=8.5, bold=True), column - 16)

    def draw(pen: Pen, x: float, y: float) -> None:
        pen.rectangle(x, y, column, layout.height + 10, fill=None, outline=0.3)
        pen.text(layout, x + 8, y + 5)

    return Slice(layout.height + 10, draw, gap=14)


def paginate(slices: Iterable[Slice], room: float) -> list[list[Placed]]:
    """Put slices on pages whose text column is `room` points high."""
    return list(flow(slices, room))


def flow(slices: Iterable[Slice], room: float) -> Iterator[list[Placed]]:
    """Yield pages whose text column is `room` points high, each as soon as it is full.

    What would just miss a page is taken on it all the same, where the space between its blocks
    can give way: a page that ends early looks as though something were missing.
    """
    page = _Filling(room)
    for group in _groups(slices):
        height = sum(part.height for part in group)
        gaps = sum(part.gap for part in group)
        late = height + gaps <= room or page.used > room / 2
        if page.parts and late and not page.takes(height, gaps):
            yield page.placed()
            page = _Filling(room, group[0].repeat)
        for part in group:
            if page.parts and not page.takes(part.height, part.gap):
                yield page.placed()
                page = _Filling(room, part.repeat)
            page.add(part)
    yield page.placed()


class _Filling:
    """A page that is being filled, begun with what is repeated on it."""

    def __init__(self, room: float, repeat: Slice | None = None) -> None:
        self.parts: list[tuple[Slice, float]] = []
        self._room = room
        self._height = self._gaps = 0.0
        if repeat is not None:
            self.add(repeat)

    @property
    def used(self) -> float:
        """Return how much is taken, space between blocks included."""
        return self._height + self._gaps

    def takes(self, height: float, gaps: float) -> bool:
        """Tell whether so much more has room, where need be with less space between."""
        least = (self._gaps + gaps) * (1 - GIVES_WAY)
        return self._height + height + least <= self._room + 0.01

    def add(self, part: Slice) -> None:
        """Put a slice below the others; the first one needs no space above it."""
        gap = part.gap if self.parts else 0.0
        self.parts.append((part, gap))
        self._height += part.height
        self._gaps += gap

    def placed(self) -> list[Placed]:
        """Return the slices in their places, closer together where the page is too full."""
        spare = (self._room - self._height) / self._gaps if self._gaps else 1.0
        closer = min(1.0, max(1 - GIVES_WAY, spare))
        found, y = [], 0.0
        for part, gap in self.parts:
            y += gap * closer
            found.append(Placed(part, y))
            y += part.height
        return found


def _groups(slices: Iterable[Slice]) -> Iterator[list[Slice]]:
    """Yield slices that belong together: each kept one with the one below it."""
    group: list[Slice] = []
    for part in slices:
        group.append(part)
        if not part.keep:
            yield group
            group = []
    if group:
        yield group


class _Stamp:
    """The instant the file says it was made, in the form reportlab asks for."""

    def __init__(self, instant: datetime) -> None:
        moment = instant.astimezone(UTC)
        self.t = int(moment.timestamp())
        self.YMDhms = tuple(moment.timetuple())[:6]
        self.dhh = self.dmm = 0


def new_canvas(document: Document, output: BytesIO, size: tuple[float, float]) -> Any:
    """Return reportlab's canvas with our metadata and without its own font."""
    canvas: Any = Canvas(
        output, pagesize=size, invariant=1, pageCompression=1, lang=document.language,
        pdfVersion=(1, 7),
    )  # fmt: skip
    canvas._preamble = ""
    inner = canvas._doc
    inner.idToObject["BasicFonts"].dict.clear()
    inner._timeStamp = _Stamp(document.printed_at)
    inner.updateSignature(document.printed_at.astimezone(UTC).isoformat())
    canvas.setTitle(f"{document.title} · {document.period} · {document.shop}")
    canvas.setAuthor(document.shop)
    canvas.setSubject(document.subject or document.title)
    canvas.setCreator("Counterfoil")
    canvas.setProducer("Counterfoil")
    # No /Direction R2L: pdfium would then take the words of every line from its end.
    canvas.showOutline()
    return canvas


@dataclass(frozen=True, slots=True)
class _Body:
    """What stands between head and foot: what draws it, and the outline's lines with their y."""

    drawn: Drawn
    outline: tuple[tuple[int, str, float], ...]


def _drawn(pen: Pen, page: Sequence[Placed]) -> _Body:
    """Draw a page's slices."""
    for placed in page:
        placed.slice.draw(pen, SIDE, HEAD + placed.y)
    marks = ((placed.slice.bookmark, placed.y) for placed in page)
    return _Body(pen.taken(), tuple((*mark, y) for mark, y in marks if mark is not None))


def _finish(
    pen: Pen,
    canvas: Any,
    document: Document,
    body: _Body,
    number: tuple[int, int],
    size: tuple[float, float],
) -> None:
    """Put one page together and close it."""
    for index, (level, words, y) in enumerate(body.outline):
        key = f"{number[0]}-{index}"
        canvas.bookmarkHorizontal(key, 0, size[1] - HEAD - y + 12)
        canvas.addOutlineEntry(words, key, level)
    draw_head(pen, document, size[0])
    pen.put(body.drawn)
    draw_foot(pen, document, number, size)
    pen.end_page()
