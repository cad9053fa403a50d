"""The table in which marks from paper are typed: one field a line, walked through by Return."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.itemmodels.marks import ABOUT, DOES, LINE, WRITTEN, Index
from ui.theme import GRID
from ui.widgets.big_table import BigTable
from ui.widgets.fields import Line

ROW_HEIGHT = 48
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_ON = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Tab})
_BACK = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Backtab})


class WrittenDelegate(QStyledItemDelegate):
    """Lets words be typed beside a line; what they do shows at each key.

    Signal: `moved(step)` when the keyboard goes on to the next line, or back.
    """

    moved = Signal(int)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = str(index.sibling(index.row(), LINE).data())
        field = Line(self.tr("Written beside {line}").format(line=line), parent=parent)
        field.textEdited.connect(lambda: self.commitData.emit(field))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Leave a field alone that shows the words already: the cursor stays where it is."""
        words = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, Line) and editor.text() != words:
            editor.setText(words)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, Line):
            model.setData(index, editor.text())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Go to the next line on Return, Tab or the arrow down, and back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return False
            if key in _ON or key in _BACK:
                self.commitData.emit(editor)
                self.closeEditor.emit(editor)
                self.moved.emit(1 if key in _ON else -1)
                return True
        return super().eventFilter(editor, event)


class AboutDelegate(QStyledItemDelegate):
    """Paints what a line is about in two lines, each cut where the column ends."""

    def __init__(self, muted: Callable[[], QColor], parent: QObject) -> None:
        super().__init__(parent)
        self._muted = muted

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        words, _, facts = str(index.data() or "").partition("\n")
        option.text = ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        area = option.rect.adjusted(GRID // 2, 0, -GRID // 2, 0)
        high = option.fontMetrics.height()
        top = area.top() + (area.height() - (2 * high if facts else high)) // 2
        painter.save()
        ink = option.palette.color(QPalette.ColorRole.Text)
        for text, colour in ((words, ink), (facts, self._muted())):
            painter.setPen(colour)
            line = QRect(area.left(), top, area.width(), high)
            cut = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(line, int(_LEADING), cut)
            top += high
        painter.restore()


class MarksTable(BigTable):
    """The lines of a sheet with a field beside each.

    Signals: `left(step)` when the keyboard goes beyond the last line (1), or before the first.
    """

    left = Signal(int)

    def __init__(
        self, name: str, muted: Callable[[], QColor], parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setWordWrap(True)
        self.set_row_height(ROW_HEIGHT)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(True)
        self._delegate = WrittenDelegate(self)
        self._delegate.moved.connect(self._move)
        self.setItemDelegateForColumn(WRITTEN, self._delegate)
        self._about = AboutDelegate(muted, self)
        self.setItemDelegateForColumn(ABOUT, self._about)
        self.clicked.connect(lambda index: self.write_beside(index.row()))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        header = self.horizontalHeader()
        header.setDefaultAlignment(_LEADING)
        header.setSectionResizeMode(LINE, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(LINE, 8 * GRID)
        for column in (ABOUT, WRITTEN, DOES):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def write_beside(self, row: int) -> None:
        """Open the field beside a line."""
        index = self.model().index(row, WRITTEN)
        if index.isValid():
            self.setCurrentIndex(index)
            self.edit(index)

    def edited_row(self) -> int | None:
        """Return the line whose field is open."""
        index: QModelIndex = self.currentIndex()
        is_open = self.state() == QAbstractItemView.State.EditingState
        return index.row() if is_open else None

    def _move(self, step: int) -> None:
        row = self.currentIndex().row() + step
        if 0 <= row < self.model().rowCount():
            self.write_beside(row)
        else:
            self.left.emit(step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the field on Return."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.write_beside(max(self.currentIndex().row(), 0))
        else:
            super().keyPressEvent(event)
