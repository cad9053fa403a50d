"""`schedule`: summaries that make themselves, and making those that are due."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import asking, saying
from app.cli.session import Session
from app.language import _, current, ngettext
from models.values import Changes, Rhythm, UserError

if TYPE_CHECKING:
    from app.queries.schedules import Due, ScheduleRow
    from app.services.schedules import NewSchedule
    from models.store import Reading, Store

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def usage(session: Session) -> int:
    """Say that the command needs its step."""
    from app.cli import USAGE

    session.output.say(_("What shall be done? counterfoil schedule --help lists the steps."))
    return USAGE


def show(session: Session) -> int:
    """List every schedule."""
    from app.queries.schedules import schedules

    with session.store() as store, store.read() as reading:
        rows = schedules(reading)
    if session.output.as_json:
        mine = session.actor.computer
        session.output.document({"schedules": [_described(row, mine) for row in rows]})
        return 0
    if not rows:
        session.output.say(_("Nothing is scheduled. counterfoil schedule add --help tells how."))
        return 0
    heads = (_("number"), _("summary"), _("how often"), _("folder"), _("next"))
    session.output.table(heads, [_line(session, row) for row in rows])
    return 0


def add(session: Session) -> int:
    """Set up a schedule on this computer."""
    from app.services import schedules

    with session.store() as store, store.write(session.actor) as writing:
        added = schedules.add(writing, _wanted(session, writing))
    document = {**saying.changed(added.changes), "schedule": added.schedule}
    said = _("Scheduled as number {number}.").format(number=added.schedule)
    return _tell(session, document, said)


def remove(session: Session) -> int:
    """Take a schedule out."""
    from app.services.schedules import remove as use_case

    said = _("Removed. The files that it made stay where they are.")
    return _changed(session, use_case, said)


def pause(session: Session) -> int:
    """Let a schedule rest."""
    from app.services.schedules import pause as use_case

    return _changed(session, use_case, _("Paused."))


def go_on(session: Session) -> int:
    """Let a schedule go on."""
    from app.services.schedules import go_on as use_case

    said = _("It goes on; what fell due in the pause is not made.")
    return _changed(session, use_case, said)


def run(session: Session) -> int:
    """Make what is due on this computer; 1 where something could not be made."""
    from app.cli import DONE, REFUSED
    from app.language import use
    from app.queries.schedules import due
    from app.sentences import sentence
    from app.settings import load

    settings = load(session.paths)
    if settings.language:
        use(settings.language)
    written: list[dict[str, object]] = []
    failed: list[dict[str, object]] = []
    with session.store() as store:
        with store.read() as reading:
            waiting = due(reading, session.actor.computer)
        for one in waiting:
            try:
                file = _make(session, store, one)
            except UserError as error:
                failed.append({**_named(one), "reason": sentence(error)})
            else:
                written += [{**_named(one), "file": str(file)}] if file else []
    _tell_made(session, written, failed)
    return REFUSED if failed else DONE


def _make(session: Session, store: Store, due: Due) -> Path | None:
    """Make one summary; nothing where another program was faster."""
    from app.reports import scheduled

    with store.read() as reading:
        prepared = scheduled.prepare(reading, due, current())
    written = scheduled.write(prepared)
    with store.write(session.actor) as writing:
        wanted = scheduled.keep(writing, written)
    if not wanted:
        scheduled.withdraw(written.path)
    return written.path if wanted else None


def _tell_made(
    session: Session, written: list[dict[str, object]], failed: list[dict[str, object]]
) -> None:
    output = session.output
    if output.as_json:
        output.document({"written": written, "failed": failed})
    for one in () if output.as_json else written:
        output.data(_("Written: {file}").format(file=one["file"]))
    for one in failed:
        output.say(str(one["reason"]))
    if not written and not failed and not output.as_json:
        output.say(_("Nothing is due."))
    if failed:
        more = ngettext(
            "{n} summary was not made; the next run tries again.",
            "{n} summaries were not made; the next run tries again.",
            len(failed),
        )
        output.say(more.format(n=len(failed)))


def _changed(session: Session, use_case: object, said: str) -> int:
    """Change one schedule, and say so."""
    with session.store() as store, store.write(session.actor) as writing:
        number = _known(writing, session.options.number)
        changes: Changes = use_case(writing, number)  # type: ignore[operator]
    return _tell(session, {**saying.changed(changes), "schedule": number}, said)


def _tell(session: Session, document: dict[str, object], said: str) -> int:
    if session.output.as_json:
        session.output.document(document)
    else:
        session.output.data(said)
    return 0


def _known(reading: Reading, text: str) -> int:
    """Return the number of a schedule that there is."""
    from app.queries.schedules import schedules

    for row in schedules(reading):
        if str(row.id) == text.strip():
            return row.id
    raise UserError("schedule.unknown", field="number", text=text)


def _wanted(session: Session, reading: Reading) -> NewSchedule:
    """Return what was asked for."""
    from app.queries.schedules import chosen
    from app.services.schedules import NewSchedule

    options = session.options
    only = asking.filter_of(reading, options)
    rhythm, day = _rhythm(session)
    folder = Path(options.folder).expanduser()
    return NewSchedule(
        kind=options.kind,
        rhythm=rhythm,
        day=day,
        folder=folder if folder.is_absolute() else Path.cwd() / folder,
        only=chosen(only),
        paper=options.paper,
    )


def _rhythm(session: Session) -> tuple[Rhythm, int | None]:
    """Return how often: every day, on a weekday, or on a day of the month."""
    every: str = session.options.every.strip().casefold()
    if every == "day":
        return Rhythm.DAILY, None
    if every in WEEKDAYS:
        return Rhythm.WEEKLY, WEEKDAYS.index(every)
    if every.isascii() and every.isdecimal():
        return Rhythm.MONTHLY, int(every[:4])
    raise UserError("schedule.wrong_day", field="day", day=session.options.every)


def _described(row: ScheduleRow, computer: str) -> dict[str, object]:
    return {
        "number": row.id,
        "kind": row.kind,
        "rhythm": row.rhythm.value,
        "day": row.day,
        "only": dict(row.told),
        "paper": row.paper,
        "folder": row.folder,
        "here": row.computer == computer,
        "active": row.active,
        "next": row.following.isoformat() if row.active else None,
        "last_file": row.last_file,
    }


def _line(session: Session, row: ScheduleRow) -> tuple[str, ...]:
    from app.reports.naming import kind_title, rhythm_words
    from app.rules.names import shown

    only = ", ".join(name for _by, name in row.told)
    summary = kind_title(row.kind) + (f" ({shown(only)})" if only else "")
    following = saying.day_short(row.following) if row.active else _("paused")
    often = rhythm_words(row.rhythm, row.day, current())
    if row.computer != session.actor.computer:
        following = _("{when}, on another computer").format(when=following)
    return str(row.id), summary, often, row.folder, following


def _named(due: Due) -> dict[str, object]:
    return {"schedule": due.schedule.id, "kind": due.schedule.kind, "due": due.day.isoformat()}
