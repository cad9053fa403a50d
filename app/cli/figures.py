"""`measures` and `report`: the figures of a period, on the screen and on paper."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from app.cli import asking, saying
from app.cli.session import Session, report_clock
from app.language import _
from models.values import UserError

if TYPE_CHECKING:
    from app.reports.page import Paper
    from app.rules.measures import Effort, Feelings, Measures, Share
    from models.store import Reading


def measures(session: Session) -> int:
    """Count and measure a period, as of a day, whole and by group."""
    from app.queries.measures import measures as read

    options = session.options
    with session.store() as store, store.read() as reading:
        almanac = asking.Almanac.of(reading)
        first, last = almanac.day(options.first), almanac.day(options.last)
        _check_order(first, last)
        found = read(reading, first, last, almanac.day(options.as_of), options.by)
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


def _check_order(first: date | None, last: date | None) -> None:
    """Refuse a period that ends before it begins."""
    if first is not None and last is not None and last < first:
        raise UserError("period.backwards", first=first, last=last)


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


def report(session: Session) -> int:
    """Write a summary as PDF and say where it is."""
    from app.reports.writing import write_file

    target = Path(session.options.output).expanduser()
    clock = report_clock()
    with session.store(clock=clock) as store, store.read() as reading:
        almanac = asking.Almanac.of(reading)
        data = _rendered(session, reading, almanac)
    write_file(target, data)
    document = {"kind": session.options.kind, "file": str(target), "bytes": len(data)}
    if session.output.as_json:
        session.output.document(document)
    else:
        session.output.data(_("Written: {file}").format(file=target))
    return 0


def _rendered(session: Session, reading: Reading, almanac: asking.Almanac) -> bytes:
    """Return the summary that was asked for, as PDF."""
    match session.options.kind:
        case "profile":
            return _profile(session, reading, almanac)
        case "unmet":
            return _unmet(session, reading, almanac)
        case _:
            return _period(session, reading, almanac)


def _period(session: Session, reading: Reading, almanac: asking.Almanac) -> bytes:
    from app.queries.summary import period_summary
    from app.reports import period

    first, last = period_of(session, almanac)
    session.output.note(
        _("From {first} to {last}.").format(
            first=saying.day_in_words(first), last=saying.day_in_words(last)
        )
    )
    summary = period_summary(reading, first, last, almanac.day(session.options.as_of))
    return period.render(summary, **_sheet(session, reading))


def _profile(session: Session, reading: Reading, almanac: asking.Almanac) -> bytes:
    from app.queries.summary import profile_summary
    from app.reports import profile

    if session.options.customer is None:
        raise UserError("report.no_customer", field="customer")
    customer = asking.known_customer(reading, session.options.customer)
    as_of = almanac.day(session.options.as_of)
    return profile.render(profile_summary(reading, customer, as_of), **_sheet(session, reading))


def _unmet(session: Session, reading: Reading, almanac: asking.Almanac) -> bytes:
    from app.queries.summary import unmet_summary
    from app.reports import unmet

    as_of = almanac.day(session.options.as_of)
    return unmet.render(unmet_summary(reading, as_of), **_sheet(session, reading))


class Sheet(TypedDict):
    """What every summary is laid out by."""

    paper: Paper
    printed_at: datetime
    language: str


def _sheet(session: Session, reading: Reading) -> Sheet:
    """Return the paper asked for or the shop's, the moment of printing and the language."""
    from app.language import current
    from app.queries.shop import shop

    wanted = session.options.paper or shop(reading).paper
    paper: Paper = "letter" if wanted == "letter" else "a4"
    return {"paper": paper, "printed_at": reading.now, "language": current()}


def period_of(session: Session, almanac: asking.Almanac) -> tuple[date, date]:
    """Return the period asked for: a month, from and to, or the month that today lies in.

    One end alone is filled in: up to today, or from the first of the other end's month.
    """
    options = session.options
    if options.month is not None:
        if options.first is not None or options.last is not None:
            raise UserError("period.two_ways")
        first, last = asking.month(options.month)
    else:
        last = almanac.day(options.last) or almanac.today
        first = almanac.day(options.first) or last.replace(day=1)
    _check_order(first, last)
    return first, last
