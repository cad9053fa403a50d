"""Summaries that make themselves: set up, pause, go on, remove; and note what was made."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import insert, select

from app.rules.days import day_of
from app.rules.rhythm import FIRST_DAYS, SCHEDULED, is_right
from app.services import checks
from models.schedule import Schedule, ScheduleRun
from models.sessions import Writing
from models.shop import shop_values
from models.values import Changes, Rhythm, UserError


@dataclass(frozen=True, slots=True)
class NewSchedule:
    """Which summary is to be made how often, and put where.

    `day` is the weekday (Monday is 0) or the day of the month; nothing takes the usual one.
    `only` are the ids of a filter by its fields' names, as `queries.schedules.chosen` gives them.
    `paper` nothing is the shop's. `folder` is one of the computer that the command comes from.
    """

    kind: str
    rhythm: Rhythm
    folder: Path
    day: int | None = None
    only: Mapping[str, int] = field(default_factory=dict)
    paper: str | None = None


@dataclass(frozen=True, slots=True)
class Scheduled:
    """A schedule that was set up: its id, and what changed."""

    changes: Changes
    schedule: int


def add(writing: Writing, new: NewSchedule) -> Scheduled:
    """Set up a schedule; the first summary is made today where today is its day.

    Raises:
        UserError: "schedule.wrong_kind", "schedule.wrong_day", "schedule.wrong_paper", or
            "schedule.no_folder" for one that is not named from the root or is not there.

    """
    writing.name("schedule.add")
    day = FIRST_DAYS[new.rhythm] if new.day is None else new.day
    _check(new, day)
    schedule_id = writing.insert(
        Schedule,
        kind=new.kind,
        parameters=_parameters(new.only, _today(writing)),
        rhythm=new.rhythm,
        day=day,
        folder=str(new.folder),
        paper=new.paper,
        computer=writing.actor.computer,
        active=True,
    )
    return Scheduled(writing.changes(), schedule_id)


def pause(writing: Writing, schedule_id: int) -> Changes:
    """Make nothing until it goes on."""
    writing.name("schedule.pause")
    writing.update(Schedule, schedule_id, active=False)
    return writing.changes()


def go_on(writing: Writing, schedule_id: int) -> Changes:
    """Make it again from today on; what fell due in the pause stays unmade."""
    writing.name("schedule.go_on")
    row = checks.fetch(writing, Schedule, schedule_id, Schedule.parameters, Schedule.active)
    if not row.active:
        parameters = json.loads(row.parameters) | {"since": _today(writing).isoformat()}
        writing.update(Schedule, schedule_id, active=True, parameters=_written(parameters))
    return writing.changes()


def remove(writing: Writing, schedule_id: int) -> Changes:
    """Take a schedule out; the files that it made stay where they are."""
    writing.name("schedule.remove")
    writing.delete(Schedule, schedule_id)
    return writing.changes()


def is_made(writing: Writing, schedule_id: int, due: date) -> bool:
    """Tell whether the summary due on a day was made, or its schedule rests or is gone."""
    runs = select(ScheduleRun.id).where(
        ScheduleRun.schedule_id == schedule_id, ScheduleRun.due_day == due
    )
    active = select(Schedule.id).where(Schedule.id == schedule_id, Schedule.active)
    return bool(writing.execute(runs).first()) or not writing.execute(active).first()


def note_made(writing: Writing, schedule_id: int, due: date, file: Path) -> None:
    """Remember that the summary due on a day was made, as which file."""
    made = insert(ScheduleRun).values(
        schedule_id=schedule_id, due_day=due, made_at=writing.now, file=str(file)
    )
    writing.execute(made)


def _check(new: NewSchedule, day: int | None) -> None:
    """Refuse what no summary can be made of."""
    if new.kind not in SCHEDULED:
        raise UserError(
            "schedule.wrong_kind", field="kind", kind=new.kind, known=", ".join(SCHEDULED)
        )
    if not is_right(new.rhythm, day):
        raise UserError("schedule.wrong_day", field="day", day=day)
    if new.paper not in (None, "a4", "letter"):
        raise UserError("schedule.wrong_paper", field="paper", paper=new.paper)
    checks.line(str(new.folder), "folder")
    if not new.folder.is_absolute() or not new.folder.is_dir():
        raise UserError("schedule.no_folder", field="folder", folder=str(new.folder))


def _parameters(only: Mapping[str, int], since: date) -> str:
    return _written({"only": dict(only), "since": since.isoformat()})


def _written(parameters: Mapping[str, object]) -> str:
    return json.dumps(parameters, sort_keys=True)


def _today(writing: Writing) -> date:
    return day_of(writing.now, ZoneInfo(shop_values(writing).zone))
