"""Alt and a letter leads to one thing: no two that are seen at once share a letter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QMenuBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.reports import KINDS
from tests.journeys.test_languages import catalogues, dialogs, spoken
from tests.journeys.test_window import answers, program, running
from tests.ui.filled import Filled, fill
from ui.context import PageName
from ui.main_window import MainWindow
from ui.pages.customers import CustomersPage

__all__ = ["answers", "catalogues", "program", "spoken"]


def letter(text: str) -> str:
    """Return what leads to a text, such as "Alt+S"; "" where nothing does."""
    return QKeySequence.mnemonic(text).toString()


def texts_of(widget: QWidget) -> Iterator[str]:
    """Give the texts of a widget that may hold a letter."""
    if (isinstance(widget, QAbstractButton) and widget.isEnabled()) or (
        isinstance(widget, QLabel) and widget.buddy() is not None
    ):
        yield widget.text()
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    elif isinstance(widget, QMenuBar):
        yield from (action.text() for action in widget.actions())


def clashes(texts: Iterable[str]) -> list[str]:
    """Return the letters that several texts share, with the texts."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for text in texts:
        if letter(text):
            found[letter(text)].append(text)
    return [f"{key}: {', '.join(sorted(those))}" for key, those in found.items() if len(those) > 1]


def seen(root: QWidget) -> list[str]:
    """Return the clashes among what can be seen in a window."""
    parts = [root, *root.findChildren(QWidget)]
    return clashes(text for part in parts if part.isVisible() for text in texts_of(part))


def wait(qtbot: QtBot, window: MainWindow) -> None:
    """Let a page fill."""
    qtbot.waitUntil(lambda: window.tasks.pending == 0)
    QApplication.processEvents()


def states(qtbot: QtBot, window: MainWindow, filled: Filled) -> Iterator[str]:
    """Open every page, and what pages show by turns; yield where one is."""
    for name in PageName:
        window.navigate(name)
        wait(qtbot, window)
        yield name.value
    window.navigate(PageName.CUSTOMERS, customer=filled.zoe)
    wait(qtbot, window)
    yield "a profile"
    page = window.page(PageName.CUSTOMERS)
    assert isinstance(page, CustomersPage)
    page.profile.edit()
    wait(qtbot, window)
    yield "the form in the profile"
    page.show_new()
    wait(qtbot, window)
    yield "the form of a new customer"
    page.show_walk_ins()
    wait(qtbot, window)
    yield "walk-ins"
    window.navigate(PageName.REPORTS)
    kinds = window.page(PageName.REPORTS).findChildren(QComboBox)[0]
    for place in range(min(kinds.count(), len(KINDS))):
        kinds.setCurrentIndex(place)
        wait(qtbot, window)
        yield f"summary {place}"


def test_a_clash_is_found(qtbot: QtBot) -> None:
    assert clashes(["&Save", "A&s", "Save && go", "S&end"]) == ["Alt+S: &Save, A&s"]


def test_no_two_share_a_letter(qtbot: QtBot, program: Program, store_path: Path) -> None:
    found: list[str] = []
    with running(qtbot, program, store_path) as (window, store):
        filled = fill(store)
        window.resize(1280, 2400)
        for where in states(qtbot, window, filled):
            found += [f"{where}: {clash}" for clash in seen(window)]
        for menu in window.menuBar().findChildren(QMenu):
            texts = (action.text() for action in menu.actions() if action.isVisible())
            found += [f"menu {menu.title()}: {clash}" for clash in clashes(texts)]
        for make in dialogs(window.context, store, filled, window):
            dialog = make()
            dialog.show()
            wait(qtbot, window)
            found += [f"{type(dialog).__name__}: {clash}" for clash in seen(dialog)]
            dialog.close()
    assert sorted(set(found)) == [], "\n".join(sorted(set(found)))
