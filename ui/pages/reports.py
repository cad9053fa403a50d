"""The Reports page: choose a summary, look at its pages, save it as PDF, print it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from app.queries import customers
from app.queries.customers import CustomerRow
from app.reports.writing import write_file
from app.rules.rhythm import SCHEDULED
from app.sentences import sentence
from models.values import Changes, UserError
from ui.context import Command, Context, Page, PageName, Toast
from ui.dialogs.choose_customer import ChooseCustomerDialog
from ui.forms.summary_form import SummaryForm
from ui.opening_files import open_file
from ui.printing import PrintRun
from ui.sheets import keep_sheet
from ui.summaries import Kind, Made, Request, file_name, make
from ui.tasks import Cancelled, Job
from ui.theme import GRID
from ui.widgets.labels import PlainLabel
from ui.widgets.layouts import row as beside
from ui.widgets.preview import Preview
from ui.widgets.two_panes import NARROW, SMALLEST

PAUSE = 250
"""Milliseconds after the last choice before a summary is made."""
FORM_WIDTH, FORM_NARROW = 304, 260


class ReportsPage(Page):
    """The choices at the left, the pages at the right."""

    name = PageName.REPORTS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._job: Job | None = None
        self._made: Request | None = None
        self._pages = Made(b"")
        self._run: PrintRun | None = None
        self.has_printer: Callable[[], bool] = lambda: bool(QPrinterInfo.availablePrinterNames())
        self.form = SummaryForm(context)
        self.preview = Preview(context)
        self.view, self.empty = self.preview.view, self.preview.empty
        self._make_progress()
        self._make_buttons()
        self._build()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.make)
        self.form.changed.connect(self._timer.start)
        self.form.customer_wanted.connect(self.choose_customer)
        self.restyle()

    def title(self) -> str:
        return self.tr("Reports")

    def refresh(self, changes: Changes | None) -> None:
        """Make the summary anew: whatever changed may stand in it."""
        self.form.narrowing.refresh(changes)
        self._timer.start()

    def focus_first(self) -> None:
        self.form.kind.setFocus()

    def show_target(self, **target: object) -> None:
        """Show the profile of a `customer`, the slip of a `promise`, or the `schedules`."""
        if "schedules" in target:
            self.show_schedules()
        elif "promise" in target:
            self.form.show_promise(int(str(target["promise"])))
        elif "customer" in target:
            customer_id = int(str(target["customer"]))
            self.context.tasks.read(
                lambda reading: customers.rows(reading, [customer_id]), self._take_customers
            )
        self.form.kind.setFocus()

    def restyle(self) -> None:
        self.preview.restyle()
        self.form.customer.setIcon(self.context.icon("person"))
        for button, icon in self._icons.items():
            role = "on_accent" if button is self.save_button else "text"
            button.setIcon(self.context.icon(icon, role))

    def closing(self) -> None:
        """Stop what is under way."""
        self.cancel()

    @property
    def pdf(self) -> bytes:
        """Return the summary that is shown; empty while there is none."""
        return self._pages.pdf

    def choose_customer(self) -> None:
        """Ask whom the summary is to be about."""
        dialog = ChooseCustomerDialog(self.context, self)
        dialog.saved.connect(lambda row: self.form.show_customer(row.id, row.name))
        dialog.open()

    def show_schedules(self) -> None:
        """Show the summaries that make themselves."""
        from ui.dialogs.schedules import SchedulesDialog  # seldom opened

        kind = self.form.kind.value()
        SchedulesDialog(self.context, self, kind if kind in SCHEDULED else "period").open()

    def show_marks(self) -> None:
        """Ask what was written by hand on a sheet."""
        from ui.dialogs.marks import MarksDialog  # seldom opened

        MarksDialog(self.context, self).open()

    def commands(self) -> list[Command]:
        """Offer what can be done with the pages."""
        return [
            Command(self.tr("Find on the pages"), "Ctrl+F", "search", self.preview.take_up_search),
            Command(self.tr("Scheduled summaries"), "", "reports", self.show_schedules),
            Command(self.tr("Marks from paper"), "", "edit", self.show_marks),
        ]

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+F for the pages while the keyboard is here: the window has its own.

        It is taken as it is asked for, since a drop-down would keep the key to itself.
        """
        if event.type() is QEvent.Type.ShortcutOverride and _finds(event):
            event.accept()
            self.preview.take_up_search()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step from hit to hit."""
        if event.key() == Qt.Key.Key_F3:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.preview.find_bar.step(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def make(self) -> None:
        """Make the summary that is chosen, instead of one that is being made."""
        self.cancel()
        request = self.form.request()
        if request is None:
            self._show_empty(self.form.kind.value())
            return
        self._enable(False)
        self._job = self.context.tasks.export(
            partial(make, request), partial(self._take, request), partial(self._failed, request)
        )
        self._show_progress(self._job.progressed)

    def cancel(self) -> None:
        """Stop the summary that is being made, or the printing."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self._run is not None:
            self._run.cancel()
        self.progress.hide()

    def save(self) -> None:
        """Ask for a place and write the PDF there, whole or not at all."""
        if self._made is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = str(Path(folder) / self._file_name(self._made))
        target = self.context.ask.save_file(
            self, self.tr("Save the summary"), suggested, self.tr("PDF files (*.pdf)")
        )
        if target is None:
            return
        if target.suffix.lower() != ".pdf":
            target = target.with_name(f"{target.name}.pdf")
        keep_sheet(self.context, self._pages, partial(self._write, target, self.pdf), self.make)

    def _write(self, target: Path, data: bytes) -> None:
        self.context.tasks.export(
            lambda progress: write_file(target, data),
            lambda _: self._saved(target),
            self._not_saved,
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
        printer = self.context.ask.printer(self)
        if printer is None:
            return
        self._keep_and_send(printer)

    def _keep_and_send(self, printer: QPrinter) -> None:
        send = partial(self._send, printer, self._pages)
        keep_sheet(self.context, self._pages, send, self.make)

    def _send(self, printer: QPrinter, kept: Made) -> None:
        """Begin to print the pages whose sheet was kept; newer ones are kept first."""
        if not self.pdf or self._run is not None:
            return
        if self._pages is not kept:
            self._keep_and_send(printer)
            return
        self._run = PrintRun(self.context.tasks, self.pdf, self.view.pages, printer, self)
        self._run.finished.connect(partial(self._printed, self.tr("Sent to the printer")))
        self._run.cancelled.connect(partial(self._printed, self.tr("Printing stopped")))
        self._run.failed.connect(self._not_printed)
        self._show_progress(self._run.progressed)
        self._run.start()

    def _make_progress(self) -> None:
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self._stop)
        self.progress = QFrame()
        self.progress.setLayout(beside(self.bar, self.cancel_button))
        self.progress.hide()

    def _make_buttons(self) -> None:
        self.save_button = QPushButton(self.tr("&Save as PDF\N{HORIZONTAL ELLIPSIS}"))
        self.save_button.setProperty("main", True)
        self.save_button.clicked.connect(self.save)
        self.print_button = QPushButton(self.tr("P&rint\N{HORIZONTAL ELLIPSIS}"))
        self.print_button.clicked.connect(self.print)
        self.schedule_button = QPushButton(self.tr("Schedules\N{HORIZONTAL ELLIPSIS}"))
        self.schedule_button.clicked.connect(self.show_schedules)
        self.marks_button = QPushButton(self.tr("&Marks from paper\N{HORIZONTAL ELLIPSIS}"))
        self.marks_button.clicked.connect(self.show_marks)
        self._icons = {self.save_button: "save", self.print_button: "print"}
        self._enable(False)

    def _build(self) -> None:
        side = self._side = QWidget()
        side.setProperty("ground", True)
        choices = self.choices = QScrollArea()
        choices.setWidget(side)
        choices.setWidgetResizable(True)
        choices.setFixedWidth(FORM_NARROW)
        choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        choices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(side)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID, GRID * 2)
        column.setSpacing(GRID)
        column.addWidget(PlainLabel(self.title(), role="title"))
        column.addWidget(self.form)
        column.addSpacing(GRID)
        column.addWidget(self.save_button)
        column.addWidget(self.print_button)
        column.addWidget(self.schedule_button)
        column.addWidget(self.marks_button)
        column.addWidget(self.progress)
        column.addStretch(1)
        right = QVBoxLayout()
        right.setContentsMargins(GRID, GRID * 2, GRID * 2, GRID * 2)
        right.addWidget(self.preview)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(choices)
        # Said outright, since what is shown depends on the size and not the other way round.
        self.setMinimumSize(SMALLEST)
        layout.addLayout(right, 1)

    def _take(self, request: Request, made: Made) -> None:
        self._job = None
        self.progress.hide()
        self._made, self._pages = request, made
        self.preview.show_document(made.pdf)
        self._enable(True)

    def _failed(self, request: Request, error: Exception) -> None:
        """Say why there is no summary; one that was replaced by a newer one says nothing."""
        if isinstance(error, Cancelled) or _is_cancel(error):
            return
        self._job = None
        self.progress.hide()
        if not isinstance(error, UserError):
            self._say_why(self.tr("Something went wrong in the program."))
            self.context.tasks.failed.emit(error)
        elif request.kind == "slip" and error.code == "record.gone":
            self._show_empty(request.kind)
            if self.form.kind.value() == "slip":
                self.form.promise_fault.say(self.tr("There is no promise of this number."))
        else:
            self._say_why(sentence(error))

    def _say_why(self, words: str) -> None:
        self._clear()
        self.empty.say(self.tr("The summary was not made"), words, self.tr("Try again"), self.make)

    def _show_empty(self, kind: Kind) -> None:
        """Say what has still to be chosen."""
        self._clear()
        if kind == "slip":
            self.empty.say(
                self.tr("Which promise?"),
                self.tr("Type the number of the promise, such as 12-7."),
                self.tr("Type a number"),
                self.form.promise.setFocus,
            )
            return
        whose = {
            "profile": (
                self.tr("Whose profile?"),
                self.tr("Choose the customer whose profile is to be printed."),
            ),
            "copy": (
                self.tr("Whose copy?"),
                self.tr("Choose the customer who asked what is kept about them."),
            ),
        }
        self.empty.say(*whose[kind], self.tr("Choose a customer"), self.choose_customer)

    def _clear(self) -> None:
        self._made, self._pages = None, Made(b"")
        self.preview.clear()
        self._enable(False)

    def _stop(self) -> None:
        """Stop on the person's wish, and say how to go on."""
        making = self._job is not None
        self.cancel()
        if making:
            self._say_why(self.tr("You stopped it."))

    def _take_customers(self, rows: list[CustomerRow]) -> None:
        """Turn to the profile, whatever was chosen before."""
        if rows:
            self.form.kind.set_value("profile")
            self.form.show_customer(rows[0].id, rows[0].name)

    def _enable(self, on: bool) -> None:
        for button in self._icons:
            button.setEnabled(on)

    def _show_progress(self, signal: object) -> None:
        """Show the bar; it moves about until the number of steps is known."""
        self.bar.setRange(0, 0)
        signal.connect(self._advance)  # type: ignore[attr-defined]
        self.progress.show()

    def _advance(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _is_narrow(self) -> bool:
        return self.width() < NARROW

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what can be spared where there is little room."""
        super().resizeEvent(event)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        least = self._side.minimumSizeHint().width() + bar
        usual = FORM_NARROW if self._is_narrow() else FORM_WIDTH
        self.choices.setFixedWidth(max(usual, least))
        self.preview.set_narrow(self._is_narrow())

    def _file_name(self, request: Request) -> str:
        shop, today = self.context.shop.facts.name, self.context.formats.today()
        return file_name(request, shop, today)

    def _saved(self, target: Path) -> None:
        self.context.notify(
            Toast(
                self.tr("Saved: {file}").format(file=target.name),
                self.tr("Open"),
                partial(open_file, target),
            )
        )

    def _not_saved(self, error: Exception) -> None:
        if isinstance(error, UserError):
            again = self.tr("Save elsewhere")
            self.context.notify(Toast(sentence(error), again, self.save, "danger"))
        else:
            self.context.tasks.failed.emit(error)

    def _printed(self, words: str) -> None:
        self._run = None
        self.progress.hide()
        self.context.notify(Toast(words))

    def _not_printed(self) -> None:
        self._run = None
        self.progress.hide()
        self._offer_save(
            self.tr("The printer did not take the pages. Check it, or save the summary instead.")
        )

    def _offer_save(self, words: str) -> None:
        self.context.notify(Toast(words, self.tr("Save as PDF"), self.save, "danger"))


def _finds(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Find)


def _is_cancel(error: Exception) -> bool:
    return isinstance(error, UserError) and error.code == "report.cancelled"
