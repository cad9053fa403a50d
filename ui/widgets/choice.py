"""A drop-down of values with their words; it keeps the values itself, whatever their type."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

V = TypeVar("V")


class Choice(QComboBox, Generic[V]):
    """One of some values; scrolling over it does not change it unless it has the focus."""

    def __init__(
        self, name: str, items: Iterable[tuple[V, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        # On Linux a screen reader takes the chosen value for a drop-down's name.
        self.setAccessibleDescription(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self._values: list[V] = []
        self.set_items(items)

    def set_items(self, items: Iterable[tuple[V, str]]) -> None:
        """Offer other values; the chosen one stays chosen where it is still offered."""
        before = self._values[self.currentIndex()] if self.currentIndex() >= 0 else None
        blocked = self.blockSignals(True)
        self.clear()
        self._values = []
        for value, words in items:
            self._values.append(value)
            self.addItem(words)
        if before in self._values:
            self.setCurrentIndex(self._values.index(before))
        self.blockSignals(blocked)

    def value(self) -> V:
        """Return the chosen value."""
        return self._values[self.currentIndex()]

    def set_value(self, value: V) -> None:
        """Choose a value; one that is not offered changes nothing."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
