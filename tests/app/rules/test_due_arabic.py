"""Due words in Arabic: days, lengths of time, clocks and closing, however they are written."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.rules.due_words import read_due
from models.values import UserError
from tests.app.rules.test_due_words import BERLIN, HOURS, NOW, said

# Read on Wednesday 6 May 2026 at 14:30; open Monday to Friday 9-18, Saturday 10-14.
PHRASES = {
    # weekdays
    "الجمعة": "2026-05-08",
    "يوم الجمعة": "2026-05-08",
    "قبل الجمعة": "2026-05-08",
    "حتى يوم الجمعة": "2026-05-08",
    "الجمعه": "2026-05-08",
    "الجمعة القادمة": "2026-05-08",
    "يوم الجمعة القادم": "2026-05-08",
    "الأربعاء": "2026-05-06",
    "الاربعاء القادم": "2026-05-13",
    "الثلاثاء": "2026-05-12",
    "يوم الاثنين": "2026-05-11",
    "الإثنين المقبل": "2026-05-11",
    "الأحد": "2026-05-10",
    "صباح الخميس": "2026-05-07",
    "الجمعة الساعة 3 مساءً": "2026-05-08 15:00",
    "الجمعة الساعة 10": "2026-05-08 10:00",
    "الجمعة الساعة 3": "2026-05-08 15:00",
    "يوم الاثنين صباحا الساعة 9": "2026-05-11 09:00",
    # days
    "اليوم": "2026-05-06",
    "غدا": "2026-05-07",
    "غدًا": "2026-05-07",
    "يوم غد": "2026-05-07",
    "مساء الغد": "2026-05-07",
    "بكرة": "2026-05-07",
    "بعد غد": "2026-05-08",
    "غدا الخميس": "2026-05-07",
    "نهاية اليوم": "2026-05-06",
    # from now on
    "بعد ساعة": "2026-05-06 15:30",
    "خلال ساعتين": "2026-05-06 16:30",
    "بعد نصف ساعة": "2026-05-06 15:00",
    "بعد ساعة ونصف": "2026-05-06 16:00",
    "بعد 30 دقيقة": "2026-05-06 15:00",
    "بعد 3 أيام": "2026-05-09",
    "بعد ٣ أيام": "2026-05-09",
    "بعد ثلاثة أيام": "2026-05-09",
    "خلال يومين": "2026-05-08",
    "في غضون 5 أيام": "2026-05-11",
    "خلال 3 أيام عمل": "2026-05-09",
    "بعد أسبوع": "2026-05-13",
    "بعد أسبوعين": "2026-05-20",
    "بعد شهر": "2026-06-06",
    # weeks, months
    "هذا الأسبوع": "2026-05-09",
    "نهاية الأسبوع": "2026-05-09",
    "الأسبوع القادم": "2026-05-16",
    "نهاية الأسبوع المقبل": "2026-05-16",
    "بداية الأسبوع القادم": "2026-05-11",
    "نهاية الشهر": "2026-05-31",
    "آخر الشهر": "2026-05-31",
    "الشهر القادم": "2026-06-30",
    "نهاية الشهر المقبل": "2026-06-30",
    "نهاية يونيو": "2026-06-30",
    "نهاية السنة": "2026-12-31",
    # the shop's day
    "عند الإغلاق": "2026-05-06 18:00",
    "قبل الاغلاق": "2026-05-06 18:00",
    "غدا قبل إغلاق المحل": "2026-05-07 18:00",
    "نهاية الدوام": "2026-05-06 18:00",
    "السبت عند الإغلاق": "2026-05-09 14:00",
    # the clock
    "الساعة 15:00": "2026-05-06 15:00",
    "الساعة 9 صباحا": "2026-05-07 09:00",
    "٩ صباحًا": "2026-05-07 09:00",
    "4:30 م": "2026-05-06 16:30",
    "الساعة الثالثة والنصف عصرا": "2026-05-06 15:30",
    "الساعة الرابعة إلا ربعا": "2026-05-06 15:45",
    "الساعة الخامسة والربع مساء": "2026-05-06 17:15",
    "الساعة الثانية عشرة ظهرا": "2026-05-07 12:00",
    "غدا ظهرا": "2026-05-07 12:00",
    "غدا الساعة 2 بعد الظهر": "2026-05-07 14:00",
    "11 ليلا": "2026-05-06 23:00",
    "منتصف الليل": "2026-05-07 00:00",
    "الليلة الساعة 8": "2026-05-06 20:00",
    # dates
    "12 مايو": "2026-05-12",
    "١٢ مايو": "2026-05-12",
    "12 أيار 2026": "2026-05-12",
    "12 من شهر مايو الساعة 10 صباحا": "2026-05-12 10:00",
    "الثلاثاء، 12 مايو": "2026-05-12",
    "٢٠٢٦-٠٥-١٢": "2026-05-12",
}
REFUSED = [
    "كلام فارغ",
    "الجمعة والسبت",
    "غدا الجمعة",
    "الجمعة السبت",
    "32 مايو",
    "الساعة 25",
    "بعد الظهر",
    "صباحا",
    "يوم",
    "بعد",
    "غدا لا أدري",
    "بعد يوم ونصف",
]


@pytest.mark.parametrize(("words", "expected"), PHRASES.items())
def test_what_is_said_at_a_counter(words: str, expected: str) -> None:
    found = read_due(words, now=NOW, zone=BERLIN, hours=HOURS, date_order="dmy", language="ar")
    assert found.due is not None
    assert said(found.due) == expected


@pytest.mark.parametrize(
    ("words", "day"), [("الجمعة الماضية", "2026-05-01"), ("أمس", "2026-05-05")]
)
def test_the_past_is_taken_with_a_warning(words: str, day: str) -> None:
    found = read_due(words, now=NOW, zone=BERLIN, hours=HOURS, language="ar")
    assert found.past
    assert found.due is not None
    assert said(found.due) == day


@pytest.mark.parametrize("words", REFUSED)
def test_what_is_half_understood_is_refused(words: str) -> None:
    with pytest.raises(UserError):
        read_due(words, now=NOW, zone=BERLIN, hours=HOURS, language="en")


def test_an_unsure_date_comes_with_both_readings() -> None:
    found = read_due("قبل ٣/٤", now=NOW, zone=BERLIN, hours=HOURS, language="ar")
    assert found.due is None
    assert [said(due) for due in found.readings] == ["2027-04-03", "2027-03-04"]


@given(st.sampled_from(sorted(PHRASES)), st.booleans(), st.booleans(), st.booleans())
@settings(deadline=None)
def test_the_way_it_is_written_makes_no_difference(
    words: str, bare: bool, eastern: bool, marked: bool
) -> None:
    """Vowel signs and hamza left away, digits of either kind, marks of direction around it."""
    written = words
    if bare:
        parts = unicodedata.normalize("NFKD", written)
        written = "".join(part for part in parts if not unicodedata.combining(part))
    if eastern:
        written = written.translate({ord(str(digit)): 0x660 + digit for digit in range(10)})
    if marked:
        written = f"\u200f{written}\u200e"
    found = read_due(written, now=NOW, zone=BERLIN, hours=HOURS, date_order="dmy", language="ar")
    assert found.due is not None
    assert said(found.due) == PHRASES[words]


@given(st.integers(3, 60))
def test_days_are_counted_on_the_calendar(number: int) -> None:
    word = "أيام" if number <= 10 else "يوما"
    found = read_due(f"بعد {number} {word}", now=NOW, zone=BERLIN, language="ar")
    assert found.due is not None
    assert found.due.day == NOW.date() + timedelta(days=number)


@given(st.lists(st.sampled_from(" ".join(PHRASES).split()), max_size=6).map(" ".join))
@settings(deadline=None, max_examples=200)
def test_any_arabic_words_are_read_or_refused(words: str) -> None:
    try:
        found = read_due(words, now=NOW, zone=BERLIN, hours=HOURS, language="en")
    except UserError:
        return
    assert found.readings


def test_dateparser_is_not_needed_for_it() -> None:
    program = (
        "import sys; from datetime import datetime, UTC; from zoneinfo import ZoneInfo;"
        "from app.rules.due_words import read_due;"
        "now = datetime(2026, 5, 6, 12, tzinfo=UTC);"
        "read_due('\\u063a\\u062f\\u0627', now=now, zone=ZoneInfo('UTC'), language='ar');"
        "sys.exit('dateparser' in sys.modules)"
    )
    root = Path(__file__).resolve().parents[3]
    assert subprocess.run([sys.executable, "-c", program], cwd=root, check=False).returncode == 0
