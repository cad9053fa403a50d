"""What customers said, on paper: by aspect, in their words, and whom they praised."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.language import _
from app.queries.summary import PeriodSummary
from app.queries.voiced import ASKED, COMPLAINED, PRAISED, AspectVoices, QuoteRow, Thanked
from app.reports.blocks import Heading, Quote, Text
from app.reports.columns import Quotes
from app.reports.marking import UNMARKED, Marks
from app.reports.page import Block
from app.reports.parts import source
from app.reports.tables import Column, Row, Table
from app.reports.text import Span, Words
from app.reports.wording import Wording
from models.values import Record, RemarkKind


@dataclass(frozen=True, slots=True)
class QuoteList:
    """Remarks to be printed, out of `total`; the total stands there always where `counted`.

    Without `about` the heading says already what they are about.
    """

    rows: Sequence[QuoteRow]
    total: int
    counted: bool = False
    about: bool = True


def voices_section(
    data: PeriodSummary, wording: Wording, marks: Marks = UNMARKED
) -> Iterator[Block]:
    """Yield what customers praised, complained of and asked for: by aspect, then in their words."""
    totals = data.quote_totals
    yield Heading(_("What customers said"))
    if not any(totals.values()):
        yield Text(_("Nothing was recorded."), gap=2)
        return
    yield _by_aspect(data.by_voice, wording)
    sorts = (
        (_("What they praised"), PRAISED, data.praised),
        (_("What they complained of"), COMPLAINED, data.complained),
        (_("What they asked for"), ASKED, data.asked),
    )
    for title, kinds, rows in sorts:
        said = QuoteList(rows, sum(totals.get(kind, 0) for kind in kinds))
        yield from quote_list(title, said, wording, marks)


def _by_aspect(voices: Sequence[AspectVoices], wording: Wording) -> Table:
    """Return how often each aspect was praised and so on, with a sum that foots."""
    sorts = (
        (_("Praised"), PRAISED),
        (_("Complained of"), COMPLAINED),
        (_("Asked for"), ASKED),
        (_("Valued"), (RemarkKind.VALUES,)),
        (_("Disliked"), (RemarkKind.DISLIKES,)),
    )
    columns = (
        Column(_("Aspect"), 2.0),
        *(Column(head, points=54, align="right") for head, _kinds in sorts),
        Column(_("All remarks"), points=54, align="right"),
    )

    def cells(name: str, these: Sequence[AspectVoices]) -> tuple[Words, ...]:
        counts = [sum(one.of(*kinds) for one in these) for _head, kinds in sorts]
        whole = sum(one.total for one in these)
        return (name, *(wording.count(count) for count in (*counts, whole)))

    rows = [Row(cells(one.aspect or _("Not said"), [one])) for one in voices]
    rows.append(Row(cells(_("All"), voices), strong=True))
    return Table(columns, rows)


def quote_list(
    title: str, said: QuoteList, wording: Wording, marks: Marks = UNMARKED
) -> Iterator[Block]:
    """Yield remarks in two columns; the total where not all are shown, or where it is asked for."""
    rows, total = said.rows, said.total
    note = wording.count(total) if said.counted else ""
    if total > len(rows):
        note = _("The newest {shown} of {total}").format(
            shown=wording.count(len(rows)), total=wording.count(total)
        )
    yield Heading(title, 1, note)
    if not rows:
        yield Text(_("Nothing was recorded."), gap=2)
        return
    yield Quotes(
        [
            Quote(
                row.text,
                _source(row, wording, said.about),
                mark=marks.of(Record.REMARK, row.remark_id),
            )
            for row in rows
        ],
        marked=bool(marks.sheet),
    )


def _source(row: QuoteRow, wording: Wording, about: bool) -> Words:
    """Return who said it, when and about what; of praise also to whom."""
    told = source(row if about else replace(row, aspect=None), wording, who=True)
    if row.kind is RemarkKind.COMPLIMENT and row.staff:
        return (*told, "  ·  ", Span(_("to {staff}").format(staff=row.staff)))
    return told


def thanked_section(thanked: Sequence[Thanked], wording: Wording) -> Iterator[Block]:
    """Yield who was praised, how often and for what, in the order of names."""
    yield Heading(_("Who was praised"), 1, _("by who handled it"), outline=False)
    columns = (
        Column(_("Who"), 1.0),
        Column(_("Times"), points=30, align="right"),
        Column(_("For what"), 1.2),
    )
    rows = [Row(_thanked_cells(one, wording)) for one in thanked]
    if rows:
        total = wording.count(sum(one.times for one in thanked))
        rows.append(Row((_("All"), total, ""), strong=True))
    yield Table(columns, rows, empty=_("No praise was recorded."), lines=3)


def _thanked_cells(one: Thanked, wording: Wording) -> tuple[Words, ...]:
    aspects = ", ".join(
        f"{aspect or _('not said')} {wording.count(number)}" for aspect, number in one.aspects
    )
    return (one.staff or _("Nobody is named"), wording.count(one.times), aspects)
