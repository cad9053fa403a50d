"""What the tests of the Customers page share: the page, a filled shop, and what is seen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.services import interactions
from app.services.interactions import NewInteraction
from models.store import Store
from tests.ui.conftest import Desk
from tests.ui.filled import NOW, Filled, fill
from ui.pages.customers import CustomersPage
from ui.tasks import Tasks

Idle = Callable[[Tasks], None]


@pytest.fixture
def filled(store: Store) -> Filled:
    return fill(store)


@pytest.fixture
def page(qtbot: QtBot, filled: Filled, desk: Desk, idle: Idle) -> CustomersPage:
    desk.context.look.put_on()
    made = CustomersPage(desk.context)
    qtbot.addWidget(made)
    made.resize(1072, 720)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is made.windowHandle())
    made.focus_first()
    idle(desk.context.tasks)
    return made


def settle(page: CustomersPage, idle: Idle) -> None:
    for _ in range(3):
        idle(page.context.tasks)
        QApplication.processEvents()


def show(page: CustomersPage, idle: Idle, customer: int) -> None:
    page.show_target(customer=customer)
    settle(page, idle)


def words_in(widget: QWidget) -> list[str]:
    """Return what the labels of a widget show, without marks that only help to break lines."""
    labels = widget.findChildren(QLabel)
    return [label.text().replace("\u200b", "") for label in labels if label.isVisibleTo(widget)]


def names(page: CustomersPage) -> list[str]:
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def changesets(store: Store) -> int:
    from app.queries.history import history

    with store.read() as reading:
        return len(history(reading, 100))


def desk_time(page: CustomersPage, at: object) -> str:
    local = page.context.formats.local(at)  # type: ignore[arg-type]
    return f"{local:%H:%M}"


def long_story(store: Store, customer: int, visits: int = 120) -> None:
    """Let a customer have come often before, each time with a feeling."""
    with store.write() as writing:
        for number in range(visits):
            interactions.log(
                writing,
                NewInteraction(
                    f"Long ago {number}",
                    customer,
                    at=NOW - timedelta(days=20 + visits - number),
                    channel_id=2,
                    emotion=1,
                ),
            )
