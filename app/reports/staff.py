"""Staff on paper: thanks with the act that earned them, promises kept. Nobody is ranked."""

from __future__ import annotations

from collections.abc import Iterator

from app.language import _, ngettext
from app.queries.staff_summary import Member, Praise, StaffSummary
from app.reports.blocks import LEAD, Heading, Quote, Text, Title
from app.reports.columns import Whole
from app.reports.page import Block
from app.reports.parts import Press, small, subtitle
from app.reports.printing import How, Laid, rendering
from app.reports.tables import Column, Row, Table
from app.reports.text import Span, Words
from app.reports.wording import Wording, no_customer
from app.rules.measures import Measures, enough, kept_of_due, kept_on_time_of_settled

MOST = 30
"""Thanks printed of one person: the newest. The rest is counted."""
_ACT = 240
"""Characters of what happened that stand under a thank-you; the profile has the rest."""


def laid(data: StaffSummary, how: How) -> Laid:
    """Return the summary as it will be printed."""
    press = Press.of(data.shop, how)
    period = press.wording.period(data.first, data.last)
    document = press.document(data.shop, _("Staff"), period, data, data.only)
    blocks = _blocks(data, press.wording)
    return Laid(document, blocks)


render = rendering(laid)


def _blocks(data: StaffSummary, wording: Wording) -> Iterator[Block]:
    period = wording.period(data.first, data.last)
    as_of = f"{period}, {wording.stood(data.as_of, data.moment)}"
    yield Title(_("Staff"), subtitle(as_of, data.only))
    yield Text(_in_a_sentence(data, wording), LEAD, gap=12)
    for member in data.members:
        yield from _member(member, wording)
    if data.members:
        yield from _how_counted(data, wording)


def _in_a_sentence(data: StaffSummary, wording: Wording) -> str:
    """Return how often thanks were said, and to how many."""
    if not data.members:
        return _("Nobody who works here is recorded yet.")
    times = sum(len(member.praise) for member in data.members) + data.unnamed_praise
    if not times:
        return _("No praise was recorded in this period.")
    said = ngettext("Customers gave praise {n} time", "Customers gave praise {n} times", times)
    parts = [said.format(n=wording.count(times))]
    thanked = sum(1 for member in data.members if member.praise)
    if thanked:
        whom = ngettext("to {n} of us", "to {n} of us", thanked)
        parts.append(whom.format(n=wording.count(thanked)))
    if data.unnamed_praise:
        nobody = _("{n} of it with nobody named who handled it")
        parts.append(nobody.format(n=wording.count(data.unnamed_praise)))
    return f"{', '.join(parts)}."


def _member(member: Member, wording: Wording) -> Iterator[Block]:
    note = ngettext(
        "{n} interaction handled", "{n} interactions handled", member.measures.interactions
    ).format(n=wording.count(member.measures.interactions))
    if not member.active:
        note = _("{note} · works here no longer").format(note=note)
    yield Heading(member.name, note=note)
    yield _promises(member.measures, wording)
    yield from _praise(member, wording)


def _promises(measures: Measures, wording: Wording) -> Block:
    """Return what became of the promises somebody owns: a sentence below five, else a table."""
    counts = measures.promises
    due = kept_of_due(counts)
    if not counts.made:
        return Text(_("No promise of theirs was to fall due in this period."), gap=2)
    if not enough(due.n):
        said = _("Of the promises they own, {kept} of {n} that fell due were kept on time.")
        text = said.format(kept=wording.count(counts.kept_on_time), n=wording.count(due.n))
        return Text(f"{text} {_rest(measures, wording)}".rstrip(), gap=2)
    shares = (
        (_("Kept of those due"), due),
        (_("Kept on time of those settled"), kept_on_time_of_settled(counts)),
    )
    columns = (
        Column(_("Promises they own"), 1.6),
        Column(_("Figure"), points=44, align="right"),
        Column(_("Rests on"), 1.6),
        Column(_("Among them"), 2.0),
    )
    rest = (_rest(measures, wording), "")
    rows = [
        Row((label, Span(wording.share(share), bold=True), wording.share_basis(share), more))
        for (label, share), more in zip(shares, rest, strict=True)
    ]
    return Table(columns, rows, gap=2, told=3)


def _rest(measures: Measures, wording: Wording) -> str:
    """Return the standings that a manager asks about, those that there are."""
    counts = measures.promises
    told = (
        (counts.kept_late, _("{n} kept late")),
        (counts.overdue, _("{n} overdue")),
        (counts.broken, _("{n} broken")),
        (counts.open, _("{n} not yet due")),
        (counts.withdrawn, _("{n} withdrawn by the customer")),
    )
    said = ", ".join(words.format(n=wording.count(number)) for number, words in told if number)
    return said[:1].upper() + said[1:] + "." if said else ""


def _praise(member: Member, wording: Wording) -> Iterator[Block]:
    total, shown = len(member.praise), member.praise[:MOST]
    if not total:
        yield Text(_("No praise was recorded for what they handled."), gap=5)
        return
    note = wording.count(total)
    if total > len(shown):
        note = _("The newest {shown} of {total}").format(
            shown=wording.count(len(shown)), total=note
        )
    title = _("{name} was thanked for").format(name=member.name)
    yield Heading(title, 1, note, outline=False)
    for praise in shown:
        yield Quote(praise.text, _source(praise, wording))


def _source(praise: Praise, wording: Wording) -> Words:
    """Return who thanked, when and about what, and what earned it."""
    parts: list[str | Span] = [Span(praise.customer or no_customer(), bold=True)]
    day = wording.short_day(wording.local_day(praise.at))
    for part in (day, praise.aspect, praise.channel, praise.stage):
        if part:
            parts += ["  ·  ", Span(part)]
    if act := _act(praise):
        parts.append(f"\n{act}")
    return parts


def _act(praise: Praise) -> str:
    """Return what happened, as it was noted; a long note is shortened."""
    note = " ".join(praise.act.split())
    if not note:
        return ""
    if len(note) > _ACT:
        note = f"{note[:_ACT].rsplit(' ', 1)[0]} …"
    return _("What happened: {note}").format(note=note)


def _how_counted(data: StaffSummary, wording: Wording) -> Iterator[Block]:
    yield Heading(_("How this is counted"), 1, outline=False)
    said = _(
        "In the order of names; nobody is ranked. Thanks are compliments in interactions that "
        "somebody handled, promises are those somebody owns, first due in the period. Below 5 "
        "there are counts, no percentages; intervals are 95% (Wilson). Notes that end in … stand "
        "whole in the customer's profile."
    )
    owned_by_nobody = data.unnamed.promises.made
    if owned_by_nobody:
        more = ngettext("{n} promise has no owner.", "{n} promises have no owner.", owned_by_nobody)
        said = f"{said} {more.format(n=wording.count(owned_by_nobody))}"
    if data.unnamed.interactions:
        more = ngettext(
            "{n} interaction names nobody who handled it.",
            "{n} interactions name nobody who handled them.",
            data.unnamed.interactions,
        )
        said = f"{said} {more.format(n=wording.count(data.unnamed.interactions))}"
    yield Whole(small(said))
