"""The window and others: what they wrote is shown, and where only they may write, that is said."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.paths import AppPaths
from app.queries import customers as queries
from app.services import customers, staff
from app.services.customers import NewCustomer
from app.settings import Theme
from models import doors
from models.maintenance import raw_connection
from models.store import Store
from models.values import Actor, Changes, FixedClock, Record, StoreError, StoreTrouble
from tests.ui.conftest import Answers, Desk
from tests.ui.hands import CTRL, press, type_in
from ui import others
from ui.context import Choices, PageName
from ui.frame import Parts
from ui.known_shop import read_facts
from ui.main_window import MainWindow
from ui.others import Others, attend
from ui.pages import factories
from ui.pages.counter import CounterPage
from ui.tasks import Tasks
from ui.theme import Look

Wait = Callable[[Tasks], None]


@pytest.fixture
def look(qtbot: QtBot, desk: Desk, idle: Wait) -> Others:
    """Who looks for the desk; the first look is done."""
    window = QWidget()
    qtbot.addWidget(window)
    made = Others(desk.context.tasks, window)
    idle(desk.context.tasks)
    return made


def test_what_another_program_wrote_is_told_as_our_own_is(
    qtbot: QtBot, desk: Desk, look: Others, store: Store
) -> None:
    assert store.path is not None
    other = Store.open(store.path, create=False)
    with other.write(Actor(None, "command line")) as writing:
        zoe = customers.add(writing, NewCustomer("Zoë")).customer
    other.close()
    with qtbot.waitSignal(desk.context.tasks.changed) as told:
        look.look()
    assert told.args == [Changes(records={Record.CUSTOMER: frozenset({zoe})})]


def test_our_own_writes_are_told_once(qtbot: QtBot, desk: Desk, look: Others, idle: Wait) -> None:
    tasks, told = desk.context.tasks, list[Changes]()
    tasks.changed.connect(told.append)
    # Both are under way before either is answered: the look may see what was not told yet.
    tasks.write(partial(staff.add, name="Anna"))
    look.look()
    idle(tasks)
    look.look()
    idle(tasks)
    with qtbot.assertNotEmitted(tasks.changed, wait=others.GRACE * 2):
        pass
    assert [one.command for one in told] == ["staff.add"]


def test_nobody_is_asked_any_more_once_it_was_stopped(desk: Desk, look: Others) -> None:
    look.stop()
    look.look()
    assert desk.context.tasks.pending == 0


def test_a_store_that_is_busy_is_asked_again(
    qtbot: QtBot, desk: Desk, look: Others, idle: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    tasks, asked = desk.context.tasks, list[int]()

    def busy(_reading: object, known: int) -> None:
        asked.append(known)
        raise StoreError(StoreTrouble.BUSY)

    monkeypatch.setattr("app.queries.others.since", busy)
    for _ in range(2):
        look.look()
        idle(tasks)
    assert len(asked) == 2


def test_a_newer_program_that_took_the_store_over_is_told_once(
    qtbot: QtBot, desk: Desk, look: Others, store: Store, idle: Wait
) -> None:
    tasks, told = desk.context.tasks, list[Exception]()
    assert store.path is not None
    with raw_connection(store.path) as newer:
        newer.execute("PRAGMA user_version=7")
    tasks.failed.disconnect()  # this test takes them itself
    tasks.failed.connect(told.append)
    for _ in range(2):
        look.look()
        idle(tasks)
    assert [error.kind for error in told if isinstance(error, StoreError)] == [StoreTrouble.NEWER]


@pytest.fixture
def window(
    qtbot: QtBot,
    fonts: None,
    store: Store,
    app_paths: AppPaths,
    clock: FixedClock,
    monkeypatch: pytest.MonkeyPatch,
) -> MainWindow:
    """A window with its real pages over a store that may only be read."""
    assert store.path is not None
    monkeypatch.setattr(doors, "may_write", lambda path: False)
    looking = Store.open(store.path, create=False)
    with looking.read() as reading:
        facts = read_facts(reading)
    made = MainWindow(app_paths)
    made.fill(
        Parts(
            store=looking,
            facts=facts,
            paths=app_paths,
            choices=Choices(app_paths),
            clock=clock,
            look=Look(Theme.LIGHT),
            ask=Answers().ask(),
            pages=factories(),
        )
    )
    attend(made, looking)
    qtbot.addWidget(made, before_close_func=lambda _: looking.close())
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_window_on_a_store_that_may_only_be_read_says_so_and_reads(
    qtbot: QtBot, window: MainWindow, idle: Wait
) -> None:
    assert "open to look at" in window.banner.text()
    found = list[object]()
    window.tasks.read(partial(queries.search, text=""), found.append)
    idle(window.tasks)
    assert found == [[]]
    for name in PageName:
        window.navigate(name)
        idle(window.tasks)
    assert "open to look at" in window.banner.text()


def test_saving_there_is_answered_in_one_sentence_and_the_words_stay(
    qtbot: QtBot, window: MainWindow, idle: Wait
) -> None:
    page = window.page(PageName.COUNTER)
    assert isinstance(page, CounterPage)
    page.form.note.go()
    type_in(page.form.note.edit, "The chain slips")
    press(page.form.note.edit, Qt.Key.Key_Return, CTRL)
    idle(window.tasks)
    words = page.banner.text()
    assert words.startswith("Not saved. The store may only be read here")
    assert words.count(".") == 2
    assert page.form.note.text() == "The chain slips"
