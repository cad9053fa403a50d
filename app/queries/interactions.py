"""Interactions with everything that belongs to them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.queries.promises import Cursor, PromiseRow
from models.values import (
    Emotion,
    EmotionSource,
    Expectation,
    Money,
    RemarkKind,
    RemarkState,
)

if TYPE_CHECKING:
    from models.store import Reading


@dataclass(frozen=True, slots=True)
class RemarkRow:
    """One thing a customer voiced, with when and in which interaction."""

    id: int
    interaction_id: int
    at: datetime
    kind: RemarkKind
    aspect_id: int | None
    aspect: str | None
    text: str
    owner_id: int | None
    owner: str | None
    state: RemarkState | None
    acted_at: datetime | None
    closed_at: datetime | None
    version: int


@dataclass(frozen=True, slots=True)
class InteractionRow:
    """One interaction with its words resolved."""

    id: int
    customer_id: int | None
    customer: str | None
    at: datetime
    day_only: bool
    channel_id: int | None
    channel: str | None
    stage_id: int | None
    stage: str | None
    aspect_id: int | None
    aspect: str | None
    note: str
    arrival: Emotion | None
    emotion: Emotion | None
    emotion_source: EmotionSource | None
    expectation: Expectation | None
    worth: Money | None
    settled: bool
    staff_id: int | None
    staff: str | None
    remarks: tuple[RemarkRow, ...]
    promises: tuple[PromiseRow, ...]
    tags: tuple[str, ...]
    version: int


def interaction(reading: Reading, interaction_id: int) -> InteractionRow:
    """Return one interaction; raises UserError "record.gone" where there is none."""
    raise NotImplementedError


def latest(
    reading: Reading,
    limit: int = 50,
    customer_id: int | None = None,
    before: Cursor | None = None,
    *,
    walk_ins: bool = False,
) -> list[InteractionRow]:
    """Return interactions, newest first; `before` is the last (at, id) already seen."""
    raise NotImplementedError
