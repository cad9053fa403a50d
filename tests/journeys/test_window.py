"""The main job through the real window, by keyboard alone, and again after a restart."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Program, open_store, open_window
from app.paths import AppPaths
from app.queries import history, interactions, promises
from app.rules.names import shown
from app.settings import Theme
from models.store import Store
from models.values import Due, Emotion, FixedClock, Standing
from tests.ui.conftest import Answers
from tests.ui.hands import CTRL, SHIFT, press, type_in
from tests.ui.test_main_window import nameless, too_small
from ui.application import Hooks
from ui.context import Choices, PageName
from ui.itemmodels.promises import Column
from ui.known_shop import read_facts
from ui.main_window import MainWindow
from ui.theme import Look

NAME = "Çelik & Bağlar <b>GmbH</b>"
NOTE = "Bike not ready. She waited 40 minutes."
MENDED = "Bike not ready. She waited 14 minutes."
PROMISE = "bring the bike round"
LONGEST_WALK = 120
"""So many presses of Tab reach every control of a page."""

STRANGE = (
    "<script>alert('x')</script>",
    "<b>bold</b> <img src=x onerror=y> <table bgcolor=red>",
    '=HYPERLINK("http://x";"y")',
    "'; DROP TABLE customer; --",
    "Tom & Jerry && Söhne &amp; Co",
    "\u202eevil\u202c \u2066isolated\u2069",
    "مرحبا بالعالم ١٢٣",
    "שלום עולם",
    "你好世界 こんにちは 안녕하세요",
    "हिन्दी ภาษาไทย",
    "👩‍👩‍👧‍👦 🏳️‍🌈 🇦🇶",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞",
    "a\u00a0no-break and a\u00adsoft hyphen",
    "tab\tbell\x07escape\x1b[31m",
    "\u200bzero\u200c\u200dwidth",
    "../../etc/passwd C:\\CON NUL",
    "%s %d %n {0} {name} $HOME `id`",
    'customer:* OR "quoted" NEAR(a b) -x',
    "ﬁ ﷽ ﷺ ß İı ſ",
    "x" * 480,
)
"""Twenty that break programs: markup, formulas, queries, directions, scripts, controls."""


@pytest.fixture
def answers(tmp_path: Path) -> Answers:
    """What the person answers when asked for a file."""
    return Answers(file=tmp_path / "summary.pdf")


@pytest.fixture
def program(
    qtbot: QtBot, fonts: None, app_paths: AppPaths, clock: FixedClock, answers: Answers
) -> Program:
    """The program on this computer, its questions answered from here."""
    look = Look(Theme.LIGHT)
    look.put_on()
    choices = Choices(app_paths)
    return Program(app_paths, choices, look, Hooks(), clock=clock, ask=answers.ask())


@contextmanager
def running(qtbot: QtBot, program: Program, store_path: Path) -> Iterator[tuple[MainWindow, Store]]:
    """Start the program on a store, and end it as it ends for a person."""
    store = open_store(store_path, program.clock)
    with store.read() as reading:
        facts = read_facts(reading)
    window = open_window(program, store, facts, sample=False)
    window.resize(1280, 800)
    window.show()
    wait_for_window(qtbot, window)
    try:
        yield window, store
        assert window.banner.text() == ""
    finally:
        window.close()
        store.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_main_job_by_keyboard_alone(
    qtbot: QtBot, program: Program, store_path: Path, answers: Answers
) -> None:
    with running(qtbot, program, store_path) as (window, store):
        say_who_works(qtbot, window)
        log_a_promise_due_yesterday(qtbot, window)
        see_it_flagged(qtbot, window)
        open_the_profile(qtbot, window)
        save_the_summary(qtbot, window, answers)
        correct_the_note(qtbot, window)
        take_it_back(qtbot, window)
    with running(qtbot, program, store_path) as (window, store):
        find_it_as_it_should_be(qtbot, window, store)


@pytest.mark.parametrize("words", STRANGE, ids=ascii)
def test_strange_words_are_words(
    qtbot: QtBot, program: Program, store_path: Path, words: str
) -> None:
    """As name, note and promise: stored as they are, shown as text, found, without effect."""
    with running(qtbot, program, store_path) as (window, store):
        page: Any = window.page(PageName.COUNTER)
        page.form.customer.line.setText(words)
        press(hands(), "N", CTRL | SHIFT)
        page.form.note.set_text(words)
        page.form.promises.rows[0].take({"text": words, "due": "yesterday"})
        press(hands(), Qt.Key.Key_Return, CTRL)
        qtbot.waitUntil(lambda: window.toasts.text() == "Saved 11:30")
        with store.read() as reading:
            [row] = interactions.latest(reading, 5)
        assert (row.customer, row.note, row.promises[0].text) == (words, words, words)
        for name in (PageName.PROMISES, PageName.CUSTOMERS, PageName.HISTORY):
            window.navigate(name)
            qtbot.waitUntil(lambda: window.tasks.pending == 0)
        window.navigate(PageName.CUSTOMERS, customer=row.customer_id)
        profile = window.page(PageName.CUSTOMERS).profile  # type: ignore[attr-defined]
        qtbot.waitUntil(lambda: len(profile.timeline.cards()) == 1)
        qtbot.waitUntil(lambda: window.tasks.pending == 0)
        qtbot.waitUntil(lambda: as_shown(words) in without_breaks(said_by(profile)))
        assert all(is_plain(label) for label in window.findChildren(QLabel))


@pytest.mark.parametrize("name", list(PageName))
def test_every_page_can_be_reached_and_named(
    qtbot: QtBot, program: Program, store_path: Path, name: PageName
) -> None:
    """Names for a screen reader, sizes for a finger, Tab all the way round and back."""
    with running(qtbot, program, store_path) as (window, _store):
        log_a_promise_due_yesterday(qtbot, window)
        window.navigate(name)
        qtbot.waitUntil(lambda: window.tasks.pending == 0, timeout=30_000)
        assert nameless(window) == []
        assert too_small(window) == []
        window.page(name).focus_first()
        first = hands()
        there = walk_round(first, Qt.Key.Key_Tab)
        back = walk_round(first, Qt.Key.Key_Backtab)
        assert set(window.rail.pages.values()) <= set(there)
        assert set(there) == set(back)


def say_who_works(qtbot: QtBot, window: MainWindow) -> None:
    """F2, a name, Enter."""
    press(hands(), Qt.Key.Key_F2)
    wait_for_dialog(qtbot)
    walk_to("Name of a new staff member")
    type_in(hands(), "Anna")
    press(hands(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.rail.person.words == "Anna")
    wait_for_window(qtbot, window)


def log_a_promise_due_yesterday(qtbot: QtBot, window: MainWindow) -> None:
    """Type the name, one key for new, the note, a face, the promise, Ctrl+Enter."""
    press(hands(), "1", CTRL)
    type_in(hands(), NAME)
    press(hands(), "N", CTRL | SHIFT)
    type_in(hands(), NOTE)
    press(hands(), Qt.Key.Key_Tab)
    press(hands(), "1")
    walk_to("We promise to")
    type_in(hands(), PROMISE)
    press(hands(), Qt.Key.Key_Tab)
    type_in(hands(), "yesterday")
    press(hands(), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: window.toasts.text() == "Saved 11:30")


def see_it_flagged(qtbot: QtBot, window: MainWindow) -> None:
    """In the frame, and in the Promises page: by word, not by colour alone."""
    qtbot.waitUntil(lambda: window.rail.unmet.words == "1 unmet promise")
    press(hands(), "U", CTRL)
    page: Any = window.page(PageName.PROMISES)
    qtbot.waitUntil(lambda: bool(page.chosen()))
    [row] = page.chosen()
    assert (row.text, row.customer, row.owner) == (PROMISE, NAME, "Anna")
    assert (row.standing, row.days_late) == (Standing.OVERDUE, 1)
    place = page.table.current_row()
    words = [page.model.index(place, column).data() for column in range(len(Column))]
    assert words[Column.STANDING] == "Overdue"
    assert "1 day late" in words[Column.DUE]
    assert hands() is page.table


def open_the_profile(qtbot: QtBot, window: MainWindow) -> None:
    """Enter on the promise leads to its customer."""
    press(hands(), Qt.Key.Key_Return)
    page: Any = window.page(PageName.CUSTOMERS)
    qtbot.waitUntil(lambda: page.profile.profile is not None)
    assert page.profile.profile.customer.name == NAME
    assert page.profile.owed_section.heading.text() == "1 unmet promise"
    qtbot.waitUntil(lambda: len(page.profile.timeline.cards()) == 1)


def save_the_summary(qtbot: QtBot, window: MainWindow, answers: Answers) -> None:
    """The Reports page shows this month; Save writes it where the person says."""
    press(hands(), "4", CTRL)
    page: Any = window.page(PageName.REPORTS)
    qtbot.waitUntil(lambda: bool(page.pdf), timeout=30_000)
    walk_to("Save as PDF")
    press(hands(), Qt.Key.Key_Space)
    file = answers.file
    assert file is not None
    qtbot.waitUntil(file.exists, timeout=10_000)
    text = text_of(file.read_bytes())
    assert PROMISE in text
    assert "Anna" in text


def correct_the_note(qtbot: QtBot, window: MainWindow) -> None:
    """On the timeline of the profile, in place."""
    press(hands(), "2", CTRL)
    walk_to("Correct")
    press(hands(), Qt.Key.Key_Space)
    wait_for_dialog(qtbot)
    press(hands(), "A", CTRL)
    type_in(hands(), MENDED)
    press(hands(), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: note_on_the_timeline(window) == MENDED)


def take_it_back(qtbot: QtBot, window: MainWindow) -> None:
    """Ctrl+Z, and the window says what it took back."""
    wait_for_window(qtbot, window)
    press(window, "Z", CTRL)
    qtbot.waitUntil(lambda: window.toasts.text().startswith("Taken back: interaction corrected ("))
    qtbot.waitUntil(lambda: note_on_the_timeline(window) == NOTE)


def find_it_as_it_should_be(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    """After the restart: who works, the flag, the note, the promise, the history."""
    assert window.rail.person.words == "Anna"
    qtbot.waitUntil(lambda: window.rail.unmet.words == "1 unmet promise")
    page: Any = window.page(PageName.COUNTER)
    assert page.form.is_blank()
    assert page.offer.text() == ""
    with store.read() as reading:
        [row] = interactions.latest(reading, 5)
        [promise] = promises.unmet(reading)
        done = [(row.command, row.undone) for row in history.history(reading, 10)]
    assert (row.customer, row.note, row.emotion, row.staff) == (NAME, NOTE, Emotion.ANGRY, "Anna")
    assert (promise.text, promise.due) == (PROMISE, Due(date(2026, 3, 17)))
    assert done[:3] == [
        ("undo", False),
        ("interactions.correct", True),
        ("interactions.log", False),
    ]


def said_by(widget: QWidget) -> str:
    """Return all the words that the labels of a widget say."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def as_shown(words: str) -> str:
    """Return a note as a label shows it, without the places where it may break."""
    return without_breaks(shown(words, multiline=True))


