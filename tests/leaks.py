"""Finds what a test left behind, and says where it was started.

A window that outlives its test shows up in the next one; a timer fires into objects that are
gone; a thread that still works makes a failure that nobody can repeat.
"""

from __future__ import annotations

import gc
import threading
import time
import traceback
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PATIENCE = 2.0
"""Seconds that a thread which is already on its way out may take."""


def started_threads(before: set[threading.Thread]) -> list[str]:
    """Name the threads that were not there before and do not end by themselves soon."""
    limit = time.monotonic() + PATIENCE
    left = []
    for thread in set(threading.enumerate()) - before:
        if thread.name.startswith("pytest_timeout"):
            continue
        thread.join(max(0.0, limit - time.monotonic()))
        if thread.is_alive():
            left.append(f"thread {thread.name!r}")
    return left


def busy_pool() -> list[str]:
    """Say whether Qt's own pool of threads still works."""
    from PySide6.QtCore import QThreadPool

    pool = QThreadPool.globalInstance()
    if pool.waitForDone(int(PATIENCE * 1000)):
        return []
    return [f"{pool.activeThreadCount()} tasks in QThreadPool"]


def top_level_ids() -> set[int]:
    """Return the identities of the windows that are there now."""
    return {id(widget) for widget in _top_levels()}


def new_top_levels(before: set[int]) -> list[str]:
    """Name the windows that came since and nobody closed and let go."""
    if not any(id(widget) not in before for widget in _top_levels()):
        return []
    _let_go()
    return [
        f"window {type(widget).__name__} {widget.objectName()!r} {widget.windowTitle()!r}"
        for widget in _top_levels()
        if id(widget) not in before
    ]


def _top_levels() -> list[QWidget]:
    from PySide6.QtWidgets import QApplication

    return [
        widget
        for widget in QApplication.topLevelWidgets()
        # Qt keeps the one tooltip label for itself; a menu or list that pops up has its owner.
        if widget.parent() is None and widget.metaObject().className() != "QTipLabel"
    ]


def _let_go() -> None:
    """Let deferred deletions happen and free what only reference cycles hold."""
    from PySide6.QtCore import QCoreApplication, QEvent

    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def ended_early() -> list[str]:
    """Say whether Qt was told to end while it was not running; let it run again.

    Every later event loop would end at once, and the wait of some other test would fail.
    """
    from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    if loop.exec() == 0:
        return []
    QTimer.singleShot(0, QCoreApplication.exit)
    QCoreApplication.exec()
    return ["an exit from an application that was not running"]


class TimerWatch:
    """Remembers where each QTimer was started from Python, to name those that still run."""

    def __init__(self) -> None:
        """Start with nothing seen."""
        self._started: weakref.WeakKeyDictionary[object, str] = weakref.WeakKeyDictionary()

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Watch QTimer.start while the block runs."""
        from PySide6.QtCore import QTimer

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(QTimer, "start", self._wrapped(QTimer.start))
            yield

    def _wrapped(self, start: Callable[..., None]) -> Callable[..., None]:
        def watched(timer: object, *interval: object) -> None:
            frame = traceback.extract_stack(limit=2)[0]
            self._started[timer] = f"{frame.filename}:{frame.lineno}"
            start(timer, *interval)

        return watched

    def running(self) -> list[str]:
        """Name the timers that still run, with the line that started each."""
        from PySide6.QtCore import QTimer
        from shiboken6 import isValid

        if not self._started:
            return []
        _let_go()
        return [
            f"running QTimer {timer.objectName()!r} started at {where}"
            for timer, where in list(self._started.items())
            if isinstance(timer, QTimer) and isValid(timer) and timer.isActive()
        ]
