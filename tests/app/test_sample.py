"""The sample shop: the same for the same day, plausible, and rich enough to look around in."""

from __future__ import annotations

import time
import unicodedata
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.queries import customers, history, interactions, measures, promises, shop
from app.rules.opening_hours import is_open
from app.sample import build
from app.sample.calendar import Calendar
from app.sample.planning import Plan, draw
from app.sample.texts import Texts, load
from models.store import Reading, Store
from models.values import Due, FixedClock, Standing, UserError
from tests.app.conftest import SAMPLE_DAY

DAYS = [SAMPLE_DAY, date(2024, 2, 29), date(2026, 3, 22), date(2026, 12, 25), date(2025, 10, 26)]


@pytest.fixture(scope="module")
def texts() -> Texts:
    return load()


@pytest.fixture(scope="module")
def plan(texts: Texts) -> Plan:
    return draw(texts, SAMPLE_DAY)


@pytest.fixture
def opened(sample_template: Path, tmp_path: Path) -> Iterator[Store]:
    path = tmp_path / "sample.counterfoil"
    path.write_bytes(sample_template.read_bytes())
    store = Store.open(path, clock=FixedClock(datetime(2026, 3, 18, 20, tzinfo=UTC)))
    yield store
    store.close()


def _everything(reading: Reading) -> object:
    """Return all content with its ids."""
    return (
        shop.shop(reading),
        shop.staff(reading),
        customers.first(reading, 100),
        interactions.latest(reading, 5000),
        [promises.of_customer(reading, number) for number in range(1, 41)],
        [(row.changeset, row.at) for row in history.history(reading, 5000)[:-1]],
    )


def test_the_same_day_gives_the_same_content_and_ids(opened: Store, tmp_path: Path) -> None:
    path = tmp_path / "again.counterfoil"
    build(path, SAMPLE_DAY)
    again = Store.open(path, clock=FixedClock(datetime(2026, 3, 18, 20, tzinfo=UTC)))
    try:
        with opened.read() as one, again.read() as other:
            assert _everything(one) == _everything(other)
    finally:
        again.close()


def test_another_day_gives_other_dates(texts: Texts, plan: Plan) -> None:
    assert draw(texts, SAMPLE_DAY + timedelta(days=1)).visits != plan.visits


def test_an_existing_path_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "mine.txt"
    path.write_text("mine")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for taken in (path, tmp_path, tmp_path / "link"):
        with pytest.raises(UserError) as refused:
            build(taken, SAMPLE_DAY)
        assert refused.value.code == "sample.exists"
    assert path.read_text() == "mine"


def test_a_failure_half_way_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.services import surveys

    def full(*_words: object) -> None:
        raise UserError("store.full")

    monkeypatch.setattr(surveys, "record", full)
    with pytest.raises(UserError):
        build(tmp_path / "half.counterfoil", SAMPLE_DAY)
    assert list(tmp_path.iterdir()) == []


def test_it_takes_a_few_seconds_at_most(tmp_path: Path) -> None:
    begun = time.perf_counter()
    built = build(tmp_path / "quick.counterfoil", SAMPLE_DAY)
    assert time.perf_counter() - begun < 15
    assert built.customers == 40
    assert 500 <= built.interactions <= 900


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_whatever_the_day_the_year_is_plausible(texts: Texts, day: date) -> None:
    plan = draw(texts, day)
    calendar = plan.calendar
    assert 500 <= len(plan.visits) <= 900
    first, last = (calendar.day(plan.visits[at].at) for at in (0, -1))
    assert timedelta(days=355) <= last - first
    assert day - timedelta(days=4) <= last <= day
    for visit in plan.visits:
        assert _open(calendar, visit.at), visit
        steps = visit.pledge.steps if visit.pledge else ()
        moments = [visit.at, *(step.at for step in steps)]
        assert moments == sorted(moments)
        assert moments[-1] <= plan.end
        assert not visit.pledge or _after(visit.pledge.due, visit.at, calendar)
        assert all(visit.at < answer.at <= plan.end for answer in visit.answers)


def _open(calendar: Calendar, at: datetime) -> bool:
    return is_open(at, calendar.spans, frozenset(calendar.holidays), calendar.zone)


def _after(due: Due, at: datetime, calendar: Calendar) -> bool:
    return (
        due.at > at if due.at is not None else due.day is not None and due.day >= calendar.day(at)
    )


def test_every_customer_comes_and_some_walk_in(opened: Store) -> None:
    with opened.read() as reading:
        rows = interactions.latest(reading, 5000)
    seen = Counter(row.customer_id for row in rows)
    assert set(seen) == {None, *range(1, 41)}
    assert 60 <= seen[None] <= 250


def test_all_sorts_of_things_happened(opened: Store) -> None:
    with opened.read() as reading:
        found = measures.measures(reading, as_of=SAMPLE_DAY)
        rows = interactions.latest(reading, 5000)
        by_stage = measures.measures(reading, by="stage").groups or ()
    counts = found.promises
    assert min(counts.kept_late, counts.broken, counts.withdrawn, counts.moved, counts.open) > 0
    assert counts.kept_on_time > counts.made / 2
    assert 5 <= counts.unmet <= 25
    assert {remark.kind.value for row in rows for remark in row.remarks} == {
        "complaint", "compliment", "need", "expectation", "values", "dislikes", "suggestion",
        "question",
    }  # fmt: skip
    assert {row.emotion_source and row.emotion_source.value for row in rows} == {
        None, "customer", "staff", "survey",
    }  # fmt: skip
    assert {group.key for group in by_stage} >= {"Enquiry", "Buying", "Putting right", "Leaving"}
    assert len({row.channel for row in rows}) == 9
    assert min(found.nps.n, found.csat.n, found.ces.n, found.emotion_rating.n) >= 5
    assert found.worth["EUR"] > 0


def test_the_desk_shows_every_standing_that_asks_for_something(opened: Store) -> None:
    with opened.read() as reading:
        standings = {row.standing for row in promises.desk(reading)}
    assert {Standing.OVERDUE, Standing.DUE_LATER, Standing.BROKEN} <= standings


def test_names_come_in_many_scripts(texts: Texts) -> None:
    scripts = {
        unicodedata.name(letter).split()[0]
        for person in texts.customers
        for letter in person.name
        if letter.isalpha()
    }
    assert scripts >= {
        "LATIN", "ARABIC", "HEBREW", "DEVANAGARI", "THAI", "CJK", "HANGUL", "GREEK", "CYRILLIC",
    }  # fmt: skip


def test_two_namesakes_differ_by_their_contact(opened: Store) -> None:
    with opened.read() as reading:
        found = customers.named(reading, "Fionn Walsh")
    assert len({hit.contact for hit in found}) == len(found) == 2


def test_nothing_made_up_reaches_anybody(texts: Texts) -> None:
    for person in texts.customers:
        assert person.contacts.get("email", "@example.org").endswith("@example.org")
        phone = person.contacts.get("phone", "020 910")
        assert phone.startswith(("020 910", "+49 30 23125"))


def test_history_is_recent_and_nothing_of_it_is_ours_to_undo(opened: Store) -> None:
    with opened.read() as reading:
        rows = history.history(reading, 40)
    assert rows[0].at > rows[-1].at
    assert {row.staff for row in rows} <= {member.name for member in load().staff} | {None}
    assert sum(row.staff is not None for row in rows) > 20