def without_breaks(text: str) -> str:
    """Return text without the places where a label may break it."""
    return text.replace("\u200b", "")


def is_plain(label: QLabel) -> bool:
    """Tell whether a label can only show characters, and none that turns the reading around."""
    plain = label.textFormat() == Qt.TextFormat.PlainText
    return plain and not any(sign in label.text() for sign in "\u202d\u202e")


def hands() -> QWidget:
    """Return what has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def wait_for_dialog(qtbot: QtBot) -> None:
    """Wait until a dialog has the keyboard."""

    def is_there() -> bool:
        dialog = QApplication.activeModalWidget()
        focus = QApplication.focusWidget()
        return dialog is not None and focus is not None and dialog.isAncestorOf(focus)

    qtbot.waitUntil(is_there)


def wait_for_window(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the keyboard is in the main window (again).

    Without a desktop nobody hands the keyboard back when a dialog closes, so it is done here.
    """
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    window.activateWindow()

    def is_there() -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and window.isAncestorOf(focus) and focus.window() is window

    qtbot.waitUntil(is_there)


def walk_to(name: str) -> None:
    """Press Tab until the control of this name has the keyboard."""
    seen = []
    for _ in range(LONGEST_WALK):
        widget = hands()
        words = widget.accessibleName()
        if isinstance(widget, QAbstractButton) and not words:
            words = widget.text().replace("&", "")
        if words.startswith(name):
            return
        seen.append(words)
        press(widget, Qt.Key.Key_Tab)
    pytest.fail(f"Tab never came to {name!r}: {seen}")


def walk_round(first: QWidget, key: Qt.Key) -> list[QWidget]:
    """Press a key until the keyboard is back where it was; return every stop on the way."""
    stops = []
    for _ in range(LONGEST_WALK):
        press(hands(), key)
        stops.append(hands())
        if hands() is first:
            return stops
    pytest.fail(f"the keyboard never came back: {[stop.accessibleName() for stop in stops]}")


def note_on_the_timeline(window: MainWindow) -> str:
    """Return the note of the one interaction in the profile."""
    page: Any = window.page(PageName.CUSTOMERS)
    cards = page.profile.timeline.cards()
    return str(cards[0].row.note) if cards else ""


def text_of(pdf: bytes) -> str:
    """Return the plain text of a PDF."""
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(pdf))
    return "\n".join(page.extract_text() for page in reader.pages)
