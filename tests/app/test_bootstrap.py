"""From nothing to a window and back: the store that is opened, refused, or left alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import bootstrap
from app.bootstrap import Program, run_stores
from app.opening import begin, sample_path, store_named
from app.paths import AppPaths
from app.queries import shop as queries
from app.settings import Theme
from models.store import Store
from models.values import FixedClock
from tests.ui.conftest import Answers
from tests.ui.test_main_window import Stand
from ui.application import Hooks
from ui.context import Choices, PageName
from ui.dialogs.first_run import FirstRun, Welcome
from ui.main_window import MainWindow
from ui.theme import Look

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)


@pytest.fixture
def told() -> list[str]:
    """What was said before there was a window."""
    return []


@pytest.fixture
def program(qtbot: QtBot, app_paths: AppPaths, told: list[str]) -> Program:
    """The program on a new computer, with pages that only stand there."""
    app_paths.make()
    return Program(
        app_paths,
        Choices(app_paths),
        Look(Theme.LIGHT),
        Hooks(),
        clock=FixedClock(NOW),
        ask=Answers().ask(),
        tell=lambda title, text: told.append(text),
        welcome=Welcome,
        pages=dict.fromkeys(PageName, Stand),
    )


def run(program: Program, own: Path, act: Callable[[MainWindow], object] | None = None) -> int:
    """Run the program; when its window is there, do something with it and close it."""

    def go() -> None:
        window = next(
            (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)), None
        )
        if window is None or not window.is_filled or window.tasks.pending:
            QTimer.singleShot(20, go)
            return
        if act is not None:
            act(window)
        QTimer.singleShot(0, window.close)

    QTimer.singleShot(0, go)
    return run_stores(program, own)


@pytest.mark.parametrize(
    ("arguments", "name"),
    [([], None), (["--store", "a b"], "a b"), (["--store=x=y"], "x=y"), (["log"], None)],
)
def test_the_command_line_names_the_store(arguments: list[str], name: str | None) -> None:
    assert store_named(arguments) == name


def test_a_new_store_is_made_and_its_questions_are_skippable(
    program: Program, app_paths: AppPaths, told: list[str]
) -> None:
    asked: list[bool] = []

    def welcome() -> Welcome:
        asked.append(True)
        return Welcome()

    program.welcome = welcome
    assert run(program, app_paths.store_file) == 0
    assert app_paths.store_file.exists()
    assert run(program, app_paths.store_file) == 0
    assert asked == [True]
    assert told == []


def test_the_answers_are_written_down(program: Program, app_paths: AppPaths) -> None:
    program.welcome = lambda: Welcome("Tom & Jerry", "Anna")
    run(program, app_paths.store_file)
    store = Store.open(app_paths.store_file, create=False)
    with store.read() as reading:
        assert queries.shop(reading).name == "Tom & Jerry"
        [anna] = queries.staff(reading)
    store.close()
    assert anna.name == "Anna"
    assert Choices(app_paths).now.staff_id == anna.id


def test_a_damaged_store_is_named_and_left_as_it_is(
    program: Program, app_paths: AppPaths, told: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    app_paths.store_file.write_bytes(b"this was a store once" * 100)
    before = app_paths.store_file.read_bytes()
    assert run_stores(program, app_paths.store_file) == 1
    assert len(told) == 1
    assert told[0].endswith(".")
    assert app_paths.store_file.read_bytes() == before


def test_the_sample_shop_opens_beside_ones_own(
    program: Program, app_paths: AppPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def build(path: Path, today: object) -> None:
        store = Store.open(path, clock=FixedClock(NOW))
        with store.write() as writing:
            begin(writing, "Sample", "")
        store.close()

    monkeypatch.setattr("app.sample.build", build)
    program.welcome = lambda: Welcome(sample=True)
    names: list[str] = []
    run(program, app_paths.store_file, lambda window: names.append(window.windowTitle()))
    assert names == ["Sample"]
    assert sample_path(app_paths).exists()
    store = Store.open(app_paths.store_file, create=False)
    with store.read() as reading:
        assert queries.shop(reading).name == ""
    store.close()


def test_the_window_can_ask_for_the_other_store(
    program: Program, app_paths: AppPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def run_one(program: Program, location: Path, *, sample: bool) -> str:
        opened.append("sample" if sample else "own")
        return ["sample", "own", ""][len(opened) - 1]

    monkeypatch.setattr(bootstrap, "run_one", run_one)
    monkeypatch.setattr(bootstrap, "make_sample", lambda path: None)
    assert run_stores(program, app_paths.store_file) == 0
    assert opened == ["own", "sample", "own"]


def test_a_death_of_the_program_is_told_once(program: Program, app_paths: AppPaths) -> None:
    program.fault = "Fatal Python error: Segmentation fault"
    said: list[str] = []
    run(program, app_paths.store_file, lambda window: said.append(window.banner.text()))
    run(program, app_paths.store_file, lambda window: said.append(window.banner.text()))
    assert said == ["The program ended unexpectedly last time. What was saved is there.", ""]


def test_first_run_answers(qtbot: QtBot) -> None:
    for press, answer in (
        ("begin", Welcome("My shop", "Me")),
        ("sample", Welcome(sample=True)),
        (None, Welcome()),
    ):
        dialog = FirstRun()
        qtbot.addWidget(dialog)
        dialog.shop.setText("  My shop ")
        dialog.person.setText("Me")
        if press is None:
            dialog.reject()
        else:
            getattr(dialog, press).click()
        assert dialog.answer == answer


def test_who_works_is_forgotten_in_another_store(program: Program, app_paths: AppPaths) -> None:
    """Ids are other people's there; in the same store the same person goes on."""
    program.welcome = lambda: Welcome("Shop", "Anna")
    run(program, app_paths.store_file)
    anna = program.choices.now.staff_id
    assert anna is not None
    run(program, app_paths.store_file)
    assert program.choices.now.staff_id == anna
    program.welcome = Welcome
    run(program, app_paths.data_dir / "other.counterfoil")
    assert program.choices.now.staff_id is None
