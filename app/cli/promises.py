"""`promise …` and `unmet`: what became of what we said we would do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from app.cli import asking, saying
from app.cli.session import Session
from app.language import _, ngettext
from models.values import Changes, UserError

if TYPE_CHECKING:
    from app.queries.promises import PromiseRow
    from models.store import Writing

SHOWN = 50
"""So many unmet promises are shown on a screen unless all are asked for."""


def usage(session: Session) -> int:
    """Say that a promise's command needs its step."""
    from app.cli import USAGE

    session.output.say(_("What became of it? counterfoil promise --help lists the steps."))
    return USAGE


def run(session: Session) -> int:
    """Carry out one step and say how the promise stands now."""
    from app.queries import promises
    from app.rules.numbers import serial_of

    serial = serial_of(session.options.number)
    with session.store() as store:
        with store.write(session.actor) as writing:
            almanac = asking.Almanac.of(writing)
            changes = _STEPS[session.options.step](session, writing, serial, almanac)
        with store.read() as reading:
            row = promises.promise(reading, serial)
    _tell(session, row, changes, almanac.zone)
    return 0


def _moment(session: Session, almanac: asking.Almanac) -> datetime | None:
    """Return when it was, saying how the words were understood."""
    when = almanac.instant(session.options.at)
    if when is None:
        return None
    words = saying.moment_in_words(when, almanac.zone)
    session.output.note(_("Understood as {what}.").format(what=words))
    return when


def _keep(session: Session, writing: Writing, serial: int, almanac: asking.Almanac) -> Changes:
    from app.services import promises

    return promises.keep(writing, serial, _moment(session, almanac), session.options.note)


def _break(session: Session, writing: Writing, serial: int, almanac: asking.Almanac) -> Changes:
    from app.services import promises

    return promises.break_(writing, serial, _moment(session, almanac), session.options.note)


def _withdraw(session: Session, writing: Writing, serial: int, almanac: asking.Almanac) -> Changes:
    from app.services import promises

    return promises.withdraw(writing, serial, _moment(session, almanac), session.options.note)


def _answer(session: Session, writing: Writing, serial: int, almanac: asking.Almanac) -> Changes:
    from app.services import promises

    note = session.options.note
    if note is None:
        raise UserError("promise.no_answer", field="note")
    return promises.answer(writing, serial, note, _moment(session, almanac))


def _move(session: Session, writing: Writing, serial: int, almanac: asking.Almanac) -> Changes:
    from app.services import promises

    options = session.options
    due = almanac.due(options.due)
    return promises.move(
        writing,
        serial,
        due,
        agreed=options.customer_agreed,
        at=_moment(session, almanac),
        note=options.note,
    )


_STEPS: Mapping[str, Callable[[Session, Writing, int, asking.Almanac], Changes]] = {
    "keep": _keep,
    "break": _break,
    "withdraw": _withdraw,
    "answer": _answer,
    "move": _move,
}


def _tell(session: Session, row: PromiseRow, changes: Changes, zone: ZoneInfo) -> None:
    """Say how the promise stands after the step."""
    if session.output.as_json:
        session.output.document(
            {
                "promise": row.number,
                "state": row.state.value,
                "standing": row.standing.value,
                "due": saying.due(row.due, zone),
                "changeset": changes.changeset,
            }
        )
        return
    session.output.data(
        _("Promise {number} is {standing}; it is due {due}.").format(
            number=row.number,
            standing=saying.standing(row.standing),
            due=saying.due_in_words(row.due, zone),
        )
    )


def unmet(session: Session) -> int:
    """List what is overdue, and what is broken and not answered for, most overdue first."""
    from app.queries import promises
    from app.rules.standing import as_of

    with session.store() as store, store.read() as reading:
        almanac = asking.Almanac.of(reading)
        day = almanac.day(session.options.as_of)
        moment = as_of(day, almanac.zone) if day else None
        rows = promises.unmet(reading, moment)
    if session.output.as_json:
        session.output.document([_unmet_json(row, almanac.zone) for row in rows])
    else:
        _show_unmet(session, rows, almanac.zone)
    return 0


def _unmet_json(row: PromiseRow, zone: ZoneInfo) -> dict[str, object]:
    """Return an unmet promise for JSON; due and days late go by what the customer agreed to."""
    return {
        "number": row.number,
        "customer": row.customer,
        "text": row.text,
        "due": saying.due(row.binding_due, zone),
        "days_late": row.days_late,
        "owner": row.owner,
        "standing": row.standing.value,
    }


def _show_unmet(session: Session, rows: list[PromiseRow], zone: ZoneInfo) -> None:
    """Write the list, and how many more there are."""
    if not rows:
        session.output.say(_("No promise is unmet."))
        return
    shown = rows if session.options.all else rows[:SHOWN]
    headings = (_("number"), _("days late"), _("due"), _("standing"))
    words = (_("customer"), _("owner"), _("promise"))
    session.output.table(
        (*headings, *words),
        [
            (
                row.number,
                row.days_late,
                saying.due_short(row.binding_due, zone),
                saying.standing(row.standing),
                row.customer or _("walk-in"),
                row.owner,
                saying.excerpt(row.text),
            )
            for row in shown
        ],
    )
    if len(shown) < len(rows):
        more = len(rows) - len(shown)
        session.output.say(
            ngettext(
                "{count} more is unmet; --all shows it.",
                "{count} more are unmet; --all shows them.",
                more,
            ).format(count=more)
        )
