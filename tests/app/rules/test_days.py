"""Days and instants through the changes of the clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.days import (
    ONE_DAY,
    ONE_MICROSECOND,
    as_of,
    day_closed_or_current,
    day_of,
    first_instant,
    instant_at,
)

ZONES = [
    ZoneInfo(key)
    for key in (
        "UTC",
        "Europe/Berlin",
        "America/Santiago",
        "America/Sao_Paulo",
        "America/Havana",
        "Asia/Beirut",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "Pacific/Apia",
    )
]
SANTIAGO, BERLIN, APIA = ZONES[2], ZONES[1], ZONES[-1]
instants = st.integers(480_000_000, 2_240_000_000).map(lambda s: datetime.fromtimestamp(s, UTC))
days = st.dates(date(1985, 1, 1), date(2040, 12, 31))
zones = st.sampled_from(ZONES)


@given(days, zones)
def test_first_instant_is_the_earliest_of_its_day(day: date, zone: ZoneInfo) -> None:
    instant = first_instant(day, zone)
    assert day_of(instant, zone) >= day
    assert day_of(instant - ONE_MICROSECOND, zone) < day


@given(days, zones)
def test_days_follow_each_other_without_a_gap(day: date, zone: ZoneInfo) -> None:
    length = first_instant(day + ONE_DAY, zone) - first_instant(day, zone)
    assert timedelta(0) <= length <= timedelta(hours=26)
    assert as_of(day, zone) == first_instant(day + ONE_DAY, zone)


@given(instants, zones)
def test_an_instant_lies_within_its_day(instant: datetime, zone: ZoneInfo) -> None:
    day = day_of(instant, zone)
    assert first_instant(day, zone) <= instant < as_of(day, zone)


@pytest.mark.parametrize(
    ("zone", "day", "expected"),
    [
        # Chile and Lebanon spring forward at midnight: the day begins at one.
        ("America/Santiago", date(2026, 9, 6), "2026-09-06T01:00:00-03:00"),
        ("Asia/Beirut", date(2026, 3, 29), "2026-03-29T01:00:00+03:00"),
        # Cuba sets its clock back from one to midnight: the first of the two midnights.
        ("America/Havana", date(2026, 11, 1), "2026-11-01T00:00:00-04:00"),
        # Samoa had no 30 December 2011.
        ("Pacific/Apia", date(2011, 12, 30), "2011-12-31T00:00:00+14:00"),
        # Toronto once sprang from 23:30 to 00:30.
        ("America/Toronto", date(1919, 3, 31), "1919-03-31T00:30:00-04:00"),
        ("Europe/Berlin", date(2026, 3, 29), "2026-03-29T00:00:00+01:00"),
    ],
)
def test_known_first_instants(zone: str, day: date, expected: str) -> None:
    assert first_instant(day, ZoneInfo(zone)) == datetime.fromisoformat(expected)


def test_a_skipped_time_moves_forward_and_a_double_one_is_the_first() -> None:
    skipped = instant_at(date(2026, 3, 29), 150, BERLIN)
    assert skipped == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert skipped.astimezone(BERLIN).strftime("%H:%M") == "03:30"
    double = instant_at(date(2026, 10, 25), 150, BERLIN)
    assert double == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_minute_1440_ends_the_day() -> None:
    assert instant_at(date(2026, 9, 5), 1440, SANTIAGO) == first_instant(date(2026, 9, 6), SANTIAGO)


def test_the_first_instant_closes_the_day_before() -> None:
    t = as_of(date(2026, 5, 1), BERLIN)
    assert day_closed_or_current(t, BERLIN) == date(2026, 5, 1)
    assert day_closed_or_current(t + ONE_MICROSECOND, BERLIN) == date(2026, 5, 2)
    assert day_closed_or_current(as_of(date(2011, 12, 29), APIA), APIA) == date(2011, 12, 29)
