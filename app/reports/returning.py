"""Paper that comes back: the marks on a sheet, read, understood and done in one change-set."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.queries import marked, sheets
from app.queries.marked import Understood
from app.queries.sheets import SheetRow
from app.rules.days import day_of
from app.rules.marks import Written
from app.sentences import sentence
from app.services.marks import MarkedLine, apply
from models.sessions import Writing
from models.values import Changes, UserError


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What was taken in: the sheet, what each mark did, and what changed."""

    sheet: SheetRow
    marks: tuple[Understood, ...]
    changes: Changes


def take_in(
    writing: Writing,
    code: str,
    written: Sequence[Written],
    language: str,
    at: datetime | None = None,
) -> TakenIn:
    """Do what the marks on a sheet say: all of them, or none.

    `at` is when they were written: words such as "today" are read as of then. Raises UserError
    "marks.none" (`problems`: a sentence for each mark that cannot be taken), "sheet.misread",
    "sheet.unknown", and what the single steps raise.
    """
    writing.name("marks.apply")
    sheet = sheets.sheet(writing, code, {one.code for one in written})
    at = when_written(sheet, at)
    found = marked.understood(sheet, written, marked.setting(writing, language, at))
    refuse_problems(found)
    to_do = [MarkedLine(one.written.code, one.deeds, one.about) for one in found]
    return TakenIn(sheet, tuple(found), apply(writing, sheet.code, to_do, at))


def when_written(sheet: SheetRow, at: datetime | None) -> datetime | None:
    """Return when marks were written: on the sheet's own day not before it was made.

    Raises UserError "marks.before_sheet" for an earlier day; None stays now.
    """
    if at is None or at >= sheet.made_at:
        return at
    if day_of(at, sheet.zone) != day_of(sheet.made_at, sheet.zone):
        made = sheet.made_at.astimezone(sheet.zone)
        raise UserError("marks.before_sheet", field="at", sheet=sheet.code, made=made)
    return sheet.made_at


def refuse_problems(found: Iterable[Understood]) -> None:
    """Refuse all marks where one cannot be taken, with a sentence for each such one."""
    problems = [one.problem for one in found if one.problem is not None]
    if problems:
        told = " ".join(sentence(problem) for problem in problems)
        raise UserError("marks.none", field="mark", problems=told)
