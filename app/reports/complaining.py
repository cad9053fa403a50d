"""Complaints on paper: how many, how soon acted on, settled on the spot."""

from __future__ import annotations

from collections.abc import Iterator

from app.language import _
from app.queries.voiced import Complaints
from app.reports.blocks import Heading
from app.reports.comparing import Comparison
from app.reports.page import Block
from app.reports.parts import small
from app.reports.tables import Column, Row, Table
from app.reports.text import Span
from app.reports.wording import NOTHING, Wording
from app.rules.acting import Acting
from app.rules.measures import enough


def complaints_section(
    comparison: Comparison, now: Complaints, before: Complaints
) -> Iterator[Block]:
    """Yield the section; a sentence where nobody complained."""
    wording = comparison.wording
    yield Heading(_("Complaints"), note=_("By when they were voiced"))
    spot, spot_before = comparison.now.settled_on_the_spot, comparison.before.settled_on_the_spot
    if not now.remarks and not before.remarks:
        yield small(_("Nobody complained, in this period or in the one before."))
        return
    columns = (
        Column(_("Measure"), 1.5),
        Column(_("Figure"), points=44, align="right"),
        Column(_("Rests on"), 1.55),
        Column(_("Period before"), 1.2),
        Column(_("Change"), points=42),
    )
    rows = [
        _count(_("Complaints voiced"), now.remarks, before.remarks, wording),
        _count(_("Interactions with a complaint"), spot.n, spot_before.n, wording),
        comparison.share("settled", _("Settled on the spot"), spot, spot_before),
        *_acted(now.acting, before.acting, wording),
    ]
    yield Table(columns, rows, told=3)
    if now.remarks and not now.acting.asked:
        yield small(
            _("Nobody is named who took a complaint on, so how soon they were acted on is unknown.")
        )


def _acted(now: Acting, before: Acting, wording: Wording) -> Iterator[Row]:
    if not now.asked and not before.asked:
        return
    yield _count(_("Taken on by somebody"), now.asked, before.asked, wording)
    yield _count(_("Acted on"), now.acted, before.acted, wording)
    yield _count(_("Closed without it"), now.closed, before.closed, wording)
    yield _count(_("Still open"), now.open, before.open, wording)
    label = (
        _("Time to act, median, in opening hours")
        if now.in_opening_hours
        else _("Time to act, median, in hours")
    )
    shown = (Span(_hours(now, wording), bold=True), _basis(now, wording), _hours(before, wording))
    yield Row((label, *shown, ""))


def _count(label: str, now: int, before: int, wording: Wording) -> Row:
    return Row((label, Span(wording.count(now), bold=True), "", wording.count(before), ""))


def _hours(acting: Acting, wording: Wording) -> str:
    """Return the median; below five nothing is said."""
    if acting.median_hours is None or not enough(acting.acted):
        return NOTHING
    return wording.number(acting.median_hours)


def _basis(acting: Acting, wording: Wording) -> str:
    if not acting.acted:
        return _("none to count")
    if not enough(acting.acted):
        return _("n {n}, too few to say").format(n=wording.count(acting.acted))
    return _("n {n}").format(n=wording.count(acting.acted))
