"""Finds what measures count, by reading it all: a few statements, whatever the period."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, and_, func, or_, select

from app.queries import facts
from app.queries.counting import Answered, Found, Happening, Judged
from app.queries.filters import EVERYTHING, Filter
from app.queries.moments import Moment
from app.queries.rows import tuples
from app.rules import standing as rules
from app.rules.days import as_of, day_of, first_instant
from app.rules.experience import experience
from models.customer import Customer
from models.interaction import Interaction, Remark
from models.promise import Promise
from models.sessions import Reading
from models.survey import SurveyAnswer
from models.values import RemarkKind

_KEYS = (Interaction.channel_id, Interaction.stage_id, Interaction.aspect_id)


@dataclass(frozen=True, slots=True)
class Period:
    """Days of the shop's zone, both included; a side that is None is open."""

    first: date | None
    last: date | None
    zone: ZoneInfo

    @property
    def is_open(self) -> bool:
        """Whether it names no day at all."""
        return self.first is None and self.last is None

    def instants(self, column: Any) -> list[ColumnElement[bool]]:
        """Return the conditions that an instant lies in the period."""
        conditions = []
        if self.first is not None:
            conditions.append(column >= first_instant(self.first, self.zone))
        if self.last is not None:
            conditions.append(column < as_of(self.last, self.zone))
        return conditions

    def dues(self, day: Any, at: Any) -> list[ColumnElement[bool]]:
        """Return the conditions that a due, a day or an instant, lies in the period."""
        if self.is_open:
            return []
        days = [day >= self.first] if self.first is not None else []
        days += [day <= self.last] if self.last is not None else []
        return [or_(and_(*days), and_(at.is_not(None), *self.instants(at)))]


def find(
    reading: Reading,
    period: Period,
    moment: Moment,
    customer_id: int | None = None,
    only: Filter = EVERYTHING,
) -> Found:
    """Return all that counts in the period at the moment, for one customer or for all.

    Without a period all customers there are count as such; with a filter those alone who had
    an interaction that it lets through.
    """
    whose = [] if customer_id is None else [Interaction.customer_id == customer_id]
    everyone = period.is_open and not only
    return Found(
        list(_happenings(reading, period, moment, [*whose, *only.of_interactions()])),
        list(_promises(reading, period, moment, [*whose, *only.of_promises()])),
        list(_answers(reading, period, moment, customer_id, only)),
        _count_customers(reading, customer_id) if everyone else None,
    )


def _happenings(
    reading: Reading, period: Period, moment: Moment, whose: list[ColumnElement[bool]]
) -> Iterator[Happening]:
    conditions = [Interaction.at < moment.t, *period.instants(Interaction.at), *whose]
    complaints = _complaints(reading, conditions)
    rows = tuples(
        reading,
        select(
            Interaction.id,
            Interaction.at,
            Interaction.customer_id,
            *_KEYS,
            Interaction.staff_id,
            Interaction.emotion,
            Interaction.emotion_source,
            Interaction.expectation,
            Interaction.worth_minor,
            Interaction.worth_currency,
            Interaction.settled,
        ).where(*conditions),
    )
    zone = moment.zone
    for i, at, whom, channel, stage, aspect, staff, felt, source, met, minor, code, settled in rows:
        said = experience(felt, source, met)
        day = day_of(at, zone)
        is_complaint = i in complaints
        keys = (channel, stage, aspect, staff)
        yield Happening(day, whom, *keys, said, met, minor, code, is_complaint, settled)


def _complaints(reading: Reading, conditions: list[ColumnElement[bool]]) -> set[int]:
    """Return the ids of interactions in which the customer complained."""
    chosen = (
        select(Remark.interaction_id)
        .join(Interaction, Interaction.id == Remark.interaction_id)
        .where(Remark.kind == RemarkKind.COMPLAINT, *conditions)
    )
    return set(reading.execute(chosen).scalars())


def _promises(
    reading: Reading, period: Period, moment: Moment, whose: list[ColumnElement[bool]]
) -> Iterator[Judged]:
    dues = period.dues(Promise.first_due_day, Promise.first_due_at)
    conditions = [Promise.promised_at < moment.t, *dues, *whose]
    moves = facts.moves(reading, _joined(select(Promise.id)).where(*conditions))
    columns = select(*facts.COLUMNS, *_KEYS, Promise.owner_id)
    t, zone = moment.t, moment.zone
    for row in reading.execute(_joined(columns).where(*conditions)):
        known = facts.facts(row, moves, moment)
        stands = rules.standing(known, t, zone)
        if stands is None:
            continue
        yield Judged(
            rules.due_day(known.first_due, zone),
            row.channel_id,
            row.stage_id,
            row.aspect_id,
            row.owner_id,
            stands,
            rules.is_unmet(known, t, zone),
            rules.was_moved(known, t),
        )


def _joined(columns: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    on = Interaction.id == Promise.interaction_id
    return columns.select_from(Promise).join(Interaction, on)


def _answers(
    reading: Reading, period: Period, moment: Moment, customer_id: int | None, only: Filter
) -> Iterator[Answered]:
    given = SurveyAnswer.answered_at
    chosen = (
        select(given, *_KEYS, Interaction.staff_id, SurveyAnswer.kind, SurveyAnswer.score)
        .select_from(SurveyAnswer)
        .outerjoin(Interaction, Interaction.id == SurveyAnswer.interaction_id)
        .where(given < moment.t, *period.instants(given), *only.of_interactions())
    )
    if customer_id is not None:
        chosen = chosen.where(SurveyAnswer.customer_id == customer_id)
    for at, *rest in tuples(reading, chosen):
        yield Answered(day_of(at, moment.zone), *rest)


def _count_customers(reading: Reading, customer_id: int | None) -> int:
    chosen = select(func.count()).select_from(Customer)
    if customer_id is not None:
        chosen = chosen.where(Customer.id == customer_id)
    return int(reading.execute(chosen).scalar_one())
