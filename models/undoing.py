"""Undo: what can be put back of a change-set, planned to a fixed point, then applied.

A field goes back only where it still holds what the change-set left. A created row goes only
where it is unchanged since and nothing outside the plan refers to it. A deleted row returns
with its id, where its parents are there. What cannot go back is named. Leaving one item may
leave others, so the plan is tried until nothing more falls out.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Column, select

from models.base import Base
from models.history import Change, ChangeSet
from models.journal import Key, RangeEntry, record_of
from models.plain import Plain, content_columns, content_digest, encoded, rows_digest
from models.sessions import BATCH, Reading, Writing
from models.tables import JOURNALLED
from models.values import Action, LeftReason, Record, UserError

_CHUNK = 500
"""Ids in one IN list, well below SQLite's limit of parameters."""


@dataclass(frozen=True, slots=True)
class Left:
    """Something an undo leaves as it is: the record, the field where it is one, and why."""

    record: Record
    record_id: int
    field: str | None
    reason: LeftReason


@dataclass(slots=True)
class UndoPlan:
    """What an undo would do.

    Attributes:
        change_set_id: the change-set taken back.
        uid: its public id.
        removals: rows to delete, with what they hold now.
        restores: rows to put in again.
        edits: fields to put back, row by row.
        left: what stays as it is, and why.

    """

    change_set_id: int
    uid: str
    removals: dict[Key, Plain] = field(default_factory=dict)
    restores: dict[Key, Plain] = field(default_factory=dict)
    edits: dict[Key, Plain] = field(default_factory=dict)
    left: list[Left] = field(default_factory=list)

    @property
    def put_back(self) -> int:
        """How many records the undo would touch."""
        return len(self.removals) + len(self.restores) + len(self.edits)


def plan(reading: Reading, uid: str) -> UndoPlan:
    """Return what can be put back of a change-set.

    Raises:
        UserError: "undo.unknown" where no change-set bears this id, "undo.not_this" for the one
            a store begins with, "undo.already" where it is undone already.

    """
    head = reading.execute(select(ChangeSet.id, ChangeSet.command).where(ChangeSet.uid == uid))
    found = head.one_or_none()
    if found is None:
        raise UserError("undo.unknown", changeset=uid)
    if found.id == 1:
        raise UserError("undo.not_this", changeset=uid)
    if found.id in undone_ids(reading):
        raise UserError("undo.already", changeset=uid)
    result = UndoPlan(found.id, uid)
    _gather(reading, result)
    while _settle(reading, result):
        pass
    return result


def undone_ids(reading: Reading) -> frozenset[int]:
    """Return the change-sets that are undone: taken back by one that itself stands."""
    pairs = select(ChangeSet.id, ChangeSet.undoes_id).where(ChangeSet.undoes_id.is_not(None))
    undone: set[int] = set()
    for row in reading.execute(pairs.order_by(ChangeSet.id.desc())):
        # Newest first, so whether the undoer itself stands is known by now.
        if row.id not in undone:
            undone.add(row.undoes_id)
    return frozenset(undone)


def newest(reading: Reading, staff_id: int | None, computer: str) -> str | None:
    """Return the newest command of a person on a computer that is no undo and not undone."""
    undone = undone_ids(reading)
    commands = (
        select(ChangeSet.id, ChangeSet.uid)
        .where(ChangeSet.undoes_id.is_(None), ChangeSet.computer == computer, ChangeSet.id > 1)
        .where(ChangeSet.staff_id.is_not_distinct_from(staff_id))
        .order_by(ChangeSet.id.desc())
    )
    with reading.execute(commands.execution_options(yield_per=50)) as rows:
        return next((row.uid for row in rows if row.id not in undone), None)


def _gather(reading: Reading, into: UndoPlan) -> None:
    """Read the change-set's changes, newest first, into the plan."""
    changes = select(*Change.__table__.columns).where(Change.change_set_id == into.change_set_id)
    for change in reading.execute(changes.order_by(Change.id.desc())).mappings():
        _GATHER[change["action"]](reading, into, dict(change))


