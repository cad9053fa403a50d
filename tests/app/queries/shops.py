"""Random shops as plain data, and how to put one into a store.

The tests count these plain data in the naive way and compare with what the queries say.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from app.rules.standing import Move, PromiseFacts
from models.customer import Customer
from models.interaction import Interaction, Remark
from models.promise import Promise, PromiseMove
from models.sessions import Writing
from models.shop import Term
from models.staff import StaffMember
from models.store import Store
from models.survey import SurveyAnswer
from models.values import (
    SURVEY_SCALES,
    Due,
    Emotion,
    EmotionSource,
    Expectation,
    PromiseState,
    RemarkKind,
    SurveyKind,
    Vocabulary,
)
from tests.conftest import NOW

ZONE = ZoneInfo("Europe/Berlin")
CUSTOMERS = 3
STAFF = ("Ann", "Bo")
# Around both changes of the clock in Berlin (29 March 2026 lies ahead of NOW, 26 October 2025
# behind it) and around midnights, where days are easily got wrong.
_ANCHORS = (
    datetime(2025, 10, 25, 22, tzinfo=UTC),
    datetime(2026, 2, 28, 23, tzinfo=UTC),
    datetime(2026, 3, 16, 23, tzinfo=UTC),
    NOW,
)
_STEPS = (timedelta(0), timedelta(microseconds=1), timedelta(minutes=59), timedelta(hours=11))


@dataclass
class Sketch:
    """A promise as plain data."""

    promised_at: datetime
    first_due: Due
    owner: int | None
    moves: list[Move] = field(default_factory=list)
    state: PromiseState = PromiseState.OPEN
    settled_at: datetime | None = None
    answered_at: datetime | None = None
    id: int = 0

    @property
    def facts(self) -> PromiseFacts:
        return PromiseFacts(
            self.promised_at,
            self.first_due,
            tuple(self.moves),
            self.state,
            self.settled_at,
            self.answered_at,
        )


@dataclass
class Visit:
    """An interaction as plain data; customer, staff, channel and stage are positions or None."""

    at: datetime
    customer: int | None
    channel: int | None
    stage: int | None
    staff: int | None
    emotion: Emotion | None
    source: EmotionSource | None
    expectation: Expectation | None
    worth: tuple[int, str] | None
    complaint: bool
    settled: bool
    promises: list[Sketch]
    id: int = 0


@dataclass
class Answer:
    """A survey answer as plain data; `visit` is the position of its interaction, or None."""

    at: datetime
    kind: SurveyKind
    score: int
    visit: int | None


@dataclass
class Shop:
    """All records of a shop, and the ids they got when put into a store."""

    visits: list[Visit]
    answers: list[Answer]
    customers: list[int] = field(default_factory=list)
    staff: list[int] = field(default_factory=list)
    channels: list[int] = field(default_factory=list)
    stages: list[int] = field(default_factory=list)

    @property
    def promises(self) -> list[tuple[Visit, Sketch]]:
        return [(visit, promise) for visit in self.visits for promise in visit.promises]


def instants(latest: datetime = NOW) -> st.SearchStrategy[datetime]:
    """Give instants at and around midnights and changes of the clock, up to the latest."""
    near = st.builds(
        lambda anchor, step, sign, days: anchor + sign * step + timedelta(days=days),
        st.sampled_from(_ANCHORS),
        st.sampled_from(_STEPS),
        st.sampled_from((-1, 1)),
        st.integers(-1, 1),
    )
    return near.map(lambda instant: min(instant, latest))


def days() -> st.SearchStrategy[date]:
    """Give days around the same."""
    return instants(NOW + timedelta(days=14)).map(lambda instant: instant.astimezone(ZONE).date())


def dues() -> st.SearchStrategy[Due]:
    """Give dues by day and by instant."""
    ahead = NOW + timedelta(days=14)
    # Days around today count twice: there a desk and its count are easily wrong by one.
    near = st.integers(-1, 1).map(lambda days: NOW.date() + timedelta(days=days))
    by_day = (near | days()).map(lambda day: Due(day=day))
    return by_day | instants(ahead).map(lambda at: Due(at=at))


@st.composite
def promises(draw: st.DrawFn) -> Sketch:
    """Give a promise with a history that is in order in time."""
    owner = draw(st.none() | st.integers(0, len(STAFF) - 1))
    times = sorted(draw(st.lists(instants(), min_size=5, max_size=5)))
    sketch = Sketch(times[0], draw(dues()), owner)
    moved = draw(st.sampled_from((0, 0, 1, 2)))
    sketch.moves = [Move(at, draw(dues()), draw(st.booleans())) for at in times[1 : 1 + moved]]
    sketch.state = draw(st.sampled_from((PromiseState.OPEN, *PromiseState)))
    if sketch.state is not PromiseState.OPEN:
        sketch.settled_at = times[3]
    if sketch.state is PromiseState.BROKEN and draw(st.booleans()):
        sketch.answered_at = times[4]
    return sketch


def visits() -> st.SearchStrategy[Visit]:
    """Give interactions."""
    return st.builds(
        Visit,
        at=instants(),
        customer=st.none() | st.integers(0, CUSTOMERS - 1),
        channel=st.none() | st.integers(0, 1),
        stage=st.none() | st.integers(0, 1),
        staff=st.none() | st.integers(0, len(STAFF) - 1),
        emotion=st.none() | st.sampled_from(Emotion),
        source=st.sampled_from(EmotionSource),
        expectation=st.none() | st.sampled_from(Expectation),
        worth=st.none() | st.tuples(st.integers(-500, 500), st.sampled_from(("EUR", "JPY"))),
        complaint=st.booleans(),
        settled=st.booleans(),
        promises=st.lists(promises(), max_size=3),
    )


@st.composite
def answers(draw: st.DrawFn, visit_count: int) -> Answer:
    """Give a survey answer to one of the interactions, or to none."""
    kind = draw(st.sampled_from(SurveyKind))
    low, high = SURVEY_SCALES[kind]
    given_to = st.none() if visit_count == 0 else st.none() | st.integers(0, visit_count - 1)
    return Answer(draw(instants()), kind, draw(st.integers(low, high)), draw(given_to))


@st.composite
def shops(draw: st.DrawFn) -> Shop:
    """Give a small shop."""
    seen = draw(st.lists(visits(), min_size=1, max_size=5))
    said = draw(st.lists(answers(len(seen)), max_size=4))
    return Shop(seen, said)


class _TakeBack(Exception):
    """Rolls a test's records back."""


