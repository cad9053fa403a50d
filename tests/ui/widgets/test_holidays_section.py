"""Holidays: added with a name, taken away by a key, each taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from app.queries import shop as queries
from models.store import Store
from models.values import NAME_LIMIT
from tests.ui.conftest import Desk
from tests.ui.hands import click, press, type_in
from tests.ui.test_main_window import nameless, too_small
from ui.tasks import Tasks
from ui.widgets.holidays_section import HolidaysSection

Idle = Callable[[Tasks], None]


@pytest.fixture
def section(qtbot: QtBot, desk: Desk, idle: Idle) -> HolidaysSection:
    desk.context.look.put_on()
    made = HolidaysSection(desk.context)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.refresh()
    idle(desk.context.tasks)
    return made


def shown(section: HolidaysSection) -> list[str]:
    return [section.list.item(place).text() for place in range(section.list.count())]


def add(section: HolidaysSection, day: date, name: str) -> None:
    """Pick a day, type its name and press Enter."""
    section.day.setDate(QDate(day.year, day.month, day.day))
    type_in(section.name, name)
    press(section.name, Qt.Key.Key_Return)


def test_days_are_added_and_taken_away(
    section: HolidaysSection, desk: Desk, store: Store, idle: Idle
) -> None:
    assert section.nothing.isVisible()
    add(section, date(2026, 12, 25), "Christmas <b>")
    idle(desk.context.tasks)
    add(section, date(2026, 5, 1), "")
    idle(desk.context.tasks)
    section.refresh()
    idle(desk.context.tasks)
    assert [words.split()[-1] for words in shown(section)] == ["2026", "<b>"]
    assert section.name.text() == ""
    assert desk.toasts[-1].action == "Undo"
    section.list.setCurrentRow(0)
    press(section.list, Qt.Key.Key_Delete)
    idle(desk.context.tasks)
    with store.read() as reading:
        assert [row.day for row in queries.holidays(reading)] == [date(2026, 12, 25)]
    section.refresh()
    idle(desk.context.tasks)
    section.list.setCurrentRow(0)
    click(section.remove_button)
    idle(desk.context.tasks)
    section.refresh()
    idle(desk.context.tasks)
    assert section.nothing.isVisible()
    assert not section.remove_button.isEnabled()


def test_a_name_that_may_not_be_kept_is_said(
    section: HolidaysSection, desk: Desk, store: Store, idle: Idle
) -> None:
    section.name.setText("x" * (NAME_LIMIT * 200))
    click(section.add_button)
    idle(desk.context.tasks)
    assert section.fault.isVisible()
    assert section.name.text() != ""
    with store.read() as reading:
        assert queries.holidays(reading) == []


def test_every_control_has_its_name_and_size(section: HolidaysSection) -> None:
    assert nameless(section) == []
    assert too_small(section) == []
