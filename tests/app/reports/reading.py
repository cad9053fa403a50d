"""Reads finished PDFs back, the way a reader's tools would."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from io import BytesIO
from typing import Any

import pypdfium2
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from app.reports.pen import Pen
from app.reports.text import Style, Words, lay_out
from app.reports.wording import Wording
from app.rules.measures import Measures

STEERING = "\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2060\ufffe\x02"
"""Invisible characters that extractors add, drop or replace at will."""


def bare(text: str) -> str:
    """Return text without blanks and invisible steering characters."""
    return "".join(letter for letter in text if not letter.isspace() and letter not in STEERING)


def sheet(
    items: Sequence[Words], width: float = 400, style: Style | None = None, height: float = 3000
) -> bytes:
    """Return one tall page with these words under each other."""
    output = BytesIO()
    canvas: Any = Canvas(output, pagesize=(595, height), invariant=1)
    pen = Pen(canvas, height)
    y = 30.0
    for words in items:
        layout = lay_out(words, style or Style(size=10), width)
        pen.text(layout, 40, y)
        y += layout.height + 6
    pen.end_page()
    canvas.save()
    return output.getvalue()


def pages(data: bytes) -> list[str]:
    """Return the text of each page as pdfium, which our own preview uses, finds it."""
    document = pypdfium2.PdfDocument(data)
    return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]


def text(data: bytes) -> str:
    """Return the text of all pages."""
    return "\n".join(pages(data))


def poppler(data: bytes, *options: str) -> str | None:
    """Return what pdftotext makes of it; None where it is not installed."""
    program = shutil.which("pdftotext")
    if program is None:
        return None
    command = [program, *options, "-", "-"]
    run = subprocess.run(command, input=data, capture_output=True, check=True, timeout=60)
    return run.stdout.decode("utf-8")


def reader(data: bytes) -> Any:
    """Return pypdf's view of it."""
    return PdfReader(BytesIO(data))


def flat(text: str) -> str:
    """Return text with every stretch of blanks as one."""
    return " ".join(text.split())


def check_figures(data: bytes, measures: Measures, wording: Wording | None = None) -> None:
    """Check that every figure of the measures stands right after its label."""
    readings = [
        flat(words) for words in (text(data), poppler(data), poppler(data, "-raw")) if words
    ]
    for figure in (wording or Wording("en", "GB")).figures(measures):
        shown = flat(" ".join(figure.counts) if figure.counts else figure.text)
        for words in readings:
            assert flat(f"{figure.label} {shown} {figure.basis}") in words, figure
