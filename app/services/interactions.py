"""Interactions: log, correct, attach to a customer, delete, and their remarks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from app.services import checks, customers, drafts, parts
from app.services.customers import NewCustomer
from app.services.parts import NewPromise, NewRemark
from models.customer import Customer
from models.interaction import Interaction, InteractionTag, Remark
from models.promise import Promise
from models.sessions import Writing
from models.survey import SurveyAnswer
from models.values import (
    Changes,
    Emotion,
    EmotionSource,
    Expectation,
    Money,
    RemarkKind,
    RemarkState,
    UserError,
)

__all__ = [
    "Logged",
    "NewCustomer",
    "NewInteraction",
    "NewPromise",
    "NewRemark",
    "RemarkAdded",
    "add_remark",
    "attach",
    "correct",
    "correct_remark",
    "delete",
    "delete_remark",
    "log",
]


@dataclass(frozen=True, slots=True)
class NewInteraction:
    """An interaction to be logged.

    `customer` is an id, a customer to be added with it, or None for a walk-in. `at` defaults
    to now; `staff_id` to who works; a worth without a currency is in the shop's; an emotion
    without a source is as staff saw it. `given` is what the customer got to put something right.
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
    given: str | None = None
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


_FIELDS: Mapping[str, checks.Check] = {
    "note": checks.note,
    "at": checks.instant,
    "day_only": checks.flag,
    "channel_id": checks.optional_id,
    "stage_id": checks.optional_id,
    "aspect_id": checks.optional_id,
    "arrival": checks.optional_choice(Emotion),
    "emotion": checks.optional_choice(Emotion),
    "emotion_source": checks.optional_choice(EmotionSource),
    "expectation": checks.optional_choice(Expectation),
    "settled": checks.flag,
    "given": checks.optional_note,
    "staff_id": checks.optional_id,
}
_APART = frozenset({"worth", "tags"})
_EMOTIONS = ("arrival", "emotion", "emotion_source")

_REMARK_FIELDS: Mapping[str, checks.Check] = {
    "kind": checks.choice(RemarkKind),
    "text": checks.note,
    "aspect_id": checks.optional_id,
    "owner_id": checks.optional_id,
    "state": checks.optional_choice(RemarkState),
}


def log(writing: Writing, new: NewInteraction) -> Logged:
    """Log an interaction with its customer, remarks, promises and tags, and drop its draft.

    Promises are made when it happened. Raises UserError "interaction.future" for one more
    than a day ahead, "promise.no_due" for a promise without due, and what the fields ask for.
    """
    writing.name("interactions.log")
    staff_id = new.staff_id if new.staff_id is not None else writing.actor.staff_id
    values = _first_values(writing, new, staff_id)
    customer_id = _customer_id(writing, new.customer)
    interaction_id = writing.insert(Interaction, customer_id=customer_id, **values)
    promises = _insert_parts(writing, interaction_id, new, values["at"], staff_id)
    if new.draft_key is not None:
        drafts.discard(writing, new.draft_key)
    return Logged(writing.changes(), interaction_id, customer_id, promises)


def correct(
    writing: Writing,
    interaction_id: int,
    values: Mapping[str, object],
    expected_version: int | None = None,
) -> Changes:
    """Correct fields in place: those of `NewInteraction` but customer, remarks and promises.

    `worth` is a Money or None, `tags` a sequence of words. A new `at` moves its promises
    along where they were made at that very moment; it is refused where one was settled
    before ("promise.before_made").
    """
    writing.name("interactions.correct")
    simple = {field: value for field, value in values.items() if field not in _APART}
    new = checks.checked(simple, _FIELDS)
    checks.references(writing, new)
    if "worth" in values:
        new |= checks.worth(writing, values["worth"])
    had = checks.fetch(writing, Interaction, interaction_id, Interaction.at, *_emotion_columns())
    if any(field in new for field in _EMOTIONS):
        new |= _with_source({field: new.get(field, getattr(had, field)) for field in _EMOTIONS})
    if "at" in new:
        checks.happened(writing, new["at"], "interaction.future")
        _move_promises(writing, interaction_id, had.at, new["at"])
    writing.update(Interaction, interaction_id, expected_version=expected_version, **new)
    if "tags" in values:
        _set_tags(writing, interaction_id, values["tags"])
    return writing.changes()


def attach(writing: Writing, interaction_id: int, customer: int | NewCustomer) -> Changes:
    """Give a walk-in its customer, or an interaction the right one.

    Its promises follow through it, and so do its survey answers where they were its
    customer's or nobody's.
    """
    writing.name("interactions.attach")
    had = checks.fetch(writing, Interaction, interaction_id, Interaction.customer_id)
    customer_id = _customer_id(writing, customer)
    writing.update(Interaction, interaction_id, customer_id=customer_id)
    answers = select(SurveyAnswer.id).where(
        SurveyAnswer.interaction_id == interaction_id,
        SurveyAnswer.customer_id.is_not_distinct_from(had.customer_id),
    )
    for answer_id in writing.execute(answers).scalars().all():
        writing.update(SurveyAnswer, answer_id, customer_id=customer_id)
    return writing.changes()


