"""Maintenance of a store's file: a copy of it, what is wrong with it, its log folded in.

Everything goes through the store's own driver. Opening a store's file by any other way and
closing it again would drop the locks that this process holds on it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from models import attest, doors, places, rollup, search
from models.base import from_micros
from models.engine import BUSY_MILLISECONDS
from models.opening import look
from models.trouble import classified
from models.values import Record, StoreError, StoreTrouble

DRIVER_ERRORS = (dbapi2.Error, UnicodeDecodeError)
"""What the driver raises on a damaged file: its own errors, or one while it words them."""
MOST_FAULTS = 100
"""So many faults of a kind are named; a file that is badly hurt has thousands."""


class FaultKind(StrEnum):
    """What part of a store a fault lies in."""

    FILE = "file"  # pages, tables, indices
    REFERENCE = "reference"  # a row refers to one that is not there
    INDEX = "index"  # the full-text index has drifted from the words
    CHAIN = "chain"  # a change-set no longer fits its digest
    COUNT = "count"  # the counts by day do not fit what they count
    RECORD = "record"  # a row is not what the journal says it is


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: where it lies, and which thing there (a table, an index, a change-set)."""

    kind: FaultKind
    detail: str


@dataclass(frozen=True, slots=True)
class ChainHead:
    """The newest change-set: what every later one chains to."""

    id: int
    uid: str
    digest: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a store holds, and all that is wrong with it.

    `counts` are rows by kind of record; nothing is counted that could not be read.
    """

    schema: int
    counts: Mapping[Record, int] = field(default_factory=dict)
    head: ChainHead | None = None
    faults: tuple[Fault, ...] = ()

    @property
    def sound(self) -> bool:
        """Tell a store without a fault."""
        return not self.faults


@contextmanager
def raw_connection(path: Path, *, busy: int = BUSY_MILLISECONDS) -> Iterator[Any]:
    """Give a connection of the bare driver to a file that exists; `busy` is in milliseconds.

    Text that is no UTF-8 reads with marks in place of what is wrong, so that one bad row
    does not hide the others.

    Raises:
        StoreError: the driver's complaint, by its kind; DAMAGED where even the tables of a
            store are not there.

    """
    connection = None
    try:
        connection = dbapi2.connect(
            doors.address(path), uri=True, isolation_level=None, check_same_thread=False
        )
        connection.text_factory = lambda data: data.decode("utf-8", "replace")
        connection.execute(f"PRAGMA busy_timeout={busy}").fetchall()
        connection.execute("PRAGMA trusted_schema=OFF")
        yield connection
    except DRIVER_ERRORS as error:
        raise _trouble(error, path) from error
    finally:
        if connection is not None:
            connection.close()


def _trouble(error: Exception, path: Path) -> StoreError:
    known = classified(error)
    kind = known.kind if known else StoreTrouble.DAMAGED
    return StoreError(kind, path=str(path))


def copy_into(path: Path, target: Path) -> None:
    """Copy a store, its log included, into a new private file, and bring it to the disk.

    Others may go on writing: the copy is what was committed when it began.

    Raises:
        StoreError: the copy could not be made; nothing is left at the target then.
        FileExistsError: there is something at the target already.
        OSError: the target's folder refuses.

    """
    places.make_private_file(target)
    try:
        with raw_connection(path) as connection:
            connection.execute("VACUUM INTO ?", (str(target),))
        sync_file(target)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def sync_file(path: Path) -> None:
    """Bring a file that no connection of this process has open to the disk."""
    handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def checkpoint(path: Path) -> bool:
    """Fold the write-ahead log into the file; tell whether all of it went in."""
    with raw_connection(path) as connection:
        busy, _frames, _moved = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy


def summary(path: Path) -> Verdict:
    """Return what a store holds without looking for faults: quick at any size.

    Raises:
        StoreError: there is no store, or it does not read.

    """
    schema = look(path)
    with raw_connection(path) as connection:
        connection.execute("BEGIN")
        return Verdict(schema, counts(connection), head(connection))


def verify(
    path: Path,
    *,
    since: ChainHead | None = None,
    records: bool = False,
    index: bool = False,
) -> Verdict:
    """Look for what can be wrong with a store: its file, its references, its chain.

    Others may go on working meanwhile. The chain is followed from `since` on where that
    change-set is still in it, otherwise from its beginning. With `records` every row is held
    against the journal too, and the counts by day against the rows, which finds what a dying
    disk changed in silence (measured on two busy cores: 38 s for a shop with a million
    interactions, beside 5 s without). With `index` each full-text index is compared with the
    words it stands for: that holds up who writes, 20 s for that shop, so it is for a file that
    nobody works on.

    Raises:
        StoreError: the file is no store (NOT_A_STORE, NEWER), or cannot be read just now.

    """
    schema = _schema(path)
    if schema is None:
        return Verdict(0, faults=(Fault(FaultKind.FILE, "header"),))
    found: list[Fault] = []
    number, newest = dict[Record, int](), None
    try:
        with raw_connection(path) as connection:
            connection.execute("BEGIN")
            found += _file_faults(connection)
            number, newest = counts(connection), head(connection)
            found += _reference_faults(connection)
            found += _history_faults(connection, since, records)
            found += _count_faults(connection) if records else []
            connection.execute("COMMIT")
            found += _index_faults(connection) if index else []
    except StoreError as error:
        if error.kind not in {StoreTrouble.DAMAGED, StoreTrouble.NOT_A_STORE}:
            raise
        found.append(Fault(FaultKind.FILE, "unreadable"))
    return Verdict(schema, number, newest, tuple(dict.fromkeys(found)))


def _schema(path: Path) -> int | None:
    """Return the schema's version, or nothing where damage hides even that."""
    try:
        return look(path)
    except StoreError as error:
        if error.kind is not StoreTrouble.DAMAGED:
            raise
        return None


