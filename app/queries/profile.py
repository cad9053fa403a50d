"""A customer's profile, and the card that greets a clerk who has found the customer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.queries.interactions import InteractionRow, RemarkRow
from app.queries.promises import PromiseRow
from models.values import ContactKind, Emotion, EmotionSource, Expectation, SurveyKind

if TYPE_CHECKING:
    from app.rules.measures import Measures
    from models.store import Reading


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One way to reach the customer."""

    id: int
    kind: ContactKind
    value: str
    label: str | None


@dataclass(frozen=True, slots=True)
class CustomerDetail:
    """What is kept about the customer as such."""

    id: int
    name: str
    language: str | None
    preferred_channel_id: int | None
    preferred_channel: str | None
    tone: str | None
    note: str | None
    consent: str | None
    contacts: tuple[ContactRow, ...]
    tags: tuple[str, ...]
    version: int


@dataclass(frozen=True, slots=True)
class PathPoint:
    """How the customer felt in one interaction, on arrival and on leaving, and who says so."""

    interaction_id: int
    at: datetime
    arrival: Emotion | None
    emotion: Emotion | None
    source: EmotionSource | None
    expectation: Expectation | None
    channel: str | None
    stage: str | None


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One survey answer."""

    id: int
    kind: SurveyKind
    score: int
    comment: str | None
    interaction_id: int | None
    asked_at: datetime | None
    answered_at: datetime
    version: int


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything a profile shows; lists newest first, the emotion path oldest first.

    `open_promises` holds what we owe: open ones and broken ones not yet answered for.
    `timeline` holds the latest 200 interactions, `interactions` counts all of them.
    """

    customer: CustomerDetail
    open_promises: tuple[PromiseRow, ...]
    settled_promises: tuple[PromiseRow, ...]
    values: tuple[RemarkRow, ...]
    dislikes: tuple[RemarkRow, ...]
    needs: tuple[RemarkRow, ...]
    expectations: tuple[RemarkRow, ...]
    complaints: tuple[RemarkRow, ...]
    compliments: tuple[RemarkRow, ...]
    suggestions: tuple[RemarkRow, ...]
    questions: tuple[RemarkRow, ...]
    path: tuple[PathPoint, ...]
    timeline: tuple[InteractionRow, ...]
    interactions: int
    worth: Mapping[str, int]
    first_at: datetime | None
    last_at: datetime | None
    surveys: tuple[AnswerRow, ...]
    measures: Measures


@dataclass(frozen=True, slots=True)
class Card:
    """What a clerk should know at once: what we owe, how it was left, how to speak."""

    customer_id: int
    name: str
    contact: str | None
    owed: tuple[PromiseRow, ...]
    last: PathPoint | None
    values: tuple[RemarkRow, ...]
    dislikes: tuple[RemarkRow, ...]
    tone: str | None
    language: str | None
    note: str | None
    latest: tuple[InteractionRow, ...]


def profile(reading: Reading, customer_id: int, as_of: datetime | None = None) -> Profile:
    """Return the profile at a moment (default: now); UserError "record.gone" without customer."""
    raise NotImplementedError


def card(reading: Reading, customer_id: int) -> Card:
    """Return the greeting card; UserError "record.gone" where there is no such customer."""
    raise NotImplementedError
