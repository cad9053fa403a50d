"""What is asked of a printed summary, and how it is made: frozen, without Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from app.reports import making
from app.reports.making import Wanted
from ui.phrases import translate
from ui.tasks import Progress

Kind = Literal["period", "unmet", "handover", "voice", "staff", "profile", "copy", "slip"]
LONGEST_NAME = 120
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


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


def make(request: Request, progress: Progress) -> bytes:
    """Read everything from one snapshot, then lay it out; runs on the export thread.

    Raises Cancelled, or UserError "report.cancelled" or "record.gone".
    """
    with progress.read() as reading:
        data = making.read(reading, request.wanted)
    return making.render(
        request.kind,
        data,
        paper=request.paper,
        printed_at=request.printed_at,
        language=request.language,
        progress=progress,
        cancelled=progress.cancelled,
    )


def kind_title(kind: Kind) -> str:
    """Return the name of a kind of summary."""
    return {
        "period": translate("Reports", "Period summary"),
        "unmet": translate("Reports", "Unmet promises"),
        "handover": translate("Reports", "Shift hand-over"),
        "voice": translate("Reports", "Voice of the customer"),
        "staff": translate("Reports", "Staff"),
        "profile": translate("Reports", "Customer profile"),
        "copy": translate("Reports", "Customer's own copy"),
        "slip": translate("Reports", "Promise slip"),
    }[kind]


def paper_title(paper: str) -> str:
    """Return the name of a paper."""
    return {
        "a4": "A4",
        "letter": translate("Reports", "Letter"),
        "roll": translate("Reports", "Till roll, 80 mm"),
        "a6": "A6",
    }[paper]


def file_name(request: Request, shop: str, today: date) -> str:
    """Return a file name that says what is in it and is allowed on every system."""
    parts = [shop, kind_title(request.kind), *request.about, _days(request, today)]
    return safe_name(" - ".join(part for part in parts if part)) + ".pdf"


def _days(request: Request, today: date) -> str:
    """Return what a summary's days are in its file name; a slip's number says enough."""
    if request.kind == "slip":
        return ""
    if request.kind in making.PERIODS:
        return f"{request.wanted.first} {request.wanted.last}"
    return str(request.wanted.as_of or today)


def safe_name(text: str) -> str:
    """Return text as a file name: what a system refuses becomes a blank, no outer dots."""
    name = " ".join(_UNSAFE.sub(" ", text).split())
    while len(name.encode("utf-8")) > LONGEST_NAME:
        name = name[:-1]
    name = name.strip(" .") or translate("Reports", "Summary")
    return f"_{name}" if _RESERVED.match(name) else name
