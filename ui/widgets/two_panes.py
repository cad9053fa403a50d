"""A list and what it shows: beside one another, or one over the other where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

NARROW = 760
"""Below this width (device-independent pixels) only one of the two is shown."""


SMALLEST = QSize(480, 280)
"""What a page can do with: the smallest window at 200 % less its frame."""


class TwoPanes(QWidget):
    """The list at the leading edge; in a narrow window it gives way to what was opened.

    Signals: `came_back()` when the person returned to the list.
    """

    came_back = Signal()

    def __init__(self, panes: tuple[QWidget, QWidget], widths: tuple[int, int], back: str) -> None:
        super().__init__()
        self._list, self._other = panes
        self._opened = False
        self.back_button = QPushButton(back)
        self.back_button.setProperty("quiet", True)
        self.back_button.clicked.connect(self.go_back)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for place, pane in enumerate(panes):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(place, place)
        self.splitter.setSizes(list(widths))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.splitter, 1)
        self._arrange()

    @property
    def narrow(self) -> bool:
        """Tell whether only one of the two fits."""
        return self.width() < NARROW

    def open(self) -> None:
        """Show what the list stands on, where there is no room for both."""
        self._opened = True
        self._arrange()

    def go_back(self) -> None:
        """Return to the list."""
        self._opened = False
        self._arrange()
        self.came_back.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return to the list on Escape, unless a form that is open takes it for itself."""
        if event.key() == Qt.Key.Key_Escape and self.narrow and self._opened:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self._list.setVisible(not self.narrow or not self._opened)
        self._other.setVisible(not self.narrow or self._opened)
        self.back_button.setVisible(self.narrow and self._opened)
