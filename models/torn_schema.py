"""Makes the schema of a damaged copy readable again, as far as reading its tables needs it.

SQLite keeps its tables' definitions as text in a table of its own. One wrong letter there hides
a whole table, or all of them, though their rows are whole. On a copy that is only read, what
is not a table of ours can go, and a definition that does not hold its columns gives way to
the one that this program knows.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable
from sqlcipher3 import dbapi2

from models.base import Base
from models.maintenance import DRIVER_ERRORS, raw_connection
from models.plain import columns
from models.tables import JOURNALLED, UNJOURNALLED

DIALECT: Any = sqlite.dialect()
_SEQUENCE = "sqlite_sequence"
_Row = tuple[int, Any, Any, Any, Any]


def mend_schema(copy: Path) -> None:
    """Leave in the schema of a damaged copy its tables of records alone, each readable.

    What cannot be mended is left: reading the tables says what is missing.
    """
    with raw_connection(copy) as connection:
        connection.execute("PRAGMA writable_schema=ON")
        try:
            rows = connection.execute(
                "SELECT rowid, type, name, tbl_name, sql FROM sqlite_schema"
                " WHERE typeof(rootpage) = 'integer' AND rootpage > 1"
            ).fetchall()
            _rewrite(connection, rows)
        except DRIVER_ERRORS:
            if connection.in_transaction:
                connection.execute("ROLLBACK")


def _rewrite(connection: Any, rows: list[_Row]) -> None:
    chosen = {table: _chosen(rows, table) for table in (*JOURNALLED.values(), *UNJOURNALLED)}
    kept = [row[0] for row in chosen.values() if row is not None]
    kept += [row[0] for row in rows if _SEQUENCE in (row[2], row[3])][:1]
    marks = ", ".join(str(int(key)) for key in kept)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(f"DELETE FROM sqlite_schema WHERE rowid NOT IN ({marks})")
    for table, row in chosen.items():
        if row is not None:
            name = table.__tablename__
            connection.execute(
                "UPDATE sqlite_schema SET type = 'table', name = ?, tbl_name = ?, sql = ?"
                " WHERE rowid = ?",
                (name, name, _definition(row[4], table), row[0]),
            )
    connection.execute("COMMIT")


def _chosen(rows: list[_Row], table: type[Base]) -> _Row | None:
    """Return the row of the schema that stands for a table; a name may have been hurt."""
    name = table.__tablename__
    likely = [(_likeness(row, name), row) for row in rows]
    best = max(likely, key=lambda pair: pair[0], default=(0, None))
    return best[1] if best[0] >= 2 else None  # one of three marks may be hurt


def _likeness(row: _Row, name: str) -> int:
    _key, kind, own, belongs_to, _sql = row
    return sum((kind == "table", own == name, belongs_to == name))


def _definition(sql: Any, table: type[Base]) -> str:
    """Return the table's own definition where it can be read, else the one of today."""
    try:
        trial = dbapi2.connect(":memory:", isolation_level=None)
        try:
            trial.execute(sql)
            found = trial.execute(f"PRAGMA table_info({table.__tablename__})").fetchall()
        finally:
            trial.close()
    except (*DRIVER_ERRORS, TypeError, ValueError):
        found = []
    known = set(columns(table))
    there = {row[1] for row in found}
    # An older form lacks columns at its end; one with names that nobody knows was hurt.
    if there and there <= known:
        return str(sql)
    made: Any = CreateTable(table.__table__)  # type: ignore[arg-type]
    # SQLite takes a definition only if it begins with its first word.
    return str(made.compile(dialect=DIALECT)).strip()
