"""A window on a given store, in a folder of its own: for pictures and for measuring.

The real home is not touched, nobody is asked anything, and the clock may stand still.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QElapsedTimer, QEventLoop
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from app import language
from app.bootstrap import Program, open_store, open_window
from app.paths import AppPaths
from app.settings import Theme
from models.values import Clock
from ui.application import OWN_FAMILY, Hooks, install_translators, start
from ui.context import Choices
from ui.known_shop import read_facts
from ui.main_window import MainWindow
from ui.theme import Look

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
LANGUAGE = "en_GB"
TURNS = 5
"""Turns of the event loop in which nothing was under way: an answer may lead to a question."""
PATIENCE = 20_000
"""Milliseconds that a page may take to fill."""


def settle(window: MainWindow, quiet: int = 0) -> None:
    """Let everything happen that was asked for, until nothing was for `quiet` milliseconds.

    Raises TimeoutError where that never ends.
    """
    deadline = QDeadlineTimer(PATIENCE)
    since = QElapsedTimer()
    since.start()
    turns = 0
    while turns < TURNS or since.elapsed() < quiet:
        if deadline.hasExpired():
            raise TimeoutError(f"{window.tasks.pending} answers are still to come")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        turns += 1
        if window.tasks.pending:
            since.restart()
            turns = 0


def own_look(spoken: str = LANGUAGE) -> None:
    """Use the bundled letters and one language, so that a picture looks the same everywhere."""
    application = start()  # no letters before there is an application
    for file in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    application.setFont(QFont(OWN_FAMILY, 10))
    language.use(spoken)
    install_translators(application, spoken)


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
