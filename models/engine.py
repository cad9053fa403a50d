"""Engines: how each connection is set up, and how each transaction begins.

One driver for plain and encrypted stores, sqlcipher3: unkeyed it is ordinary SQLite, one known
version on every platform. No other SQLite library may touch a store within the process.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.pool import NullPool, QueuePool
from sqlcipher3 import dbapi2

from models import doors
from models.log_file import make_sure_of_log
from models.opening import SCHEMA
from models.tables import UNJOURNALLED
from models.trouble import classified
from models.values import StoreError, StoreTrouble

READERS = 4
BUSY_MILLISECONDS = 5000
LEND_SECONDS = 5.0
"""How long a connection is waited for that should come back to its pool."""
RECORDED = {"recorded": True}
"""Execution option of statements that the journal has taken note of."""

_Pragma: TypeAlias = tuple[str, str, object]
_PRAGMAS: tuple[_Pragma, ...] = (
    ("foreign_keys", "ON", 1),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("busy_timeout", str(BUSY_MILLISECONDS), BUSY_MILLISECONDS),
    ("trusted_schema", "OFF", 0),
    ("recursive_triggers", "ON", 1),
    ("secure_delete", "ON", 1),
    ("mmap_size", "0", 0),
    ("cache_size", "-65536", -65536),
)
_QUERY_ONLY: _Pragma = ("query_only", "ON", 1)
_MAKE_A_LOG = frozenset({"journal_mode", "synchronous"})
_TO_LOOK = (*(one for one in _PRAGMAS if one[0] not in _MAKE_A_LOG), _QUERY_ONLY)
_BEWILDERING = frozenset({StoreTrouble.DISK, StoreTrouble.DAMAGED})
_DML = re.compile(r"\s*(INSERT|UPDATE|DELETE|REPLACE|WITH\b.*\b(INSERT|UPDATE|DELETE))\b", re.I)
_FREE_TABLES = frozenset(table.__tablename__ for table in UNJOURNALLED)


def connect_to_look(path: Path) -> Any:
    """Open one connection to a file that may not be written: to look at, and nothing else.

    Raises:
        StoreError: DAMAGED, where the driver cannot even word what is wrong.

    """
    connection = dbapi2.connect(
        doors.address(path), uri=True, isolation_level=None, check_same_thread=False
    )
    return _set_up(connection, _TO_LOOK, path)


def connect(path: Path, *, read_only: bool = False) -> Any:
    """Open one connection with every setting given and read back.

    Raises:
        RuntimeError: a setting did not take, so the store's promises could not be kept.
        StoreError: DAMAGED, where the driver cannot even word what is wrong.

    """
    connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)
    return _set_up(connection, (*_PRAGMAS, _QUERY_ONLY) if read_only else _PRAGMAS, path)


def _set_up(connection: Any, settings: tuple[_Pragma, ...], path: Path) -> Any:
    """Give each setting and read it back; a connection that does not take one is closed."""
    try:
        for name, value, wanted in settings:
            connection.execute(f"PRAGMA {name}={value}").fetchall()
            row = connection.execute(f"PRAGMA {name}").fetchone()
            # Where memory mapping is compiled out the pragma answers with no row at all.
            if row is not None and row[0] != wanted:
                raise RuntimeError(f"PRAGMA {name} is {row[0]!r}, not {wanted!r}")
    except UnicodeDecodeError as error:
        connection.close()
        raise StoreError(StoreTrouble.DAMAGED, path=str(path)) from error
    except BaseException:
        connection.close()
        raise
    return connection


def sqlite_engine(path: Path, *, read_only: bool = False) -> Engine:
    """Return an engine over one store: one connection that writes, or a few that read.

    Connections are opened when first asked for, and kept.
    """

    def creator() -> Any:
        connection = connect(path, read_only=read_only)
        if not read_only:
            make_sure_of_log(connection, path)
        return connection

    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=creator,
        poolclass=QueuePool,
        pool_size=READERS if read_only else 1,
        max_overflow=0,
        pool_timeout=LEND_SECONDS,
    )
    begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"
    _listen(engine, begin)
    if not read_only:
        event.listen(engine, "before_cursor_execute", refuse_unrecorded)
    return engine


def lend(engine: Engine) -> Connection:
    """Return a connection of the engine's pool, or of a new pool where none comes back.

    A lack of memory can strike while a connection goes back: the pool then waits for it for
    ever, and nothing would be saved until the program is started anew. Whoever really holds one
    keeps it, and the lock of the file still lets one alone write.
    """
    try:
        return engine.connect()
    except PoolTimeoutError:
        engine.dispose(close=False)
        return engine.connect()


def looking_engine(path: Path) -> Engine:
    """Return an engine over a store that may not be written.

    Each session has a connection of its own: whether somebody else works on the file decides
    how it is opened, and may be otherwise the next time.
    """
    engine = create_engine(
        "sqlite://", module=dbapi2, creator=lambda: connect_to_look(path), poolclass=NullPool
    )
    _listen(engine, "BEGIN")
    return engine


def fold_log(engine: Engine) -> None:
    """Fold what can be folded of the write-ahead log into the file, waiting for nobody."""
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()


def _listen(engine: Engine, begin: str) -> None:
    """Send our own BEGIN, refuse to commit a lost transaction, classify driver errors."""

    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "begin", on_begin)
    event.listen(engine, "commit", _refuse_lost_transaction)
    event.listen(engine, "handle_error", classify)


def refuse_newer(connection: Connection) -> None:
    """Refuse to go on where a newer program brought the file up to its own form meanwhile.

    Raises:
        StoreError: NEWER.

    """
    if connection.dialect.name != "sqlite":
        return
    driver: Any = connection.connection.driver_connection
    found = driver.execute("PRAGMA user_version").fetchone()[0]
    if found > SCHEMA:
        path = driver.execute("PRAGMA database_list").fetchone()[2]
        raise StoreError(StoreTrouble.NEWER, path=path, found=found, known=SCHEMA)


def classify(context: ExceptionContext) -> None:
    """Raise the store's trouble in place of a driver's error; a listener of `handle_error`.

    After a failure of the disk or of memory nobody knows what the connection still believes:
    it is closed, and the next session begins with another.
    """
    if context.is_pre_ping:  # the pool itself asks, and makes another connection
        return
    trouble = classified(context.original_exception)
    if isinstance(context.original_exception, MemoryError):
        context.is_disconnect = True
    if trouble is not None:
        context.is_disconnect = context.is_disconnect or trouble.kind in _BEWILDERING
        raise trouble from context.original_exception


def _refuse_lost_transaction(connection: Connection) -> None:
    """After a full disk SQLite may have dropped the transaction: commit would be a silent no-op."""
    driver: Any = connection.connection.driver_connection
    if not driver.in_transaction:
        raise RuntimeError("the transaction was lost before it was committed")


def refuse_unrecorded(  # the signature is SQLAlchemy's
    connection: Connection,
    _cursor: Any,
    statement: str,
    _parameters: Any,
    context: Any,
    _many: bool,
) -> None:
    """Refuse a write to a journalled table that the journal knows nothing of."""
    if not _DML.match(statement):
        return
    options = context.execution_options if context is not None else {}
    if options.get("recorded"):
        return
    compiled = getattr(context, "compiled", None)
    table = getattr(getattr(compiled, "statement", None), "table", None)
    if table is None or table.name not in _FREE_TABLES:
        raise RuntimeError(f"a write outside the journal: {statement[:80]}")
