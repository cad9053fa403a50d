"""The store: opens a path, gives sessions that read and sessions that write.

A reading session is one snapshot. A writing session is one transaction, one change-set: it
commits when its block ends, and nothing of it remains when the block raises.
"""

from __future__ import annotations

import contextlib
import os
import uuid
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, CursorResult, Engine, Executable, select, text

from models import migrations, places, search
from models.base import Base
from models.engine import RECORDED, sqlite_engine
from models.history import ChangeSet
from models.journal import Head, RangeEntry, Recorder
from models.opening import APPLICATION_ID, SCHEMA, look
from models.plain import Plain, columns, completed, encoded, rows_digest
from models.shop import SHOP_ID, TERMS, Shop, ShopDefaults, Term
from models.statements import delete_sql, insert_sql, parameters, update_sql
from models.values import (
    Action,
    Actor,
    Changes,
    Clock,
    Conflict,
    StoreError,
    StoreTrouble,
    SystemClock,
    UserError,
)

BATCH = 5000
"""Rows in one journalled range: a row edited since holds back no more than its batch."""


class Reading:
    """A session that reads one snapshot of the store."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        """Keep the connection and the instant the session began."""
        self.connection = connection
        self.now = now

    def execute(self, statement: Executable, values: Any = None) -> CursorResult[Any]:
        """Run a statement and return its rows."""
        return self.connection.execute(statement, values)

    def interrupt(self) -> None:
        """Stop a running statement from another thread; it raises of the kind INTERRUPTED."""
        driver: Any = self.connection.connection.driver_connection
        driver.interrupt()


class Writing(Reading):
    """A session that writes: one transaction, one change-set.

    Attributes:
        actor: who writes, on which computer.
        uid: the change-set's id, made before the transaction.
        command: what is done, in the use case's own word.

    """

    def __init__(self, connection: Connection, now: datetime, actor: Actor, uid: str) -> None:
        """Begin with nothing changed."""
        super().__init__(connection, now)
        self.actor = actor
        self.uid = uid
        self.command = ""
        self.undoes_id: int | None = None
        self.recorder = Recorder()

    def name(self, command: str) -> None:
        """Give the change-set its name; the outermost use case names it."""
        self.command = self.command or command

    def changes(self) -> Changes:
        """Return what was touched so far."""
        return self.recorder.changes(self.uid, self.command)

    def insert(self, table: type[Base], **values: Any) -> int:
        """Add a row and return its id; fields not given take their defaults.

        Raises:
            StoreError: of the kind CONSTRAINT, where a reference or a unique value is wrong.

        """
        return self.insert_plain(table, completed(table, values))

    def insert_plain(self, table: type[Base], row: Plain) -> int:
        """Add a whole row of plain values, under its own id where it bears one."""
        has_id = row["id"] is not None
        sql = insert_sql(table, self.connection.dialect, with_id=has_id)
        names = columns(table) if has_id else columns(table)[1:]
        result = self._record(sql, parameters(sql, names, row))
        row_id = int(result.scalar_one())
        self.recorder.inserted(table, row_id, row)
        return row_id

    def insert_many(self, table: type[Base], rows: Sequence[Mapping[str, Any]]) -> range:
        """Add many rows with consecutive ids, journalled as ranges; return their ids."""
        if not rows:
            return range(0)
        first = self._next_id(table)
        for start in range(0, len(rows), BATCH):
            batch = [completed(table, row) for row in rows[start : start + BATCH]]
            for offset, row in enumerate(batch):
                row["id"] = first + start + offset
            self.insert_range(table, batch)
        return range(first, first + len(rows))

    def insert_range(self, table: type[Base], batch: Sequence[Plain]) -> None:
        """Add whole plain rows that bear their ids, journalled as one range."""
        sql = insert_sql(table, self.connection.dialect, with_id=True, returning=False)
        names = columns(table)
        self._record(sql, [parameters(sql, names, row) for row in batch])
        ids = [row["id"] for row in batch]
        content = rows_digest(table, batch)
        entry = RangeEntry(table, Action.INSERT_RANGE, ids[0], ids[-1], content)
        self.recorder.ranged(entry)

    def update(
        self,
        table: type[Base],
        row_id: int,
        *,
        expected_version: int | None = None,
        **values: Any,
    ) -> bool:
        """Set fields of a row; tell whether anything differed.

        Raises:
            UserError: "record.gone", where there is no such row.
            Conflict: "record.changed", where its version is not the expected one.

        """
        before = self.row(table, row_id)
        if before is None:
            raise UserError("record.gone", record=table.__tablename__, id=row_id)
        if expected_version is not None and before["version"] != expected_version:
            raise Conflict("record.changed", record=table.__tablename__, id=row_id)
        wanted = encoded(table, values)
        after = {name: value for name, value in wanted.items() if before[name] != value}
        if not after:
            return False
        self.put(table, row_id, before, after)
        return True

    def put(self, table: type[Base], row_id: int, before: Plain, after: Plain) -> None:
        """Write plain fields over a row whose plain content is known."""
        written = dict(after)
        if "version" in before:
            written["version"] = before["version"] + 1
        names = tuple(sorted(written))
        sql = update_sql(table, names, self.connection.dialect)
        self._record(sql, parameters(sql, (*names, "row_id"), {**written, "row_id": row_id}))
        self.recorder.updated(table, row_id, before, after)

    def delete(self, table: type[Base], row_id: int) -> None:
        """Delete a row; what refers to it must have gone before.

        Raises:
            UserError: "record.gone", where there is no such row.

        """
        row = self.row(table, row_id)
        if row is None:
            raise UserError("record.gone", record=table.__tablename__, id=row_id)
        sql = delete_sql(table, self.connection.dialect)
        self._record(sql, parameters(sql, ("row_id",), {"row_id": row_id}))
        self.recorder.deleted(table, row_id, row)

    def delete_range(self, entry: RangeEntry, ids: Sequence[int]) -> None:
        """Delete rows that go together; the entry keeps what they held."""
        sql = delete_sql(entry.table, self.connection.dialect)
        self._record(sql, [parameters(sql, ("row_id",), {"row_id": i}) for i in ids])
        self.recorder.ranged(entry)

    def row(self, table: type[Base], row_id: int) -> Plain | None:
        """Return one whole row in plain values, or nothing."""
        statement = select(*table.__table__.columns).where(table.id == row_id)
        found = self.connection.execute(statement).mappings().one_or_none()
        return None if found is None else encoded(table, found)  # type: ignore[arg-type]

    def _next_id(self, table: type[Base]) -> int:
        """Return the first id never used; the write lock keeps it ours until the commit."""
        statement = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
        found = self.connection.execute(statement, {"name": table.__tablename__})
        return int(found.scalar_one_or_none() or 0) + 1

    def _record(self, sql: str, values: Any) -> CursorResult[Any]:
        return self.connection.exec_driver_sql(sql, values, execution_options=RECORDED)


class Store:
    """One shop's records in one file.

    Attributes:
        path: the file.
        clock: tells the instant each session begins.

    """

    def __init__(self, path: Path, clock: Clock) -> None:
        """Prepare the engines; use `Store.open`, which looks at the file first."""
        self.path = path
        self.clock = clock
        self._writer: Engine = sqlite_engine(path)
        self._reader: Engine = sqlite_engine(path, read_only=True)

    @classmethod
    def open(
        cls,
        path: Path | str,
        *,
        clock: Clock | None = None,
        create: bool = True,
        defaults: ShopDefaults | None = None,
    ) -> Store:
        """Open the store at a path, made new where there is nothing and `create` allows it.

        Raises:
            StoreError: REMOTE on another computer's drive, NOT_A_STORE for any other file or
                folder, NEWER for a store of a later version, DAMAGED where it does not read;
                "store.absent" where nothing is there and none may be made.

        """
        path = Path(path)
        clock = clock or SystemClock()
        places.refuse_remote(path)
        if not path.exists() and not path.is_symlink():
            if not create:
                raise StoreError(StoreTrouble.NOT_A_STORE, "store.absent", path=str(path))
            make(path, clock, defaults or ShopDefaults())
        if look(path) < SCHEMA:
            migrations.upgrade(path)
        return cls(path, clock)

    @contextlib.contextmanager
    def read(self) -> Iterator[Reading]:
        """Give a session that reads one snapshot."""
        with self._reader.connect() as connection:
            yield Reading(connection, self.clock.now())

    @contextlib.contextmanager
    def write(self, actor: Actor | None = None, *, uid: str | None = None) -> Iterator[Writing]:
        """Give a session that writes; it commits at the end, or leaves nothing at all.

        Raises:
            UserError: "changeset.stored", where a change-set of this uid is stored already:
                the earlier try of the same save went through.

        """
        with self._writer.begin() as connection:
            chosen = uid or str(uuid.uuid4())
            if uid is not None:
                _refuse_stored(connection, uid)
            writing = Writing(connection, self.clock.now(), actor or Actor(), chosen)
            yield writing
            if writing.recorder:
                head = Head(chosen, writing.now, writing.actor, writing.command, writing.undoes_id)
                writing.recorder.write(connection, head)

    def close(self) -> None:
        """Close every connection; the write-ahead log is folded into the file."""
        self._reader.dispose()
        self._writer.dispose()

    @property
    def writer(self) -> Engine:
        """The engine of the one connection that writes, for migrations and maintenance."""
        return self._writer


def _refuse_stored(connection: Connection, uid: str) -> None:
    stored = connection.execute(select(ChangeSet.id).where(ChangeSet.uid == uid))
    if stored.scalar_one_or_none() is not None:
        raise UserError("changeset.stored", changeset=uid)


def make(path: Path, clock: Clock, defaults: ShopDefaults) -> None:
    """Make a new store beside its place, whole and synced, and rename it in.

    A crash leaves either nothing at the path or a whole store, never half of one.
    """
    path = path.absolute()
    places.make_private_folder(path.parent)
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    beside.unlink(missing_ok=True)
    try:
        places.make_private_file(beside)
        _fill(beside, clock, defaults)
        _put_in_place(beside, path)
    except FileExistsError as error:
        raise StoreError(StoreTrouble.BUSY, "store.made_meanwhile", path=str(path)) from error
    except OSError as error:
        raise StoreError(StoreTrouble.DISK, path=str(path), reason=error.strerror) from error
    finally:
        for suffix in ("", "-wal", "-shm"):
            beside.with_name(beside.name + suffix).unlink(missing_ok=True)
    places.sync_folder(path.parent)


def _put_in_place(beside: Path, path: Path) -> None:
    """Give a finished file its name, never over another that came meanwhile."""
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except OSError:  # some drives, a memory stick's among them, know no links
        beside.rename(path)


def _fill(path: Path, clock: Clock, defaults: ShopDefaults) -> None:
    """Make the schema and what every shop begins with."""
    store = Store(path, clock)
    try:
        with store.writer.begin() as connection:
            options = connection.execution_options(**RECORDED)
            Base.metadata.create_all(options)
            search.create(options)
            options.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            migrations.stamp(options)
        with store.write(Actor()) as writing:
            writing.name("shop.open")
            given = {name: getattr(defaults, name) for name in defaults.__dataclass_fields__}
            writing.insert(Shop, id=SHOP_ID, **given)
            for position, (vocabulary, key, word, kind) in enumerate(TERMS):
                writing.insert(
                    Term, vocabulary=vocabulary, key=key, text=word, kind=kind, position=position
                )
    finally:
        store.close()
