"""The first picture: what is promised for today, and how much is unmet, read by the narrow door.

Nothing here may import SQLAlchemy, nor what does: these few rows are on the screen before it
is loaded. The count is the same as `promises.count_unmet`; a test holds both together.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from app.rules.days import ONE_MICROSECOND, as_of, day_closed_or_current, day_of, first_instant
from models.opening import Door, through

if TYPE_CHECKING:
    from models.opening import MovedRow
    from models.values import Due

MOST = 8
"""So many of today's promises are shown."""
_BEYOND_LATIN = "\u0250"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class TodayRow(NamedTuple):
    """One promise of today; `at` in the shop's zone, where an hour was promised."""

    id: int
    text: str
    at: datetime | None
    customer: str | None


class Today(NamedTuple):
    """The first picture: the shop's name, who works now, what is promised for today.

    `more` tells that there are more of today's promises than `rows`.
    """

    shop: str
    person: str | None
    rows: tuple[TodayRow, ...]
    more: bool

    def is_plain(self) -> bool:
        """Tell whether all of it is written in Latin letters, which any computer can show."""
        texts = (self.shop, *(words for row in self.rows for words in (row.text, row.customer)))
        return all(words is None or max(words, default="") < _BEYOND_LATIN for words in texts)


def today(path: Path, now: datetime, staff_id: int | None = None) -> Today | None:
    """Return the first picture of a store; nothing where it must be looked at more closely."""

    def read(door: Door) -> Today:
        shop, zone_name = door.shop()
        zone = ZoneInfo(zone_name)
        day = day_of(now, zone)
        begin, end = _micros(first_instant(day, zone)), _micros(as_of(day, zone))
        found = door.due(day.isoformat(), begin, end, MOST + 1)
        rows = tuple(TodayRow(*row[:2], _local(row.at, zone), row.customer) for row in found)
        return Today(shop, door.person(staff_id), rows[:MOST], len(rows) > MOST)

    return through(path, read)


def count_unmet(path: Path, now: datetime) -> int | None:
    """Return how many promises are unmet; nothing where it cannot be told this way."""

    def read(door: Door) -> int:
        zone = ZoneInfo(door.shop()[1])
        t = now + ONE_MICROSECOND
        day = day_closed_or_current(t, zone)
        moved = groupby(door.moves(), key=lambda move: move.promise_id)
        return door.count_plainly_unmet(day.isoformat(), _micros(t)) + sum(
            _is_unmet(list(moves), t, zone) for _, moves in moved
        )

    return through(path, read)


def _is_unmet(moves: list[MovedRow], t: datetime, zone: ZoneInfo) -> bool:
    """Tell whether an open promise that was moved is unmet, by the rules."""
    from app.rules.standing import Move, PromiseFacts, is_unmet

    first, seen = moves[0], t - ONE_MICROSECOND
    facts = PromiseFacts(
        min(_instant(first.promised_at), seen),
        _due(first.first_day, first.first_at),
        tuple(
            Move(min(_instant(row.at), seen), _due(row.to_day, row.to_at), bool(row.agreed))
            for row in moves
        ),
    )
    return is_unmet(facts, t, zone)


def _due(day: str | None, at: int | None) -> Due:
    from models.values import Due

    return Due(date.fromisoformat(day) if day else None, None if at is None else _instant(at))


def _local(at: int | None, zone: ZoneInfo) -> datetime | None:
    return None if at is None else _instant(at).astimezone(zone)


def _micros(instant: datetime) -> int:
    return (instant - _EPOCH) // ONE_MICROSECOND


def _instant(micros: int) -> datetime:
    return _EPOCH + micros * ONE_MICROSECOND
