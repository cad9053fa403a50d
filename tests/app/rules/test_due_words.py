"""Due words: tables of phrases at one fixed moment, then what must hold of any words."""

from __future__ import annotations

import contextlib
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.rules.days import first_instant
from app.rules.due_words import DueReading, read_due, read_when
from app.rules.opening_hours import Hours
from models.values import Due, UserError
from tests.app.rules.test_days import ZONES

BERLIN = ZoneInfo("Europe/Berlin")
# Wednesday, 6 May 2026, 14:30 in Berlin.
NOW = datetime(2026, 5, 6, 14, 30, tzinfo=BERLIN)
# Monday to Friday 9:00-18:00, Saturday 10:00-14:00.
HOURS: Hours = (*((day, 540, 1080) for day in range(5)), (5, 600, 840))


def said(due: Due) -> str:
    """Write a due as a day, or as the clock of Berlin shows it."""
    if due.day is not None:
        return due.day.isoformat()
    assert due.at is not None
    return due.at.astimezone(BERLIN).strftime("%Y-%m-%d %H:%M")


def read(
    words: str,
    *,
    now: datetime = NOW,
    hours: Hours = HOURS,
    holidays: frozenset[date] = frozenset(),
    order: str | None = None,
) -> DueReading:
    return read_due(words, now=now, zone=BERLIN, hours=hours, holidays=holidays, date_order=order)


