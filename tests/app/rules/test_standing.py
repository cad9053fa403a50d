"""Standing at a moment, the binding due, unmet and lateness."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.standing import (
    Move,
    PromiseFacts,
    as_of,
    binding_due,
    days_late,
    due_at_moment,
    has_passed,
    is_unmet,
    lapse,
    settled_in_time,
    standing,
    was_moved,
)
from models.values import Due, PromiseState, Standing
from tests.app.rules.test_days import ZONES

BERLIN = ZoneInfo("Europe/Berlin")
MADE = datetime(2026, 5, 1, 8, tzinfo=UTC)
FRIDAY = date(2026, 5, 8)
SATURDAY = date(2026, 5, 9)
MONDAY = date(2026, 5, 11)
INSTANT = timedelta(microseconds=1)


def local(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=BERLIN).astimezone(UTC)


def promise(
    due: Due,
    *moves: Move,
    state: PromiseState = PromiseState.OPEN,
    settled: datetime | None = None,
    answered: datetime | None = None,
) -> PromiseFacts:
    return PromiseFacts(MADE, due, moves, state, settled, answered)


def stands(facts: PromiseFacts, t: datetime) -> Standing | None:
    return standing(facts, t, BERLIN)


def test_at_the_end_of_its_day_a_day_promise_is_due_today_and_a_timed_one_overdue() -> None:
    t = as_of(FRIDAY, BERLIN)
    assert stands(promise(Due(day=FRIDAY)), t) is Standing.DUE_TODAY
    assert stands(promise(Due(at=local(FRIDAY, 15))), t) is Standing.OVERDUE
    assert stands(promise(Due(day=SATURDAY)), t) is Standing.DUE_LATER
    assert stands(promise(Due(day=FRIDAY)), t + INSTANT) is Standing.OVERDUE


def test_a_promise_due_when_the_day_ends_is_due_today_at_that_instant() -> None:
    end = as_of(FRIDAY, BERLIN)
    assert stands(promise(Due(at=end)), end) is Standing.DUE_TODAY


def test_during_the_day() -> None:
    noon = local(FRIDAY, 12)
    assert stands(promise(Due(day=FRIDAY)), noon) is Standing.DUE_TODAY
    assert stands(promise(Due(at=local(FRIDAY, 15))), noon) is Standing.DUE_TODAY
    assert stands(promise(Due(at=noon)), noon) is Standing.DUE_TODAY
    assert stands(promise(Due(at=noon)), noon + INSTANT) is Standing.OVERDUE
    assert stands(promise(Due(day=SATURDAY)), noon) is Standing.DUE_LATER
    assert stands(promise(Due(day=date(2026, 5, 7))), noon) is Standing.OVERDUE


def test_a_promise_does_not_exist_before_it_is_made() -> None:
    facts = promise(Due(day=FRIDAY))
    assert stands(facts, MADE) is None
    assert not is_unmet(facts, MADE, BERLIN)
    assert stands(facts, MADE + INSTANT) is Standing.DUE_LATER


@pytest.mark.parametrize(
    ("due", "settled", "expected"),
    [
        (Due(day=FRIDAY), local(FRIDAY, 23, 59), Standing.KEPT_ON_TIME),
        (Due(day=FRIDAY), local(SATURDAY, 0), Standing.KEPT_LATE),
        (Due(at=local(FRIDAY, 15)), local(FRIDAY, 15), Standing.KEPT_ON_TIME),
        (Due(at=local(FRIDAY, 15)), local(FRIDAY, 15) + INSTANT, Standing.KEPT_LATE),
    ],
)
def test_kept_on_time_or_late(due: Due, settled: datetime, expected: Standing) -> None:
    facts = promise(due, state=PromiseState.KEPT, settled=settled)
    assert stands(facts, settled + INSTANT) is expected
    assert stands(facts, settled) in {Standing.DUE_TODAY, Standing.OVERDUE}


def test_settled_at_or_after_t_is_still_open() -> None:
    settled = local(FRIDAY, 10)
    for state in (PromiseState.KEPT, PromiseState.BROKEN, PromiseState.WITHDRAWN):
        facts = promise(Due(day=FRIDAY), state=state, settled=settled)
        assert stands(facts, settled) is Standing.DUE_TODAY
        assert stands(facts, local(date(2026, 5, 7), 10)) is Standing.DUE_LATER


def test_a_move_agreed_in_time_binds() -> None:
    move = Move(local(FRIDAY, 9), Due(day=MONDAY), agreed=True)
    kept = promise(Due(day=FRIDAY), move, state=PromiseState.KEPT, settled=local(MONDAY, 18))
    assert stands(kept, local(MONDAY, 19)) is Standing.KEPT_ON_TIME
    assert stands(promise(Due(day=FRIDAY), move), local(SATURDAY, 9)) is Standing.DUE_LATER


@pytest.mark.parametrize(
    "move",
    [
        Move(local(FRIDAY, 9), Due(day=MONDAY), agreed=False),
        Move(local(SATURDAY, 9), Due(day=MONDAY), agreed=True),
        Move(local(SATURDAY, 0), Due(day=MONDAY), agreed=True),
    ],
)
def test_any_other_move_changes_the_desks_date_alone(move: Move) -> None:
    kept = promise(Due(day=FRIDAY), move, state=PromiseState.KEPT, settled=local(MONDAY, 18))
    assert stands(kept, local(MONDAY, 19)) is Standing.KEPT_LATE
    still_open = promise(Due(day=FRIDAY), move)
    t = local(date(2026, 5, 10), 9)
    assert stands(still_open, t) is Standing.OVERDUE
    assert due_at_moment(still_open, t) == Due(day=MONDAY)
    assert binding_due(still_open, t, BERLIN) == Due(day=FRIDAY)
    assert was_moved(still_open, t)


def test_agreed_moves_make_a_chain_from_binding_due_to_binding_due() -> None:
    tuesday, thursday = date(2026, 5, 12), date(2026, 5, 14)
    facts = promise(
        Due(day=FRIDAY),
        Move(local(FRIDAY, 9), Due(day=MONDAY), agreed=True),
        Move(local(FRIDAY, 10), Due(day=thursday), agreed=False),
        Move(local(tuesday, 9), Due(day=date(2026, 5, 20)), agreed=True),
    )
    # The desk's Thursday had not passed on Tuesday, but the customer's Monday had.
    assert binding_due(facts, local(date(2026, 5, 15), 9), BERLIN) == Due(day=MONDAY)


def test_an_earlier_date_agreed_with_the_customer_binds_too() -> None:
    move = Move(local(date(2026, 5, 4), 9), Due(day=date(2026, 5, 6)), agreed=True)
    kept = promise(
        Due(day=FRIDAY), move, state=PromiseState.KEPT, settled=local(date(2026, 5, 7), 9)
    )
    assert stands(kept, local(FRIDAY, 9)) is Standing.KEPT_LATE


def test_moves_at_or_after_t_do_not_exist_at_t() -> None:
    move = Move(local(FRIDAY, 9), Due(day=MONDAY), agreed=True)
    facts = promise(Due(day=FRIDAY), move)
    assert due_at_moment(facts, move.at) == Due(day=FRIDAY)
    assert binding_due(facts, move.at, BERLIN) == Due(day=FRIDAY)
    assert not was_moved(facts, move.at)
    assert due_at_moment(facts, move.at + INSTANT) == Due(day=MONDAY)


def test_a_move_dated_after_settling_does_not_save_it() -> None:
    late = local(SATURDAY, 9)
    move = Move(local(SATURDAY, 10), Due(day=MONDAY), agreed=True)
    facts = promise(Due(at=local(SATURDAY, 11)), move, state=PromiseState.KEPT, settled=late)
    assert binding_due(facts, local(MONDAY, 9), BERLIN) == Due(at=local(SATURDAY, 11))


def test_broken_is_unmet_until_answered_for() -> None:
    settled, answered = local(FRIDAY, 9), local(FRIDAY, 12)
    facts = promise(Due(day=MONDAY), state=PromiseState.BROKEN, settled=settled, answered=answered)
    assert not is_unmet(facts, settled, BERLIN)
    assert is_unmet(facts, settled + INSTANT, BERLIN)
    assert is_unmet(facts, answered, BERLIN)
    assert not is_unmet(facts, answered + INSTANT, BERLIN)
    assert stands(facts, local(MONDAY, 9)) is Standing.BROKEN


def test_a_settled_promise_says_when() -> None:
    with pytest.raises(ValueError, match="settled"):
        promise(Due(day=FRIDAY), state=PromiseState.KEPT)


def test_days_late_count_days_of_the_shop() -> None:
    assert days_late(Due(day=FRIDAY), MONDAY, BERLIN) == 3
    assert days_late(Due(at=local(FRIDAY, 15)), FRIDAY, BERLIN) == 0
    assert days_late(Due(at=datetime(2026, 5, 8, 23, tzinfo=UTC)), MONDAY, BERLIN) == 2
    assert days_late(Due(day=MONDAY), FRIDAY, BERLIN) == 0


@pytest.mark.parametrize(
    ("key", "day", "falls_due"),
    [
        ("Europe/Berlin", date(2026, 3, 28), "2026-03-28T23:00:00+00:00"),
        ("Europe/Berlin", date(2026, 3, 29), "2026-03-29T22:00:00+00:00"),
        ("America/Santiago", date(2026, 9, 5), "2026-09-06T04:00:00+00:00"),
        ("Asia/Beirut", date(2026, 3, 28), "2026-03-28T22:00:00+00:00"),
        ("Pacific/Apia", date(2011, 12, 29), "2011-12-30T10:00:00+00:00"),
    ],
)
def test_a_day_falls_due_when_the_next_begins(key: str, day: date, falls_due: str) -> None:
    zone = ZoneInfo(key)
    instant = datetime.fromisoformat(falls_due)
    assert lapse(Due(day=day), zone) == instant
    facts = PromiseFacts(instant - timedelta(days=3), Due(day=day))
    assert standing(facts, instant, zone) is Standing.DUE_TODAY
    assert standing(facts, instant + INSTANT, zone) is Standing.OVERDUE


START = datetime(2026, 3, 20, tzinfo=UTC)
moments = st.timedeltas(timedelta(0), timedelta(days=21)).map(START.__add__) | st.sampled_from(
    [as_of(date(2026, 3, 28), zone) for zone in ZONES]
)
dues = st.builds(lambda day: Due(day=day), st.dates(date(2026, 3, 20), date(2026, 4, 10)))
dues = dues | st.builds(lambda at: Due(at=at), moments)
zones = st.sampled_from(ZONES)


@st.composite
def promises(draw: st.DrawFn) -> PromiseFacts:
    """Any promise whose history runs forward."""
    made = draw(moments)
    later = moments.filter(lambda at: at >= made)
    moves = sorted(
        draw(st.lists(st.builds(Move, later, dues, st.booleans()), max_size=4)),
        key=lambda move: move.at,
    )
    state = draw(st.sampled_from(PromiseState))
    settled = None if state is PromiseState.OPEN else draw(later)
    answered = draw(st.none() | later) if state is PromiseState.BROKEN else None
    return PromiseFacts(made, draw(dues), tuple(moves), state, settled, answered)


@given(promises(), moments, zones)
def test_every_promise_made_by_t_has_one_standing(
    facts: PromiseFacts, t: datetime, zone: ZoneInfo
) -> None:
    stands = standing(facts, t, zone)
    assert (stands is None) == (facts.promised_at >= t)
    settled = facts.settled_at is not None and facts.settled_at < t and stands is not None
    open_ones = {Standing.DUE_LATER, Standing.DUE_TODAY, Standing.OVERDUE, None}
    assert (stands in open_ones) == (not settled)


@given(promises(), moments, moments, zones)
def test_settled_stays_settled_and_overdue_never_becomes_punctual(
    facts: PromiseFacts, one: datetime, other: datetime, zone: ZoneInfo
) -> None:
    before, after = standing(facts, min(one, other), zone), standing(facts, max(one, other), zone)
    open_ones = {Standing.DUE_LATER, Standing.DUE_TODAY, Standing.OVERDUE, None}
    if before not in open_ones:
        assert after is before
    if before is Standing.OVERDUE:
        assert after in {
            Standing.OVERDUE,
            Standing.KEPT_LATE,
            Standing.BROKEN,
            Standing.WITHDRAWN,
        }


@given(promises(), moments, zones)
def test_what_comes_at_or_after_t_changes_nothing_at_t(
    facts: PromiseFacts, t: datetime, zone: ZoneInfo
) -> None:
    gone = facts.settled_at is None or facts.settled_at >= t
    known = PromiseFacts(
        facts.promised_at,
        facts.first_due,
        tuple(move for move in facts.moves if move.at < t),
        PromiseState.OPEN if gone else facts.state,
        None if gone else facts.settled_at,
        facts.answered_at if facts.answered_at and facts.answered_at < t else None,
    )
    assert standing(known, t, zone) is standing(facts, t, zone)
    assert is_unmet(known, t, zone) == is_unmet(facts, t, zone)
    assert due_at_moment(known, t) == due_at_moment(facts, t)


@given(promises(), moments, zones)
def test_moves_without_consent_change_no_standing(
    facts: PromiseFacts, t: datetime, zone: ZoneInfo
) -> None:
    agreed = tuple(move for move in facts.moves if move.agreed)
    without = PromiseFacts(
        facts.promised_at,
        facts.first_due,
        agreed,
        facts.state,
        facts.settled_at,
        facts.answered_at,
    )
    assert standing(without, t, zone) is standing(facts, t, zone)


@given(dues, moments, zones)
def test_what_is_in_time_has_not_passed(due: Due, at: datetime, zone: ZoneInfo) -> None:
    if settled_in_time(due, at, zone):
        assert not has_passed(due, at, zone)
    if has_passed(due, at, zone):
        assert at > lapse(due, zone)
