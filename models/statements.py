"""The SQL of single-row writes, made once for each table by SQLAlchemy and kept as text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import bindparam, delete, insert, update
from sqlalchemy.engine import Dialect
from sqlalchemy.types import NullType

from models.base import Base
from models.plain import columns


def _compiled(statement: Any, dialect: Dialect) -> str:
    return str(statement.compile(dialect=dialect))


def _plain(name: str) -> Any:
    """Return a parameter that takes the plain value as it is."""
    return bindparam(name, type_=NullType())


@cache
def insert_sql(
    table: type[Base], dialect: Dialect, *, with_id: bool, returning: bool = True
) -> str:
    """Return the INSERT of a whole row, its id returned where asked."""
    names = columns(table) if with_id else columns(table)[1:]
    statement = insert(table.__table__).values({name: _plain(name) for name in names})  # type: ignore[arg-type]
    return _compiled(statement.returning(table.id) if returning else statement, dialect)


@cache
def update_sql(table: type[Base], names: tuple[str, ...], dialect: Dialect) -> str:
    """Return the UPDATE of some fields of the row `row_id`; fields in their sorted order."""
    statement = update(table.__table__).where(table.id == _plain("row_id"))  # type: ignore[arg-type]
    ordered = [(table.__table__.columns[name], _plain(name)) for name in names]
    return _compiled(statement.ordered_values(*ordered), dialect)


@cache
def delete_sql(table: type[Base], dialect: Dialect) -> str:
    """Return the DELETE of the row `row_id`."""
    statement = delete(table.__table__).where(table.id == _plain("row_id"))  # type: ignore[arg-type]
    return _compiled(statement, dialect)


def parameters(sql: str, names: Sequence[str], values: Mapping[str, Any]) -> Any:
    """Return the values as the statement takes them: by place for `?`, else by name."""
    if "%(" in sql:
        return {name: values[name] for name in names}
    return tuple(map(values.__getitem__, names))
