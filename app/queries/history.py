"""The history: what was done, by whom, when, and what it changed."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, or_, select

from models.history import Change, ChangeSet
from models.plain import decoded
from models.sessions import Reading
from models.staff import StaffMember
from models.tables import JOURNALLED
from models.values import Action, Record

_ACTIONS = {
    Action.INSERT: "create",
    Action.INSERT_RANGE: "create",
    Action.UPDATE: "change",
    Action.DELETE: "delete",
    Action.DELETE_RANGE: "delete",
}


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one record; `action` is "create", "change" or "delete".

    A creation stands in one row without field: what was created is the record itself. A
    deletion stands in one row a field that held something. `count` tells how many records,
    from `id` on, came or went at once in an import; they have no fields.
    """

    record: Record
    id: int
    action: str
    field: str | None
    before: object
    after: object
    count: int = 1


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One change-set; `undoes` names the one it took back, `undone` that it was taken back."""

    changeset: str
    at: datetime
    staff: str | None
    command: str
    undone: bool
    undoes: str | None
    changes: tuple[FieldChange, ...]


def history(
    reading: Reading, limit: int = 50, record: tuple[Record, int] | None = None
) -> list[HistoryRow]:
    """Return the latest change-sets, newest first; with `record` those that touched it.

    With a record, `changes` holds what happened to it alone.
    """
    sets = _sets(reading, limit, record)
    changes = _changes(reading, [row.id for row in sets], record)
    undone = _undone(reading)
    return [
        HistoryRow(
            row.uid,
            row.at,
            row.staff,
            row.command,
            row.id in undone,
            row.undoes,
            tuple(changes.get(row.id, ())),
        )
        for row in sets
    ]


def _sets(reading: Reading, limit: int, record: tuple[Record, int] | None) -> Sequence[Row[Any]]:
    earlier = ChangeSet.__table__.alias()
    chosen = (
        select(
            ChangeSet.id,
            ChangeSet.uid,
            ChangeSet.at,
            ChangeSet.command,
            StaffMember.name.label("staff"),
            earlier.c.uid.label("undoes"),
        )
        .select_from(ChangeSet)
        .outerjoin(StaffMember, StaffMember.id == ChangeSet.staff_id)
        .outerjoin(earlier, earlier.c.id == ChangeSet.undoes_id)
        .order_by(ChangeSet.id.desc())
        .limit(limit)
    )
    if record is not None:
        chosen = chosen.where(
            ChangeSet.id.in_(select(Change.change_set_id).where(*_touching(record)))
        )
    return reading.execute(chosen).all()


def _touching(record: tuple[Record, int] | None) -> list[Any]:
    if record is None:
        return []
    kind, record_id = record
    in_range = (Change.record_id <= record_id) & (Change.last_id >= record_id)
    return [Change.record == kind, or_(Change.record_id == record_id, in_range)]


def _changes(
    reading: Reading, sets: Sequence[int], record: tuple[Record, int] | None
) -> Mapping[int, list[FieldChange]]:
    rows = reading.execute(
        select(
            Change.change_set_id,
            Change.record,
            Change.action,
            Change.record_id,
            Change.last_id,
            Change.before,
            Change.after,
        )
        .where(Change.change_set_id.in_(sets), *_touching(record))
        .order_by(Change.id)
    )
    found: defaultdict[int, list[FieldChange]] = defaultdict(list)
    for row in rows:
        found[row.change_set_id] += _field_changes(row)
    return found


def _field_changes(row: Row[Any]) -> Iterator[FieldChange]:
    action = _ACTIONS[row.action]
    before, after = _values(row.record, row.before), _values(row.record, row.after)
    count = 1 if row.last_id is None else row.last_id - row.record_id + 1
    fields = [name for name in {**before, **after} if _is_told(before, after, name)]
    if not fields or action == "create":
        yield FieldChange(row.record, row.record_id, action, None, None, None, count)
        return
    for name in fields:
        yield FieldChange(
            row.record, row.record_id, action, name, before.get(name), after.get(name)
        )


def _is_told(before: Mapping[str, Any], after: Mapping[str, Any], name: str) -> bool:
    """Leave out what a person did not write, and what a deleted record did not hold."""
    if name in ("id", "version", "name_key", "value_key"):
        return False
    return before.get(name) is not None or after.get(name) is not None


def _values(record: Record, text: str | None) -> dict[str, Any]:
    return {} if text is None else decoded(JOURNALLED[record], json.loads(text))


def _undone(reading: Reading) -> set[int]:
    """Return the ids of change-sets that stand undone: an undo that was undone itself is none."""
    chosen = select(ChangeSet.id, ChangeSet.undoes_id).where(ChangeSet.undoes_id.is_not(None))
    undone: set[int] = set()
    for row in reading.execute(chosen.order_by(ChangeSet.id.desc())):
        if row.id not in undone:
            undone.add(row.undoes_id)
    return undone
