"""A small grammar of due words: finds the pieces of a phrase, one after the other.

The grammar only finds what was said ("the weekday is Friday, the clock says 15:00"); what
that means now is settled in `due_words`. A phrase counts only if every word of it was
understood: half a phrase is no promise.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date, timedelta

from app.rules import due_arabic, due_arabic_words
from app.rules import due_tables as tables
from app.rules.days import MINUTES_OF_DAY, ONE_DAY
from app.rules.due_found import (
    WEEKS,
    Contradiction,
    Found,
    Setting,
    dated,
    day_of_month,
    in_order,
    last_of_month,
    nearest,
    plus_months,
    shifted,
)

Taker = Callable[[re.Match[str], Found, Setting], bool]
"""Keeps what a pattern matched; False where it means nothing here."""

_GAP = re.compile(r"[\s.!]*")


def fold(words: str) -> str:
    """Return words with case, width, accents and blanks folded, commas taken for blanks."""
    text = unicodedata.normalize("NFKD", words.replace("’", "'")).casefold()
    text = "".join(character for character in text if not unicodedata.combining(character))
    text = text.translate(due_arabic_words.LETTERS)
    text = re.sub(r"\b([ap])\.\s?m\b\.?", r"\1m", text)
    return " ".join(re.sub(r"[,;]", " ", text).split())


def find(words: str, setting: Setting) -> Found | None:
    """Return the pieces of a phrase, or None where a word of it was not understood.

    Raises:
        Contradiction: it names two days, or two times.

    """
    text, found, at = fold(words), Found(), 0
    pieces = (*due_arabic.pieces(), *_PIECES) if due_arabic_words.WRITTEN.search(text) else _PIECES
    try:
        while at < len(text):
            at = _next_piece(text, at, found, setting, pieces)
    except (ValueError, OverflowError):
        return None
    return found if found.seen - {"part"} else None


def _next_piece(
    text: str,
    at: int,
    found: Found,
    setting: Setting,
    pieces: tuple[tuple[re.Pattern[str], Taker], ...],
) -> int:
    """Take the first piece that matches at a place, and return the place after it."""
    for pattern, take in pieces:
        match = pattern.match(text, at)
        if match and take(match, found, setting):
            found.lead = match[0].split()[-1] if take is _filler else ""
            gap = _GAP.match(text, match.end())
            return gap.end() if gap else match.end()
    raise ValueError(text[at:])


def _said(match: re.Match[str], group: str) -> str:
    """Return the text of a group, or nothing where the pattern has no such group."""
    return match.groupdict().get(group) or ""


def _iso_day(match: re.Match[str], found: Found, _: Setting) -> bool:
    return found.set_days(date(int(match["y"]), int(match["m"]), int(match["d"])))


def _now(_: re.Match[str], found: Found, setting: Setting) -> bool:
    return found.set_instant(setting.now, setting.now)


def _half_hour(_: re.Match[str], found: Found, setting: Setting) -> bool:
    return found.set_instant(setting.now + timedelta(minutes=30), setting.now)


def _relative(match: re.Match[str], found: Found, setting: Setting) -> bool:
    """Take `in 3 days`, `2 hours`, `a week ago`, `vor 2 Tagen`, `within the next week`."""
    unit = tables.UNITS[match["unit"]]
    said = _said(match, "n") or "a"
    number = float(tables.NUMBERS.get(said, 0) or said.replace(",", "."))
    if _said(match, "before") or _said(match, "ago"):
        number = -number
    if unit in {"minute", "hour"}:
        ahead = timedelta(minutes=number * (1 if unit == "minute" else 60))
        return found.set_instant(setting.now + ahead, setting.now)
    if unit in WEEKS:
        found.shift = int(number) * WEEKS[unit]
    if not number.is_integer():
        raise Contradiction("a part of a day is no day")
    return found.set_days(shifted(setting, unit, int(number)))


def _end_of_month(match: re.Match[str], found: Found, setting: Setting) -> bool:
    """Take `end of the month`, `next month`: the last day of this or the next month."""
    first = plus_months(setting.today.replace(day=1), 1 if _said(match, "next") else 0)
    return found.set_days(last_of_month(first.year, first.month))


def _end_of_named_month(match: re.Match[str], found: Found, setting: Setting) -> bool:
    month, year = tables.MONTHS[match["month"]], _said(match, "y")
    if year:
        return found.set_days(last_of_month(int(year), month))
    years = (setting.today.year + offset for offset in (-1, 0, 1))
    return found.set_days(nearest((last_of_month(year, month) for year in years), setting))


def _end_of_quarter(_: re.Match[str], found: Found, setting: Setting) -> bool:
    month = (setting.today.month - 1) // 3 * 3 + 3
    return found.set_days(last_of_month(setting.today.year, month))


def _end_of_year(match: re.Match[str], found: Found, setting: Setting) -> bool:
    return found.set_days(date(setting.today.year + bool(match["next"]), 12, 31))


def _month_day(match: re.Match[str], found: Found, setting: Setting) -> bool:
    """Take `12 May`, `May 12th`, `12 de mayo de 2026`."""
    return found.set_days(dated(match["y"], tables.MONTHS[match["m"]], int(match["d"]), setting))


def _day_of_month(match: re.Match[str], found: Found, setting: Setting) -> bool:
    """Take `the 15th`."""
    return found.set_days(day_of_month(int(match["d"]), setting))


def _numeric(match: re.Match[str], found: Found, setting: Setting) -> bool:
    """Take `3/4`, `03.04.2026`, `26/05/08` in the shop's order, in both where it has none."""
    if found.lead in tables.CLOCK_LEADS and re.fullmatch(r"\d{1,2}\.\d{2}", match[0]):
        return False
    parts = [part for part in (match["a"], match["b"], match["c"]) if part]
    days = []
    for order in (setting.date_order,) if setting.date_order else ("dmy", "mdy"):
        try:
            days.append(in_order(parts, order, setting))
        except ValueError:
            continue
    return bool(days) and found.set_days(*days)


