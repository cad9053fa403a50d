"""A row of small chips, one key each; it keeps to one line until more room is wanted."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton, QWidget

from app.rules.names import shown
from ui.forms.segments import KEYS, Segments
from ui.theme import GRID
from ui.widgets.labels import button_text

GAP = GRID // 2


class Chips(Segments):
    """Values as chips, each with its key, as many as one line holds and always the chosen one.

    The others come with the last chip, with Alt and the label's letter, or by their keys at any
    time; once one is picked, or the keyboard goes elsewhere, they go again. A label that names
    this as its buddy leads here. Signal: `order_changed()` when there are other buttons.
    """

    order_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty row."""
        super().__init__(name, parent)
        # A label's letter asks for this; Tab goes to the chips themselves.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleDescription(self.tr("A key chooses, 0 takes the choice back"))
        self._is_open = self._is_folding = False
        self._row.one_line = True
        self._more = QToolButton()
        self._more.setText("\N{HORIZONTAL ELLIPSIS}")
        self._more.setProperty("chip", True)
        self._more.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._more.setAccessibleName(self.tr("{name}: show all").format(name=name))
        self._more.setToolTip(self.tr("Show all"))
        self._more.clicked.connect(self.go)
        self.picked.connect(self._close)

    def set_items(self, items: Iterable[tuple[object, str]]) -> None:
        """Offer these values; what is chosen stays chosen where it is still offered."""
        before = self.value()
        self._row.removeWidget(self._more)
        self._more.setParent(self)
        self.clear()
        for place, (value, words) in enumerate(items):
            sign = f"{KEYS[place]} " if place < len(KEYS) else ""
            button = self.add(value, button_text(f"{sign}{words}"))
            button.setAccessibleName(f"{self.accessibleName()}: {sign}{shown(words)}")
            button.setProperty("chip", True)
        self._row.addWidget(self._more)
        self.set_value(before)
        self.order_changed.emit()

    def set_value(self, value: object) -> None:
        """Choose a value; None, or one that is not offered, chooses nothing."""
        super().set_value(value)
        self._fold()

    def go(self) -> None:
        """Show all chips and put the keyboard here."""
        self._is_open = True
        self._fold()
        super().go()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand on what a label's letter asked for."""
        super().focusInEvent(event)
        self.go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fold up when the keyboard goes elsewhere, once it is known where to."""
        if event.type() is QEvent.Type.FocusOut and self._is_open:
            QTimer.singleShot(0, self, self._close_if_left)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as the new width holds."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font or style."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fold()

    def _close(self) -> None:
        self._is_open = False
        self._fold()

    def _close_if_left(self) -> None:
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self._close()

    def _fold(self) -> None:
        """Show the chips that one line holds, or all of them."""
        if self._is_folding or not self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            return  # to show a chip may change the room; and before the first look none is known
        self._is_folding = True
        self._row.one_line = not self._is_open
        shown_ones = self._fitting()
        buttons = self.buttons()
        for button in buttons:
            button.setVisible(button in shown_ones)
        self._more.setVisible(len(shown_ones) < len(buttons))
        self._is_folding = False

    def _fitting(self) -> set[QAbstractButton]:
        """Return the chips to be shown: the chosen one, then the others in their order."""
        buttons = self.buttons()
        for button in buttons:
            button.ensurePolished()
        widths = {button: button.sizeHint().width() + GAP for button in buttons}
        room = self.width() + GAP
        if self._is_open or sum(widths.values()) <= room:
            return set(buttons)
        room -= self._more.sizeHint().width() + GAP
        fitting: set[QAbstractButton] = set()
        for button in sorted(buttons, key=lambda one: not one.isChecked()):
            room -= widths[button]
            if room < 0:
                break
            fitting.add(button)
        return fitting