PHRASES = {
    # weekdays
    "friday": "2026-05-08",
    "by friday": "2026-05-08",
    "Before Friday": "2026-05-08",
    "FRI": "2026-05-08",
    "fri 3pm": "2026-05-08 15:00",
    "friday 15:00": "2026-05-08 15:00",
    "Friday, 3:30 p.m.": "2026-05-08 15:30",
    "on friday at 3": "2026-05-08 15:00",
    "friday at 10": "2026-05-08 10:00",
    "friday at noon": "2026-05-08 12:00",
    "no later than friday midday": "2026-05-08 12:00",
    "friday midnight": "2026-05-09 00:00",
    "this friday": "2026-05-08",
    "next friday": "2026-05-15",
    "friday week": "2026-05-15",
    "a week on friday": "2026-05-15",
    "two weeks from friday": "2026-05-22",
    "friday next week": "2026-05-15",
    "next week friday": "2026-05-15",
    "next tuesday at 10:30": "2026-05-12 10:30",
    "tuesday": "2026-05-12",
    "wednesday": "2026-05-06",
    "wednesday 4pm": "2026-05-06 16:00",
    "wednesday 2pm": "2026-05-13 14:00",
    "wednesday 8 in the evening": "2026-05-06 20:00",
    "friday close of business": "2026-05-08 18:00",
    "saturday by closing": "2026-05-09 14:00",
    "sunday close of business": "2026-05-10",
    "friday eod": "2026-05-08",
    "end of friday": "2026-05-08",
    # days
    "today": "2026-05-06",
    "tonight": "2026-05-06",
    "tonight at 8": "2026-05-06 20:00",
    "this afternoon at 4": "2026-05-06 16:00",
    "tomorrow": "2026-05-07",
    "until tomorrow": "2026-05-07",
    "tomorrow morning": "2026-05-07",
    "tomorrow morning at 9": "2026-05-07 09:00",
    "tomorrow 8 in the evening": "2026-05-07 20:00",
    "tomorrow at noon": "2026-05-07 12:00",
    "quarter to four tomorrow": "2026-05-07 15:45",
    "the day after tomorrow": "2026-05-08",
    # from now on
    "in 20 minutes": "2026-05-06 14:50",
    "in 2 hours": "2026-05-06 16:30",
    "in 1.5 hours": "2026-05-06 16:00",
    "in 2h": "2026-05-06 16:30",
    "in an hour": "2026-05-06 15:30",
    "within half an hour": "2026-05-06 15:00",
    "within the hour": "2026-05-06 15:30",
    "within the next week": "2026-05-13",
    "within the next 2 weeks": "2026-05-20",
    "in 3 days": "2026-05-09",
    "3 days from now": "2026-05-09",
    "in 3 days at 3pm": "2026-05-09 15:00",
    "in a week": "2026-05-13",
    "in two weeks": "2026-05-20",
    "in a fortnight": "2026-05-20",
    "in a month": "2026-06-06",
    "in 3 working days": "2026-05-09",
    "in 4 working days": "2026-05-11",
    # weeks, months
    "this week": "2026-05-09",
    "end of the week": "2026-05-09",
    "by the end of next week": "2026-05-16",
    "next week": "2026-05-16",
    "early next week": "2026-05-11",
    "end of month": "2026-05-31",
    "by the end of the month": "2026-05-31",
    "end of next month": "2026-06-30",
    "next month": "2026-06-30",
    "end of June": "2026-06-30",
    "end of february": "2027-02-28",
    "end of the quarter": "2026-06-30",
    "end of the year": "2026-12-31",
    # the shop's day
    "end of day": "2026-05-06",
    "eod": "2026-05-06",
    "close of business": "2026-05-06 18:00",
    "by closing": "2026-05-06 18:00",
    "cob": "2026-05-06 18:00",
    "tomorrow cob": "2026-05-07 18:00",
    # clock alone: the next time that it shows this
    "15:00": "2026-05-06 15:00",
    "15h": "2026-05-06 15:00",
    "9am": "2026-05-07 09:00",
    "noon": "2026-05-07 12:00",
    "midnight": "2026-05-07 00:00",
    "half past 3": "2026-05-06 15:30",
    "3 o'clock": "2026-05-06 15:00",
    "by 5": "2026-05-06 17:00",
    "quarter to 1": "2026-05-07 12:45",
    # dates
    "2026-05-08": "2026-05-08",
    "by 2026-05-08": "2026-05-08",
    "2026-05-08 15:00": "2026-05-08 15:00",
    "2026-05-08T15:00": "2026-05-08 15:00",
    "2026-05-08 3pm": "2026-05-08 15:00",
    "2026-05-08T13:00Z": "2026-05-08 15:00",
    "2026-05-08T15:00:00+05:30": "2026-05-08 11:30",
    "12 May": "2026-05-12",
    "12 May 1500": None,
    "May 12th 5pm": "2026-05-12 17:00",
    "12th of May 2027": "2027-05-12",
    "May 12, 2027": "2027-05-12",
    "1 May": "2027-05-01",
    "29 february": "2028-02-29",
    "Friday 8 May": "2026-05-08",
    "Friday, 8th May 2026 at 15:00": "2026-05-08 15:00",
    "the 20th": "2026-05-20",
    "the 5th": "2026-06-05",
    "june 2027": "2027-06-30",
    # German
    "Fr 15 Uhr": "2026-05-08 15:00",
    "Fr. 15 Uhr": "2026-05-08 15:00",
    "am Freitag um 15 Uhr": "2026-05-08 15:00",
    "Freitag 15.30 Uhr": "2026-05-08 15:30",
    "bis morgen": "2026-05-07",
    "morgen früh": "2026-05-07",
    "übermorgen": "2026-05-08",
    "heute Abend um 8": "2026-05-06 20:00",
    "in drei Tagen": "2026-05-09",
    "nächsten Freitag": "2026-05-15",
    "Montag in einer Woche": "2026-05-18",
    "Ende der Woche": "2026-05-09",
    "Ende des Monats": "2026-05-31",
    "bis Feierabend": "2026-05-06 18:00",
    "12. Mai": "2026-05-12",
    # French, Spanish, Portuguese
    "vendredi 15h": "2026-05-08 15:00",
    "vendredi prochain": "2026-05-15",
    "demain à 15h30": "2026-05-07 15:30",
    "après-demain": "2026-05-08",
    "dans 3 jours": "2026-05-09",
    "fin du mois": "2026-05-31",
    "mañana a las 15": "2026-05-07 15:00",
    "pasado mañana": "2026-05-08",
    "el viernes": "2026-05-08",
    "en 2 semanas": "2026-05-20",
    "12 de mayo de 2027": "2027-05-12",
    "amanhã às 10h": "2026-05-07 10:00",
    "sexta-feira": "2026-05-08",
    "depois de amanhã": "2026-05-08",
}