def _named_day(match: re.Match[str], found: Found, setting: Setting) -> bool:
    return found.set_days(setting.today + tables.NAMED_DAYS[match["day"]] * ONE_DAY)


def _today_part(match: re.Match[str], found: Found, setting: Setting) -> bool:
    found.late = bool(tables.LATE_PARTS.search(match[0]))
    return found.set_days(setting.today)


def _weekday(match: re.Match[str], found: Found, _: Setting) -> bool:
    """Take `friday`, `next friday`, `last friday`, `friday week`."""
    found.once("weekday")
    found.weekday = tables.WEEKDAYS[match["day"]]
    if match["next"] or match["after"]:
        found.which = "next"
    elif match["last"] or match["gone"]:
        found.which = "last"
    return True


def _week(match: re.Match[str], found: Found, _: Setting) -> bool:
    """Take `next week`, `this week`, `end of the week`, `early next week`."""
    found.once("week")
    found.week = 1 if _said(match, "next") or _said(match, "after") else 0
    found.which = "early" if _said(match, "early") else found.which
    return True


def _clock(match: re.Match[str], found: Found, _: Setting) -> bool:
    """Take `3pm`, `15:30`, `15 Uhr`, `15h30`."""
    hour, minute, half = int(match["h"]), int(_said(match, "m") or 0), _said(match, "half")
    if half:
        if not 1 <= hour <= 12:
            return False
        hour = hour % 12 + (12 if half == "pm" else 0)
    minutes = hour * 60 + minute
    return (
        minute < 60 and minutes <= MINUTES_OF_DAY and found.set_minutes(minutes, fixed=bool(half))
    )


def _spoken_clock(match: re.Match[str], found: Found, _: Setting) -> bool:
    """Take `half past 3`, `quarter to four`, `3 o'clock`."""
    hour = tables.NUMBERS.get(match["h"]) or int(match["h"])
    shift = {"half past": 30, "quarter past": 15, "quarter to": -15}.get(_said(match, "part"), 0)
    return 1 <= hour <= 12 and found.set_minutes(hour * 60 + shift, bare=True)


def _full_hour(match: re.Match[str], found: Found, _: Setting) -> bool:
    """Take `15 Uhr`, `15h`, `8 in the evening`; of `3 Uhr` the half of the day is left open."""
    hour = int(match["h"])
    return hour <= 24 and found.set_minutes(hour * 60, bare=1 <= hour <= 12)


