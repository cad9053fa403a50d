"""When a summary falls due by itself, and which days it speaks of."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.rhythm import LONGEST_BACK, days_told, due_days, is_right, next_due
from models.values import Rhythm

DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))


def day(text: str) -> date:
    return date.fromisoformat(text)


def test_every_monday() -> None:
    found = due_days(Rhythm.WEEKLY, 0, day("2026-03-01"), day("2026-03-18"))
    assert found == [day("2026-03-02"), day("2026-03-09"), day("2026-03-16")]
    assert days_told(Rhythm.WEEKLY, found[0]) == (day("2026-02-23"), day("2026-03-01"))


def test_last_month_on_the_first() -> None:
    found = due_days(Rhythm.MONTHLY, 1, day("2026-01-01"), day("2026-03-18"))
    assert found == [day("2026-01-01"), day("2026-02-01"), day("2026-03-01")]
    assert days_told(Rhythm.MONTHLY, found[0]) == (day("2025-12-01"), day("2025-12-31"))


def test_a_month_without_a_31st_has_a_last_day() -> None:
    found = due_days(Rhythm.MONTHLY, 31, day("2024-01-31"), day("2024-04-30"))
    assert [str(one) for one in found] == ["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"]
    assert days_told(Rhythm.MONTHLY, day("2024-02-29")) == (day("2024-01-01"), day("2024-01-31"))


def test_a_daily_one_tells_of_the_day_before() -> None:
    assert days_told(Rhythm.DAILY, day("2026-03-01")) == (day("2026-02-28"), day("2026-02-28"))


def test_nothing_is_due_before_the_first_day_or_when_the_clock_went_back() -> None:
    assert due_days(Rhythm.DAILY, None, day("2026-03-18"), day("2026-03-17")) == []


@pytest.mark.parametrize(
    ("rhythm", "number", "right"),
    [
        (Rhythm.DAILY, None, True),
        (Rhythm.DAILY, 0, False),
        (Rhythm.WEEKLY, None, False),
        (Rhythm.WEEKLY, 6, True),
        (Rhythm.WEEKLY, 7, False),
        (Rhythm.MONTHLY, 0, False),
        (Rhythm.MONTHLY, 31, True),
        (Rhythm.MONTHLY, 32, False),
    ],
)
def test_the_days_that_a_rhythm_can_have(rhythm: Rhythm, number: int | None, right: bool) -> None:
    assert is_right(rhythm, number) is right


@given(first=DAYS, length=st.integers(0, 900), rhythm=st.sampled_from(Rhythm), at=st.data())
def test_every_period_is_told_once_and_none_is_left_out(
    first: date, length: int, rhythm: Rhythm, at: st.DataObject
) -> None:
    low, high = {Rhythm.DAILY: (0, 0), Rhythm.WEEKLY: (0, 6), Rhythm.MONTHLY: (1, 31)}[rhythm]
    number = None if rhythm is Rhythm.DAILY else at.draw(st.integers(low, high))
    last = first + timedelta(days=length)
    found = due_days(rhythm, number, first, last)
    assert found == sorted(set(found))
    assert all(max(first, last - LONGEST_BACK) <= one <= last for one in found)
    assert next_due(rhythm, number, last) > last
    told = [days_told(rhythm, one) for one in found]
    for (_, ends), (begins, _) in itertools.pairwise(told):
        assert begins == ends + timedelta(days=1)
    for (begins, ends), due in zip(told, found, strict=True):
        assert begins <= ends < due
