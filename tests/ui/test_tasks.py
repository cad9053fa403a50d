"""Work leaves the GUI thread and comes back to it; stale answers never do."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from models.values import Actor, Changes, Record, StoreError, StoreTrouble
from ui.tasks import Cancelled, Progress, Tasks

T = TypeVar("T")
TOUCHED = Changes("u", "test", {Record.CUSTOMER: frozenset({1})})


class FakeReading:
    """Lends a snapshot that can be interrupted."""

    def __init__(self) -> None:
        self.stopped = threading.Event()

    def interrupt(self) -> None:
        self.stopped.set()


class FakeWriting:
    """Lends a transaction that says what it changed."""

    def changes(self) -> Changes:
        return TOUCHED


class FakeStore:
    """A store that records who wrote under which id, and can be busy for a while."""

    def __init__(self) -> None:
        self.uids: list[str | None] = []
        self.busy = 0
        self.ended: list[str] = []

    @contextmanager
    def read(self) -> Iterator[FakeReading]:
        yield FakeReading()

    @contextmanager
    def write(self, actor: Actor, *, uid: str | None = None) -> Iterator[FakeWriting]:
        self.uids.append(uid)
        if self.busy:
            self.busy -= 1
            raise StoreError(StoreTrouble.BUSY)
        yield FakeWriting()
        self.ended.append(actor.computer)


def _echo(value: T, lent: object) -> T:
    """Give back what was handed in, whatever is lent."""
    return value


@pytest.fixture
def fake() -> FakeStore:
    return FakeStore()


@pytest.fixture
def runner(qapp: QApplication, fake: FakeStore) -> Iterator[Tasks]:
    made = Tasks(fake, lambda: Actor(None, "here"))
    yield made
    made.shutdown()


def test_write_answers_on_the_gui_thread_after_the_commit(
    qtbot: QtBot, runner: Tasks, fake: FakeStore
) -> None:
    seen: list[object] = []

    def work(writing: FakeWriting) -> str:
        seen.append(threading.current_thread() is threading.main_thread())
        return "done"

    with qtbot.waitSignal(runner.changed) as changed, qtbot.waitSignal(runner.settled):
        runner.write(work, lambda value: seen.extend([value, list(fake.ended)]))
    assert changed.args == [TOUCHED]
    assert seen == [False, "done", ["here"]]


def test_writes_keep_their_order(qtbot: QtBot, runner: Tasks) -> None:
    done: list[int] = []
    with qtbot.waitSignal(runner.settled):
        for number in range(20):
            runner.write(partial(_echo, number), done.append)
    assert done == list(range(20))


def test_a_failed_write_reaches_its_own_handler_alone(qtbot: QtBot, runner: Tasks) -> None:
    own: list[Exception] = []
    everyone: list[Exception] = []
    runner.failed.connect(everyone.append)
    with qtbot.waitSignal(runner.settled):
        runner.write(lambda _: 1 / 0, None, own.append)
    assert [type(e) for e in own] == [ZeroDivisionError]
    assert not everyone


def test_an_error_nobody_takes_is_announced(qtbot: QtBot, runner: Tasks) -> None:
    with qtbot.waitSignal(runner.failed) as failed:
        runner.read(lambda _: 1 / 0, lambda _: None)
    assert isinstance(failed.args[0], ZeroDivisionError)


def test_a_busy_store_is_tried_again_under_the_same_id(
    qtbot: QtBot, runner: Tasks, fake: FakeStore
) -> None:
    fake.busy = 2
    done: list[str] = []
    with qtbot.waitSignal(runner.settled):
        runner.write(lambda _: "stored", done.append)
    assert done == ["stored"]
    assert len(fake.uids) == 3
    assert len(set(fake.uids)) == 1


def test_a_store_that_stays_busy_is_given_up(qtbot: QtBot, runner: Tasks, fake: FakeStore) -> None:
    fake.busy = 99
    with qtbot.waitSignal(runner.failed) as failed:
        runner.write(lambda _: "stored")
    assert failed.args[0].kind is StoreTrouble.BUSY
    assert fake.busy == 96


def test_a_newer_question_interrupts_and_drops_the_older(qtbot: QtBot, runner: Tasks) -> None:
    begun = threading.Event()
    answers: list[str] = []

    def slow(reading: FakeReading) -> str:
        begun.set()
        assert reading.stopped.wait(10)
        return "old"

    runner.read(slow, answers.append, channel="search")
    assert begun.wait(10)
    with qtbot.waitSignal(runner.settled):
        runner.read(lambda _: "new", answers.append, channel="search")
    assert answers == ["new"]


def test_a_stale_error_is_dropped_too(qtbot: QtBot, runner: Tasks) -> None:
    begun = threading.Event()
    answers: list[object] = []

    def slow(reading: FakeReading) -> str:
        begun.set()
        assert reading.stopped.wait(10)
        raise StoreError(StoreTrouble.INTERRUPTED)

    runner.failed.connect(answers.append)
    runner.read(slow, answers.append, channel="search")
    assert begun.wait(10)
    with qtbot.waitSignal(runner.settled):
        runner.read(lambda _: "new", answers.append, channel="search")
    assert answers == ["new"]


def test_channels_do_not_disturb_each_other(qtbot: QtBot, runner: Tasks) -> None:
    answers: list[str] = []
    with qtbot.waitSignal(runner.settled):
        for name in ("one", "two", "three"):
            runner.read(partial(_echo, name), answers.append, channel=name)
    assert sorted(answers) == ["one", "three", "two"]


def test_an_answer_for_a_deleted_widget_is_dropped(qtbot: QtBot, runner: Tasks) -> None:
    import shiboken6

    label = QLabel()
    go = threading.Event()
    with qtbot.waitSignal(runner.settled):
        runner.read(lambda _: "late" if go.wait(10) else "", label.setText)
        shiboken6.delete(label)
        go.set()


def test_an_export_shows_how_far_it_is_and_stops(qtbot: QtBot, runner: Tasks) -> None:
    errors: list[Exception] = []
    begun = threading.Event()
    main = threading.current_thread()

    def job(progress: Progress) -> str:
        progress(1, 10)
        begun.set()
        while True:
            progress(2, 10)

    handle = runner.export(job, None, errors.append)
    told: list[tuple[int, int, bool]] = []
    handle.progressed.connect(
        lambda done, total: told.append((done, total, threading.current_thread() is main))
    )
    with qtbot.waitSignal(handle.progressed):
        assert begun.wait(10)
    assert told[0] == (1, 10, True)
    with qtbot.waitSignal(handle.ended):
        handle.cancel()
    assert [type(e) for e in errors] == [Cancelled]


def test_cancelling_interrupts_a_long_read_of_an_export(qtbot: QtBot, runner: Tasks) -> None:
    begun = threading.Event()

    def job(progress: Progress) -> bool:
        with progress.read() as reading:
            begun.set()
            return bool(reading.stopped.wait(10))

    stopped: list[bool] = []
    handle = runner.export(job, stopped.append)
    assert begun.wait(10)
    with qtbot.waitSignal(runner.settled):
        handle.cancel()
    assert stopped == [True]


def test_shutdown_finishes_writes_stops_reads_and_leaves_no_thread(
    qapp: QApplication, fake: FakeStore
) -> None:
    before = set(threading.enumerate())
    runner = Tasks(fake, lambda: Actor(None, "here"))
    begun = threading.Event()

    def endless(reading: FakeReading) -> None:
        begun.set()
        assert reading.stopped.wait(10)

    runner.read(endless, lambda _: None)
    for _ in range(5):
        runner.write(lambda _: None)
    assert begun.wait(10)
    runner.shutdown()
    assert len(fake.ended) == 5
    assert set(threading.enumerate()) <= before


def test_work_that_comes_too_late_is_refused(
    qapp: QApplication, fake: FakeStore, caplog: pytest.LogCaptureFixture
) -> None:
    runner = Tasks(fake, Actor)
    runner.shutdown()
    runner.write(lambda _: None)
    assert runner.pending == 0
    assert "refused" in caplog.text
    assert not fake.uids


class Bell(QObject):
    rung = Signal()


def test_a_signal_keeps_true_alive() -> None:
    # PySide6 6.12.0 on CPython 3.11 loses one reference to True at every emit and aborts.
    bell = Bell()
    before = sys.getrefcount(True)
    for _ in range(100):
        bell.rung.emit()
    assert sys.getrefcount(True) >= before - 5
