"""Survey answers: record, correct, delete."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from models.values import Changes, SurveyKind

if TYPE_CHECKING:
    from models.store import Writing


@dataclass(frozen=True, slots=True)
class NewAnswer:
    """A score the customer gave; it may stand alone. `answered_at` defaults to now."""

    kind: SurveyKind
    score: int
    comment: str | None = None
    customer_id: int | None = None
    interaction_id: int | None = None
    answered_at: datetime | None = None
    asked_at: datetime | None = None


def record(writing: Writing, new: NewAnswer) -> Changes:
    """Record an answer; a score off its kind's scale is refused ("survey.off_scale")."""
    raise NotImplementedError


def correct(
    writing: Writing,
    answer_id: int,
    values: Mapping[str, object],
    expected_version: int | None = None,
) -> Changes:
    """Correct an answer: score, comment, answered_at, asked_at."""
    raise NotImplementedError


def delete(writing: Writing, answer_id: int) -> Changes:
    """Delete an answer."""
    raise NotImplementedError
