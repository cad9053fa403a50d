"""The desk: every promise in its part, in order, narrowed down in the store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.queries import desk, moments, promises
from app.queries.desk import Looking, Only, Part
from app.services import promises as use_cases
from app.services.customers import NewCustomer
from app.services.interactions import NewPromise
from models.store import Store
from models.values import Due, FixedClock
from tests.app.queries.test_owed import Shop
from tests.app.services.at_work import DAY, NOW, TODAY, TOMORROW, AtWork

WEEK_LEFT = 4
"""Days left of the week of Wednesday the 18th where it ends on Sunday."""


def day(ahead: int) -> Due:
    return Due(day=TODAY + timedelta(days=ahead))


def parts(work: AtWork, only: Only | None = None) -> dict[Part, list[int]]:
    with work.store.read() as reading:
        found = desk.desk(reading, Looking(only or Only(), days_left=WEEK_LEFT))
    return {part: found.wanted(part) for part in Part if found.wanted(part)}


@pytest.fixture
def busy(work: AtWork) -> list[int]:
    """Promises for yesterday, today, tomorrow, Sunday, Monday and one that was broken."""
    made = [work.promised(day(ahead)) for ahead in (-1, 0, 1, 4, 5, 1)]
    work.do(use_cases.break_, made[-1])
    return made


def test_each_stands_in_its_part(work: AtWork, busy: list[int]) -> None:
    late, today, tomorrow, sunday, monday, broken = busy
    assert parts(work) == {
        Part.OVERDUE: [late],
        Part.BROKEN: [broken],
        Part.TODAY: [today],
        Part.TOMORROW: [tomorrow],
        Part.THIS_WEEK: [sunday],
        Part.LATER: [monday],
    }
    work.do(use_cases.answer, broken, "rang")
    work.do(use_cases.keep, late)
    settled = parts(work)[Part.SETTLED]
    assert set(settled) == {broken, late}


@pytest.mark.parametrize("seed", range(6))
def test_sql_and_rules_part_alike(store: Store, seed: int) -> None:
    shop = Shop(store, seed)
    for _ in range(40):
        shop.something()
    with store.read() as reading:
        moment = moments.present(reading)
        found = desk.desk(reading, Looking(days_left=WEEK_LEFT)).parts
        wanted: dict[Part, list[int]] = {part: [] for part in Part}
        for row in promises.desk(reading):
            wanted[desk.part_of(row, TODAY, WEEK_LEFT, moment)].append(row.id)
        for part in list(Part)[:-1]:
            assert found[part] == wanted[part]
    store.clock = FixedClock(NOW - 10 * DAY)  # the rows kept in SQL do not serve now
    with store.read() as reading:
        again = desk.desk(reading, Looking(days_left=WEEK_LEFT)).parts
        owed = {id_ for part in list(Part)[:-1] for id_ in again[part]}
        assert owed == {row.id for row in promises.desk(reading)}


def test_narrowed_by_words_owner_and_customer(work: AtWork) -> None:
    anna = work.log(customer=NewCustomer("Anna Ünal"), promises=[NewPromise("Ring", TOMORROW)])
    walk_in = work.promised(TOMORROW)
    [ring] = anna.promises
    work.do(use_cases.correct, walk_in, {"owner_id": None})
    assert parts(work, Only("UNAL rin")) == {Part.TOMORROW: [ring]}
    assert parts(work, Only(customer=anna.customer)) == {Part.TOMORROW: [ring]}
    assert parts(work, Only(unowned=True)) == {Part.TOMORROW: [walk_in]}
    assert parts(work, Only(owner=work.staff)) == {Part.TOMORROW: [ring]}
    assert parts(work, Only(ids=frozenset([walk_in]))) == {Part.TOMORROW: [walk_in]}
    assert parts(work, Only("nothing")) == {}
    with work.store.read() as reading:
        people = desk.people(reading, [ring, walk_in])
    assert people.customers == ((anna.customer, "Anna Ünal"),)
    assert people.unowned == 1


def test_blanks_narrow_nothing_down() -> None:
    assert not Only("  ")
    assert Only("a")
    assert Only(owner=1)


def test_one_asked_for_is_there_though_settled_long_ago(
    work: AtWork, busy: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    for promise in busy[:2]:
        work.do(use_cases.keep, promise)
    monkeypatch.setattr(desk, "_LATEST", desk._LATEST.limit(0))
    with work.store.read() as reading:
        looking = Looking(days_left=WEEK_LEFT)
        assert desk.desk(reading, looking).parts[Part.SETTLED] == []
        found = desk.desk(reading, replace(looking, extra=busy[0]))
        assert found.parts[Part.SETTLED] == [busy[0]]
        gone = desk.desk(reading, replace(looking, extra=4711))
        assert gone.parts[Part.SETTLED] == []


def test_rows_of_what_is_seen_come_along(work: AtWork, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "FIRST", 2)
    made = [work.promised(day(ahead)) for ahead in range(1, 6)]
    with work.store.read() as reading:
        looking = Looking(days_left=WEEK_LEFT, in_sight=(made[4], 4711))
        found = desk.desk(reading, looking)
        assert {row.id for row in found.rows} == {made[0], made[1], made[4]}
        later = desk.desk(reading, replace(looking, part=Part.LATER, in_sight=()))
        assert [row.id for row in later.rows] == [made[4]]
        assert {row.id for row in desk.rows(reading, made)} == set(made)


def test_a_week_that_is_over_leaves_no_day(work: AtWork) -> None:
    promise = work.promised(Due(day=date(2026, 3, 20)))
    with work.store.read() as reading:
        found = desk.desk(reading, Looking(days_left=0))
    assert found.parts[Part.LATER] == [promise]
