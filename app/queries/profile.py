"""A customer's profile, and the card that greets a clerk who has found the customer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import aliased

from app.queries import interactions, measures, moments, promises, scan
from app.queries.interactions import InteractionRow, RemarkRow
from app.queries.moments import Moment
from app.queries.promises import PromiseRow
from app.queries.rows import made
from app.rules.measures import Measures
from models.customer import ContactPoint, Customer, CustomerTag
from models.interaction import Interaction, Remark
from models.sessions import Reading
from models.shop import Term
from models.survey import SurveyAnswer
from models.values import (
    ContactKind,
    Emotion,
    EmotionSource,
    Expectation,
    Record,
    RemarkKind,
    SurveyKind,
    UserError,
)

TIMELINE = 200
"""Most interactions in a profile's timeline."""
_GLANCE = 5
"""Most rows of a sort on the greeting card."""


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
    `timeline` holds the latest 200 interactions, `interactions` counts all of them. `path`
    holds those in which a feeling or an expectation was recorded.
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


_channel, _stage = (aliased(Term) for _ in range(2))
_PATH = (
    select(
        Interaction.id,
        Interaction.at,
        Interaction.arrival,
        Interaction.emotion,
        Interaction.emotion_source,
        Interaction.expectation,
        _channel.text.label("channel"),
        _stage.text.label("stage"),
    )
    .select_from(Interaction)
    .outerjoin(_channel, _channel.id == Interaction.channel_id)
    .outerjoin(_stage, _stage.id == Interaction.stage_id)
)


def profile(reading: Reading, customer_id: int, as_of: datetime | None = None) -> Profile:
    """Return the profile at a moment (default: now); UserError "record.gone" without customer.

    What is kept about the customer as such is told as it is now; interactions, promises and
    answers as they were at the moment.
    """
    customer = _detail(reading, customer_id)
    moment = moments.at(reading, as_of)
    happened = _happened(moment, Interaction.at)
    path = _path(reading, Interaction.customer_id == customer_id, *happened)
    newest = [point.interaction_id for point in reversed(path)][:TIMELINE]
    owed, done = promises.parted(promises.made_to(reading, customer_id, moment), moment)
    found = scan.find(reading, scan.Period(None, None, moment.zone), moment, customer_id)
    figures = measures.total(found)
    return Profile(
        customer=customer,
        open_promises=tuple(owed),
        settled_promises=tuple(done),
        **_voiced(reading, customer_id, happened),
        path=tuple(point for point in path if _was_felt(point)),
        timeline=tuple(interactions.rows(reading, newest, moment)),
        interactions=len(path),
        worth=figures.worth,
        first_at=path[0].at if path else None,
        last_at=path[-1].at if path else None,
        surveys=_answers(reading, customer_id, moment),
        measures=figures,
    )


def card(reading: Reading, customer_id: int) -> Card:
    """Return the greeting card; UserError "record.gone" where there is no such customer."""
    customer = _detail(reading, customer_id)
    moment = moments.present(reading)
    theirs = Interaction.customer_id == customer_id
    voiced = _voiced(reading, customer_id, [])
    return Card(
        customer_id=customer_id,
        name=customer.name,
        contact=customer.contacts[0].value if customer.contacts else None,
        owed=tuple(promises.in_order(promises.owed(reading, moment, theirs), moment)),
        last=_last_felt(reading, customer_id),
        values=voiced["values"][:_GLANCE],
        dislikes=voiced["dislikes"][:_GLANCE],
        tone=customer.tone,
        language=customer.language,
        note=customer.note,
        latest=tuple(interactions.latest(reading, _GLANCE, customer_id)),
    )


