"""What remains of a damaged table: every row that can still be read, around the bad pages.

First forward by row id up to the first bad page, then backward from the end up to the last
one, then between the two by halves. A row counts only if each of its values is of the kind
that its column holds; what the disk turned into something else is counted as unreadable.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from functools import cache
from typing import Any

from sqlalchemy import Boolean, Integer, LargeBinary
from sqlalchemy.types import TypeDecorator

from models.base import Base
from models.maintenance import DRIVER_ERRORS
from models.plain import Plain, columns

MOST_PROBES = 200_000
"""So many failed reads are borne in one table before the rest of it is given up."""
HIGHEST = 2**62
_UNREADABLE = (*DRIVER_ERRORS, OverflowError, MemoryError)


class Remains:
    """Reads one table of a damaged store, each row once.

    Attributes:
        unreadable: rows that were found and make no sense.
        hurt: whether any page could not be read.

    """

    def __init__(self, connection: Any, table: type[Base]) -> None:
        """Look which of the table's columns are there; nothing of a table that is not."""
        self._connection = connection
        self._table = table
        self._name = table.__tablename__
        self.unreadable = 0
        self.hurt = False
        self._names = self._columns_there()
        self._low, self._high = 0, HIGHEST

    def _columns_there(self) -> tuple[str, ...]:
        try:
            found = self._connection.execute(f"PRAGMA table_info({self._name})").fetchall()
        except _UNREADABLE:
            found = []
        there = {row[1] for row in found}
        self.hurt = not there
        return tuple(name for name in columns(self._table) if name in there)

    @property
    def is_older(self) -> bool:
        """Tell a table of an earlier form, which lacks columns of today's."""
        return self._names != columns(self._table)

    def rows(self) -> Iterator[Plain]:
        """Give every row that can be read and makes sense."""
        if not self._names:
            return
        for found in self._found():
            row = dict(zip(self._names, found[1:], strict=True))
            if makes_sense(self._table, row):
                yield row
            else:
                self.unreadable += 1

    def _found(self) -> Iterator[tuple[Any, ...]]:
        if (yield from self._walk(forward=True)):
            return
        self.hurt = True
        if (yield from self._walk(forward=False)):
            return
        if self._high == HIGHEST:
            self._high = max(self._low, self._ceiling())
        yield from self._halves()

    def _walk(self, *, forward: bool) -> Generator[tuple[Any, ...], None, bool]:
        """Read on until a bad page; return whether the other end was reached."""
        order = "ASC" if forward else "DESC"
        try:
            for found in self._select(self._low, self._high, order):
                key = found[0]
                if not self._low <= key <= self._high:
                    return False  # pages that point in a circle
                yield found
                if forward:
                    self._low = key + 1
                else:
                    self._high = key - 1
        except _UNREADABLE:
            return False
        return True

    def _halves(self) -> Iterator[tuple[Any, ...]]:
        """Read what lies between the outermost bad pages, halving what fails."""
        waiting, probes = [(self._low, self._high)], 0
        while waiting and probes < MOST_PROBES:
            low, high = waiting.pop()
            if low > high:
                continue
            try:
                for found in self._select(low, high, "ASC"):
                    if not low <= found[0] <= high:
                        break
                    yield found
                    low = found[0] + 1
                continue
            except _UNREADABLE:
                probes += 1
            if low < high:
                middle = (low + high) // 2
                waiting += [(middle + 1, high), (low, middle)]

    def _select(self, low: int, high: int, order: str) -> Any:
        listed = ", ".join(f'"{name}"' for name in self._names)
        return self._connection.execute(
            f"SELECT rowid, {listed} FROM {self._name} NOT INDEXED"
            f" WHERE rowid BETWEEN ? AND ? ORDER BY rowid {order}",
            (low, high),
        )

    def _ceiling(self) -> int:
        """Return the highest id that was ever given, as far as that can be told."""
        try:
            row = self._connection.execute(
                "SELECT seq FROM sqlite_sequence WHERE name = ?", (self._name,)
            ).fetchone()
        except _UNREADABLE:
            row = None
        known = row is not None and isinstance(row[0], int) and 0 < row[0] < HIGHEST
        return int(row[0]) if known else self._low + MOST_PROBES


def makes_sense(table: type[Base], row: Plain) -> bool:
    """Tell whether each value is of the kind that its column holds."""
    return all(_fits(column, row[column.name]) for column in _listed(table) if column.name in row)


@cache
def _listed(table: type[Base]) -> tuple[Any, ...]:
    return tuple(table.__table__.columns)


def _fits(column: Any, value: Any) -> bool:
    kind = column.type
    if value is None:
        return bool(column.nullable)
    if isinstance(kind, TypeDecorator):
        try:
            kind.process_result_value(value, None)  # type: ignore[arg-type]
        except (TypeError, ValueError, OverflowError):
            return False
        return True
    if isinstance(kind, Boolean):
        return value in (0, 1)
    if isinstance(kind, Integer):
        return isinstance(value, int)
    return isinstance(value, bytes if isinstance(kind, LargeBinary) else str)
