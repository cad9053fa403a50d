"""The promise slip that a customer takes home: on a till roll 80 mm wide, or on A6.

What a till printer can do decides: black on white, one column, nothing bled off. The name of
the customer stands on it so that it reaches the right hands; nothing else about them does.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from app.language import _
from app.queries.slip import SlipSummary
from app.reports.blocks import text_slices
from app.reports.direction import page_in
from app.reports.page import Document, Placed, Progress, Slice, new_canvas, new_pen, paginate
from app.reports.parts import Press
from app.reports.pen import Pen
from app.reports.printing import How, Laid, Watch, drawing
from app.reports.tables import Column, Row, Table
from app.reports.text import Style, Words, lay_out
from app.reports.wording import Wording, standing_words
from models.values import Due, Standing, UserError

ROLL_WIDTH = 226.77
"""80 mm in points."""
A6 = (297.64, 419.53)
_LONGEST = 14_000.0
"""Height of the longest piece of roll: a page of this format may be 14,400 points at most."""
_NUMBER_SIZES = range(44, 12, -2)
"""The number is set as large as fits on one line; at 14 points all 20 figures do."""
_SHOP = Style(size=12, bold=True, leading=1.3, align="centre")
_ADDRESS = Style(size=8.5, leading=1.3, align="centre")
_LABEL = Style(size=8, leading=1.3, grey=0.2)
_WORDS = Style(size=11, leading=1.35, align="auto")
_WHEN = Style(size=14, bold=True, leading=1.3)
_SMALL = Style(size=8, leading=1.35)
_CENTRED = _SMALL.but(align="centre")


def laid(data: SlipSummary, how: How) -> Laid:
    """Return what the slip says as a table: its own pages have no head, foot or columns."""
    press = Press.of(data.shop, how)
    wording, promise = press.wording, data.promise
    rows = (
        (_("Number"), promise.number),
        (_("Customer"), (promise.customer or "").strip()),
        (_("What we promised"), promise.text),
        (_("By when"), wording.due(promise.binding_due)),
        (_("Standing"), standing_words()[promise.standing]),
        (_("Owner"), promise.owner or ""),
    )
    columns = (Column(_("What")), Column(_("As we have it")))
    return Laid(_document(data, press), [Table(columns, [Row(row) for row in rows])])


def _draw(data: SlipSummary, how: How, watch: Watch) -> bytes:
    """Draw the slip: a roll is as long as the words need, A6 goes on to a second sheet."""
    if watch.cancelled is not None and watch.cancelled():
        raise UserError("report.cancelled")
    press = Press.of(data.shop, how)
    document = _document(data, press)
    on_roll = how.paper != "a6"
    margin = 14.0 if on_roll else 24.0
    wide = (ROLL_WIDTH if on_roll else A6[0]) - 2 * margin
    with page_in(document.language):
        parts = list(_slices(data, press.wording, wide, document.printed))
        needed = sum(part.height + part.gap for part in parts)
        tall = min(needed + 2 * margin + 2, _LONGEST) if on_roll else A6[1]
        pages = paginate(parts, tall - 2 * margin)
        return _drawn(document, pages, (wide + 2 * margin, tall), margin, watch.progress)


render = drawing(_draw)


def _document(data: SlipSummary, press: Press) -> Document:
    return press.document(data.shop, _("Promise slip"), data.promise.number, data)


def _drawn(
    document: Document,
    pages: list[list[Placed]],
    size: tuple[float, float],
    margin: float,
    progress: Progress | None,
) -> bytes:
    output = BytesIO()
    canvas = new_canvas(document, output, size)
    pen = new_pen(canvas, document, size)
    for index, page in enumerate(pages, 1):
        for placed in page:
            placed.slice.draw(pen, margin, margin + placed.y)
        if len(pages) > 1:
            _number(pen, index, len(pages), size)
        pen.end_page()
        if progress is not None:
            progress(index, len(pages))
    canvas.save()
    return output.getvalue()


def _number(pen: Pen, index: int, count: int, size: tuple[float, float]) -> None:
    """Write the page's number, where the words needed more than one."""
    said = _("Page {number} of {total}").format(number=index, total=count)
    layout = lay_out(said, Style(size=7, align="centre"), size[0])
    pen.text(layout, 0, size[1] - 16)


