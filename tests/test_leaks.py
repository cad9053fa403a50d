"""The finders of leaks find leaks."""

from __future__ import annotations

import logging
import threading

import pytest
from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests import leaks


def test_a_window_that_stays_is_named(qapp: QApplication) -> None:
    before = leaks.top_level_ids()
    window = QWidget()
    window.setObjectName("forgotten")
    assert leaks.new_top_levels(before) == ["window QWidget 'forgotten' ''"]
    window.deleteLater()
    del window
    assert leaks.new_top_levels(before) == []


def test_a_window_in_a_cycle_is_let_go(qapp: QApplication) -> None:
    class Knot(QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.me = self

    before = leaks.top_level_ids()
    Knot()
    assert leaks.new_top_levels(before) == []


def test_a_running_timer_is_named_with_its_line(qapp: QApplication) -> None:
    watch = leaks.TimerWatch()
    owner = QObject()
    with watch.watching():
        timer = QTimer(owner)
        timer.start(60_000)
        assert timer.interval() == 60_000
        (found,) = watch.running()
        assert "test_leaks.py:" in found
        timer.stop()
        assert watch.running() == []


def test_a_thread_that_works_on_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leaks, "PATIENCE", 0.01)
    before = set(threading.enumerate())
    release = threading.Event()
    thread = threading.Thread(target=release.wait, name="worker")
    thread.start()
    assert leaks.started_threads(before) == ["thread 'worker'"]
    release.set()
    thread.join()
    assert leaks.started_threads(before) == []


def test_work_in_the_pool_is_counted(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leaks, "PATIENCE", 0.01)
    release = threading.Event()

    class Work(QRunnable):
        def run(self) -> None:
            release.wait()

    work = Work()
    work.setAutoDelete(False)
    QThreadPool.globalInstance().start(work)
    assert leaks.busy_pool() == ["1 tasks in QThreadPool"]
    release.set()
    assert QThreadPool.globalInstance().waitForDone(2000)
    assert leaks.busy_pool() == []


def test_the_log_may_be_judged_by_the_test(caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("elsewhere").warning("said on purpose")
    assert "said on purpose" in caplog.text


def test_an_early_end_is_named_and_taken_back(qapp: QApplication) -> None:
    assert leaks.ended_early() == []
    qapp.exit(0)
    assert leaks.ended_early() != []
    assert leaks.ended_early() == []
