"""The Counter: what the hands do is what is stored, and a refusal loses nothing."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.queries import interactions
from app.services import interactions as services
from app.services import staff
from models.store import Store
from models.values import (
    NOTE_LIMIT,
    Actor,
    Due,
    Emotion,
    EmotionSource,
    Expectation,
    Money,
    RemarkKind,
    Standing,
    StoreError,
    StoreTrouble,
)
from tests.ui.conftest import Desk
from tests.ui.hands import CTRL, SHIFT, click, press, type_in
from tests.ui.pages.at_counter import NOW, Idle, focused, only, page, save, zoe
from ui.context import Choices, Person
from ui.pages.counter import CounterPage

__all__ = ["page", "zoe"]


def test_a_walk_in_needs_only_a_note(
    qtbot: QtBot, page: CounterPage, store: Store, desk: Desk, idle: Idle
) -> None:
    press(focused(), Qt.Key.Key_Return)
    type_in(focused(), "asked for the way to the station")
    save(qtbot, page, idle)
    row = only(store)
    assert (row.customer_id, row.note, row.channel) == (
        None,
        "asked for the way to the station",
        "Counter",
    )
    assert row.at == NOW
    assert [toast.text for toast in desk.toasts] == ["Saved 11:30"]
    assert page.form.is_blank()
    assert focused() is page.form.customer.line


def test_everything_that_can_be_said_is_stored(
    qtbot: QtBot, page: CounterPage, store: Store, desk: Desk, idle: Idle
) -> None:
    form = page.form
    form.note.go()
    type_in(focused(), "all of it")
    press(focused(), Qt.Key.Key_Tab)
    press(focused(), "5")
    form.feeling.source.go()
    press(focused(), "1")
    for chips, key in zip(form.place.rows(), "2213", strict=True):
        chips.go()
        press(focused(), key)
    form.remarks.rows[0].go()
    type_in(focused(), "best ever")
    form.remarks.rows[0].take({"kind": "compliment", "text": "best ever"})
    press(focused(), "R", CTRL)
    type_in(focused(), "but slow")
    form.promises.go()
    type_in(focused(), "call back")
    press(focused(), Qt.Key.Key_Tab)
    type_in(focused(), "tomorrow")
    form.show_more(True)
    form.more.arrival.set_value(Emotion.NEUTRAL)
    type_in(form.more.worth, "12.50")
    form.more.settled.setChecked(True)
    type_in(form.more.given, "a bell")
    type_in(form.more.when.words, "yesterday 16:00")
    form.note.go()
    save(qtbot, page, idle)
    row = only(store)
    assert (row.emotion, row.emotion_source) == (Emotion.DELIGHTED, EmotionSource.CUSTOMER)
    assert (row.arrival, row.expectation) == (Emotion.NEUTRAL, Expectation.EXCEEDED)
    assert (row.worth, row.settled, row.given) == (Money(1250, "EUR"), True, "a bell")
    assert row.at == datetime(2026, 3, 17, 15, tzinfo=UTC)
    assert (row.channel, row.stage, row.aspect) == ("Phone", "Choosing", "Product")
    assert [(r.kind, r.text) for r in row.remarks] == [
        (RemarkKind.COMPLIMENT, "best ever"),
        (RemarkKind.COMPLAINT, "but slow"),
    ]
    assert [(p.text, p.due) for p in row.promises] == [("call back", Due(date(2026, 3, 19)))]


def test_a_promise_due_yesterday_is_shown_as_it_is_understood_and_taken(
    qtbot: QtBot, page: CounterPage, store: Store, idle: Idle
) -> None:
    page.form.note.go()
    type_in(focused(), "waited since monday")
    page.form.promises.go()
    type_in(focused(), "call")
    due = page.form.promises.rows[0].due  # type: ignore[attr-defined]
    type_in(due.words, "yesterday")
    qtbot.waitUntil(lambda: due.echo.text() == "= Tuesday 17 March 2026")
    save(qtbot, page, idle)
    assert only(store).promises[0].standing is Standing.OVERDUE


def test_a_date_with_two_readings_is_asked_about(
    qtbot: QtBot, page: CounterPage, store: Store, idle: Idle
) -> None:
    page.form.note.go()
    type_in(focused(), "two readings")
    page.form.promises.go()
    type_in(focused(), "call")
    due = page.form.promises.rows[0].due  # type: ignore[attr-defined]
    type_in(due.words, "3/4/2026")
    idle(page.context.tasks)
    save(qtbot, page, idle)
    assert page.form.promises.rows[0].due_fault.text()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: len(due.findChildren(QPushButton)) == 2)
    second = next(b for b in due.findChildren(QPushButton) if "3 April 2026" in b.text())
    click(second)
    save(qtbot, page, idle)
    assert only(store).promises[0].due == Due(date(2026, 4, 3))


def test_words_without_a_due_are_refused_at_the_field(
    qtbot: QtBot, page: CounterPage, store: Store, idle: Idle
) -> None:
    page.form.note.go()
    type_in(focused(), "note")
    page.form.promises.go()
    type_in(focused(), "call back some day")
    save(qtbot, page, idle)
    row: Any = page.form.promises.rows[0]
    assert row.due_fault.isVisible()
    assert row.due.words.property("fault")
    with store.read() as reading:
        assert interactions.latest(reading, 1) == []
    assert row.words.text() == "call back some day"


def test_a_blank_note_is_refused_at_the_field(qtbot: QtBot, page: CounterPage, idle: Idle) -> None:
    save(qtbot, page, idle)
    assert page.form.note_fault.isVisible()
    assert page.form.note.edit.accessibleDescription() == page.form.note_fault.text()
    assert focused() is page.form.note.edit


def test_a_note_that_is_too_long_is_counted_never_cut(
    qtbot: QtBot, page: CounterPage, store: Store, idle: Idle
) -> None:
    data = QMimeData()
    data.setText("ä" * (NOTE_LIMIT + 7))
    data.setHtml("<b>bold</b>")
    page.form.note.edit.insertFromMimeData(data)
    assert page.form.note.counter.text() == f"7 characters too many (at most {NOTE_LIMIT})"
    page.form.note.go()
    save(qtbot, page, idle)
    assert page.form.note_fault.isVisible()
    assert len(page.form.note.text()) == NOTE_LIMIT + 7
    page.form.note.set_text("😀" * NOTE_LIMIT)
    assert page.form.note.counter.text() == f"{NOTE_LIMIT} of {NOTE_LIMIT} characters"
    save(qtbot, page, idle)
    assert only(store).note == "😀" * NOTE_LIMIT


@pytest.mark.parametrize(
    "words",
    [
        "<b>bold</b> & =SUM(A1)",
        "\u202eright to left",
        "عربى עברית 漢字",
        "o\u0301 \u200d 👩‍👩‍👧",
        "a\tb\u0085c",
    ],
)
def test_words_are_stored_code_point_for_code_point(
    qtbot: QtBot, page: CounterPage, store: Store, idle: Idle, words: str
) -> None:
    page.form.customer.line.setText(words)
    press(page.form.customer.line, "N", CTRL | SHIFT)
    page.form.note.set_text(words)
    page.form.promises.rows[0].take({"text": words, "due": "tomorrow"})
    page.form.note.go()
    save(qtbot, page, idle)
    row = only(store)
    assert (row.customer, row.note, row.promises[0].text) == (words, words, words)


def test_a_failure_leaves_the_form_as_it_is(
    qtbot: QtBot, page: CounterPage, idle: Idle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(writing: object, new: object) -> None:
        raise StoreError(StoreTrouble.FULL)

    monkeypatch.setattr(services, "log", full)
    page.form.note.go()
    type_in(focused(), "must not be lost")
    save(qtbot, page, idle)
    assert page.banner.text().startswith("Not saved.")
    assert page.form.note.text() == "must not be lost"
    assert page.form.isEnabled()
    assert page.save_button.isEnabled()


def test_what_the_use_case_refuses_is_said_at_its_field(
    qtbot: QtBot, page: CounterPage, store: Store, idle: Idle
) -> None:
    page.form.note.go()
    type_in(focused(), "from the future")
    page.form.show_more(True)
    type_in(page.form.more.when.words, "in 5 days")
    save(qtbot, page, idle)
    assert page.form.more.when_fault.isVisible()
    assert page.form.note.text() == "from the future"


def test_undo_is_offered_for_the_very_save(
    qtbot: QtBot, page: CounterPage, desk: Desk, store: Store, idle: Idle
) -> None:
    page.form.note.go()
    type_in(focused(), "oops")
    save(qtbot, page, idle)
    toast = desk.toasts[-1]
    assert toast.action == "Undo"
    assert toast.on_action is not None
    toast.on_action()
    with store.read() as reading:
        from app.queries.history import history

        assert desk.undone == [history(reading, 1)[0].changeset]


def test_who_works_is_who_promised(
    qtbot: QtBot, page: CounterPage, desk: Desk, store: Store, idle: Idle
) -> None:
    with qtbot.waitSignal(desk.context.shop.changed):
        desk.context.tasks.write(partial(staff.add, name="Anna & Co"))
    anna = desk.context.shop.facts.staff[0].id
    desk.context.person.switch(anna)
    row: Any = page.form.promises.rows[0]
    assert row.owner.itemText(0) == "Anna & Co"
    page.form.note.go()
    type_in(focused(), "note")
    row.take({"text": "call", "due": "tomorrow"})
    save(qtbot, page, idle)
    stored = only(store)
    assert (stored.staff_id, stored.promises[0].owner_id) == (anna, anna)


def test_the_person_is_remembered_by_the_computer(desk: Desk) -> None:
    desk.context.person.switch(3)
    again = Person(Choices(desk.context.paths))
    assert again.actor == Actor(3, desk.context.choices.now.computer)
