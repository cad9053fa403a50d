"""The store: opens a path, gives sessions that read and sessions that write.

A reading session is one snapshot. A writing session is one transaction, one change-set: it
commits when its block ends, and nothing of it remains when the block raises. The same models
run on PostgreSQL, named by its URL, where several counters share one store.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import uuid
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, Engine, bindparam, select

from models import doors, maintenance, migrations, places, postgres, rollup, search
from models.base import Base
from models.engine import RECORDED, lend, looking_engine, refuse_newer, sqlite_engine
from models.history import ChangeSet
from models.journal import Head
from models.opening import APPLICATION_ID, SCHEMA, look
from models.sessions import BATCH, Reading, Writing
from models.shop import SHOP_ID, TERMS, Shop, ShopDefaults, Term
from models.values import (
    Actor,
    Clock,
    Record,
    StoreError,
    StoreTrouble,
    SystemClock,
    UserError,
)

__all__ = ["BATCH", "Reading", "ShopDefaults", "Store", "Writing", "is_url", "make"]


class Store:
    """One shop's records, in one file or in one database of PostgreSQL.

    Attributes:
        path: the file; nothing for a shared store.
        may_write: whether anything may be written; a store on a folder or in a file that may
            only be read opens to be looked at.
        clock: tells the instant each session begins.

    """

    def __init__(
        self, writer: Engine | None, reader: Engine, clock: Clock, path: Path | None
    ) -> None:
        """Keep the engines; use `Store.open`, which looks at what is there first."""
        self.path = path
        self.clock = clock
        self.may_write = writer is not None
        self._writer = writer
        self._reader = reader
        self._identity = places.identity(path) if path else None

    @classmethod
    def open(
        cls,
        place: Path | str,
        *,
        clock: Clock | None = None,
        create: bool = True,
        defaults: ShopDefaults | None = None,
    ) -> Store:
        """Open the store at a path or a postgresql:// URL.

        It is made new where there is nothing and `create` allows it.

        Raises:
            StoreError: REMOTE on another computer's drive, NOT_A_STORE for any other file or
                folder, NEWER for a store of a later version, DAMAGED where it does not read;
                "store.absent" where nothing is there and none may be made;
                "store.older_read_only" where it would have to be brought up to date first.

        """
        clock = clock or SystemClock()
        if is_url(place):
            return _open_shared(str(place), clock, create, defaults or ShopDefaults())
        path = Path(place)
        places.refuse_remote(path)
        if places.is_absent(path):
            if not create:
                raise StoreError(StoreTrouble.NOT_A_STORE, "store.absent", path=str(path))
            make(path, clock, defaults or ShopDefaults())
        is_older = look(path) < SCHEMA
        if not doors.may_write(path):
            if is_older:
                raise StoreError(StoreTrouble.READ_ONLY, "store.older_read_only", path=str(path))
            return cls(None, looking_engine(path), clock, path)
        if is_older:
            migrations.upgrade(path)
        return _own(path, clock)

    @contextlib.contextmanager
    def read(self) -> Iterator[Reading]:
        """Give a session that reads one snapshot."""
        with lend(self._reader) as connection:
            yield Reading(connection, self.clock.now())

    @contextlib.contextmanager
    def write(self, actor: Actor | None = None, *, uid: str | None = None) -> Iterator[Writing]:
        """Give a session that writes; it commits at the end, or leaves nothing at all.

        Raises:
            UserError: "changeset.stored", where a change-set of this uid is stored already:
                the earlier try of the same save went through.
            StoreError: "store.gone", where the file was taken away or another put in its place:
                what is written now would go with it; READ_ONLY, where the store is open to be
                looked at; NEWER, where a newer program changed its form meanwhile.

        """
        with lend(self.writer) as connection, connection.begin():
            refuse_newer(connection)
            chosen = uid or str(uuid.uuid4())
            if uid is not None:
                _refuse_stored(connection, uid)
            writing = Writing(connection, self.clock.now(), actor or Actor(), chosen)
            yield writing
            if writing.recorder:
                if writing.recorder.touches(Record.SHOP):
                    rollup.follow_zone(connection)
                head = Head(chosen, writing.now, writing.actor, writing.command, writing.undoes_id)
                writing.recorder.write(connection, head)
            self._refuse_gone()

    def _refuse_gone(self) -> None:
        """Refuse to promise what would be kept in a file that nobody finds any more."""
        if self.path is not None and places.identity(self.path) != self._identity:
            raise StoreError(StoreTrouble.DISK, "store.gone", path=str(self.path))

    def close(self) -> None:
        """Close every connection; the write-ahead log is folded into the file."""
        self._reader.dispose()
        if self._writer is not None:
            self._writer.dispose()

    @property
    def writer(self) -> Engine:
        """The engine of the one connection that writes, for migrations and maintenance.

        Raises:
            StoreError: READ_ONLY, where the store is open to be looked at.

        """
        if self._writer is None:
            raise StoreError(StoreTrouble.READ_ONLY, path=str(self.path))
        return self._writer


def is_url(place: Path | str) -> bool:
    """Tell the URL of a shared store from a path."""
    return isinstance(place, str) and place.startswith("postgresql://")


def _own(path: Path, clock: Clock) -> Store:
    return Store(sqlite_engine(path), sqlite_engine(path, read_only=True), clock, path)


def _open_shared(url: str, clock: Clock, create: bool, defaults: ShopDefaults) -> Store:
    """Open the store in a database of PostgreSQL, made where the database is empty."""
    writer = postgres.engine(url)
    store = Store(writer, postgres.engine(url, read_only=True), clock, None)
    try:
        if postgres.is_empty(writer):
            if not create:
                raise StoreError(StoreTrouble.NOT_A_STORE, "store.absent", path=writer.url.database)
            _fill(store, defaults)
        postgres.refuse_foreign(writer, migrations.HEAD)
    except BaseException:
        store.close()
        raise
    return store


_OF_UID = select(ChangeSet.id).where(ChangeSet.uid == bindparam("uid"))


def _refuse_stored(connection: Connection, uid: str) -> None:
    stored = connection.execute(_OF_UID, {"uid": uid})
    if stored.scalar_one_or_none() is not None:
        raise UserError("changeset.stored", changeset=uid)


def make(path: Path, clock: Clock, defaults: ShopDefaults) -> None:
    """Make a new store beside its place, whole and synced, and give it its name.

    A crash leaves either nothing at the path or a whole store, never half of one.

    Raises:
        StoreError: "store.made_meanwhile" where something came to the path, DISK where the
            folder cannot be written.

    """
    path = path.absolute()
    # So named, the next start sweeps up what a kill leaves.
    beside = path.with_name(f".{path.name}.{os.getpid()}.{secrets.token_hex(4)}.part")
    try:
        places.make_private_folder(path.parent)
        beside.unlink(missing_ok=True)
        places.make_private_file(beside)
        store = _own(beside, clock)
        try:
            _fill(store, defaults)
        finally:
            store.close()
        # Closing says nothing when the log did not fit into the file, and the log stays behind.
        if not maintenance.checkpoint(beside):
            raise StoreError(StoreTrouble.BUSY, path=str(path))
        _put_in_place(beside, path)
        places.sync_folder(path.parent)
    except FileExistsError as error:
        raise StoreError(StoreTrouble.BUSY, "store.made_meanwhile", path=str(path)) from error
    except OSError as error:
        raise StoreError(StoreTrouble.DISK, path=str(path), reason=error.strerror) from error
    finally:
        for suffix in ("", "-wal", "-shm", "-journal"):
            beside.with_name(beside.name + suffix).unlink(missing_ok=True)


def _put_in_place(beside: Path, path: Path) -> None:
    """Give a finished file its name, never over another that came meanwhile."""
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except OSError:  # some drives, a memory stick's among them, know no links
        beside.rename(path)


def make_schema(connection: Connection) -> None:
    """Make the tables, the index and the triggers of a new store, and nothing in them."""
    recorded = connection.execution_options(**RECORDED)
    Base.metadata.create_all(recorded)
    search.create(recorded)
    migrations.stamp(recorded)
    if connection.dialect.name == "sqlite":
        rollup.create(recorded)
        recorded.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        recorded.exec_driver_sql(f"PRAGMA user_version={SCHEMA}")


def _fill(store: Store, defaults: ShopDefaults) -> None:
    """Make the schema and what every shop begins with."""
    with store.writer.begin() as connection:
        make_schema(connection)
    with store.write() as writing:
        writing.name("shop.open")
        given = {name: getattr(defaults, name) for name in defaults.__dataclass_fields__}
        writing.insert(Shop, id=SHOP_ID, **given)
        for position, (vocabulary, key, word, kind) in enumerate(TERMS):
            term = {"vocabulary": vocabulary, "key": key, "text": word, "kind": kind}
            writing.insert(Term, **term, position=position)
