"""The bench's list drawn through reportlab alone: by hand on a canvas, and by its own layout.

By hand is the limit: bundled TrueType faces, widths of words measured by reportlab's
accelerator and kept, lines broken greedily at blanks, every line one `drawString`. No shaping,
no fallback, no direction, no kerning, no way back to the text but the face's own. The layout
is LongTable with a Paragraph in each cell, as reportlab's handbook shows it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from listing import WIDTH, Plain
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, LongTable, PageTemplate, Paragraph

from app.reports.figures import Rect
from app.reports.frame import FOOT, HEAD, SIDE
from app.reports.page import SIZES

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
SANS, BOLD = "NotoSans-Regular", "NotoSans-Bold"
SIZE, LEADING, PAD, GUTTER = 8.5, 10.8, 3.0, 10.0
WIDE, HIGH = SIZES["a4"]


@cache
def faces() -> None:
    """Make both bundled faces known to reportlab, once a process as in ours."""
    for name in (SANS, BOLD):
        pdfmetrics.registerFont(TTFont(name, str(FONTS / f"{name}.ttf")))


class Hand:
    """One document drawn by hand; lengths count down from the page's top."""

    def __init__(self, page: Plain, total: int) -> None:
        """Begin the first page; the number of pages is known from a first run."""
        faces()
        self.page = page
        self.output = BytesIO()
        self.canvas: Any = Canvas(self.output, pagesize=(WIDE, HIGH), pageCompression=1)
        self.number = 0
        self.total = total
        self.lefts = [sum(page.widths[:n]) + GUTTER * n for n in range(len(page.widths))]
        self._widths: dict[tuple[str, str, float], float] = {}
        self.y = 0.0

    def width(self, word: str, face: str, size: float) -> float:
        """Return a word's width, measured once."""
        key = (word, face, size)
        found = self._widths.get(key)
        if found is None:
            found = self._widths[key] = pdfmetrics.stringWidth(word, face, size)
        return found

    def lines(self, text: str, room: float, face: str = SANS, size: float = SIZE) -> list[str]:
        """Break words greedily at blanks."""
        blank = self.width(" ", face, size)
        found, line, used = list[str](), list[str](), 0.0
        for word in text.split():
            wide = self.width(word, face, size)
            if line and used + wide > room:
                found.append(" ".join(line))
                line, used = [], 0.0
            line.append(word)
            used += wide + blank
        return [*found, " ".join(line)]

    def text(
        self, text: str, x: float, y: float, face: str = SANS, size: float = SIZE, grey: float = 0.0
    ) -> None:
        """Draw one line; y is its base line."""
        canvas = self.canvas
        canvas.setFont(face, size)
        canvas.setFillGray(grey)
        canvas.drawString(x, HIGH - y, text)

    def rule(self, y: float, width: float, grey: float) -> None:
        """Draw a line across the text."""
        self.canvas.setLineWidth(width)
        self.canvas.setStrokeGray(grey)
        self.canvas.line(SIDE, HIGH - y, SIDE + WIDTH, HIGH - y)

    def box(self, x: float, y: float, width: float, height: float, fill: float) -> None:
        """Fill a rectangle."""
        self.canvas.setFillGray(fill)
        self.canvas.rect(x, HIGH - y - height, width, height, stroke=0, fill=1)

    def begin(self) -> None:
        """Begin a page with its head and foot."""
        if self.number:
            self.canvas.showPage()
        self.number += 1
        self.text(self.page.head, SIDE, 48, SANS, 8, 0.38)
        self.rule(54, 0.5, 0.3)
        self.rule(HIGH - 46, 0.5, 0.3)
        self.text(self.page.foot, SIDE, HIGH - 34, SANS, 8, 0.38)
        where = f"Page {self.number} of {self.total}"
        self.text(where, SIDE + WIDTH - self.width(where, SANS, 8), HIGH - 34, SANS, 8, 0.38)
        self.y = HEAD

    def paragraph(self, text: str, face: str, size: float, leading: float, grey: float) -> None:
        """Draw a paragraph over the text's width."""
        for line in self.lines(text, WIDTH, face, size):
            self.y += leading
            self.text(line, SIDE, self.y - leading * 0.25, face, size, grey)

    def tiles(self) -> None:
        """Draw the key figures side by side."""
        each = (WIDTH - 8 * (len(self.page.figures) - 1)) / len(self.page.figures)
        for number, (label, value, note) in enumerate(self.page.figures):
            x = SIDE + number * (each + 8)
            self.box(x, self.y + 12, each, 66, 0.945)
            self.box(x, self.y + 12, 2.5, 66, 0.25)
            self.text(label, x + 10, self.y + 28)
            self.text(value, x + 10, self.y + 50, BOLD, 19)
            for line, words in enumerate(self.lines(note, each - 16, SANS, 8)):
                self.text(words, x + 10, self.y + 64 + 10 * line, SANS, 8, 0.38)
        self.y += 84

    def chart(self) -> None:
        """Draw the bars with their labels."""
        self.paragraph(self.page.chart_title, BOLD, 9, 18, 0.0)
        for mark in self.page.chart:
            if isinstance(mark, Rect):
                self.box(SIDE + mark.x, self.y + mark.y, mark.width, mark.height, mark.fill or 0.0)
            else:
                face = BOLD if mark.bold else SANS
                wide = self.width(mark.text, face, mark.size)
                shift = {"start": 0.0, "middle": 0.5, "end": 1.0}[mark.anchor] * wide
                x, y = SIDE + mark.x - shift, self.y + mark.y
                self.text(mark.text, x, y, face, mark.size, mark.grey)
        self.y += self.page.chart_height

    def heads(self) -> None:
        """Draw the table's head."""
        cells = zip(self.page.heads, self.page.widths, strict=True)
        broken = [self.lines(head, wide, BOLD, 8) for head, wide in cells]
        tall = max(map(len, broken)) * 10.0
        for number, lines in enumerate(broken):
            self.cell(lines, number, self.y + tall - len(lines) * 10, BOLD, 8, 10)
        self.y += tall + 4
        self.rule(self.y - 1.5, 0.75, 0.0)

    def cell(
        self, lines: Sequence[str], number: int, y: float, face: str, size: float, leading: float
    ) -> None:
        """Draw a cell's lines below y."""
        left, wide = SIDE + self.lefts[number], self.page.widths[number]
        for line in lines:
            y += leading
            shift = wide - self.width(line, face, size) if self.page.rights[number] else 0.0
            self.text(line, left + shift, y - 2.7, face, size)

    def row(self, cells: Sequence[str]) -> None:
        """Draw a row whole, on a new page where it does not fit."""
        broken = [
            self.lines(text, wide) for text, wide in zip(cells, self.page.widths, strict=True)
        ]
        tall = max(map(len, broken)) * LEADING + PAD
        self.fit(tall)
        for number, lines in enumerate(broken):
            self.cell(lines, number, self.y + PAD / 2, SANS, SIZE, LEADING)
        self.y += tall
        self.rule(self.y, 0.35, 0.75)

    def group(self, title: str) -> None:
        """Draw the row that heads a customer's rows; never last on a page."""
        self.fit(50)
        self.box(SIDE, self.y + 6, WIDTH, 17, 0.93)
        self.text(title, SIDE + 4, self.y + 17, BOLD, 9)
        self.y += 23

    def fit(self, height: float) -> None:
        """Begin a page where so much does not fit."""
        if self.y + height > HIGH - FOOT:
            self.begin()
            self.heads()

    def finished(self) -> bytes:
        """Return the file."""
        self.canvas.save()
        return self.output.getvalue()


