"""Every kind of summary in two steps: read it from the store, then lay it out.

The window and the command line both make summaries here. Reading needs the store, laying out
does not: what was read is one frozen value.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from app.queries import (
    customer_copy,
    handover,
    slip,
    staff_summary,
    summary,
    voice,
)
from app.queries.filters import EVERYTHING, Filter
from app.queries.rows import is_any
from app.reports import KINDS
from models.customer import Customer
from models.promise import Promise
from models.sessions import Reading
from models.shop import shop_logo, shop_values
from models.values import UserError

if TYPE_CHECKING:
    from app.reports.letterhead import Letterhead
    from app.reports.marking import Marks
    from app.reports.page import Progress
    from app.reports.printing import Laid, Render

PERIODS: Final = frozenset({"period", "voice", "staff"})
"""Kinds that are about a period."""
OF_A_CUSTOMER: Final = frozenset({"profile", "copy"})
"""Kinds that are about one customer."""
FILTERED: Final = frozenset({"period", "unmet", "handover", "voice", "staff"})
"""Kinds that can be narrowed."""
MARKED: Final = frozenset({"period", "unmet", "handover", "voice", "profile"})
"""Kinds whose lines a manager may mark by hand."""
AS_OF: Final = frozenset(KINDS) - {"slip"}
"""Kinds that can speak of a past day; a slip says how the promise stands now."""

_PAPERS: Final = {"slip": ("roll", "a6")}
_USUAL_PAPERS: Final = ("a4", "letter")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which summary of what: fields that its kind does not need are left alone.

    `first` and `last` are both included; `as_of` None means now.
    """

    kind: str
    first: date | None = None
    last: date | None = None
    as_of: date | None = None
    customer_id: int | None = None
    promise_id: int | None = None
    only: Filter = EVERYTHING


def papers(kind: str) -> tuple[str, ...]:
    """Return the papers that a kind can be printed on, the usual one first."""
    return _PAPERS.get(kind, _USUAL_PAPERS)


def read(reading: Reading, wanted: Wanted) -> object:
    """Return what a summary says, from one snapshot.

    Raises:
        UserError: "report.no_period", "report.no_customer(s)", "report.no_promise(s)" where that is
            missing, "period.backwards", "record.gone".

    """
    match wanted.kind:
        case "period" | "voice" | "staff":
            return _of_period(reading, wanted)
        case "profile" | "copy":
            return _of_customer(reading, wanted)
        case "unmet":
            return summary.unmet_summary(reading, wanted.as_of, wanted.only)
        case "handover":
            return handover.handover_summary(reading, wanted.as_of, wanted.only)
        case "slip":
            if wanted.promise_id is None:
                raise none_named(reading, "promise")
            return slip.slip_summary(reading, wanted.promise_id)
        case _:
            raise ValueError(f"there is no summary of the kind {wanted.kind!r}")


def render(
    kind: str,
    data: object,
    *,
    paper: str,
    printed_at: datetime,
    language: str | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    marks: Marks | None = None,
    letterhead: Letterhead | None = None,
) -> bytes:
    """Return what was read as a PDF; same data, paper, instant and language, same bytes.

    With `marks` the lines of a kind that may be marked bear their codes, and the foot the
    sheet's name; `letterhead` is the shop's own look.
    Raises UserError "report.wrong_paper" for a sheet that this kind does not go on, and
    "report.cancelled".
    """
    from app.reports.letterhead import PLAIN
    from app.reports.marking import UNMARKED

    if paper not in papers(kind):
        raise UserError(
            "report.wrong_paper", field="paper", paper=paper, known=", ".join(papers(kind))
        )
    printer: Render[Any] = _module(kind).render
    return printer(
        data,
        paper=paper,
        printed_at=printed_at,
        language=language,
        progress=progress,
        cancelled=cancelled,
        marks=marks if marks is not None and kind in MARKED else UNMARKED,
        letterhead=letterhead or PLAIN,
    )


def laid(kind: str, data: object, printed_at: datetime, language: str | None = None) -> Laid:
    """Return what was read as it would be printed on A4: the words and figures of its pages."""
    from app.reports.printing import How

    made: Laid = _module(kind).laid(data, How(printed_at, language=language))
    return made


def letterhead(reading: Reading) -> Letterhead:
    """Return the shop's own look on paper."""
    from app.reports.letterhead import Letterhead

    return Letterhead(shop_values(reading).brand_colour, shop_logo(reading))


def _module(kind: str) -> Any:
    """Return the module of a kind; only now is reportlab loaded. Named one by one, for freezing."""
    from app.reports import customer_copy as copy
    from app.reports import handover, period, profile, slip, staff, unmet, voice

    modules = (period, unmet, handover, voice, staff, profile, copy, slip)
    return dict(zip(KINDS, modules, strict=True))[kind]


def _of_period(reading: Reading, wanted: Wanted) -> object:
    """Return a summary that is about a period."""
    if wanted.first is None or wanted.last is None:
        raise UserError("report.no_period", field="first")
    days = (wanted.first, wanted.last, wanted.as_of, wanted.only)
    match wanted.kind:
        case "voice":
            return voice.voice_summary(reading, *days)
        case "staff":
            return staff_summary.staff_summary(reading, *days)
        case _:
            return summary.period_summary(reading, *days)


def none_named(reading: Reading, field: str) -> UserError:
    """Return why nothing can be printed where no "customer" or "promise" is named."""
    if field == "customer":
        code = "report.no_customer" if is_any(reading, Customer) else "report.no_customers"
    else:
        code = "report.no_promise" if is_any(reading, Promise) else "report.no_promises"
    return UserError(code, field=field)


def _of_customer(reading: Reading, wanted: Wanted) -> object:
    if wanted.customer_id is None:
        raise none_named(reading, "customer")
    if wanted.kind == "copy":
        return customer_copy.copy_summary(reading, wanted.customer_id, wanted.as_of)
    return summary.profile_summary(reading, wanted.customer_id, wanted.as_of)
