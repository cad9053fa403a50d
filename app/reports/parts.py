"""What several summaries share: the frame's words, tables of figures, lists of promises."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from app.language import _, current
from app.queries.filters import Told
from app.queries.promises import PromiseRow
from app.queries.summary import CustomerUnmet
from app.reports.blocks import SMALL, Heading, Quote, Text
from app.reports.figures import DARK, LIGHT, PALE, Bar, Part
from app.reports.marking import UNMARKED, Marks
from app.reports.page import Block, Document, digest_of
from app.reports.printing import How
from app.reports.tables import Column, Row, Table
from app.reports.text import GREY, Span, Words
from app.reports.wording import Figure, Wording, narrowed, no_customer, standing_words
from app.rules.measures import Feelings, Measures, PromiseCounts
from models.values import Record


class Shop(Protocol):
    """What a summary needs to know of the shop."""

    @property
    def name(self) -> str: ...
    @property
    def zone(self) -> str: ...
    @property
    def country(self) -> str | None: ...


class Remark(Protocol):
    """A remark as far as it is quoted."""

    @property
    def text(self) -> str: ...
    @property
    def at(self) -> datetime: ...
    @property
    def aspect(self) -> str | None: ...


class MarkedRemark(Remark, Protocol):
    """One beside which somebody may write."""

    @property
    def id(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Press:
    """What a summary is printed with."""

    wording: Wording
    how: How

    @classmethod
    def of(cls, shop: Shop, how: How) -> Press:
        """Return the press for a shop."""
        return cls(Wording(how.language or current(), shop.country, ZoneInfo(shop.zone)), how)

    def document(
        self, shop: Shop, title: str, period: str, data: object, only: Told = ()
    ) -> Document:
        """Return what stands on every page; a filtered one says on each that it is a part."""
        if only:
            period = _("{period}, in part").format(period=period)
        printed = _("Printed {when}").format(when=self.wording.instant(self.how.printed_at))
        return Document(
            shop=shop.name or _("Shop without a name"),
            title=title,
            period=period,
            printed=printed,
            printed_at=self.how.printed_at,
            language=self.wording.language.replace("_", "-"),
            digest=self.how.marks.digest or digest_of(data),
            subject=f"{title}, {period}",
            sheet=self.how.marks.sheet,
            letterhead=self.how.letterhead,
        )


def figure_table(figures: Iterable[Figure], gap: float = 6.0) -> Table:
    """Return figures one below the other: label, figure, what it rests on."""
    given = list(figures)
    rows = [Row((figure.label, Span(figure.text, bold=True), figure.basis)) for figure in given]
    rests = _("Rests on") if any(figure.basis for figure in given) else ""
    columns = (
        Column(_("Measure"), 2.2),
        Column(_("Figure"), points=86, align="right"),
        Column(rests, 2.4),
    )
    return Table(columns, rows, gap=gap, told=3)


def voices_table(measures: Measures, wording: Wording, gap: float = 6.0) -> Table:
    """Return the counts by voice."""
    rows = []
    for figure in wording.experience_figures(measures):
        counts = figure.counts or (figure.text, "", "", "")
        rows.append(Row((figure.label, *counts, figure.basis)))
    heads = (_("positive"), _("neutral"), _("negative"), _("n"))
    return Table(
        (
            Column(_("Who says so"), 2.0),
            *(Column(head, points=52, align="right") for head in heads),
            Column(_("positive : negative"), points=92, align="right"),
        ),
        rows,
        gap=gap,
        told=6,
    )


def promise_bar(counts: PromiseCounts, label: str, wording: Wording) -> Bar:
    """Return one bar of what became of the promises."""
    parts = (
        (counts.kept_on_time, _("kept on time"), LIGHT, False),
        (counts.kept_late, _("kept late"), PALE, True),
        (counts.overdue, _("overdue"), DARK, False),
        (counts.broken, _("broken"), 0.0, False),
        (counts.open, _("not yet due"), 1.0, False),
        (counts.withdrawn, _("withdrawn"), PALE, False),
    )
    return Bar(
        label,
        tuple(
            Part(number, name, wording.count(number), fill, "diagonal" if hatched else "none")
            for number, name, fill, hatched in parts
            if number
        ),
    )


def feeling_bar(feelings: Feelings, label: str, wording: Wording) -> Bar:
    """Return one bar of negative, neutral and positive interactions."""
    return Bar(
        label,
        (
            Part(feelings.negative, _("negative"), wording.count(feelings.negative), DARK),
            Part(feelings.neutral, _("neutral"), wording.count(feelings.neutral), PALE, "diagonal"),
            Part(feelings.positive, _("positive"), wording.count(feelings.positive), LIGHT),
        ),
    )


def promise_columns() -> tuple[Column, ...]:
    """Return the columns of a list of promises."""
    return (
        Column(_("No."), points=34),
        Column(_("What was promised"), 3.0),
        Column(_("Was due"), points=84),
        Column(_("Days late"), points=34, align="right"),
        Column(_("Standing"), points=62),
        Column(_("Owner"), 1.1),
    )


def promise_cells(row: PromiseRow, wording: Wording) -> tuple[Words, ...]:
    """Return one promise for `promise_columns`."""
    late = wording.count(row.days_late) if row.unmet or row.days_late else ""
    moved = _("moved {n}×").format(n=row.moves) if row.moves else ""
    text: Words = row.text if not moved else (row.text, Span(f"  ({moved})", grey=GREY))
    return (
        row.number,
        text,
        wording.due(row.binding_due),
        late,
        standing_words()[row.standing],
        row.owner or _("nobody"),
    )


def promise_row(
    row: PromiseRow, wording: Wording, marks: Marks = UNMARKED, *, strong: bool = False
) -> Row:
    """Return one promise as a row under `promise_columns`."""
    code = marks.of(Record.PROMISE, row.id)
    return Row(promise_cells(row, wording), strong=strong, mark=code)


def unmet_by_customer(
    groups: Sequence[CustomerUnmet], wording: Wording, marks: Marks = UNMARKED
) -> Table:
    """Return unmet promises under the customers they were made to."""
    rows: list[Row] = []
    for group in groups:
        name = no_customer() if group.customer is None else group.customer.strip()
        count = Span(f"   {wording.count(len(group.rows))}", bold=False, grey=GREY)
        rows.append(Row(((Span(name), count),), group=True))
        rows += [promise_row(row, wording, marks) for row in group.rows]
    return Table(promise_columns(), rows, empty=_("No promise is unmet."))


def quotes(
    title: str,
    remarks: Sequence[MarkedRemark],
    total: int,
    wording: Wording,
    marks: Marks = UNMARKED,
    *,
    who: bool,
) -> Iterator[Block]:
    """Yield what customers said, in their own words; the total where not all are shown."""
    shown = len(remarks)
    note = ""
    if total > shown:
        note = _("The newest {shown} of {total}").format(
            shown=wording.count(shown), total=wording.count(total)
        )
    yield Heading(title, 1, note)
    if not remarks:
        yield Text(_("Nothing was recorded."), gap=2)
    for remark in remarks:
        code = marks.of(Record.REMARK, remark.id)
        yield Quote(remark.text, source(remark, wording, who=who), mark=code)


def source(remark: Remark, wording: Wording, *, who: bool) -> list[str | Span]:
    """Return who said it, when and about what."""
    parts: list[str | Span] = []
    if who:
        customer = getattr(remark, "customer", None)
        parts += [Span(customer or no_customer(), bold=True), "  ·  "]
    parts.append(wording.short_day(wording.local_day(remark.at)))
    if remark.aspect:
        parts += ["  ·  ", Span(remark.aspect)]
    return parts


def subtitle(words: str, only: Told) -> str:
    """Return what stands under a title: when it speaks of, and what it is narrowed to."""
    return "\n".join(filter(None, (words, narrowed(only))))


def capital(words: str) -> str:
    """Return words that begin a line."""
    return words[:1].upper() + words[1:]


def small(words: Words) -> Text:
    """Return a note in small type."""
    return Text(words, SMALL, gap=4)


def marks_section(marks: Marks) -> Iterator[Block]:
    """Yield the lines that a sheet made again no longer holds, so that none is looked for."""
    if not marks.gone:
        return
    note = _("Settled or changed since, or no longer recorded")
    yield Heading(_("Lines of this sheet that are not above"), 1, note, outline=False)
    rows = [Row((words,), mark=code) for code, words in marks.gone]
    yield Table((Column(_("What stood there, as it reads now")),), rows, lines=2)
