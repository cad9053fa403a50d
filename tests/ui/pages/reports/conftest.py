"""The Reports page with a summary of this month shown."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from models.store import Store
from tests.ui.conftest import Desk
from tests.ui.filled import Filled, fill
from tests.ui.pages.reports.at_hand import until_made
from ui.pages.reports import ReportsPage


@pytest.fixture
def filled(store: Store) -> Filled:
    return fill(store)


@pytest.fixture
def page(qtbot: QtBot, filled: Filled, desk: Desk) -> ReportsPage:
    desk.context.look.put_on()
    made = ReportsPage(desk.context)
    qtbot.addWidget(made)
    made.resize(1072, 720)
    made.show()
    qtbot.waitUntil(made.isVisible)
    until_made(qtbot, made)
    return made