@contextlib.contextmanager
def rolled_back(store: Store) -> Iterator[Writing]:
    """Give a session whose records are gone afterwards; queries may read through it."""
    with contextlib.suppress(_TakeBack), store.write() as writing:
        writing.name("test")
        yield writing
        raise _TakeBack


def put(writing: Writing, shop: Shop) -> Shop:
    """Put a shop into the store and note the ids."""
    shop.customers = [
        writing.insert(Customer, name=f"Customer {n}", name_key=f"customer {n}")
        for n in range(CUSTOMERS)
    ]
    shop.staff = [writing.insert(StaffMember, name=name, name_key=name.lower()) for name in STAFF]
    for vocabulary, ids in ((Vocabulary.CHANNEL, shop.channels), (Vocabulary.STAGE, shop.stages)):
        ids[:] = [
            writing.insert(Term, vocabulary=vocabulary, text=f"{vocabulary} {n}") for n in range(2)
        ]
    for visit in shop.visits:
        _put_visit(writing, shop, visit)
    for answer in shop.answers:
        given_to = None if answer.visit is None else shop.visits[answer.visit]
        writing.insert(
            SurveyAnswer,
            kind=answer.kind,
            score=answer.score,
            answered_at=answer.at,
            interaction_id=given_to and given_to.id,
            customer_id=given_to and _at(shop.customers, given_to.customer),
        )
    return shop


def _put_visit(writing: Writing, shop: Shop, visit: Visit) -> None:
    minor, currency = visit.worth or (None, None)
    visit.id = writing.insert(
        Interaction,
        at=visit.at,
        note="note",
        customer_id=_at(shop.customers, visit.customer),
        channel_id=_at(shop.channels, visit.channel),
        stage_id=_at(shop.stages, visit.stage),
        staff_id=_at(shop.staff, visit.staff),
        emotion=visit.emotion,
        emotion_source=None if visit.emotion is None else visit.source,
        expectation=visit.expectation,
        worth_minor=minor,
        worth_currency=currency,
        settled=visit.settled,
    )
    if visit.complaint:
        for text in ("slow", "cold"):
            writing.insert(Remark, interaction_id=visit.id, kind=RemarkKind.COMPLAINT, text=text)
    for promise in visit.promises:
        _put_promise(writing, shop, visit, promise)


def _put_promise(writing: Writing, shop: Shop, visit: Visit, promise: Sketch) -> None:
    desk = promise.moves[-1].to if promise.moves else promise.first_due
    promise.id = writing.insert(
        Promise,
        interaction_id=visit.id,
        text="promise",
        promised_at=promise.promised_at,
        owner_id=_at(shop.staff, promise.owner),
        first_due_day=promise.first_due.day,
        first_due_at=promise.first_due.at,
        due_day=desk.day,
        due_at=desk.at,
        state=promise.state,
        settled_at=promise.settled_at,
        answered_at=promise.answered_at,
    )
    before = promise.first_due
    for move in promise.moves:
        writing.insert(
            PromiseMove,
            promise_id=promise.id,
            at=move.at,
            from_day=before.day,
            from_at=before.at,
            to_day=move.to.day,
            to_at=move.to.at,
            agreed=move.agreed,
        )
        before = move.to


def _at(ids: list[int], position: int | None) -> Any:
    return None if position is None else ids[position]
