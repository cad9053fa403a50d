"""Summaries that make themselves, again and again."""

from __future__ import annotations

from sqlalchemy import Boolean, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import (
    AUTOINCREMENT,
    Base,
    DayColumn,
    InstantColumn,
    Line,
    PrimaryKey,
    Version,
    Word,
)
from models.values import Rhythm


class Schedule(Base):
    """One summary to be made in a rhythm, into a folder of one computer.

    `day` is the weekday (Monday is 0) of a weekly one, the day of the month of a monthly one;
    `parameters` (JSON) narrow it; `computer` names the one whose folder it is.
    """

    __tablename__ = "schedule"
    undo_groups = (frozenset({"rhythm", "day"}),)

    id: Mapped[PrimaryKey]
    kind: Mapped[str] = mapped_column(String(20))
    parameters: Mapped[Line]
    rhythm: Mapped[Rhythm] = mapped_column(Word(Rhythm))
    day: Mapped[int | None]
    folder: Mapped[Line]
    paper: Mapped[str | None] = mapped_column(String(10))
    computer: Mapped[Line]
    active: Mapped[bool] = mapped_column(Boolean, default=True)
    version: Mapped[Version]


class ScheduleRun(Base):
    """One file that a schedule made. Not journalled: a file on the disk is not taken back.

    `due_day` is the day it was made for, which may lie before the moment it was made. A run
    outlives its schedule, whose id is no foreign key for that: one that is removed, and put
    back by an undo, must not make everything a second time.
    """

    __tablename__ = "schedule_run"
    __table_args__ = (Index(None, "schedule_id", "due_day", unique=True), AUTOINCREMENT)

    id: Mapped[PrimaryKey]
    schedule_id: Mapped[int]
    due_day: Mapped[DayColumn]
    made_at: Mapped[InstantColumn]
    file: Mapped[Line]
