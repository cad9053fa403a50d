"""Names of finished files: they say what is in them and are allowed on every system."""

from __future__ import annotations

import re
from pathlib import Path

from babel import Locale

from app.language import _
from models.values import Rhythm

LONGEST_NAME = 120
"""Bytes of a name in UTF-8, without its ending: room is left for a number behind it."""
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


def kind_title(kind: str) -> str:
    """Return the name of a kind of summary."""
    return {
        "period": _("Period summary"),
        "unmet": _("Unmet promises"),
        "handover": _("Shift hand-over"),
        "voice": _("Voice of the customer"),
        "staff": _("Staff"),
        "profile": _("Customer profile"),
        "copy": _("Customer's own copy"),
        "slip": _("Promise slip"),
    }[kind]


def rhythm_words(rhythm: Rhythm, day: int | None, language: str) -> str:
    """Return how often a scheduled summary is made."""
    if rhythm is Rhythm.DAILY or day is None:
        return _("every day")
    if rhythm is Rhythm.WEEKLY:
        return _("every week, {weekday}").format(weekday=weekday_name(day, language))
    return _("every month, day {day}").format(day=day)


def weekday_name(day: int, language: str) -> str:
    """Return the name of a weekday, Monday being 0, as it stands by itself."""
    names = Locale.parse(language.replace("-", "_")).days["stand-alone"]["wide"]
    return str(names[day])


def safe_name(text: str) -> str:
    """Return text as a file name: what a system refuses becomes a blank, no outer dots."""
    name = " ".join(_UNSAFE.sub(" ", text).split())
    while len(name.encode("utf-8")) > LONGEST_NAME:
        name = name[:-1]
    name = name.strip(" .") or _("Summary")
    return f"_{name}" if _RESERVED.match(name) else name


def named(shop: str, kind: str, about: tuple[str, ...], days: str, ending: str = "pdf") -> str:
    """Return a file's name: shop, kind, what it is about, its days."""
    parts = (shop, kind_title(kind), *about, days)
    return f"{safe_name(' - '.join(part for part in parts if part))}.{ending}"


def numbered(path: Path, number: int) -> Path:
    """Return the path itself, or from 2 on with a number behind its name."""
    return path if number < 2 else path.with_name(f"{path.stem} ({number}){path.suffix}")
