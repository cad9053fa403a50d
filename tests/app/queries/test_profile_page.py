"""A long story opens as a short one does, and says the same as the whole profile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import CursorResult, select

from app.queries import profile as whole
from app.queries import profile_page as queries
from app.queries import timeline
from app.queries.interactions import InteractionRow
from app.queries.timeline import Narrowing
from app.rules.experience import Feeling
from app.rules.measures import kept_of_due
from app.services.customers import NewCustomer
from app.services.interactions import NewPromise, NewRemark
from models.customer import Customer
from models.interaction import Interaction, InteractionTag, Remark
from models.promise import Promise
from models.sessions import Reading
from models.store import Store
from models.survey import SurveyAnswer
from models.values import (
    Actor,
    Due,
    Emotion,
    EmotionSource,
    PromiseState,
    RemarkKind,
    SurveyKind,
)
from tests.app.services.at_work import DAY, HOUR, NOW, TODAY, AtWork, refused

KINDS = tuple(RemarkKind)


@dataclass
class Asked:
    """What was asked of the store: how many statements, and how many rows came back."""

    statements: int = 0
    rows: int = 0


@contextmanager
def counted(monkeypatch: pytest.MonkeyPatch) -> Iterator[Asked]:
    """Count statements and the rows that are taken from them."""
    asked = Asked()
    execute = Reading.execute

    def counting(self: Reading, statement: Any, values: Any = None) -> CursorResult[Any]:
        asked.statements += 1
        frozen = execute(self, statement, values).freeze()
        asked.rows += len(frozen.data)
        return frozen()  # type: ignore[return-value]

    monkeypatch.setattr(Reading, "execute", counting)
    yield asked
    monkeypatch.undo()


def visited(store: Store, times: int, staff: int | None = None) -> int:
    """Let one customer come so many times, with all that a visit may hold; return who it is."""
    with store.write(Actor(staff, "till")) as writing:
        writing.name("import")
        kim = writing.insert(Customer, name="Kim", name_key="kim")
        seen = writing.insert_many(
            Interaction, [_visit(kim, number, times, staff) for number in range(times)]
        )
        for table, make in ((Remark, _remark), (Promise, _promise), (InteractionTag, _tag)):
            rows = [make(number, interaction, times) for number, interaction in enumerate(seen)]
            writing.insert_many(table, rows)
        writing.insert_many(SurveyAnswer, [_answer(kim, number) for number in range(times)])
    return kim


def _visit(kim: int, number: int, times: int, staff: int | None) -> dict[str, Any]:
    return {
        "customer_id": kim,
        "note": f"visit {number} of Kim",
        "at": NOW - (times - number) * DAY,
        "channel_id": 1 + number % 2,
        "arrival": Emotion.DISAPPOINTED,
        "emotion": Emotion(number % 3 - 1),
        "emotion_source": EmotionSource.CUSTOMER,
        "worth_minor": 100,
        "worth_currency": "EUR",
        "staff_id": staff,
    }


def _remark(number: int, interaction: int, times: int) -> dict[str, Any]:
    kind = KINDS[number % len(KINDS)]
    return {"interaction_id": interaction, "kind": kind, "text": f"remark {number}"}


def _promise(number: int, interaction: int, times: int) -> dict[str, Any]:
    """Return a promise that was kept, but for the last three."""
    is_kept = number + 3 < times
    return {
        "interaction_id": interaction,
        "text": "call back",
        "promised_at": NOW - (times - number) * DAY,
        "first_due_day": TODAY,
        "due_day": TODAY,
        "state": PromiseState.KEPT if is_kept else PromiseState.OPEN,
        "settled_at": NOW - HOUR if is_kept else None,
    }


def _tag(number: int, interaction: int, times: int) -> dict[str, Any]:
    return {"interaction_id": interaction, "tag": "regular"}


def _answer(kim: int, number: int) -> dict[str, Any]:
    given = NOW - number * DAY
    return {"customer_id": kim, "kind": SurveyKind.NPS, "score": 9, "answered_at": given}


def _sixtieth(reading: Reading, customer: int) -> int:
    """Return the customer's sixtieth interaction from the newest on."""
    theirs = select(Interaction.id).where(Interaction.customer_id == customer)
    newest_first = theirs.order_by(Interaction.at.desc()).limit(60)
    found: list[int] = list(reading.execute(newest_first).scalars())
    return found[-1]


