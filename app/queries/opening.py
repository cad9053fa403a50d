"""The first picture: what is promised for today, read by the narrow door.

Nothing here may import SQLAlchemy, nor what does: these few rows are on the screen before it
is loaded. Python's own zones are not asked either, nor its dates: the store knows when its
shop's clock changes, and the first picture waits for every import. A test holds this day
against that of `app.rules.days`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from models.opening import Door, through

if TYPE_CHECKING:
    from models.opening import Span

MOST = 8
"""So many of today's promises are shown."""
SECOND = 1_000_000
"""Microseconds."""
DAY = 86_400 * SECOND


class TodayRow(NamedTuple):
    """One promise of today; `at` the hour and minute of the shop, where an hour was promised."""

    id: int
    text: str
    at: tuple[int, int] | None
    customer: str | None


class Today(NamedTuple):
    """The first picture: the shop's name, who works now, what is promised for today.

    `more` tells that there are more of today's promises than `rows`.
    """

    shop: str
    person: str | None
    rows: tuple[TodayRow, ...]
    more: bool

    def texts(self) -> tuple[str | None, ...]:
        """Return all that people wrote of it."""
        return (self.shop, *(words for row in self.rows for words in (row.text, row.customer)))


def today(path: Path, now: int, staff_id: int | None = None) -> Today | None:
    """Return the first picture of a store; nothing where it must be looked at more closely.

    `now` is in microseconds since 1970 UTC.
    """

    def read(door: Door) -> Today | None:
        spans = door.spans(now)
        if not spans:
            return None
        day = (now + _shift(spans, now)) // DAY
        bounds = first_instant(spans, day), first_instant(spans, day + 1)
        found = door.due(day, *bounds, MOST + 1)
        rows = tuple(TodayRow(*row[:2], _clock(spans, row.at), row.customer) for row in found)
        return Today(door.shop()[0], door.person(staff_id), rows[:MOST], len(rows) > MOST)

    return through(path, read)


def first_instant(spans: list[Span], day: int) -> int:
    """Return the first instant of a day, as `app.rules.days.first_instant` does; all in microseconds.

    `spans` are the shop's offsets around that day, `day` counts from 1970. Where the clock leaps
    over midnight, the day begins with the leap.
    """
    ends = [span.starts_at for span in spans[1:]]
    begins = [max(span.starts_at, day * DAY - span.shift) for span in spans]
    return next(
        (begin for begin, end in zip(begins, ends, strict=False) if begin < end), begins[-1]
    )


def _clock(spans: list[Span], at: int | None) -> tuple[int, int] | None:
    """Return what the shop's clock shows at an instant."""
    if at is None:
        return None
    minutes = (at + _shift(spans, at)) % DAY // (60 * SECOND)
    return divmod(minutes, 60)


def _shift(spans: list[Span], at: int) -> int:
    """Return the shop's offset at an instant."""
    return [span.shift for span in spans if span.starts_at <= at][-1]
