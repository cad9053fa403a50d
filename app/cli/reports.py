"""`report`: a summary as PDF."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import asking, saying
from app.cli.session import Session, report_clock
from app.language import _, current
from models.values import Record, UserError

if TYPE_CHECKING:
    from app.reports.making import Wanted
    from models.store import Reading


def report(session: Session) -> int:
    """Write a summary as PDF and say where it is."""
    from app.cli.marks import keep_sheet
    from app.reports import making
    from app.reports.marking import new_sheet
    from app.reports.writing import write_file

    options = session.options
    target = Path(options.output).expanduser()
    language = current()
    with session.store(clock=report_clock()) as store:
        with store.read() as reading:
            wanted = _wanted(session, reading)
            summary = making.read(reading, wanted)
            paper, printed_at = _paper(session, reading), reading.now
        marks = keep_sheet(session, store, new_sheet(wanted, summary, paper, language, printed_at))
    data = making.render(
        options.kind, summary, paper=paper, printed_at=printed_at, language=language, marks=marks
    )
    write_file(target, data)
    document = {
        "kind": options.kind,
        "file": str(target),
        "bytes": len(data),
        "sheet": marks.sheet or None,
    }
    if session.output.as_json:
        session.output.document(document)
    else:
        session.output.data(_("Written: {file}").format(file=target))
    return 0


def _wanted(session: Session, reading: Reading) -> Wanted:
    """Return what was asked for; refuse what this kind of summary cannot do."""
    from app.reports import making

    options = session.options
    kind: str = options.kind
    almanac = asking.Almanac.of(reading)
    only = asking.filter_of(reading, options)
    if only and kind not in making.FILTERED:
        raise UserError("report.not_narrowed", field="channel", kind=kind)
    first, last = _period(session, almanac) if kind in making.PERIODS else (None, None)
    return making.Wanted(
        kind=kind,
        first=first,
        last=last,
        as_of=almanac.day(options.as_of) if kind in making.AS_OF else None,
        customer_id=_customer(session, reading) if kind in making.OF_A_CUSTOMER else None,
        promise_id=_promise(session) if kind == "slip" else None,
        only=only,
    )


def _period(session: Session, almanac: asking.Almanac) -> tuple[date, date]:
    """Return the period, and say which it is."""
    first, last = period_of(session, almanac)
    session.output.note(
        _("From {first} to {last}.").format(
            first=saying.day_in_words(first), last=saying.day_in_words(last)
        )
    )
    return first, last


def _customer(session: Session, reading: Reading) -> int:
    if session.options.customer is None:
        raise UserError("report.no_customer", field="customer")
    return asking.known_customer(reading, session.options.customer)


def _promise(session: Session) -> int:
    if session.options.promise is None:
        raise UserError("report.no_promise", field="promise")
    return asking.record_id(Record.PROMISE, session.options.promise)


def _paper(session: Session, reading: Reading) -> str:
    """Return the paper asked for, else the shop's where the kind goes on it, else its usual one."""
    from app.queries.shop import shop
    from app.reports.making import papers

    known = papers(session.options.kind)
    wanted: str | None = session.options.paper
    if wanted is None:
        theirs = shop(reading).paper
        return theirs if theirs in known else known[0]
    if wanted not in known:
        raise UserError("report.wrong_paper", field="paper", paper=wanted, known=", ".join(known))
    return wanted


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
    asking.check_order(first, last)
    return first, last
