"""What the tests of the Counter share: the page, a known customer, and the hands at it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.queries import drafts, interactions
from app.queries.interactions import InteractionRow
from app.services import interactions as services
from app.services.customers import NewContact, NewCustomer
from app.services.interactions import Logged, NewInteraction, NewPromise, NewRemark
from models.store import Store
from models.values import (
    ContactKind,
    Due,
    Emotion,
    EmotionSource,
    RemarkKind,
)
from tests.ui.conftest import Desk
from tests.ui.hands import CTRL, press
from ui.pages.counter import CounterPage
from ui.tasks import Tasks

Idle = Callable[[Tasks], None]
NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, idle: Idle) -> CounterPage:
    desk.context.look.put_on()
    made = CounterPage(desk.context)
    qtbot.addWidget(made)
    made.resize(1072, 720)
    with qtbot.waitExposed(made):
        made.show()
        made.activateWindow()
    made.focus_first()
    idle(desk.context.tasks)
    return made


@pytest.fixture
def zoe(store: Store) -> Logged:
    """Zoë with a phone, an overdue promise, what she values, and a tone."""
    new = NewInteraction(
        "chain slips",
        NewCustomer("Zoë Ünal", (NewContact(ContactKind.PHONE, "030 123456"),), tone="be brief"),
        at=NOW - timedelta(days=9),
        emotion=Emotion.DISAPPOINTED,
        emotion_source=EmotionSource.CUSTOMER,
        remarks=(NewRemark(RemarkKind.VALUES, "a price before the work"),),
        promises=(NewPromise("fit the chain", Due(date(2026, 3, 16))),),
    )
    with store.write() as writing:
        return services.log(writing, new)


def save(qtbot: QtBot, page: CounterPage, idle: Idle) -> None:
    """Press Ctrl+Enter where the keyboard is, and wait for what comes of it."""
    press(focused(), Qt.Key.Key_Return, CTRL)
    idle(page.context.tasks)


def focused() -> QWidget:
    """Return what has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def only(store: Store) -> InteractionRow:
    """Return the one interaction there is."""
    with store.read() as reading:
        rows = interactions.latest(reading, 5)
    assert len(rows) == 1
    return rows[0]


def kept(store: Store) -> list[str]:
    """Return the payloads of all drafts."""
    with store.read() as reading:
        return [row.payload for row in drafts.drafts(reading)]


def words_of(widget: QWidget) -> str:
    """Return all the words a widget shows."""
    labels = [label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return "\n".join(label.text() for label in labels)
