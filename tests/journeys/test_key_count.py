"""How many keys an interaction costs, counted through the real window.

Free text (the note, the promise's words, what is typed to find the customer) is not counted;
every other key is, and a modifier that is held counts as a key of its own. The due counts
letter by letter.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.queries import interactions, promises
from app.services import interactions as services
from app.services.customers import NewCustomer
from app.services.interactions import NewInteraction
from models.values import Emotion
from tests.journeys.test_window import answers, program, running
from tests.ui.hands import CTRL, NONE, press, type_in
from ui.context import PageName

__all__ = ["answers", "program"]

MOST_KNOWN, MOST_WALK_IN, MOST_SECONDS = 25, 6, 10.0
KEY, THOUGHT = 0.20, 1.35
"""Seconds a skilled typist takes for a key (55 words a minute), and a person to make up their
mind before the next step (Card, Moran and Newell 1980, the keystroke-level model)."""
THOUGHTS = 4
"""Who is it, how did they feel, what is promised, by when; saving ends what was thought of."""
NAME, NOTE, PROMISE, DUE = "unal", "Chain slips again under load.", "ring her back", "fri 3pm"


class Counted:
    """Hands that count: keys beyond the free text, and moves of the keyboard from field to field."""

    def __init__(self) -> None:
        self.keys = 0
        self.moves = 0
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)

    def __call__(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press one key, with the modifier that is held."""
        self.keys += 1 if modifier is NONE else 2
        press(focused(), key, modifier)

    def type(self, text: str, *, free: bool) -> None:
        """Type a text; only free text costs nothing."""
        self.keys += 0 if free else len(text)
        type_in(focused(), text)

    def stop(self) -> None:
        """Count no more."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.disconnect(self._moved)

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        self.moves += old is not None and new is not None


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_a_known_customer_with_feeling_and_promise(
    qtbot: QtBot, program: Program, store_path: Path
) -> None:
    with running(qtbot, program, store_path) as (window, store):
        with store.write() as writing:
            known = services.log(writing, NewInteraction("before", NewCustomer("Zoë Ünal")))
        window.navigate(PageName.COUNTER)
        hands = Counted()
        hands.type(NAME, free=True)
        hands(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: focused().accessibleName() == "Note")
        hands.type(NOTE, free=True)
        hands(Qt.Key.Key_Tab)
        hands("2")
        hands("P", CTRL)
        hands.type(PROMISE, free=True)
        hands(Qt.Key.Key_Tab)
        hands.type(DUE, free=False)
        hands(Qt.Key.Key_Return, CTRL)
        qtbot.waitUntil(lambda: window.toasts.text() == "Saved 11:30")
        hands.stop()
        with store.read() as reading:
            row = interactions.latest(reading, 1)[0]
            promised = promises.promise(reading, row.promises[0].id)
        assert (row.customer_id, row.note, row.emotion) == (
            known.customer,
            NOTE,
            Emotion.DISAPPOINTED,
        )
        assert promised.text == PROMISE
        due = window.context.formats.exact_due(promised.due)
        assert due == "Friday 20 March 2026, 15:00"
    assert hands.keys == 15, "Enter, Tab, 2, Ctrl+P, Tab, fri 3pm, Ctrl+Enter"
    assert hands.keys <= MOST_KNOWN
    assert hands.moves <= 6
    assert hands.keys * KEY + THOUGHTS * THOUGHT <= MOST_SECONDS


def test_a_promise_that_the_note_holds_costs_one_key(
    qtbot: QtBot, program: Program, store_path: Path
) -> None:
    with running(qtbot, program, store_path) as (window, store):
        with store.write() as writing:
            services.log(writing, NewInteraction("before", NewCustomer("Zoë Ünal")))
        window.navigate(PageName.COUNTER)
        hands = Counted()
        hands.type(NAME, free=True)
        hands(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: focused().accessibleName() == "Note")
        hands.type("Chain slips. We'll ring her back by friday 3pm.", free=True)
        page = window.page(PageName.COUNTER)
        qtbot.waitUntil(page.form.offer.isVisible)  # type: ignore[attr-defined]
        hands("P", CTRL)
        hands(Qt.Key.Key_Tab)
        hands("2")
        hands(Qt.Key.Key_Return, CTRL)
        qtbot.waitUntil(lambda: window.toasts.text() == "Saved 11:30")
        hands.stop()
        with store.read() as reading:
            [promised] = interactions.latest(reading, 1)[0].promises
        assert promised.text == "ring her back"
    assert hands.keys == 7
    assert hands.moves <= 3


def test_a_walk_in_with_a_note(qtbot: QtBot, program: Program, store_path: Path) -> None:
    with running(qtbot, program, store_path) as (window, store):
        hands = Counted()
        hands(Qt.Key.Key_Return)
        hands.type("Asked for the way to the station.", free=True)
        hands(Qt.Key.Key_Return, CTRL)
        qtbot.waitUntil(lambda: window.toasts.text() == "Saved 11:30")
        hands.stop()
        with store.read() as reading:
            row = interactions.latest(reading, 1)[0]
        assert (row.customer_id, row.note) == (None, "Asked for the way to the station.")
    assert hands.keys == 3
    assert hands.keys <= MOST_WALK_IN
    assert hands.moves <= 2
