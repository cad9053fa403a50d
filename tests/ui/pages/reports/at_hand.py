"""What the tests of the Reports page share."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdf
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from ui.pages.reports import ReportsPage


def until_made(qtbot: QtBot, page: ReportsPage, kind: str = "period") -> None:
    """Wait until a summary of this kind is shown and nothing is under way."""

    def shown() -> bool:
        made = page._made is not None and page._made.kind == kind
        quiet = not page._timer.isActive() and page.context.tasks.pending == 0
        return made and quiet and page._job is None and page.view.pages > 0

    qtbot.waitUntil(shown, timeout=20_000)


def text_of(pdf: bytes) -> str:
    pages = pypdf.PdfReader(BytesIO(pdf)).pages
    return "\n".join(page.extract_text() for page in pages)


def dark_pixels(page: ReportsPage) -> int:
    """Count what is printed, on every third pixel."""
    image = page.view.viewport().grab().toImage()
    return sum(
        image.pixelColor(x, y).lightness() < 80
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )


def printing_to(page: ReportsPage, target: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    page.output.has_printer = lambda: True
    ask = replace(page.context.ask, printer=lambda parent: printer)
    page.output.context = replace(page.context, ask=ask)
    return printer
