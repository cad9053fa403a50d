"""How soon complaints were acted on."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from app.rules.acting import Acting, Asked, acting

ZONE = ZoneInfo("UTC")
MONDAY = datetime(2026, 3, 16, 16, tzinfo=UTC)
HOURS = tuple((weekday, 9 * 60, 17 * 60) for weekday in range(5))
NONE: frozenset[date] = frozenset()


def after(hours: float) -> datetime:
    return MONDAY + timedelta(hours=hours)


def test_the_median_is_in_opening_hours_where_these_are_told() -> None:
    # From four on Monday to ten on Tuesday the shop is open for two hours.
    remarks = [Asked(MONDAY, after(18), None), Asked(MONDAY, after(0.5), None)]
    told = acting(remarks, after(100), HOURS, NONE, ZONE)
    assert (told.median_hours, told.in_opening_hours) == (1.25, True)
    by_the_clock = acting(remarks, after(100), (), NONE, ZONE)
    assert (by_the_clock.median_hours, by_the_clock.in_opening_hours) == (9.25, False)


def test_a_holiday_does_not_count() -> None:
    remarks = [Asked(MONDAY, after(42), None)]
    told = acting(remarks, after(100), HOURS, frozenset({date(2026, 3, 17)}), ZONE)
    assert told.median_hours == 2


def test_what_had_not_happened_by_then_is_open() -> None:
    remarks = [
        Asked(after(1), after(3), after(4)),
        Asked(after(1), None, after(2)),
        Asked(after(1), None, None),
        Asked(after(6), None, None),
    ]
    assert acting(remarks, after(2), (), NONE, ZONE) == Acting(3, 0, 0, None, False)
    assert acting(remarks, after(3.5), (), NONE, ZONE) == Acting(3, 1, 1, 2.0, False)
    assert acting(remarks, after(7), (), NONE, ZONE).open == 2


def test_nothing_takes_less_than_no_time() -> None:
    remarks = [Asked(MONDAY, after(-5), None)]
    assert acting(remarks, after(1), (), NONE, ZONE).median_hours == 0
    assert acting(remarks, after(1), HOURS, NONE, ZONE).median_hours == 0


instants = st.integers(-50, 50).map(after)


@given(
    st.lists(st.builds(Asked, instants, st.none() | instants, st.none() | instants)),
    instants,
)
def test_each_counts_once(remarks: list[Asked], t: datetime) -> None:
    told = acting(remarks, t, HOURS, NONE, ZONE)
    assert told.asked == sum(one.at < t for one in remarks)
    assert min(told.acted, told.closed, told.open) >= 0
    assert (told.median_hours is None) == (told.acted == 0)
