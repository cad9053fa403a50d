"""What others wrote: a second window, the command line, another counter on the same server."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import bindparam, func, select

from models.engine import refuse_newer
from models.history import Change, ChangeSet
from models.sessions import Reading
from models.values import Action, Changes, Record

MOST_LISTED = 1_000
"""So many changes are looked at one by one; of more, only the kinds of record are told."""

_NEWEST = select(func.max(ChangeSet.id))
_SINCE = (
    select(ChangeSet.uid, Change.record, Change.action, Change.record_id)
    .join(Change, Change.change_set_id == ChangeSet.id)
    .where(ChangeSet.id > bindparam("known"))
    .order_by(ChangeSet.id, Change.id)
)
_KINDS = (
    select(ChangeSet.uid, Change.record)
    .join(Change, Change.change_set_id == ChangeSet.id)
    .where(ChangeSet.id > bindparam("known"))
    .distinct()
)
_RANGES = frozenset({Action.INSERT_RANGE, Action.DELETE_RANGE})


@dataclass(frozen=True, slots=True)
class Since:
    """What came since a change-set: the newest one now, and by its uid what each touched."""

    newest: int
    changes: Mapping[str, Changes] = field(default_factory=dict)


def newest(reading: Reading) -> int:
    """Return the number of the newest change-set."""
    return int(reading.execute(_NEWEST).scalar_one() or 0)


def since(reading: Reading, known: int) -> Since:
    """Return what was written after the change-set `known`.

    Asking is one look at the end of an index where nothing was. SQLite's own counter of
    changes (data_version) would not do: it stands for one connection, of which there are a few,
    and moves for drafts too, which no list shows.

    Raises:
        StoreError: NEWER, where a newer program changed the store's form meanwhile.

    """
    refuse_newer(reading.connection)
    now = newest(reading)
    if now <= known:
        return Since(now)
    rows = reading.execute(_SINCE.limit(MOST_LISTED + 1), {"known": known}).all()
    if len(rows) > MOST_LISTED:
        kinds = reading.execute(_KINDS, {"known": known})
        return Since(now, _gathered((row.uid, row.record, None) for row in kinds))
    return Since(now, _gathered((row.uid, row.record, _one(row)) for row in rows))


def _one(row: Any) -> int | None:
    """Return the one record that a change touched; nothing for a range."""
    return None if row.action in _RANGES else row.record_id


def _gathered(rows: Iterator[tuple[str, Record, int | None]]) -> dict[str, Changes]:
    """Sort what was touched by change-set and kind; a record that is not named is many."""
    ids: dict[str, dict[Record, set[int]]] = {}
    many: dict[str, set[Record]] = {}
    for uid, record, record_id in rows:
        if record_id is None:
            many.setdefault(uid, set()).add(record)
        else:
            ids.setdefault(uid, {}).setdefault(record, set()).add(record_id)
    return {uid: _changes(ids.get(uid, {}), many.get(uid, set())) for uid in {*ids, *many}}


def _changes(ids: Mapping[Record, set[int]], many: set[Record]) -> Changes:
    return Changes(
        records={record: frozenset(found) for record, found in ids.items()}, many=frozenset(many)
    )


def together(changes: list[Changes]) -> Changes:
    """Return several changes as one that belongs to no change-set."""
    ids: dict[Record, frozenset[int]] = {}
    for one in changes:
        for record, found in one.records.items():
            ids[record] = ids.get(record, frozenset()) | found
    return Changes(records=ids, many=frozenset().union(*(one.many for one in changes)))