def _gather_insert(reading: Reading, into: UndoPlan, change: dict[str, Any]) -> None:
    table = JOURNALLED[change["record"]]
    key = (change["record"], change["record_id"])
    for row in _rows(reading, table, [change["record_id"]]):
        if content_digest(table, row) == change["content"]:
            into.removals[key] = row
        else:
            into.left.append(Left(*key, None, LeftReason.CHANGED_SINCE))


def _gather_update(reading: Reading, into: UndoPlan, change: dict[str, Any]) -> None:
    table = JOURNALLED[change["record"]]
    key = (change["record"], change["record_id"])
    before, after = json.loads(change["before"]), json.loads(change["after"])
    row = next(iter(_rows(reading, table, [key[1]])), None)
    if row is None:
        into.left.append(Left(*key, None, LeftReason.GONE))
        return
    changed = {name for name in after if row[name] != after[name]}
    held = changed | {n for group in table.undo_groups if group & changed for n in group}
    into.left += [
        Left(*key, name, LeftReason.CHANGED_SINCE)
        for name in sorted(held & set(after))
        if row[name] != before[name]
    ]
    wanted = {name: before[name] for name in before if name not in held}
    if wanted:
        into.edits[key] = wanted


def _gather_delete(reading: Reading, into: UndoPlan, change: dict[str, Any]) -> None:
    key = (change["record"], change["record_id"])
    _gather_gone(reading, into, key[0], [json.loads(change["before"])])


def _gather_delete_range(reading: Reading, into: UndoPlan, change: dict[str, Any]) -> None:
    _gather_gone(reading, into, change["record"], json.loads(zlib.decompress(change["payload"])))


def _gather_gone(reading: Reading, into: UndoPlan, record: Record, rows: Sequence[Plain]) -> None:
    """Plan the return of rows; one that is back already is left alone."""
    present = set(_existing(reading, JOURNALLED[record], [row["id"] for row in rows]))
    into.restores |= {(record, row["id"]): row for row in rows if row["id"] not in present}


def _gather_insert_range(reading: Reading, into: UndoPlan, change: dict[str, Any]) -> None:
    """Plan to remove a range: whole where its digest holds, else the rows left untouched."""
    record, table = change["record"], JOURNALLED[change["record"]]
    inside = table.id.between(change["record_id"], change["last_id"])
    found = reading.execute(select(*table.__table__.columns).where(inside).order_by(table.id))
    rows = [encoded(table, row) for row in found.mappings()]  # type: ignore[arg-type]
    changed: set[int] = set()
    if rows_digest(table, rows) != change["content"]:
        changed = _changed_since(reading, into.change_set_id, record, rows)
    into.left += [Left(record, i, None, LeftReason.CHANGED_SINCE) for i in sorted(changed)]
    into.removals |= {(record, row["id"]): row for row in rows if row["id"] not in changed}
    for row in rows:
        into.edits.pop((record, row["id"]), None)


_GATHER = {
    Action.INSERT: _gather_insert,
    Action.UPDATE: _gather_update,
    Action.DELETE: _gather_delete,
    Action.INSERT_RANGE: _gather_insert_range,
    Action.DELETE_RANGE: _gather_delete_range,
}


def _changed_since(
    reading: Reading, change_set_id: int, record: Record, rows: Sequence[Plain]
) -> set[int]:
    """Return the rows that later change-sets changed and that do not hold the old values again.

    The oldest later change of a field tells what the field held before all of them.
    """
    later = (
        select(Change.record_id, Change.before)
        .where(Change.record == record, Change.change_set_id > change_set_id)
        .where(Change.record_id.between(rows[0]["id"], rows[-1]["id"]) if rows else Change.id < 0)
        .where(Change.before.is_not(None))
        .order_by(Change.id.desc())
    )
    held: dict[int, Plain] = {}
    for row in reading.execute(later):
        held.setdefault(row.record_id, {}).update(json.loads(row.before))
    names = frozenset(content_columns(JOURNALLED[record]))
    return {
        image["id"]
        for image in rows
        if any(image[n] != v for n, v in held.get(image["id"], {}).items() if n in names)
    }


