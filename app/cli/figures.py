"""`measures`: the figures of a period on the screen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.cli import asking, saying
from app.cli.session import Session
from app.language import _

if TYPE_CHECKING:
    from app.rules.measures import Effort, Feelings, Measures, Share


def measures(session: Session) -> int:
    """Count and measure a period, as of a day, whole and by group."""
    from app.queries.measures import measures as read

    options = session.options
    with session.store() as store, store.read() as reading:
        almanac = asking.Almanac.of(reading)
        first, last = almanac.day(options.first), almanac.day(options.last)
        asking.check_order(first, last)
        only = asking.filter_of(reading, options)
        found = read(reading, first, last, almanac.day(options.as_of), options.by, only=only)
    if session.output.as_json:
        session.output.document(found.to_json())
        return 0
    session.output.table((_("measure"), _("value"), _("95 % interval"), _("of")), _lines(found))
    for group in found.groups or ():
        session.output.data("")
        heading = group.key if group.key is not None else _("not said")
        columns = (heading, _("value"), _("95 % interval"), _("of"))
        session.output.table(columns, _lines(group.measures))
    return 0


Line = tuple[str, str, str, str]


def _lines(found: Measures) -> Iterable[Line]:
    """Yield the figures as lines of a table; below five answers counts only."""
    counts = found.promises
    yield (_("customers"), str(found.customers), "", "")
    yield (_("interactions"), str(found.interactions), "", "")
    yield (_("worth"), saying.worth(found.worth), "", "")
    for label, count in (
        (_("promises made"), counts.made),
        (_("kept on time"), counts.kept_on_time),
        (_("kept late"), counts.kept_late),
        (_("broken"), counts.broken),
        (_("withdrawn"), counts.withdrawn),
        (_("not yet due"), counts.open),
        (_("overdue"), counts.overdue),
        (_("unmet"), counts.unmet),
        (_("moved"), counts.moved),
    ):
        yield (label, str(count), "", "")
    yield from _shares(found)
    yield from _feelings(found)


def _shares(found: Measures) -> Iterable[Line]:
    """Yield the shares and scores with their intervals and counts."""
    from app.rules.measures import kept_of_due, kept_on_time_of_settled

    yield _percent(_("kept of those due"), kept_of_due(found.promises))
    yield _percent(_("kept on time of those settled"), kept_on_time_of_settled(found.promises))
    yield _percent(_("CSAT"), found.csat)
    yield _score(_("NPS"), found.nps)
    yield _effort(found.ces)


def _feelings(found: Measures) -> Iterable[Line]:
    """Yield what was felt, by who says so."""
    experience = found.experience
    for label, feelings in (
        (_("felt, as the customer said"), experience.customer),
        (_("felt, by survey"), experience.survey),
        (_("felt, as staff saw it"), experience.staff),
        (_("against what was expected"), experience.expectation),
    ):
        yield (label, _balance(feelings), "", str(feelings.n))
    yield (_("felt, not known"), str(experience.unknown), "", "")


def _balance(feelings: Feelings) -> str:
    """Return the three counts of one voice."""
    return _("{positive} good, {neutral} neutral, {negative} bad").format(
        positive=feelings.positive, neutral=feelings.neutral, negative=feelings.negative
    )


def _percent(label: str, share: Share) -> Line:
    from app.rules.measures import enough

    if share.value is None or share.low is None or share.high is None or not enough(share.n):
        return (label, "", "", str(share.n))
    interval = f"{100 * share.low:.1f} – {100 * share.high:.1f} %"
    return (label, f"{100 * share.value:.1f} %", interval, str(share.n))


def _score(label: str, share: Share) -> Line:
    from app.rules.measures import enough

    if share.value is None or share.low is None or share.high is None or not enough(share.n):
        return (label, "", "", str(share.n))
    return (label, f"{share.value:.1f}", f"{share.low:.1f} – {share.high:.1f}", str(share.n))


def _effort(effort: Effort) -> Line:
    from app.rules.measures import enough

    mean = f"{effort.mean:.2f}" if effort.mean is not None and enough(effort.n) else ""
    return (_("CES, mean of 1 to 7"), mean, "", str(effort.n))
