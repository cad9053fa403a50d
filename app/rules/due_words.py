"""A due in plain words: "friday 3pm", "in 3 days", "by close of business", "morgen 15 Uhr".

Our own small grammar goes first; dateparser, imported only when needed, takes what it does
not know. A day stays a day: no time is ever made up. Nothing lies in the past unless the
words say so. A weekday that is today means today while the time named, or closing, lies
ahead, else the next week's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from app.rules.days import ONE_DAY, first_instant, instant_at, local_instant
from app.rules.due_found import Contradiction, Found, Setting, end_of_week, start_of_week
from app.rules.due_grammar import find
from app.rules.due_other import other_words
from app.rules.opening_hours import Hours, closing_time, is_open, next_closing
from app.rules.standing import due_day
from models.values import Due, UserError

_LONGEST = 120
"""Characters of the longest phrase that is read; more is no date."""
_YEARS = range(1900, 2200)
"""A due outside these years is a slip of the finger."""
_AFTERNOON = 7
"""A bare hour below this one means the afternoon, where no opening hours say otherwise."""


@dataclass(frozen=True, slots=True)
class DueReading:
    """What was understood: the due, or both readings of a date whose order is not known.

    `past` tells that the due lies before now, which is taken, with a warning.
    """

    words: str
    due: Due | None
    readings: tuple[Due, ...]
    past: bool = False

    @property
    def day_only(self) -> bool:
        """Tell whether a day was named and no time."""
        return self.readings[0].day is not None


@dataclass(frozen=True, slots=True)
class When:
    """A moment, in UTC; `day_only` where a day was named: then it is that day's first instant."""

    words: str
    instant: datetime
    day_only: bool


def read_due(
    words: str,
    *,
    now: datetime,
    zone: ZoneInfo,
    hours: Hours = (),
    holidays: frozenset[date] = frozenset(),
    date_order: str | None = None,
    language: str = "en",
) -> DueReading:
    """Return what due the words mean at `now` in the shop's zone.

    `date_order` is `dmy`, `mdy` or `ymd`, or None where the shop has not said: a numeric date
    that could be two days then comes back as both readings and no due.

    Raises:
        UserError: `due.blank`; `due.not_understood` (values `words`); `due.weekday_differs`
            (values `words`, `day`: the named date is another weekday).

    """
    setting = Setting(now, zone, hours, holidays, date_order)
    readings = _readings(_checked(words), setting, language)
    due = readings[0] if len(readings) == 1 else None
    return DueReading(words.strip(), due, readings, due is not None and _is_past(due, setting))


def read_when(
    words: str,
    *,
    now: datetime,
    zone: ZoneInfo,
    date_order: str | None = None,
    language: str = "en",
) -> When:
    """Return the moment that words name, for when something happened.

    As for a due, but what could be either side of now lies behind it: "friday" is the last
    one, "12 May" the latest one.

    Raises:
        UserError: as `read_due`; `due.ambiguous` (values `words`, `readings`: the two days).

    """
    setting = Setting(now, zone, date_order=date_order, backward=True)
    readings = _readings(_checked(words), setting, language)
    if len(readings) > 1:
        days = tuple(due.day or due.at for due in readings)
        raise UserError("due.ambiguous", field="at", words=words.strip(), readings=days)
    due = readings[0]
    if due.at is not None:
        return When(words.strip(), due.at, day_only=False)
    assert due.day is not None
    return When(words.strip(), first_instant(due.day, zone), day_only=True)


def _checked(words: str) -> str:
    """Return the words without outer blanks, or refuse them."""
    text = words.strip()
    if not text:
        raise UserError("due.blank", field="due")
    if len(text) > _LONGEST:
        raise _not_understood(text[:_LONGEST] + "…")
    return text


def _not_understood(words: str) -> UserError:
    return UserError("due.not_understood", field="due", words=words)


def _readings(words: str, setting: Setting, language: str) -> tuple[Due, ...]:
    """Return the one or two dues that the words may mean."""
    try:
        dues = _understood(words, setting, language)
    except (Contradiction, OverflowError, ValueError):
        dues = ()
    if not dues or any(due_day(due, setting.zone).year not in _YEARS for due in dues):
        raise _not_understood(words)
    return dues


def _understood(words: str, setting: Setting, language: str) -> tuple[Due, ...]:
    """Return what ISO, else the grammar, else dateparser makes of the words."""
    iso = _iso(words, setting.zone)
    if iso is not None:
        return (iso,)
    found = find(words, setting)
    if found is not None:
        return _resolved(found, words, setting)
    other = other_words(words, setting, language)
    return () if other is None else (other,)


