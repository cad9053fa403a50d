"""Idle work: after a pause, in slices, and given up at the first key."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui import idle
from ui.idle import IdleWork
from ui.tasks import Tasks


@pytest.fixture
def host(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QWidget:
    """A window, and a pause that a test can wait for."""
    monkeypatch.setattr(idle, "PAUSE", 30)
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_it_works_in_slices_until_nothing_is_left(
    qtbot: QtBot, host: QWidget, tasks: Tasks
) -> None:
    left = [True, True, False]
    work = IdleWork(tasks, lambda: left.pop(0), host)
    qtbot.waitUntil(lambda: not left)
    qtbot.waitUntil(lambda: not work.is_on)


def test_a_key_stops_it_and_it_begins_again_after_a_pause(
    qtbot: QtBot, host: QWidget, tasks: Tasks
) -> None:
    slices: list[int] = []
    gate = threading.Semaphore(0)

    def work() -> bool:
        slices.append(1)
        gate.acquire(timeout=5)
        return len(slices) < 6

    made = IdleWork(tasks, work, host)
    gate.release(2)
    qtbot.waitUntil(lambda: len(slices) == 3)
    QTest.keyClick(host.windowHandle(), Qt.Key.Key_A)
    assert not made.is_on
    with qtbot.waitSignal(tasks.settled):
        gate.release()
    assert len(slices) == 3
    gate.release(5)
    qtbot.waitUntil(lambda: len(slices) == 6)


def test_a_write_brings_work_again(qtbot: QtBot, host: QWidget, tasks: Tasks) -> None:
    slices: list[int] = []

    def work() -> bool:
        slices.append(1)
        return False

    made = IdleWork(tasks, work, host)
    qtbot.waitUntil(lambda: len(slices) == 1 and not made.is_on)
    tasks.changed.emit(object())
    qtbot.waitUntil(lambda: len(slices) == 2)
