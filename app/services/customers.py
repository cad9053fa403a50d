"""Customers: add, correct, merge, delete, and their contact points and tags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.values import Changes, ContactKind

if TYPE_CHECKING:
    from models.store import Writing


@dataclass(frozen=True, slots=True)
class NewContact:
    """A way to reach a customer, as it was given."""

    kind: ContactKind
    value: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class NewCustomer:
    """A customer to be added."""

    name: str
    contacts: Sequence[NewContact] = ()
    language: str | None = None
    tone: str | None = None
    preferred_channel_id: int | None = None
    tags: Sequence[str] = ()
    note: str | None = None
    consent: str | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """A customer that was added: its id, and what changed."""

    changes: Changes
    customer: int


def add(writing: Writing, new: NewCustomer) -> Added:
    """Add a customer with contact points and tags."""
    raise NotImplementedError


def correct(
    writing: Writing,
    customer_id: int,
    values: Mapping[str, object],
    expected_version: int | None = None,
) -> Changes:
    """Correct fields in place: name, language, preferred_channel_id, tone, note, consent."""
    raise NotImplementedError


def set_contacts(writing: Writing, customer_id: int, contacts: Sequence[NewContact]) -> Changes:
    """Make these the customer's contact points, in this order."""
    raise NotImplementedError


def set_tags(writing: Writing, customer_id: int, tags: Sequence[str]) -> Changes:
    """Make these the customer's tags."""
    raise NotImplementedError


def delete(writing: Writing, customer_id: int, *, with_records: bool = False) -> Changes:
    """Delete a customer; one that has records is refused unless they shall go too."""
    raise NotImplementedError


def merge(writing: Writing, keep_id: int, other_id: int) -> Changes:
    """Give everything of the other customer to the one kept, then delete the other."""
    raise NotImplementedError