def _slices(data: SlipSummary, wording: Wording, wide: float, printed: str) -> Iterator[Slice]:
    """Yield the slip from the top down."""
    shop, promise = data.shop, data.promise
    yield from _text(shop.name or _("Shop without a name"), _SHOP, wide)
    if shop.address:
        yield from _text(shop.address, _ADDRESS, wide, gap=1)
    yield from _rule(wide, 8)
    yield from _text(_("Your promise, number"), _LABEL, wide, gap=8)
    yield _figure(promise.number, wide)
    if promise.customer is not None:
        yield from _text(_("for {name}").format(name=promise.customer.strip()), _SMALL, wide, gap=2)
    yield from _text(_("What we promised"), _LABEL, wide, gap=10)
    yield from _text(promise.text, _WORDS, wide, gap=1)
    yield from _text(_("By when"), _LABEL, wide, gap=10)
    yield from _text(_by_when(promise.binding_due, wording), _WHEN, wide, gap=0)
    if standing := _standing(data, wording):
        yield from _text(standing, _SMALL.but(bold=True), wide, gap=4)
    yield from _text(_by_whom(data, wording), _SMALL, wide, gap=8)
    yield from _rule(wide, 8)
    yield from _text(_("Name this number and we know at once."), _CENTRED, wide, gap=6)
    yield from _text(printed, _CENTRED.but(size=7, grey=0.2), wide, gap=2)


def _by_when(due: Due, wording: Wording) -> str:
    """Return day and time with the weekday, the time on a line of its own."""
    if due.day is not None:
        return wording.weekday(due.day)
    assert due.at is not None
    day = wording.weekday(wording.local_day(due.at))
    return f"{day}\n{wording.clock(due.at)}"


def _by_whom(data: SlipSummary, wording: Wording) -> str:
    """Return who promised it, when, and who sees to it where that is somebody else."""
    promise = data.promise
    day = wording.day(wording.local_day(promise.promised_at))
    said = _("Promised on {day}.").format(day=day)
    if promise.promised_by:
        said = _("Promised by {name} on {day}.").format(name=promise.promised_by, day=day)
    if promise.owner and promise.owner != promise.promised_by:
        said += " " + _("{name} sees to it.").format(name=promise.owner)
    return said


def _standing(data: SlipSummary, wording: Wording) -> str:
    """Return what became of it, where it is no longer open, or that it was moved."""
    promise = data.promise
    if promise.settled_at is not None:
        day = wording.day(wording.local_day(promise.settled_at))
        return {
            Standing.BROKEN: _("On {day} we noted that it will not happen."),
            Standing.WITHDRAWN: _("On {day} you released us from it."),
        }.get(promise.standing, _("Done on {day}.")).format(day=day)
    if promise.binding_due != promise.first_due:
        first = wording.due(promise.first_due)
        return _("Moved from {first}, as you agreed.").format(first=first)
    return ""


def _text(words: Words, style: Style, wide: float, gap: float = 0.0) -> Iterator[Slice]:
    yield from text_slices(lay_out(words, style, wide), gap=gap)


def _rule(wide: float, gap: float) -> Iterator[Slice]:
    def draw(pen: Pen, x: float, y: float) -> None:
        pen.line(x, y, x + wide, y, 0.75, 0.0)

    yield Slice(1.0, draw, gap=gap)


def _figure(number: str, wide: float) -> Slice:
    """Return the number in large figures, on one line."""
    for size in _NUMBER_SIZES:
        layout = lay_out(number, Style(size=size, bold=True, leading=1.1), wide)
        if len(layout.lines) == 1:
            break

    def draw(pen: Pen, x: float, y: float) -> None:
        pen.text(layout, x, y)

    return Slice(layout.height, draw)
