"""The desk, the unmet and their count say what the rules say, whatever the shop."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.queries import promises
from app.rules.days import ONE_MICROSECOND, day_closed_or_current
from app.rules.numbers import number_of
from app.rules.standing import (
    as_of,
    binding_due,
    days_late,
    due_at_moment,
    is_unmet,
    lapse,
    standing,
)
from app.services import customers, interactions
from app.services import promises as use_cases
from app.services.customers import NewCustomer
from models.store import Store
from models.values import Due, FixedClock, PromiseState, Standing
from tests.app.queries.shops import ZONE, Shop, put, rolled_back, shops
from tests.app.services.at_work import DAY, HOUR, NOW, TODAY, TOMORROW, AtWork, refused

JUST_AFTER = NOW + ONE_MICROSECOND
OWED = {Standing.DUE_LATER, Standing.DUE_TODAY}
with_store = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def unmet_ids(shop: Shop, t: datetime, zone: ZoneInfo = ZONE) -> list[int]:
    """Return the unmet by the rules alone, most overdue first."""
    found = [p for _, p in shop.promises if is_unmet(p.facts, t, zone)]
    found.sort(key=lambda p: (lapse(binding_due(p.facts, t, zone), zone), p.id))
    return [p.id for p in found]


@with_store
@given(shop=shops())
def test_the_desk_is_what_the_rules_say(store: Store, shop: Shop) -> None:
    with rolled_back(store) as writing:
        put(writing, shop)
        rows = promises.desk(writing)
        count = promises.count_unmet(writing)
        pages = [promises.unmet_page(writing, limit) for limit in (1, 3, 50)]
    owed = {
        p.id
        for _, p in shop.promises
        if standing(p.facts, JUST_AFTER, ZONE) in OWED or is_unmet(p.facts, JUST_AFTER, ZONE)
    }
    assert {row.id for row in rows} == owed
    unmet = unmet_ids(shop, JUST_AFTER)
    assert [row.id for row in rows][: len(unmet)] == unmet
    assert count == len(unmet)
    assert pages == [rows[: len(unmet)][:limit] for limit in (1, 3, 50)]
    later = [lapse(row.due, ZONE) for row in rows[len(unmet) :]]
    assert later == sorted(later)


@with_store
@given(shop=shops(), day=st.dates(date(2025, 10, 20), date(2026, 4, 3)))
def test_unmet_at_a_past_moment_is_what_the_rules_say(store: Store, shop: Shop, day: date) -> None:
    t = as_of(day, ZONE)
    with rolled_back(store) as writing:
        put(writing, shop)
        rows = promises.unmet(writing, t)
    assert [row.id for row in rows] == unmet_ids(shop, t)
    known = {p.id: p.facts for _, p in shop.promises}
    for row in rows:
        facts = known[row.id]
        binding = binding_due(facts, t, ZONE)
        assert (row.standing, row.binding_due) == (standing(facts, t, ZONE), binding)
        assert row.due == due_at_moment(facts, t)
        assert row.days_late == days_late(binding, day_closed_or_current(t, ZONE), ZONE)
        assert row.moves == sum(move.at < t for move in facts.moves)
        assert (row.settled_at is None) is (row.standing is Standing.OVERDUE)
        assert row.number == number_of(row.id)


def test_what_is_due_today_or_this_instant_is_not_yet_unmet(work: AtWork) -> None:
    for due in (Due(day=TODAY), Due(at=NOW + ONE_MICROSECOND)):
        work.promised(due, at=NOW - DAY)
    with work.store.read() as reading:
        assert promises.count_unmet(reading) == 0
        assert [row.standing for row in promises.desk(reading)] == [Standing.DUE_TODAY] * 2
    work.later(2 * ONE_MICROSECOND)
    with work.store.read() as reading:
        assert promises.count_unmet(reading) == len(promises.unmet(reading)) == 1


def test_what_was_settled_later_was_open_then(work: AtWork) -> None:
    promise = work.promised(Due(day=TODAY), at=NOW - DAY)
    work.do(use_cases.break_, promise, at=NOW, note="no stock")
    with work.store.read() as reading:
        (then,) = promises.desk(reading, NOW)
        (now,) = promises.desk(reading)
    assert (then.state, then.settled_at, then.settled_note) == (PromiseState.OPEN, None, None)
    assert (now.state, now.settled_at, now.settled_note) == (PromiseState.BROKEN, NOW, "no stock")


def test_what_was_settled_or_answered_at_the_moment_was_not_yet_so(work: AtWork) -> None:
    yesterday = Due(day=TODAY - timedelta(days=1))
    kept, broken = (work.promised(yesterday, at=NOW - 3 * DAY) for _ in range(2))
    work.do(use_cases.break_, broken, at=NOW - HOUR)
    work.do(use_cases.keep, kept, at=NOW)
    work.do(use_cases.answer, broken, "told", at=NOW)
    with work.store.read() as reading:
        assert {row.id for row in promises.unmet(reading, NOW)} == {kept, broken}
        assert promises.unmet(reading, NOW + ONE_MICROSECOND) == []


def test_what_was_written_this_instant_has_happened(work: AtWork) -> None:
    promise = work.promised(Due(day=TODAY - timedelta(days=1)))
    with work.store.read() as reading:
        assert [row.id for row in promises.unmet(reading)] == [promise]
        assert promises.count_unmet(reading) == 1
    work.do(use_cases.keep, promise)
    with work.store.read() as reading:
        assert promises.desk(reading) == []
        assert promises.promise(reading, promise).standing is Standing.KEPT_LATE
        assert promises.promise(reading, promise).days_late == 1


def test_a_clock_set_back_brings_nothing_back(work: AtWork) -> None:
    kept, broken = work.promised(), work.promised()
    work.do(use_cases.keep, kept)
    work.do(use_cases.break_, broken)
    work.do(use_cases.answer, broken, "told")
    work.store.clock = FixedClock(NOW - HOUR)
    with work.store.read() as reading:
        assert promises.desk(reading) == []
        assert promises.count_unmet(reading) == 0
        told = {row.id: row.standing for row in promises.settled(reading)}
    assert told == {kept: Standing.KEPT_ON_TIME, broken: Standing.BROKEN}


def test_everything_of_one_row(work: AtWork) -> None:
    promise = work.promised(TOMORROW, customer=NewCustomer("Kim"))
    work.do(use_cases.move, promise, Due(at=NOW + 2 * DAY))
    with work.store.read() as reading:
        row = promises.promise(reading, promise)
    assert (row.customer, row.owner, row.promised_by) == ("Kim", "Ann", "Ann")
    assert (row.first_due, row.due, row.binding_due) == (TOMORROW, Due(at=NOW + 2 * DAY), TOMORROW)
    assert (row.moves, row.version, row.text) == (1, 2, "call back")
    with work.store.read() as reading, refused("record.gone"):
        promises.promise(reading, promise + 1)


def test_settled_come_page_by_page(work: AtWork) -> None:
    ids = [work.promised(at=NOW - DAY) for _ in range(7)]
    for number, promise in enumerate(ids):
        # Two each at the same instant: the id decides between them.
        work.do(use_cases.keep, promise, at=NOW - (number // 2) * HOUR)
    seen: list[int] = []
    before = None
    with work.store.read() as reading:
        while page := promises.settled(reading, 2, before):
            seen += [row.id for row in page]
            assert page[-1].settled_at is not None
            before = (page[-1].settled_at, page[-1].id)
        whole = [row.id for row in promises.settled(reading)]
    assert seen == whole
    assert sorted(seen) == ids


def test_a_customers_promises_follow_an_attached_walk_in(work: AtWork) -> None:
    late = work.promised(Due(day=TODAY - timedelta(days=2)))
    interaction = work.log().interaction
    kim = work.do(customers.add, NewCustomer("Kim")).customer
    with work.store.read() as reading:
        assert promises.of_customer(reading, kim) == []
        walk_in = promises.promise(reading, late).interaction_id
    work.do(interactions.attach, walk_in, kim)
    work.do(interactions.attach, interaction, kim)
    done = work.do(
        use_cases.make, interaction, interactions.NewPromise("post it", TOMORROW)
    ).promise
    soon = work.do(use_cases.make, interaction, interactions.NewPromise("ring", TOMORROW)).promise
    work.do(use_cases.keep, done)
    with work.store.read() as reading:
        assert [row.id for row in promises.of_customer(reading, kim)] == [late, soon, done]
