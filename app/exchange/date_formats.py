"""Dates and times as a map says they are written; never guessed, never in a locale's words.

Python's own `strptime` reads names of months and AM or PM in the language that the window
toolkit sets for the process. A file's dates must not depend on whose computer reads them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone

_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_PIECES: Mapping[str, str] = {
    "Y": r"(?P<Y>[0-9]{4})",
    "y": r"(?P<y>[0-9]{2})",
    "m": r"(?P<m>[0-9]{1,2})",
    "d": r"(?P<d>[0-9]{1,2})",
    "H": r"(?P<H>[0-9]{1,2})",
    "I": r"(?P<I>[0-9]{1,2})",
    "M": r"(?P<M>[0-9]{1,2})",
    "S": r"(?P<S>[0-9]{1,2})",
    "f": r"(?P<f>[0-9]{1,6})",
    "p": r"(?P<p>[AaPp]\.?[Mm]\.?)",
    "z": r"(?P<z>Z|[+-][0-9]{2}:?[0-9]{2})",
    "B": f"(?P<B>{'|'.join(_MONTHS)})",
    "b": f"(?P<B>{'|'.join(month[:3] for month in _MONTHS)})",
    "A": f"(?:{'|'.join(_DAYS)})",
    "a": f"(?:{'|'.join(day[:3] for day in _DAYS)})",
    "%": "%",
}
_ISO = re.compile(
    r"(?P<Y>[0-9]{4})-(?P<m>[0-9]{2})-(?P<d>[0-9]{2})"
    r"(?:[T ](?P<H>[0-9]{2}):(?P<M>[0-9]{2})(?::(?P<S>[0-9]{2})(?:[.,](?P<f>[0-9]{1,6})[0-9]*)?)?"
    r" ?(?P<z>Z|[+-][0-9]{2}:?[0-9]{2})?)?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A reading: a day, or a local time of day on it, or an instant where an offset is told."""

    day: date
    local: datetime | None = None
    instant: datetime | None = None


@dataclass(frozen=True, slots=True)
class DateFormat:
    """A way to write dates; `text` is how the map says it."""

    text: str
    pattern: re.Pattern[str]

    @classmethod
    def parse(cls, text: str) -> DateFormat:
        """Read a format: "iso", or one of percent signs.

        Raises:
            ValueError: an unknown sign, a part given twice, or no whole day in it.

        """
        if text == "iso":
            return cls(text, _ISO)
        pattern = "".join(_piece(part) for part in re.findall(r"%.|[^%]+|%$", text, re.DOTALL))
        try:
            compiled = re.compile(pattern, re.ASCII | re.IGNORECASE)
        except re.error as error:
            raise ValueError("a part stands twice") from error
        _check_whole(set(compiled.groupindex))
        return cls(text, compiled)

    def read(self, text: str) -> Moment:
        """Return what is written.

        Raises:
            ValueError: it is not written so, or is no day or time there is.

        """
        match = self.pattern.fullmatch(text.strip())
        if match is None:
            raise ValueError("not written so")
        parts = {name: value for name, value in match.groupdict().items() if value is not None}
        day = date(_year(parts), _month(parts), int(parts["d"]))
        if "H" not in parts and "I" not in parts:
            return Moment(day)
        local = datetime.combine(day, _time(parts))
        if "z" not in parts:
            return Moment(day, local)
        return Moment(day, local, _instant(local, parts["z"]))


def _piece(part: str) -> str:
    """Return the pattern of one sign, or of the words between signs."""
    if not part.startswith("%"):
        return re.escape(part)
    if part[1:] not in _PIECES:
        raise ValueError(f"unknown sign {part}")
    return _PIECES[part[1:]]


def _check_whole(names: set[str]) -> None:
    """Refuse a format that leaves the day open, or an hour of twelve without its half."""
    if not (names & {"Y", "y"} and names & {"m", "B"} and "d" in names):
        raise ValueError("no whole day")
    if ("I" in names) != ("p" in names) or {"I", "H"} <= names or {"Y", "y"} <= names:
        raise ValueError("hours or years that do not fit")
    if {"m", "B"} <= names or (names & {"M", "S", "f", "z"} and not names & {"H", "I"}):
        raise ValueError("parts that do not fit")


def _year(parts: Mapping[str, str]) -> int:
    """Return the year; two digits mean 1969 to 2068, as POSIX has it."""
    if "Y" in parts:
        return int(parts["Y"])
    short = int(parts["y"])
    return short + (2000 if short < 69 else 1900)


def _month(parts: Mapping[str, str]) -> int:
    if "m" in parts:
        return int(parts["m"])
    start = parts["B"][:3].casefold()
    return next(at for at, month in enumerate(_MONTHS, start=1) if month.startswith(start))


def _hour(parts: Mapping[str, str]) -> int:
    if "H" in parts:
        return int(parts["H"])
    hour = int(parts["I"])
    if not 1 <= hour <= 12:
        raise ValueError("no hour of twelve")
    return hour % 12 + (12 if parts["p"][0] in "pP" else 0)


def _time(parts: Mapping[str, str]) -> time:
    fraction = int(parts.get("f", "0").ljust(6, "0"))
    return time(_hour(parts), int(parts.get("M", "0")), int(parts.get("S", "0")), fraction)


def _instant(local: datetime, offset: str) -> datetime:
    """Return the instant of a local time with its offset."""
    if offset == "Z":
        return local.replace(tzinfo=UTC)
    hours, minutes = int(offset[1:3]), int(offset[-2:])
    if minutes > 59:
        raise ValueError("no such offset")
    delta = timedelta(hours=hours, minutes=minutes)
    zone = timezone(-delta if offset[0] == "-" else delta)
    try:
        return local.replace(tzinfo=zone).astimezone(UTC)
    except OverflowError as error:
        raise ValueError("beyond the calendar") from error
