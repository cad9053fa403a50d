"""From nothing to a window and back: the store that is opened, refused, or left alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import bootstrap
from app.bootstrap import Program, run_stores
from app.opening import begin, sample_path, store_named
from app.paths import AppPaths
from app.queries import shop as queries
from app.services import shop
from app.settings import Theme
from models.engine import connect
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


def test_who_is_asked_to_end_meanwhile_is_asked_again(
    program: Program, app_paths: AppPaths
) -> None:
    asked = []

    def welcome() -> Welcome:
        asked.append("shop")
        QApplication.closeAllWindows()  # as a signal or the end of the session does
        return Welcome()

    program.welcome = welcome
    assert run(program, app_paths.store_file) == 0
    assert run(program, app_paths.store_file) == 0
    assert asked == ["shop", "shop"]


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


@pytest.mark.parametrize("where", ["at once", "on the way"])
def test_a_fault_of_ours_ends_with_a_word_instead_of_a_dead_window(
    program: Program,
    app_paths: AppPaths,
    told: list[str],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    where: str,
) -> None:
    def no_parts(*_: object, **__: object) -> None:
        raise KeyError("touch")

    def no_filling(*_: object) -> Iterator[None]:
        yield
        raise KeyError("touch")

    if where == "at once":
        monkeypatch.setattr("ui.run.parts", no_parts)
    else:
        monkeypatch.setattr(MainWindow, "_filling", no_filling)
    assert run_stores(program, app_paths.store_file) == 1
    assert len(told) == 1
    assert "could not open its window" in told[0]
    assert str(app_paths.log_file) in told[0]
    assert "KeyError: 'touch'" in caplog.text
    assert open_window_of() is None
    Store.open(app_paths.store_file, create=False).close()


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
    program.welcome = Welcome
    workers = [program.choices.now.staff_id]
    for name in ("other.counterfoil", app_paths.store_file.name):
        run(program, app_paths.data_dir / name)
        workers.append(program.choices.now.staff_id)
    assert workers == [anna, None, anna], "after a look at another store too"


def backups_of(paths: AppPaths) -> list[Path]:
    """The automatic backups that were made on this computer."""
    return sorted((paths.data_dir / "backups").rglob("*.counterfoil"))


def name_shop(window: MainWindow, name: str) -> None:
    """Give the shop a name through the window; closing waits for it."""
    window.tasks.write(lambda writing: shop.correct(writing, {"name": name}))


def test_what_was_changed_is_backed_up_at_the_end_and_nothing_else_is(
    program: Program, app_paths: AppPaths, told: list[str]
) -> None:
    run(program, app_paths.store_file, lambda window: name_and_wait(window, "First"))
    assert len(backups_of(app_paths)) == 1
    run(program, app_paths.store_file)
    assert len(backups_of(app_paths)) == 1
    assert told == []


def name_and_wait(window: MainWindow, name: str) -> None:
    """Name the shop and let the answer come before the window is closed."""
    name_shop(window, name)
    loop = QEventLoop()
    window.tasks.settled.connect(loop.quit)
    loop.exec()


def test_going_back_puts_the_backup_in_place_and_keeps_the_other(
    program: Program, app_paths: AppPaths
) -> None:
    run(program, app_paths.store_file, lambda window: name_and_wait(window, "First"))
    [backup] = backups_of(app_paths)
    said: list[str] = []
    names: list[str] = []

    def act(window: MainWindow) -> None:
        name_and_wait(window, "Second")
        assert window.context.backups is not None
        window.context.backups.restore(backup)
        QTimer.singleShot(0, lambda: look(20_000))

    def look(patience: int) -> None:
        window = open_window_of()
        if window is None or window.tasks.pending or not window.banner.text():
            if patience:
                QTimer.singleShot(20, lambda: look(patience - 20))
            return
        said.append(window.banner.text())
        names.append(window.windowTitle())
        window.close()

    run(program, app_paths.store_file, act)
    assert names == ["First"]
    assert said[0].startswith("Back at the backup. The store as it was is kept as")
    assert list(app_paths.data_dir.glob("*replaced*"))


def open_window_of() -> MainWindow | None:
    """Return the window that is open and filled."""
    windows = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    return next((w for w in windows if w.is_filled and w.isVisible()), None)


def test_a_damaged_store_is_rescued_only_where_that_is_wanted(
    program: Program, app_paths: AppPaths, caplog: pytest.LogCaptureFixture
) -> None:
    run(program, app_paths.store_file, lambda window: name_and_wait(window, "First"))
    whole = bytearray(app_paths.store_file.read_bytes())
    whole[100:8192] = b"\xff" * 8092
    app_paths.store_file.write_bytes(whole)
    asked: list[str] = []

    def agree(title: str, text: str, action: str) -> bool:
        asked.append(action)
        return False

    program.agree = agree
    assert run_stores(program, app_paths.store_file) == 1
    assert asked == ["Save what can be saved"]
    assert app_paths.store_file.read_bytes() == bytes(whole)
    assert not list(app_paths.data_dir.glob("*rescued*"))


def test_what_can_be_saved_is_put_in_place_after_the_report(
    program: Program, app_paths: AppPaths, caplog: pytest.LogCaptureFixture
) -> None:
    run(program, app_paths.store_file, lambda window: name_and_wait(window, "First"))
    with closing(connect(app_paths.store_file)) as raw:
        size = raw.execute("PRAGMA page_size").fetchone()[0]
        sql = "SELECT rootpage FROM sqlite_master WHERE name = 'term'"
        at = (raw.execute(sql).fetchone()[0] - 1) * size
    whole = bytearray(app_paths.store_file.read_bytes())
    whole[at : at + size] = b"\xff" * size
    app_paths.store_file.write_bytes(whole)
    said: list[str] = []

    def agree(title: str, text: str, action: str) -> bool:
        said.append(text)
        return True

    program.agree = agree
    program.tell = lambda title, text: said.append(text)
    names: list[str] = []
    assert run(program, app_paths.store_file, lambda w: names.append(w.banner.text())) == 0, said
    assert len(said) == 2
    assert "missing" in said[1]
    assert list(app_paths.data_dir.glob("*damaged*"))
    assert names[0].startswith("You go on with what could be saved.")
