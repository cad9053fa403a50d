"""Some values beside one another, of which one or none is chosen by one key."""

from __future__ import annotations

import string
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget

from ui.theme import GRID
from ui.widgets.flow import Flow
from ui.widgets.layouts import clear_layout

KEYS = "123456789" + string.ascii_uppercase
"""The keys of the values, in their order."""
NOTHING_KEY = "0"
"""The key that takes the choice away."""


class Segments(QWidget):
    """A row of buttons, of which one or none is down.

    Digits choose while the keyboard is here (letters from the tenth on), 0 chooses nothing,
    arrows move, Space or a second press takes the choice away. Signals: `changed()` at every
    change, `picked()` besides where a person chose.
    """

    changed = Signal()
    picked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty row."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._values: dict[QAbstractButton, object] = {}
        self._stop: QAbstractButton | None = None
        self._row = Flow(spacing=GRID // 2)
        self.setLayout(self._row)

    def add(self, value: object, words: str, *, tall: bool = False) -> QToolButton:
        """Add one value with its words."""
        button = QToolButton()
        button.setText(words)
        button.setAccessibleName(f"{self.accessibleName()}: {words}")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.installEventFilter(self)
        button.clicked.connect(lambda: self._pressed(button))
        if tall:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(QSize(24, 24))
        self._values[button] = value
        self._row.addWidget(button)
        self._aim()
        return button

    def clear(self) -> None:
        """Offer nothing."""
        self._values, self._stop = {}, None
        clear_layout(self._row)

    def go(self) -> None:
        """Put the keyboard here."""
        if self._stop is not None:
            self._stop.setFocus()

    def buttons(self) -> Sequence[QAbstractButton]:
        """Return the buttons in their order."""
        return list(self._values)

    def value(self) -> object:
        """Return the chosen value, or None."""
        return next((v for b, v in self._values.items() if b.isChecked()), None)

    def set_value(self, value: object) -> None:
        """Choose a value; None, or one that is not offered, chooses nothing."""
        for button, own in self._values.items():
            button.setChecked(value is not None and own == value)
        self._aim()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let digits, letters and arrows work on the whole row."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self._pick_by(event.text().upper()) or self._step(watched, Qt.Key(event.key()))

    def _pick_by(self, sign: str) -> bool:
        """Choose by a key; tell whether it was one of the row's."""
        buttons = self.buttons()
        place = KEYS.find(sign) if sign else -1
        if sign == NOTHING_KEY:
            self._pick(None)
        elif 0 <= place < len(buttons):
            self._pick(self._values[buttons[place]])
            buttons[place].setFocus()
        return sign == NOTHING_KEY or 0 <= place < len(buttons)

    def _step(self, watched: QObject, key: Qt.Key) -> bool:
        """Move the keyboard along the row, in the direction in which it runs."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(key, 0)
        shown = [button for button in self.buttons() if not button.isHidden()]
        if not step or watched not in shown:
            return False
        step = -step if self.isRightToLeft() else step
        at = shown.index(watched) + step
        shown[max(0, min(at, len(shown) - 1))].setFocus()
        return True

    def _pressed(self, button: QAbstractButton) -> None:
        """Choose the pressed one alone; pressed again, choose nothing."""
        self._pick(self._values[button] if button.isChecked() else None)

    def _pick(self, value: object) -> None:
        """Choose as a person does."""
        self.set_value(value)
        self.picked.emit()

    def _aim(self) -> None:
        """Let Tab stop once in the row: at the chosen one, else at the first."""
        chosen = next((b for b in self._values if b.isChecked()), None)
        self._stop = chosen or next(iter(self._values), None)
        for button in self._values:
            here = button is self._stop
            policy = Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
