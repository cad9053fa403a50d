"""Tests of the command palette."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.rules.numbers import number_of
from models.store import Store
from tests.ui.conftest import Desk
from tests.ui.filled import Filled, fill
from tests.ui.hands import press, type_in
from ui.actions import SPECS, Actions
from ui.context import Command, PageName
from ui.dialogs.keys import Keys, page_keys
from ui.privacy import veil
from ui.tasks import Tasks
from ui.widgets.labels import PlainLabel
from ui.widgets.palette import Palette

Idle = Callable[[Tasks], None]


@pytest.fixture
def filled(store: Store) -> Filled:
    return fill(store)


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> QWidget:
    desk.context.look.put_on()
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    return made


@pytest.fixture
def palette(
    qtbot: QtBot, desk: Desk, window: QWidget, filled: Filled, done: list[str]
) -> Iterator[Palette]:
    actions = Actions(window)
    for action in actions.all():
        action.triggered.connect(lambda _=False, action=action: done.append(action.objectName()))
    command = Command("Save the interaction", "Ctrl+Enter", "save", lambda: done.append("save"))
    made = Palette(desk.context, actions.all(), [command], window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    veil.switch(False)


def first(palette: Palette) -> str:
    return palette.entries()[0].words


def test_it_offers_every_action_and_the_pages_commands(palette: Palette) -> None:
    words = [entry.words for entry in palette.entries()]
    assert len(words) == len(SPECS) + 1
    assert words[0] == "Save the interaction"
    assert {"Counter", "Customers", "Promises", "Reports", "History"} <= set(words)


def test_an_action_is_found_by_the_beginnings_of_its_words(
    palette: Palette, done: list[str]
) -> None:
    type_in(palette.line, "unm pro")
    assert first(palette) == "Unmet promises"
    press(palette.line, Qt.Key.Key_Return)
    assert done == ["action-unmet"]
    assert palette.isHidden()


def test_arrows_go_down_and_up(palette: Palette, done: list[str]) -> None:
    press(palette.line, Qt.Key.Key_Down)
    press(palette.line, Qt.Key.Key_Down)
    press(palette.line, Qt.Key.Key_Up)
    chosen = palette.entries()[1].words
    press(palette.line, Qt.Key.Key_Return)
    assert chosen == "New interaction"
    assert done == ["action-new"]


@pytest.mark.parametrize("typed", ["unal", "123456"])
def test_a_customer_by_name_or_phone(
    palette: Palette, desk: Desk, filled: Filled, idle: Idle, typed: str
) -> None:
    type_in(palette.line, typed)
    idle(desk.context.tasks)
    assert (first(palette), palette.entries()[0].beside) == ("Zoë Ünal", "030 123456")
    press(palette.line, Qt.Key.Key_Return)
    assert desk.places == [(PageName.CUSTOMERS, {"customer": filled.zoe})]


def test_a_promise_by_its_number(palette: Palette, desk: Desk, filled: Filled, idle: Idle) -> None:
    type_in(palette.line, number_of(filled.overdue))
    idle(desk.context.tasks)
    assert first(palette) == f"{number_of(filled.overdue)}  Fit the chain"
    press(palette.line, Qt.Key.Key_Return)
    assert desk.places == [(PageName.PROMISES, {"promise": filled.overdue})]


def test_a_wrong_check_digit_is_said_and_leads_nowhere(
    palette: Palette, desk: Desk, idle: Idle
) -> None:
    type_in(palette.line, "1-9")
    idle(desk.context.tasks)
    assert "digit" in first(palette)
    press(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert desk.places == []


def test_nothing_found_is_said_and_leads_nowhere(palette: Palette, desk: Desk, idle: Idle) -> None:
    type_in(palette.line, "xyzzy")
    assert palette.entries() == []  # customers may still fit
    idle(desk.context.tasks)
    assert [(entry.words, entry.act) for entry in palette.entries()] == [
        ("Nothing here fits.", None)
    ]
    press(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_customers_are_hidden_while_the_screen_faces_the_counter(
    palette: Palette, desk: Desk, idle: Idle
) -> None:
    veil.switch(True)
    type_in(palette.line, "unal")
    idle(desk.context.tasks)
    assert first(palette) == "••• ••••"


def test_what_cannot_be_done_now_is_left_out(qtbot: QtBot, desk: Desk, window: QWidget) -> None:
    usable, hidden, disabled = QAction("One", window), QAction("Two", window), QAction("3", window)
    hidden.setVisible(False)
    disabled.setEnabled(False)
    made = Palette(desk.context, [usable, hidden, disabled], [], window)
    qtbot.addWidget(made)
    assert [entry.words for entry in made.entries()] == ["One"]


def test_it_has_names_for_a_screen_reader(palette: Palette) -> None:
    for widget in (palette.line, palette.list):
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert spoken.text(QAccessible.Text.Name)


def test_the_page_of_keys_names_every_key_of_the_window(qtbot: QtBot, window: QWidget) -> None:
    keys = Actions(window).keys()
    made = Keys(keys, window)
    qtbot.addWidget(made)
    words = {label.text() for label in made.findChildren(PlainLabel)}
    assert {what for what, _ in keys} <= words
    assert {"Ctrl+K", "F8", "F1", "Ctrl+P", "Ctrl+T", "Ctrl+E", "Ctrl+D", "K", "U"} <= words
    for _, pairs in page_keys():
        assert {what for what, _ in pairs} <= words
