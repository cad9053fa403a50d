"""How soon the shop acted on what customers complained of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from statistics import median
from zoneinfo import ZoneInfo

from app.rules.opening_hours import Hours, open_hours_between


@dataclass(frozen=True, slots=True)
class Asked:
    """A remark that asks for action: when it was voiced, acted on, closed."""

    at: datetime
    acted_at: datetime | None
    closed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Acting:
    """What became of remarks that ask for action; asked = acted + closed + open.

    `closed` are those closed without anything done. `median_hours` is over the acted ones, in
    hours for which the shop was open where `in_opening_hours`, else in hours of the clock.
    """

    asked: int = 0
    acted: int = 0
    closed: int = 0
    median_hours: float | None = None
    in_opening_hours: bool = False

    @property
    def open(self) -> int:
        """How many still wait."""
        return self.asked - self.acted - self.closed


def acting(
    remarks: Iterable[Asked],
    t: datetime,
    hours: Hours,
    holidays: frozenset[date],
    zone: ZoneInfo,
) -> Acting:
    """Return what had become of them before T; what was voiced at or after T is left out.

    A shop that told no opening hours is measured by the clock.
    """
    asked = [one for one in remarks if one.at < t]
    acted = [(one.at, one.acted_at) for one in asked if _before(one.acted_at, t)]
    closed = sum(_before(one.closed_at, t) and not _before(one.acted_at, t) for one in asked)
    taken = [_hours(at, then, hours, holidays, zone) for at, then in acted if then is not None]
    return Acting(len(asked), len(acted), closed, median(taken) if taken else None, bool(hours))


def _before(instant: datetime | None, t: datetime) -> bool:
    return instant is not None and instant < t


def _hours(
    start: datetime, end: datetime, hours: Hours, holidays: frozenset[date], zone: ZoneInfo
) -> float:
    """Return the hours between; none where it was acted on before it was noted."""
    if hours:
        return open_hours_between(start, end, hours, holidays, zone)
    return max(0.0, (end - start).total_seconds() / 3600)