def _bare_hour(match: re.Match[str], found: Found, _: Setting) -> bool:
    """Take the 3 of `friday at 3`, only after a word that leads an hour."""
    hour, minute = int(match["h"]), int(match["m"] or 0)
    if found.lead not in tables.HOUR_LEADS or hour > 24 or minute > 59:
        return False
    return found.set_minutes(hour * 60 + minute, bare=1 <= hour <= 12)


def _noon(_: re.Match[str], found: Found, __: Setting) -> bool:
    return found.set_minutes(MINUTES_OF_DAY // 2, fixed=True)


def _midnight(_: re.Match[str], found: Found, __: Setting) -> bool:
    """Take midnight as the end of the day named: a due by it has that whole day."""
    return found.set_minutes(MINUTES_OF_DAY, fixed=True)


def _part_of_day(match: re.Match[str], found: Found, _: Setting) -> bool:
    """Take `morning`, `in the evening`: it shapes a clock time and makes up none."""
    found.once("part")
    found.late = bool(tables.LATE_PARTS.search(match[0]))
    return True


def _closing(_: re.Match[str], found: Found, __: Setting) -> bool:
    found.once("time")
    found.closing = True
    return True


def _day_end(_: re.Match[str], found: Found, __: Setting) -> bool:
    """Take `end of day`: the day itself, with no time of its own."""
    found.once("time")
    return True


def _filler(_: re.Match[str], __: Found, ___: Setting) -> bool:
    return True


_NUMBER = rf"\d{{1,5}}(?:[.,]\d)?|{tables.any_of(tables.NUMBERS)}"
_HOUR_NAMES = {name: number for name, number in tables.NUMBERS.items() if name.isalpha()}
_HOUR = rf"(?P<h>\d{{1,2}}|{tables.any_of(_HOUR_NAMES)})"
_MONTH = tables.any_of(tables.MONTHS)
_NEXT, _THIS, _LAST = (tables.any_of(words) for words in (tables.NEXT, tables.THIS, tables.LAST))
_SPANS = tables.any_of(set(tables.UNITS) - {"h"})
_END_OF = (
    r"(?:(?:the\s+)?end\s+of\s+(?:the\s+)?|ende\s+(?:der\s+|des\s+)?"
    r"|fin\s+(?:de\s+la\s+|de\s+|du\s+|del\s+)|fim\s+d[aoe]\s+)"
)
_EARLY = r"(?P<early>(?:early|(?:the\s+)?(?:beginning|start)\s+of|anfang)\s+)"
_WHICH = rf"(?:(?:the\s+)?(?P<next>{_NEXT})\s+|(?:{_THIS}|der|la)\s+)?"
_AFTER = r"(?:\s+(?P<after>prochaine?|proxim[ao]|que\s+viene|que\s+vem)\b)?"
_YEAR = r"(?:\s+(?:de\s+)?(?P<y>\d{4})(?!\s*(?:uhr\b|h\b|:)))?"
_NO_CLOCK = r"(?!\s*(?:[ap]m\b|:|uhr\b|h\b))"

# Tried in this order at each place of the phrase: dates before clock times, fillers last.
_PATTERNS: tuple[tuple[str, Taker], ...] = (
    (r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})(?:t(?=\d)|\b)", _iso_day),
    (r"within\s+the\s+(?P<unit>hour)\b", _relative),
    (r"(?:right\s+)?now\b|jetzt\b|maintenant\b|ahora\b|agora\b", _now),
    (r"(?:(?:in|within)\s+)?half\s+an\s+hour\b|in\s+einer\s+halben\s+stunde\b", _half_hour),
    (
        r"(?P<before>vor\s+|il\s+y\s+a\s+|hace\s+|ha\s+)?"
        r"(?:(?:in|within|dans|en|em|innerhalb\s+von)\s+)?(?:the\s+next\s+)?"
        rf"(?P<n>{_NUMBER})\s*(?P<unit>{_SPANS})\b(?:\s+from\s+now\b|(?P<ago>\s+ago\b))?",
        _relative,
    ),
    (rf"(?:in|within)\s+(?P<n>{_NUMBER})\s*(?P<unit>h)\b", _relative),
    (
        r"within\s+the\s+(?:next\s+|coming\s+)(?P<unit>hour|day|week|fortnight|month|year)\b",
        _relative,
    ),
    (rf"(?:{_EARLY}|{_END_OF})?{_WHICH}(?:week|woche|semaine|semana)\b{_AFTER}", _week),
    (r"eow\b", _week),
    (rf"{_END_OF}{_WHICH}(?:months?|monate?s?|mois|mes)\b{_AFTER}", _end_of_month),
    (rf"(?:(?P<next>{_NEXT})|{_THIS})\s+(?:month|monat|mes)\b", _end_of_month),
    (r"(?:ce\s+)?mois\s+(?P<next>prochain)\b|ce\s+mois\b|month\s+end\b|eom\b", _end_of_month),
    (rf"{_END_OF}(?P<month>{_MONTH})\b{_YEAR}", _end_of_named_month),
    (rf"{_END_OF}(?:this\s+)?(?:quarter|quartals)\b", _end_of_quarter),
    (rf"(?:{_END_OF}{_WHICH}(?:year|jahres|annee|ano)|eoy)\b", _end_of_year),
    (rf"(?:{tables.any_of(tables.DAY_END)})\b|(?:the\s+)?end\s+of(?=\s+\w)", _day_end),
    (
        rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|\.|o)?\s*(?:(?:of|de)\s+)?(?P<m>{_MONTH})\b\.?{_YEAR}",
        _month_day,
    ),
    (rf"(?P<m>{_MONTH})\b\.?\s*(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b{_NO_CLOCK}{_YEAR}", _month_day),
    (
        r"(?P<a>\d{4}|\d{1,2})(?P<s>[./-])(?P<b>\d{1,2})"
        r"(?:(?P=s)(?P<c>\d{4}|\d{2})|(?<!-\d)(?<!-\d\d)\.?)(?![\d/-]|\.\d|\s*(?:uhr|h|[ap]m)\b)",
        _numeric,
    ),
    (rf"(?:{tables.any_of(tables.TODAY_PARTS)})\b", _today_part),
    (rf"(?:the\s+)?(?P<day>{tables.any_of(tables.NAMED_DAYS)})\b", _named_day),
    (
        rf"(?:(?P<next>{_NEXT})\s+|(?P<last>{_LAST})\s+|(?:{_THIS})\s+)?"
        rf"(?P<day>{tables.any_of(tables.WEEKDAYS)})\b"
        r"(?:\s+(?P<after>week\b|prochain\b|proxim[ao]\b|que\s+viene\b|que\s+vem\b)"
        r"|\s+(?P<gone>dernier|pasado|passad[ao])\b)?",
        _weekday,
    ),
    (r"(?P<h>\d{1,2})(?:[:.](?P<m>\d{2}))?\s*(?P<half>[ap]m)\b", _clock),
    (r"(?P<h>\d{1,2})[:.](?P<m>\d{2})\s*(?:uhr|h|hrs)\b", _clock),
    (r"(?P<h>\d{1,2}):(?P<m>\d{2})(?![\d:])", _clock),
    (r"(?P<h>\d{1,2})\s*(?:uhr|h)\s*(?P<m>\d{2})\b", _clock),
    (r"(?P<h>\d{1,2})\s*(?:uhr|h|hrs)\b", _full_hour),
    (rf"(?P<h>\d{{1,2}})(?=\s+(?:{tables.any_of(tables.PARTS_OF_DAY)})\b)", _full_hour),
    (rf"{_HOUR}\s*o'?clock\b", _spoken_clock),
    (rf"(?P<part>half\s+past|quarter\s+past|quarter\s+to)\s+{_HOUR}\b", _spoken_clock),
    (rf"(?:{tables.any_of(tables.NOON)})\b", _noon),
    (rf"(?:{tables.any_of(tables.MIDNIGHT)})\b", _midnight),
    (rf"(?:{tables.any_of(tables.CLOSING)})\b", _closing),
    (rf"(?:{tables.any_of(tables.PARTS_OF_DAY)})\b", _part_of_day),
    (r"(?P<d>\d{1,2})(?:st|nd|rd|th)\b", _day_of_month),
    (r"(?P<h>\d{1,2})(?:\.(?P<m>\d{2}))?(?=\s|$)", _bare_hour),
    (rf"(?:{tables.any_of(tables.FILLERS)})(?=\s|$)", _filler),
)
_PIECES = tuple((re.compile(pattern), take) for pattern, take in _PATTERNS)
