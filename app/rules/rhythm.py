"""When something that makes itself falls due, and which days it speaks of."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from app.rules.days import ONE_DAY
from models.values import Rhythm

WEEK = timedelta(days=7)
LONGEST_BACK = timedelta(days=400)
"""What is older is no longer caught up: a clock set years ahead must not fill a folder."""
SCHEDULED = ("period", "unmet", "handover", "voice", "staff")
"""Kinds of summary that make sense again and again: those about the whole shop."""
FIRST_DAYS = {Rhythm.DAILY: None, Rhythm.WEEKLY: 0, Rhythm.MONTHLY: 1}
"""The day where none is said: Monday, the first of the month."""
LAST_DAYS = {Rhythm.WEEKLY: (0, 6), Rhythm.MONTHLY: (1, 31)}
"""The days that may be said: weekdays from Monday 0, days of the month."""


def is_right(rhythm: Rhythm, day: int | None) -> bool:
    """Tell whether a rhythm can have this day; a daily one has none."""
    if rhythm not in LAST_DAYS:
        return day is None
    low, high = LAST_DAYS[rhythm]
    return day is not None and low <= day <= high


def due_days(rhythm: Rhythm, day: int | None, first: date, last: date) -> list[date]:
    """Return the days from `first` to `last`, both included, on which it falls due, in order.

    The 31st is the last day of a month that has none. Nothing is due more than `LONGEST_BACK`
    before `last`.
    """
    return list(_due_days(rhythm, day, max(first, last - LONGEST_BACK), last))


def _due_days(rhythm: Rhythm, day: int | None, first: date, last: date) -> Iterator[date]:
    current = first
    while current <= last:
        if _is_due(rhythm, day, current):
            yield current
        current += ONE_DAY


def _is_due(rhythm: Rhythm, day: int | None, current: date) -> bool:
    if rhythm is Rhythm.WEEKLY:
        return current.weekday() == day
    if rhythm is Rhythm.MONTHLY:
        assert day is not None
        return current.day == min(day, monthrange(current.year, current.month)[1])
    return True


def next_due(rhythm: Rhythm, day: int | None, after: date) -> date:
    """Return the first day after `after` on which it falls due."""
    return next(_due_days(rhythm, day, after + ONE_DAY, after + LONGEST_BACK))


def days_told(rhythm: Rhythm, due: date) -> tuple[date, date]:
    """Return the days that a summary due on a day speaks of, both included.

    The day before, the seven days before, or the calendar month before.
    """
    before = due - ONE_DAY
    if rhythm is Rhythm.DAILY:
        return before, before
    if rhythm is Rhythm.WEEKLY:
        return due - WEEK, before
    last = due.replace(day=1) - ONE_DAY
    return last.replace(day=1), last
