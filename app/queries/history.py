"""The history: what was done, by whom, when, and what it changed."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, or_, select
from sqlalchemy.orm import aliased

from app.queries.rows import in_parts, tuples
from models.base import Base
from models.customer import ContactPoint, Customer, CustomerTag
from models.history import Change, ChangeSet
from models.interaction import Interaction, InteractionTag, Remark
from models.plain import decoded
from models.promise import Promise, PromiseMove
from models.sessions import Reading
from models.staff import StaffMember
from models.tables import JOURNALLED
from models.values import Action, Record

Key = tuple[Record, int]
"""A record: its kind and id."""

_ACTIONS = {
    Action.INSERT: "create",
    Action.INSERT_RANGE: "create",
    Action.UPDATE: "change",
    Action.DELETE: "delete",
    Action.DELETE_RANGE: "delete",
}


_PARTS: Mapping[Record, tuple[tuple[Record, type[Base], str], ...]] = {
    Record.CUSTOMER: (
        (Record.CONTACT_POINT, ContactPoint, "customer_id"),
        (Record.CUSTOMER_TAG, CustomerTag, "customer_id"),
    ),
    Record.INTERACTION: (
        (Record.INTERACTION_TAG, InteractionTag, "interaction_id"),
        (Record.REMARK, Remark, "interaction_id"),
    ),
    Record.PROMISE: ((Record.PROMISE_MOVE, PromiseMove, "promise_id"),),
}
"""What belongs to a record so closely that a person means it too: its table, and the way up."""


_gone = aliased(Change)


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
class Subject:
    """What a record is called now: its words, and whose it is where it is an interaction."""

    words: str
    customer: str | None = None


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
    reading: Reading,
    limit: int = 50,
    record: Key | None = None,
    *,
    with_parts: bool = False,
) -> list[HistoryRow]:
    """Return the latest change-sets, newest first; with `record` those that touched it.

    With a record, `changes` holds what happened to it alone; `with_parts` also to what belongs
    to it: a customer's contact points and tags, an interaction's remarks and tags, a promise's
    moves.
    """
    touching = [] if record is None else [_touching(record, with_parts=with_parts)]
    sets = _sets(reading, limit, touching)
    changes = _changes(reading, [row.id for row in sets], touching)
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


def subjects(reading: Reading, keys: Iterable[Key]) -> dict[Key, Subject]:
    """Return what customers, interactions and promises are called, those that are there.

    One statement for each kind, however many there are (up to some hundreds).
    """
    wanted: defaultdict[Record, list[int]] = defaultdict(list)
    for kind, record_id in keys:
        wanted[kind].append(record_id)
    named = {
        Record.CUSTOMER: select(Customer.id, Customer.name),
        Record.PROMISE: select(Promise.id, Promise.text),
        Record.INTERACTION: select(Interaction.id, Interaction.note, Customer.name).outerjoin(
            Customer, Customer.id == Interaction.customer_id
        ),
    }
    found: dict[Key, Subject] = {}
    for kind, chosen in named.items():
        for ids in in_parts(wanted[kind]):
            rows = tuples(reading, chosen.where(JOURNALLED[kind].id.in_(ids)))
            found |= {(kind, record_id): Subject(*told) for record_id, *told in rows}
    return found


def _sets(
    reading: Reading, limit: int, touching: Sequence[ColumnElement[bool]]
) -> Sequence[Row[Any]]:
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
    if touching:
        touched = select(Change.change_set_id).where(*touching)
        chosen = chosen.where(ChangeSet.id.in_(touched))
    return reading.execute(chosen).all()


def _touching(record: Key, *, with_parts: bool) -> ColumnElement[bool]:
    """Return the condition that a change was one of this record, or of what belongs to it."""
    kind, record_id = record
    in_range = (Change.record_id <= record_id) & (Change.last_id >= record_id)
    own = (Change.record == kind) & or_(Change.record_id == record_id, in_range)
    parts = _PARTS.get(kind, ()) if with_parts else ()
    return or_(own, *(_of_part(*part, record_id) for part in parts))


def _of_part(kind: Record, table: type[Base], parent: str, parent_id: int) -> ColumnElement[bool]:
    """Return the condition that a change was one of a part: there still, or deleted meanwhile.

    A part that is gone is known by what it held, which the journal keeps as JSON.
    """
    there = select(table.id).where(getattr(table, parent) == parent_id)
    held = or_(
        *(_gone.before.contains(f'"{parent}":{parent_id}{end}', autoescape=True) for end in ",}")
    )
    gone = select(_gone.record_id).where(_gone.record == kind, _gone.action == Action.DELETE, held)
    return (Change.record == kind) & or_(Change.record_id.in_(there), Change.record_id.in_(gone))


def _changes(
    reading: Reading, sets: Sequence[int], touching: Sequence[ColumnElement[bool]]
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
        .where(Change.change_set_id.in_(sets), *touching)
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
