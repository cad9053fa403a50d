"""Holds a store against its own journal: the chain of change-sets, and row by row the records.

A damaged disk can change a letter of a name without SQLite noticing: the page still parses.
The journal keeps a digest of every row as it came, and what each later change found and left,
so the row that is there now can be followed back to what was stored first.
"""

from __future__ import annotations

import json
import zlib
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, Generic, TypeVar

from models.base import Base, from_micros
from models.journal import NO_DIGEST, Head, change_digest, set_digest
from models.plain import Plain, columns, rows_digest
from models.tables import JOURNALLED
from models.values import Action, Actor, Record

T = TypeVar("T")
_SETS = "SELECT id, uid, at, staff_id, computer, command, undoes_id, digest FROM change_set"
_CHANGES = (
    "SELECT change_set_id, record, action, record_id, last_id, before, after, content, payload,"
    " salt, digest FROM change"
)
FIELDS = (
    "change_set_id",
    "record",
    "action",
    "record_id",
    "last_id",
    "before",
    "after",
    "content",
    "payload",
    "salt",
    "digest",
)
_UNREADABLE = (TypeError, ValueError, OverflowError, KeyError, AttributeError)
"""What a value of the wrong kind leads to when it is digested."""

Start = tuple[int, bytes]
"""A change-set's id and digest."""


def broken_links(connection: Any, start: Start | None = None) -> Iterator[str]:
    """Give the uid of every change-set whose own words or link no longer fit its digest.

    One pass over a connection of the bare driver. It begins after `start` where that
    change-set still stands as it did, otherwise at the first. A change whose salt is gone was
    erased on purpose: its digest stands, its words are blank.
    """
    first, previous = _beginning(connection, start)
    changes = connection.execute(
        f"{_CHANGES} WHERE change_set_id > ? ORDER BY change_set_id, id", (first,)
    )
    groups = groupby(changes, lambda row: row[0])
    key, group = next(groups, (None, iter(())))
    for link in connection.execute(f"{_SETS} WHERE id > ? ORDER BY id", (first,)):
        while key is not None and key < link[0]:  # changes without a change-set
            key, group = next(groups, (None, iter(())))
        own = [dict(zip(FIELDS, row, strict=True)) for row in group] if key == link[0] else []
        if not _fits(previous, link, own):
            yield str(link[1])
        previous = link[7] if isinstance(link[7], bytes) else NO_DIGEST


def _beginning(connection: Any, start: Start | None) -> Start:
    """Return where to begin: after `start`, if history still goes through it."""
    if start is not None:
        row = connection.execute("SELECT digest FROM change_set WHERE id = ?", start[:1]).fetchone()
        if row is not None and row[0] == start[1]:
            return start
    return -1, NO_DIGEST


def _fits(previous: bytes, link: tuple[Any, ...], changes: list[dict[str, Any]]) -> bool:
    """Tell whether a change-set is as it was written, in its place in the chain."""
    _id, uid, at, staff_id, computer, command, undoes_id, digest = link
    try:
        whole = all(c["salt"] is None or change_digest(c) == c["digest"] for c in changes)
        head = Head(uid, from_micros(at), Actor(staff_id, computer), command, undoes_id)
        return whole and set_digest(previous, head, [c["digest"] for c in changes]) == digest
    except _UNREADABLE:
        return False


def changes_of(connection: Any, key: int) -> list[tuple[int, dict[str, Any]]]:
    """Return a change-set's changes in their order, each with its id."""
    found = connection.execute(
        f"SELECT id, {', '.join(FIELDS)} FROM change WHERE change_set_id = ? ORDER BY id", (key,)
    )
    return [(row[0], dict(zip(FIELDS, row[1:], strict=True))) for row in found.fetchall()]


def head_of(connection: Any, key: int) -> Head:
    """Return the head of a change-set that is there."""
    row = connection.execute(f"{_SETS} WHERE id = ?", (key,)).fetchone()
    _id, uid, at, staff_id, computer, command, undoes_id, _digest = row
    return Head(uid, from_micros(at), Actor(staff_id, computer), command, undoes_id)


