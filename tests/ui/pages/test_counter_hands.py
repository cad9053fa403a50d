"""Keys, stops and sizes: the Counter without a mouse, in any width."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.queries import interactions
from app.services import interactions as services
from app.services import shop
from app.services.interactions import Logged, NewInteraction
from models.store import Store
from models.values import (
    Due,
    Emotion,
    EmotionSource,
    Expectation,
    Vocabulary,
)
from tests.ui.conftest import Desk
from tests.ui.hands import ALT, CTRL, press, type_in
from tests.ui.pages.at_counter import Idle, focused, only, page, save, zoe
from tests.ui.test_main_window import nameless, too_small
from ui.pages.counter import CounterPage

__all__ = ["page", "zoe"]


def test_faces_answer_to_digits_and_can_be_taken_back(page: CounterPage) -> None:
    feeling = page.form.feeling
    feeling.go()
    press(focused(), "1")
    assert feeling.emotion() is Emotion.ANGRY
    assert feeling.said_by() is EmotionSource.STAFF
    press(focused(), Qt.Key.Key_Right)
    press(focused(), Qt.Key.Key_Space)
    assert feeling.emotion() is Emotion.DISAPPOINTED
    press(focused(), Qt.Key.Key_Space)
    assert feeling.emotion() is None
    assert feeling.said_by() is None


def test_tab_follows_the_hands(qtbot: QtBot, page: CounterPage) -> None:
    form = page.form
    order = []
    page.focus_first()
    for _ in range(18):
        order.append(focused())
        press(focused(), Qt.Key.Key_Tab)
    promise: Any = form.promises.rows[0]
    remark: Any = form.remarks.rows[0]
    wanted = [
        form.customer.line,
        form.note.edit,
        next(iter(form.feeling.faces.buttons())),
        form.place.channel.buttons()[0],
        form.place.stage.buttons()[0],
        form.place.aspect.buttons()[0],
        form.place.expectation.buttons()[0],
        remark.kind,
        remark.words,
        promise.words,
        promise.due.words,
        promise.owner,
        form.add_remark,
        form.add_promise,
        form.more_button,
        page.empty_button,
        page.aside_button,
        page.save_button,
    ]
    assert [one.accessibleName() for one in order] == [one.accessibleName() for one in wanted]
    page.save_button.setFocus()
    for expected in reversed(wanted):
        assert focused() is expected
        press(focused(), Qt.Key.Key_Backtab)


def test_a_note_for_a_known_customer_takes_few_keys(
    qtbot: QtBot, page: CounterPage, store: Store, zoe: Logged, idle: Idle
) -> None:
    keys = 0
    for letter in "zo":
        type_in(focused(), letter)
        keys += 1
    idle(page.context.tasks)
    press(focused(), Qt.Key.Key_Return)
    type_in(focused(), "the note itself does not count")
    press(focused(), Qt.Key.Key_Tab)
    press(focused(), "4")
    keys += 3
    page.form.promises.go()
    type_in(focused(), "words do not count")
    press(focused(), Qt.Key.Key_Tab)
    keys += 1
    type_in(focused(), "friday 3pm")
    keys += len("friday 3pm")
    save(qtbot, page, idle)
    keys += 1
    assert keys <= 25
    with store.read() as reading:
        row = interactions.latest(reading, 1)[0]
    assert (row.customer, row.emotion) == ("Zoë Ünal", Emotion.PLEASED)
    assert row.promises[0].due == Due(at=datetime(2026, 3, 20, 14, tzinfo=UTC))


def test_every_control_has_its_name_and_size(page: CounterPage) -> None:
    page.form.show_more(True)
    assert nameless(page) == []
    assert too_small(page) == []


def test_it_works_in_little_width(qtbot: QtBot, page: CounterPage) -> None:
    page.resize(560, 300)
    below = QPoint(0, 0)
    qtbot.waitUntil(lambda: page.card.mapTo(page, below).y() > page.form.mapTo(page, below).y())
    assert page.save_button.mapTo(page, page.save_button.rect().bottomRight()).x() <= 560


def test_arrival_has_faces_and_keys_too(
    qtbot: QtBot, page: CounterPage, store: Store, idle: Idle
) -> None:
    page.form.note.go()
    type_in(focused(), "came in a rage")
    press(focused(), "M", CTRL)
    press(focused(), "1")
    save(qtbot, page, idle)
    assert only(store).arrival is Emotion.ANGRY


def chosen(page: CounterPage) -> list[object]:
    """Return what the rows of chips say."""
    return list(page.form.place.values().values())


def of(page: CounterPage, vocabulary: Vocabulary, place: int) -> int:
    """Return the id of a word by its place in its list."""
    return page.context.shop.terms(vocabulary)[place].id


@pytest.mark.parametrize(
    ("letter", "row", "key", "field", "value"),
    [
        ("C", 0, "2", "channel", "Phone"),
        ("S", 1, "8", "stage", "Leaving"),
        ("A", 2, "5", "aspect", "Delivery"),
        ("X", 3, "1", "expectation", Expectation.BELOW),
    ],
)
def test_a_letter_leads_to_the_chips_and_a_key_chooses(
    qtbot: QtBot,
    page: CounterPage,
    store: Store,
    idle: Idle,
    letter: str,
    row: int,
    key: str,
    field: str,
    value: object,
) -> None:
    page.form.note.go()
    type_in(focused(), "by keys alone")
    press(focused(), letter, ALT)
    chips = page.form.place.rows()[row]
    assert chips.isAncestorOf(focused())
    assert all(button.isVisible() for button in chips.buttons()), "all keys are shown"
    press(focused(), key)
    save(qtbot, page, idle)
    assert getattr(only(store), field) == value


def test_nought_and_a_second_press_take_a_chip_back(page: CounterPage) -> None:
    stage = page.form.place.stage
    keys: list[Qt.Key | str] = ["0", Qt.Key.Key_Space]
    for key in keys:
        stage.go()
        press(focused(), "3")
        assert stage.value() == of(page, Vocabulary.STAGE, 2)
        press(focused(), key)
        assert stage.value() is None


def test_the_tenth_chip_has_a_letter(qtbot: QtBot, page: CounterPage, desk: Desk) -> None:
    for words in ("Fair", "Market & mill"):
        with qtbot.waitSignal(desk.context.shop.changed):
            desk.context.tasks.write(
                partial(shop.add_term, vocabulary=Vocabulary.CHANNEL, text=words)
            )
    channel = page.form.place.channel
    assert channel.buttons()[9].text() == "A Market && mill"
    channel.go()
    press(focused(), "A")
    assert channel.value() == of(page, Vocabulary.CHANNEL, 9)


def test_chips_keep_to_one_line_until_they_are_wanted(qtbot: QtBot, page: CounterPage) -> None:
    channel = page.form.place.channel
    one_line = channel.height()
    assert not channel.buttons()[-1].isVisible()
    channel.go()
    press(focused(), "8")
    qtbot.waitUntil(lambda: channel.height() == one_line)
    assert channel.buttons()[7].isVisible(), "the chosen one is always shown"
    channel.go()
    qtbot.waitUntil(lambda: channel.height() > one_line)
    page.form.note.go()
    qtbot.waitUntil(lambda: channel.height() == one_line)
    page.resize(1900, 720)
    qtbot.waitUntil(channel.buttons()[-1].isVisible)


def test_a_form_begins_with_what_is_usual(
    page: CounterPage, desk: Desk, store: Store, idle: Idle
) -> None:
    phone, web = of(page, Vocabulary.CHANNEL, 1), of(page, Vocabulary.CHANNEL, 3)
    stage, aspect = of(page, Vocabulary.STAGE, 5), of(page, Vocabulary.ASPECT, 2)
    new = NewInteraction("rang", channel_id=phone, stage_id=stage, aspect_id=aspect)
    for _ in range(5):
        desk.context.tasks.write(partial(services.log, new=new))
    idle(desk.context.tasks)
    assert chosen(page) == [phone, stage, aspect, None]
    page.form.place.channel.go()
    press(focused(), "4")
    assert chosen(page) == [web, None, None, None], "nothing is usual there"
    page.form.clear()
    assert chosen(page)[0] == web, "what a person chose stays"


def test_what_was_chosen_by_hand_is_not_preset(
    page: CounterPage, desk: Desk, store: Store, idle: Idle
) -> None:
    page.form.place.stage.go()
    press(focused(), "1")
    phone, stage = of(page, Vocabulary.CHANNEL, 1), of(page, Vocabulary.STAGE, 5)
    for _ in range(5):
        new = NewInteraction("rang", channel_id=phone, stage_id=stage)
        desk.context.tasks.write(partial(services.log, new=new))
    idle(desk.context.tasks)
    assert chosen(page) == [phone, of(page, Vocabulary.STAGE, 0), None, None]


def test_no_size_makes_the_scroll_bar_come_and_go_for_ever(page: CounterPage) -> None:
    """A bar takes width; were the form lower for it, Qt would resize until its stack is full."""
    for width in range(620, 1120, 37):
        for height in range(560, 1000, 11):
            page.resize(width, height)
            QApplication.processEvents()
    page.form.place.channel.go()
    page.form.show_more(True)
    for height in range(900, 1200, 7):
        page.resize(1000, height)
        QApplication.processEvents()
    assert page.form.place.channel.isVisible()