def counts(connection: Any) -> dict[Record, int]:
    """Return the number of rows by kind of record; a kind that is not there yet has none."""
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
    return {
        record: connection.execute(f"SELECT count(*) FROM {record.value}").fetchone()[0]
        for record in Record
        if record.value in names
    }


def head(connection: Any) -> ChainHead | None:
    """Return the newest change-set."""
    row = connection.execute(
        "SELECT id, uid, digest, at FROM change_set ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return None if row is None else _as_head(row)


def contains(path: Path, wanted: ChainHead) -> bool:
    """Tell whether a store's chain holds a change-set, so all that a file ending with it holds.

    Raises:
        StoreError: there is no store, or it does not read.

    """
    with raw_connection(path) as connection:
        digest = "SELECT digest FROM change_set WHERE id = ? AND uid = ?"
        row = connection.execute(digest, (wanted.id, wanted.uid)).fetchone()
        return row is not None and bytes(row[0]).hex() == wanted.digest


def _as_head(row: tuple[Any, ...]) -> ChainHead | None:
    try:
        return ChainHead(row[0], str(row[1]), bytes(row[2]).hex(), from_micros(row[3]))
    except (TypeError, ValueError, OverflowError):
        return None  # what is wrong with it, the chain's check tells


def _file_faults(connection: Any) -> list[Fault]:
    """Ask SQLite itself; its words name tables and pages, for whoever mends files."""
    rows = connection.execute(f"PRAGMA integrity_check({MOST_FAULTS})").fetchall()
    return [Fault(FaultKind.FILE, str(row[0])) for row in rows if row[0] != "ok"]


def _reference_faults(connection: Any) -> list[Fault]:
    rows = connection.execute("PRAGMA foreign_key_check").fetchmany(MOST_FAULTS)
    return [Fault(FaultKind.REFERENCE, f"{row[0]} {row[1]} → {row[2]}") for row in rows]


def _history_faults(connection: Any, since: ChainHead | None, records: bool) -> list[Fault]:
    start = (since.id, bytes.fromhex(since.digest)) if since else None
    found = [Fault(FaultKind.CHAIN, uid) for uid in attest.broken_links(connection, start)]
    if records:
        found += [Fault(FaultKind.RECORD, name) for name in attest.altered_rows(connection)]
    return found[:MOST_FAULTS]


class _Statements:
    """Runs statements of a bare connection the way that `rollup` asks for them."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def exec_driver_sql(self, statement: str) -> _Rows:
        return _Rows(self._connection.execute(statement).fetchall())


class _Rows(list[Any]):
    def first(self) -> Any:
        return self[0] if self else None


def _count_faults(connection: Any) -> list[Fault]:
    statements: Any = _Statements(connection)
    return [Fault(FaultKind.COUNT, name) for name in rollup.faults(statements)]


def _index_faults(connection: Any) -> list[Fault]:
    """Ask each full-text index to compare itself with the words it stands for."""
    found = []
    for index in search.INDEXES:
        check = f"INSERT INTO {index.name}({index.name}, rank) VALUES ('integrity-check', 1)"
        try:
            connection.execute(check)
        except dbapi2.DatabaseError as error:
            known = classified(error)
            if known is not None and known.kind is not StoreTrouble.DAMAGED:
                raise
            found.append(Fault(FaultKind.INDEX, index.name))
    return found