Query = Callable[[Reading, int], object]
PAGES: dict[str, tuple[Query, int]] = {
    "opened": (queries.opened, 19),
    "the path": (queries.path, 1),
    "an earlier page of the path": (lambda r, c: queries.path(r, c, (NOW - 30 * DAY, 1)), 1),
    "the timeline": (timeline.page, 7),
    "an earlier page": (lambda r, c: timeline.page(r, c, before=(NOW - 9 * DAY, 1)), 7),
    "from one on": (lambda r, c: timeline.page_from(r, c, _sixtieth(r, c)), 10),
    "narrowed": (lambda r, c: timeline.page(r, c, Narrowing(channel_id=1, with_promise=True)), 7),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_thousand_visits_open_as_a_hundred(
    store: Store, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    query, budget = PAGES[name]
    few, many = visited(store, 120), visited(store, 1000)
    asked = []
    for customer in (few, many):
        with store.read() as reading, counted(monkeypatch) as seen:
            query(reading, customer)
        asked.append(seen)
    assert asked[1].statements == asked[0].statements <= budget
    assert asked[1].rows == asked[0].rows
    assert asked[1].rows <= 400


def test_the_sums_need_as_few_statements_for_many(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = []
    for customer in (visited(store, 10), visited(store, 300)):
        with store.read() as reading, counted(monkeypatch) as seen:
            queries.background(reading, customer)
        counts.append(seen.statements)
    assert counts[0] == counts[1] <= 8


def test_it_says_the_same_as_the_whole_profile(work: AtWork) -> None:
    kim = visited(work.store, 60, work.staff)
    with work.store.read() as reading:
        told = queries.opened(reading, kim)
        sums = queries.background(reading, kim)
        full = whole.profile(reading, kim)
    assert told.customer == full.customer
    assert told.owed == full.open_promises
    assert told.values.rows == full.values[: queries.REMARKS]
    assert min(len(full.values), len(full.needs)) > queries.REMARKS
    assert (told.values.more, told.needs.more) == (True, True)
    assert told.timeline.rows == full.timeline[: timeline.AT_ONCE]
    assert (told.interactions, told.first_at, told.last_at) == (60, full.first_at, full.last_at)
    latest = [point.interaction_id for point in full.path[-queries.PATH_AT_ONCE :]]
    assert [point.interaction_id for point in told.path.points] == latest
    assert sums.promises == full.measures.promises
    assert kept_of_due(sums.promises).n == full.measures.promises.made - 3
    assert (sums.worth, sums.answers) == (full.worth, len(full.surveys))
    assert sums.surveys == full.surveys[: queries.ANSWERS]
    assert [(row.staff, row.times) for row in sums.served] == [("Ann", 60)]


def test_all_pages_are_the_whole(store: Store) -> None:
    kim = visited(store, 130)
    with store.read() as reading:
        rows, points = _all_rows(reading, kim), _all_points(reading, kim)
    assert [row.note for row in rows] == [f"visit {n} of Kim" for n in reversed(range(130))]
    assert [point.note for point in points] == [f"visit {n} of Kim" for n in range(130)]


def _all_rows(reading: Reading, customer: int) -> list[InteractionRow]:
    page = timeline.page(reading, customer)
    rows = list(page.rows)
    while page.more:
        page = timeline.page(reading, customer, before=(rows[-1].at, rows[-1].id))
        rows += page.rows
    return rows


def _all_points(reading: Reading, customer: int) -> list[queries.Felt]:
    page = queries.path(reading, customer)
    points = list(page.points)
    while page.more:
        page = queries.path(reading, customer, (points[0].at, points[0].interaction_id))
        points = [*page.points, *points]
    return points


def test_the_peak_is_the_strongest_and_of_these_the_latest(work: AtWork) -> None:
    kim = work.log("first", customer=NewCustomer("Kim"), at=NOW - 9 * DAY, emotion=2).customer
    strongest = work.log("came angry", customer=kim, at=NOW - 5 * DAY, arrival=-2, emotion=1)
    work.log("mild", customer=kim, at=NOW - DAY, emotion=1)
    assert kim is not None
    with work.store.read() as reading:
        peak = queries.opened(reading, kim).peak
    assert peak is not None
    assert (peak.interaction_id, peak.note) == (strongest.interaction, "came angry")


def test_without_a_feeling_there_is_no_peak(work: AtWork) -> None:
    kim = work.log("calm", customer=NewCustomer("Kim"), emotion=0).customer
    assert kim is not None
    with work.store.read() as reading:
        assert queries.opened(reading, kim).peak is None


@pytest.fixture
def kim(work: AtWork) -> int:
    """Three visits that differ in all that a timeline is narrowed by."""
    first = work.log(
        "The chain slips",
        customer=NewCustomer("Kim"),
        channel_id=1,
        emotion=-1,
        at=NOW - 3 * DAY,
        remarks=[NewRemark(RemarkKind.COMPLAINT, "Too slow a repair")],
    )
    kim = first.customer
    assert kim is not None
    work.log("Rang about it", customer=kim, channel_id=2, at=NOW - 2 * DAY, arrival=2)
    due = Due(day=TODAY)
    made = [NewPromise("Order a chain ring", due)]
    work.log("Came by", customer=kim, channel_id=1, emotion=1, at=NOW - DAY, promises=made)
    work.log("The chain slips of another", customer=NewCustomer("Jo"), channel_id=1)
    return kim


@pytest.mark.parametrize(
    ("only", "notes"),
    [
        (Narrowing(), ["Came by", "Rang about it", "The chain slips"]),
        (Narrowing(channel_id=2), ["Rang about it"]),
        (Narrowing(remark=RemarkKind.COMPLAINT), ["The chain slips"]),
        (Narrowing(remark=RemarkKind.VALUES), []),
        (Narrowing(with_promise=True), ["Came by"]),
        (Narrowing(feeling=Feeling.POSITIVE), ["Came by"]),
        (Narrowing(feeling=Feeling.NEGATIVE), ["The chain slips"]),
        (Narrowing(feeling=Feeling.NEUTRAL), []),
        (Narrowing(words="chain"), ["Came by", "The chain slips"]),
        (Narrowing(words="repair slo"), ["The chain slips"]),
        (Narrowing(words="chain", feeling=Feeling.POSITIVE), ["Came by"]),
        (Narrowing(words='" AND *'), []),
        (Narrowing(words="…"), []),
    ],
)
def test_the_timeline_is_narrowed(
    work: AtWork, kim: int, only: Narrowing, notes: list[str]
) -> None:
    with work.store.read() as reading:
        assert [row.note for row in timeline.page(reading, kim, only).rows] == notes


def test_it_begins_with_the_one_that_was_asked_for(work: AtWork, kim: int) -> None:
    with work.store.read() as reading:
        all_ids = [row.id for row in timeline.page(reading, kim).rows]
        page = timeline.page_from(reading, kim, all_ids[1])
        newest = timeline.page_from(reading, kim, all_ids[0])
        strange = timeline.page_from(reading, kim, 4711)
    assert ([row.id for row in page.rows], page.newer) == (all_ids[1:], True)
    assert ([row.id for row in newest.rows], newest.newer) == (all_ids, False)
    assert ([row.id for row in strange.rows], strange.newer) == (all_ids, False)


def test_one_who_is_gone(work: AtWork) -> None:
    with work.store.read() as reading, refused("record.gone"):
        queries.opened(reading, 4711)
