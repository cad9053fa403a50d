"""The voice of the customer: what they value, dislike, need, complain of and praise, by aspect."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.language import _, ngettext
from app.queries.voice import VoiceSummary
from app.queries.voiced import COMPLAINED, PRAISED
from app.reports.blocks import LEAD, Chart, Heading, Text, Title
from app.reports.figures import DARK, LIGHT, PALE, Bar, Part, Picture, diverging_bars
from app.reports.marking import Marks
from app.reports.page import Block
from app.reports.parts import Press, marks_section, subtitle
from app.reports.printing import How, Laid, rendering
from app.reports.tables import HEAD_CELL, Column, Row, Table
from app.reports.text import measure
from app.reports.voicing import QuoteList, quote_list
from app.reports.wording import Wording
from models.values import RemarkKind


def laid(data: VoiceSummary, how: How) -> Laid:
    """Return the summary as it will be printed."""
    press = Press.of(data.shop, how)
    period = press.wording.period(data.first, data.last)
    document = press.document(data.shop, _("Voice of the customer"), period, data, data.only)
    blocks = _blocks(data, press.wording, how.width, how.marks)
    return Laid(document, blocks)


render = rendering(laid)


def _blocks(data: VoiceSummary, wording: Wording, width: float, marks: Marks) -> Iterator[Block]:
    period = wording.period(data.first, data.last)
    as_of = f"{period}, {wording.stood(data.as_of, data.moment)}"
    yield Title(_("Voice of the customer"), subtitle(as_of, data.only))
    yield Text(_in_a_sentence(data, wording), LEAD, gap=12)
    if not data.remarks:
        yield from marks_section(marks)
        return
    yield Heading(_("What it was about"), note=_("Each remark counts once"))
    if picture := _balance(data, wording, width):
        yield Chart(picture, gap=2)
    yield _counts(data, wording)
    for kind, title in titles().items():
        yield from _sort(data, kind, title, wording, marks)
    yield from marks_section(marks)


def titles() -> dict[RemarkKind, str]:
    """Return the heading for each kind of remark, in the order of the page."""
    return {
        RemarkKind.VALUES: _("What they value"),
        RemarkKind.DISLIKES: _("What they dislike"),
        RemarkKind.NEED: _("What they need"),
        RemarkKind.EXPECTATION: _("What they expect"),
        RemarkKind.COMPLAINT: _("What they complain of"),
        RemarkKind.COMPLIMENT: _("What they praise"),
        RemarkKind.SUGGESTION: _("What they suggest"),
        RemarkKind.QUESTION: _("What they ask"),
    }


def _in_a_sentence(data: VoiceSummary, wording: Wording) -> str:
    """Return who said how much."""
    if not data.remarks:
        return _("Nothing that customers said was recorded in this period.")
    said = ngettext("{n} remark", "{n} remarks", data.remarks)
    parts = [said.format(n=wording.count(data.remarks))]
    if data.customers:
        whom = ngettext("from {n} customer", "from {n} customers", data.customers)
        parts.append(whom.format(n=wording.count(data.customers)))
    if data.walk_ins:
        them = ngettext(
            "from {n} interaction with no customer recorded",
            "from {n} interactions with no customer recorded",
            data.walk_ins,
        )
        parts.append(them.format(n=wording.count(data.walk_ins)))
    most = data.by_aspect[0]
    about = _("Most were about {aspect}: {n}.").format(
        aspect=most.aspect or _("nothing named"), n=wording.count(most.total)
    )
    known = [one for one in data.by_aspect if one.aspect is not None]
    said = _both(parts)
    return f"{said}. {about}" if len(known) > 1 else f"{said}."


def _both(parts: Sequence[str]) -> str:
    """Return how many remarks, and from whom."""
    if len(parts) == 3:
        return _("{remarks}, {customers} and {others}").format(
            remarks=parts[0], customers=parts[1], others=parts[2]
        )
    return ", ".join(parts)


def _balance(data: VoiceSummary, wording: Wording, width: float) -> Picture | None:
    """Return complaints to the left and praise to the right, by aspect; None where neither is."""
    bars = []
    for one in data.by_aspect:
        bad, good = one.of(*COMPLAINED), one.of(*PRAISED)
        if bad or good:
            parts = (
                Part(bad, _("complaints"), wording.count(bad), DARK),
                Part(0, "", "", PALE),
                Part(good, _("praise"), wording.count(good), LIGHT),
            )
            bars.append(Bar(one.aspect or _("Not said"), parts))
    if not bars:
        return None
    return diverging_bars(bars, width, title=_("Complaints and praise"))


def _counts(data: VoiceSummary, wording: Wording) -> Table:
    """Return the remarks of each kind by aspect, with sums that foot both ways."""
    heads = {
        RemarkKind.VALUES: _("values"),
        RemarkKind.DISLIKES: _("dislikes"),
        RemarkKind.NEED: _("needs"),
        RemarkKind.EXPECTATION: _("expects"),
        RemarkKind.COMPLAINT: _("complains"),
        RemarkKind.COMPLIMENT: _("praises"),
        RemarkKind.SUGGESTION: _("suggests"),
        RemarkKind.QUESTION: _("asks"),
    }
    columns = (
        Column(_("Aspect")),
        *(Column(head, points=_wide(head), align="right") for head in heads.values()),
        Column(_("All"), points=30, align="right", bold=True),
    )
    rows = []
    for one in data.by_aspect:
        counts = [wording.count(one.of(kind)) for kind in heads]
        rows.append(Row((one.aspect or _("Not said"), *counts, wording.count(one.total))))
    sums = [wording.count(data.totals[kind]) for kind in heads]
    rows.append(Row((_("All"), *sums, wording.count(data.remarks)), strong=True))
    return Table(columns, rows, gap=10)


def _wide(head: str) -> float:
    """Return the width that a head needs, so that none is broken inside a word in our languages."""
    return min(max(measure(head, HEAD_CELL) + 1, 26.0), 54.0)


def _sort(
    data: VoiceSummary, kind: RemarkKind, title: str, wording: Wording, marks: Marks
) -> Iterator[Block]:
    """Yield one kind: under each aspect the newest words, the aspect with most first."""
    total = data.totals[kind]
    if not total:
        return
    yield Heading(title, note=_("{n} in all").format(n=wording.count(total)))
    for one, rows in data.of(kind):
        name = one.aspect or _("Not said what about")
        said = QuoteList(rows, one.of(kind), counted=True, about=False)
        yield from quote_list(name, said, wording, marks)
