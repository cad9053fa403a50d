"""Periods by name, as days of the shop."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.periods import Period, days_of

TODAY = date(2026, 3, 18)


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period.TODAY, TODAY, TODAY),
        (Period.THIS_WEEK, date(2026, 3, 16), date(2026, 3, 22)),
        (Period.LAST_WEEK, date(2026, 3, 9), date(2026, 3, 15)),
        (Period.THIS_MONTH, date(2026, 3, 1), date(2026, 3, 31)),
        (Period.LAST_MONTH, date(2026, 2, 1), date(2026, 2, 28)),
        (Period.THIS_QUARTER, date(2026, 1, 1), date(2026, 3, 31)),
        (Period.LAST_QUARTER, date(2025, 10, 1), date(2025, 12, 31)),
        (Period.THIS_YEAR, date(2026, 1, 1), date(2026, 12, 31)),
        (Period.LAST_YEAR, date(2025, 1, 1), date(2025, 12, 31)),
    ],
)
def test_days(period: Period, first: date, last: date) -> None:
    assert days_of(period, TODAY) == (first, last)


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_the_last_one_ends_where_this_one_begins(today: date) -> None:
    for unit in ("week", "month", "quarter", "year"):
        first, last = days_of(Period(f"this_{unit}"), today)
        before = days_of(Period(f"last_{unit}"), today)
        assert first <= today <= last
        assert before[1] + timedelta(days=1) == first
        assert before[0] <= before[1]