@pytest.mark.parametrize(("words", "expected"), PHRASES.items())
def test_phrases(words: str, expected: str | None) -> None:
    if expected is None:
        with pytest.raises(UserError):
            read(words)
        return
    found = read(words)
    assert found.due is not None
    assert said(found.due) == expected
    assert found.readings == (found.due,)
    assert found.day_only == (len(expected) == 10)
    assert found.words == words
    assert not found.past


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("yesterday", "2026-05-05"),
        ("2 days ago", "2026-05-04"),
        ("vor 2 Tagen", "2026-05-04"),
        ("last friday", "2026-05-01"),
        ("2020-01-01", "2020-01-01"),
        ("2020-01-01 15:00", "2020-01-01 15:00"),
        ("12 May 2020", "2020-05-12"),
        ("today 9am", "2026-05-06 09:00"),
        ("yesterday at noon", "2026-05-05 12:00"),
        ("an hour ago", "2026-05-06 13:30"),
    ],
)
def test_the_past_only_where_the_words_say_so(words: str, expected: str) -> None:
    found = read(words)
    assert found.due is not None
    assert said(found.due) == expected
    assert found.past


@pytest.mark.parametrize(
    ("words", "order", "expected"),
    [
        ("3/4", None, ["2027-04-03", "2027-03-04"]),
        ("03/04/2027", None, ["2027-04-03", "2027-03-04"]),
        ("03/04/2027 3pm", None, ["2027-04-03 15:00", "2027-03-04 15:00"]),
        ("03/04/2027", "dmy", ["2027-04-03"]),
        ("03/04/2027", "mdy", ["2027-03-04"]),
        ("8.5.", None, ["2026-05-08", "2026-08-05"]),
        ("8.5.", "dmy", ["2026-05-08"]),
        ("8.5. 15 Uhr", "dmy", ["2026-05-08 15:00"]),
        ("8-5-2026", "dmy", ["2026-05-08"]),
        ("3/4/27", "dmy", ["2027-04-03"]),
        ("27/03/04", "ymd", ["2027-03-04"]),
        ("2027/03/04", None, ["2027-03-04"]),
        ("2027.03.04", "dmy", ["2027-03-04"]),
        ("6/6", None, ["2026-06-06"]),
        ("13/05", None, ["2026-05-13"]),
        ("5/13/2026", None, ["2026-05-13"]),
        # A weekday tells which of the two it is.
        ("Saturday 3/4/2027", None, ["2027-04-03"]),
        ("at 10.30", None, ["2026-05-07 10:30"]),
    ],
)
def test_numeric_dates_go_by_the_shops_order(
    words: str, order: str | None, expected: list[str]
) -> None:
    found = read(words, order=order)
    assert [said(due) for due in found.readings] == expected
    assert (found.due is None) == (len(expected) == 2)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("", "due.blank"),
        ("  \t ", "due.blank"),
        *(
            (words, "due.not_understood")
            for words in (
                "soon",
                "asap",
                "maybe",
                "whenever you like",
                "foo friday",
                "friday foo",
                "fri 3",
                "2",
                "99",
                "1500",
                "in 3-4 days",
                "32 May",
                "31/31",
                "2026-02-30",
                "25:00",
                "10:75",
                "13pm",
                "morning",
                "end of",
                "by",
                "tomorrow friday 3pm 4pm",
                "today tomorrow",
                "in 0.5 days",
                "in 999999999 days",
                "in 99999 weeks",
                "in 5000 working days",
                "9999-12-31",
                "0001-01-01",
                "<b>friday</b>",
                "'; DROP TABLE promise; --",
                "friday" * 100,
            )
        ),
        ("friday 9 may", "due.weekday_differs"),
        ("Freitag, 9.5.2026", "due.weekday_differs"),
    ],
)
def test_what_is_not_understood_is_refused(words: str, code: str) -> None:
    with pytest.raises(UserError) as raised:
        read(words)
    assert raised.value.code == code
    assert raised.value.field == "due"


