"""Touch size: whatever is pressed is at least 44 pixels high, everywhere, and the choice is kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.settings import Theme
from tests.journeys.test_languages import dialogs
from tests.journeys.test_window import answers, program, running
from tests.ui.filled import fill
from ui.choices import Choices
from ui.context import PageName
from ui.theme import Look, control_height

__all__ = ["answers", "program"]

FINGER, USUAL = 44, 32
PRESSED = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)


@pytest.fixture(autouse=True)
def usual_again() -> Iterator[None]:
    """Leave the application as it was for the tests that follow."""
    yield
    Look(Theme.LIGHT).put_on()


def too_low(root: QWidget, least: int) -> list[str]:
    """Return what can be pressed and is lower, and lists whose rows are."""
    parts = [part for kind in PRESSED for part in root.findChildren(kind)]
    found = [
        f"{type(part).__name__} {part.accessibleName() or part.objectName()} {part.height()}"
        for part in parts
        if part.isVisibleTo(root)
        and not part.objectName().startswith("qt_")
        and not isinstance(part.parent(), QAbstractSpinBox | QComboBox)
        and part.height() < least
    ]
    for view in root.findChildren(QAbstractItemView):
        if view.isVisibleTo(root) and view.model().rowCount():
            high = view.visualRect(view.model().index(0, 0)).height()
            if 0 < high < least:
                found.append(f"row of {type(view).__name__} {view.accessibleName()} {high}")
    return found


@pytest.mark.parametrize(("touch", "least"), [(False, USUAL), (True, FINGER)])
def test_everything_pressed_is_large_enough(
    qtbot: QtBot, program: Program, store_path: Path, touch: bool, least: int
) -> None:
    low: list[str] = []
    with running(qtbot, program, store_path) as (window, store):
        filled = fill(store)
        window.context.look.choose_touch(touch)
        for name in PageName:
            target = {"customer": filled.zoe} if name is PageName.CUSTOMERS else {}
            window.navigate(name, **target)
            qtbot.waitUntil(lambda: window.tasks.pending == 0)
            QApplication.processEvents()
            low += [f"{name.value}: {part}" for part in too_low(window, least)]
        for make in dialogs(window.context, store, filled, window):
            dialog = make()
            assert isinstance(dialog, QDialog)
            dialog.show()
            qtbot.waitUntil(lambda: window.tasks.pending == 0)
            QApplication.processEvents()
            low += [f"{type(dialog).__name__}: {part}" for part in too_low(dialog, least)]
            dialog.close()
    assert sorted(set(low)) == []


def test_the_choice_is_kept_on_this_computer(
    qtbot: QtBot, program: Program, store_path: Path
) -> None:
    with running(qtbot, program, store_path) as (window, _store):
        usual = window.rail.height(), control_height()
        assert not window.actions_["touch"].isChecked()
        window.actions_["touch"].trigger()
        assert window.context.look.touch
        assert control_height() > usual[1]
        assert Choices(program.paths).now.touch
        window.actions_["touch"].trigger()
        assert not Choices(program.paths).now.touch
        assert control_height() == usual[1]
