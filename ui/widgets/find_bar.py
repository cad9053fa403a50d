"""A line to find words with: what is looked for, how many there are, on to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from ui.context import Context
from ui.widgets.fields import Line
from ui.widgets.labels import PlainLabel, tooltip
from ui.widgets.layouts import row as beside

PAUSE = 200
"""Milliseconds after the last letter before it is looked for."""


class FindBar(QFrame):
    """Asks for words and shows where one is among the hits.

    Signals: `asked(words)` after a pause in typing; `at_changed(place from 0)`; `closed()`.
    """

    asked = Signal(str)
    at_changed = Signal(int)
    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self._context = context
        self._count = 0
        self.at = -1
        self.words = Line(self.tr("Find on the pages"), self.tr("Find on the pages"))
        self.told = PlainLabel(role="muted")
        self.before = self._tool(self.tr("Hit before (Shift+F3)"), -1)
        self.next = self._tool(self.tr("Next hit (F3)"), 1)
        self.close_button = QToolButton()
        self.close_button.setAccessibleName(self.tr("Close the search"))
        self.close_button.setToolTip(tooltip(self.tr("Close the search (Esc)")))
        self.close_button.clicked.connect(lambda: self.leave())
        self.setLayout(
            beside(self.words, self.told, self.before, self.next, self.close_button, spacing=6)
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.ask)
        self.words.textChanged.connect(lambda _text: self._timer.start())
        context.look.changed.connect(self.restyle)
        self.restyle()
        self.show_count(0)

    def take_up(self) -> None:
        """Show the line with its words chosen, ready to be written over."""
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self.ask()

    def leave(self) -> None:
        """Hide the line and look for nothing."""
        self._timer.stop()
        self.hide()
        self.closed.emit()

    def ask(self) -> None:
        """Ask at once for what is typed."""
        self._timer.stop()
        self.asked.emit(self.words.text())

    def show_count(self, count: int) -> None:
        """Tell how many there are, and begin with the first."""
        self._count = count
        self.at = 0 if count else -1
        for button in (self.before, self.next):
            button.setEnabled(count > 0)
        self._tell()

    def step(self, by: int) -> None:
        """Go on, or back; behind the last comes the first."""
        if self._count:
            self.at = (self.at + by) % self._count
            self._tell()
            self.at_changed.emit(self.at)

    def restyle(self) -> None:
        """Take icons in the colours in force."""
        for button, icon in (
            (self.before, "up"),
            (self.next, "down"),
            (self.close_button, "close"),
        ):
            button.setIcon(self._context.icon(icon))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with Enter, back with Shift+Enter, leave with Esc."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _enter(self, back: bool) -> None:
        """Look at once for what was just typed, else step."""
        if self._timer.isActive():
            self.ask()
        else:
            self.step(-1 if back else 1)

    def _tell(self) -> None:
        said = ""
        if self._count:
            said = self.tr("{at} of {count}").format(at=self.at + 1, count=self._count)
        elif self.words.text().strip():
            said = self.tr("Not found")
        self.told.setText(said)

    def _tool(self, name: str, by: int) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(tooltip(name))
        button.clicked.connect(lambda: self.step(by))
        return button
