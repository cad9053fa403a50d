"""What waits for an idle moment, and gives way to the first key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from ui.tasks import Tasks

PAUSE = 2_000
"""Milliseconds without a key, a click or other work before anything idle is done."""
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class IdleWork(QObject):
    """Does small slices of work on the write thread while nobody does anything.

    Attribute: `is_on` whether a slice is under way or to come.
    """

    def __init__(self, tasks: Tasks, work: Callable[[], bool], parent: QWidget) -> None:
        """Take work that does a little and tells whether there is more."""
        super().__init__(parent)
        self._host = parent
        self._tasks, self._work = tasks, work
        self.is_on = False
        self._waits = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._begin)
        self._watched: QWindow | None = None
        tasks.changed.connect(self._has_work)
        self._has_work()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stop at the first sign of a person, and wait anew."""
        if event.type() in _INPUT:
            self.is_on = False
            if self._waits:
                self._timer.start()
        return False

    def _has_work(self, _changes: object = None) -> None:
        """After a write there may be something to tidy up."""
        self._waits = True
        self.is_on = False
        self._timer.start()

    def _begin(self) -> None:
        """Begin, unless something else is under way."""
        self._watch()
        if self._tasks.pending:
            self._timer.start()
            return
        self.is_on = True
        self._tasks.upkeep(self._work, self._done)

    def _done(self, more: bool) -> None:
        """Go on with the next slice, or wait for the next write."""
        if not more:
            self._waits = self.is_on = False
        elif self.is_on:
            self._tasks.upkeep(self._work, self._done)

    def _watch(self) -> None:
        """Listen to the window of the system: what is pressed comes through there, and little else.

        A filter on the whole application would look at every event of every widget.
        """
        window: QWindow | None = self._host.window().windowHandle()
        if window is not None and window is not self._watched:
            window.installEventFilter(self)
            self._watched = window
