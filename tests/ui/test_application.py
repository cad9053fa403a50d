"""The process: what nobody caught is told, memory is freed on the GUI thread, letters are there."""

from __future__ import annotations

import gc
import logging
import sys
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QtMsgType, qWarning
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.application import (
    GarbageTimer,
    Hooks,
    app_icon,
    install_translators,
    load_own_letters,
    pass_message,
    start,
)
from ui.letters import load_fonts


@pytest.fixture
def hooks(qapp: QApplication) -> Iterator[Hooks]:
    kept = sys.excepthook, threading.excepthook, sys.unraisablehook
    made = Hooks()
    made.install()
    yield made
    made.uninstall()
    sys.excepthook, threading.excepthook, sys.unraisablehook = kept


def test_what_nobody_caught_is_logged_and_told(
    qtbot: QtBot, hooks: Hooks, caplog: pytest.LogCaptureFixture
) -> None:
    with qtbot.waitSignal(hooks.broke) as told:
        try:
            raise ValueError("the cause")
        except ValueError as error:
            hooks.report(error)
    assert "the cause" in told.args[0]
    assert "Traceback" in told.args[0]
    assert "Nobody caught this" in caplog.text


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_thread_that_dies_is_told(
    qtbot: QtBot, hooks: Hooks, caplog: pytest.LogCaptureFixture
) -> None:
    def die() -> None:
        raise RuntimeError("in a thread")

    with qtbot.waitSignal(hooks.broke) as told:
        thread = threading.Thread(target=die)
        thread.start()
        thread.join()
    assert "in a thread" in told.args[0]


def test_a_wish_to_stop_is_no_error(hooks: Hooks, caplog: pytest.LogCaptureFixture) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not caplog.records


def test_qt_messages_go_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "qt"):
        pass_message(QtMsgType.QtWarningMsg, None, "something of Qt's")  # type: ignore[arg-type]
    assert [(r.name, r.levelname, r.message) for r in caplog.records] == [
        ("qt", "WARNING", "something of Qt's")
    ]


def test_the_message_hook_is_installed(hooks: Hooks, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "qt"):
        qWarning("from Qt itself")
    assert "from Qt itself" in caplog.text


class Cycle:
    """Refers to itself, so only the collector frees it."""

    def __init__(self) -> None:
        self.own = self


def test_garbage_is_collected_by_the_timer_alone(qapp: QApplication) -> None:
    timer = GarbageTimer()
    try:
        assert not gc.isenabled()
        cycle = weakref.ref(Cycle())
        assert cycle() is not None
        kept: list[list[int]] = [[] for _ in range(2_000)]
        timer.look()
        assert kept
        assert cycle() is None
    finally:
        timer.stop()
    assert gc.isenabled()


def test_the_application_is_made_once(qapp: QApplication) -> None:
    assert start() is qapp


def test_the_programs_picture_is_drawn(qapp: QApplication) -> None:
    image = app_icon().pixmap(64, 64).toImage()
    assert image.pixelColor(32, 30).alpha() == 255


def test_letters_are_there_without_a_desktop(qapp: QApplication) -> None:
    before = qapp.font()
    load_own_letters(qapp)
    load_fonts()
    assert qapp.font().family() == "Noto Sans"
    scripts = QFontDatabase.WritingSystem
    for script in (scripts.Arabic, scripts.Devanagari, scripts.Thai, scripts.Korean):
        assert QFontDatabase.families(script)
    qapp.setFont(before)


def test_a_language_without_words_stays_english(qapp: QApplication) -> None:
    found = install_translators(qapp, "tlh")
    for translator in found:
        qapp.removeTranslator(translator)
    assert not any(translator.filePath().endswith("window_tlh.qm") for translator in found)
