"""The Reports page: choose a summary, look at its pages, save it as PDF, print it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
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
from app.rules.rhythm import SCHEDULED
from app.sentences import sentence
from models.values import Changes, UserError
from ui.context import Command, Context, Page, PageName
from ui.dialogs.choose_customer import ChooseCustomerDialog
from ui.forms.summary_form import SummaryForm
from ui.pages.report_output import Output
from ui.summaries import Kind, Made, Request, make
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
        self.output = Output(context, self)
        self.output.began.connect(self._show_progress)
        self.output.ended.connect(lambda: self.progress.hide())
        self.output.stale.connect(self.make)
        self.form = SummaryForm(context)
        self.preview = Preview(context)
        self.preview.view.page_changed.connect(self._count_pages)
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
        return self.output.pdf

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
        self.output.cancel()
        self.progress.hide()

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
        self.save_button.clicked.connect(self.output.save)
        self.print_button = QPushButton(self.tr("P&rint\N{HORIZONTAL ELLIPSIS}"))
        self.print_button.clicked.connect(self.output.print)
        self.figures_button = QPushButton(self.tr("Save figures\N{HORIZONTAL ELLIPSIS}"))
        self.figures_button.clicked.connect(self.output.save_figures)
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
        column.addWidget(self.figures_button)
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
        self._made = request
        self.output.show(request, made)
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
        self._made = None
        self.output.show(None, Made(b""))
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
        for button in (*self._icons, self.figures_button):
            button.setEnabled(on)

    def _count_pages(self, _page: int, pages: int) -> None:
        self.output.pages = pages

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


def _finds(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Find)


def _is_cancel(error: Exception) -> bool:
    return isinstance(error, UserError) and error.code == "report.cancelled"
