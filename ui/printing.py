"""Puts the pages of a PDF on a printer, one at a time, and tells truthfully how that went."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from ui.pdf_pages import PageImage, page_image
from ui.tasks import Tasks
from ui.widgets.pdf_view import as_image

FINEST = 300
"""Dots an inch that are enough for print; printers offer up to 1200, sixteen times the bytes."""


class PrintRun(QObject):
    """One document on its way to a printer. Images are made off the GUI thread.

    Signals: `progressed(done, pages)`; `finished()` once the printer took all; `failed()` where
    it refused to begin, a page, or to end; `cancelled()` after the person stopped it.
    """

    progressed = Signal(int, int)
    finished = Signal()
    failed = Signal()
    cancelled = Signal()

    def __init__(
        self, tasks: Tasks, data: bytes, pages: int, printer: QPrinter, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._data = data
        self._printer = printer
        self._numbers = page_numbers(printer.fromPage(), printer.toPage(), pages)
        self._done = 0
        self._stopped = False
        self._painter = QPainter()

    def start(self) -> None:
        """Begin with the first page; a signal tells how it ends."""
        self._printer.setFullPage(True)
        if not self._numbers or not self._painter.begin(self._printer):
            self._end(self.failed)
            return
        self._ask()

    def cancel(self) -> None:
        """Stop before the next page."""
        self._stopped = True

    def _ask(self) -> None:
        data, number = self._data, self._numbers[self._done]
        dots = self._dots
        self._tasks.export(lambda progress: page_image(data, number, dots), self._put, self._broke)

    @property
    def _dots(self) -> int:
        """Dots an inch that a page's image has."""
        return min(self._printer.resolution(), FINEST)

    def _put(self, page: PageImage) -> None:
        """Draw a page; ask for the next or end."""
        if self._stopped:
            self._printer.abort()
            self._painter.end()
            self._end(self.cancelled)
            return
        if self._done and not self._printer.newPage():
            self._broke(RuntimeError("no new page"))
            return
        self._draw(page)
        self._done += 1
        self.progressed.emit(self._done, len(self._numbers))
        if self._done < len(self._numbers):
            self._ask()
        else:
            self._end(self.finished if self._painter.end() else self.failed)

    def _draw(self, page: PageImage) -> None:
        """Draw a page at its own size, smaller where the sheet is, its proportions kept.

        What is smaller than the sheet begins at its top, so that a roll is not fed in vain.
        """
        sheet = QRectF(self._painter.viewport())
        own = self._printer.resolution() / self._dots
        scale = min(sheet.width() / page.width, sheet.height() / page.height, own)
        box = QRectF(0, 0, page.width * scale, page.height * scale)
        box.moveCenter(sheet.center())
        if scale == own:
            box.moveTop(sheet.top())
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._painter.drawImage(box, as_image(page))

    def _broke(self, error: Exception) -> None:
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()
        self._end(self.failed)

    def _end(self, signal: object) -> None:
        signal.emit()  # type: ignore[attr-defined]
        self.deleteLater()


def page_numbers(first: int, last: int, pages: int) -> list[int]:
    """Return the pages (from 0) of a printer's choice, where 0 to 0 means all of them."""
    if first <= 0:
        return list(range(pages))
    return list(range(first - 1, min(last or pages, pages)))
