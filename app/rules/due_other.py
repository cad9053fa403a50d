"""Due words that our own grammar does not know, by dateparser: other languages, rarer phrases.

Imported on first use: loading dateparser costs some 0.4 s. What it takes for a day stays a
day, what it takes for a month is that month's last day, and a year alone is no due.
"""

from __future__ import annotations

import re
import warnings
from datetime import UTC, datetime

from app.rules.days import local_instant
from app.rules.due_found import Setting
from models.values import Due

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# A lone number, a range or two numbers with a slash would be guessed at.
_GUESSWORK = re.compile(r"[\d\s./:-]*|.*\d\s*[-–/]\s*\d.*", re.DOTALL)


def other_words(words: str, setting: Setting, language: str) -> Due | None:
    """Return what dateparser makes of the words, or None where that is nothing or a guess."""
    if _GUESSWORK.fullmatch(words):
        return None
    moment, period = _parsed(words, setting, language)
    if moment is None or period == "year":
        return None
    if period == "month" and re.search(r"\d", _YEAR.sub("", words)):
        # It takes the 32 of "32 May" for a year.
        return None
    due = _due(moment, period, setting)
    if setting.backward or _YEAR.search(words) or not _is_behind(due, setting):
        return due
    return None


def _due(moment: datetime, period: str, setting: Setting) -> Due:
    """Return a timed due only where the words named a time."""
    if period != "time":
        return Due(day=moment.date())
    if moment.tzinfo is not None:
        return Due(at=moment.astimezone(UTC))
    return Due(at=local_instant(moment, setting.zone))


def _is_behind(due: Due, setting: Setting) -> bool:
    if due.at is not None:
        return due.at < setting.now
    return due.day is not None and due.day < setting.today


def _parsed(words: str, setting: Setting, language: str) -> tuple[datetime | None, str]:
    """Return dateparser's moment and how fine it is: time, day, week, month or year."""
    with warnings.catch_warnings():
        # It warns of its own use of the standard library's parser; nothing to act on here.
        warnings.simplefilter("ignore")
        from dateparser.date import DateDataParser

        settings: dict[str, object] = {
            "RELATIVE_BASE": setting.now.astimezone(setting.zone).replace(tzinfo=None),
            "PREFER_DATES_FROM": "past" if setting.backward else "future",
            "PREFER_DAY_OF_MONTH": "last",
            "RETURN_TIME_AS_PERIOD": True,
            "DATE_ORDER": (setting.date_order or "dmy").upper(),
        }
        parser = DateDataParser(languages=_languages(language), settings=settings)
        try:
            data = parser.get_date_data(words)
        except Exception:
            # Its own slips on odd words are no business of the person who typed them.
            return None, "day"
    return data.date_obj, data.period or "day"


def _languages(language: str) -> list[str]:
    """Return the shop's language, where dateparser knows it, and English."""
    from dateparser.data.languages_info import language_order

    code = language.replace("_", "-").split("-")[0].lower()
    return [code, "en"] if code in language_order and code != "en" else ["en"]
