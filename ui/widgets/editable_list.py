"""A short list of words that the shop keeps: add one, rename one, let one go."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.rules.names import shown
from app.sentences import sentence
from models.values import UserError
from ui.theme import GRID, row_height
from ui.widgets.fields import Fault, Line

ROWS_SHOWN = 6
_ID = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1


class EditableList(QWidget):
    """Words with their ids, and a line in which they are written.

    Signals: `added(str)`, `renamed(int, str)`, `retired(int)`; whoever listens does it, and
    calls `done` or `refuse`.
    """

    added = Signal(str)
    renamed = Signal(int, str)
    retired = Signal(int)

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        """Make an empty list; `hint` stands in the line."""
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.line = Line(name, hint)
        self.fault = Fault(self.line)
        self.add_button = self._button(self.tr("Add"), self._add)
        self.rename_button = self._button(self.tr("Rename"), self._rename)
        self.retire_button = self._button(self.tr("Retire"), self._retire)
        self.line.returnPressed.connect(self._enter)
        self.line.textChanged.connect(self._allow)
        self.list.itemSelectionChanged.connect(self._choose)
        self._lay_out()
        self._allow()

    def show_rows(self, rows: Sequence[tuple[int, str]]) -> None:
        """Show the words; the chosen one stays chosen where it is still there."""
        before = self.chosen()
        self.list.clear()
        for row_id, words in rows:
            item = QListWidgetItem(shown(words))
            item.setSizeHint(QSize(0, row_height()))
            item.setData(_ID, row_id)
            item.setData(_WORDS, words)
            self.list.addItem(item)
            if row_id == before:
                self.list.setCurrentItem(item)
        self.list.setFixedHeight(max(1, min(ROWS_SHOWN, len(rows))) * row_height() + GRID)
        self._allow()

    def chosen(self) -> int | None:
        """Return the id of the chosen one."""
        items = self.list.selectedItems()
        return int(items[0].data(_ID)) if items else None

    def done(self, _result: object = None) -> None:
        """Empty the line: what it held is in the list now."""
        self.fault.say("")
        self.line.clear()
        self.list.clearSelection()

    def refuse(self, error: UserError) -> None:
        """Say at the line why not."""
        self.fault.say(sentence(error))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.line, 1)
        for button in (self.add_button, self.rename_button, self.retire_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.list)
        column.addLayout(row)
        column.addWidget(self.fault)

    def _button(self, words: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(lambda: act())
        return button

    def _choose(self) -> None:
        """Put the chosen one in the line, ready to be written anew."""
        self.fault.say("")
        if self.chosen() is not None:
            self.line.setText(self._chosen_words())
            self.line.selectAll()
        self._allow()

    def _allow(self) -> None:
        """Offer what can be done with what stands here."""
        chosen = self.chosen() is not None
        is_new = bool(self.line.text().strip()) and self._chosen_words() != self.line.text()
        self.add_button.setEnabled(is_new)
        self.rename_button.setEnabled(is_new and chosen)
        self.retire_button.setEnabled(chosen)

    def _chosen_words(self) -> str:
        """Return the words of the chosen one as they are kept."""
        items = self.list.selectedItems()
        return str(items[0].data(_WORDS)) if items else ""

    def _enter(self) -> None:
        """Rename where one is chosen, else add."""
        if self.rename_button.isEnabled():
            self._rename()
        elif self.add_button.isEnabled():
            self._add()

    def _add(self) -> None:
        self.added.emit(self.line.text())

    def _rename(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.renamed.emit(chosen, self.line.text())

    def _retire(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.retired.emit(chosen)
