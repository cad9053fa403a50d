"""The history: what was done, by whom, when, and what it changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from models.values import Record

if TYPE_CHECKING:
    from models.store import Reading


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one record; `action` is "create", "change" or "delete".

    A creation or deletion stands in one row without field. `count` tells how many records a
    bulk creation made.
    """

    record: Record
    id: int
    action: str
    field: str | None
    before: object
    after: object
    count: int = 1


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One change-set; `undoes` names the one it took back, `undone` that it was taken back."""

    changeset: str
    at: datetime
    staff: str | None
    command: str
    undone: bool
    undoes: str | None
    changes: tuple[FieldChange, ...]


def history(
    reading: Reading, limit: int = 50, record: tuple[Record, int] | None = None
) -> list[HistoryRow]:
    """Return the latest change-sets, newest first; with `record` those that touched it."""
    raise NotImplementedError
