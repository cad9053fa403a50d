"""A table for long lists: nothing in it costs time by the number of rows."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.theme import row_height


class BigTable(QTableView):
    """Whole rows of one fixed height; the header does not follow the selection.

    With a million rows selected an ordinary header asks every cell for its flags at each
    repaint (13 s and more), so it is given an empty selection of its own.

    Signals: `opened(row)` on Return or a double click, `picked()` when the selection or the
    current row changed.
    """

    opened = Signal(int)
    picked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._row_height = 0
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is None:
            return
        header = self.horizontalHeader()
        header.setSelectionModel(QItemSelectionModel(model, header))
        self.selectionModel().selectionChanged.connect(self.picked)
        self.selectionModel().currentRowChanged.connect(self.picked)
        model.modelReset.connect(self.picked)

    def set_row_height(self, height: int) -> None:
        """Give every row this height, in device-independent pixels; for fingers at least theirs."""
        self._row_height = height
        high = max(height, row_height())
        self.verticalHeader().setMinimumSectionSize(min(high, 16))
        self.verticalHeader().setDefaultSectionSize(high)

    def changeEvent(self, event: QEvent) -> None:
        """Give the rows their height in another look."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._row_height:
            self.set_row_height(self._row_height)

    def picked_rows(self) -> Iterator[int]:
        """Yield the selected rows from the selection's ranges, top to bottom."""
        ranges = self.selectionModel().selection().toList()
        spans = sorted((part.top(), part.bottom()) for part in ranges)
        for top, bottom in spans:
            yield from range(top, bottom + 1)

    def current_row(self) -> int | None:
        """Return the row the keyboard stands on."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def go_to(self, row: int) -> None:
        """Make a row the current and only selected one, and show it."""
        model = self.model()
        if 0 <= row < model.rowCount():
            # Not through the view, which would heed a Ctrl that is still held (Ctrl+Enter).
            flags = QItemSelectionModel.SelectionFlag
            index = model.index(row, 0)
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.opened.emit(row)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do not jump about as letters are typed: they are commands of the page."""
