"""Tests of hiding customers' words while the screen faces the counter."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from models.store import Store
from tests.ui.conftest import Desk
from tests.ui.filled import Filled, fill
from tests.ui.hands import CTRL, SHIFT, press, type_in
from ui.context import Page, PageName
from ui.pages import factories
from ui.privacy import veil
from ui.tasks import Tasks
from ui.widgets.labels import Badge, PlainLabel
from ui.widgets.paragraph import Paragraph

Idle = Callable[[Tasks], None]
THEIRS = (
    *("Zoë", "Ünal", "Mehmet", "Arslan", "030", "123456"),
    *("Chain slips", "Asked how", "Bought a lock", "red glove"),
    *("A price before", "Waiting on the phone", "be brief", "regular"),
    *("Fit the chain", "Refund the buckle", "Call her", "Keep a slot", "spare key", "by the door"),
    "The maker refuses",
)
"""Words of customers, and words about them, in the filled shop."""


@pytest.fixture(autouse=True)
def shown_again() -> Iterator[None]:
    yield
    veil.switch(False)


@pytest.fixture
def filled(store: Store) -> Filled:
    return fill(store)


def seen(whole: QWidget) -> str:
    """Return every word that a widget and its parts show, say or have in a tooltip."""
    parts = [whole, *whole.findChildren(QWidget)]
    words: list[str] = []
    for part in parts:
        if part.isVisibleTo(whole):
            words += [part.accessibleName(), part.accessibleDescription(), part.toolTip()]
            words += own_words(part)
    return "\n".join(words)


def own_words(part: QWidget) -> list[str]:
    if isinstance(part, QLabel | QAbstractButton | Badge):
        return [part.text()]
    if isinstance(part, QLineEdit):
        return [part.displayText()]
    if isinstance(part, QComboBox):
        return [part.itemText(place) for place in range(part.count())]
    if isinstance(part, QPlainTextEdit):
        return [] if veil.on else [part.toPlainText()]
    if isinstance(part, QAbstractItemView) and part.model() is not None:
        return cells(part)
    return []


def cells(view: QAbstractItemView) -> list[str]:
    """Return what the cells of a list say and are."""
    model, nowhere = view.model(), QModelIndex()
    columns = 1 if isinstance(view, QListView) else model.columnCount(nowhere)
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    return [
        str(model.index(row, column).data(role) or "")
        for row in range(model.rowCount(nowhere))
        for column in range(columns)
        for role in roles
    ]


def open_page(qtbot: QtBot, desk: Desk, name: PageName, idle: Idle) -> Page:
    desk.context.look.put_on()
    page = factories()[name](desk.context)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isVisible)
    page.focus_first()
    idle(desk.context.tasks)
    return page


TARGETS = (
    (PageName.COUNTER, "zoe"),
    (PageName.COUNTER, ""),
    (PageName.CUSTOMERS, "zoe"),
    (PageName.CUSTOMERS, "walk-in"),
    (PageName.PROMISES, ""),
    (PageName.HISTORY, ""),
    (PageName.REPORTS, "zoe"),
)


@pytest.mark.parametrize(("name", "target"), TARGETS)
def test_no_page_shows_a_word_of_a_customer(
    qtbot: QtBot, desk: Desk, filled: Filled, idle: Idle, name: PageName, target: str
) -> None:
    page = open_page(qtbot, desk, name, idle)
    if target == "zoe":
        page.show_target(customer=filled.zoe)
    elif target == "walk-in":
        page.show_target(interaction=filled.walk_in)
    qtbot.waitUntil(lambda: any(words in seen(page) for words in THEIRS))
    idle(desk.context.tasks)
    veil.switch(True)
    hidden = seen(page)
    assert [words for words in THEIRS if words in hidden] == []
    page.refresh(None)
    idle(desk.context.tasks)
    hidden = seen(page)
    assert [words for words in THEIRS if words in hidden] == [], "nor what is read meanwhile"
    veil.switch(False)
    assert any(words in seen(page) for words in THEIRS)


def test_what_is_typed_is_hidden_too(qtbot: QtBot, desk: Desk, filled: Filled, idle: Idle) -> None:
    page = open_page(qtbot, desk, PageName.COUNTER, idle)
    veil.switch(True)
    focus = page.window().focusWidget()
    assert focus is not None
    type_in(focus, "unal")
    idle(desk.context.tasks)
    hidden = seen(page)
    assert "unal" not in hidden
    assert [words for words in THEIRS if words in hidden] == []
    press(focus, "N", CTRL | SHIFT)
    idle(desk.context.tasks)
    assert "unal" not in seen(page)


def test_the_note_is_painted_as_dots(qtbot: QtBot, desk: Desk, idle: Idle) -> None:
    page = open_page(qtbot, desk, PageName.COUNTER, idle)
    edit = page.form.note.edit  # type: ignore[attr-defined]
    edit.setPlainText("Chain slips under load.")
    plain = edit.grab().toImage()
    veil.switch(True)
    hidden = edit.grab().toImage()
    edit.setPlainText("Other words of as many.")
    assert hidden != plain
    assert edit.toPlainText() == "Other words of as many."


def test_our_own_words_stay(qtbot: QtBot) -> None:
    label, theirs = PlainLabel("Promise"), Paragraph("Zoë Ünal")
    for widget in (label, theirs):
        qtbot.addWidget(widget)
    veil.switch(True)
    assert (label.text(), theirs.text()) == ("Promise", "••• ••••")
    theirs.setText("Another")
    assert theirs.text() == "•••••••"
    veil.switch(False)
    assert theirs.text() == "Another"


def test_long_words_do_not_tell_their_length() -> None:
    veil.on = True
    assert veil.words("a b\nDonaudampfschifffahrt") == "• •\n••••••••"
