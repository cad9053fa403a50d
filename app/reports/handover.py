"""The shift hand-over on one page: due today, overdue, upset and unanswered, thanked and by whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.language import _, ngettext
from app.queries.handover import HandoverSummary, UpsetRow
from app.queries.promises import PromiseRow
from app.queries.voiced import QuoteRow
from app.reports.blocks import LEAD, Heading, KeyFigure, KeyFigures, Text, Title
from app.reports.marking import Marks
from app.reports.page import Block, Paper, fits_one_page
from app.reports.parts import Press, capital, marks_section, small, subtitle
from app.reports.printing import How, Laid, rendering
from app.reports.tables import Column, Row, Table
from app.reports.text import GREY, Span, Words
from app.reports.wording import Wording, emotion_words, no_customer, voices
from models.values import Record, Standing

_MOST = 48
"""Rows of one list that a page could hold if nothing else stood on it."""
_LINES = 2
"""Most lines of one cell: the page is read standing, and the record has the rest."""


def laid(data: HandoverSummary, how: How) -> Laid:
    """Return the hand-over as it will be printed, on one page.

    Where not everything has room, each list ends with how many more there are and where.
    """
    press = Press.of(data.shop, how)
    as_of = _("as of {day}").format(day=press.wording.day(data.as_of))
    document = press.document(data.shop, _("Shift hand-over"), as_of, data, data.only)
    blocks = _on_one_page(data, press.wording, how.sheet, how.marks)
    return Laid(document, blocks)


render = rendering(laid)


def _on_one_page(
    data: HandoverSummary, wording: Wording, paper: Paper, marks: Marks
) -> list[Block]:
    """Return the blocks with as many rows in each list as one page holds: the longest gives way."""
    lists = (data.due, data.unmet, data.upset, data.thanks)
    fits, too_many = 0, min(max(len(rows) for rows in lists), _MOST) + 1
    while too_many - fits > 1:
        tried = (fits + too_many) // 2
        if fits_one_page(_blocks(data, wording, tried, marks), paper):
            fits = tried
        else:
            too_many = tried
    # A sheet made again may run over: every line that was marked must be found on it.
    return [*_blocks(data, wording, fits, marks), *marks_section(marks)]


def _blocks(data: HandoverSummary, wording: Wording, most: int, marks: Marks) -> Iterator[Block]:
    stood = capital(wording.stood(data.as_of, data.moment))
    yield Title(_("Shift hand-over"), subtitle(stood, data.only))
    yield Text(_in_a_sentence(data, wording), LEAD, gap=8)
    yield KeyFigures(_key_figures(data, wording), gap=8)
    yield from _promises(data.due, wording, most, marks)
    yield from _unmet(data.unmet, wording, most, marks)
    yield from _upset(data.upset, wording, most, marks)
    yield from _thanks(data.thanks, wording, most, marks)


def _in_a_sentence(data: HandoverSummary, wording: Wording) -> str:
    """Return what the next ones on duty should do first."""
    if not (data.due or data.unmet or data.upset):
        return _("Nothing is due, nothing is late, and nobody waits for an answer.")
    parts = []
    if data.due:
        said = ngettext("{n} promise is due today", "{n} promises are due today", len(data.due))
        parts.append(f"{said.format(n=wording.count(len(data.due)))}.")
    if data.unmet:
        oldest = max(row.days_late for row in data.unmet)
        said = ngettext("{n} promise is unmet", "{n} promises are unmet", len(data.unmet))
        worst = _("the oldest by {days}").format(days=wording.days(oldest))
        said = said.format(n=wording.count(len(data.unmet)))
        parts.append(f"{said}, {worst}." if oldest else f"{said}.")
    if data.upset:
        said = ngettext(
            "{n} was left discontent and still waits for us.",
            "{n} were left discontent and still wait for us.",
            len(data.upset),
        )
        parts.append(said.format(n=wording.count(len(data.upset))))
    return " ".join(parts)


def _key_figures(data: HandoverSummary, wording: Wording) -> list[KeyFigure]:
    shown = (
        (_("Due today"), len(data.due), _("still open")),
        (_("Overdue"), data.overdue, _("still open")),
        (_("Broken"), data.broken, _("not answered for")),
        (_("Upset"), len(data.upset), _("and unanswered")),
        (_("Thanked"), len(data.thanks), _("that day")),
    )
    return [KeyFigure(label, wording.count(number), note) for label, number, note in shown]


def _section(
    title: str, note: str, columns: Sequence[Column], rows: Sequence[Row], empty: str
) -> Iterator[Block]:
    """Yield a list under its heading; where there is nothing, the heading says so itself."""
    yield Heading(title, note=empty or note)
    if rows:
        yield Table(columns, rows, lines=_LINES)


def _more(number: int, where: str, wording: Wording) -> Iterator[Block]:
    """Yield how many are not on the page, where there are any."""
    if number:
        said = ngettext("and {n} more: {where}", "and {n} more: {where}", number)
        yield small(said.format(n=wording.count(number), where=where))


def _promises(
    rows: Sequence[PromiseRow], wording: Wording, most: int, marks: Marks
) -> Iterator[Block]:
    columns = (
        Column(_("No."), points=36),
        Column(_("What was promised"), 2.6),
        Column(_("Customer"), 1.5),
        Column(_("By when"), points=60),
        Column(_("Owner"), 1.1),
    )
    shown = [
        Row(_due_cells(row, wording), mark=marks.of(Record.PROMISE, row.id)) for row in rows[:most]
    ]
    empty = _("Nothing is due today.") if not rows else ""
    yield from _section(_("Due today"), "", columns, shown, empty)
    yield from _more(len(rows) - len(shown), _("the page Promises has them"), wording)


def _due_cells(row: PromiseRow, wording: Wording) -> tuple[Words, ...]:
    by = _("in the day") if row.binding_due.at is None else wording.clock(row.binding_due.at)
    return (row.number, row.text, _customer(row.customer), by, row.owner or _("nobody"))


def _unmet(
    rows: Sequence[PromiseRow], wording: Wording, most: int, marks: Marks
) -> Iterator[Block]:
    columns = (
        Column(_("No."), points=36),
        Column(_("What was promised"), 2.6),
        Column(_("Customer"), 1.5),
        Column(_("Days late"), points=50, align="right"),
        Column(_("Owner"), 1.1),
    )
    shown = [
        Row(_unmet_cells(row, wording), mark=marks.of(Record.PROMISE, row.id))
        for row in rows[:most]
    ]
    empty = _("Nothing is overdue.") if not rows else ""
    note = _("with what was broken and not answered for; the oldest first")
    yield from _section(_("Overdue"), note, columns, shown, empty)
    where = _("the summary Unmet promises has them")
    yield from _more(len(rows) - len(shown), where, wording)


def _unmet_cells(row: PromiseRow, wording: Wording) -> tuple[Words, ...]:
    text: Words = row.text
    if row.standing is Standing.BROKEN:
        text = (Span(_("Broken: "), bold=True), row.text)
    late = wording.count(row.days_late)
    return (row.number, text, _customer(row.customer), late, row.owner or _("nobody"))


def _upset(rows: Sequence[UpsetRow], wording: Wording, most: int, marks: Marks) -> Iterator[Block]:
    columns = (
        Column(_("Customer"), 1.3),
        Column(_("How they were left"), 1.9),
        Column(_("What they wait for"), 2.5),
        Column(_("Handled by"), 1.0),
    )
    shown = [
        Row(_upset_cells(row, wording), mark=marks.of(Record.INTERACTION, row.visit.id))
        for row in rows[:most]
    ]
    empty = _("Nobody who was left discontent waits for an answer.") if not rows else ""
    note = _("last left discontent, with a complaint or a promise open")
    yield from _section(_("Upset and unanswered"), note, columns, shown, empty)
    yield from _more(len(rows) - len(shown), _("their profiles tell"), wording)


def _upset_cells(row: UpsetRow, wording: Wording) -> tuple[Words, ...]:
    visit = row.visit
    day = wording.short_day(wording.local_day(visit.at))
    felt = _("below what they expected")
    if visit.emotion is not None:
        felt = emotion_words()[visit.emotion]
    left = (Span(felt, bold=True), Span(f"\n{voices()[row.voice]}, {day}", grey=GREY))
    numbers = ", ".join(promise.number for promise in row.owed)
    waits: list[str | Span] = []
    if numbers:
        waits += [Span(_("No. {numbers}").format(numbers=numbers), bold=True)]
    if row.complaints:
        waits += ["  " if waits else "", "; ".join(row.complaints)]
    return (_customer(visit.customer), left, waits, visit.staff or _("nobody is named"))


def _thanks(rows: Sequence[QuoteRow], wording: Wording, most: int, marks: Marks) -> Iterator[Block]:
    columns = (
        Column(_("Who was thanked"), 1.2),
        Column(_("By whom"), 1.5),
        Column(_("In their words"), 3.6),
    )
    shown = [
        Row(
            (row.staff or _("nobody is named"), _customer(row.customer), row.text),
            mark=marks.of(Record.REMARK, row.remark_id),
        )
        for row in rows[:most]
    ]
    empty = _("No thanks were recorded that day.") if not rows else ""
    yield from _section(_("Thanked, and by whom"), "", columns, shown, empty)
    yield from _more(len(rows) - len(shown), _("Voice of the customer has them"), wording)


def _customer(name: str | None) -> str:
    return no_customer() if name is None else name.strip()
