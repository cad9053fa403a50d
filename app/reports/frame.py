"""What stands on every page: margins, running head and foot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.language import _
from app.reports.letterhead import PLAIN, Letterhead
from app.reports.pen import Pen
from app.reports.text import GREY, Span, Style, lay_out

SIDE = 54.0
"""Left and right margin: 19 mm, so that the same text fits both papers."""
HEAD, FOOT = 72.0, 64.0
"""From the paper's edge to the first line of text, and from the last one to the edge."""
_HEAD_LINE, _FOOT_LINE = 54.0, 46.0
_APART = "  ·  "

RUNNING = Style(size=8, leading=1.3, grey=GREY)
RUNNING_BOLD = Style(size=8, leading=1.3, bold=True)


@dataclass(frozen=True, slots=True)
class Document:
    """What stands on every page, and what the file says about itself.

    `digest` is the hash of the printed figures; its first eight letters stand in the foot.
    `personal` tells whether names or words of customers are in it; `sheet` names a sheet whose
    lines may be marked by hand.
    """

    shop: str
    title: str
    period: str
    printed: str
    printed_at: datetime
    language: str
    digest: str
    subject: str = ""
    personal: bool = True
    sheet: str = ""
    letterhead: Letterhead = PLAIN


def draw_head(pen: Pen, document: Document, width: float) -> None:
    """Draw the shop at the one side, title, period and when it was printed at the other."""
    top, left = _HEAD_LINE - 14, SIDE
    picture = document.letterhead.picture()
    if picture is not None:
        image, wide, high = picture
        pen.image(image, left, _HEAD_LINE - 5 - high, wide, high)
        left += wide + 8
    ink = document.letterhead.ink()
    room = width - SIDE - left
    shop = lay_out(document.shop, RUNNING_BOLD, room * 0.32, max_lines=1)
    with pen.inked(ink):
        pen.text(shop, left, top)
        pen.line(SIDE, _HEAD_LINE, width - SIDE, _HEAD_LINE, *((1.25, 0.0) if ink else (0.5, 0.3)))
    _draw_title(pen, document, room - shop.ink_width - 12, width - SIDE)


def _draw_title(pen: Pen, document: Document, room: float, end: float) -> None:
    """Draw what is printed of when, up to `end`; a title that is too long is cut."""
    when = lay_out((_APART.lstrip(), document.period, _APART, document.printed), RUNNING, room)
    style = RUNNING.but(grey=0.0)
    title = lay_out(document.title, style, max(room - when.ink_width - 6, 60), max_lines=1)
    top, left = _HEAD_LINE - 14, end - when.ink_width
    pen.text(when, left, top, 0, 1)
    pen.text(title, left - 6 - title.ink_width, top)


def draw_foot(
    pen: Pen, document: Document, number: tuple[int, int], size: tuple[float, float]
) -> None:
    """Draw the warning, the digest, the sheet's name and the page's number, under a line."""
    width, height = size
    y = height - _FOOT_LINE
    pen.line(SIDE, y, width - SIDE, y, 0.5, 0.3)
    warning = _("Contains personal data") if document.personal else ""
    parts = [warning, _("Digest {letters}").format(letters=document.digest[:8])]
    page = _("Page {number} of {total}").format(number=number[0], total=number[1])
    right = lay_out((*_sheet_name(document), page), RUNNING, 200)
    room = width - 2 * SIDE - right.ink_width - 16
    left = lay_out(_APART.join(filter(None, parts)), RUNNING, room, max_lines=1)
    pen.text(left, SIDE, y + 5)
    pen.text(right, width - SIDE - right.ink_width, y + 5)
    if document.sheet:
        hint = _("Beside a line: another date, an owner's initials, done, no, thanked, or a note")
        pen.text(lay_out(hint, RUNNING.but(size=7), width - 2 * SIDE, max_lines=1), SIDE, y + 16)


def _sheet_name(document: Document) -> tuple[str | Span, ...]:
    """Return what names a sheet that may be marked: whoever types the marks looks for it."""
    if not document.sheet:
        return ()
    named = _("Sheet {code}").format(code=document.sheet)
    return (Span(named, bold=True, grey=0.0), _APART)
