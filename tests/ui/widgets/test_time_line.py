"""Times of the day as people type them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from ui.widgets.time_line import read_time, time_words

GERMAN, AMERICAN = QLocale("de_DE"), QLocale("en_US")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("9", (9, 0)),
        ("930", (9, 30)),
        ("0930", (9, 30)),
        ("9:30", (9, 30)),
        ("9.30", (9, 30)),
        ("18h30", (18, 30)),
        ("18h", (18, 0)),
        (" 7 pm ", (19, 0)),
        ("12 am", (0, 0)),
        ("12:15 p.m.", (12, 15)),
        ("24:00", (24, 0)),
        ("24", (24, 0)),
        ("0", (0, 0)),
        ("24:01", None),
        ("9:60", None),
        ("13 pm", None),
        ("0 am", None),
        ("noonish", None),
        ("", None),
        ("99999", None),
        ("-9", None),
    ],
)
def test_what_is_typed_is_read(typed: str, expected: tuple[int, int] | None) -> None:
    assert read_time(typed, GERMAN) == expected
    assert read_time(typed, AMERICAN) == expected


@pytest.mark.parametrize("locale", [GERMAN, AMERICAN, QLocale("fr_FR"), QLocale("ar_EG")])
def test_what_is_written_is_read_again(locale: QLocale) -> None:
    for minutes in (0, 1, 9 * 60, 12 * 60, 13 * 60 + 45, 23 * 60 + 59, 24 * 60):
        time = read_time(time_words(minutes, locale), locale)
        assert time is not None
        assert time[0] * 60 + time[1] == minutes
