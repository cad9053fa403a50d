"""What a phrase of time is read against, what was found in it, and the calendar between."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.rules.days import ONE_DAY, day_of
from app.rules.opening_hours import Hours, spans_of

_MOST_WORKING_DAYS = 366
WEEKS = {"week": 7, "fortnight": 14}
"""Units that are counted in days."""


class Contradiction(Exception):
    """The words say two things at once: nobody should guess which of them is meant."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a phrase is read against; `backward` prefers the past (when something happened)."""

    now: datetime
    zone: ZoneInfo
    hours: Hours = ()
    holidays: frozenset[date] = frozenset()
    date_order: str | None = None
    backward: bool = False

    @property
    def today(self) -> date:
        """The day of the zone in which now lies."""
        return day_of(self.now, self.zone)

    @property
    def monday(self) -> date:
        """The Monday of this week."""
        return self.today - timedelta(days=self.today.weekday())

    def opens_on(self, day: date) -> bool:
        """Tell whether the shop opens on a day; where no hours are told, on any but a holiday."""
        if not self.hours:
            return day not in self.holidays
        return bool(spans_of(day, self.hours, self.holidays, self.zone))


@dataclass(slots=True)
class Found:
    """The pieces found in a phrase. `days` holds two where the order of a date is unknown.

    `minutes` is a time of day; `bare` that only the number of an hour was said, `fixed` that
    am or pm was; `late` that the words speak of the later half of the day. `shift` counts the
    days of `a week`, for `a week on friday`.
    """

    days: tuple[date, ...] = ()
    weekday: int | None = None
    which: str = ""
    week: int | None = None
    instant: datetime | None = None
    minutes: int | None = None
    bare: bool = False
    fixed: bool = False
    late: bool = False
    closing: bool = False
    shift: int = 0
    lead: str = ""
    seen: set[str] = field(default_factory=set)

    def once(self, piece: str) -> None:
        """Refuse the same sort of piece twice.

        Raises:
            Contradiction: it was there before.

        """
        if piece in self.seen:
            raise Contradiction(piece)
        self.seen.add(piece)

    def set_days(self, *days: date) -> bool:
        """Keep the day, or the two that a numeric date may mean."""
        self.once("day")
        self.days = tuple(dict.fromkeys(days))
        return bool(days)

    def set_instant(self, instant: datetime, now: datetime) -> bool:
        """Keep an instant; one ahead by the full minute, rounded up: nobody promises seconds."""
        self.once("day")
        self.once("time")
        rest = timedelta(seconds=instant.second, microseconds=instant.microsecond)
        whole = not rest or instant <= now
        self.instant = instant if whole else instant - rest + timedelta(minutes=1)
        return True

    def set_minutes(self, minutes: int, *, bare: bool = False, fixed: bool = False) -> bool:
        """Keep a time of day in minutes past midnight."""
        self.once("time")
        self.minutes, self.bare, self.fixed = minutes, bare, fixed
        return True


def last_of_month(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def plus_months(day: date, months: int) -> date:
    """Return the same day some months on, or that month's last where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def plus_working_days(setting: Setting, number: int) -> date:
    """Return the day so many open days from today; where no hours are told, Monday to Friday.

    Raises:
        OverflowError: more than a year of them, or the shop hardly ever opens.

    """
    if abs(number) > _MOST_WORKING_DAYS:
        raise OverflowError(number)
    day, step, left = setting.today, ONE_DAY if number > 0 else -ONE_DAY, abs(number)
    for _ in range(10 * _MOST_WORKING_DAYS):
        if not left:
            return day
        day += step
        left -= setting.opens_on(day) and (bool(setting.hours) or day.weekday() < 5)
    raise OverflowError(number)


def shifted(setting: Setting, unit: str, number: int) -> date:
    """Return today moved by so many days, working days, weeks, months or years."""
    if unit == "working":
        return plus_working_days(setting, number)
    if unit in {"month", "year"}:
        return plus_months(setting.today, number * (12 if unit == "year" else 1))
    return setting.today + number * timedelta(days=WEEKS.get(unit, 1))


def nearest(days: Iterable[date], setting: Setting) -> date:
    """Return the first of these days from today on; looking backward, the last up to today."""
    if setting.backward:
        return max(day for day in days if day <= setting.today)
    return min(day for day in days if day >= setting.today)


def dated(year: str | None, month: int, day: int, setting: Setting) -> date:
    """Return a date; one without a year is the nearest that there is (29 February too).

    Raises:
        ValueError: there is no such day.

    """
    if year:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    candidates = []
    for offset in range(-8, 9):
        try:
            candidates.append(date(setting.today.year + offset, month, day))
        except ValueError:
            continue
    return nearest(candidates, setting)


def day_of_month(number: int, setting: Setting) -> date:
    """Return the nearest day with this number; a month that has none is passed over."""
    firsts = [plus_months(setting.today.replace(day=1), offset) for offset in range(-3, 4)]
    return nearest(
        (
            first.replace(day=number)
            for first in firsts
            if number <= monthrange(first.year, first.month)[1]
        ),
        setting,
    )


def in_order(parts: list[str], order: str, setting: Setting) -> date:
    """Return the date that two or three numbers mean in an order such as `dmy`.

    Raises:
        ValueError: there is no such day in this order.

    """
    if len(parts[0]) == 4:
        order = "ymd"
    elif len(parts) == 3 and len(parts[2]) == 4 and order == "ymd":
        raise ValueError("the year stands last")
    kinds = order if len(parts) == 3 else order.replace("y", "")
    values = dict(zip(kinds, parts, strict=True))
    return dated(values.get("y"), int(values["m"]), int(values["d"]), setting)


def end_of_week(monday: date, setting: Setting) -> date:
    """Return the last day of a week on which the shop opens, today or later; else its Sunday.

    A promise for the end of the week must show as due on a day when somebody is there.
    """
    week = [monday + offset * ONE_DAY for offset in range(6, -1, -1)]
    if not setting.hours:
        return week[0]
    open_days = (day for day in week if day >= setting.today and setting.opens_on(day))
    return next(open_days, week[0])


def start_of_week(monday: date, setting: Setting) -> date:
    """Return the first day of a week on which the shop opens, else its Monday."""
    week = (monday + offset * ONE_DAY for offset in range(7))
    return next((day for day in week if setting.opens_on(day)), monday)
