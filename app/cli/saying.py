"""How values are written: in JSON by the contract, in plain words for the person.

JSON: instants ISO 8601 with the shop's offset, days YYYY-MM-DD, money by currency in minor
units. For people: dates in words, so that none can be misread.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from app.language import _, current
from models.values import Changes, Due, Money, Standing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from babel import Locale


def instant(value: datetime | None, zone: ZoneInfo) -> str | None:
    """Return an instant as ISO 8601 with the shop's offset."""
    return None if value is None else value.astimezone(zone).isoformat()


def due(value: Due | None, zone: ZoneInfo) -> str | None:
    """Return a due for JSON: a day, or an instant with offset."""
    if value is None:
        return None
    return value.day.isoformat() if value.day else instant(value.at, zone)


def money(value: Money | None) -> dict[str, int]:
    """Return an amount for JSON: minor units by currency."""
    return {} if value is None else {value.currency: value.minor}


def changed(changes: Changes) -> dict[str, object]:
    """Return for JSON what a write touched: its change-set and the ids by kind of record."""
    return {
        "changeset": changes.changeset,
        "records": {kind.value: sorted(ids) for kind, ids in changes.records.items() if ids},
    }


def day_in_words(day: date) -> str:
    """Return a day that nobody can misread: "Friday 6 March 2026"."""
    from babel.dates import format_date

    return str(format_date(day, "EEEE d MMMM y", locale=_locale()))


def day_short(day: date) -> str:
    """Return a day for a column: "6 Mar 2026"."""
    from babel.dates import format_date

    return str(format_date(day, "d MMM y", locale=_locale()))


def moment_in_words(value: datetime, zone: ZoneInfo) -> str:
    """Return an instant in the shop's zone: "Friday 6 March 2026 at 15:00"."""
    local = value.astimezone(zone)
    return _("{day} at {time}").format(day=day_in_words(local.date()), time=f"{local:%H:%M}")


def moment_short(value: datetime, zone: ZoneInfo) -> str:
    """Return an instant for a column: "6 Mar 2026 15:00"."""
    local = value.astimezone(zone)
    return f"{day_short(local.date())} {local:%H:%M}"


def due_in_words(value: Due, zone: ZoneInfo) -> str:
    """Return a due that nobody can misread."""
    if value.day is not None:
        return day_in_words(value.day)
    assert value.at is not None
    return moment_in_words(value.at, zone)


def due_short(value: Due, zone: ZoneInfo) -> str:
    """Return a due for a column."""
    if value.day is not None:
        return day_short(value.day)
    assert value.at is not None
    return moment_short(value.at, zone)


def amount(minor: int, currency: str) -> str:
    """Return money as the language writes it, with its currency: "€12.50"."""
    from babel.numbers import format_currency

    from app.rules.money import minor_units

    exact = minor / 10 ** minor_units(currency)
    return str(format_currency(exact, currency, locale=_locale()))


def worth(totals: Mapping[str, int]) -> str:
    """Return what a period was worth, one amount a currency."""
    return ", ".join(amount(minor, code) for code, minor in sorted(totals.items())) or "0"


def standing(value: Standing) -> str:
    """Return a promise's standing in words."""
    return {
        Standing.DUE_LATER: _("due later"),
        Standing.DUE_TODAY: _("due today"),
        Standing.OVERDUE: _("overdue"),
        Standing.KEPT_ON_TIME: _("kept on time"),
        Standing.KEPT_LATE: _("kept late"),
        Standing.BROKEN: _("broken"),
        Standing.WITHDRAWN: _("withdrawn"),
    }[value]


def excerpt(text: str, length: int = 60) -> str:
    """Return the text's beginning on one line, with a mark where more follows."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"


@cache
def _locale_of(language: str) -> Locale:
    """Return Babel's locale; plain English where Babel does not know the language."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse("en_GB" if language == "en" else language)
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en_GB")


def _locale() -> Locale:
    return _locale_of(current())
