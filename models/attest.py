"""Holds a store against its own journal: the chain of change-sets, and row by row the records.

A damaged disk can change a letter of a name without SQLite noticing: the page still parses.
The journal keeps a digest of every row as it came, and what each later change found and left,
so the row that is there now can be followed back to what was stored first.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from models.base import Base, from_micros
from models.journal import NO_DIGEST, Head, change_digest, set_digest
from models.plain import Plain, columns, rows_digest
from models.tables import JOURNALLED
from models.values import Action, Actor, Record

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


def live_batches(connection: Any, record: Record) -> list[tuple[int, int]]:
    """Return the first and last ids of the rows that came in bulk and were not taken back."""
    batches = _Register(connection, JOURNALLED[record]).batches
    return [(batch.first, batch.last) for batch in batches]


def altered_rows(connection: Any) -> Iterator[str]:
    """Give every record that is not what the journal says, as "customer 12".

    Rows that came in bulk are digested together: of such a batch its first and last id are
    given. What was erased on purpose cannot be followed and is passed over.
    """
    for table in JOURNALLED.values():
        yield from _Register(connection, table).altered()


@dataclass(slots=True)
class _Event:
    """What the journal says happened to one row."""

    id: int
    action: str
    before: str | None
    content: bytes | None
    erased: bool


@dataclass(slots=True)
class _Batch:
    """Rows that came together and are there still: what they held, as far as it was read."""

    id: int
    first: int
    last: int
    content: bytes
    rows: list[Plain] = field(default_factory=list)
    erased: bool = False

    def takes(self, row: Plain | None) -> bool:
        """Keep a row as it came; one that is missing shows when all are compared."""
        if row is not None:
            self.rows.append(row)
        return True

    def is_altered(self, table: type[Base]) -> bool:
        """Tell whether the rows, followed back, are not those that came."""
        if self.erased:
            return False
        whole = len(self.rows) == self.last - self.first + 1
        try:
            return not whole or rows_digest(table, self.rows) != self.content
        except _UNREADABLE:
            return True


class _Register:
    """One table and what the journal says of its rows, read side by side in the order of ids."""

    def __init__(self, connection: Any, table: type[Base]) -> None:
        """Look up which batches came and did not go."""
        self._connection = connection
        self._table = table
        self._name = table.__tablename__
        self.batches = self._find_batches()

    def altered(self) -> Iterator[str]:
        """Give each row, or batch, that is not what it should be."""
        waiting = list(self.batches)
        for row_id, row, events in self._lives():
            while waiting and waiting[0].last < row_id:
                yield from self._judged(waiting.pop(0))
            batch = waiting[0] if waiting and waiting[0].first <= row_id else None
            try:
                stands = self._is_as_stored(row, events, batch)
            except _UNREADABLE:
                stands = False
            if not stands:
                yield f"{self._name} {row_id}"
        for batch in waiting:
            yield from self._judged(batch)

    def _judged(self, batch: _Batch) -> Iterator[str]:
        if batch.is_altered(self._table):
            yield f"{self._name} {batch.first}-{batch.last}"

    def _is_as_stored(self, row: Plain | None, events: list[_Event], batch: _Batch | None) -> bool:
        """Follow a row back to how it came, and compare; a batch's row waits for the others."""
        state = row
        for event in reversed(events):
            if batch is not None and event.id < batch.id:
                break
            if event.erased:
                if batch is not None:
                    batch.erased = True
                return True
            if event.action != Action.INSERT:
                state = _before(state, event)
            elif state is None or rows_digest(self._table, [state]) != event.content:
                return False
            elif batch is None:
                return True
            else:
                state = None
        return batch.takes(state) if batch is not None else row is None and state is None

    def _lives(self) -> Iterator[tuple[int, Plain | None, list[_Event]]]:
        """Give each id that has a row or a history, with both."""
        names = columns(self._table)
        listed = ", ".join(f'"{name}"' for name in names)
        found = self._connection.execute(f"SELECT {listed} FROM {self._name} ORDER BY id")
        rows = ((row[0], dict(zip(names, row, strict=True))) for row in found)
        grouped = ((key, list(events)) for key, events in groupby(self._events(), lambda e: e[0]))
        row, story = next(rows, None), next(grouped, None)
        while row is not None or story is not None:
            row_id = min(pair[0] for pair in (row, story) if pair is not None)
            content: Plain | None = None
            events: list[_Event] = []
            if row is not None and row[0] == row_id:
                content, row = row[1], next(rows, None)
            if story is not None and story[0] == row_id:
                events, story = [event for _key, event in story[1]], next(grouped, None)
            yield row_id, content, events

    def _events(self) -> Iterator[tuple[int, _Event]]:
        """Give what happened to single rows, row by row, oldest first."""
        for change in self._connection.execute(
            "SELECT record_id, id, action, before, content, salt IS NULL FROM change"
            " WHERE record = ? AND last_id IS NULL AND record_id IS NOT NULL"
            " ORDER BY record_id, id",
            (self._name,),
        ):
            row_id, key, action, before, content, erased = change
            yield row_id, _Event(key, action, before, content, bool(erased))

    def _find_batches(self) -> list[_Batch]:
        live: dict[tuple[int, int], _Batch] = {}
        for key, action, first, last, content in self._connection.execute(
            "SELECT id, action, record_id, last_id, content FROM change"
            " WHERE record = ? AND last_id IS NOT NULL ORDER BY id",
            (self._name,),
        ):
            live.pop((first, last), None)
            if action == Action.INSERT_RANGE:
                live[first, last] = _Batch(key, first, last, content)
        return sorted(live.values(), key=lambda batch: batch.first)


def _before(state: Plain | None, event: _Event) -> Plain | None:
    """Return what a row held before a change or a deletion; nothing where that cannot be."""
    held = json.loads(event.before or "{}")
    if event.action == Action.DELETE:
        return held if state is None else None
    return None if state is None else {**state, **held}
