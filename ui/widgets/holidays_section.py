"""The days on which the shop is closed: one is added with its name, one is taken away again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from app.queries import shop as queries
from app.queries.shop import HolidayRow
from app.rules.names import shown
from app.sentences import sentence
from app.services import shop
from models.values import Changes, UserError
from ui.context import Context, Toast
from ui.theme import GRID, row_height
from ui.widgets.fields import Fault, Line
from ui.widgets.labels import PlainLabel
from ui.widgets.layouts import Section
from ui.widgets.layouts import row as beside

ROWS_SHOWN = 6
_ID = Qt.ItemDataRole.UserRole


class HolidayList(QListWidget):
    """The days, earliest first. Del takes the chosen one away: `wanted_away` is called."""

    def __init__(self, wanted_away: Callable[[], None], parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._wanted_away = wanted_away

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Del take a day away."""
        if event.key() == Qt.Key.Key_Delete:
            self._wanted_away()
        else:
            super().keyPressEvent(event)


class HolidaysSection(Section):
    """Holidays with their names; each change can be taken back."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make the list, empty until it is read."""
        super().__init__("", parent=parent)
        self._context = context
        self.heading.setText(self.tr("Holidays"))
        self.nothing = PlainLabel(self.tr("No holiday is noted yet."), role="muted")
        self.list = HolidayList(self._remove)
        self.list.setAccessibleName(self.tr("Holidays"))
        self.day = QDateEdit(_qdate(context.formats.today()))
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(self.tr("Day of the holiday"))
        self.name = Line(self.tr("Name of the holiday"), self.tr("what it is called"))
        self.fault = Fault(self.name)
        self.add_button = QPushButton(self.tr("Add the &day"))
        self.remove_button = QPushButton(self.tr("&Remove"))
        self.remove_button.setEnabled(False)
        self._lay_out()
        self.name.returnPressed.connect(self._add)
        self.add_button.clicked.connect(self._add)
        self.remove_button.clicked.connect(self._remove)
        self.list.itemSelectionChanged.connect(self._allow)

    def refresh(self) -> None:
        """Read the days anew."""
        self._context.tasks.read(queries.holidays, self.show_rows, channel=("holidays", id(self)))

    def show_rows(self, rows: Sequence[HolidayRow]) -> None:
        """Show the days, the next one in sight."""
        self.list.clear()
        today = self._context.formats.today()
        for row in rows:
            words = f"{self._context.formats.long_weekday(row.day)}   {shown(row.name)}".rstrip()
            item = QListWidgetItem(words)
            item.setSizeHint(QSize(0, row_height()))
            item.setData(_ID, row.id)
            self.list.addItem(item)
        past = sum(row.day < today for row in rows)
        if rows:
            next_one = self.list.item(min(past, len(rows) - 1))
            self.list.scrollToItem(next_one, QListWidget.ScrollHint.PositionAtTop)
        self.list.setFixedHeight(min(ROWS_SHOWN, max(1, len(rows))) * row_height() + GRID)
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self._allow()

    def _add(self) -> None:
        """Add the day, or say at the line why not."""
        self.fault.say("")
        picked = self.day.date()
        day = date(picked.year(), picked.month(), picked.day())
        name = self.name.text()
        self._do(partial(shop.add_holiday, day=day, name=name), name)

    def _remove(self) -> None:
        """Take the chosen day away."""
        items = self.list.selectedItems()
        if items:
            self._do(partial(shop.remove_holiday, holiday_id=int(items[0].data(_ID))))

    def _do(self, use_case: Callable[[Any], Changes], typed: str = "") -> None:
        self._context.tasks.write(use_case, partial(self._done, typed), self._refused)

    def _done(self, typed: str, changes: Changes) -> None:
        """Empty the line, unless other words stand there by now, and offer to take it back."""
        if self.name.text() == typed:
            self.name.clear()
        if changes.changeset is not None:
            undo = partial(self._context.undo, changes.changeset)
            self._context.notify(Toast(self.tr("Holidays saved."), self.tr("Undo"), undo))

    def _refused(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.fault.say(sentence(error))
        else:
            self._context.tasks.failed.emit(error)

    def _allow(self) -> None:
        self.remove_button.setEnabled(bool(self.list.selectedItems()))

    def _lay_out(self) -> None:
        self.add(self.nothing)
        self.add(self.list)
        line = beside(self.day, self.name, self.add_button, self.remove_button)
        line.setStretch(1, 1)
        self.add_line(line)
        self.add(self.fault)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
