"""Interactions: log, correct, attach to a customer, delete, and their remarks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.services.customers import NewCustomer
from models.values import Changes, Due, Emotion, EmotionSource, Expectation, Money, RemarkKind

if TYPE_CHECKING:
    from models.store import Writing


@dataclass(frozen=True, slots=True)
class NewRemark:
    """One thing the customer voiced, in their words."""

    kind: RemarkKind
    text: str
    aspect_id: int | None = None
    owner_id: int | None = None


@dataclass(frozen=True, slots=True)
class NewPromise:
    """What the shop said it would do, and by when; without an owner, who works owns it."""

    text: str
    due: Due | None
    owner_id: int | None = None


@dataclass(frozen=True, slots=True)
class NewInteraction:
    """An interaction to be logged.

    `customer` is an id, a customer to be added with it, or None for a walk-in. `at` defaults
    to now; `staff_id` to who works.
    """

    note: str
    customer: int | NewCustomer | None = None
    at: datetime | None = None
    day_only: bool = False
    channel_id: int | None = None
    stage_id: int | None = None
    aspect_id: int | None = None
    arrival: Emotion | int | None = None
    emotion: Emotion | int | None = None
    emotion_source: EmotionSource | None = None
    expectation: Expectation | None = None
    worth: Money | None = None
    settled: bool = False
    staff_id: int | None = None
    remarks: Sequence[NewRemark] = ()
    promises: Sequence[NewPromise] = ()
    tags: Sequence[str] = ()
    draft_key: str | None = None


@dataclass(frozen=True, slots=True)
class Logged:
    """A logged interaction: its id, its customer's, its promises' and what changed."""

    changes: Changes
    interaction: int
    customer: int | None
    promises: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RemarkAdded:
    """A remark that was added: its id, and what changed."""

    changes: Changes
    remark: int


def log(writing: Writing, new: NewInteraction) -> Logged:
    """Log an interaction with its customer, remarks, promises and tags."""
    raise NotImplementedError


def correct(
    writing: Writing,
    interaction_id: int,
    values: Mapping[str, object],
    expected_version: int | None = None,
) -> Changes:
    """Correct fields in place; `worth` is a Money or None, `tags` a sequence of words."""
    raise NotImplementedError


def attach(writing: Writing, interaction_id: int, customer: int | NewCustomer) -> Changes:
    """Give a walk-in its customer (or move an interaction to the right one)."""
    raise NotImplementedError


def delete(writing: Writing, interaction_id: int) -> Changes:
    """Delete an interaction with its remarks, tags, promises and their moves."""
    raise NotImplementedError


def add_remark(writing: Writing, interaction_id: int, new: NewRemark) -> RemarkAdded:
    """Add something the customer voiced."""
    raise NotImplementedError


def correct_remark(
    writing: Writing,
    remark_id: int,
    values: Mapping[str, object],
    expected_version: int | None = None,
) -> Changes:
    """Correct a remark: kind, text, aspect_id, owner_id, state."""
    raise NotImplementedError


def delete_remark(writing: Writing, remark_id: int) -> Changes:
    """Delete a remark."""
    raise NotImplementedError
