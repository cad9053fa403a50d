"""The journal: what one transaction did to which rows, written down with it.

A `Recorder` collects the changes of one transaction, folds several to one row into one, and
writes them as a change-set just before the commit. The digests chain: each change-set's stands
over the one before it and over its own changes, so that a later edit of history shows.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from models.base import Base, to_micros
from models.engine import RECORDED
from models.history import Change, ChangeSet
from models.plain import Plain, canonical, columns, completed, content_digest, encoded
from models.statements import insert_sql, parameters
from models.values import Action, Actor, Changes, Record

SALT_BYTES = 16
NO_DIGEST = b"\0" * 32
"""What the first change-set chains to."""

Key = tuple[Record, int]


@dataclass(slots=True)
class Entry:
    """What happened to one row so far, in plain values."""

    table: type[Base]
    action: Action
    before: Plain = field(default_factory=dict)
    after: Plain = field(default_factory=dict)


@dataclass(slots=True)
class RangeEntry:
    """Rows that came together, or went: their ids, their digest, what went."""

    table: type[Base]
    action: Action
    first: int
    last: int
    content: bytes
    payload: bytes | None = None


def record_of(table: type[Base]) -> Record:
    """Return the kind of record a table holds."""
    return Record(table.__tablename__)


class Recorder:
    """Collects what one transaction does to journalled rows."""

    def __init__(self) -> None:
        """Begin with nothing changed."""
        self._entries: dict[Key | tuple[str, Record, int], Entry | RangeEntry] = {}

    def __bool__(self) -> bool:
        """Tell whether anything changed in the end."""
        return bool(self._entries)

    def touches(self, record: Record) -> bool:
        """Tell whether any record of a kind changed."""
        return any(record_of(entry.table) is record for entry in self._entries.values())

    def inserted(self, table: type[Base], row_id: int, row: Plain) -> None:
        """Note a new row; one that was deleted before in this transaction has come back."""
        key = (record_of(table), row_id)
        earlier = self._entry(key)
        if earlier is None:
            self._entries[key] = Entry(table, Action.INSERT, after=dict(row))
            return
        del self._entries[key]
        self.updated(table, row_id, earlier.before, row)

    def updated(self, table: type[Base], row_id: int, before: Plain, after: Plain) -> None:
        """Note the fields of a row that differ between two images of it."""
        names = [name for name in after if before.get(name) != after[name]]
        key = (record_of(table), row_id)
        entry = self._entry(key) or Entry(table, Action.UPDATE)
        entry.after.update({name: after[name] for name in names})
        if entry.action is Action.UPDATE:
            for name in names:
                entry.before.setdefault(name, before[name])
            for name in [n for n in entry.after if entry.before[n] == entry.after[n]]:
                del entry.before[name], entry.after[name]
        self._keep(key, entry)

    def deleted(self, table: type[Base], row_id: int, row: Plain) -> None:
        """Note a row that went; one that came in this transaction leaves no trace."""
        key = (record_of(table), row_id)
        entry = self._entries.pop(key, None)
        if isinstance(entry, Entry) and entry.action is Action.INSERT:
            return
        earlier = entry.before if isinstance(entry, Entry) else {}
        self._entries[key] = Entry(table, Action.DELETE, before={**row, **earlier})

    def ranged(self, entry: RangeEntry) -> None:
        """Note rows that came or went together."""
        self._entries[("range", record_of(entry.table), entry.first)] = entry

    def _entry(self, key: Key) -> Entry | None:
        entry = self._entries.get(key)
        return entry if isinstance(entry, Entry) else None

    def _keep(self, key: Key, entry: Entry) -> None:
        if entry.after or entry.action is not Action.UPDATE:
            self._entries[key] = entry
        else:
            self._entries.pop(key, None)

    def changes(self, uid: str, command: str) -> Changes:
        """Return what was touched so far."""
        if not self._entries:
            return Changes(None, command)
        ids: dict[Record, set[int]] = {}
        many: set[Record] = set()
        for key, entry in self._entries.items():
            if isinstance(entry, RangeEntry):
                many.add(record_of(entry.table))
            else:
                ids.setdefault(record_of(entry.table), set()).add(int(key[1]))
        frozen = {record: frozenset(found) for record, found in ids.items()}
        return Changes(uid, command, frozen, frozenset(many))

    def write(self, connection: Connection, head: Head) -> None:
        """Write the change-set and its changes; called once, just before the commit."""
        rows = [_change_row(key, entry) for key, entry in self._entries.items()]
        previous = last_digest(connection)
        digest = set_digest(previous, head, [row["digest"] for row in rows])
        values = completed(ChangeSet, {**head.columns(), "digest": digest})
        sql = insert_sql(ChangeSet, connection.dialect, with_id=False)
        set_values = parameters(sql, columns(ChangeSet)[1:], values)
        key = _written(connection, sql, set_values).scalar_one()
        sql = insert_sql(Change, connection.dialect, with_id=False, returning=False)
        changes = [encoded(Change, {**row, "change_set_id": key}) for row in rows]
        _written(connection, sql, [parameters(sql, columns(Change)[1:], one) for one in changes])


def _written(connection: Connection, sql: str, values: Any) -> Any:
    """Run one of the journal's own writes, as text that was made once."""
    return connection.exec_driver_sql(sql, values, execution_options=RECORDED)


