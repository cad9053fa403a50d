"""Dates as a map says they are written."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.date_formats import DateFormat


def local(*parts: int) -> datetime:
    """Return a clock reading without a zone: a file's times have none."""
    return datetime(*parts[:7])  # type: ignore[arg-type]  # noqa: DTZ001


FORMATS = ["%Y-%m-%d %H:%M:%S", "%d/%m/%Y %H:%M:%S", "%m/%d/%Y %I:%M:%S %p", "%d.%m.%y, %H:%M:%S"]


@given(
    st.datetimes(local(1970, 1, 1), local(2060, 1, 1)).map(
        lambda moment: moment.replace(microsecond=0)
    ),
    st.sampled_from(FORMATS),
)
def test_what_is_written_is_read(moment: datetime, written: str) -> None:
    read = DateFormat.parse(written).read(moment.strftime(written))
    assert (read.day, read.local) == (moment.date(), moment)


@pytest.mark.parametrize(
    ("written", "text", "expected"),
    [
        ("iso", "2024-05-03", None),
        ("iso", "2024-05-03 16:20", local(2024, 5, 3, 16, 20)),
        ("iso", "2024-05-03T16:20:01.5", local(2024, 5, 3, 16, 20, 1, 500000)),
        ("%m/%d/%Y", "5/3/2024", None),
        ("%d %b %Y", "3 may 2024", None),
        ("%A, %d %B %Y", "Friday, 03 May 2024", None),
        ("%I:%M %p %d/%m/%Y", "12:05 AM 03/05/2024", local(2024, 5, 3, 0, 5)),
        ("%I:%M %p %d/%m/%Y", "12:05 p.m. 03/05/2024", local(2024, 5, 3, 12, 5)),
        ("%Y-%m-%d %H:%M:%S.%f", "2024-05-03 01:02:03.25", local(2024, 5, 3, 1, 2, 3, 250000)),
    ],
)
def test_ways_to_write(written: str, text: str, expected: datetime | None) -> None:
    read = DateFormat.parse(written).read(f" {text} ")
    assert (read.day, read.local) == (date(2024, 5, 3), expected)


def test_an_offset_makes_an_instant() -> None:
    read = DateFormat.parse("iso").read("2024-05-03T16:20:00+02:00")
    assert read.instant == datetime(2024, 5, 3, 14, 20, tzinfo=UTC)
    assert DateFormat.parse("iso").read("2024-05-03T16:20Z").instant == datetime(
        2024, 5, 3, 16, 20, tzinfo=UTC
    )


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("iso", "03/05/2024"),
        ("iso", "2024-02-30"),
        ("iso", "2024-05-03T25:00"),
        ("iso", "2024-05-03T10:00+25:99"),
        ("iso", "\u0662\u0660\u0662\u0664-05-03"),
        ("%d/%m/%Y", "05/13/2024"),
        ("%d/%m/%Y", "03/05/2024 10:00"),
        ("%d/%m/%Y %I:%M %p", "03/05/2024 13:00 PM"),
        ("%d/%m/%Y", ""),
    ],
)
def test_what_is_not_written_so_is_refused(written: str, text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        DateFormat.parse(written).read(text)


@pytest.mark.parametrize(
    "written", ["", "%Y", "%d/%m", "%Q", "%Y-%m-%d %I", "%Y-%m-%d %M", "%Y %Y %m %d", "%m %B %d %y"]
)
def test_formats_that_leave_the_day_open_are_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        DateFormat.parse(written)
