"""`report`: a summary as PDF, or the figures behind it."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app.cli import asking, saying
from app.cli.session import Session, report_clock
from app.language import _, current
from models.values import Record, UserError

if TYPE_CHECKING:
    from app.reports.letterhead import Letterhead
    from app.reports.making import Wanted
    from app.reports.marking import Marks
    from models.store import Reading, Store

PDF = "pdf"


def report(session: Session) -> int:
    """Write a summary, or the figures behind it, and say where it is."""
    from app.reports import making
    from app.reports.writing import write_file

    options = session.options
    target = Path(options.output).expanduser()
    ending = _ending(target, options.format)
    with session.store(clock=report_clock()) as store:
        with store.read() as reading:
            wanted = _wanted(session, reading)
            made = _Made(
                wanted, making.read(reading, wanted), _paper(session, reading), reading.now
            )
            letterhead = making.letterhead(reading)
        marks = _kept(session, store, made) if ending == PDF else None
    data = _pages(made, marks, letterhead) if marks is not None else _figures(made, ending)
    write_file(target, data)
    document = {
        "kind": options.kind,
        "file": str(target),
        "bytes": len(data),
        "sheet": (marks.sheet or None) if marks is not None else None,
    }
    if session.output.as_json:
        session.output.document(document)
    else:
        session.output.data(_("Written: {file}").format(file=target))
    return 0


class _Made(NamedTuple):
    """What was asked for, what was read for it, on which paper and when."""

    wanted: Wanted
    data: object
    paper: str
    at: datetime


def _ending(target: Path, chosen: str | None) -> str:
    """Return as what it is written: what was chosen, else what the name ends in, PDF for nothing.

    Raises UserError "report.wrong_ending" for a name that ends in something else.
    """
    from app.reports.tabling import ENDINGS

    found = target.suffix.lower().removeprefix(".") or PDF
    if chosen is not None:
        return chosen
    if found in (PDF, *ENDINGS):
        return found
    raise UserError("report.wrong_ending", field="output", path=str(target))


def _kept(session: Session, store: Store, made: _Made) -> Marks:
    """Keep the sheet that the pages are, and return its marks."""
    from app.cli.marks import keep_sheet
    from app.reports.marking import new_sheet

    sheet = new_sheet(made.wanted, made.data, made.paper, current(), made.at)
    return keep_sheet(session, store, sheet)


def _pages(made: _Made, marks: Marks, letterhead: Letterhead) -> bytes:
    from app.reports import making

    return making.render(
        made.wanted.kind,
        made.data,
        paper=made.paper,
        printed_at=made.at,
        language=current(),
        marks=marks,
        letterhead=letterhead,
    )


def _figures(made: _Made, ending: str) -> bytes:
    from app.reports import making, tabling

    laid = making.laid(made.wanted.kind, made.data, made.at, current())
    return tabling.written(ending, made.wanted.kind, made.data, laid)


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
        promise_id=_promise(session, reading) if kind == "slip" else None,
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
    from app.reports import making

    if session.options.customer is None:
        raise making.none_named(reading, "customer")
    return asking.known_customer(reading, session.options.customer)


def _promise(session: Session, reading: Reading) -> int:
    from app.reports import making

    if session.options.promise is None:
        raise making.none_named(reading, "promise")
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
