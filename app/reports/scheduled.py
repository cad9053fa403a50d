"""Makes the summaries that are due by themselves, each into the folder of its schedule.

Three steps, since the window does them on different threads: read (`prepare`), lay out and
put the file in place (`write`), and note in the store that it was made (`keep`). A file that
is there already is never touched; where two programs made the same summary at once, the one
that comes second to `keep` takes its file away again.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from app.queries.schedules import Due
from app.queries.shop import shop
from app.reports import making
from app.reports.letterhead import Letterhead
from app.reports.making import Wanted
from app.reports.marking import Marks, foreseen, kept, new_sheet
from app.reports.naming import named, numbered
from app.reports.writing import write_file
from app.rules.days import day_of
from app.rules.rhythm import days_told
from app.rules.sheets import NewSheet
from app.services import schedules
from models.sessions import Reading, Writing
from models.values import UserError

MOST_NUMBERS = 1000
"""So many files of one name are looked past."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a scheduled summary says, read from one snapshot, and how it is to be printed."""

    due: Due
    data: object
    paper: str
    printed_at: datetime
    name: str
    language: str | None
    sheet: NewSheet | None
    marks: Marks
    letterhead: Letterhead


@dataclass(frozen=True, slots=True)
class Written:
    """A scheduled summary that lies in its folder, and the sheet that it is.

    `code` is the name in its foot.
    """

    due: Due
    path: Path
    sheet: NewSheet | None
    code: str = ""


def wanted(due: Due, today: date) -> Wanted:
    """Return which summary is due.

    One of a period speaks of the period before its day, as it stood at the period's end, so
    that it says the same whenever it is made. One of a moment is made of now, or as of the end
    of its day where that has passed.
    """
    kind = due.schedule.kind
    if kind not in making.PERIODS:
        past = due.day if due.day < today else None
        return Wanted(kind=kind, as_of=past, only=due.schedule.only)
    first, last = days_told(due.schedule.rhythm, due.day)
    return Wanted(kind=kind, first=first, last=last, as_of=last, only=due.schedule.only)


def prepare(reading: Reading, due: Due, language: str | None = None) -> Prepared:
    """Read everything that the summary says, in this language or the one in use."""
    facts = shop(reading)
    known = making.papers(due.schedule.kind)
    chosen = (due.schedule.paper, facts.paper, known[0])
    wish = wanted(due, day_of(reading.now, ZoneInfo(facts.zone)))
    days = f"{wish.first} {wish.last}" if wish.first else str(due.day)
    about = tuple(name for _by, name in due.schedule.told)
    data = making.read(reading, wish)
    paper = next(paper for paper in chosen if paper in known)
    sheet = new_sheet(wish, data, paper, language, reading.now)
    return Prepared(
        due=due,
        data=data,
        paper=paper,
        printed_at=reading.now,
        name=named(facts.name, due.schedule.kind, about, days),
        language=language,
        sheet=sheet,
        marks=foreseen(reading, sheet),
        letterhead=making.letterhead(reading),
    )


def write(prepared: Prepared, cancelled: Callable[[], bool] | None = None) -> Written:
    """Lay the summary out and write it under a free name.

    Raises UserError as `writing.write_file`, and "report.cancelled".
    """
    schedule = prepared.due.schedule
    data = making.render(
        schedule.kind,
        prepared.data,
        paper=prepared.paper,
        printed_at=prepared.printed_at,
        language=prepared.language,
        cancelled=cancelled,
        marks=prepared.marks,
        letterhead=prepared.letterhead,
    )
    path = _reserved(Path(schedule.folder) / prepared.name)
    try:
        write_file(path, data)
    except BaseException:
        withdraw(path)
        raise
    return Written(prepared.due, path, prepared.sheet, prepared.marks.sheet)


def keep(writing: Writing, written: Written) -> bool:
    """Note that the summary was made, and keep its sheet; tell whether it was still wanted.

    Where it was not (another program was faster, the schedule is gone), the file is superfluous;
    where another sheet took its name meanwhile it is to be made again.
    """
    due = written.due
    if schedules.is_made(writing, due.schedule.id, due.day):
        return False
    if kept(writing, written.sheet).sheet != written.code:
        return False
    schedules.note_made(writing, due.schedule.id, due.day, written.path)
    return True


def withdraw(path: Path) -> None:
    """Take a file away that is not wanted after all, as far as that can be done."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _reserved(path: Path) -> Path:
    """Return the path, or with a number what is still free, taken by an empty file."""
    for number in range(1, MOST_NUMBERS):
        free = numbered(path, number)
        try:
            os.close(os.open(free, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
        except FileExistsError:
            continue
        except OSError:
            return free  # `write_file` says in the shop's terms what is wrong
        return free
    raise UserError("file.failed", path=str(path), reason=f"{MOST_NUMBERS}")
