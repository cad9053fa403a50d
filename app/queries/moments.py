"""The moment at which a query judges promises: the present, or the end of a past day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from sqlalchemy import select

from app.rules.days import ONE_MICROSECOND, as_of, day_closed_or_current
from models.sessions import Reading
from models.shop import SHOP_ID, Shop


@dataclass(frozen=True)
class Moment:
    """An instant T, exclusive, in the shop's zone.

    At the present everything that is recorded has happened, also what a clock since set back
    dates a little ahead: nothing settled comes back to the desk. At another moment what is
    dated at or after it does not exist (domain rule 4).
    """

    t: datetime
    zone: ZoneInfo
    is_present: bool

    @cached_property
    def day(self) -> date:
        """The day in which the moment lies, or which it closes."""
        return day_closed_or_current(self.t, self.zone)

    def seen(self, at: datetime) -> datetime:
        """Return when something happened, as judged here: at the present never ahead."""
        return min(at, self.t - ONE_MICROSECOND) if self.is_present else at


class Then(Reading):
    """A reading of the present store that judges as of an instant that has passed."""


def shop_zone(reading: Reading) -> ZoneInfo:
    """Return the zone that decides the shop's days."""
    return reading.once(_read_zone)


def _read_zone(reading: Reading) -> ZoneInfo:
    return ZoneInfo(reading.execute(_ZONE).scalar_one())


_ZONE = select(Shop.zone).where(Shop.id == SHOP_ID)


def present(reading: Reading, zone: ZoneInfo | None = None) -> Moment:
    """Return the present: just after now, so that what was written this instant has happened.

    What was the present once is a past moment like any other.
    """
    was_once = isinstance(reading, Then)
    return Moment(reading.now + ONE_MICROSECOND, zone or shop_zone(reading), not was_once)


def at(reading: Reading, t: datetime | None, zone: ZoneInfo | None = None) -> Moment:
    """Return the moment of this instant, or the present where none is given."""
    if t is None:
        return present(reading, zone)
    return Moment(t, zone or shop_zone(reading), False)


def end_of(reading: Reading, day: date | None, zone: ZoneInfo | None = None) -> Moment:
    """Return the end of a day of the shop, or the present where none is given."""
    zone = zone or shop_zone(reading)
    return present(reading, zone) if day is None else Moment(as_of(day, zone), zone, False)