@pytest.mark.parametrize(
    ("clock", "expected"),
    [((8, 0), "2026-05-06"), ((17, 59), "2026-05-06"), ((18, 0), "2026-05-13")],
)
def test_a_weekday_that_is_today_goes_by_closing(clock: tuple[int, int], expected: str) -> None:
    now = NOW.replace(hour=clock[0], minute=clock[1])
    due = read("wednesday", now=now).due
    assert due is not None
    assert said(due) == expected
    # With no opening hours, or closed all day, the whole day lies ahead.
    assert read("wednesday", now=now, hours=()).due == Due(day=date(2026, 5, 6))
    shut = frozenset({date(2026, 5, 6)})
    assert read("wednesday", now=now, holidays=shut).due == Due(day=date(2026, 5, 6))


def test_close_of_business_after_closing_is_the_next_open_days() -> None:
    late = NOW.replace(hour=19)
    due = read("close of business", now=late, holidays=frozenset({date(2026, 5, 7)})).due
    assert due is not None
    assert said(due) == "2026-05-08 18:00"
    assert read("close of business", now=late, hours=()).due == Due(day=date(2026, 5, 6))


def test_the_end_of_the_week_is_a_day_when_somebody_is_there() -> None:
    saturday = frozenset({date(2026, 5, 9)})
    assert read("end of the week", holidays=saturday).due == Due(day=date(2026, 5, 8))
    assert read("end of the week", hours=()).due == Due(day=date(2026, 5, 10))
    assert read("early next week", holidays=frozenset({date(2026, 5, 11)})).due == Due(
        day=date(2026, 5, 12)
    )
    sunday = NOW + timedelta(days=4)
    assert read("end of the week", now=sunday).due == Due(day=date(2026, 5, 10))


def test_a_bare_hour_falls_into_the_opening_hours() -> None:
    evening: Hours = tuple((day, 18 * 60, 23 * 60) for day in range(7))
    due = read("friday at 8", hours=evening).due
    assert due is not None
    assert said(due) == "2026-05-08 20:00"
    without = read("friday at 8", hours=()).due
    assert without is not None
    assert said(without) == "2026-05-08 08:00"


def test_instants_ahead_are_full_minutes() -> None:
    now = NOW.replace(second=37, microsecond=5)
    assert read("in 20 minutes", now=now).due == Due(at=NOW + timedelta(minutes=21))


def test_skipped_and_double_times() -> None:
    spring = datetime(2026, 3, 28, 12, tzinfo=BERLIN)
    due = read("tomorrow 2:30", now=spring, hours=()).due
    assert due == Due(at=datetime(2026, 3, 29, 1, 30, tzinfo=UTC))
    autumn = datetime(2026, 10, 24, 12, tzinfo=BERLIN)
    due = read("tomorrow 2:30", now=autumn, hours=()).due
    assert due == Due(at=datetime(2026, 10, 25, 0, 30, tzinfo=UTC))
    # An hour is an hour, whatever the clock does meanwhile.
    night = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)
    assert read("in 2 hours", now=night).due == Due(at=night + timedelta(hours=2))


