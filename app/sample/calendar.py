"""When the sample shop is open: its days, its hours, the next open moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Calendar:
    """The open spans by weekday (Monday is 0) in minutes of the day, and the closed days."""

    zone: ZoneInfo
    spans: tuple[tuple[int, int, int], ...]
    holidays: Mapping[date, str]

    def of_day(self, day: date) -> list[tuple[int, int]]:
        """Return the open spans of a day, in minutes; none where it is closed."""
        if day in self.holidays:
            return []
        return [
            (opens, closes) for weekday, opens, closes in self.spans if weekday == day.weekday()
        ]

    def is_open(self, day: date) -> bool:
        """Tell whether the shop opens on a day."""
        return bool(self.of_day(day))

    def on_or_before(self, day: date) -> date:
        """Return the day, or the last open one before it."""
        while not self.is_open(day):
            day -= DAY
        return day

    def on_or_after(self, day: date) -> date:
        """Return the day, or the next open one."""
        while not self.is_open(day):
            day += DAY
        return day

    def moment(self, day: date, minute: int) -> datetime:
        """Return a minute of a day in the shop's zone as an instant."""
        local = datetime.combine(day, time(minute // 60, minute % 60), self.zone)
        return local.astimezone(UTC)

    def closing(self, day: date) -> datetime:
        """Return when the shop closes on an open day."""
        return self.moment(day, self.of_day(day)[-1][1])

    def day(self, moment: datetime) -> date:
        """Return the day of the shop on which an instant lies."""
        return moment.astimezone(self.zone).date()

    def open_moment(self, wanted: datetime) -> datetime:
        """Return the instant, or a little after the shop next opens."""
        day = self.day(wanted)
        while True:
            for opens, closes in self.of_day(day):
                first, last = self.moment(day, opens), self.moment(day, closes)
                if wanted < last:
                    return max(wanted, first + timedelta(minutes=10))
            day += DAY


def minutes(text: str) -> int:
    """Return HH:MM as minutes of the day."""
    hours, _colon, rest = text.partition(":")
    return int(hours) * 60 + int(rest)
