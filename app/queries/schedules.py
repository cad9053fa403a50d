"""Summaries that make themselves: which there are, and which of them are due."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from app.queries.filters import EVERYTHING, Filter, Told, told
from app.rules.days import day_of
from app.rules.rhythm import due_days, next_due
from models.schedule import Schedule, ScheduleRun
from models.sessions import Reading
from models.shop import shop_values
from models.values import Rhythm


@dataclass(frozen=True, slots=True)
class ScheduleRow:
    """One schedule. `since` is the first day it may be due; `made` the days it was made for.

    `told` says in words what it is narrowed to; `last_file` is the file of the newest run, and
    `following` the next day on which it falls due.
    """

    id: int
    kind: str
    rhythm: Rhythm
    day: int | None
    folder: str
    paper: str | None
    computer: str
    active: bool
    only: Filter
    told: Told
    since: date
    made: frozenset[date]
    last_file: str | None
    following: date


@dataclass(frozen=True, slots=True)
class Due:
    """One summary that is to be made: for which schedule, for which day."""

    schedule: ScheduleRow
    day: date


def schedules(reading: Reading) -> list[ScheduleRow]:
    """Return every schedule, in the order in which they were set up."""
    today = _today(reading)
    rows = reading.execute(select(*Schedule.__table__.columns).order_by(Schedule.id)).all()
    return [_row(reading, row, today) for row in rows]


def due(reading: Reading, computer: str) -> list[Due]:
    """Return what this computer has still to make, each schedule's oldest first.

    What was made for a day is never due again, whatever the clock says since.
    """
    today = _today(reading)
    return [
        Due(row, day)
        for row in schedules(reading)
        if row.active and row.computer == computer
        for day in due_days(row.rhythm, row.day, row.since, today)
        if day not in row.made
    ]


def chosen(only: Filter) -> dict[str, int]:
    """Return a filter as a schedule keeps it: the ids that are wanted, by the fields' names."""
    return {name: key for name, key in asdict(only).items() if key is not None}


def _row(reading: Reading, row: Any, today: date) -> ScheduleRow:
    parameters = json.loads(row.parameters)
    only = _filter(parameters.get("only", {}))
    runs = select(ScheduleRun.due_day, ScheduleRun.file).where(ScheduleRun.schedule_id == row.id)
    made = reading.execute(runs.order_by(ScheduleRun.id)).all()
    return ScheduleRow(
        id=row.id,
        kind=row.kind,
        rhythm=row.rhythm,
        day=row.day,
        folder=row.folder,
        paper=row.paper,
        computer=row.computer,
        active=row.active,
        only=only,
        told=told(reading, only),
        since=date.fromisoformat(parameters["since"]),
        made=frozenset(run.due_day for run in made),
        last_file=made[-1].file if made else None,
        following=next_due(row.rhythm, row.day, today),
    )


def _filter(kept: dict[str, int]) -> Filter:
    """Return the filter that was kept; what this version does not know is left out."""
    known = {field.name for field in fields(EVERYTHING)}
    return Filter(**{name: key for name, key in kept.items() if name in known})


def _today(reading: Reading) -> date:
    return day_of(reading.now, ZoneInfo(shop_values(reading).zone))
