"""What the printing bench prints: a list of unmet promises, and the same as plain words.

The list is made up from a seed, in the languages that the first bundled face holds, so that a
peer without a fallback can print it too. The plain words are read off our own blocks: the
peers get them ready, in columns as wide as ours.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from itertools import groupby

import big_store
from vocabulary import Words

from app.queries.promises import PromiseRow
from app.queries.summary import CustomerUnmet, UnmetSummary
from app.reports import making
from app.reports.blocks import Chart, Heading, KeyFigures, Text, Title
from app.reports.figures import Rect, TextRun
from app.reports.page import SIDE, SIZES
from app.reports.tables import Table, column_widths
from app.reports.text import Span
from app.reports.text import Words as Said
from models.shop import ShopValues
from models.values import Due, PromiseState, Standing

DAY = big_store.NOW.date()
PRINTED = big_store.NOW
WIDTH = SIZES["a4"][0] - 2 * SIDE
TONGUES = ("en", "en", "en", "de", "fr", "pl", "ru", "el")
SHOP = ShopValues(
    "Fenwick & Daughters, Bicycles", None, None, "Europe/London", "GBP", "en", "GB",
    None, None, None, None, 1,
)  # fmt: skip
SHORT, LONG = 10, 3_760
"""Promises on one page, and on some five hundred."""
A_PAGE = LONG / 500


def listing(count: int, *, short: bool = False) -> UnmetSummary:
    """Return so many unmet promises, four to a customer; short ones are a line or two."""
    words = Words(23)
    owners = [words.name("en").split()[0] for _ in range(9)]
    rows: list[PromiseRow] = []
    for number in range(count):
        tongue = TONGUES[number // 4 % len(TONGUES)]
        customer = rows[-1].customer if number % 4 else words.name(tongue)
        text = words.phrase(tongue) if short else words.note(tongue)
        rows.append(_row(number + 1, text, customer, owners[number % len(owners)]))
    groups = tuple(
        CustomerUnmet(number, customer, tuple(those))
        for number, (customer, those) in enumerate(groupby(rows, lambda row: row.customer), 1)
    )
    return UnmetSummary(SHOP, DAY, PRINTED, tuple(rows), groups, overdue=count, broken=0)


def _row(number: int, text: str, customer: str | None, owner: str) -> PromiseRow:
    late = 1 + number * 7 % 300
    due = Due(day=DAY - timedelta(days=late))
    return PromiseRow(
        id=number,
        number=f"{number}-{number % 9}",
        text=text,
        customer_id=number // 4,
        customer=customer,
        interaction_id=number,
        owner_id=number % 9,
        owner=owner,
        promised_by_id=1,
        promised_by=owner,
        promised_at=PRINTED - timedelta(days=late + 9),
        first_due=due,
        due=due,
        binding_due=due,
        state=PromiseState.OPEN,
        standing=Standing.OVERDUE,
        unmet=True,
        days_late=late,
        settled_at=None,
        settled_note=None,
        answered_at=None,
        answered_by=None,
        answer_note=None,
        confirmed_at=None,
        moves=number % 3,
        version=1,
    )


@dataclass(slots=True)
class Plain:
    """A page's words and measures: what a peer prints. Rows with one cell head a group."""

    head: str = ""
    foot: str = ""
    title: str = ""
    subtitle: str = ""
    lead: str = ""
    figures: list[tuple[str, str, str]] = field(default_factory=list)
    chart_title: str = ""
    chart: list[Rect | TextRun] = field(default_factory=list)
    chart_height: float = 0.0
    heading: str = ""
    note: str = ""
    heads: list[str] = field(default_factory=list)
    widths: list[float] = field(default_factory=list)
    rights: list[bool] = field(default_factory=list)
    rows: list[tuple[str, ...]] = field(default_factory=list)


def plain(data: UnmetSummary) -> Plain:
    """Return the words of our own page."""
    document, blocks = making.laid("unmet", data, PRINTED, "en")
    found = Plain(
        head=f"{document.shop}  ·  {document.title}  ·  {document.printed}",
        foot=f"Contains personal data  ·  Digest {document.digest[:8]}",
    )
    for block in blocks:
        _take(found, block)
    return found


def made(data: UnmetSummary) -> bytes:
    """Return our own list, as the program makes it."""
    return making.render("unmet", data, paper="a4", printed_at=PRINTED, language="en")


def _take(found: Plain, block: object) -> None:
    """Add what one block says; refuse one that the peers would not know how to print."""
    match block:
        case Title():
            found.title, found.subtitle = block.title, said(block.subtitle)
        case Text():
            found.lead = said(block.words)
        case KeyFigures():
            found.figures = [(one.label, one.value, one.note) for one in block.figures]
        case Chart():
            found.chart_title, found.chart_height = block.picture.title, block.picture.height
            marks = (m for m in block.picture.marks if isinstance(m, Rect | TextRun))
            found.chart = list(marks)
        case Heading():
            found.heading, found.note = block.words, block.note
        case Table():
            found.heads = [column.head for column in block.columns]
            found.widths = column_widths(block.columns, WIDTH)
            found.rights = [column.align == "right" for column in block.columns]
            found.rows = [tuple(map(said, row.cells)) for row in block.rows]
        case _:
            raise TypeError(f"the peers cannot print {type(block).__name__}")


def said(words: Said) -> str:
    """Return words without their look."""
    if isinstance(words, str):
        return words
    if isinstance(words, Span):
        return words.text
    return "".join(map(said, words))
