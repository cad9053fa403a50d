"""A customer's profile, and the card that greets a clerk who has found the customer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Integer, bindparam, select

from app.queries import interactions, moments, promises, visits
from app.queries.interactions import InteractionRow, RemarkRow
from app.queries.moments import Moment
from app.queries.promises import PromiseRow
from app.queries.rows import made
from app.queries.term_words import said
from app.queries.visits import PathPoint
from app.rules.measures import Measures
from models.customer import ContactPoint, Customer, CustomerTag
from models.interaction import Interaction, Remark
from models.sessions import Reading
from models.shop import Term
from models.survey import SurveyAnswer
from models.values import (
    ContactKind,
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


def profile(reading: Reading, customer_id: int, as_of: datetime | None = None) -> Profile:
    """Return the profile at a moment (default: now); UserError "record.gone" without customer.

    What is kept about the customer as such is told as it is now; interactions, promises and
    answers as they were at the moment.
    """
    customer = detail(reading, customer_id)
    moment = moments.at(reading, as_of)
    happened = _happened(moment, Interaction.at)
    seen = visits.visits(reading, customer_id, *happened)
    promised = promises.made_to(reading, customer_id, moment)
    owed, done = promises.parted(promised, moment)
    voiced = _remarks(reading, customer_id, happened)
    answers = _answers(reading, customer_id, moment)
    complaints = _of_kind(voiced, RemarkKind.COMPLAINT)
    figures = visits.figures(moment, seen, complaints, promised, answers)
    timeline = interactions.of_customer(
        reading, customer_id, happened, TIMELINE, remarks=voiced, promised=promised
    )
    return Profile(
        customer=customer,
        open_promises=tuple(owed),
        settled_promises=tuple(done),
        **_by_kind(voiced),
        path=visits.path(seen),
        timeline=tuple(timeline),
        interactions=len(seen),
        worth=figures.worth,
        first_at=seen[0].at if seen else None,
        last_at=seen[-1].at if seen else None,
        surveys=answers,
        measures=figures,
    )


def card(reading: Reading, customer_id: int) -> Card:
    """Return the greeting card; UserError "record.gone" where there is no such customer."""
    customer = detail(reading, customer_id)
    moment = moments.present(reading)
    theirs = Interaction.customer_id == customer_id
    voiced = _by_kind(_remarks(reading, customer_id, []))
    return Card(
        customer_id=customer_id,
        name=customer.name,
        contact=customer.contacts[0].value if customer.contacts else None,
        owed=tuple(promises.in_order(promises.owed(reading, moment, theirs), moment)),
        last=visits.last_felt(reading, customer_id),
        values=voiced["values"][:_GLANCE],
        dislikes=voiced["dislikes"][:_GLANCE],
        tone=customer.tone,
        language=customer.language,
        note=customer.note,
        latest=tuple(interactions.latest(reading, _GLANCE, customer_id)),
    )


_WHOSE = bindparam("whose", type_=Integer())
# Made once: to make such a statement takes longer than to run it.
_DETAIL = (
    select(
        Customer.id,
        Customer.name,
        Customer.language,
        Customer.preferred_channel_id,
        said(Term).label("preferred_channel"),
        Customer.tone,
        Customer.note,
        Customer.consent,
        Customer.version,
    )
    .outerjoin(Term, Term.id == Customer.preferred_channel_id)
    .where(Customer.id == _WHOSE)
)
_CONTACTS = (
    select(ContactPoint.id, ContactPoint.kind, ContactPoint.value, ContactPoint.label)
    .where(ContactPoint.customer_id == _WHOSE)
    .order_by(ContactPoint.position, ContactPoint.id)
)
_TAGS = select(CustomerTag.tag).where(CustomerTag.customer_id == _WHOSE).order_by(CustomerTag.id)


def detail(reading: Reading, customer_id: int) -> CustomerDetail:
    """Return what is kept about a customer as such; UserError "record.gone" without one."""
    whose = {"whose": customer_id}
    row = reading.execute(_DETAIL, whose).one_or_none()
    if row is None:
        raise UserError("record.gone", record=Record.CUSTOMER, id=customer_id)
    return CustomerDetail(
        **row._mapping,
        contacts=tuple(made(ContactRow, reading, _CONTACTS, whose)),
        tags=tuple(reading.execute(_TAGS, whose).scalars()),
    )


def _happened(moment: Moment, column: Any) -> list[ColumnElement[bool]]:
    """Return the condition that something had happened; at present all that is recorded has."""
    return [] if moment.is_present else [column < moment.t]


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


def _remarks(
    reading: Reading, customer_id: int, happened: Sequence[ColumnElement[bool]]
) -> list[RemarkRow]:
    """Return what the customer voiced, newest first."""
    chosen = interactions.REMARKS.where(Interaction.customer_id == customer_id, *happened)
    return made(RemarkRow, reading, chosen.order_by(Interaction.at.desc(), Remark.id.desc()))


def _by_kind(rows: Sequence[RemarkRow]) -> dict[str, tuple[RemarkRow, ...]]:
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
