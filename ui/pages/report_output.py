"""Where a summary goes from the Reports page: into a file, as figures, onto paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from app.reports.writing import write_file
from app.sentences import sentence
from models.values import UserError
from ui.context import Context, Toast
from ui.opening_files import open_file
from ui.printing import PrintRun
from ui.sheets import keep_sheet
from ui.summaries import ENDINGS, Made, Request, figures, file_name


class Output(QObject):
    """Saves and prints what is shown, and says how that went.

    Signals: `began(object)` with the signal of a print's progress; `ended()` after a print;
    `stale()` where the pages must be made anew first: their sheet's name was taken.
    """

    began = Signal(object)
    ended = Signal()
    stale = Signal()

    def __init__(self, context: Context, page: QWidget) -> None:
        """Begin with nothing shown; `page` is what questions are asked before."""
        super().__init__(page)
        self.context = context
        self._page = page
        self._request: Request | None = None
        self._made = Made(b"")
        self._run: PrintRun | None = None
        self.pages = 0
        self.has_printer: Callable[[], bool] = lambda: bool(QPrinterInfo.availablePrinterNames())

    @property
    def pdf(self) -> bytes:
        """Return the pages; empty while there are none."""
        return self._made.pdf

    def show(self, request: Request | None, made: Made) -> None:
        """Take what is shown now."""
        self._request, self._made = request, made

    def save(self) -> None:
        """Ask for a place and write the PDF there, whole or not at all."""
        target = self._target(self.tr("Save the summary"), "pdf", self.tr("PDF files (*.pdf)"))
        if target is not None:
            write = partial(self._write, target, self.pdf)
            keep_sheet(self.context, self._made, write, self.stale.emit)

    def save_figures(self) -> None:
        """Ask for a place and write the figures behind the pages there, as its name ends."""
        kinds = self.tr("Table (*.csv);;Exact document (*.json)")
        target = self._target(self.tr("Save the figures"), "csv", kinds, ENDINGS)
        if target is None or self._request is None:
            return
        request, made = self._request, self._made
        ending = target.suffix.lower().removeprefix(".")
        self.context.tasks.export(
            lambda progress: write_file(target, figures(request, made, ending)),
            lambda _: self._saved(target),
            partial(self._not_saved, self.save_figures),
        )

    def print(self) -> None:
        """Ask for a printer and put the pages on it."""
        if not self.pdf or self._run is not None:
            return
        if not self.has_printer():
            self._offer_save(
                self.tr("No printer is set up on this computer. Save the summary instead.")
            )
            return
        printer = self.context.ask.printer(self._page)
        if printer is not None:
            keep_sheet(self.context, self._made, partial(self._send, printer), self.stale.emit)

    def cancel(self) -> None:
        """Stop the printing before its next page."""
        if self._run is not None:
            self._run.cancel()

    def file_name(self, request: Request, ending: str = "pdf") -> str:
        """Return the name that is suggested for a file."""
        shop, today = self.context.shop.facts.name, self.context.formats.today()
        return file_name(request, shop, today, ending)

    def _target(
        self, title: str, ending: str, kinds: str, endings: tuple[str, ...] = ("pdf",)
    ) -> Path | None:
        """Ask where to write to; a name without its ending gets the usual one."""
        if self._request is None:
            return None
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = str(Path(folder) / self.file_name(self._request, ending))
        found = self.context.ask.save_file(self._page, title, suggested, kinds)
        if found is None or found.suffix.lower().removeprefix(".") in endings:
            return found
        return found.with_name(f"{found.name}.{ending}")

    def _write(self, target: Path, data: bytes) -> None:
        self.context.tasks.export(
            lambda progress: write_file(target, data),
            lambda _: self._saved(target),
            partial(self._not_saved, self.save),
        )

    def _send(self, printer: QPrinter) -> None:
        """Begin to print, unless the pages went while their sheet was kept."""
        if not self.pdf or self._run is not None:
            return
        self._run = PrintRun(self.context.tasks, self.pdf, self.pages, printer, self)
        self._run.finished.connect(partial(self._printed, self.tr("Sent to the printer")))
        self._run.cancelled.connect(partial(self._printed, self.tr("Printing stopped")))
        self._run.failed.connect(self._not_printed)
        self.began.emit(self._run.progressed)
        self._run.start()

    def _saved(self, target: Path) -> None:
        said = self.tr("Saved: {file}").format(file=target.name)
        self.context.notify(Toast(said, self.tr("Open"), partial(open_file, target)))

    def _not_saved(self, again: Callable[[], None], error: Exception) -> None:
        if isinstance(error, UserError):
            elsewhere = self.tr("Save elsewhere")
            self.context.notify(Toast(sentence(error), elsewhere, again, "danger"))
        else:
            self.context.tasks.failed.emit(error)

    def _printed(self, words: str) -> None:
        self._end()
        self.context.notify(Toast(words))

    def _not_printed(self) -> None:
        self._end()
        self._offer_save(
            self.tr("The printer did not take the pages. Check it, or save the summary instead.")
        )

    def _end(self) -> None:
        self._run = None
        self.ended.emit()

    def _offer_save(self, words: str) -> None:
        self.context.notify(Toast(words, self.tr("Save as PDF"), self.save, "danger"))
