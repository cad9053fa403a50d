"""A customer's visits read once: the path of feelings, and what their figures count.

A profile has everything in hand that its figures count, so nothing is read a second time. The
figures are those of `measures` for one customer and all days; a test holds the two together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple, Protocol

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import aliased

from app.queries.counting import Tally
from app.queries.interactions import RemarkRow
from app.queries.moments import Moment
from app.queries.promises import PromiseRow
from app.queries.rows import made
from app.queries.term_words import said
from app.rules.experience import experience
from app.rules.measures import Measures
from models.interaction import Interaction
from models.sessions import Reading
from models.shop import Term
from models.values import Emotion, EmotionSource, Expectation, SurveyKind


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


class Visit(NamedTuple):
    """One interaction as far as the path and the figures need it."""

    interaction_id: int
    at: datetime
    arrival: Emotion | None
    emotion: Emotion | None
    source: EmotionSource | None
    expectation: Expectation | None
    channel: str | None
    stage: str | None
    worth_minor: int | None
    worth_currency: str | None
    settled: bool


class Given(Protocol):
    """One survey answer as far as the figures need it."""

    @property
    def answered_at(self) -> datetime: ...
    @property
    def kind(self) -> SurveyKind: ...
    @property
    def score(self) -> int: ...


_channel, _stage = (aliased(Term) for _ in range(2))
_FELT = (Interaction.arrival, Interaction.emotion, Interaction.expectation)
_POINT = (
    Interaction.id,
    Interaction.at,
    Interaction.arrival,
    Interaction.emotion,
    Interaction.emotion_source,
    Interaction.expectation,
    said(_channel).label("channel"),
    said(_stage).label("stage"),
)
_COUNTED = (Interaction.worth_minor, Interaction.worth_currency, Interaction.settled)


def visits(reading: Reading, customer_id: int, *happened: ColumnElement[bool]) -> list[Visit]:
    """Return all of a customer's interactions, oldest first."""
    chosen = _named(*_POINT, *_COUNTED).where(Interaction.customer_id == customer_id, *happened)
    return made(Visit, reading, chosen.order_by(Interaction.at, Interaction.id))


def last_felt(reading: Reading, customer_id: int) -> PathPoint | None:
    """Return the newest interaction in which a feeling or an expectation was recorded."""
    was_felt = _FELT[0].is_not(None) | _FELT[1].is_not(None) | _FELT[2].is_not(None)
    chosen = _named(*_POINT).where(Interaction.customer_id == customer_id, was_felt)
    newest_first = chosen.order_by(Interaction.at.desc(), Interaction.id.desc())
    found = made(PathPoint, reading, newest_first.limit(1))
    return found[0] if found else None


def path(all_visits: Iterable[Visit]) -> tuple[PathPoint, ...]:
    """Return those in which a feeling or an expectation was recorded."""
    return tuple(
        PathPoint(*visit[:8])
        for visit in all_visits
        if visit.emotion is not None or visit.expectation is not None or visit.arrival is not None
    )


def figures(
    moment: Moment,
    all_visits: Sequence[Visit],
    complaints: Iterable[RemarkRow],
    promised: Iterable[PromiseRow],
    answers: Iterable[Given],
) -> Measures:
    """Return the figures of one customer from what has been read of them.

    What a clock since set back dates ahead of the moment is shown, but not counted yet.
    """
    t = moment.t
    happened = [visit for visit in all_visits if visit.at < t]
    complained = {remark.interaction_id for remark in complaints}
    tally = Tally(interactions=len(happened), complaints=0)
    for visit in happened:
        if visit.worth_minor is not None and visit.worth_currency is not None:
            tally.worth[visit.worth_currency] += visit.worth_minor
        if visit.interaction_id in complained:
            tally.complaints += 1
            tally.settled += visit.settled
    told = Counter(visit[3:6] for visit in happened)
    for (emotion, source, expectation), n in told.items():
        tally.said[experience(emotion, source, expectation)] += n
        tally.expectations[expectation] += n
    for row in promised:
        if row.promised_at < t:
            tally.standings[row.standing] += 1
            tally.unmet += row.unmet
            tally.moved += row.moves > 0
    tally.scores.update((one.kind, one.score) for one in answers if one.answered_at < t)
    return tally.measures(customers=1)


def _named(*columns: Any) -> Any:
    """Return a selection from interactions with the words of their channel and stage."""
    return (
        select(*columns)
        .select_from(Interaction)
        .outerjoin(_channel, _channel.id == Interaction.channel_id)
        .outerjoin(_stage, _stage.id == Interaction.stage_id)
    )
