"""A short wait for work that must be done before there is a window to wait in."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout

from ui.theme import GRID
from ui.widgets.labels import PlainLabel

T = TypeVar("T")


class Busy(QDialog):
    """Says what is being done, and cannot be closed before it is."""

    _ended = Signal()

    def __init__(self, words: str) -> None:
        """Show the words over a bar that has no end."""
        super().__init__()
        self.setWindowTitle("Counterfoil")
        self.setMinimumWidth(48 * GRID)
        self._is_done = False
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(PlainLabel(words, wrap=True))
        column.addWidget(bar)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T]) -> T:
        """Do the work on another thread; return its result or raise its error."""
        with ThreadPoolExecutor(1, thread_name_prefix="busy") as pool:
            future: Future[T] = pool.submit(work)
            future.add_done_callback(lambda _: self._ended.emit())
            self.exec()
        return future.result()

    def reject(self) -> None:
        """Stay open on Escape while the work goes on."""
        if self._is_done:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open while the work goes on."""
        if not self._is_done:
            event.ignore()

    def _end(self) -> None:
        """Close: the work is done."""
        self._is_done = True
        self.accept()
