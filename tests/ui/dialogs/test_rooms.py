"""Every dialog fits the smallest screen that is promised, 640 by 360, and scrolls what it must."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.services import staff
from tests.journeys.test_languages import dialogs
from tests.journeys.test_window import answers, program, running
from tests.ui.filled import fill
from tests.ui.hands import press
from ui.dialogs.switch_person import SwitchPerson

__all__ = ["answers", "program"]

SMALLEST = QSize(640, 360)
TITLE_BAR = 24


def test_no_dialog_is_larger_than_the_smallest_screen(
    qtbot: QtBot, program: Program, store_path: Path
) -> None:
    room = QSize(SMALLEST.width(), SMALLEST.height() - TITLE_BAR)
    with running(qtbot, program, store_path) as (window, store):
        filled = fill(store)
        too_large = []
        for make in dialogs(window.context, store, filled, window):
            dialog = make()
            dialog.show()
            qtbot.waitUntil(lambda: window.tasks.pending == 0)
            QApplication.processEvents()
            least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
            if least.boundedTo(room) != least:
                too_large.append(f"{type(dialog).__name__} {least.width()} x {least.height()}")
            dialog.close()
        assert too_large == []


def test_of_many_people_those_further_down_are_reached_by_keys(
    qtbot: QtBot, program: Program, store_path: Path
) -> None:
    with running(qtbot, program, store_path) as (window, _store):
        for number in range(15):
            with qtbot.waitSignal(window.context.shop.changed):
                window.tasks.write(partial(staff.add, name=f"Person {number:02}"))
        dialog = SwitchPerson(window.context, window)
        dialog.resize(SMALLEST)
        with qtbot.waitExposed(dialog):
            dialog.show()
        last = dialog.choices[-2]
        assert last.text() == "Person 14"
        bar = dialog.body.verticalScrollBar()
        assert bar.maximum() > 0
        for _ in dialog.choices[:-2]:
            focused = dialog.focusWidget()
            assert isinstance(focused, QPushButton)
            press(focused, Qt.Key.Key_Tab)
        assert dialog.focusWidget() is last
        assert (
            dialog.body.viewport()
            .rect()
            .contains(last.mapTo(dialog.body.viewport(), last.rect().center()))
        )
        last.click()
        assert window.rail.person.words == "Person 14"
