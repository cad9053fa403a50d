"""Tests of reminders: what fell due, in the window and on the desktop, and once after a rest."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication

from app.rules.numbers import number_of
from app.services import promises
from models.store import Store
from models.values import FixedClock
from tests.ui.conftest import Desk
from tests.ui.filled import DAY, NOW, Filled, fill
from ui.context import PageName
from ui.reminders import Reminders, desktop_words
from ui.tasks import Tasks

Idle = Callable[[Tasks], None]


class Words:
    """A desktop that remembers what it was given to show."""

    def __init__(self, parent: QObject) -> None:
        self.shown: list[str] = []
        self.parent = parent

    def __call__(self, title: str, words: str) -> None:
        self.shown.append(f"{title}: {words}")


@pytest.fixture
def filled(store: Store) -> Filled:
    return fill(store)


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[QObject]:
    """Owns the reminders of a test, so that they go with it."""
    made = QObject()
    yield made
    for reminders in made.findChildren(Reminders):
        reminders.stop()
    made.deleteLater()


@pytest.fixture
def desktop(keeper: QObject) -> Words:
    return Words(keeper)


def go_to(clock: FixedClock, moment: datetime) -> None:
    """Let time pass."""
    object.__setattr__(clock, "instant", moment)


def was_open_at(desk: Desk, moment: str) -> None:
    """Write down when the program was last open."""
    state = QSettings(str(desk.context.paths.state_file), QSettings.Format.IniFormat)
    state.setValue("reminders/own/last", moment)


def opened(desk: Desk, desktop: Words, idle: Idle) -> Reminders:
    made = Reminders(desk.context, "own", desktop, desktop.parent)
    idle(desk.context.tasks)
    return made


def told(desk: Desk) -> list[str]:
    return [toast.text for toast in desk.toasts]


def test_the_first_start_of_all_tells_nothing(
    desk: Desk, filled: Filled, desktop: Words, idle: Idle
) -> None:
    opened(desk, desktop, idle)
    assert (told(desk), desktop.shown) == ([], [])


def test_what_came_due_while_closed_is_told_once_as_one_list(
    desk: Desk, filled: Filled, desktop: Words, idle: Idle
) -> None:
    was_open_at(desk, (NOW - 4 * DAY).isoformat())
    first = opened(desk, desktop, idle)
    assert told(desk) == ["While we were closed 1 promise came due."]
    assert desktop.shown == [], "somebody sits before the screen: they have just opened it"
    assert desk.toasts[0].on_action is not None
    desk.toasts[0].on_action()
    assert desk.places == [(PageName.PROMISES, {"closed": frozenset([filled.overdue])})]
    first.stop()
    opened(desk, desktop, idle)
    assert len(desk.toasts) == 1


def test_days_later_everything_that_lapsed_is_in_it(
    desk: Desk, filled: Filled, desktop: Words, clock: FixedClock, idle: Idle
) -> None:
    was_open_at(desk, NOW.isoformat())
    go_to(clock, NOW + 9 * DAY)
    opened(desk, desktop, idle)
    assert told(desk) == ["While we were closed 3 promises came due."]
    assert desk.toasts[0].tone == "danger", "it stays until somebody has seen it"


def test_what_falls_due_while_open_is_said_in_the_window_and_on_the_desktop(
    desk: Desk, filled: Filled, desktop: Words, clock: FixedClock, idle: Idle
) -> None:
    reminders = opened(desk, desktop, idle)
    go_to(clock, NOW + timedelta(hours=2, minutes=59))
    reminders.look(closed=False)
    idle(desk.context.tasks)
    assert desktop.shown == []
    go_to(clock, NOW + timedelta(hours=3))
    for _ in range(2):
        reminders.look(closed=False)
        idle(desk.context.tasks)
    number = number_of(filled.today)
    assert told(desk) == [f"1 promise is due: {number}"]
    assert desktop.shown == [f"Counterfoil: 1 promise is due: {number}"]
    assert not any(word in desktop.shown[0] for word in ("Zoë", "Ünal", "order", "Call"))


def test_what_was_kept_or_moved_is_not_told(
    desk: Desk, filled: Filled, store: Store, desktop: Words, clock: FixedClock, idle: Idle
) -> None:
    was_open_at(desk, NOW.isoformat())
    with store.write() as writing:
        promises.keep(writing, filled.today)
    go_to(clock, NOW + timedelta(hours=4))
    opened(desk, desktop, idle)
    assert told(desk) == []


@pytest.mark.parametrize("kept", ["", "nonsense", "2026-03-01", "2026-03-01T10:00:00", "9" * 40])
def test_a_state_that_makes_no_sense_is_no_state(
    desk: Desk, filled: Filled, desktop: Words, idle: Idle, kept: str
) -> None:
    was_open_at(desk, kept)
    reminders = opened(desk, desktop, idle)
    assert told(desk) == []
    assert reminders.last == NOW


def test_a_clock_set_back_tells_nothing_twice(
    desk: Desk, filled: Filled, desktop: Words, clock: FixedClock, idle: Idle
) -> None:
    was_open_at(desk, (NOW + DAY).isoformat())
    opened(desk, desktop, idle)
    assert told(desk) == []


def test_many_are_counted_and_few_named(desk: Desk, filled: Filled, store: Store) -> None:
    from app.queries.promises import desk as on_desk

    with store.read() as reading:
        rows = on_desk(reading)
    words = desktop_words(rows)
    assert words.startswith("5 promises are due: ")
    assert words.endswith("…")
    assert words.count("-") == 3


def test_a_desktop_without_a_tray_is_left_alone(
    desk: Desk, filled: Filled, clock: FixedClock, keeper: QObject, idle: Idle
) -> None:
    reminders = Reminders(desk.context, "own", parent=keeper)
    idle(desk.context.tasks)
    go_to(clock, NOW + DAY)
    reminders.look(closed=False)
    idle(desk.context.tasks)
    assert len(desk.toasts) == 1
