"""Turns what the store answers into frozen rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import starmap
from typing import Any, TypeVar

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Executable,
    bindparam,
    literal,
    literal_column,
    select,
    tuple_,
)

from models.base import Base
from models.sessions import Reading

T = TypeVar("T")
IDS: BindParameter[Sequence[int]] = bindparam("ids", expanding=True)
"""Stands for ids in a statement that is made once and run with others each time."""
AT_ONCE = 500
"""Ids that go into one statement where they may be many."""
MANY = 20_000
"""The same where the statement is the same whatever comes of it."""


def earlier(at: Any, record_id: Any, cursor: tuple[datetime, int]) -> ColumnElement[bool]:
    """Return the condition that a row comes after the cursor, newest first.

    Compared as a pair, so that an index on both goes straight to the place.
    """
    last_at, last_id = cursor
    return tuple_(at, record_id) < tuple_(literal(last_at, at.type), literal(last_id))


def made(
    kind: Callable[..., T],
    reading: Reading,
    statement: Executable,
    values: Mapping[str, Any] | None = None,
) -> list[T]:
    """Return one `kind` a row; the statement selects its fields in order."""
    # All at once: asking the driver for one row after another takes half as long again.
    return list(starmap(kind, reading.execute(statement, values).all()))


def at_most(count: int) -> ColumnElement[int]:
    """Return a limit that is written out: a bound one has SQLite plan anew at each run."""
    limit: ColumnElement[int] = literal_column(str(int(count)))
    return limit


def tuples(
    reading: Reading, statement: Executable, values: Mapping[str, Any] | None = None
) -> Iterator[tuple[Any, ...]]:
    """Return the rows as plain tuples, to be unpacked."""
    rows: Any = reading.execute(statement, values)
    return iter(rows)


def in_parts(ids: Sequence[int], at_once: int = AT_ONCE) -> Iterator[Sequence[int]]:
    """Yield many ids in parts that one statement can take."""
    for start in range(0, len(ids), at_once):
        yield ids[start : start + at_once]


def is_any(reading: Reading, table: type[Base]) -> bool:
    """Tell whether the shop has any record of a kind."""
    return reading.execute(select(table.id).limit(1)).first() is not None
