"""Search through everything that was written down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from models.values import Record

if TYPE_CHECKING:
    from models.store import Reading


@dataclass(frozen=True, slots=True)
class Hit:
    """One record found: `text` is its whole text, `at` its own date (None for a customer)."""

    kind: Record
    id: int
    text: str
    at: datetime | None
    customer_id: int | None
    customer: str | None
    interaction_id: int | None


def search(reading: Reading, text: str, limit: int = 50) -> list[Hit]:
    """Return records that hold all the words, newest first; none for blank text."""
    raise NotImplementedError
