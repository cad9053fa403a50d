"""Toasts go by themselves; one that tells of a trouble waits until it was surely seen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import click
from ui.context import Toast
from ui.widgets import messages
from ui.widgets.messages import ToastBar


@pytest.fixture
def toasts(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> ToastBar:
    """A bar over a window, whose messages stay for a moment only."""
    monkeypatch.setattr(messages, "TOAST_TIME", 20)
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    bar = ToastBar(host)
    host.show()
    return bar


def test_a_message_goes_by_itself(qtbot: QtBot, toasts: ToastBar) -> None:
    toasts.say(Toast("Saved."))
    assert toasts.text() == "Saved."
    qtbot.waitUntil(lambda: toasts.text() == "")


def test_a_trouble_stays_until_one_goes_elsewhere(qtbot: QtBot, toasts: ToastBar) -> None:
    toasts.say(Toast("No printer is set up.", tone="danger"))
    toasts.say(Toast("Saved."))
    toasts.say(Toast("No printer is set up.", tone="danger"))
    qtbot.wait(60)
    assert toasts.text() == "No printer is set up."
    toasts.moved_on()
    qtbot.waitUntil(lambda: toasts.text() == "")


def test_what_the_button_does_is_done_once(toasts: ToastBar) -> None:
    done: list[int] = []
    toasts.say(Toast("Taken back.", "Put it back", lambda: done.append(1)))
    button = next(b for b in toasts.findChildren(QPushButton) if b.text() == "Put it back")
    click(button)
    click(button)
    assert done == [1]
