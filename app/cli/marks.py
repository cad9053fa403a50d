"""`marks`: what was written by hand on a printed sheet, taken in as one change-set."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from app.cli import asking, saying
from app.cli.session import Session, report_clock
from app.language import _, current
from models.values import Changes, StoreError, UserError

if TYPE_CHECKING:
    from app.queries.marked import Understood
    from app.queries.sheets import SheetLineRow, SheetRow
    from app.reports.marking import Marks
    from app.reports.returning import TakenIn
    from app.rules.mark_deeds import Deed
    from app.rules.sheets import NewSheet
    from models.store import Store, Writing


class _OnlyTried(Exception):
    """Ends a dry run: what was written is rolled back."""


def run(session: Session) -> int:
    """Show a sheet, make it again, or do what the marks on it say."""
    if session.options.file is not None:
        return _print(session)
    return _take(session) if session.options.marks else _show(session)


def keep_sheet(session: Session, store: Store, new: NewSheet | None) -> Marks:
    """Keep a sheet that is about to be written, and say its name.

    Where the store cannot be written the sheet goes out without codes, which is said too.
    """
    from app.reports.marking import UNMARKED, kept

    if new is None:
        return UNMARKED
    try:
        with store.write(session.actor) as writing:
            marks = kept(writing, new)
    except StoreError:
        session.output.note(
            _("The store cannot be written, so the lines bear no codes and cannot be marked.")
        )
        return UNMARKED
    session.output.note(_("Its lines can be marked: sheet {code}.").format(code=marks.sheet))
    return marks


def _print(session: Session) -> int:
    """Make a sheet again and say where it is."""
    from app.reports.reprinting import reprint
    from app.reports.writing import write_file

    if session.options.marks:
        raise UserError("marks.print_alone", field="file")
    target = Path(session.options.file).expanduser()
    with session.store(clock=report_clock()) as store, store.read() as reading:
        sheet, data = reprint(reading, session.options.sheet, reading.now)
    write_file(target, data)
    if session.output.as_json:
        session.output.document(
            {
                **_head(sheet),
                "file": str(target),
                "bytes": len(data),
            }
        )
    else:
        session.output.data(_("Written: {file}").format(file=target))
    return 0


def _show(session: Session) -> int:
    """Show every line of a sheet as it reads today."""
    from app.queries.sheets import sheet as named

    with session.store() as store, store.read() as reading:
        sheet = named(reading, session.options.sheet)
    if session.output.as_json:
        lines = [_line_json(line, sheet.zone) for line in sheet.lines]
        session.output.document({**_head(sheet), "lines": lines})
        return 0
    _say_sheet(session, sheet)
    headings = (_("line"), _("customer"), _("about"), _("due"), _("owner"))
    session.output.table(headings, [_line_cells(line, sheet.zone) for line in sheet.lines])
    return 0


def _take(session: Session) -> int:
    """Do what the marks say: all of them, or none."""
    with session.store() as store:
        try:
            with store.write(session.actor) as writing:
                taken = _taken(session, writing)
                if session.options.dry_run:
                    raise _OnlyTried
        except _OnlyTried:
            taken = replace(taken, changes=Changes())
    if session.output.as_json:
        session.output.document(_taken_json(taken, dry_run=session.options.dry_run))
        return 0
    _say_sheet(session, taken.sheet)
    headings = (_("line"), _("about"), _("written"), _("what that does"))
    session.output.table(headings, [_done_cells(one, taken.sheet.zone) for one in taken.marks])
    if session.options.dry_run:
        session.output.say(_("Nothing was saved: this was only tried."))
    return 0


def _taken(session: Session, writing: Writing) -> TakenIn:
    """Read the marks and apply them; raises where any of them cannot be taken."""
    from app.reports.returning import take_in
    from app.rules.marks import split

    options = session.options
    written = [split(text) for text in options.marks]
    at = _moment(session, asking.Almanac.of(writing))
    return take_in(writing, options.sheet, written, current(), at)


def _taken_json(taken: TakenIn, *, dry_run: bool) -> dict[str, object]:
    return {
        **_head(taken.sheet),
        "dry_run": dry_run,
        "lines": [_done_json(one, taken.sheet.zone) for one in taken.marks],
        "changeset": taken.changes.changeset,
    }


def _moment(session: Session, almanac: asking.Almanac) -> datetime | None:
    """Return when the marks were written, saying how the words were understood."""
    at = almanac.instant(session.options.at)
    if at is not None:
        words = saying.moment_in_words(at, almanac.zone)
        session.output.note(_("Understood as {what}.").format(what=words))
    return at


def _say_sheet(session: Session, sheet: SheetRow) -> None:
    from app.reports.naming import kind_title

    session.output.say(
        _("Sheet {code}: {kind}, made {when}.").format(
            code=sheet.code,
            kind=kind_title(sheet.kind),
            when=saying.moment_in_words(sheet.made_at, sheet.zone),
        )
    )


def _head(sheet: SheetRow) -> dict[str, object]:
    made_at = saying.instant(sheet.made_at, sheet.zone)
    return {"sheet": sheet.code, "kind": sheet.kind, "made_at": made_at}


def _line_json(line: SheetLineRow, zone: ZoneInfo) -> dict[str, object]:
    present = line.target.present
    return {
        "line": line.code,
        "record": line.target.record.value,
        "id": line.target.record_id,
        "present": present,
        "number": line.number or None,
        "customer": line.customer,
        "text": line.words if present else None,
        "due": saying.due(line.due, zone),
        "owner": line.owner,
    }


def _done_json(one: Understood, zone: ZoneInfo) -> dict[str, object]:
    assert one.line is not None
    deeds = [_deed_json(deed, zone) for deed in one.deeds]
    return {**_line_json(one.line, zone), "written": one.written.words, "done": deeds}


def _deed_json(deed: Deed, zone: ZoneInfo) -> dict[str, object]:
    return {
        "what": deed.kind.value,
        "record": deed.record.value,
        "id": deed.record_id,
        "owner": None if deed.owner is None else deed.owner.name,
        "due": saying.due(deed.due, zone),
        "agreed": deed.agreed,
        "at": saying.instant(deed.at, zone),
        "note": deed.note or None,
    }


def _line_cells(line: SheetLineRow, zone: ZoneInfo) -> tuple[object, ...]:
    due = saying.due_short(line.due, zone) if line.due is not None else None
    return (line.code, line.customer, _about(line), due, line.owner)


def _about(line: SheetLineRow) -> str:
    if not line.target.present:
        return _("no longer recorded")
    words = saying.excerpt(line.words)
    return f"{line.number} {words}" if line.number else words


def _done_cells(one: Understood, zone: ZoneInfo) -> tuple[object, ...]:
    from app.queries.marked import deed_in_words

    assert one.line is not None
    said = []
    for deed in one.deeds:
        due = "" if deed.due is None else saying.due_in_words(deed.due, zone)
        when = "" if deed.at is None else saying.moment_in_words(deed.at, zone)
        said.append(deed_in_words(deed, due, when))
    words = "; ".join(dict.fromkeys(said))
    return (one.line.code, _about(one.line), saying.excerpt(one.written.words), words)
