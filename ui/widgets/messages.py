"""Messages that stop nobody: the toast at the foot, the banner at the head of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.context import Toast
from ui.theme import GRID, repolish
from ui.widgets.labels import PlainLabel, button_text

TOAST_TIME = 9_000
"""Milliseconds a toast stays; one that tells of a trouble stays until it is closed, or as long
as this after the person has gone elsewhere."""

ABOVE_FOOT = 9 * GRID
"""Distance from the foot of the page, where a page keeps its buttons."""


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say a message that takes no focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class ToastBar(QFrame):
    """Shows one toast at a time over the foot of its parent, without taking the keyboard."""

    def __init__(self, parent: QWidget) -> None:
        """Lie hidden over the parent until something is to be said."""
        super().__init__(parent)
        self._host = parent
        self.setProperty("toast", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._run: Callable[[], None] | None = None
        self._label = PlainLabel(wrap=True)
        self._button = QPushButton()
        self._close = QPushButton(self.tr("Close"))
        for button in (self._button, self._close):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(self._act)
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID // 2, GRID, GRID // 2)
        row.setSpacing(GRID)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, toast: Toast) -> None:
        """Show a message in place of the one before."""
        self._run = toast.on_action
        self._label.setText(toast.text)
        self._button.setText(button_text(toast.action))
        self._button.setVisible(bool(toast.action))
        self.show()
        self.raise_()
        self._place()
        announce(self, toast.text)
        self._timer.stop()
        if toast.tone != "danger":
            self._timer.start(TOAST_TIME)

    def moved_on(self) -> None:
        """The person has gone to another page: a trouble was seen, and goes like the rest."""
        if not self.isHidden() and not self._timer.isActive():
            self._timer.start(TOAST_TIME)

    def veil_changed(self) -> None:
        """Go: what is said may name a customer."""
        self.hide()

    def text(self) -> str:
        """Return what is said now; "" while nothing is."""
        return self._label.text() if self.isVisibleTo(self._host) else ""

    def hideEvent(self, event: object) -> None:
        """Let go of what the button would have done."""
        self._timer.stop()
        self._run = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the parent."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _act(self) -> None:
        """Do what the button says, once."""
        run = self._run
        self.hide()
        if run is not None:
            run()

    def _place(self) -> None:
        """Lie centred over the foot of the parent."""
        parent = self._host
        width = min(parent.width() - 4 * GRID, max(self.sizeHint().width(), 58 * GRID))
        height = max(self.heightForWidth(width), self.sizeHint().height())
        left = (parent.width() - width) // 2
        self.setGeometry(left, parent.height() - height - ABOVE_FOOT, width, height)


class Banner(QFrame):
    """A sentence that stays until its trouble is over, with at most one thing to do.

    Signal: `pressed()` for its button.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lie hidden until there is trouble."""
        super().__init__(parent)
        self._label = PlainLabel(wrap=True, selectable=True)
        self._button = QPushButton()
        self._close = QPushButton(self.tr("Close"))
        self._button.clicked.connect(self.pressed)
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        row.setSpacing(GRID)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self.hide()

    def say(self, text: str, tone: str = "danger", action: str = "") -> None:
        """Show the sentence in a tone ("danger", "warning", "info")."""
        self._label.setText(text)
        self._button.setText(button_text(action))
        self._button.setVisible(bool(action))
        self.setProperty("banner", tone)
        repolish(self)
        self.show()
        announce(self, text)

    def text(self) -> str:
        """Return the sentence; "" while there is none."""
        return "" if self.isHidden() else self._label.text()
