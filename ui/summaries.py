"""What is asked of a printed summary, and how it is made: frozen, without Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from app.queries import summary as queries
from ui.phrases import translate
from ui.tasks import Progress

Kind = Literal["period", "profile", "unmet"]
Paper = Literal["a4", "letter"]
LONGEST_NAME = 120
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Request:
    """Which summary of what, as of when (None: now), on which paper."""

    kind: Kind
    first: date
    last: date
    as_of: date | None
    customer_id: int | None
    paper: Paper
    printed_at: datetime
    language: str | None


def make(request: Request, progress: Progress) -> bytes:
    """Read everything from one snapshot, then lay it out; runs on the export thread.

    Raises Cancelled, or UserError "report.cancelled" or "record.gone".
    """
    if request.kind == "period":
        return _period(request, progress)
    if request.kind == "profile":
        return _profile(request, progress)
    return _unmet(request, progress)


def _period(request: Request, progress: Progress) -> bytes:
    from app.reports import period  # brings reportlab and harfbuzz along

    with progress.read() as reading:
        data = queries.period_summary(reading, request.first, request.last, request.as_of)
    return period.render(
        data,
        paper=request.paper,
        printed_at=request.printed_at,
        language=request.language,
        progress=progress,
        cancelled=progress.cancelled,
    )


def _profile(request: Request, progress: Progress) -> bytes:
    from app.reports import profile  # brings reportlab and harfbuzz along

    if request.customer_id is None:
        raise ValueError("a profile needs its customer")
    with progress.read() as reading:
        data = queries.profile_summary(reading, request.customer_id, request.as_of)
    return profile.render(
        data,
        paper=request.paper,
        printed_at=request.printed_at,
        language=request.language,
        progress=progress,
        cancelled=progress.cancelled,
    )


def _unmet(request: Request, progress: Progress) -> bytes:
    from app.reports import unmet  # brings reportlab and harfbuzz along

    with progress.read() as reading:
        data = queries.unmet_summary(reading, request.as_of)
    return unmet.render(
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
        "profile": translate("Reports", "Customer profile"),
        "unmet": translate("Reports", "Unmet promises"),
    }[kind]


def file_name(request: Request, shop: str, customer: str, today: date) -> str:
    """Return a file name that says what is in it and is allowed on every system."""
    as_of = request.as_of or today
    parts = {
        "period": [shop, kind_title("period"), f"{request.first} {request.last}"],
        "profile": [shop, kind_title("profile"), customer, str(as_of)],
        "unmet": [shop, kind_title("unmet"), str(as_of)],
    }[request.kind]
    return safe_name(" - ".join(part for part in parts if part)) + ".pdf"


def safe_name(text: str) -> str:
    """Return text as a file name: what a system refuses becomes a blank, no outer dots."""
    name = " ".join(_UNSAFE.sub(" ", text).split())
    while len(name.encode("utf-8")) > LONGEST_NAME:
        name = name[:-1]
    name = name.strip(" .") or translate("Reports", "Summary")
    return f"_{name}" if _RESERVED.match(name) else name
