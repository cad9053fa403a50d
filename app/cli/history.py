"""`undo` and `history`: what was changed, by whom, and how to take it back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from app.cli import asking, saying
from app.cli.output import visible
from app.cli.session import Session
from app.language import _, ngettext
from models.values import Due, LeftReason, Record, UserError

if TYPE_CHECKING:
    from app.queries.history import FieldChange, HistoryRow


def undo(session: Session) -> int:
    """Take back a change-set, or the newest of this computer; say what had to be left."""
    from app.services.undo import undo as take_back

    with session.store() as store, store.write(session.actor) as writing:
        undone = take_back(writing, session.options.changeset)
    left = [(f"{item.record.value}:{item.record_id}", item) for item in undone.left]
    if session.output.as_json:
        session.output.document(
            {
                "changeset": undone.changes.changeset,
                "undone": undone.undone,
                "put_back": undone.put_back,
                "left": [
                    {"record": record, "field": item.field, "reason": item.reason.value}
                    for record, item in left
                ],
            }
        )
    else:
        session.output.data(_("Undone: {changeset}.").format(changeset=undone.undone))
        if undone.about:
            session.output.data(_("It was about: {words}").format(words=visible(undone.about)))
        headings = (_("left as it is"), _("field"), _("why"))
        if left:
            rows = [(record, item.field, _why(item.reason)) for record, item in left]
            session.output.table(headings, rows)
    if not left:
        return 0
    session.output.say(
        ngettext(
            "{count} thing could not be put back and was left as it is.",
            "{count} things could not be put back and were left as they are.",
            len(left),
        ).format(count=len(left))
    )
    return 1


def _why(reason: LeftReason) -> str:
    """Return in words why something was left."""
    return {
        LeftReason.CHANGED_SINCE: _("it was changed since"),
        LeftReason.REFERRED_TO: _("something else refers to it"),
        LeftReason.GONE: _("it is gone"),
        LeftReason.PARENT_GONE: _("what it belonged to is gone"),
    }[reason]


def run(session: Session) -> int:
    """List change-sets, newest first."""
    from app.queries.history import history

    record = _record(session.options.record)
    with session.store() as store, store.read() as reading:
        zone = asking.Almanac.of(reading).zone
        rows = history(reading, session.options.limit, record)
    if session.output.as_json:
        session.output.document([_document(row, zone) for row in rows])
    elif rows:
        headings = (_("when"), _("who"), _("what"), _("changed"), _("change-set"))
        session.output.table(headings, [_line(row, zone) for row in rows])
    else:
        session.output.say(_("Nothing was changed yet."))
    return 0


def _record(text: str | None) -> tuple[Record, int] | None:
    """Read KIND:ID; a promise may be named by its number."""
    if text is None:
        return None
    word, _colon, name = text.partition(":")
    try:
        kind = Record(word.strip().lower())
    except ValueError:
        known = ", ".join(kind.value for kind in Record)
        raise UserError("record.unknown_kind", text=word, known=known) from None
    return kind, asking.record_id(kind, name)


def _line(row: HistoryRow, zone: ZoneInfo) -> tuple[object, ...]:
    kinds = sorted({change.record.value.replace("_", " ") for change in row.changes})
    command = f"{row.command} ({_('undone')})" if row.undone else row.command
    return (
        saying.moment_short(row.at, zone),
        row.staff,
        command,
        ", ".join(kinds),
        row.changeset,
    )


def _document(row: HistoryRow, zone: ZoneInfo) -> dict[str, object]:
    return {
        "changeset": row.changeset,
        "at": saying.instant(row.at, zone),
        "staff": row.staff,
        "command": row.command,
        "undone": row.undone,
        "undoes": row.undoes,
        "changes": [_change(change, zone) for change in row.changes],
    }


def _change(change: FieldChange, zone: ZoneInfo) -> dict[str, object]:
    return {
        "record": change.record.value,
        "id": change.id,
        "action": change.action,
        "field": change.field,
        "before": plain(change.before, zone),
        "after": plain(change.after, zone),
        "count": change.count,
    }


def plain(value: object, zone: ZoneInfo) -> object:
    """Return a value that the journal kept as JSON has it."""
    if isinstance(value, datetime):
        return saying.instant(value, zone)
    if isinstance(value, Due):
        return saying.due(value, zone)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return plain(value.value, zone)
    if isinstance(value, Mapping):
        return {str(name): plain(item, zone) for name, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(item, zone) for item in value]
    return value if isinstance(value, str | int | float | bool | None) else str(value)