@dataclass(frozen=True, slots=True)
class Head:
    """Who did what, when, where: the head of a change-set."""

    uid: str
    at: datetime
    actor: Actor
    command: str
    undoes_id: int | None = None

    def columns(self) -> dict[str, Any]:
        """Return the head as columns of `ChangeSet`."""
        return {
            "uid": self.uid,
            "at": self.at,
            "staff_id": self.actor.staff_id,
            "computer": self.actor.computer,
            "command": self.command,
            "undoes_id": self.undoes_id,
        }


def _change_row(key: tuple[Any, ...], entry: Entry | RangeEntry) -> dict[str, Any]:
    """Return one change as columns of `Change`, salted and digested."""
    record = record_of(entry.table)
    row: dict[str, Any] = {"record": record, "action": entry.action, "record_id": key[-1]}
    row |= _range_columns(entry) if isinstance(entry, RangeEntry) else _row_columns(entry)
    row["salt"] = os.urandom(SALT_BYTES)
    row["digest"] = change_digest(row)
    return row


def _range_columns(entry: RangeEntry) -> dict[str, Any]:
    return {
        "last_id": entry.last,
        "before": None,
        "after": None,
        "content": entry.content,
        "payload": entry.payload,
    }


def _row_columns(entry: Entry) -> dict[str, Any]:
    is_new = entry.action is Action.INSERT
    return {
        "last_id": None,
        "before": canonical(entry.before) if entry.before else None,
        "after": None if is_new or not entry.after else canonical(entry.after),
        "content": content_digest(entry.table, entry.after) if is_new else None,
        "payload": None,
    }


def change_digest(row: Mapping[str, Any]) -> bytes:
    """Return the digest of one change over its salt and content."""
    state = hashlib.blake2b(digest_size=32)
    state.update(row["salt"] or b"")
    words = [row["record"], row["action"], row["record_id"], row["last_id"]]
    state.update(canonical([*words, row["before"], row["after"]]).encode())
    state.update(row["content"] or b"")
    state.update(row["payload"] or b"")
    return state.digest()


def set_digest(previous: bytes, head: Head, digests: list[bytes]) -> bytes:
    """Return a change-set's digest over the one before, its head and its changes."""
    state = hashlib.blake2b(digest_size=32)
    state.update(previous)
    actor = head.actor
    words = [head.uid, to_micros(head.at), actor.staff_id, actor.computer, head.command]
    state.update(canonical([*words, head.undoes_id]).encode())
    for digest in digests:
        state.update(digest)
    return state.digest()


def last_digest(connection: Connection) -> bytes:
    """Return the digest of the newest change-set, the head of the chain."""
    # Written out: a bound limit would have SQLite plan anew at each save.
    newest = "SELECT digest FROM change_set ORDER BY id DESC LIMIT 1"
    return connection.exec_driver_sql(newest).scalar_one_or_none() or NO_DIGEST


def broken_links(connection: Connection) -> Iterator[str]:
    """Give the uid of every change-set whose own words or link no longer fit its digest.

    A change whose salt is gone was erased on purpose: its digest stands, its words are blank.
    """
    previous = NO_DIGEST
    for link in connection.execute(select(*ChangeSet.__table__.columns).order_by(ChangeSet.id)):
        changes = connection.execute(
            select(*Change.__table__.columns)
            .where(Change.change_set_id == link.id)
            .order_by(Change.id)
        ).mappings()
        digests, whole = [], True
        for row in changes:
            change = dict(row)
            digests.append(change["digest"])
            whole &= change["salt"] is None or change_digest(change) == change["digest"]
        actor = Actor(link.staff_id, link.computer)
        head = Head(link.uid, link.at, actor, link.command, link.undoes_id)
        if not whole or set_digest(previous, head, digests) != link.digest:
            yield link.uid
        previous = link.digest
