"""Days, moments and money as they are written on screen, in the shop's zone."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from models.values import Due, FixedClock, Money
from ui.formats import Formats

NOW = datetime(2026, 3, 28, 22, 30, tzinfo=UTC)
"""Half an hour before midnight in Berlin, the night the clocks change."""


@pytest.fixture
def formats(qapp: QApplication) -> Formats:
    zone = ZoneInfo("Europe/Berlin")
    return Formats(lambda: zone, FixedClock(NOW), QLocale("en_GB"))


def test_the_day_is_the_shops(formats: Formats) -> None:
    assert formats.today() == date(2026, 3, 28)
    assert formats.moment(datetime(2026, 3, 28, 23, 5, tzinfo=UTC)) == "tomorrow 00:05"
    assert formats.moment(datetime(2026, 3, 29, 1, 0, tzinfo=UTC)) == "tomorrow 03:00"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 3, 28), "today"),
        (date(2026, 3, 27), "yesterday"),
        (date(2026, 3, 29), "tomorrow"),
        (date(2026, 4, 3), "Fri 3 Apr"),
        (date(2025, 12, 31), "Wed 31 Dec 2025"),
    ],
)
def test_near_days_have_words(formats: Formats, day: date, words: str) -> None:
    assert formats.near_day(day) == words


def test_a_due_is_written_short_and_in_full(formats: Formats) -> None:
    timed = Due(at=datetime(2026, 4, 3, 13, 0, tzinfo=UTC))
    assert formats.due(timed) == "Fri 3 Apr 15:00"
    assert formats.exact_due(timed) == "Friday 3 April 2026, 15:00"
    assert formats.exact_due(Due(date(2026, 4, 3))) == "Friday 3 April 2026"
    assert formats.due(None) == ""


@pytest.mark.parametrize(
    ("money", "words"),
    [
        (Money(123456, "EUR"), "1,234.56 EUR"),
        (Money(500, "JPY"), "500 JPY"),
        (Money(-1250, "KWD"), "-1.250 KWD"),
    ],
)
def test_money_has_the_digits_of_its_currency(formats: Formats, money: Money, words: str) -> None:
    assert formats.money(money) == words


def test_lateness_is_counted(formats: Formats) -> None:
    assert [formats.late(n) for n in (0, 1, 12)] == ["late", "1 day late", "12 days late"]