def _settle(reading: Reading, into: UndoPlan) -> bool:
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
        for bearer in _existing(reading, JOURNALLED[record], staying):
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
    there = {i for i in _existing(reading, parent, ids) if (record, i) not in into.removals}
    return there | {i for i in ids if (record, i) in into.restores}


def _rows(reading: Reading, table: type[Base], ids: Sequence[int]) -> Iterator[Plain]:
    found = reading.execute(select(*table.__table__.columns).where(table.id.in_(ids)))
    return (encoded(table, row) for row in found.mappings())  # type: ignore[arg-type]


def _existing(reading: Reading, table: type[Base], ids: Iterable[int]) -> Iterator[int]:
    """Give those of the ids that are in the table."""
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        yield from reading.execute(select(table.id).where(table.id.in_(chunk))).scalars()


def apply(writing: Writing, planned: UndoPlan) -> None:
    """Do what is planned, in the session's own change-set.

    Parents return first, then fields are put back, then children go first: so no reference is
    ever broken on the way.

    Raises:
        StoreError: of the kind CONSTRAINT, where a unique value was taken meanwhile.

    """
    writing.undoes_id = planned.change_set_id
    order = [Record(t.name) for t in Base.metadata.sorted_tables if t.name in JOURNALLED]
    for record in order:
        _restore(writing, record, [row for k, row in planned.restores.items() if k[0] is record])
    for (record, row_id), before in planned.edits.items():
        _edit(writing, JOURNALLED[record], row_id, before)
    for record in reversed(order):
        _remove(writing, record, [row for key, row in planned.removals.items() if key[0] is record])


def _edit(writing: Writing, table: type[Base], row_id: int, wanted: Plain) -> None:
    row = writing.row(table, row_id)
    if row is not None:
        writing.put(table, row_id, {k: row[k] for k in (*wanted, *_version(row))}, wanted)


def _version(row: Plain) -> tuple[str, ...]:
    return ("version",) if "version" in row else ()


def _remove(writing: Writing, record: Record, rows: list[Plain]) -> None:
    """Delete rows: few one by one, many as ranges that keep what went, compressed."""
    table = JOURNALLED[record]
    if len(rows) < _MANY:
        for row in rows:
            writing.delete(table, row["id"])
        return
    rows.sort(key=lambda row: int(row["id"]))
    for start in range(0, len(rows), BATCH):
        batch = rows[start : start + BATCH]
        ids = [row["id"] for row in batch]
        payload = zlib.compress(json.dumps(batch, ensure_ascii=False).encode())
        content = rows_digest(table, batch)
        entry = RangeEntry(table, Action.DELETE_RANGE, ids[0], ids[-1], content, payload)
        writing.delete_range(entry, ids)


def _restore(writing: Writing, record: Record, rows: list[Plain]) -> None:
    """Put rows in again under their ids: few one by one, many as ranges without gaps."""
    table = JOURNALLED[record]
    for row in rows:
        if "version" in row:
            row["version"] += 1
    if len(rows) < _MANY:
        for row in rows:
            writing.insert_plain(table, row)
        return
    rows.sort(key=lambda row: int(row["id"]))
    for run in _runs(rows):
        writing.insert_range(table, run)


_MANY = 50
"""From so many rows on they are journalled as ranges."""


def _runs(rows: Sequence[Plain]) -> Iterator[list[Plain]]:
    """Cut rows, sorted by id, into runs of consecutive ids, none longer than a batch."""
    run: list[Plain] = []
    for row in rows:
        if run and (row["id"] != run[-1]["id"] + 1 or len(run) == BATCH):
            yield run
            run = []
        run.append(row)
    if run:
        yield run
