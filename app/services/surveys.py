"""Survey answers: record, correct, delete."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.services import checks
from models.customer import Customer
from models.interaction import Interaction
from models.sessions import Writing
from models.survey import SurveyAnswer
from models.values import SURVEY_SCALES, Changes, SurveyKind, UserError


@dataclass(frozen=True, slots=True)
class NewAnswer:
    """A score the customer gave; it may stand alone. `answered_at` defaults to now.

    One given to an interaction belongs to that interaction's customer where none is named.
    """

    kind: SurveyKind
    score: int
    comment: str | None = None
    customer_id: int | None = None
    interaction_id: int | None = None
    answered_at: datetime | None = None
    asked_at: datetime | None = None


_FIELDS: Mapping[str, checks.Check] = {
    "score": checks.optional_id,
    "comment": checks.optional_note,
    "answered_at": checks.instant,
    "asked_at": checks.optional_instant,
}


def record(writing: Writing, new: NewAnswer) -> Changes:
    """Record an answer; a score off its kind's scale is refused ("survey.off_scale")."""
    writing.name("surveys.record")
    kind: Any = checks.choice(SurveyKind)(new.kind, "kind")
    writing.insert(
        SurveyAnswer,
        kind=kind,
        score=_on_scale(kind, new.score),
        comment=checks.optional_note(new.comment, "comment"),
        customer_id=_customer_id(writing, new),
        interaction_id=new.interaction_id,
        asked_at=checks.optional_instant(new.asked_at, "asked_at"),
        answered_at=checks.happened(writing, new.answered_at, "survey.future", "answered_at"),
    )
    return writing.changes()


def correct(
    writing: Writing,
    answer_id: int,
    values: Mapping[str, object],
    expected_version: int | None = None,
) -> Changes:
    """Correct an answer: score, comment, answered_at, asked_at."""
    writing.name("surveys.correct")
    new = checks.checked(values, _FIELDS)
    had = checks.fetch(writing, SurveyAnswer, answer_id, SurveyAnswer.kind)
    if "score" in new:
        _on_scale(had.kind, new["score"])
    if "answered_at" in new:
        checks.happened(writing, new["answered_at"], "survey.future", "answered_at")
    writing.update(SurveyAnswer, answer_id, expected_version=expected_version, **new)
    return writing.changes()


def delete(writing: Writing, answer_id: int) -> Changes:
    """Delete an answer."""
    writing.name("surveys.delete")
    writing.delete(SurveyAnswer, answer_id)
    return writing.changes()


def _on_scale(kind: SurveyKind, score: object) -> int:
    low, high = SURVEY_SCALES[kind]
    if isinstance(score, bool) or not isinstance(score, int) or not low <= score <= high:
        raise UserError("survey.off_scale", field="score", kind=kind, low=low, high=high)
    return score


def _customer_id(writing: Writing, new: NewAnswer) -> int | None:
    if new.interaction_id is not None:
        columns = (Interaction.customer_id,)
        row = checks.fetch(writing, Interaction, new.interaction_id, *columns)
        if new.customer_id is None:
            theirs: int | None = row.customer_id
            return theirs
    if new.customer_id is not None:
        checks.exists(writing, Customer, new.customer_id)
    return new.customer_id
