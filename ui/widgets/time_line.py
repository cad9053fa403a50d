"""A time of the day, read as people type it: 9, 930, 9.30, 18h30, 9 pm, or as the language writes."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale, QTime

_PLAIN = re.compile(r"(\d{1,2})\s*[:.hH\s]?\s*(\d{2})?\s*[hH]?")
_TWELVE = re.compile(r"(\d{1,2})\s*(?:[:.]\s*(\d{2}))?\s*([ap])\.?\s*m\.?", re.IGNORECASE)
DAY = 24 * 60
HALF_A_DAY = 12


def read_time(text: str, locale: QLocale) -> tuple[int, int] | None:
    """Return hour and minute, 24 and 0 for the end of the day; None if unreadable."""
    words = (
        text.strip().replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")
    )
    if (plain := _PLAIN.fullmatch(words)) is not None:
        return _checked(int(plain[1]), int(plain[2] or 0))
    if (twelve := _TWELVE.fullmatch(words)) is not None:
        late = HALF_A_DAY if twelve[3].lower() == "p" else 0
        hour = int(twelve[1])
        right = 1 <= hour <= HALF_A_DAY
        return _checked(hour % HALF_A_DAY + late, int(twelve[2] or 0)) if right else None
    found = locale.toTime(words, QLocale.FormatType.ShortFormat)
    return (found.hour(), found.minute()) if found.isValid() else None


def time_words(minutes: int, locale: QLocale) -> str:
    """Write minutes after midnight as the language does; the end of the day as 24:00."""
    if minutes == DAY:
        return "24:00"
    time = QTime(minutes // 60, minutes % 60)
    words = locale.toString(time, QLocale.FormatType.ShortFormat)
    return words.replace("\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}")


def _checked(hour: int, minute: int) -> tuple[int, int] | None:
    """Return what is a time."""
    right = minute < 60 and hour * 60 + minute <= DAY
    return (hour, minute) if right else None
