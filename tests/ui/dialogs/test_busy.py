"""Waiting before there is a window: the work goes on elsewhere, the wait cannot be closed."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from tests.ui.hands import press
from ui.dialogs.busy import Busy
from ui.widgets.labels import PlainLabel


def test_the_work_is_done_on_another_thread(qtbot: QtBot) -> None:
    dialog = Busy("<b>wait</b>")
    qtbot.addWidget(dialog)
    assert dialog.run(threading.current_thread) is not threading.current_thread()
    assert dialog.findChildren(PlainLabel)[0].text() == "<b>wait</b>"
    assert not dialog.isVisible()


def test_it_cannot_be_closed_before_the_end(qtbot: QtBot) -> None:
    dialog = Busy("wait")
    qtbot.addWidget(dialog)
    go = threading.Event()
    seen: list[bool] = []

    def try_to_leave() -> None:
        press(dialog, Qt.Key.Key_Escape)
        dialog.close()
        seen.append(dialog.isVisible())
        go.set()

    QTimer.singleShot(50, try_to_leave)
    assert dialog.run(lambda: go.wait(10))
    assert seen == [True]


def test_an_error_comes_back(qtbot: QtBot) -> None:
    dialog = Busy("wait")
    qtbot.addWidget(dialog)

    def fail() -> None:
        raise ValueError("no room")

    with pytest.raises(ValueError, match="no room"):
        dialog.run(fail)