def insert_change(connection: Any, key: int, change: dict[str, Any]) -> None:
    """Put one change, digested already, into a change-set."""
    marks = ", ".join("?" for _ in FIELDS)
    connection.execute(
        f"INSERT INTO change ({', '.join(FIELDS)}) VALUES ({marks})",
        (key, *(change[name] for name in FIELDS[1:])),
    )


def missing_rows(connection: Any, record: Record) -> Iterator[int]:
    """Give the ids of rows that are not there and should be by the journal."""
    for row_id, row, events in _Register(connection, JOURNALLED[record]).lives():
        if row is None and events and not events[-1].is_end:
            yield row_id


def altered_rows(connection: Any) -> Iterator[str]:
    """Give every record that is not what the journal says, as "customer 12".

    Rows that came in bulk are digested together: of such a batch its first and last id are
    given. What was erased on purpose cannot be followed and is passed over.
    """
    for table in JOURNALLED.values():
        yield from _Register(connection, table).altered()


@dataclass(slots=True)
class _Batch:
    """Rows that came together: what they held, as far as they could be followed back."""

    first: int
    last: int
    content: bytes
    rows: list[Plain] = field(default_factory=list)
    spoilt: bool = False

    def is_altered(self, table: type[Base]) -> bool:
        """Tell whether the rows are not those that came, though each could be followed."""
        if self.spoilt:
            return False
        try:
            return rows_digest(table, self.rows) != self.content
        except _UNREADABLE:
            return True


@dataclass(slots=True)
class _Event:
    """What the journal says happened to one row: `batch` where it came with others."""

    id: int
    action: str
    before: str | Plain | None = None
    content: bytes | None = None
    erased: bool = False
    batch: _Batch | None = None

    @property
    def is_end(self) -> bool:
        """Tell whether the row should not be there afterwards, or is known to be lost."""
        return self.action == Action.DELETE or (self.erased and self.before in (None, "{}"))


