"""Rows in plain stored values, and their canonical form for diffs and digests.

The journal compares, keeps and digests what a table really holds: microseconds, ISO days,
enumerations by value. `version` counts writes and is no content, so it stays out.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Boolean, ColumnDefault
from sqlalchemy.types import TypeDecorator

from models.base import Base

Plain = dict[str, Any]


@cache
def columns(table: type[Base]) -> tuple[str, ...]:
    """Return the names of a table's columns, the id first, in the order of the table."""
    return tuple(column.name for column in table.__table__.columns)


@cache
def content_columns(table: type[Base]) -> tuple[str, ...]:
    """Return the columns that are content: all but the id and the version."""
    return tuple(name for name in columns(table) if name not in {"id", "version"})


def _encoder(column: Any) -> Callable[[Any], Any] | None:
    kind = column.type
    if isinstance(kind, TypeDecorator):
        decorator = kind
        return lambda value: decorator.process_bind_param(value, None)  # type: ignore[arg-type]
    return bool if isinstance(kind, Boolean) else None


@cache
def _encoders(table: type[Base]) -> Mapping[str, Callable[[Any], Any]]:
    """Return how to make plain each column that is not plain already."""
    found = ((c.name, _encoder(c)) for c in table.__table__.columns)
    return {name: encode for name, encode in found if encode is not None}


@cache
def _defaults(table: type[Base]) -> Plain:
    """Return the value each column takes where none is given."""

    def default(column: Any) -> Any:
        return column.default.arg if isinstance(column.default, ColumnDefault) else None

    return {column.name: default(column) for column in table.__table__.columns}


def encoded(table: type[Base], values: Mapping[str, Any]) -> Plain:
    """Return the given fields in plain values.

    Raises:
        KeyError: a field the table does not have.

    """
    known = _defaults(table).keys()
    if not known >= values.keys():
        unknown = sorted(values.keys() - known)
        raise KeyError(f"{table.__tablename__} has no {', '.join(unknown)}")
    result: Plain = dict(values)
    for name, encode in _encoders(table).items():
        value = result.get(name)
        if value is not None:
            result[name] = encode(value)
    return result


def completed(table: type[Base], values: Mapping[str, Any]) -> Plain:
    """Return a whole new row in plain values, defaults filled in."""
    return encoded(table, {**_defaults(table), **values})


def decoded(table: type[Base], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return plain values as Python values, the inverse of `encoded`."""
    result: dict[str, Any] = {}
    for name, value in values.items():
        kind = table.__table__.columns[name].type
        is_own = value is not None and isinstance(kind, TypeDecorator)
        result[name] = kind.process_result_value(value, None) if is_own else value  # type: ignore[attr-defined]
    return result


# Made once: `json.dumps` would make another at each call.
_JSON = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical(values: object) -> str:
    """Return plain values as JSON text that is always the same for the same values."""
    return _JSON.encode(values)


def content_digest(table: type[Base], row: Mapping[str, Any]) -> bytes:
    """Return the digest of one row's content."""
    return rows_digest(table, [row])


def rows_digest(table: type[Base], rows: Iterable[Mapping[str, Any]]) -> bytes:
    """Return one digest of many rows' content, in their order."""
    names = content_columns(table)
    state = hashlib.blake2b(digest_size=32)
    for row in rows:
        # A flag as a number, as SQLite gives it back.
        values = [int(v) if v is True or v is False else v for v in map(row.__getitem__, names)]
        state.update(canonical(values).encode())
    return state.digest()