def by_hand(page: Plain, total: int = 1) -> bytes:
    """Return the page or the list drawn by hand."""
    hand = Hand(page, total)
    hand.begin()
    hand.paragraph(page.title, BOLD, 20, 26, 0.0)
    hand.paragraph(page.subtitle, SANS, 10.5, 16, 0.38)
    hand.paragraph(page.lead, SANS, 11.5, 16.7, 0.0)
    hand.tiles()
    hand.chart()
    hand.rule(hand.y + 10, 1.0, 0.0)
    hand.y += 12
    hand.paragraph(page.heading, BOLD, 13, 18, 0.0)
    wide = hand.width(page.note, SANS, 8)
    hand.text(page.note, SIDE + WIDTH - wide, hand.y - 4, SANS, 8, 0.38)
    hand.heads()
    for cells in page.rows:
        if len(cells) == 1:
            hand.group(cells[0])
        else:
            hand.row(cells)
    return hand.finished()


def by_long_table(page: Plain, total: int = 1) -> bytes:
    """Return the list as a LongTable with Paragraph cells."""
    faces()
    output = BytesIO()
    cell = ParagraphStyle("cell", fontName=SANS, fontSize=SIZE, leading=LEADING)
    bold = ParagraphStyle("bold", fontName=BOLD, fontSize=9, leading=LEADING)
    head = ParagraphStyle("head", fontName=BOLD, fontSize=8, leading=10)
    right = ParagraphStyle("right", parent=cell, alignment=2)
    styles = [right if is_right else cell for is_right in page.rights]
    rows: list[list[Any]] = [[Paragraph(text, head) for text in page.heads]]
    groups = []
    for cells in page.rows:
        if len(cells) == 1:
            groups.append(len(rows))
            rows.append([Paragraph(_escaped(cells[0]), bold), *[""] * (len(styles) - 1)])
        else:
            those = zip(cells, styles, strict=True)
            rows.append([Paragraph(_escaped(text), style) for text, style in those])
    frame = Frame(SIDE, FOOT, WIDTH, HIGH - HEAD - FOOT, 0, 0, 0, 0)

    def furnish(canvas: Any, _document: Any) -> None:
        canvas.setFont(SANS, 8)
        canvas.drawString(SIDE, HIGH - 48, page.head)
        canvas.drawString(SIDE, 34, page.foot)
        canvas.drawRightString(SIDE + WIDTH, 34, f"Page {canvas.getPageNumber()} of {total}")

    document = BaseDocTemplate(output, pagesize=(WIDE, HIGH))
    document.addPageTemplates([PageTemplate(frames=[frame], onPage=furnish)])
    widths = [wide + GUTTER for wide in page.widths[:-1]] + page.widths[-1:]
    table = LongTable(rows, widths, repeatRows=1, style=list(_looks(groups)))
    heading = Paragraph(_escaped(f"{page.title}. {page.lead}"), cell)
    document.build([heading, table])
    return output.getvalue()


def _looks(groups: Sequence[int]) -> Iterator[tuple[Any, ...]]:
    """Yield the table's lines and grounds."""
    every = (0, 0), (-1, -1)
    yield ("LINEBELOW", *every, 0.35, (0.75, 0.75, 0.75))
    yield ("VALIGN", *every, "TOP")
    yield ("LEFTPADDING", *every, 0)
    yield ("RIGHTPADDING", *every, GUTTER)
    yield ("TOPPADDING", *every, PAD / 2)
    yield ("BOTTOMPADDING", *every, PAD / 2)
    for row in groups:
        yield ("SPAN", (0, row), (-1, row))
        yield ("BACKGROUND", (0, row), (-1, row), (0.93, 0.93, 0.93))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
