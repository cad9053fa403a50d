"""The history as a list: what was done, to what, by whom and when."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.queries.history import HistoryRow
from ui.formats import Formats
from ui.history_reading import subject_key
from ui.history_words import Key, subject_words
from ui.itemmodels.promises import one_line
from ui.phrases import translate, upper_first
from ui.privacy import veil
from ui.sayings import command_words

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
NOWHERE = QModelIndex()


class HistoryModel(QAbstractTableModel):
    """One change-set a row, newest first, in one column."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._rows: tuple[HistoryRow, ...] = ()
        self.subjects: Mapping[Key, str] = {}
        self._about: list[str] = []

    def show_rows(self, rows: tuple[HistoryRow, ...], subjects: Mapping[Key, str]) -> None:
        """Show these change-sets with the names of what they were about."""
        self.beginResetModel()
        self._rows, self.subjects = rows, subjects
        self._about = [self._subject(row) for row in rows]
        self.endResetModel()

    def row_at(self, place: int) -> HistoryRow:
        """Return the change-set at a place."""
        return self._rows[place]

    def place_of(self, changeset: str) -> int | None:
        """Return where a change-set stands, if it is shown."""
        for place, row in enumerate(self._rows):
            if row.changeset == changeset:
                return place
        return None

    def title_of(self, place: int) -> str:
        """Return what was done."""
        command = self._rows[place].command
        words = command_words(command)
        return upper_first(words) if "." not in words else translate("History", "Change")

    def subject_at(self, place: int) -> str:
        """Return which record it was done to."""
        return veil.words(self._about[place])

    def origin_at(self, place: int) -> str:
        """Return when and by whom it was done."""
        row = self._rows[place]
        who = row.staff or translate("History", "nobody signed in")
        return f"{upper_first(self._formats.moment(row.at))} \N{MIDDLE DOT} {one_line(who)}"

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        place = index.row()
        if role == ROW_ROLE:
            return self._rows[place]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title_of(place)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(place)
        return None

    def _subject(self, row: HistoryRow) -> str:
        key = subject_key(row)
        return one_line(subject_words(row, self.subjects.get(key, "") if key else ""))

    def _spoken(self, place: int) -> str:
        parts = [self.title_of(place), self.subject_at(place), self.origin_at(place)]
        if self._rows[place].undone:
            parts.append(translate("History", "taken back"))
        return ", ".join(part for part in parts if part)
