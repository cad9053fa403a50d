"""Turns what the store answers into frozen rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from sqlalchemy import Executable

from models.sessions import Reading

T = TypeVar("T")


def made(kind: Callable[..., T], reading: Reading, statement: Executable) -> list[T]:
    """Return one `kind` a row; the statement selects its fields in order."""
    return [kind(*row) for row in tuples(reading, statement)]


def tuples(reading: Reading, statement: Executable) -> Iterator[tuple[Any, ...]]:
    """Return the rows as plain tuples, to be unpacked."""
    rows: Any = reading.execute(statement)
    return iter(rows)
