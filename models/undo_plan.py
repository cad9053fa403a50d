"""What an undo would do: rows to delete, rows to put in again, fields to put back, what is left."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select

from models.base import Base
from models.journal import Key
from models.plain import Plain, encoded
from models.sessions import Reading
from models.values import LeftReason, Record

_CHUNK = 500
"""Ids in one IN list, well below SQLite's limit of parameters."""


@dataclass(frozen=True, slots=True)
class Left:
    """Something an undo leaves as it is: the record, the field where it is one, and why."""

    record: Record
    record_id: int
    field: str | None
    reason: LeftReason


@dataclass(slots=True)
class UndoPlan:
    """What an undo would do.

    Attributes:
        change_set_id: the change-set taken back.
        uid: its public id.
        removals: rows to delete, with what they hold now.
        restores: rows to put in again.
        edits: fields to put back, row by row.
        left: what stays as it is, and why.

    """

    change_set_id: int
    uid: str
    removals: dict[Key, Plain] = field(default_factory=dict)
    restores: dict[Key, Plain] = field(default_factory=dict)
    edits: dict[Key, Plain] = field(default_factory=dict)
    left: list[Left] = field(default_factory=list)

    @property
    def put_back(self) -> int:
        """How many records the undo would touch."""
        return len(self.removals) + len(self.restores) + len(self.edits)


def rows_of(reading: Reading, table: type[Base], ids: Sequence[int]) -> Iterator[Plain]:
    """Give the rows of these ids that are in the table, in plain values."""
    found = reading.execute(select(*table.__table__.columns).where(table.id.in_(ids)))
    return (encoded(table, row) for row in found.mappings())  # type: ignore[arg-type]


def existing(reading: Reading, table: type[Base], ids: Iterable[int]) -> Iterator[int]:
    """Give those of the ids that are in the table."""
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        yield from reading.execute(select(table.id).where(table.id.in_(chunk))).scalars()
