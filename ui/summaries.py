"""What is asked of a printed summary, and how it is made: frozen, without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from app.reports import making, naming
from app.reports.making import Wanted
from app.reports.marking import foreseen, new_sheet
from app.rules.sheets import NewSheet
from ui.phrases import translate
from ui.tasks import Progress

ENDINGS = ("csv", "json")
"""What the figures behind the pages can be written as."""
Kind = Literal["period", "unmet", "handover", "voice", "staff", "profile", "copy", "slip"]


@dataclass(frozen=True, slots=True)
class Request:
    """Which summary of what, on which paper.

    `about` names what it is about, for the file: the customer, the promise's number, what it was
    narrowed to.
    """

    kind: Kind
    wanted: Wanted
    paper: str
    printed_at: datetime
    language: str | None
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """A summary's pages, and the sheet they are, where its lines may be marked.

    `code` is the name that the pages bear; the sheet is kept only once it is saved or printed.
    `data` is what the pages were made of.
    """

    pdf: bytes
    sheet: NewSheet | None = None
    code: str = ""
    data: object = None


def make(request: Request, progress: Progress) -> Made:
    """Read everything from one snapshot, then lay it out; runs on the export thread.

    Raises Cancelled, or UserError "report.cancelled" or "record.gone".
    """
    with progress.read() as reading:
        data = making.read(reading, request.wanted)
        sheet = new_sheet(request.wanted, data, request.paper, request.language, request.printed_at)
        marks = foreseen(reading, sheet)
        letterhead = making.letterhead(reading)
    pdf = making.render(
        request.kind,
        data,
        paper=request.paper,
        printed_at=request.printed_at,
        language=request.language,
        progress=progress,
        cancelled=progress.cancelled,
        marks=marks,
        letterhead=letterhead,
    )
    return Made(pdf, sheet, marks.sheet, data)


def figures(request: Request, made: Made, ending: str) -> bytes:
    """Return the figures behind the pages as "csv" or "json"; runs on the export thread."""
    from app.reports import tabling  # brings what lays pages out

    laid = making.laid(request.kind, made.data, request.printed_at, request.language)
    return tabling.written(ending, request.kind, made.data, laid)


def paper_title(paper: str) -> str:
    """Return the name of a paper."""
    return {
        "a4": "A4",
        "letter": translate("Reports", "Letter"),
        "roll": translate("Reports", "Till roll, 80 mm"),
        "a6": "A6",
    }[paper]


def file_name(request: Request, shop: str, today: date, ending: str = "pdf") -> str:
    """Return a file name that says what is in it and is allowed on every system."""
    return naming.named(shop, request.kind, request.about, _days(request, today), ending)


def _days(request: Request, today: date) -> str:
    """Return what a summary's days are in its file name; a slip's number says enough."""
    if request.kind == "slip":
        return ""
    if request.kind in making.PERIODS:
        return f"{request.wanted.first} {request.wanted.last}"
    return str(request.wanted.as_of or today)
