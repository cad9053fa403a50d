"""PostgreSQL: the same tables where several counters share one store.

One writer at a time, by an advisory lock that ends with its transaction: the journal's chain
and the order of ids depend on it. Readers see one snapshot each.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, Engine, create_engine, event, inspect

from models.base import Base
from models.engine import READERS, classify, refuse_unrecorded
from models.folding import expansion_sql
from models.values import StoreError, StoreTrouble

WRITER_LOCK = 0x43464F4C
"""The advisory lock of the one that writes ("CFOL")."""
CONNECT_SECONDS = 2

_WORD_COLUMNS = (("interaction", "note"), ("remark", "text"), ("promise", "text"))


def engine(url: str, *, read_only: bool = False) -> Engine:
    """Return an engine over a shared store: one connection that writes, or a few that read."""
    _confine_indexes()
    result = create_engine(
        url.replace("postgresql://", "postgresql+psycopg://", 1),
        pool_size=READERS if read_only else 1,
        max_overflow=0,
        pool_pre_ping=True,
        isolation_level="REPEATABLE READ" if read_only else "READ COMMITTED",
        connect_args={"connect_timeout": CONNECT_SECONDS},
    )
    event.listen(result, "handle_error", classify)
    if read_only:
        event.listen(result, "begin", _begin_reading)
    else:
        event.listen(result, "begin", _begin_writing)
        event.listen(result, "before_cursor_execute", refuse_unrecorded)
    return result


def _confine_indexes() -> None:
    """Say for PostgreSQL too which rows the partial indexes hold."""
    for table in Base.metadata.tables.values():
        for index in table.indexes:
            condition = index.dialect_options["sqlite"]["where"]
            index.dialect_options["postgresql"]["where"] = condition


def _begin_reading(connection: Connection) -> None:
    connection.exec_driver_sql("SET TRANSACTION READ ONLY")


def _begin_writing(connection: Connection) -> None:
    """Wait for the writer's lock, and hold a commit until it is on the disk."""
    connection.exec_driver_sql("SET LOCAL synchronous_commit = on")
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITER_LOCK})")


def is_empty(target: Engine) -> bool:
    """Tell whether no store has been made in this database."""
    return not inspect(target).has_table("alembic_version")


def refuse_foreign(reader: Engine, head: str) -> None:
    """Refuse a database of another program, or of a later version of this one.

    `head` is this program's own revision.

    Raises:
        StoreError: NOT_A_STORE, NEWER.

    """
    with reader.connect() as connection:
        found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    name = reader.url.database
    if found is None or not str(found).isdecimal():
        raise StoreError(StoreTrouble.NOT_A_STORE, path=name)
    if int(found) > int(head):
        raise StoreError(StoreTrouble.NEWER, path=name, found=int(found), known=int(head))


def search_ddl() -> Iterator[str]:
    """Give the statements that make searching fast; each pairs with a query in `search`."""
    yield "CREATE EXTENSION IF NOT EXISTS unaccent"
    yield "CREATE EXTENSION IF NOT EXISTS pg_trgm"
    yield (
        "CREATE FUNCTION counterfoil_folded(words text) RETURNS text LANGUAGE sql IMMUTABLE"
        f" AS $$ SELECT lower(unaccent('unaccent', {expansion_sql('words')})) $$"
    )
    for table, column in (("customer", "name_key"), ("contact_point", "value_key")):
        yield (f"CREATE INDEX ix_{table}_grams ON {table} USING gin ({column} gin_trgm_ops)")
    for table, column in _WORD_COLUMNS:
        yield (
            f"CREATE INDEX ix_{table}_words ON {table}"
            f" USING gin (counterfoil_folded({column}) gin_trgm_ops)"
        )
