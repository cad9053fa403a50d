"""The Arabic pieces of the due grammar: "غدا الساعة 3 مساءً", "بعد يومين", "نهاية الشهر".

Arabic says what the other languages say, but not word by word: a dual stands for "two", the
hours of the clock have names, and what qualifies a noun follows it. So it has its own pieces,
tried first where a phrase holds Arabic letters. Everything is met folded: without vowel signs and
hamza, ة as ه and ى as ي, since many write it so, digits as 0 to 9.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from app.rules.days import MINUTES_OF_DAY, ONE_DAY
from app.rules.due_arabic_words import (
    DAYS,
    DUALS,
    HOURS,
    MONTHS,
    NUMBERS,
    UNITS,
    WEEKDAYS,
    any_of,
    one_of,
    plain,
)
from app.rules.due_found import (
    WEEKS,
    Contradiction,
    Found,
    Setting,
    dated,
    last_of_month,
    nearest,
    plus_months,
    shifted,
)

_NEXT = one_of("القادم القادمة المقبل المقبلة الجاي الجاية الآتي الآتية التالي التالية")
_LAST = one_of("الماضي الماضية الفائت الفائتة السابق السابقة المنصرم")
_THIS = one_of("هذا هذه الحالي الحالية الجاري")
_END = one_of("نهاية آخر أواخر ختام")
_START = one_of("بداية أول مطلع أوائل")
_IN = one_of("بعد خلال في_خلال في_غضون ضمن")
_AGO = one_of("قبل منذ")
_MORNING = one_of("صباحا الصباح صباح فجرا الفجر ص")
_EVENING = one_of("مساء المساء عصرا العصر بعد_الظهر م")
_NIGHT = one_of("ليلا الليل ليلة")
_NOON_HALF = one_of("ظهرا الظهر")
_ENDING = r"(?![\w])"

Taker = Callable[[re.Match[str], Found, Setting], bool]


def _relative(match: re.Match[str], found: Found, setting: Setting) -> bool:
    """Take `بعد 3 أيام`, `خلال يومين`, `بعد ساعة`, `قبل أسبوع`."""
    if dual := match["dual"]:
        unit, number = DUALS[dual], 2
    else:
        said = match["n"]
        unit, number = UNITS[match["unit"]], int(NUMBERS.get(said, 0) or said) if said else 1
    if not (match["in"] or match["ago"] or match["dual"] or match["n"]):
        return False
    if match["ago"]:
        number = -number
    if unit in {"minute", "hour"}:
        minutes = number * (1 if unit == "minute" else 60) + (30 if match["half"] else 0)
        return found.set_instant(setting.now + timedelta(minutes=minutes), setting.now)
    if match["half"]:
        raise Contradiction("a part of a day is no day")
    found.shift = number * WEEKS.get(unit, 0)
    return found.set_days(shifted(setting, unit, number))


def _part_of_hour(match: re.Match[str], found: Found, setting: Setting) -> bool:
    """Take `بعد نصف ساعة`, `خلال ربع ساعة`."""
    minutes = {"نصف": 30, "ربع": 15, "ثلث": 20}[match["part"]]
    return found.set_instant(setting.now + timedelta(minutes=minutes), setting.now)


def _week(match: re.Match[str], found: Found, _: Setting) -> bool:
    """Take `الأسبوع القادم`, `هذا الأسبوع`, `نهاية الأسبوع`, `بداية الأسبوع المقبل`."""
    found.once("week")
    found.week = 1 if match["next"] else 0
    found.which = "early" if match["early"] else found.which
    return True


def _month(match: re.Match[str], found: Found, setting: Setting) -> bool:
    """Take `نهاية الشهر`, `الشهر القادم`: the last day of this or the next month."""
    first = plus_months(setting.today.replace(day=1), 1 if match["next"] else 0)
    return found.set_days(last_of_month(first.year, first.month))


def _end_of_named_month(match: re.Match[str], found: Found, setting: Setting) -> bool:
    """Take `نهاية مايو`."""
    month, year = MONTHS[match["month"]], match["y"]
    if year:
        return found.set_days(last_of_month(int(year), month))
    years = (setting.today.year + offset for offset in (-1, 0, 1))
    return found.set_days(nearest((last_of_month(year, month) for year in years), setting))


def _year(match: re.Match[str], found: Found, setting: Setting) -> bool:
    return found.set_days(date(setting.today.year + bool(match["next"]), 12, 31))


def _month_day(match: re.Match[str], found: Found, setting: Setting) -> bool:
    """Take `12 مايو`, `12 من مايو 2026`."""
    return found.set_days(dated(match["y"], MONTHS[match["m"]], int(match["d"]), setting))


def _named_day(match: re.Match[str], found: Found, setting: Setting) -> bool:
    found.late = found.late or match["day"] == plain("الليلة")
    return found.set_days(setting.today + DAYS[match["day"]] * ONE_DAY)


def _weekday(match: re.Match[str], found: Found, _: Setting) -> bool:
    """Take `الجمعة`, `يوم الجمعة القادم` (the nearest one ahead), `الجمعة الماضية`."""
    found.once("weekday")
    found.weekday = WEEKDAYS[match["day"]]
    if match["next"]:
        found.which = "coming"
    elif match["last"]:
        found.which = "last"
    return True


def _clock(match: re.Match[str], found: Found, _: Setting) -> bool:
    """Take `الساعة 3`, `3 مساءً`, `الساعة الثالثة والنصف عصرا`."""
    groups = match.groupdict()
    if not (groups["lead"] or groups["half"]):
        return False
    hour = HOURS.get(groups["h"]) or int(groups["h"])
    minute = int(groups["m"] or 0) + _spoken_minutes(groups["spoken"])
    if hour > 24 or not -15 <= minute < 60:
        return False
    half = groups["half"]
    if half and hour <= 12:
        return found.set_minutes(_on_the_day(hour, half) * 60 + minute, fixed=True)
    return found.set_minutes(hour * 60 + minute, bare=1 <= hour <= 12)


def _spoken_minutes(words: str | None) -> int:
    """Return what is said to be past the full hour, or missing to it."""
    if not words:
        return 0
    amount = 30 if "نصف" in words else 15 if "ربع" in words else 20
    return -amount if words.startswith(plain("إلا")) else amount


def _on_the_day(hour: int, half: str) -> int:
    """Return the hour of 24 that an hour of 12 means in the morning, at noon or at night."""
    if re.fullmatch(_MORNING, half):
        return hour % 12
    if re.fullmatch(_NIGHT, half):
        return hour % 12 + (24 if hour == 12 else 0 if hour < 6 else 12)
    if re.fullmatch(_NOON_HALF, half) and hour in {10, 11}:
        return hour
    return hour % 12 + 12


def _noon(_: re.Match[str], found: Found, __: Setting) -> bool:
    return found.set_minutes(MINUTES_OF_DAY // 2, fixed=True)


def _midnight(_: re.Match[str], found: Found, __: Setting) -> bool:
    return found.set_minutes(MINUTES_OF_DAY, fixed=True)


def _part_of_day(match: re.Match[str], found: Found, _: Setting) -> bool:
    """Take `صباحا`, `في المساء`: it shapes a clock time and makes up none."""
    found.once("part")
    found.late = not re.search(_MORNING, match[0])
    return True


def _closing(_: re.Match[str], found: Found, __: Setting) -> bool:
    found.once("time")
    found.closing = True
    return True


def _day_end(_: re.Match[str], found: Found, __: Setting) -> bool:
    """Take `نهاية اليوم`: the day itself, with no time of its own."""
    found.once("time")
    return True


def _day_end_today(_: re.Match[str], found: Found, setting: Setting) -> bool:
    found.once("time")
    return found.set_days(setting.today)


def _filler(_: re.Match[str], __: Found, ___: Setting) -> bool:
    return True


_NUMBER = rf"\d{{1,5}}|{any_of(NUMBERS)}"
_HALF = rf"(?:(?:في\s+)?(?P<half>{_MORNING}|{_EVENING}|{_NIGHT}|{_NOON_HALF})){_ENDING}"
_SPOKEN = plain(r"(?:\s+(?P<spoken>و\s?(?:ال)?(?:نصف|ربع|ثلث)|إلا\s+(?:ال)?(?:ربعا?|ثلثا?)))?")
_LEAD = plain(r"(?P<lead>(?:في\s+)?(?:تمام\s+)?الساعة\s+)")
_YEAR = r"(?:\s+(?P<y>\d{4})(?!\s*:))?"
_PATTERNS: tuple[tuple[str, Taker], ...] = (
    (rf"(?:{_IN})\s+(?P<part>نصف|ربع|ثلث)\s+{plain('ساعة')}{_ENDING}", _part_of_hour),
    (
        rf"(?:(?P<in>{_IN})\s+|(?P<ago>{_AGO})\s+)?"
        rf"(?:(?P<dual>{any_of(DUALS)})|(?:(?P<n>{_NUMBER})\s*)?(?P<unit>{any_of(UNITS)}))"
        rf"(?P<half>\s+و\s?نصف)?{_ENDING}",
        _relative,
    ),
    (
        rf"(?:(?P<early>{_START})\s+|(?:{_END})\s+)?(?:(?:{_THIS})\s+)?{plain('الأسبوع')}"
        rf"(?:\s+(?:(?P<next>{_NEXT})|(?:{_THIS}))\b)?{_ENDING}",
        _week,
    ),
    (
        rf"(?:(?:{_END})\s+)?(?:(?:{_THIS})\s+)?{plain('الشهر')}"
        rf"(?:\s+(?:(?P<next>{_NEXT})|(?:{_THIS}))\b)?{_ENDING}",
        _month,
    ),
    (rf"(?:{_END})\s+(?:شهر\s+)?(?P<month>{any_of(MONTHS)}){_ENDING}{_YEAR}", _end_of_named_month),
    (
        rf"(?:{_END})\s+(?:(?:{_THIS})\s+)?(?:{one_of('السنة العام')})"
        rf"(?:\s+(?P<next>{_NEXT}))?{_ENDING}",
        _year,
    ),
    (rf"(?:{one_of('نهاية_الدوام نهاية_العمل نهاية_يوم_العمل')}){_ENDING}", _closing),
    (
        rf"(?:(?:{one_of('وقت موعد ساعة عند قبل')})\s+)?{plain('(?:ال)?إغلاق')}"
        rf"(?:\s+(?:{one_of('المحل المتجر الدكان')}))?{_ENDING}",
        _closing,
    ),
    (rf"(?:{_END})\s+{plain('اليوم')}{_ENDING}", _day_end_today),
    (rf"(?:{_END})\s+(?:{plain('يوم')}|{plain('نهار')})(?=\s)", _day_end),
    (
        rf"(?P<d>\d{{1,2}})\s*(?:من\s+)?(?:شهر\s+)?(?P<m>{any_of(MONTHS)}){_ENDING}{_YEAR}",
        _month_day,
    ),
    (rf"(?:{plain('يوم')}\s+)?(?P<day>{any_of(DAYS)}){_ENDING}", _named_day),
    (
        rf"(?:{plain('يوم')}\s+)?(?P<day>{any_of(WEEKDAYS)})"
        rf"(?:\s+(?:(?P<next>{_NEXT})|(?P<last>{_LAST})))?{_ENDING}",
        _weekday,
    ),
    (
        rf"{_LEAD}?(?P<h>\d{{1,2}})(?:[:.](?P<m>\d{{2}}))?{_SPOKEN}(?:\s*{_HALF})?{_ENDING}",
        _clock,
    ),
    (rf"{_LEAD}?(?P<h>{any_of(HOURS)})(?P<m>(?!))?{_SPOKEN}(?:\s+{_HALF})?{_ENDING}", _clock),
    (rf"{plain('منتصف الليل')}{_ENDING}", _midnight),
    (rf"{plain('منتصف النهار')}{_ENDING}", _noon),
    (rf"(?:في\s+)?(?:هذا\s+)?(?:{_MORNING}|{_EVENING}|{_NIGHT}){_ENDING}", _part_of_day),
    (rf"(?:{_NOON_HALF}){_ENDING}", _noon),
    (
        rf"(?:{one_of('في يوم ليوم قبل حتى لغاية عند بحلول من الى إلى بتاريخ الموافق حوالي نحو')})"
        r"(?=\s|$)",
        _filler,
    ),
)


@cache
def pieces() -> tuple[tuple[re.Pattern[str], Taker], ...]:
    """Return the pieces in the order in which they are tried: dates, clock times, fillers.

    Compiled when the first Arabic phrase is met: that takes longer than all else at the start.
    """
    return tuple((re.compile(pattern), take) for pattern, take in _PATTERNS)
