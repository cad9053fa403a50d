"""Periods by name, as days of the shop, both included."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum

from ui.phrases import translate


class Period(Enum):
    """What a period summary can cover."""

    TODAY = "today"
    THIS_WEEK = "this_week"
    LAST_WEEK = "last_week"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_QUARTER = "this_quarter"
    LAST_QUARTER = "last_quarter"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    FREE = "free"


def period_title(period: Period) -> str:
    """Return a period's name."""
    return {
        Period.TODAY: translate("Periods", "Today"),
        Period.THIS_WEEK: translate("Periods", "This week"),
        Period.LAST_WEEK: translate("Periods", "Last week"),
        Period.THIS_MONTH: translate("Periods", "This month"),
        Period.LAST_MONTH: translate("Periods", "Last month"),
        Period.THIS_QUARTER: translate("Periods", "This quarter"),
        Period.LAST_QUARTER: translate("Periods", "Last quarter"),
        Period.THIS_YEAR: translate("Periods", "This year"),
        Period.LAST_YEAR: translate("Periods", "Last year"),
        Period.FREE: translate("Periods", "From \N{EN DASH} to"),
    }[period]


def days_of(period: Period, today: date) -> tuple[date, date]:
    """Return the first and last day of a period; weeks begin on Monday (ISO 8601).

    A period that is under way is returned whole, its days to come included.
    """
    if period in (Period.TODAY, Period.FREE):
        return today, today
    size, _, unit = period.value.partition("_")
    first = _begin(unit, today)
    if size == "last":
        first = _begin(unit, first - timedelta(days=1))
    return first, _begin(unit, first + _ENOUGH[unit]) - timedelta(days=1)


_ENOUGH = {
    "week": timedelta(days=7),
    "month": timedelta(days=31),
    "quarter": timedelta(days=92),
    "year": timedelta(days=366),
}
"""From the first day of a unit, so much leads into the next one."""


def _begin(unit: str, day: date) -> date:
    """Return the first day of the week, month, quarter or year in which a day lies."""
    if unit == "week":
        return day - timedelta(days=day.weekday())
    if unit == "month":
        return day.replace(day=1)
    if unit == "quarter":
        return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)
    return day.replace(month=1, day=1)
