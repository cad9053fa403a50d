"""Due words in every language: what the program writes it reads, and what is unsure it shows."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from babel.dates import format_date
from hypothesis import given, settings
from hypothesis import strategies as st

from app.rules.due_words import read_due
from app.rules.promise_words import find
from models.values import Due
from tests.app.rules.promises import labels
from tests.app.rules.test_due_words import BERLIN, HOURS, NOW, said

LOCALES = ["en", "en_GB", "de", "fr", "es", "pt_BR", "ar", "ar_EG", "ar_SY", "ar_MA", "ar_DZ"]
DAYS = st.integers(0, 350).map(lambda number: NOW.date() + timedelta(days=number))


def order_of(locale: str) -> str:
    return "mdy" if locale == "en" else "dmy"


@given(st.sampled_from(LOCALES), st.sampled_from(["short", "medium", "long", "full"]), DAYS)
@settings(deadline=None, max_examples=300)
def test_a_day_as_the_language_writes_it_is_that_day(locale: str, form: str, day: date) -> None:
    words = format_date(day, form, locale=locale)
    found = read_due(words, now=NOW, zone=BERLIN, date_order=order_of(locale), language=locale[:2])
    assert found.due == Due(day=day), words


@given(st.sampled_from(LOCALES), DAYS, st.times(time(0), time(23, 59)))
@settings(deadline=None, max_examples=200)
def test_a_day_and_a_clock_time_are_that_moment(locale: str, day: date, clock: time) -> None:
    words = f"{format_date(day, 'full', locale=locale)} {clock:%H:%M}"
    found = read_due(
        words, now=NOW, zone=BERLIN, hours=HOURS, date_order=order_of(locale), language=locale[:2]
    )
    assert found.due is not None
    assert found.due.at is not None
    local = found.due.at.astimezone(BERLIN)
    assert local.date() == day
    # An hour that spring leaves out is the one after it.
    assert abs((local.hour * 60 + local.minute) - (clock.hour * 60 + clock.minute)) in {0, 60}


@given(st.sampled_from(LOCALES), st.integers(0, 6))
@settings(deadline=None)
def test_a_weekday_as_the_language_calls_it_lies_within_the_week(locale: str, ahead: int) -> None:
    day = NOW.date() + timedelta(days=ahead)
    words = format_date(day, "EEEE", locale=locale)
    found = read_due(words, now=NOW, zone=BERLIN, hours=HOURS, language=locale[:2])
    assert found.due == Due(day=day), words


@pytest.mark.parametrize(
    ("language", "note"),
    [
        ("en", "We'll post it on 10/06"),
        ("de", "Wir schicken es am 10/06"),
        ("de", "Wir schicken es am 10.06."),
        ("fr", "On vous rappelle le 10/06"),
        ("es", "Le llamamos el 10/06"),
        ("pt", "A gente liga no dia 10/06"),
    ],
)
def test_a_due_in_a_note_that_may_be_two_days_is_shown_as_both(language: str, note: str) -> None:
    (offer,) = find(note, now=NOW, zone=BERLIN, hours=HOURS, language=language)
    assert offer.due is None
    assert [said(due) for due in offer.reading.readings] == ["2026-06-10", "2026-10-06"]
    (sure,) = find(note, now=NOW, zone=BERLIN, hours=HOURS, language=language, date_order="dmy")
    assert sure.due == Due(day=date(2026, 6, 10))


@pytest.mark.parametrize("language", labels.LANGUAGES)
@given(st.integers(1, 12), st.integers(1, 28))
@settings(deadline=None, max_examples=60)
def test_only_what_may_be_two_days_has_two_readings(language: str, month: int, day: int) -> None:
    found = read_due(f"{day}/{month}", now=NOW, zone=BERLIN, language=language)
    assert len(found.readings) == (2 if day <= 12 and day != month else 1)
    assert (found.due is None) == (len(found.readings) == 2)
