"""Opening hours: typed by the day, saved as a week, refused in one sentence, taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from app.queries import shop as queries
from app.services import shop
from models.store import Store
from tests.ui.conftest import Desk
from tests.ui.hands import CTRL, click, press, type_in
from tests.ui.test_main_window import nameless, too_small
from ui.tasks import Tasks
from ui.widgets.hours_section import DayRow, HoursSection, Span, _week

Idle = Callable[[Tasks], None]
MONDAY, SATURDAY = 0, 5


@pytest.fixture
def section(qtbot: QtBot, desk: Desk) -> HoursSection:
    desk.context.look.put_on()
    made = HoursSection(desk.context)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def row(section: HoursSection, weekday: int) -> DayRow:
    """Return the row of a weekday."""
    return next(row for row in section.rows if row.weekday == weekday)


def write(section: HoursSection, weekday: int, *times: str) -> None:
    """Type times into a day's row."""
    day = row(section, weekday)
    day.open.setChecked(True)
    for line, text in zip(day.times, times, strict=False):
        line.clear()
        type_in(line, text)


def stored(store: Store) -> tuple[Span, ...]:
    with store.read() as reading:
        return queries.hours(reading).opening


def test_a_week_is_typed_and_saved(
    section: HoursSection, desk: Desk, store: Store, idle: Idle
) -> None:
    assert not section.save_button.isEnabled()
    write(section, MONDAY, "9", "1230", "14", "18:30")
    write(section, SATURDAY, "10", "0")
    press(row(section, SATURDAY).times[1], Qt.Key.Key_Return, CTRL)
    idle(desk.context.tasks)
    assert stored(store) == ((0, 540, 750), (0, 840, 1110), (5, 600, 1440))
    assert desk.toasts[-1].action == "Undo"
    assert not section.save_button.isEnabled()
    row(section, MONDAY).open.setChecked(False)
    click(section.save_button)
    idle(desk.context.tasks)
    assert stored(store) == ((5, 600, 1440),)


def test_what_holds_is_shown_and_follows_an_undo(
    section: HoursSection, desk: Desk, store: Store, idle: Idle, qtbot: QtBot
) -> None:
    hours = [(0, 540, 720), (0, 780, 1080)]
    with qtbot.waitSignal(desk.context.shop.changed):
        desk.context.tasks.write(lambda writing: shop.set_opening_hours(writing, hours))
    monday = row(section, MONDAY)
    assert monday.open.isChecked()
    assert monday.spans() == hours
    assert not row(section, SATURDAY).open.isChecked()
    write(section, SATURDAY, "10", "12")
    with qtbot.waitSignal(desk.context.shop.changed):
        desk.context.tasks.write(lambda writing: shop.set_opening_hours(writing, []))
    assert monday.open.isChecked(), "what was typed and not saved is left alone"


@pytest.mark.parametrize(
    ("times", "words"),
    [
        (("9", "soon"), "Write the time like this"),
        (("9", ""), "Write the time like this"),
        (("", ""), "Write the time like this"),
        (("18", "9"), "Monday"),
        (("9", "12", "11", "18"), "Monday"),
    ],
)
def test_what_is_no_week_is_said_at_the_day(
    section: HoursSection,
    desk: Desk,
    store: Store,
    idle: Idle,
    times: tuple[str, ...],
    words: str,
) -> None:
    write(section, MONDAY, *times)
    section.save()
    idle(desk.context.tasks)
    assert words in section.fault.text()
    assert section.fault.field in row(section, MONDAY).times
    assert section.fault.field.property("fault")
    assert stored(store) == ()
    write(section, MONDAY, "9", "12", "13", "18")
    section.save()
    idle(desk.context.tasks)
    assert section.fault.isHidden()
    assert not row(section, MONDAY).times[0].property("fault")
    assert len(stored(store)) == 2


def test_the_first_open_day_is_copied_to_the_other_open_ones(section: HoursSection) -> None:
    write(section, MONDAY, "9", "17")
    row(section, SATURDAY).open.setChecked(True)
    click(section.copy_button)
    assert row(section, SATURDAY).spans() == [(SATURDAY, 540, 1020)]
    assert row(section, 1).spans() == []


def test_the_week_begins_where_the_language_begins_it() -> None:
    assert _week(QLocale("de_DE"))[0] == 0
    assert _week(QLocale("en_US"))[0] == 6
    assert _week(QLocale("ar_EG"))[0] == 5


def test_every_field_has_its_name_and_size(section: HoursSection) -> None:
    assert nameless(section) == []
    assert too_small(section) == []


def test_what_is_wrong_is_said_in_sight(qtbot: QtBot, section: HoursSection) -> None:
    """The sentence stands below the week, which a small screen does not show as a whole."""
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(section)
    area.resize(700, 200)
    with qtbot.waitExposed(area):
        area.show()
    write(section, MONDAY, "noon")
    area.verticalScrollBar().setValue(0)
    section.save()
    top = section.fault.mapTo(area.viewport(), section.fault.rect().topLeft())
    bottom = section.fault.mapTo(area.viewport(), section.fault.rect().bottomLeft())
    assert section.fault.text().startswith("Write the time like this")
    assert top.y() >= 0
    assert bottom.y() < area.viewport().height()
    area.takeWidget()  # the section is the fixture's
