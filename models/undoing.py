"""Undo: what can be put back of a change-set, planned to a fixed point.

A field goes back only where it still holds what the change-set left. A created row goes only
where it is unchanged since and nothing outside the plan refers to it. A deleted row returns
with its id, where its parents are there. What cannot go back is named. Leaving one item may
leave others, so the plan is tried until nothing more falls out.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from models.history import Change, ChangeSet
from models.plain import Plain, content_columns, content_digest, encoded, rows_digest
from models.sessions import Reading
from models.tables import JOURNALLED
from models.undo_plan import Left, UndoPlan, existing, rows_of
from models.undo_settling import settle
from models.values import Action, LeftReason, Record, UserError


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
    while settle(reading, result):
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
    for row in rows_of(reading, table, [change["record_id"]]):
        if content_digest(table, row) == change["content"]:
            into.removals[key] = row
        else:
            into.left.append(Left(*key, None, LeftReason.CHANGED_SINCE))


def _gather_update(reading: Reading, into: UndoPlan, change: dict[str, Any]) -> None:
    table = JOURNALLED[change["record"]]
    key = (change["record"], change["record_id"])
    before, after = json.loads(change["before"]), json.loads(change["after"])
    row = next(iter(rows_of(reading, table, [key[1]])), None)
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
    present = set(existing(reading, JOURNALLED[record], [row["id"] for row in rows]))
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