def _detail(reading: Reading, customer_id: int) -> CustomerDetail:
    chosen = (
        select(
            Customer.id,
            Customer.name,
            Customer.language,
            Customer.preferred_channel_id,
            Term.text.label("preferred_channel"),
            Customer.tone,
            Customer.note,
            Customer.consent,
            Customer.version,
        )
        .outerjoin(Term, Term.id == Customer.preferred_channel_id)
        .where(Customer.id == customer_id)
    )
    row = reading.execute(chosen).one_or_none()
    if row is None:
        raise UserError("record.gone", record=Record.CUSTOMER, id=customer_id)
    tags = select(CustomerTag.tag).where(CustomerTag.customer_id == customer_id)
    return CustomerDetail(
        **row._mapping,
        contacts=_contacts(reading, customer_id),
        tags=tuple(reading.execute(tags.order_by(CustomerTag.id)).scalars()),
    )


def _contacts(reading: Reading, customer_id: int) -> tuple[ContactRow, ...]:
    columns = (ContactPoint.id, ContactPoint.kind, ContactPoint.value, ContactPoint.label)
    chosen = select(*columns).where(ContactPoint.customer_id == customer_id)
    in_order = chosen.order_by(ContactPoint.position, ContactPoint.id)
    return tuple(made(ContactRow, reading, in_order))


def _happened(moment: Moment, column: Any) -> list[ColumnElement[bool]]:
    """Return the condition that something had happened; at present all that is recorded has."""
    return [] if moment.is_present else [column < moment.t]


def _path(reading: Reading, *conditions: ColumnElement[bool]) -> list[PathPoint]:
    """Return points of all these interactions, oldest first."""
    chosen = _PATH.where(*conditions).order_by(Interaction.at, Interaction.id)
    return made(PathPoint, reading, chosen)


def _last_felt(reading: Reading, customer_id: int) -> PathPoint | None:
    felt = (
        Interaction.arrival.is_not(None)
        | Interaction.emotion.is_not(None)
        | Interaction.expectation.is_not(None)
    )
    chosen = _PATH.where(Interaction.customer_id == customer_id, felt)
    newest_first = chosen.order_by(Interaction.at.desc(), Interaction.id.desc())
    found = made(PathPoint, reading, newest_first.limit(1))
    return found[0] if found else None


def _was_felt(point: PathPoint) -> bool:
    return any(said is not None for said in (point.arrival, point.emotion, point.expectation))


_VOICED = {
    "values": RemarkKind.VALUES,
    "dislikes": RemarkKind.DISLIKES,
    "needs": RemarkKind.NEED,
    "expectations": RemarkKind.EXPECTATION,
    "complaints": RemarkKind.COMPLAINT,
    "compliments": RemarkKind.COMPLIMENT,
    "suggestions": RemarkKind.SUGGESTION,
    "questions": RemarkKind.QUESTION,
}


def _voiced(
    reading: Reading, customer_id: int, happened: Sequence[ColumnElement[bool]]
) -> dict[str, tuple[RemarkRow, ...]]:
    """Return what the customer voiced, by kind, newest first."""
    chosen = interactions.REMARKS.where(Interaction.customer_id == customer_id, *happened)
    newest_first = chosen.order_by(Interaction.at.desc(), Remark.id.desc())
    rows = made(RemarkRow, reading, newest_first)
    return {name: _of_kind(rows, kind) for name, kind in _VOICED.items()}


def _of_kind(rows: Iterable[RemarkRow], kind: RemarkKind) -> tuple[RemarkRow, ...]:
    return tuple(row for row in rows if row.kind is kind)


def _answers(reading: Reading, customer_id: int, moment: Moment) -> tuple[AnswerRow, ...]:
    columns = [getattr(SurveyAnswer, name) for name in AnswerRow.__dataclass_fields__]
    given = SurveyAnswer.answered_at
    chosen = select(*columns).where(
        SurveyAnswer.customer_id == customer_id, *_happened(moment, given)
    )
    newest_first = chosen.order_by(given.desc(), SurveyAnswer.id.desc())
    return tuple(made(AnswerRow, reading, newest_first))
