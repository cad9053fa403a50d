"""Summaries that are due are made beside all other work, once, and told of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.queries import schedules as queries
from app.services import schedules
from app.services.schedules import NewSchedule
from models.store import Store
from models.values import FixedClock, Rhythm, StoreError, StoreTrouble
from tests.ui.conftest import Desk
from tests.ui.filled import Filled, fill
from tests.ui.hands import click
from ui.context import PageName
from ui.dialogs.add_schedule import AddScheduleDialog
from ui.dialogs.schedules import SchedulesDialog
from ui.schedules import Schedules
from ui.tasks import Tasks

Idle = Callable[[Tasks], None]
LONG = 3_600_000


@pytest.fixture
def filled(store: Store) -> Filled:
    return fill(store)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "reports"
    path.mkdir()
    return path


@pytest.fixture
def maker(desk: Desk, filled: Filled) -> Iterator[Schedules]:
    made = Schedules(desk.context, first=LONG, open_=lambda path: None)
    yield made
    made.stop()
    made.deleteLater()


def add(desk: Desk, idle: Idle, folder: Path, **values: object) -> None:
    fields: dict[str, object] = {"kind": "unmet", "rhythm": Rhythm.DAILY, "folder": folder}
    new = NewSchedule(**{**fields, **values})  # type: ignore[arg-type]
    desk.context.tasks.write(partial(schedules.add, new=new))
    idle(desk.context.tasks)


def look(desk: Desk, maker: Schedules, idle: Idle) -> None:
    maker.look()
    idle(desk.context.tasks)


def test_one_that_is_due_is_made_once_and_told(
    desk: Desk, maker: Schedules, idle: Idle, folder: Path
) -> None:
    add(desk, idle, folder)
    look(desk, maker, idle)
    (file,) = folder.iterdir()
    assert file.read_bytes().startswith(b"%PDF")
    assert desk.toasts[-1].text == f"Made as scheduled: {file.name}"
    assert desk.toasts[-1].action == "Open"
    look(desk, maker, idle)
    assert len(list(folder.iterdir())) == len(desk.toasts) == 1


def test_all_that_was_missed_is_made_in_order_and_counted(
    desk: Desk, maker: Schedules, idle: Idle, folder: Path, store: Store, clock: FixedClock
) -> None:
    add(desk, idle, folder, kind="period", rhythm=Rhythm.WEEKLY)
    store.clock = FixedClock(clock.now() + timedelta(days=21))
    look(desk, maker, idle)
    assert len(list(folder.iterdir())) == 3
    assert desk.toasts[-1].text == "3 scheduled summaries were made."
    assert desk.toasts[-1].action == "Open folder"
    with store.read() as reading:
        (row,) = queries.schedules(reading)
    assert sorted(row.made)[-1].isoformat() == "2026-04-06"
    assert row.last_file is not None
    assert "2026-03-30 2026-04-05" in row.last_file


def test_a_failure_is_told_once_and_tried_again(
    desk: Desk, maker: Schedules, idle: Idle, folder: Path
) -> None:
    add(desk, idle, folder)
    folder.rmdir()
    look(desk, maker, idle)
    (toast,) = desk.toasts
    assert toast.tone == "danger"
    assert "was not made, and will be tried again. The folder of" in toast.text
    assert toast.on_action is not None
    toast.on_action()
    assert desk.places == [(PageName.REPORTS, {"schedules": True})]
    look(desk, maker, idle)
    assert len(desk.toasts) == 1
    folder.mkdir()
    look(desk, maker, idle)
    assert len(list(folder.iterdir())) == 1
    assert len(desk.toasts) == 2


def test_it_looks_by_itself_after_a_while(
    qtbot: QtBot, desk: Desk, filled: Filled, idle: Idle, folder: Path
) -> None:
    add(desk, idle, folder)
    maker = Schedules(desk.context, first=1)
    with qtbot.waitSignal(maker.made, timeout=20_000):
        pass
    maker.stop()
    maker.deleteLater()
    assert len(list(folder.iterdir())) == 1


def test_one_that_was_stopped_makes_nothing_more(
    desk: Desk, maker: Schedules, idle: Idle, folder: Path
) -> None:
    add(desk, idle, folder)
    maker.stop()
    look(desk, maker, idle)
    assert list(folder.iterdir()) == []


def test_another_program_was_faster(
    desk: Desk, maker: Schedules, idle: Idle, folder: Path, store: Store
) -> None:
    """Both wrote the file; the second one takes its own away again."""
    add(desk, idle, folder)
    with store.read() as reading:
        (due,) = queries.due(reading, desk.context.choices.now.computer)
    with store.write() as writing:
        schedules.note_made(writing, due.schedule.id, due.day, Path("/theirs.pdf"))
    maker._take([due])
    idle(desk.context.tasks)
    assert list(folder.iterdir()) == []
    assert desk.toasts == []


def test_a_store_that_takes_nothing_is_told_once_and_leaves_no_file(
    desk: Desk, maker: Schedules, idle: Idle, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(desk, idle, folder)

    def refuse(*_: object, **__: object) -> object:
        raise StoreError(StoreTrouble.READ_ONLY)

    monkeypatch.setattr(schedules, "note_made", refuse)
    for _ in range(2):
        look(desk, maker, idle)
    assert list(folder.iterdir()) == []
    (toast,) = desk.toasts
    assert toast.tone == "danger"


@pytest.fixture
def parent(qtbot: QtBot, desk: Desk) -> QWidget:
    desk.context.look.put_on()
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


@pytest.fixture
def dialog(
    qtbot: QtBot, desk: Desk, filled: Filled, parent: QWidget, idle: Idle
) -> SchedulesDialog:
    made = SchedulesDialog(desk.context, parent)
    made.open()
    qtbot.waitUntil(made.isVisible)
    idle(desk.context.tasks)
    return made


def lines(dialog: SchedulesDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_the_dialog_says_what_there_is(
    desk: Desk, dialog: SchedulesDialog, idle: Idle, folder: Path
) -> None:
    assert dialog.none.isVisible()
    assert not dialog.list.isVisible()
    add(desk, idle, folder, kind="period", rhythm=Rhythm.MONTHLY)
    assert not dialog.none.isVisible()
    (line,) = lines(dialog)
    assert "Period summary" in line
    assert "every month, day 1" in line
    assert "Next: 1 April 2026" in line
    assert str(folder) in line


def test_one_is_added_in_the_dialog(
    qtbot: QtBot, desk: Desk, dialog: SchedulesDialog, idle: Idle, folder: Path
) -> None:
    click(dialog.add_button)
    form = dialog.findChild(AddScheduleDialog)
    assert isinstance(form, AddScheduleDialog)
    idle(desk.context.tasks)
    form.kind.set_value("voice")
    form.rhythm.set_value(Rhythm.WEEKLY)
    assert form.weekday.isVisible()
    assert not form.monthday.isVisible()
    form.weekday.set_value(4)
    form.submit()
    assert "folder" in form.fault.text()
    desk.answers.file = folder
    click(form.folder)
    assert form.where.text() == str(folder)
    form.submit()
    idle(desk.context.tasks)
    (line,) = lines(dialog)
    assert "every week, Friday" in line
    assert desk.toasts[-1].text == "Scheduled"


def test_paused_gone_on_and_removed_each_can_be_undone(
    desk: Desk, dialog: SchedulesDialog, idle: Idle, folder: Path
) -> None:
    add(desk, idle, folder)
    for button, said, shown in (
        (dialog.pause_button, "Paused", "Paused"),
        (dialog.pause_button, "It goes on from today", "Next: 19 March 2026"),
        (dialog.remove_button, "Removed; the files that it made stay", ""),
    ):
        click(button)
        idle(desk.context.tasks)
        assert desk.toasts[-1].text == said
        assert desk.toasts[-1].on_action is not None
        desk.toasts[-1].on_action()
        assert desk.undone[-1] is not None
        assert shown in "".join(lines(dialog))
    assert lines(dialog) == []
    assert dialog.none.isVisible()


def test_one_of_another_computer_is_shown_as_such(
    desk: Desk, dialog: SchedulesDialog, idle: Idle, folder: Path
) -> None:
    add(desk, idle, folder)
    desk.context.choices.change(computer="0" * 32)
    dialog.refresh()
    idle(desk.context.tasks)
    assert "Made by another computer" in lines(dialog)[0]
