"""How much is unmet, read by the narrow door while the rest of the program is still loading.

The count is the same as `promises.count_unmet`; a test holds both together. Nothing here may
import SQLAlchemy: the count is shown before it is loaded.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from app.rules.days import ONE_MICROSECOND, day_closed_or_current
from models.opening import Door, through

if TYPE_CHECKING:
    from models.opening import MovedRow
    from models.values import Due

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


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


def _micros(instant: datetime) -> int:
    return (instant - _EPOCH) // ONE_MICROSECOND


def _instant(micros: int) -> datetime:
    return _EPOCH + micros * ONE_MICROSECOND
