"""Days of a zone and instants: the one place that turns one into the other.

A day of a zone begins at its first instant, which is not always midnight: where the clock
springs forward over midnight the day begins at one, and Samoa once left out a whole day.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

ONE_DAY = timedelta(days=1)
ONE_MICROSECOND = timedelta(microseconds=1)
MINUTES_OF_DAY = 24 * 60


@lru_cache(maxsize=8192)
def first_instant(day: date, zone: ZoneInfo) -> datetime:
    """Return the first instant, in UTC, whose local date in the zone is `day` or later.

    Where midnight occurs twice the first one counts; where the zone left the day out, the
    first instant of the day after it.
    """
    instant = datetime.combine(day, time(), tzinfo=zone).astimezone(UTC)
    local = instant.astimezone(zone)
    if local.time() == time() and local.date() == day:
        return instant
    return _first_after_gap(day, instant, zone)


def _first_after_gap(day: date, after: datetime, zone: ZoneInfo) -> datetime:
    """Search back from an instant just past a gap to the gap itself (it may begin before 24:00)."""
    low, high = after - ONE_DAY, after
    while high - low > ONE_MICROSECOND:
        middle = low + (high - low) / 2
        if middle.astimezone(zone).date() >= day:
            high = middle
        else:
            low = middle
    return high


def day_of(instant: datetime, zone: ZoneInfo) -> date:
    """Return the day of the zone in which an instant lies."""
    return instant.astimezone(zone).date()


def day_closed_or_current(instant: datetime, zone: ZoneInfo) -> date:
    """Return the day that an instant closes, where it is a day's first; else the day it lies in."""
    return day_of(instant - ONE_MICROSECOND, zone)


def as_of(day: date, zone: ZoneInfo) -> datetime:
    """Return the moment meant by `as of DAY`: the first instant of the next day (rule 4)."""
    return first_instant(day + ONE_DAY, zone)


def instant_at(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    """Return the instant at which the zone's clock shows so many minutes past midnight.

    1440 is the end of the day. A time that the clock skips is moved forward by what it skips;
    of a time that occurs twice, the first is meant.
    """
    if minutes == MINUTES_OF_DAY:
        return first_instant(day + ONE_DAY, zone)
    clock = time(minutes // 60, minutes % 60)
    return local_instant(datetime.combine(day, clock), zone)


def local_instant(local: datetime, zone: ZoneInfo) -> datetime:
    """Return the instant of a clock reading without a zone (skipped and double times as above)."""
    # With fold=0 the offset before the change applies: in a gap that lands after it, in an
    # overlap it is the first of the two.
    return local.replace(tzinfo=zone, fold=0).astimezone(UTC)
