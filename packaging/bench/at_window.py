"""The real window, offscreen, in a process of its own, and how to wait for it."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import big_store
from clockwork import MILLI
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.settings import Theme
from staging import settle, staged
from ui.main_window import MainWindow

BENCH = Path(__file__).resolve().parent.parent / "bench.py"
PATIENCE = 60.0
"""Seconds after which something will not happen any more."""


def inside(name: str, store: Path, rounds: int) -> dict[str, float]:
    """Run what a module measures in a process of its own; return what it tells."""
    command = [sys.executable, str(BENCH), "--inside", name, str(store), str(rounds)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8")
    told: dict[str, float] = json.loads(done.stdout)
    return told


@contextmanager
def window_on(store: Path) -> Iterator[MainWindow]:
    """Open the window on a store and let it come to rest."""
    with (
        tempfile.TemporaryDirectory() as home,
        staged(store, Path(home), big_store.CLOCK, Theme.LIGHT) as window,
    ):
        settle(window)
        yield window


def turn() -> None:
    """Let the event loop turn, five milliseconds at most."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


def wait(done: Callable[[], bool]) -> None:
    """Let the event loop run until something is so; the thread sleeps in between.

    Raises:
        TimeoutError: it never came to be.

    """
    deadline = time.monotonic() + PATIENCE
    waker = QTimer()
    waker.setTimerType(Qt.TimerType.PreciseTimer)
    waker.start(1)
    flags = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
    while not done():
        if time.monotonic() > deadline:
            raise TimeoutError("the window did not come to rest")
        QApplication.processEvents(flags)
    waker.stop()


def until(window: QWidget, begin: Callable[[], object], done: Callable[[], bool]) -> float:
    """Return the processor's milliseconds, of all threads, from a beginning to its painted end."""
    start = time.process_time()
    begin()
    wait(done)
    window.repaint()
    return (time.process_time() - start) * MILLI


def spent(work: Callable[[], object]) -> float:
    """Return the processor's milliseconds of one run, all threads together."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * MILLI
