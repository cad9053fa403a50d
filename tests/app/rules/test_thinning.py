"""Tests of thinning: the newest stay whatever the clock says, the budget is kept."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.thinning import Kept, Plan, surplus

FIRST = date(2026, 1, 1)
MEGABYTE = 1_000_000
CYCLE = timedelta(days=146_097)
"""Four hundred years: the same days fall into the same weeks and months again."""

DAYS = st.dates(date(1970, 1, 1), date(2100, 1, 1))
PLANS = st.builds(
    Plan,
    newest=st.integers(1, 6),
    daily=st.integers(0, 10),
    weekly=st.integers(0, 5),
    monthly=st.integers(0, 5),
    budget=st.none() | st.integers(0, 400),
)


@st.composite
def histories(draw: st.DrawFn) -> list[Kept]:
    """Draw backups in sequence whose clock mostly runs on and sometimes jumps anywhere."""
    sequences = sorted(draw(st.sets(st.integers(1, 200), max_size=60)))
    day, found = draw(DAYS), []
    for sequence in sequences:
        jump = draw(st.integers(0, 12))
        if jump == 12:
            day = draw(DAYS)
        elif jump > 6:
            day += timedelta(days=jump - 6)
        found.append(Kept(sequence, day, draw(st.integers(1, 50))))
    return found


def _stay(backups: list[Kept], plan: Plan) -> list[Kept]:
    gone = surplus(backups, plan)
    return [backup for backup in backups if backup.sequence not in gone]


def _one_a_day(days: int, start: date = FIRST, sequence: int = 1) -> list[Kept]:
    return [Kept(sequence + n, start + timedelta(days=n), MEGABYTE) for n in range(days)]


@given(histories(), PLANS)
def test_the_newest_stay_whatever_the_clock_says(backups: list[Kept], plan: Plan) -> None:
    newest = {backup.sequence for backup in backups[-plan.newest :]}
    assert not newest & surplus(backups, plan)


@given(histories(), PLANS)
def test_only_what_is_there_goes_and_once(backups: list[Kept], plan: Plan) -> None:
    gone = surplus(backups, plan)
    assert gone <= {backup.sequence for backup in backups}
    assert surplus(_stay(backups, plan), plan) == frozenset()


@given(histories(), PLANS)
def test_the_budget_is_kept_or_only_the_newest_are_left(backups: list[Kept], plan: Plan) -> None:
    left = _stay(backups, plan)
    total = sum(backup.size for backup in left)
    assert plan.budget is None or total <= plan.budget or len(left) <= plan.newest


@given(histories(), PLANS, st.integers(-20000, 20000))
def test_the_order_of_giving_does_not_matter(backups: list[Kept], plan: Plan, seed: int) -> None:
    shuffled = sorted(backups, key=lambda backup: (backup.sequence * seed) % 211)
    assert surplus(shuffled, plan) == surplus(backups, plan)


@given(histories(), PLANS)
def test_each_that_goes_has_a_newer_one_in_its_place(backups: list[Kept], plan: Plan) -> None:
    """Without a budget, none goes that is the last of its month within the months kept."""
    free = Plan(plan.newest, plan.daily, plan.weekly, plan.monthly)
    gone = surplus(backups, free)
    ends = [one for one, next_one in pairwise(backups) if _month(one) != _month(next_one)]
    ends += backups[-1:]
    kept = ends[-free.monthly :] if free.monthly else []
    assert not gone & {backup.sequence for backup in kept}


def _month(backup: Kept) -> tuple[int, int]:
    return backup.day.year, backup.day.month


@given(histories())
def test_a_clock_set_back_deletes_nothing_that_it_would_not_have(backups: list[Kept]) -> None:
    """What comes with dates of long ago ages the others no more than what comes with today's."""
    last = backups[-1] if backups else Kept(0, FIRST, 1)
    ahead = [Kept(201 + n, last.day + timedelta(days=400 + n), 1) for n in range(3)]
    behind = [Kept(kept.sequence, kept.day - CYCLE, 1) for kept in ahead]
    assert surplus(backups + behind, Plan()) == surplus(backups + ahead, Plan())


def test_a_year_of_days_thins_into_weeks_and_months() -> None:
    left = _stay(_one_a_day(365), Plan(newest=3, daily=7, weekly=4, monthly=12))
    days = [backup.day for backup in left]
    assert days[-7:] == [FIRST + timedelta(days=n) for n in range(358, 365)]
    assert [day.month for day in days[:9]] == list(range(1, 10))
    assert all((day + timedelta(days=1)).day == 1 for day in days[:10])
    assert len(days) == 7 + 2 + 11  # two of the four Sundays lie outside the seven days


def test_many_on_one_day_leave_the_newest_ones() -> None:
    backups = [Kept(n, FIRST, 1) for n in range(1, 31)]
    assert [b.sequence for b in _stay(backups, Plan(newest=5))] == [26, 27, 28, 29, 30]


def test_a_clock_years_ahead_for_a_week_keeps_nothing_for_ever() -> None:
    ahead = _one_a_day(7, date(2099, 1, 1))
    after = _one_a_day(200, FIRST, sequence=8)
    left = _stay(ahead + after, Plan(newest=3, daily=7, weekly=4, monthly=3))
    assert all(backup.day.year == 2026 for backup in left)


def test_the_oldest_go_first_where_the_budget_is_short() -> None:
    left = _stay(_one_a_day(20), Plan(newest=2, daily=20, budget=6 * MEGABYTE))
    assert [backup.sequence for backup in left] == [15, 16, 17, 18, 19, 20]


@pytest.mark.parametrize("plan", [Plan(), Plan(newest=1, daily=0, weekly=0, monthly=0, budget=0)])
def test_nothing_comes_of_nothing(plan: Plan) -> None:
    assert surplus([], plan) == frozenset()