def _iso(words: str, zone: ZoneInfo) -> Due | None:
    """Return an ISO date or date and time; without an offset it is the zone's."""
    if not words[:4].isdecimal() or not words.isascii():
        return None
    try:
        return Due(day=date.fromisoformat(words))
    except ValueError:
        pass
    try:
        moment = datetime.fromisoformat(words)
    except ValueError:
        return None
    return Due(at=moment.astimezone(UTC) if moment.tzinfo else local_instant(moment, zone))


def _resolved(found: Found, words: str, setting: Setting) -> tuple[Due, ...]:
    """Return what the pieces mean at the setting's now."""
    if found.instant is not None:
        return (Due(at=found.instant.astimezone(UTC)),)
    days = _named_days(found, words, setting)
    if not days:
        return (_without_day(found, setting),)
    return tuple(_on_day(day, found, setting) for day in days)


def _named_days(found: Found, words: str, setting: Setting) -> tuple[date, ...]:
    """Return the days that the words name: none, one, or two of unknown order."""
    if found.shift and found.weekday is not None:
        return (_weekday(found, found.weekday, setting) + found.shift * ONE_DAY,)
    if found.days and found.weekday is not None:
        # "Friday 3/4" says itself which of the two it is.
        days = tuple(day for day in found.days if day.weekday() == found.weekday)
        if not days:
            raise UserError("due.weekday_differs", field="due", words=words, day=found.days[0])
        return days
    if found.days:
        return found.days
    if found.weekday is not None:
        return (_weekday(found, found.weekday, setting),)
    if found.week is None:
        return ()
    monday = setting.monday + found.week * 7 * ONE_DAY
    edge = start_of_week if found.which == "early" else end_of_week
    return (edge(monday, setting),)


def _weekday(found: Found, weekday: int, setting: Setting) -> date:
    """Return the day that a weekday means."""
    this_weeks = setting.monday + weekday * ONE_DAY
    if found.week is not None:
        return this_weeks + found.week * 7 * ONE_DAY
    if found.which == "next":
        return this_weeks + 7 * ONE_DAY
    behind = (setting.today.weekday() - weekday) % 7
    if found.which == "last" or setting.backward:
        return setting.today - (behind or (7 if found.which == "last" else 0)) * ONE_DAY
    day = setting.today + (-behind % 7) * ONE_DAY
    coming = found.which == "coming"
    if day == setting.today and (coming or not _lies_ahead(day, found, setting)):
        return day + 7 * ONE_DAY
    return day


def _lies_ahead(day: date, found: Found, setting: Setting) -> bool:
    """Tell whether the time named, or else closing, lies ahead on this day."""
    end = _on_day(day, found, setting).at
    if end is None:
        end = closing_time(day, setting.hours, setting.holidays, setting.zone)
    return end is None or end > setting.now


def _on_day(day: date, found: Found, setting: Setting) -> Due:
    """Return the due on a day: at the time said, at closing, or the day itself."""
    if found.minutes is not None:
        return Due(at=instant_at(day, _minutes(found, found.minutes, day, setting), setting.zone))
    if found.closing:
        closes = closing_time(day, setting.hours, setting.holidays, setting.zone)
        if closes is not None:
            return Due(at=closes)
    return Due(day=day)


def _without_day(found: Found, setting: Setting) -> Due:
    """Return the next time that the clock shows what was said, the next closing, or today."""
    if found.closing:
        closes = next_closing(setting.now, setting.hours, setting.holidays, setting.zone)
        return Due(day=setting.today) if closes is None else Due(at=closes)
    due = _on_day(setting.today, found, setting)
    if due.at is None or due.at > setting.now or setting.backward:
        return due
    return _on_day(setting.today + ONE_DAY, found, setting)


def _minutes(found: Found, minutes: int, day: date, setting: Setting) -> int:
    """Return the time of day said, with the half of the day that the words leave open."""
    if found.fixed or minutes >= 12 * 60 or (minutes < 60 and not found.bare):
        return minutes
    morning, evening = minutes, minutes + 12 * 60
    if found.late:
        return evening
    if not found.bare or "part" in found.seen:
        return minutes
    for choice in (morning, evening):
        if is_open(
            instant_at(day, choice, setting.zone), setting.hours, setting.holidays, setting.zone
        ):
            return choice
    return evening if morning < _AFTERNOON * 60 else morning


def _is_past(due: Due, setting: Setting) -> bool:
    """Tell whether a due lies before now; a day only once it is over."""
    if due.at is not None:
        return due.at < setting.now
    return due.day is not None and due.day < setting.today
