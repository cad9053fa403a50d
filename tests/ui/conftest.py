"""A window without a desktop: the context every page is handed, over an empty store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.paths import AppPaths
from app.settings import Theme
from models.values import Actor, FixedClock
from ui.context import Ask, Choices, Context, Person, Toast
from ui.formats import Formats
from ui.known_shop import KnownShop, read_facts
from ui.tasks import Tasks
from ui.theme import Look

if TYPE_CHECKING:
    from models.store import Store


@dataclass
class Answers:
    """What the person answers to the questions that stop the work, and what was asked."""

    file: Path | None = None
    yes: bool = True
    asked: list[str] = field(default_factory=list)

    def _file(self, parent: QWidget, title: str, *rest: str) -> Path | None:
        self.asked.append(title)
        return self.file

    def _confirm(self, parent: QWidget, title: str, text: str, action: str) -> bool:
        self.asked.append(title)
        return self.yes

    def ask(self) -> Ask:
        """Return the questions, answered from here."""
        return Ask(self._file, self._file, self._file, self._confirm, lambda parent: None)


@dataclass
class Desk:
    """A context and what came of it: the messages shown and the places turned to."""

    context: Context
    answers: Answers
    toasts: list[Toast]
    places: list[tuple[str, dict[str, object]]]
    undone: list[str | None]


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    """Load the bundled letters, since the offscreen platform has none of its own."""
    folder = resources.files("resources").joinpath("fonts")
    for name in ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"):
        with resources.as_file(folder.joinpath(name)) as file:
            QFontDatabase.addApplicationFont(str(file))


@pytest.fixture
def tasks(qapp: QApplication, store: Store) -> Iterator[Tasks]:
    """Tasks over the test's store; errors that nobody takes fail the test."""
    made = Tasks(store, Actor)
    untaken: list[Exception] = []
    made.failed.connect(untaken.append)
    yield made
    made.shutdown()
    made.deleteLater()
    assert not untaken


@pytest.fixture
def desk(
    qtbot: QtBot, fonts: None, store: Store, app_paths: AppPaths, clock: FixedClock
) -> Iterator[Desk]:
    """Everything a page is handed, over an empty store, with every question answered."""
    choices = Choices(app_paths)
    person = Person(choices)
    tasks = Tasks(store, lambda: person.actor)
    with store.read() as reading:
        shop = KnownShop(tasks, read_facts(reading))
    look = Look(Theme.LIGHT)
    answers = Answers()
    toasts: list[Toast] = []
    places: list[tuple[str, dict[str, object]]] = []
    undone: list[str | None] = []
    made = Desk(
        Context(
            tasks=tasks,
            paths=app_paths,
            choices=choices,
            clock=clock,
            person=person,
            shop=shop,
            formats=Formats(lambda: shop.zone, clock),
            look=look,
            ask=answers.ask(),
            notify=toasts.append,
            navigate=lambda name, **target: places.append((name, target)),
            undo=undone.append,
        ),
        answers,
        toasts,
        places,
        undone,
    )
    untaken: list[Exception] = []
    tasks.failed.connect(untaken.append)
    yield made
    tasks.shutdown()
    assert not untaken


@pytest.fixture
def idle(qtbot: QtBot) -> Callable[[Tasks], None]:
    """Return a wait until all work that was handed in has been answered."""

    def wait(tasks: Tasks) -> None:
        qtbot.waitUntil(lambda: tasks.pending == 0, timeout=10_000)

    return wait
