"""How days, moments, money and counts are written on screen.

The language's own forms come from QLocale; which day a moment belongs to is decided in the
shop's time zone, never in the computer's.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from models.values import Clock, Due, Money


def tr(text: str, count: int = -1) -> str:
    """Translate a sentence of this module; `%n` becomes the count."""
    return QCoreApplication.translate("Formats", text, None, count)


class Formats:
    """Writes values in one language and the shop's zone."""

    def __init__(
        self, zone: Callable[[], ZoneInfo], clock: Clock, locale: QLocale | None = None
    ) -> None:
        """Take where to learn the zone and the present from."""
        self._zone = zone
        self._clock = clock
        self.locale = locale or QLocale()

    def today(self) -> date:
        """Return the day it is in the shop."""
        return self._clock.now().astimezone(self._zone()).date()

    def days_left_this_week(self) -> int:
        """Return how many days of this week come after today, by the language's first day."""
        first = self.locale.firstDayOfWeek().value
        return 6 - (self.today().isoweekday() - first) % 7

    def local(self, moment: datetime) -> datetime:
        """Return a moment in the shop's zone."""
        return moment.astimezone(self._zone())

    def day(self, day: date) -> str:
        """Write a day: "Fri 20 Nov"; with the year where it is not this one."""
        with_year = day.year != self.today().year
        return self.locale.toString(_qdate(day), "ddd d MMM yyyy" if with_year else "ddd d MMM")

    def long_day(self, day: date) -> str:
        """Write a day with its year: "20 November 2026"."""
        return self.locale.toString(_qdate(day), "d MMMM yyyy")

    def long_weekday(self, day: date) -> str:
        """Write a day in full: "Friday 20 November 2026"."""
        return self._full(day)

    def time(self, moment: datetime) -> str:
        """Write the time of a moment: "15:00"."""
        at = self.local(moment)
        return self.locale.toString(
            QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat
        ).replace("\u202f", "\u00a0")

    def moment(self, moment: datetime, *, day_only: bool = False) -> str:
        """Write a moment: "today 15:00", "Fri 20 Nov 15:00", or its day alone."""
        day = self.near_day(self.local(moment).date())
        return day if day_only else f"{day} {self.time(moment)}"

    def near_day(self, day: date) -> str:
        """Write a day as "today", "yesterday" or "tomorrow" where it is, else as `day` does."""
        near = {0: tr("today"), -1: tr("yesterday"), 1: tr("tomorrow")}
        return near.get((day - self.today()).days) or self.day(day)

    def due(self, due: Due | None) -> str:
        """Write when a promise falls due: "tomorrow", "Fri 20 Nov 15:00"; "" for none."""
        if due is None:
            return ""
        if due.day is not None:
            return self.near_day(due.day)
        return self.moment(due.at) if due.at is not None else ""

    def exact_due(self, due: Due) -> str:
        """Write a due with weekday, day and year, so that nobody can take it for another."""
        if due.day is not None:
            return self._full(due.day)
        if due.at is None:
            return ""
        return f"{self._full(self.local(due.at).date())}, {self.time(due.at)}"

    def age(self, moment: datetime) -> str:
        """Write how long ago something was: "now", "12 min", "3 h"; a day ago and more: when."""
        minutes = int((self._clock.now() - moment).total_seconds() // 60)
        if minutes < 1:
            return tr("now")
        if minutes < 60:
            return tr("%n min", minutes).replace("%n", str(minutes))
        hours = minutes // 60
        return tr("%n h", hours).replace("%n", str(hours)) if hours < 24 else self.moment(moment)

    def late(self, days: int) -> str:
        """Write how long a promise is overdue: "3 days late"; due today but past: "late"."""
        if days <= 0:
            return tr("late")
        return tr("1 day late") if days == 1 else tr("%n days late", days).replace("%n", str(days))

    def money(self, money: Money) -> str:
        """Write an amount with its currency."""
        # On first use only: it asks Babel, which takes a while to load.
        from app.rules.money import minor_units

        digits = minor_units(money.currency)
        value = money.minor / 10**digits if digits else float(money.minor)
        return f"{self.locale.toString(value, 'f', digits)} {money.currency}"

    def count(self, number: int) -> str:
        """Write a whole number with the language's separators."""
        return self.locale.toString(number)

    def _full(self, day: date) -> str:
        """Write a day in full: "Friday 20 November 2026"."""
        return self.locale.toString(_qdate(day), "dddd d MMMM yyyy")


def _qdate(day: date) -> QDate:
    """Return the day as Qt's."""
    return QDate(day.year, day.month, day.day)
