"""Opening hours through the changes of the clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.opening_hours import (
    Hours,
    check_hours,
    closing_time,
    is_open,
    next_closing,
    next_open_day,
    open_hours_between,
)
from models.values import UserError
from tests.app.rules.test_days import ZONES

BERLIN = ZoneInfo("Europe/Berlin")
NONE: frozenset[date] = frozenset()
# Monday to Friday 9:00-12:30 and 13:30-18:00, Saturday 10:00-24:00.
HOURS: Hours = (
    *((day, 540, 750) for day in range(5)),
    *((day, 810, 1080) for day in range(5)),
    (5, 600, 1440),
)
FRIDAY, SATURDAY, SUNDAY = date(2026, 5, 8), date(2026, 5, 9), date(2026, 5, 10)
MONDAY = date(2026, 5, 11)


def local(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=BERLIN)


def test_closing_time_is_the_last_of_the_day() -> None:
    assert closing_time(FRIDAY, HOURS, NONE, BERLIN) == local(FRIDAY, 18)
    assert closing_time(SATURDAY, HOURS, NONE, BERLIN) == local(SUNDAY, 0)
    assert closing_time(SUNDAY, HOURS, NONE, BERLIN) is None
    assert closing_time(FRIDAY, HOURS, frozenset({FRIDAY}), BERLIN) is None


def test_open_or_not() -> None:
    assert is_open(local(FRIDAY, 9), HOURS, NONE, BERLIN)
    assert not is_open(local(FRIDAY, 13), HOURS, NONE, BERLIN)
    assert is_open(local(SATURDAY, 23, 59), HOURS, NONE, BERLIN)
    assert not is_open(local(FRIDAY, 18), HOURS, NONE, BERLIN)
    assert not is_open(local(FRIDAY, 10), HOURS, frozenset({FRIDAY}), BERLIN)


def test_next_open_day_and_closing() -> None:
    assert next_open_day(FRIDAY, HOURS, NONE, BERLIN) == FRIDAY
    assert next_open_day(SUNDAY, HOURS, frozenset({MONDAY}), BERLIN) == date(2026, 5, 12)
    assert next_open_day(SUNDAY, (), NONE, BERLIN) is None
    assert next_closing(local(FRIDAY, 17), HOURS, NONE, BERLIN) == local(FRIDAY, 18)
    assert next_closing(local(SUNDAY, 10), HOURS, NONE, BERLIN) == local(MONDAY, 18)
    assert next_closing(local(FRIDAY, 18), HOURS, NONE, BERLIN) == local(SUNDAY, 0)
    assert next_closing(local(FRIDAY, 18), (), NONE, BERLIN) is None


def test_open_hours_between() -> None:
    start = local(FRIDAY, 12)
    assert open_hours_between(start, local(FRIDAY, 14), HOURS, NONE, BERLIN) == 1.0
    assert open_hours_between(start, local(MONDAY, 10), HOURS, NONE, BERLIN) == 5 + 14 + 1
    holiday = frozenset({SATURDAY})
    assert open_hours_between(start, local(MONDAY, 10), HOURS, holiday, BERLIN) == 6
    assert open_hours_between(local(MONDAY, 10), start, HOURS, NONE, BERLIN) == 0


@pytest.mark.parametrize(("day", "expected"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25)])
def test_a_day_and_night_shop_has_short_and_long_days(day: date, expected: float) -> None:
    always: Hours = tuple((weekday, 0, 1440) for weekday in range(7))
    start, end = local(day, 0), local(day + timedelta(days=1), 0)
    assert open_hours_between(start, end, always, NONE, BERLIN) == expected


@given(
    st.integers(1_700_000_000, 1_800_000_000),
    st.lists(st.integers(0, 40 * 86400), min_size=2, max_size=2),
    st.sampled_from(ZONES),
)
def test_open_hours_add_up(start: int, steps: list[int], zone: ZoneInfo) -> None:
    a = datetime.fromtimestamp(start, UTC)
    b = a + timedelta(seconds=steps[0])
    c = b + timedelta(seconds=steps[1])
    parts = open_hours_between(a, b, HOURS, NONE, zone) + open_hours_between(
        b, c, HOURS, NONE, zone
    )
    assert open_hours_between(a, c, HOURS, NONE, zone) == pytest.approx(parts)
    assert parts <= (c - a).total_seconds() / 3600 + 1e-9


@pytest.mark.parametrize(
    ("hours", "code"),
    [
        ([(0, 600, 600)], "hours.wrong_span"),
        ([(0, 1200, 120)], "hours.wrong_span"),
        ([(7, 0, 10)], "hours.wrong_span"),
        ([(0, 0, 1441)], "hours.wrong_span"),
        ([(0, 540, 700), (0, 690, 800)], "hours.overlap"),
    ],
)
def test_wrong_hours_are_refused(hours: list[tuple[int, int, int]], code: str) -> None:
    with pytest.raises(UserError) as raised:
        check_hours(hours)
    assert raised.value.code == code


def test_hours_are_put_in_order() -> None:
    assert check_hours([(1, 0, 10), (0, 60, 70), (0, 0, 60)]) == (
        (0, 0, 60),
        (0, 60, 70),
        (1, 0, 10),
    )
