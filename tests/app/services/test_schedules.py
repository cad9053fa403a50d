"""Summaries that make themselves: what may be set up, what is due, and that nothing is made twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from app.queries import schedules as queries
from app.queries.filters import Filter
from app.services import schedules, undo
from app.services.schedules import NewSchedule
from models.schedule import ScheduleRun
from models.values import FixedClock, Rhythm, Vocabulary
from tests.app.services.at_work import DAY, NOW, AtWork, refused


@pytest.fixture
def monday(tmp_path: Path) -> NewSchedule:
    return NewSchedule("period", Rhythm.WEEKLY, tmp_path)


def due(work: AtWork, computer: str = "till") -> list[date]:
    with work.store.read() as reading:
        return [one.day for one in queries.due(reading, computer)]


def at(work: AtWork, day: str) -> None:
    work.store.clock = FixedClock(datetime.fromisoformat(f"{day}T10:00:00+00:00"))


def made(work: AtWork, schedule: int, day: str) -> None:
    work.do(schedules.note_made, schedule, date.fromisoformat(day), Path("/there.pdf"))


def test_each_missed_period_once_the_newest_last(work: AtWork, monday: NewSchedule) -> None:
    schedule = work.do(schedules.add, monday).schedule
    assert due(work) == []
    at(work, "2026-04-07")
    assert [str(day) for day in due(work)] == ["2026-03-23", "2026-03-30", "2026-04-06"]
    made(work, schedule, "2026-03-23")
    assert [str(day) for day in due(work)] == ["2026-03-30", "2026-04-06"]


def test_its_own_day_counts_on_the_day_it_is_set_up(work: AtWork, monday: NewSchedule) -> None:
    work.do(schedules.add, replace(monday, day=NOW.weekday()))
    assert due(work) == [NOW.date()]


def test_a_clock_set_back_and_forth_makes_nothing_twice(work: AtWork, monday: NewSchedule) -> None:
    schedule = work.do(schedules.add, replace(monday, rhythm=Rhythm.DAILY)).schedule
    made(work, schedule, "2026-03-18")
    work.store.clock = FixedClock(NOW + DAY)
    made(work, schedule, "2026-03-19")
    work.store.clock = FixedClock(NOW - 30 * DAY)
    assert due(work) == []
    work.store.clock = FixedClock(NOW + DAY)
    assert due(work) == []


def test_only_the_computer_whose_folder_it_is(work: AtWork, monday: NewSchedule) -> None:
    work.do(schedules.add, replace(monday, rhythm=Rhythm.DAILY))
    assert due(work, "another") == []
    assert len(due(work, "till")) == 1


def test_a_removed_one_that_comes_back_makes_nothing_twice(
    work: AtWork, monday: NewSchedule
) -> None:
    schedule = work.do(schedules.add, replace(monday, rhythm=Rhythm.DAILY)).schedule
    made(work, schedule, "2026-03-18")
    gone = work.do(schedules.remove, schedule)
    with work.store.read() as reading:
        assert queries.schedules(reading) == []
    work.do(undo.undo, gone.changeset)
    with work.store.read() as reading:
        (row,) = queries.schedules(reading)
    assert (row.last_file, due(work)) == ("/there.pdf", [])


def test_what_fell_due_in_a_pause_stays_unmade(work: AtWork, monday: NewSchedule) -> None:
    schedule = work.do(schedules.add, replace(monday, rhythm=Rhythm.DAILY)).schedule
    work.do(schedules.pause, schedule)
    assert due(work) == []
    work.store.clock = FixedClock(NOW + 3 * DAY)
    work.do(schedules.go_on, schedule)
    assert due(work) == [(NOW + 3 * DAY).date()]
    assert work.do(schedules.go_on, schedule).changeset is None


def test_a_filter_is_kept_and_told(work: AtWork, monday: NewSchedule) -> None:
    with work.store.read() as reading:
        from app.queries.shop import terms

        phone = terms(reading, Vocabulary.CHANNEL)[1]
    only = queries.chosen(Filter(channel_id=phone.id))
    work.do(schedules.add, replace(monday, only=only))
    with work.store.read() as reading:
        (row,) = queries.schedules(reading)
    assert row.only == Filter(channel_id=phone.id)
    assert row.told == (("channel", phone.text),)


def test_the_second_of_two_programs_is_told(work: AtWork, monday: NewSchedule) -> None:
    schedule = work.do(schedules.add, monday).schedule
    day = date(2026, 3, 23)
    assert not work.do(schedules.is_made, schedule, day)
    made(work, schedule, str(day))
    assert work.do(schedules.is_made, schedule, day)
    assert work.do(schedules.is_made, schedule + 1, day)
    assert work.count(ScheduleRun) == 1


@pytest.mark.parametrize(
    ("changed", "code", "field"),
    [
        ({"kind": "slip"}, "schedule.wrong_kind", "kind"),
        ({"day": 7}, "schedule.wrong_day", "day"),
        ({"rhythm": Rhythm.MONTHLY, "day": 0}, "schedule.wrong_day", "day"),
        ({"paper": "roll"}, "schedule.wrong_paper", "paper"),
        ({"folder": Path("here")}, "schedule.no_folder", "folder"),
        ({"folder": Path("/nowhere/at/all")}, "schedule.no_folder", "folder"),
    ],
)
def test_what_no_summary_can_be_made_of_is_refused(
    work: AtWork, monday: NewSchedule, changed: dict[str, object], code: str, field: str
) -> None:
    with refused(code, field):
        work.do(schedules.add, replace(monday, **changed))  # type: ignore[arg-type]


def test_a_clock_set_years_ahead_does_not_fill_the_folder(
    work: AtWork, monday: NewSchedule
) -> None:
    work.do(schedules.add, replace(monday, rhythm=Rhythm.DAILY))
    work.store.clock = FixedClock(NOW + timedelta(days=4000))
    assert len(due(work)) == 401
