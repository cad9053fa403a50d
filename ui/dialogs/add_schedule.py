"""Sets up one summary that makes itself."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from app.language import current
from app.queries.schedules import chosen
from app.reports import making
from app.reports.naming import kind_title, weekday_name
from app.rules.rhythm import SCHEDULED
from app.services import schedules
from app.services.schedules import NewSchedule, Scheduled
from models.values import Rhythm
from ui.context import Context, Toast
from ui.dialogs.form_dialog import FormDialog
from ui.forms.narrowing import Narrowing
from ui.phrases import translate
from ui.summaries import paper_title
from ui.widgets.choice import Choice
from ui.widgets.labels import PlainLabel
from ui.widgets.layouts import row as beside


class AddScheduleDialog(FormDialog):
    """Which summary, how often, of what, on which paper, into which folder."""

    def __init__(self, context: Context, parent: QWidget, kind: str = "period") -> None:
        """Begin with a summary of last month, made on the first."""
        super().__init__(
            context.tasks,
            translate("AddScheduleDialog", "Schedule a summary"),
            translate("AddScheduleDialog", "Schedule"),
            parent,
        )
        self._context = context
        self._folder: Path | None = None
        self._make_fields()
        self._add_fields()
        self.kind.set_value(kind)
        self.rhythm.currentIndexChanged.connect(self._show_days)
        self.rhythm.set_value(Rhythm.MONTHLY)
        self._show_days()
        self.narrowing.refresh(None)
        self.saved.connect(self._tell)
        self.kind.setFocus()

    def submit(self) -> None:
        """Set it up, once a folder is chosen."""
        if self._folder is None:
            self.show_fault(self.tr("Choose the folder that the files go into."), "folder")
            return
        new = NewSchedule(
            kind=self.kind.value(),
            rhythm=self.rhythm.value(),
            day=self._day(),
            folder=self._folder,
            only=chosen(self.narrowing.value()),
            paper=self.paper.value(),
        )
        self.write(partial(schedules.add, new=new))

    def choose_folder(self) -> None:
        """Ask for the folder."""
        found = self._context.ask.folder(self, self.tr("Where do the files go?"))
        if found is not None:
            self._folder = found
            self.where.setText(str(found))
            self.clear_fault()

    def _make_fields(self) -> None:
        language = current()
        self.kind: Choice[str] = Choice(
            self.tr("Summary"), [(kind, kind_title(kind)) for kind in SCHEDULED]
        )
        self.rhythm: Choice[Rhythm] = Choice(
            self.tr("How often"),
            [
                (Rhythm.DAILY, self.tr("Every day, of the day before")),
                (Rhythm.WEEKLY, self.tr("Every week, of the week before")),
                (Rhythm.MONTHLY, self.tr("Every month, of the month before")),
            ],
        )
        days = [(day, weekday_name(day, language)) for day in range(7)]
        self.weekday: Choice[int] = Choice(self.tr("On which weekday"), days)
        number = self._context.formats.locale.toString
        self.monthday: Choice[int] = Choice(
            self.tr("On which day of the month"), [(day, number(day)) for day in range(1, 32)]
        )
        self.narrowing = Narrowing(self._context)
        offered = making.papers("period")
        self.paper: Choice[str | None] = Choice(
            self.tr("Paper"),
            [
                (None, self.tr("As the shop's")),
                *((paper, paper_title(paper)) for paper in offered),
            ],
        )
        self.folder = QPushButton(self.tr("Choose a f&older\N{HORIZONTAL ELLIPSIS}"))
        self.folder.setAutoDefault(False)
        self.folder.clicked.connect(self.choose_folder)
        self.where = PlainLabel(role="muted", wrap=True)

    def _add_fields(self) -> None:
        self.add_field("kind", self.tr("&Summary"), self.kind)
        self.add_field("rhythm", self.tr("&How often"), self.rhythm)
        on = QWidget()
        on.setLayout(beside(self.weekday, self.monthday, None))
        self.on = on
        self.add_field("day", self.tr("On &which day"), on)
        self.add_field("only", self.tr("Onl&y"), self.narrowing)
        self.add_field("paper", self.tr("&Paper"), self.paper)
        self.add_field("folder", self.tr("&Into"), self.folder)
        self.form.addRow("", self.where)
        self.add_words(
            self.tr(
                "It is made while Counterfoil is open on this computer. What fell due while it was "
                "closed is made at the next start."
            ),
            "muted",
        )

    def _show_days(self) -> None:
        """Show the days that the rhythm has."""
        rhythm = self.rhythm.value()
        self.weekday.setVisible(rhythm is Rhythm.WEEKLY)
        self.monthday.setVisible(rhythm is Rhythm.MONTHLY)
        self.form.setRowVisible(self.on, rhythm is not Rhythm.DAILY)

    def _day(self) -> int | None:
        return {
            Rhythm.DAILY: None,
            Rhythm.WEEKLY: self.weekday.value(),
            Rhythm.MONTHLY: self.monthday.value(),
        }[self.rhythm.value()]

    def _tell(self, added: Scheduled) -> None:
        undo = partial(self._context.undo, added.changes.changeset)
        self._context.notify(Toast(self.tr("Scheduled"), self.tr("Undo"), undo))
