"""Unmet promises by customer, with age and owner: the list a manager works down with a pen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from app.language import _, ngettext
from app.queries.summary import UnmetSummary
from app.reports.blocks import LEAD, Chart, Heading, KeyFigure, KeyFigures, Text, Title
from app.reports.figures import DARK, Bar, Part, Picture, stacked_bars
from app.reports.marking import Marks
from app.reports.page import Block
from app.reports.parts import Press, capital, marks_section, subtitle, unmet_by_customer
from app.reports.printing import How, Laid, rendering
from app.reports.wording import Wording

_AGES = ((0, 1), (2, 7), (8, 30), (31, 90), (91, None))
"""Days late, from and to, that the chart of ages counts together."""


def laid(data: UnmetSummary, how: How) -> Laid:
    """Return the list as it will be printed."""
    press = Press.of(data.shop, how)
    as_of = _("as of {day}").format(day=press.wording.day(data.as_of))
    document = press.document(data.shop, _("Unmet promises"), as_of, data, data.only)
    blocks = _blocks(data, press.wording, how.width, how.marks)
    return Laid(document, blocks)


render = rendering(laid)


def _blocks(data: UnmetSummary, wording: Wording, width: float, marks: Marks) -> Iterator[Block]:
    stood = capital(wording.stood(data.as_of, data.moment))
    yield Title(_("Unmet promises"), subtitle(stood, data.only))
    yield Text(_in_a_sentence(data, wording), LEAD, gap=12)
    if data.rows:
        yield KeyFigures(_key_figures(data, wording))
        yield Chart(_ages(data, wording, width), gap=14)
    yield Heading(
        _("By customer"), note=_("Overdue, or broken and not yet answered for; the oldest first")
    )
    yield unmet_by_customer(data.by_customer, wording, marks)
    yield from marks_section(marks)


def _in_a_sentence(data: UnmetSummary, wording: Wording) -> str:
    """Return the list in a sentence."""
    if not data.rows:
        return _("No promise is unmet.")
    unmet = ngettext("{n} promise is unmet", "{n} promises are unmet", len(data.rows))
    said = [f"{unmet.format(n=wording.count(len(data.rows)))}{_to_whom(data, wording)}."]
    walk_ins = sum(1 for row in data.rows if row.customer is None)
    if walk_ins:
        words = ngettext(
            "{n} has no customer recorded.", "{n} have no customer recorded.", walk_ins
        )
        said.append(words.format(n=wording.count(walk_ins)))
    nobodys = sum(1 for row in data.rows if row.owner is None)
    if nobodys:
        words = ngettext("{n} has no owner.", "{n} have no owner.", nobodys)
        said.append(words.format(n=wording.count(nobodys)))
    return " ".join(said)


def _to_whom(data: UnmetSummary, wording: Wording) -> str:
    """Return how many customers wait, or nothing where none is known."""
    customers = sum(1 for group in data.by_customer if group.customer is not None)
    if not customers:
        return ""
    whom = ngettext(", to {n} customer", ", to {n} customers", customers)
    return whom.format(n=wording.count(customers))


def _key_figures(data: UnmetSummary, wording: Wording) -> list[KeyFigure]:
    oldest = max(row.days_late for row in data.rows)
    owners = Counter(row.owner or _("nobody") for row in data.rows)
    name, most = min(owners.items(), key=lambda item: (-item[1], item[0]))
    note = _("most with {owner}: {n}").format(owner=name, n=wording.count(most))
    return [
        KeyFigure(_("Unmet promises"), wording.count(len(data.rows))),
        KeyFigure(_("Overdue"), wording.count(data.overdue), _("still open")),
        KeyFigure(_("Broken"), wording.count(data.broken), _("not yet answered for")),
        KeyFigure(
            _("The oldest is late by"),
            wording.days(oldest),
            note if len(owners) > 1 else "",
        ),
    ]


def _ages(data: UnmetSummary, wording: Wording, width: float) -> Picture:
    """Return how many are how late."""
    bars = []
    for low, high in _AGES:
        number = sum(
            1
            for row in data.rows
            if row.days_late >= low and (high is None or row.days_late <= high)
        )
        label = _("more than {n} days").format(n=low - 1) if high is None else _span(low, high)
        bars.append(Bar(label, (Part(number, "", "", DARK),), note=wording.count(number)))
    return stacked_bars(bars, width, title=_("How late they are"))


def _span(low: int, high: int) -> str:
    """Return the words for a span of days."""
    if low == 0:
        return _("up to {n} day").format(n=high)
    return _("{low} to {high} days").format(low=low, high=high)
