"""What of an undo can be done: what hangs on something that is left falls out of the plan too."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, select

from models.base import Base
from models.journal import record_of
from models.sessions import Reading
from models.tables import JOURNALLED
from models.undo_plan import Left, UndoPlan, existing
from models.values import LeftReason, Record


def settle(reading: Reading, into: UndoPlan) -> bool:
    """Let fall what cannot be done with the plan as it is; tell whether anything fell."""
    fallen = [
        *_still_referred_to(reading, into),
        *_companions_left(reading, into),
        *_orphans(reading, into),
    ]
    for left in fallen:
        key = (left.record, left.record_id)
        if left.field is None:
            into.removals.pop(key, None)
            into.restores.pop(key, None)
        elif key in into.edits:
            into.edits[key].pop(left.field, None)
            if not into.edits[key]:
                del into.edits[key]
    into.left += [left for left in fallen if left not in into.left]
    return bool(fallen)


def _references(target: type[Base]) -> Iterator[tuple[type[Base], Column[Any]]]:
    """Give each journalled table and its column that refers to a table."""
    for table in JOURNALLED.values():
        for column in table.__table__.columns:
            if any(key.column.table is target.__table__ for key in column.foreign_keys):
                yield table, column  # type: ignore[misc]


def _still_referred_to(reading: Reading, into: UndoPlan) -> Iterator[Left]:
    """Give the rows that cannot go: something that stays refers to them."""
    for record in {record for record, _ in into.removals}:
        ids = {row_id for kind, row_id in into.removals if kind is record}
        blocked: set[int] = set()
        for table, column in _references(JOURNALLED[record]):
            blocked |= _referring(reading, into, table, column, ids)
        blocked |= _restored_references(into, JOURNALLED[record], ids)
        yield from (Left(record, i, None, LeftReason.REFERRED_TO) for i in sorted(blocked))


def _referring(
    reading: Reading, into: UndoPlan, table: type[Base], column: Column[Any], ids: set[int]
) -> set[int]:
    """Return which of the ids are referred to by rows of a table that the plan leaves."""
    record = record_of(table)
    within = column.between(min(ids), max(ids))
    found = select(table.id, column.label("target")).where(within)
    return {
        row.target
        for row in reading.execute(found)
        if row.target in ids
        and (record, row.id) not in into.removals
        and column.name not in into.edits.get((record, row.id), {})
    }


def _restored_references(into: UndoPlan, target: type[Base], ids: set[int]) -> set[int]:
    """Return which of the ids would be referred to by what the plan brings back."""
    found: set[int] = set()
    for table, column in _references(target):
        record = record_of(table)
        for images in (into.restores, into.edits):
            found |= {
                row[column.name]
                for (kind, _), row in images.items()
                if kind is record and row.get(column.name) in ids
            }
    return found


def _companions_left(reading: Reading, into: UndoPlan) -> Iterator[Left]:
    """Give the external ids that must stay, since the record that bears them stays."""
    companions = {k: row for k, row in into.removals.items() if k[0] is Record.EXTERNAL_ID}
    by_record: dict[Record, dict[int, int]] = {}
    for (_, row_id), row in companions.items():
        by_record.setdefault(Record(row["record"]), {})[row["record_id"]] = row_id
    for record, bearers in by_record.items():
        staying = [i for i in bearers if (record, i) not in into.removals]
        for bearer in existing(reading, JOURNALLED[record], staying):
            yield Left(Record.EXTERNAL_ID, bearers[bearer], None, LeftReason.REFERRED_TO)


def _orphans(reading: Reading, into: UndoPlan) -> Iterator[Left]:
    """Give the rows and fields that cannot return, since what they refer to is gone."""
    for images in (into.restores, into.edits):
        for record in {record for record, _ in images}:
            for column, parent in _parents(JOURNALLED[record]):
                wanted = {
                    row_id: row[column]
                    for (kind, row_id), row in images.items()
                    if kind is record and row.get(column) is not None
                }
                there = _available(reading, into, parent, set(wanted.values()))
                name = column if images is into.edits else None
                for row_id, target in wanted.items():
                    if target not in there:
                        yield Left(record, row_id, name, LeftReason.PARENT_GONE)


def _parents(table: type[Base]) -> Iterator[tuple[str, type[Base]]]:
    """Give each column of a table that refers to another record, and that record's table."""
    for column in table.__table__.columns:
        for key in column.foreign_keys:
            yield column.name, JOURNALLED[Record(key.column.table.name)]


def _available(reading: Reading, into: UndoPlan, parent: type[Base], ids: set[int]) -> set[int]:
    """Return which of the ids will be there once the plan is done."""
    record = record_of(parent)
    there = {i for i in existing(reading, parent, ids) if (record, i) not in into.removals}
    return there | {i for i in ids if (record, i) in into.restores}