def delete(writing: Writing, interaction_id: int) -> Changes:
    """Delete an interaction with its remarks, tags, promises and their moves.

    A survey answer that belongs to a customer stays without it; one that was tied to this
    interaction alone goes too.
    """
    writing.name("interactions.delete")
    checks.exists(writing, Interaction, interaction_id)
    parts.delete_interaction(writing, interaction_id)
    return writing.changes()


def add_remark(writing: Writing, interaction_id: int, new: NewRemark) -> RemarkAdded:
    """Add something the customer voiced in an interaction."""
    writing.name("interactions.add_remark")
    checks.exists(writing, Interaction, interaction_id)
    remark_id = parts.create_remark(writing, interaction_id, new)
    return RemarkAdded(writing.changes(), remark_id)


def correct_remark(
    writing: Writing,
    remark_id: int,
    values: Mapping[str, object],
    expected_version: int | None = None,
) -> Changes:
    """Correct a remark: kind, text, aspect_id, owner_id, state.

    A state sets when it was acted on or closed; an owner given to a remark that asked for
    nothing so far opens it.
    """
    writing.name("interactions.correct_remark")
    new = checks.checked(values, _REMARK_FIELDS)
    checks.references(writing, new)
    had = checks.fetch(writing, Remark, remark_id, Remark.state, Remark.acted_at)
    if had.state is None and new.get("owner_id") is not None:
        new.setdefault("state", RemarkState.OPEN)
    if "state" in new and new["state"] != had.state:
        new |= _state_times(writing, new["state"], had.acted_at)
    writing.update(Remark, remark_id, expected_version=expected_version, **new)
    return writing.changes()


def delete_remark(writing: Writing, remark_id: int) -> Changes:
    """Delete a remark."""
    writing.name("interactions.delete_remark")
    writing.delete(Remark, remark_id)
    return writing.changes()


def _first_values(writing: Writing, new: NewInteraction, staff_id: int | None) -> dict[str, Any]:
    given = {field: getattr(new, field) for field in _FIELDS}
    given |= {"at": new.at or writing.now, "staff_id": staff_id}
    values = checks.checked(given, _FIELDS)
    checks.happened(writing, new.at, "interaction.future")
    checks.references(writing, values)
    return values | _with_source(values) | checks.worth(writing, new.worth)


def _insert_parts(
    writing: Writing,
    interaction_id: int,
    new: NewInteraction,
    at: datetime,
    staff_id: int | None,
) -> tuple[int, ...]:
    for remark in new.remarks:
        parts.create_remark(writing, interaction_id, remark)
    for tag in checks.different(new.tags, "tags"):
        writing.insert(InteractionTag, interaction_id=interaction_id, tag=tag)
    return tuple(
        parts.create_promise(writing, interaction_id, promise, at, staff_id)
        for promise in new.promises
    )


def _customer_id(writing: Writing, customer: int | NewCustomer | None) -> int | None:
    if isinstance(customer, NewCustomer):
        return customers.create(writing, customer)
    if customer is not None:
        checks.exists(writing, Customer, customer)
    return customer


def _emotion_columns() -> tuple[Any, ...]:
    return tuple(getattr(Interaction, field) for field in _EMOTIONS)


def _with_source(felt: Mapping[str, Any]) -> dict[str, Any]:
    """Return the emotion's fields; without an emotion nobody says so, without a source staff do."""
    values = {field: felt[field] for field in _EMOTIONS}
    if values["arrival"] is None and values["emotion"] is None:
        values["emotion_source"] = None
    elif values["emotion_source"] is None:
        values["emotion_source"] = EmotionSource.STAFF
    return values


def _move_promises(
    writing: Writing, interaction_id: int, old_at: datetime, new_at: datetime
) -> None:
    made_then = select(Promise.id, Promise.settled_at).where(
        Promise.interaction_id == interaction_id, Promise.promised_at == old_at
    )
    for row in writing.execute(made_then).all():
        if row.settled_at is not None and row.settled_at < new_at:
            raise UserError("promise.before_made", field="at", id=row.id)
        writing.update(Promise, row.id, promised_at=new_at)


def _set_tags(writing: Writing, interaction_id: int, tags: object) -> None:
    if isinstance(tags, str) or not isinstance(tags, Sequence):
        raise UserError("field.not_words", field="tags", value=tags)
    parts.set_tags(writing, InteractionTag, "interaction_id", interaction_id, tags)


def _state_times(
    writing: Writing, state: RemarkState | None, acted_at: datetime | None
) -> dict[str, Any]:
    if state is RemarkState.ACTED_ON:
        return {"acted_at": writing.now, "closed_at": None}
    if state is RemarkState.CLOSED:
        return {"acted_at": acted_at, "closed_at": writing.now}
    return {"acted_at": None, "closed_at": None}
