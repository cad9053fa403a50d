"""What the window does about others: it shows what they wrote, and says where only they may write."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.queries import others
from models.values import Changes, StoreError, StoreTrouble
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.queries.others import Since
    from ui.main_window import MainWindow

log = logging.getLogger(__name__)

OFTEN = 2_000
"""Milliseconds between two looks while somebody works in the window."""
SELDOM = 5
"""Of so many looks one is taken while the window is only seen."""
GRACE = 100
"""Milliseconds in which the answer to a write of our own may still be on its way."""


class Others(QObject):
    """Looks whether somebody else wrote, and tells it as our own writes are told.

    Whoever listens to `Tasks.changed` hears of a second window, the command line or another
    counter with nothing more to do; such changes bear no change-set.
    """

    def __init__(self, tasks: Tasks, window: QWidget) -> None:
        """Begin to look; what is there already was read by the pages themselves."""
        super().__init__(window)
        self._tasks, self._window = tasks, window
        self._own: set[str] = set()
        self._known: int | None = None
        self._is_asking = False
        self._turn = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take_turn)
        self._timer.start(OFTEN)
        tasks.changed.connect(self._note_own)
        application: Any = QGuiApplication.instance()
        application.applicationStateChanged.connect(self._come_back)
        self.look()

    def look(self) -> None:
        """Ask now, unless the last answer is still to come."""
        if self._is_asking or not self._timer.isActive():
            return
        self._is_asking = True
        if self._known is None:
            self._tasks.read(others.newest, self._begin, self._not_answered)
        else:
            ask = partial(others.since, known=self._known)
            self._tasks.read(ask, self._take, self._not_answered)

    def stop(self) -> None:
        """Look no more: the window closes."""
        self._timer.stop()

    def _take_turn(self) -> None:
        """Look often where somebody works, seldom where the window is only seen."""
        self._turn += 1
        is_seen = self._window.isVisible() and not self._window.isMinimized()
        if self._window.isActiveWindow() or (is_seen and self._turn % SELDOM == 0):
            self.look()

    def _come_back(self, state: Qt.ApplicationState) -> None:
        """Look at once when somebody turns to the program again."""
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()

    def _note_own(self, changes: Changes) -> None:
        if changes.changeset is not None:
            self._own.add(changes.changeset)

    def _begin(self, newest: int) -> None:
        self._is_asking = False
        self._known = newest

    def _take(self, found: Since) -> None:
        """Keep what is new until the answers to our own writes have come."""
        self._is_asking = False
        self._known = max(found.newest, self._known or 0)
        if found.changes:
            QTimer.singleShot(GRACE, self, partial(self._tell, found.changes))

    def _tell(self, changes: Mapping[str, Changes]) -> None:
        """Tell what is not ours."""
        foreign = [one for uid, one in changes.items() if uid not in self._own]
        self._own -= set(changes)
        if foreign:
            self._tasks.changed.emit(others.together(foreign))

    def _not_answered(self, error: Exception) -> None:
        """Try again at the next turn; what will not pass by itself is told once."""
        self._is_asking = False
        if isinstance(error, StoreError) and error.kind is not StoreTrouble.NEWER:
            log.info("Nobody knows whether others wrote: %s", error.kind)
            return
        self.stop()
        self._tasks.failed.emit(error)


def attend(window: MainWindow, store: Any) -> None:
    """Show in a filled window what others write; say why it can only look, where that is so."""
    window.closed.connect(Others(window.tasks, window).stop)
    if not store.may_write:
        words = QCoreApplication.translate(
            "Others",
            "This store is open to look at: its file or its folder may not be written here, so "
            "nothing you enter can be saved. Ask whoever looks after this computer for the right.",
        )
        window.banner.say(words, "warning")
