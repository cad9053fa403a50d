"""Turns what the store answers into frozen rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import starmap
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Executable, literal, tuple_

from models.sessions import Reading

T = TypeVar("T")
AT_ONCE = 500
"""Ids that go into one statement where they may be many."""


def earlier(at: Any, record_id: Any, cursor: tuple[datetime, int]) -> ColumnElement[bool]:
    """Return the condition that a row comes after the cursor, newest first.

    Compared as a pair, so that an index on both goes straight to the place.
    """
    last_at, last_id = cursor
    return tuple_(at, record_id) < tuple_(literal(last_at, at.type), literal(last_id))


def made(kind: Callable[..., T], reading: Reading, statement: Executable) -> list[T]:
    """Return one `kind` a row; the statement selects its fields in order."""
    # All at once: asking the driver for one row after another takes half as long again.
    return list(starmap(kind, reading.execute(statement).all()))


def tuples(
    reading: Reading, statement: Executable, values: Mapping[str, Any] | None = None
) -> Iterator[tuple[Any, ...]]:
    """Return the rows as plain tuples, to be unpacked."""
    rows: Any = reading.execute(statement, values)
    return iter(rows)


def in_parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Yield many ids in parts that one statement can take."""
    for start in range(0, len(ids), AT_ONCE):
        yield ids[start : start + AT_ONCE]
