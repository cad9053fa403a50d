"""Promises with their standing: the desk, the settled, the unmet, one, a customer's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from models.values import Due, PromiseState, Standing

if TYPE_CHECKING:
    from models.store import Reading

Cursor = tuple[datetime, int]


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """One promise as it stands at a moment; `due` is the desk's date at that moment.

    `moves` counts how often it was moved; `days_late` is 0 unless it is unmet or was kept late.
    """

    id: int
    number: str
    text: str
    customer_id: int | None
    customer: str | None
    interaction_id: int
    owner_id: int | None
    owner: str | None
    promised_by_id: int | None
    promised_by: str | None
    promised_at: datetime
    first_due: Due
    due: Due
    state: PromiseState
    standing: Standing
    unmet: bool
    days_late: int
    settled_at: datetime | None
    settled_note: str | None
    answered_at: datetime | None
    answered_by: str | None
    answer_note: str | None
    confirmed_at: datetime | None
    moves: int
    version: int


def desk(reading: Reading, now: datetime | None = None) -> list[PromiseRow]:
    """Return all open promises and the broken ones not yet answered for, most overdue first."""
    raise NotImplementedError


def settled(reading: Reading, limit: int = 200, before: Cursor | None = None) -> list[PromiseRow]:
    """Return settled promises, latest settled first; `before` is the last (settled_at, id) seen."""
    raise NotImplementedError


def unmet(reading: Reading, as_of: datetime | None = None) -> list[PromiseRow]:
    """Return those unmet at a moment (default: now), most overdue first."""
    raise NotImplementedError


def count_unmet(reading: Reading) -> int:
    """Return how many promises are unmet now."""
    raise NotImplementedError


def promise(reading: Reading, promise_id: int) -> PromiseRow:
    """Return one promise; raises UserError "record.gone" where there is none."""
    raise NotImplementedError


def of_customer(reading: Reading, customer_id: int) -> list[PromiseRow]:
    """Return a customer's promises: unmet and open ones first, then settled, latest first."""
    raise NotImplementedError
