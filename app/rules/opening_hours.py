"""When the shop is open: closing time, next open day, open hours between two instants.

Hours are spans `(weekday, opens, closes)`: weekday 0 is Monday, times are minutes past
midnight on the clock of the shop's zone, `closes` is at most 1440, the end of the day. A day
may have several spans; one past midnight is written as two. A holiday has none.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.rules.days import MINUTES_OF_DAY, ONE_DAY, day_of, instant_at
from models.values import UserError

Span = tuple[int, int, int]
Hours = tuple[Span, ...]

_LOOK_AHEAD = 400
"""Days after which a shop that is still closed counts as never open."""


def check_hours(hours: Iterable[Span]) -> Hours:
    """Return the spans in order, or refuse them.

    Raises:
        UserError: `hours.wrong_span` (ends before it begins, or leaves the day),
            `hours.overlap` (two spans of a day overlap).

    """
    ordered = tuple(sorted(hours))
    for weekday, opens, closes in ordered:
        if not (0 <= weekday <= 6 and 0 <= opens < closes <= MINUTES_OF_DAY):
            raise UserError("hours.wrong_span", field="opening_hours", weekday=weekday)
    for (weekday, _, closes), (next_weekday, opens, _) in itertools.pairwise(ordered):
        if weekday == next_weekday and opens < closes:
            raise UserError("hours.overlap", field="opening_hours", weekday=weekday)
    return ordered


def spans_of(
    day: date, hours: Hours, holidays: frozenset[date], zone: ZoneInfo
) -> list[tuple[datetime, datetime]]:
    """Return the open spans of a day as instants, in order; none on a holiday."""
    if day in holidays:
        return []
    return [
        (instant_at(day, opens, zone), instant_at(day, closes, zone))
        for weekday, opens, closes in sorted(hours)
        if weekday == day.weekday()
    ]


def closing_time(
    day: date, hours: Hours, holidays: frozenset[date], zone: ZoneInfo
) -> datetime | None:
    """Return when the shop closes for good on a day, or None where it does not open."""
    closings = [closes for _, closes in spans_of(day, hours, holidays, zone)]
    return max(closings, default=None)


def is_open(instant: datetime, hours: Hours, holidays: frozenset[date], zone: ZoneInfo) -> bool:
    """Tell whether the shop is open at an instant; at its closing time it is not."""
    spans = spans_of(day_of(instant, zone), hours, holidays, zone)
    return any(opens <= instant < closes for opens, closes in spans)


def next_open_day(
    day: date, hours: Hours, holidays: frozenset[date], zone: ZoneInfo
) -> date | None:
    """Return the first day, this one or a later one, on which the shop opens; None if never."""
    for _ in range(_LOOK_AHEAD):
        if spans_of(day, hours, holidays, zone):
            return day
        day += ONE_DAY
    return None


def next_closing(
    instant: datetime, hours: Hours, holidays: frozenset[date], zone: ZoneInfo
) -> datetime | None:
    """Return the next closing time after an instant, or None for a shop that never opens."""
    day = day_of(instant, zone)
    closes = closing_time(day, hours, holidays, zone)
    if closes is not None and closes > instant:
        return closes
    following = next_open_day(day + ONE_DAY, hours, holidays, zone)
    return None if following is None else closing_time(following, hours, holidays, zone)


def open_hours_between(
    start: datetime, end: datetime, hours: Hours, holidays: frozenset[date], zone: ZoneInfo
) -> float:
    """Return the hours for which the shop was open from `start` to `end`, through clock changes."""
    seconds = 0.0
    for day in _days(day_of(start, zone), day_of(end, zone)):
        for opens, closes in spans_of(day, hours, holidays, zone):
            seconds += max(0.0, (min(closes, end) - max(opens, start)).total_seconds())
    return seconds / 3600


def _days(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += ONE_DAY
