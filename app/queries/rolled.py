"""Counts a period from the rollup: ten years in the time of a few thousand small rows.

At the present only, and for the whole shop: a past moment, one customer or a filter is counted
record by record. What the rollup leaves out is judged by the rules one by one: promises that
are open, or that were ever moved.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    ColumnClause,
    ColumnElement,
    and_,
    column,
    exists,
    func,
    or_,
    select,
    table,
    text,
)

from app.queries import facts
from app.queries.counting import Judged, Tally
from app.queries.moments import Moment
from app.queries.rows import tuples
from app.queries.scan import Period
from app.rules import standing as rules
from app.rules.experience import experience
from models.customer import Customer
from models.interaction import Interaction
from models.promise import Promise, PromiseMove
from models.rollup import NO_FEELING
from models.sessions import Reading
from models.survey import SurveyAnswer
from models.values import EmotionSource, Expectation, Standing, SurveyKind

_OPEN = text("promise.state = 'open'")
_UNANSWERED = text("promise.state = 'broken' AND promise.answered_at IS NULL")
_MOVED = exists().where(PromiseMove.promise_id == Promise.id)


def serves(reading: Reading, moment: Moment) -> bool:
    """Tell whether the rollup holds what counts at a moment: at the present, nothing ahead of it."""
    if not moment.is_present or reading.connection.dialect.name != "sqlite":
        return False
    ahead = (Interaction.at, SurveyAnswer.answered_at, Promise.promised_at)
    later = or_(*(exists().where(when >= moment.t) for when in ahead))
    return not reading.execute(select(later)).scalar_one()


def count(reading: Reading, period: Period, moment: Moment) -> tuple[Tally, int]:
    """Return all that counts in the period, and how many customers there are to it."""
    tally = Tally()
    _add_interactions(reading, period, tally)
    _add_worth(reading, period, tally)
    _add_complaints(reading, period, tally)
    _add_answers(reading, period, tally)
    _add_promises(reading, period, moment, tally)
    return tally, _customers(reading, period)


def _within(period: Period) -> list[ColumnElement[bool]]:
    """Return the conditions that a row of the rollup lies in the period."""
    day: ColumnClause[str] = column("day")
    first = [] if period.first is None else [day >= period.first.isoformat()]
    return first if period.last is None else [*first, day <= period.last.isoformat()]


def _sums(reading: Reading, name: str, period: Period, *keys: str, total: str = "n") -> Any:
    """Return the sums of a rollup table by its keys, over the period."""
    chosen: list[ColumnClause[Any]] = [column(key) for key in keys]
    sums: tuple[Any, ...] = (func.sum(column("n")), func.sum(column(total)))
    summed = select(*chosen, *sums).select_from(table(name))
    return tuples(reading, summed.where(*_within(period)).group_by(*chosen))


def _add_interactions(reading: Reading, period: Period, tally: Tally) -> None:
    keys = ("felt", "source", "expectation")
    for felt, source, expected, n, _ in _sums(reading, "interaction_day", period, *keys):
        met = Expectation(expected) if expected else None
        emotion = None if felt == NO_FEELING else felt
        said = experience(emotion, EmotionSource(source) if source else None, met)
        tally.interactions += n
        tally.said[said] += n
        tally.expectations[met] += n


def _add_worth(reading: Reading, period: Period, tally: Tally) -> None:
    for currency, n, total in _sums(reading, "worth_day", period, "currency", total="total"):
        if n:
            tally.worth[currency] += total


def _add_complaints(reading: Reading, period: Period, tally: Tally) -> None:
    for settled, n, _ in _sums(reading, "complaint_day", period, "settled"):
        tally.complaints += n
        tally.settled += n if settled else 0


def _add_answers(reading: Reading, period: Period, tally: Tally) -> None:
    for kind, score, n, _ in _sums(reading, "answer_day", period, "kind", "score"):
        tally.scores[SurveyKind(kind), score] += n


def _add_promises(reading: Reading, period: Period, moment: Moment, tally: Tally) -> None:
    for standing, n, _ in _sums(reading, "promise_day", period, "standing"):
        tally.standings[Standing(standing)] += n
    dues = period.dues(Promise.first_due_day, Promise.first_due_at)
    unanswered = select(func.count()).select_from(Promise).where(_UNANSWERED, ~_MOVED, *dues)
    tally.unmet += reading.execute(unanswered).scalar_one()
    moved = Promise.id.in_(select(PromiseMove.promise_id))
    for chosen in (and_(_OPEN, ~_MOVED), moved):
        for judged in _judged(reading, [chosen, *dues], moment):
            tally.add_promise(judged)


def _judged(reading: Reading, conditions: list[Any], moment: Moment) -> list[Judged]:
    """Return promises judged one by one at the moment."""
    moves = facts.moves(reading, select(Promise.id).where(*conditions))
    found = []
    for row in reading.execute(select(*facts.COLUMNS).where(*conditions)):
        known = facts.facts(row, moves, moment)
        stands = rules.standing(known, moment.t, moment.zone)
        if stands is not None:
            day = rules.due_day(known.first_due, moment.zone)
            unmet = rules.is_unmet(known, moment.t, moment.zone)
            was_moved = rules.was_moved(known, moment.t)
            found.append(Judged(day, None, None, None, None, stands, unmet, was_moved))
    return found


def _customers(reading: Reading, period: Period) -> int:
    """Return how many customers there are, or had an interaction in the period."""
    if period.is_open:
        everyone = select(func.count()).select_from(Customer)
        return int(reading.execute(everyone).scalar_one())
    whom = func.count(Interaction.customer_id.distinct())
    seen = select(whom).where(*period.instants(Interaction.at))
    return int(reading.execute(seen).scalar_one())
