"""Search through everything that was written down."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from models import search as index
from models.sessions import Reading
from models.values import Record


class Hit(NamedTuple):
    """One record found: `text` is its whole text, `at` its own date (None for a customer)."""

    kind: Record
    id: int
    text: str
    at: datetime | None
    customer_id: int | None
    customer: str | None
    interaction_id: int | None


def search(reading: Reading, text: str, limit: int = 50) -> list[Hit]:
    """Return customers that match, then what holds all the words, newest first.

    At most `limit` of either; none for blank text.
    """
    if not text.strip():
        return []
    hits = [
        Hit(Record.CUSTOMER, found, name, None, found, name, None)
        for found, name, _ in index.find_customers(reading, text, limit)
    ]
    hits += [Hit(*written) for written in index.find_texts(reading, text, limit)]
    return hits