def test_other_languages_through_dateparser() -> None:
    found = read_due("over 3 dagen", now=NOW, zone=BERLIN, hours=HOURS, language="nl")
    assert found.due == Due(day=date(2026, 5, 9))
    found = read_due("domani alle 15:00", now=NOW, zone=BERLIN, hours=HOURS, language="it")
    assert found.due is not None
    assert said(found.due) == "2026-05-07 15:00"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("now", "2026-05-06 14:30"),
        ("20 minutes ago", "2026-05-06 14:10"),
        ("2 hours ago", "2026-05-06 12:30"),
        ("friday", "2026-05-01"),
        ("friday 3pm", "2026-05-01 15:00"),
        ("last wednesday", "2026-04-29"),
        ("wednesday", "2026-05-06"),
        ("yesterday 16:00", "2026-05-05 16:00"),
        ("today", "2026-05-06"),
        ("12 May", "2025-05-12"),
        ("1 May", "2026-05-01"),
        ("the 15th", "2026-04-15"),
        ("2026-03-01T09:00", "2026-03-01 09:00"),
        ("2027-01-01", "2027-01-01"),
        ("tomorrow", "2026-05-07"),
        ("9:00", "2026-05-06 09:00"),
    ],
)
def test_when_something_happened(words: str, expected: str) -> None:
    found = read_when(words, now=NOW, zone=BERLIN)
    if len(expected) == 10:
        assert found.day_only
        assert found.instant == first_instant(date.fromisoformat(expected), BERLIN)
    else:
        assert not found.day_only
        assert said(Due(at=found.instant)) == expected


def test_an_ambiguous_when_names_both_days() -> None:
    with pytest.raises(UserError) as raised:
        read_when("3/4/2026", now=NOW, zone=BERLIN)
    assert raised.value.code == "due.ambiguous"
    assert raised.value.values["readings"] == (date(2026, 4, 3), date(2026, 3, 4))
    found = read_when("3/4/2026", now=NOW, zone=BERLIN, date_order="mdy")
    assert found.instant == first_instant(date(2026, 3, 4), BERLIN)


moments = st.integers(1_700_000_000, 1_900_000_000).map(lambda s: datetime.fromtimestamp(s, UTC))
zones = st.sampled_from(ZONES)
weekdays = st.sampled_from(
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
)
clocks = st.sampled_from(["", " 9am", " 15:00", " at noon", " 23:59", " cob", " eod"])


@given(weekdays, clocks, moments, zones)
def test_a_weekday_lies_ahead_and_no_more_than_a_week(
    weekday: str, clock: str, now: datetime, zone: ZoneInfo
) -> None:
    due = read_due(weekday + clock, now=now, zone=zone, hours=HOURS).due
    assert due is not None
    today = now.astimezone(zone).date()
    day = due.day or (due.at or now).astimezone(zone).date()
    assert today <= day <= today + timedelta(days=7)
    assert f"{day:%A}".lower() == weekday
    assert due.at is None or due.at > now


@given(st.dates(date(1950, 1, 1), date(2150, 1, 1)), moments, zones)
def test_an_iso_day_is_that_day(day: date, now: datetime, zone: ZoneInfo) -> None:
    found = read_due(day.isoformat(), now=now, zone=zone)
    assert found.due == Due(day=day)
    assert found.past == (day < now.astimezone(zone).date())


@given(st.integers(0, 2000), moments, zones)
def test_days_are_counted_on_the_calendar(number: int, now: datetime, zone: ZoneInfo) -> None:
    today = now.astimezone(zone).date()
    found = read_due(f"in {number} days", now=now, zone=zone)
    assert found.due == Due(day=today + timedelta(days=number))


@settings(max_examples=60)
@given(
    st.text(max_size=30) | st.lists(st.sampled_from([*PHRASES, "of", "/", "3", "-"])).map(" ".join)
)
def test_any_words_are_read_or_refused(words: str) -> None:
    for reader in (read_due, read_when):
        with contextlib.suppress(UserError):
            reader(words, now=NOW, zone=BERLIN)
