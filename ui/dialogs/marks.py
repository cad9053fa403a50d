"""Takes in what was written by hand on a printed sheet, and says first what it will do."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, QStandardPaths, Qt
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.language import current
from app.queries import marked, sheets
from app.queries.sheets import PrintedSheet, SheetRow
from app.reports.naming import kind_title
from app.reports.reprinting import reprint
from app.reports.returning import TakenIn, take_in, when_written
from app.reports.writing import write_file
from app.rules.marks import MarkSetting
from app.rules.sheets import sheet_code
from app.sentences import sentence
from models.values import UserError
from ui.context import Context, Toast
from ui.dialogs.rooms import room
from ui.itemmodels.marks import MarksModel
from ui.opening_files import open_file
from ui.tasks import Progress
from ui.theme import CONTROL_HEIGHT, GRID
from ui.widgets.choice import Choice
from ui.widgets.fields import Line
from ui.widgets.labels import PlainLabel
from ui.widgets.layouts import row as beside
from ui.widgets.marks_table import MarksTable
from ui.widgets.when_field import WhenField

NAME_LENGTH = 4
"""Characters of a sheet's name."""


class MarksDialog(QDialog):
    """The sheet's name, its lines with a field beside each, and what the words will do."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._code = ""
        self.setWindowTitle(self.tr("Marks from paper"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._make_fields()
        self._make_table()
        self._build()
        self._connect()
        context.tasks.read(sheets.latest, self._offer, channel=("sheets", id(self)))
        self.name.setFocus()

    def show_sheet(self, code: str) -> None:
        """Show the sheet of this name."""
        self.name.setText(code)

    def submit(self) -> None:
        """Take the marks in; where one cannot be taken, say so and go there."""
        self.when.when_read(self._submit)

    def save_again(self) -> None:
        """Ask for a place and write the sheet there once more, with the codes it has."""
        sheet = self.model.sheet
        if sheet is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = f"{kind_title(sheet.kind)} {sheet.code}.pdf"
        target = self._context.ask.save_file(
            self,
            self.tr("Save the sheet again"),
            str(Path(folder) / name),
            self.tr("PDF files (*.pdf)"),
        )
        if target is not None:
            now = self._context.clock.now()
            self._context.tasks.export(
                partial(_write_again, code=sheet.code, target=target, now=now),
                lambda _: self._saved(target),
                self._refused,
            )

    def _saved(self, target: Path) -> None:
        said = self.tr("Saved: {file}").format(file=target.name)
        self._context.notify(Toast(said, self.tr("Open"), partial(open_file, target)))

    def reject(self) -> None:
        """Close; what was typed is given up only on a second word."""
        if not self.model.written() or self._gives_up():
            super().reject()

    def _submit(self) -> None:
        written = self.model.written()
        sheet = self.model.sheet
        if sheet is None or not written:
            self._say(self.tr("Type beside a line what was written there."))
            return
        if (first := next(self.model.problems(), None)) is not None:
            self._say(first[1])
            self.table.write_beside(first[0])
            return
        if not self.when.is_clear():
            self._say(self.tr("Say when it was written, or leave it empty for now."))
            return
        self.save_button.setEnabled(False)
        at, language = self.when.at, current()
        self._context.tasks.write(
            lambda writing: take_in(writing, sheet.code, written, language, at),
            self._taken,
            self._refused,
        )

    def _taken(self, taken: TakenIn) -> None:
        number = len(taken.marks)
        said = self.tr("%n mark(s) taken in", "", number).replace("%n", str(number))
        undo = partial(self._context.undo, taken.changes.changeset)
        if taken.changes.changeset is None:
            self._context.notify(Toast(self.tr("All of it stood so already")))
        else:
            self._context.notify(Toast(said, self.tr("Undo"), undo))
        self.accept()

    def _refused(self, error: Exception) -> None:
        self._offer_saving()
        if isinstance(error, UserError):
            self._say(sentence(error))
        else:
            self._context.tasks.failed.emit(error)

    def _make_fields(self) -> None:
        self.name = Line(self.tr("Name of the sheet"), self.tr("Four characters in its foot"))
        self.recent: Choice[str] = Choice(self.tr("Newest sheets"))
        self.when = WhenField(self._context, self.tr("When written"))
        self.about = PlainLabel(role="muted")
        self.fault = PlainLabel(role="fault", wrap=True)
        self.fault.hide()

    def _make_table(self) -> None:
        look = self._context.look
        self.model = MarksModel(self._context.formats, lambda: QColor(look.scheme.danger), self)
        self.table = MarksTable(self.tr("Lines of the sheet"), lambda: QColor(look.scheme.muted))
        self.table.setModel(self.model)

    def _build(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(2 * GRID)
        form.setVerticalSpacing(GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        names = QWidget()
        names.setLayout(beside(self.name, self.recent))
        for words, field, buddy in (
            (self.tr("&Sheet"), names, self.name),
            (self.tr("&When written"), self.when, self.when.words),
        ):
            label = PlainLabel(words)
            label.setBuddy(buddy)
            label.setMinimumHeight(CONTROL_HEIGHT)
            form.addRow(label, field)
        self.save_button = QPushButton(self.tr("&Take in"))
        self.save_button.setProperty("main", True)
        self.save_button.setAutoDefault(False)
        self.again_button = QPushButton(self.tr("Save the sheet a&gain\N{HORIZONTAL ELLIPSIS}"))
        self.again_button.setAutoDefault(False)
        buttons = QDialogButtonBox()
        buttons.addButton(self.again_button, QDialogButtonBox.ButtonRole.HelpRole)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addLayout(form)
        column.addWidget(self.about)
        column.addWidget(self.table, 1)
        column.addWidget(self.fault)
        column.addWidget(buttons)
        self.resize(QSize(112 * GRID, 72 * GRID).boundedTo(room(self)))
        self._offer_saving()

    def _connect(self) -> None:
        self.name.textChanged.connect(self._named)
        self.recent.activated.connect(lambda: self.show_sheet(self.recent.value()))
        self.when.words.editingFinished.connect(lambda: self.when.when_read(self._read_anew))
        self.model.dataChanged.connect(self._offer_saving)
        self.save_button.clicked.connect(self.submit)
        self.again_button.clicked.connect(self.save_again)
        self.table.left.connect(self._leave_table)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.submit)

    def _leave_table(self, step: int) -> None:
        (self.save_button if step > 0 else self.name).setFocus()

    def _offer(self, found: list[PrintedSheet]) -> None:
        """Offer the newest sheets; none is chosen before somebody does."""
        formats = self._context.formats
        items = [("", self.tr("Newest sheets"))]
        for one in found:
            made = formats.moment(one.made_at)
            items.append((one.code, f"{one.code} \N{MIDDLE DOT} {kind_title(one.kind)}, {made}"))
        self.recent.set_items(items)
        self._offer_saving()

    def _named(self, text: str) -> None:
        """Look the sheet up once its name is whole."""
        self.fault.hide()
        try:
            code = sheet_code(text)
        except UserError as error:
            self._forget()
            if len(text.strip()) >= NAME_LENGTH:
                self._say(sentence(error))
            return
        if code != self._code:
            self._forget()
            self._code = code
            self._context.tasks.read(
                partial(_read, code=code, language=current(), at=self.when.at),
                self._show,
                self._unknown,
                channel=("sheet", id(self)),
            )

    def _forget(self) -> None:
        self._code = ""
        self.about.setText("")
        if self.model.sheet is not None:
            self.model.show_sheet(None, None)
        self._offer_saving()

    def _show(self, found: tuple[SheetRow, MarkSetting]) -> None:
        sheet, setting = found
        self.model.show_sheet(sheet, setting)
        made = self._context.formats.moment(sheet.made_at)
        self.about.setText(f"{kind_title(sheet.kind)} \N{MIDDLE DOT} {made}")
        self._offer_saving()
        if sheet.lines:
            self.table.write_beside(0)

    def _unknown(self, error: Exception) -> None:
        self._code = ""
        if isinstance(error, UserError):
            self._say(sentence(error))
        else:
            self._context.tasks.failed.emit(error)

    def _read_anew(self) -> None:
        """Read the marks against the moment at which they were written."""
        sheet = self.model.sheet
        if sheet is None:
            return
        self.fault.hide()
        try:
            at = when_written(sheet, self.when.at)
        except UserError as error:
            self._say(sentence(error))
            return
        self._context.tasks.read(
            lambda reading: marked.setting(reading, current(), at),
            self.model.read_against,
            channel=("setting", id(self)),
        )

    def _offer_saving(self) -> None:
        written = bool(self.model.written())
        self.save_button.setEnabled(written)
        self.again_button.setEnabled(self.model.sheet is not None)
        # Another sheet would take away what was typed beside the lines of this one.
        self.name.setReadOnly(written)
        self.recent.setEnabled(self.recent.count() > 1 and not written)

    def _say(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.show()

    def _gives_up(self) -> bool:
        return self._context.ask.confirm(
            self,
            self.tr("Give up the marks?"),
            self.tr("What was typed beside the lines is not saved yet."),
            self.tr("Give up"),
        )


def _read(
    reading: Any, *, code: str, language: str, at: datetime | None
) -> tuple[SheetRow, MarkSetting]:
    """Return a sheet as it reads today, and what its marks are read against."""
    sheet = sheets.sheet(reading, code)
    return sheet, marked.setting(reading, language, when_written(sheet, at))


def _write_again(progress: Progress, *, code: str, target: Path, now: datetime) -> None:
    """Make a sheet once more and put it in place; runs on the export thread."""
    with progress.read() as reading:
        _sheet, data = reprint(reading, code, now)
    write_file(target, data)
