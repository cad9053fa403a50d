"""Customers for lists and for finding one by typing."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.store import Reading


@dataclass(frozen=True, slots=True)
class CustomerHit:
    """A customer found: the first contact point tells namesakes apart."""

    id: int
    name: str
    contact: str | None


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """A line of the customers' list; `open_promises` holds the unmet broken ones too."""

    id: int
    name: str
    contact: str | None
    last_at: datetime | None
    open_promises: int
    unmet: int


def search(reading: Reading, text: str, limit: int = 50) -> list[CustomerHit]:
    """Return customers whose name or contact points match; for blank text the latest seen."""
    raise NotImplementedError


def named(reading: Reading, text_or_id: str | int) -> list[CustomerHit]:
    """Return those of exactly this name (case and accents folded), or the one of this id."""
    raise NotImplementedError


def first(reading: Reading, limit: int = 200) -> list[CustomerRow]:
    """Return the first customers by name."""
    raise NotImplementedError


def ids(reading: Reading) -> array[int]:
    """Return the ids of all customers by name, in the order of `first`."""
    raise NotImplementedError


def rows(reading: Reading, ids: Sequence[int]) -> list[CustomerRow]:
    """Return the lines of these customers in this order; ids that are gone are left out."""
    raise NotImplementedError
