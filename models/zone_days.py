"""The shop's days and months in SQL, which knows no zones: tables of when each offset begins.

`zone_span` holds from when to when the shop's clock has which offset, `month_span` when its
months begin. What `app.rules.days` says in Python these say in SQL; a test holds both together.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from models.base import to_micros

_FIRST, _LAST = datetime(1900, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
_STEP = timedelta(days=7)
"""No zone has had two changes of its clock within a week."""
_DAWN, _DUSK = -(10**18), 10**18
_DAY = 86_400_000_000
"""Microseconds."""

TABLES = (
    "zone_span (zone TEXT NOT NULL, starts_at INTEGER PRIMARY KEY, ends_at INTEGER UNIQUE,"
    " shift INTEGER NOT NULL)",
    "month_span (starts_at INTEGER PRIMARY KEY, ends_at INTEGER NOT NULL, month TEXT NOT NULL)",
)


def local_day(instant: str) -> str:
    """Return the SQL of the shop's day in which an instant of microseconds lies."""
    shift = (
        f"(SELECT shift FROM zone_span WHERE starts_at <= {instant}"
        " ORDER BY starts_at DESC LIMIT 1)"
    )
    # SQLite's division goes towards zero; before 1970 a day begins below it.
    return f"date(({instant} + {shift} + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')"


def month_start(instant: str) -> str:
    """Return the SQL of the first instant of the shop's month in which an instant lies."""
    return (
        f"(SELECT starts_at FROM month_span WHERE starts_at <= {instant}"
        " ORDER BY starts_at DESC LIMIT 1)"
    )


def month_of(instant: str) -> str:
    """Return the SQL of the shop's month in which an instant lies: "2026-05"."""
    return month_start(instant).replace("starts_at FROM", "month FROM", 1)


def day_end(day: str) -> str:
    """Return the SQL of the first instant after a day of the shop.

    Of the spans in which some clock still shows this day or an earlier one, the first counts;
    where the clock leaps over midnight, the day ends with the leap.
    """
    midnight = f"(CAST(strftime('%s', {day}, '+1 day') AS INTEGER) * 1000000)"
    return (
        f"(SELECT max(starts_at, {midnight} - shift) FROM zone_span"
        f" WHERE ends_at > {midnight} - {2 * _DAY} AND ends_at > {midnight} - shift"
        " ORDER BY ends_at LIMIT 1)"
    )


def rows(zone: str) -> dict[str, list[tuple[object, ...]]]:
    """Return what the tables hold for a zone."""
    spans = zone_spans(zone)
    ends = [*(start for start, _ in spans[1:]), _DUSK]
    months = _months(spans)
    return {
        "zone_span": [
            (zone, start, end, shift) for (start, shift), end in zip(spans, ends, strict=True)
        ],
        "month_span": [*months],
    }


@lru_cache(maxsize=8)
def zone_spans(zone: str) -> tuple[tuple[int, int], ...]:
    """Return when each offset of a zone begins, and the offset, both in microseconds."""
    place = ZoneInfo(zone)
    spans = [(_DAWN, _shift(place, _FIRST))]
    instant = _FIRST
    while instant < _LAST:
        later = instant + _STEP
        if _shift(place, later) != spans[-1][1]:
            change = _change(place, instant, later)
            spans.append((to_micros(change), _shift(place, change)))
        instant = later
    return tuple(spans)


def _shift(place: ZoneInfo, instant: datetime) -> int:
    offset = instant.astimezone(place).utcoffset() or timedelta()
    return offset // timedelta(microseconds=1)


def _change(place: ZoneInfo, low: datetime, high: datetime) -> datetime:
    """Return the first second at which the offset is that of `high`."""
    wanted = _shift(place, high)
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) // 2
        middle = middle.replace(microsecond=0)
        if middle <= low:
            break
        low, high = (low, middle) if _shift(place, middle) == wanted else (middle, high)
    return high


def _months(spans: tuple[tuple[int, int], ...]) -> list[tuple[int, int, str]]:
    """Return when each month of 1900 to 2200 begins and ends, and its name."""
    names = [f"{year:04}-{month:02}" for year in range(1900, 2201) for month in range(1, 13)]
    firsts = [datetime.fromisoformat(f"{name}-01").replace(tzinfo=UTC) for name in names]
    starts = [_begin(to_micros(first), spans) for first in firsts]
    starts[0] = _DAWN
    return list(zip(starts, [*starts[1:], _DUSK], names, strict=True))


def _begin(midnight: int, spans: tuple[tuple[int, int], ...]) -> int:
    """Return the first instant at which the zone's clock shows a midnight or later."""
    ends = [*(start for start, _ in spans[1:]), _DUSK]
    near = zip(spans, ends, strict=True)
    found = (max(start, midnight - shift) for (start, shift), end in near if end > midnight - shift)
    return next(found)
