"""Promises: make, keep, break, withdraw, answer for, move, confirm, correct, delete.

Each function refuses what the rules forbid with a `UserError`: "promise.no_due",
"promise.already_settled", "promise.not_settled", "promise.not_broken", "promise.not_open",
"promise.before_made", "promise.future".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.services.interactions import NewPromise
from models.values import Changes, Due

if TYPE_CHECKING:
    from models.store import Writing


@dataclass(frozen=True, slots=True)
class Made:
    """A promise that was made: its id (which is its serial), and what changed."""

    changes: Changes
    promise: int


def make(
    writing: Writing, interaction_id: int, new: NewPromise, at: datetime | None = None
) -> Made:
    """Make a promise in an interaction; it was promised when that happened unless `at` is given."""
    raise NotImplementedError


def keep(
    writing: Writing, promise_id: int, at: datetime | None = None, note: str | None = None
) -> Changes:
    """Settle an open promise as kept."""
    raise NotImplementedError


def break_(
    writing: Writing, promise_id: int, at: datetime | None = None, note: str | None = None
) -> Changes:
    """Settle an open promise as broken: the shop says it will not happen."""
    raise NotImplementedError


def withdraw(
    writing: Writing, promise_id: int, at: datetime | None = None, note: str | None = None
) -> Changes:
    """Settle an open promise as withdrawn: the customer released it."""
    raise NotImplementedError


def keep_many(
    writing: Writing, ids: Sequence[int], at: datetime | None = None, note: str | None = None
) -> Changes:
    """Settle several open promises as kept, all or none."""
    raise NotImplementedError


def break_many(
    writing: Writing, ids: Sequence[int], at: datetime | None = None, note: str | None = None
) -> Changes:
    """Settle several open promises as broken, all or none."""
    raise NotImplementedError


def withdraw_many(
    writing: Writing, ids: Sequence[int], at: datetime | None = None, note: str | None = None
) -> Changes:
    """Settle several open promises as withdrawn, all or none."""
    raise NotImplementedError


def answer(writing: Writing, promise_id: int, note: str, at: datetime | None = None) -> Changes:
    """Answer for a broken promise: who told the customer, and what was done instead."""
    raise NotImplementedError


def move(
    writing: Writing,
    promise_id: int,
    due: Due | None,
    agreed: bool = False,
    at: datetime | None = None,
    note: str | None = None,
) -> Changes:
    """Move an open promise to another due; `agreed`: the customer agreed to it."""
    raise NotImplementedError


def move_many(
    writing: Writing,
    ids: Sequence[int],
    due: Due | None,
    agreed: bool = False,
    at: datetime | None = None,
    note: str | None = None,
) -> Changes:
    """Move several open promises to one due, all or none."""
    raise NotImplementedError


def confirm(writing: Writing, promise_id: int, at: datetime | None = None) -> Changes:
    """Note that the customer confirmed that a kept promise was kept."""
    raise NotImplementedError


def reopen(writing: Writing, promise_id: int) -> Changes:
    """Take a settling back that was a slip; the answer and confirmation go with it."""
    raise NotImplementedError


def correct(
    writing: Writing,
    promise_id: int,
    values: Mapping[str, object],
    expected_version: int | None = None,
) -> Changes:
    """Correct in place: text, owner_id, promised_by_id, promised_at, due (the first due)."""
    raise NotImplementedError


def delete(writing: Writing, promise_id: int) -> Changes:
    """Delete a promise with its moves; its number is never given again."""
    raise NotImplementedError
