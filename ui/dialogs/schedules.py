"""Summaries that make themselves: seen, added, paused, removed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.language import current
from app.queries import schedules as queries
from app.queries.schedules import ScheduleRow
from app.reports.naming import kind_title, rhythm_words
from app.rules.names import shown
from app.sentences import sentence
from app.services import schedules
from models.values import Changes, Record, UserError
from ui.context import Context, Toast
from ui.dialogs.add_schedule import AddScheduleDialog
from ui.theme import GRID
from ui.widgets.labels import PlainLabel, for_qt, left_to_right, tooltip
from ui.widgets.layouts import row as beside

_ROW = 58
_ID = Qt.ItemDataRole.UserRole


class SchedulesDialog(QDialog):
    """The list of schedules, and what can be done with the one that is chosen."""

    def __init__(self, context: Context, parent: QWidget, kind: str = "period") -> None:
        """List them; `kind` is what a new one is of at first."""
        super().__init__(parent)
        self._context = context
        self._kind = kind
        self._rows: dict[int, ScheduleRow] = {}
        self.setWindowTitle(self.tr("Scheduled summaries"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Scheduled summaries"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemSelectionChanged.connect(self._offer)
        self.none = PlainLabel(
            self.tr(
                "Nothing is scheduled yet. A summary can be made every day, every week or every "
                "month, and put into a folder of this computer."
            ),
            role="muted",
            wrap=True,
        )
        self.add_button = self._button(self.tr("&Add\N{HORIZONTAL ELLIPSIS}"), self.add)
        self.pause_button = self._button(self.tr("&Pause"), self._pause)
        self.remove_button = self._button(self.tr("&Remove"), self._remove)
        self.close_button = self._button(self.tr("&Close"), self.accept)
        self._build()
        context.tasks.changed.connect(self._told)
        self.refresh()

    def refresh(self) -> None:
        """Read the list anew."""
        self._context.tasks.read(queries.schedules, self._show, channel=("schedules", id(self)))

    def add(self) -> None:
        """Ask what is to be made when, and where to."""
        dialog = AddScheduleDialog(self._context, self, self._kind)
        dialog.open()

    def chosen(self) -> ScheduleRow | None:
        """Return the schedule that is chosen."""
        items = self.list.selectedItems()
        return self._rows.get(int(items[0].data(_ID))) if items else None

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(PlainLabel(self.tr("Scheduled summaries"), role="title"))
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        column.addLayout(
            beside(self.add_button, self.pause_button, self.remove_button, None, self.close_button)
        )
        self.resize(76 * GRID, 48 * GRID)
        self.setMinimumWidth(48 * GRID)

    def _button(self, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    def _told(self, changes: Changes) -> None:
        if changes.touches(Record.SCHEDULE, Record.TERM, Record.STAFF_MEMBER):
            self.refresh()

    def _show(self, rows: list[ScheduleRow]) -> None:
        before = self.chosen()
        self._rows = {row.id: row for row in rows}
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(for_qt(self._words(row)))
            item.setSizeHint(QSize(0, _ROW))
            item.setData(_ID, row.id)
            item.setToolTip(tooltip(row.folder))
            self.list.addItem(item)
            if before is not None and row.id == before.id:
                self.list.setCurrentItem(item)
        self.list.setVisible(bool(rows))
        self.none.setVisible(not rows)
        if rows and self.chosen() is None:
            self.list.setCurrentRow(0)
        self._offer()

    def _words(self, row: ScheduleRow) -> str:
        """Return what is made how often, and on a second line when next and where to."""
        only = ", ".join(shown(name) for _by, name in row.told)
        often = rhythm_words(row.rhythm, row.day, current())
        what = "  \N{MIDDLE DOT}  ".join(filter(None, (kind_title(row.kind), only, often)))
        where = left_to_right(shown(row.folder))
        return f"{what}\n{self._when(row)}  \N{MIDDLE DOT}  {where}"

    def _when(self, row: ScheduleRow) -> str:
        if not row.active:
            return self.tr("Paused")
        if row.computer != self._context.choices.now.computer:
            return self.tr("Made by another computer")
        return self.tr("Next: {day}").format(day=self._context.formats.long_day(row.following))

    def _offer(self) -> None:
        """Offer what can be done with the one that is chosen."""
        row = self.chosen()
        for button in (self.pause_button, self.remove_button):
            button.setEnabled(row is not None)
        paused = row is not None and not row.active
        self.pause_button.setText(self.tr("&Go on") if paused else self.tr("&Pause"))

    def _pause(self) -> None:
        row = self.chosen()
        if row is not None:
            act = schedules.pause if row.active else schedules.go_on
            said = self.tr("Paused") if row.active else self.tr("It goes on from today")
            self._write(partial(act, schedule_id=row.id), said)

    def _remove(self) -> None:
        row = self.chosen()
        if row is not None:
            said = self.tr("Removed; the files that it made stay")
            self._write(partial(schedules.remove, schedule_id=row.id), said)

    def _write(self, use_case: Callable[..., Changes], said: str) -> None:
        self._context.tasks.write(use_case, partial(self._done, said), self._refused)

    def _done(self, said: str, changes: Changes) -> None:
        undo = partial(self._context.undo, changes.changeset)
        self._context.notify(Toast(said, self.tr("Undo"), undo))

    def _refused(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._context.notify(Toast(sentence(error), tone="danger"))
        else:
            self._context.tasks.failed.emit(error)
