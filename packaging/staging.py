"""A window on a given store, in a folder of its own: for pictures and for measuring.

The real home is not touched, nobody is asked anything, and the clock may stand still.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from app.bootstrap import Program, open_store, open_window
from app.paths import AppPaths
from app.settings import Theme
from models.values import Clock
from ui.application import OWN_FAMILY, Hooks, start
from ui.context import Choices
from ui.known_shop import read_facts
from ui.main_window import MainWindow
from ui.theme import Look

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
PATIENCE = 20_000
"""Milliseconds that a page may take to fill."""


def settle(window: MainWindow) -> None:
    """Let everything happen that was asked for. Raises TimeoutError where that never ends."""
    deadline = QDeadlineTimer(PATIENCE)
    quiet = 0
    while quiet < 5:
        if deadline.hasExpired():
            raise TimeoutError(f"{window.tasks.pending} answers are still to come")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        quiet = 0 if window.tasks.pending else quiet + 1


def own_letters() -> None:
    """Use the bundled letters, so that a picture looks the same wherever it is taken."""
    for file in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    QApplication.setFont(QFont(OWN_FAMILY, 10))


@contextmanager
def staged(store_path: Path, home: Path, clock: Clock, theme: Theme) -> Iterator[MainWindow]:
    """Open the window on a store, and close both at the end."""
    start()
    paths = AppPaths.under(home)
    paths.make()
    look = Look(theme)
    look.put_on()
    program = Program(paths, Choices(paths), look, Hooks(), clock)
    store = open_store(store_path, clock)
    try:
        with store.read() as reading:
            facts = read_facts(reading)
        window = open_window(program, store, facts, sample=True)
        window.show()
        yield window
        window.close()
        window.deleteLater()
        QApplication.processEvents()
    finally:
        store.close()