class _Register:
    """One table and what the journal says of its rows, read side by side in the order of ids."""

    def __init__(self, connection: Any, table: type[Base]) -> None:
        """Read which rows came, and went, together."""
        self._connection = connection
        self._table = table
        self._name = table.__tablename__
        self._arrivals: list[tuple[_Batch, _Event]] = []
        self._departures: dict[int, list[_Event]] = {}
        self._find_batches()

    def altered(self) -> Iterator[str]:
        """Give each row, or batch, that is not what it should be."""
        open_batches: list[_Batch] = []
        for row_id, row, events in self.lives():
            for batch in [batch for batch in open_batches if batch.last < row_id]:
                open_batches.remove(batch)
                yield from self._judged(batch)
            mine = [event.batch for event in events if event.batch is not None]
            open_batches += [batch for batch in mine if batch not in open_batches]
            if not self._is_as_stored(row, events):
                for batch in mine:
                    batch.spoilt = True  # this one row is named, which says more
                yield f"{self._name} {row_id}"
        for batch in open_batches:
            yield from self._judged(batch)

    def _judged(self, batch: _Batch) -> Iterator[str]:
        if batch.is_altered(self._table):
            yield f"{self._name} {batch.first}-{batch.last}"

    def _is_as_stored(self, row: Plain | None, events: list[_Event]) -> bool:
        """Follow a row back to how it came, as often as it came, and compare."""
        state = row
        try:
            for index in range(len(events) - 1, -1, -1):
                event = events[index]
                if event.erased:
                    for earlier in events[: index + 1]:
                        if earlier.batch is not None:
                            earlier.batch.spoilt = True
                    return True
                state = self._one_back(state, event)
        except _UNREADABLE:
            return False
        return state is None

    def _one_back(self, state: Plain | None, event: _Event) -> Plain | None:
        """Return what a row held before an event. Raises ValueError where that cannot be."""
        if event.action == Action.DELETE:
            if state is not None:
                raise ValueError(event.id)
            return (
                event.before if isinstance(event.before, dict) else json.loads(event.before or "")
            )
        if state is None:
            raise ValueError(event.id)
        if event.batch is not None:
            event.batch.rows.append(state)
            return None
        if event.action == Action.INSERT:
            if rows_digest(self._table, [state]) != event.content:
                raise ValueError(event.id)
            return None
        return {**state, **json.loads(str(event.before))}

    def lives(self) -> Iterator[tuple[int, Plain | None, list[_Event]]]:
        """Give each id that has a row or a history, with both, the oldest event first."""
        names = columns(self._table)
        listed = ", ".join(f'"{name}"' for name in names)
        found = self._connection.execute(f"SELECT {listed} FROM {self._name} ORDER BY id")
        rows = _Stream((row[0], dict(zip(names, row, strict=True))) for row in found)
        alone, together = _Stream(self._alone()), _Stream(self._together())
        while keys := [s.head[0] for s in (rows, alone, together) if s.head is not None]:
            row_id = min(keys)
            events = [*(alone.take(row_id) or ()), *(together.take(row_id) or ())]
            events += self._departures.get(row_id, ())
            events.sort(key=lambda event: event.id)
            yield row_id, rows.take(row_id), events

    def _alone(self) -> Iterator[tuple[int, list[_Event]]]:
        """Give what the journal says of single rows, row by row."""
        changes = self._connection.execute(
            "SELECT record_id, id, action, before, content, salt IS NULL FROM change"
            " WHERE record = ? AND last_id IS NULL AND record_id IS NOT NULL"
            " ORDER BY record_id, id",
            (self._name,),
        )
        for row_id, group in groupby(changes, lambda change: change[0]):
            yield row_id, [_Event(c[1], c[2], c[3], c[4], bool(c[5])) for c in group]

    def _together(self) -> Iterator[tuple[int, list[_Event]]]:
        """Give each id that came with others, with the arrivals it was among."""
        waiting = deque(sorted(self._arrivals, key=lambda pair: pair[0].first))
        present: list[tuple[_Batch, _Event]] = []
        row_id = 0
        while waiting or present:
            row_id = row_id + 1 if present else waiting[0][0].first
            while waiting and waiting[0][0].first <= row_id:
                present.append(waiting.popleft())
            yield row_id, [event for _batch, event in present]
            present = [pair for pair in present if pair[0].last > row_id]

    def _find_batches(self) -> None:
        for key, action, first, last, content, payload, erased in self._connection.execute(
            "SELECT id, action, record_id, last_id, content, payload, salt IS NULL FROM change"
            " WHERE record = ? AND last_id IS NOT NULL ORDER BY id",
            (self._name,),
        ):
            if action == Action.INSERT_RANGE:
                batch = _Batch(first, last, content)
                event = _Event(key, Action.INSERT, erased=bool(erased), batch=batch)
                self._arrivals.append((batch, event))
            else:
                self._depart(key, payload, range(first, last + 1))

    def _depart(self, key: int, payload: bytes | None, ids: range) -> None:
        """Note rows that went together; of words that were blanked only the ids are known."""
        try:
            gone = json.loads(zlib.decompress(payload or b""))
            events = {row["id"]: _Event(key, Action.DELETE, row) for row in gone}
        except (*_UNREADABLE, zlib.error):
            events = {row_id: _Event(key, Action.DELETE, erased=True) for row_id in ids}
        for row_id, event in events.items():
            self._departures.setdefault(row_id, []).append(event)


class _Stream(Generic[T]):
    """Pairs in the order of their ids, of which the next can be looked at before it is taken."""

    def __init__(self, pairs: Iterator[tuple[int, T]]) -> None:
        """Look at the first."""
        self._pairs = pairs
        self.head = next(pairs, None)

    def take(self, key: int) -> T | None:
        """Return what belongs to an id, if it is the next one."""
        if self.head is None or self.head[0] != key:
            return None
        value = self.head[1]
        self.head = next(self._pairs, None)
        return value
