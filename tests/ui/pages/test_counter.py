"""The Counter: what the hands do, what is stored, and that nothing typed is ever lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.queries import drafts, interactions, promises
from app.queries.interactions import InteractionRow
from app.rules.numbers import number_of
from app.services import customers, staff
from app.services import interactions as services
from app.services.customers import NewContact, NewCustomer
from app.services.interactions import Logged, NewInteraction, NewPromise, NewRemark
from models.store import Store
from models.values import (
    NOTE_LIMIT,
    Actor,
    ContactKind,
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
from tests.ui.filled import fill
from tests.ui.hands import CTRL, SHIFT, click, press, type_in
from tests.ui.test_main_window import nameless, too_small
from ui.context import Choices, PageName, Person
from ui.pages.counter import CounterPage
from ui.tasks import Tasks
from ui.widgets.labels import Badge

Idle = Callable[[Tasks], None]
NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, idle: Idle) -> CounterPage:
    desk.context.look.put_on()
    made = CounterPage(desk.context)
    qtbot.addWidget(made)
    made.resize(1072, 720)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.focus_first()
    idle(desk.context.tasks)
    return made


@pytest.fixture
def zoe(store: Store) -> Logged:
    """Zoë with a phone, an overdue promise, what she values, and a tone."""
    new = NewInteraction(
        "chain slips",
        NewCustomer("Zoë Ünal", (NewContact(ContactKind.PHONE, "030 123456"),), tone="be brief"),
        at=NOW - timedelta(days=9),
        emotion=Emotion.DISAPPOINTED,
        emotion_source=EmotionSource.CUSTOMER,
        remarks=(NewRemark(RemarkKind.VALUES, "a price before the work"),),
        promises=(NewPromise("fit the chain", Due(date(2026, 3, 16))),),
    )
    with store.write() as writing:
        return services.log(writing, new)


def save(qtbot: QtBot, page: CounterPage, idle: Idle) -> None:
    """Press Ctrl+Enter where the keyboard is, and wait for what comes of it."""
    press(focused(), Qt.Key.Key_Return, CTRL)
    idle(page.context.tasks)


def focused() -> QWidget:
    """Return what has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def only(store: Store) -> InteractionRow:
    """Return the one interaction there is."""
    with store.read() as reading:
        rows = interactions.latest(reading, 5)
    assert len(rows) == 1
    return rows[0]


def kept(store: Store) -> list[str]:
    """Return the payloads of all drafts."""
    with store.read() as reading:
        return [row.payload for row in drafts.drafts(reading)]


def words_of(widget: QWidget) -> str:
    """Return all the words a widget shows."""
    labels = [label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return "\n".join(label.text() for label in labels)


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


def test_a_known_customer_is_found_by_typing_and_chosen_by_enter(
    qtbot: QtBot, page: CounterPage, store: Store, zoe: Logged, idle: Idle
) -> None:
    type_in(focused(), "UNA")
    idle(page.context.tasks)
    assert page.form.customer.hits.item(0).text().startswith("Zoë Ünal")
    press(focused(), Qt.Key.Key_Return)
    assert page.form.customer.who.id == zoe.customer
    assert focused() is page.form.note.edit
    type_in(focused(), "came again")
    save(qtbot, page, idle)
    with store.read() as reading:
        assert interactions.latest(reading, 1)[0].customer_id == zoe.customer


def test_enter_waits_for_those_who_type_faster_than_the_store_answers(
    page: CounterPage, zoe: Logged, idle: Idle
) -> None:
    type_in(focused(), "UNA")
    press(focused(), Qt.Key.Key_Return)
    idle(page.context.tasks)
    assert page.form.customer.who.id == zoe.customer
    assert focused() is page.form.note.edit


def test_a_phone_number_finds_too(qtbot: QtBot, page: CounterPage, zoe: Logged, idle: Idle) -> None:
    type_in(focused(), "1234")
    idle(page.context.tasks)
    press(focused(), Qt.Key.Key_Return)
    assert page.form.customer.who.id == zoe.customer


def test_arrows_move_and_escape_closes_the_list(
    qtbot: QtBot, page: CounterPage, zoe: Logged, idle: Idle
) -> None:
    finder = page.form.customer
    type_in(focused(), "zo")
    idle(page.context.tasks)
    press(focused(), Qt.Key.Key_Down)
    assert finder.hits.currentRow() == 1
    press(focused(), Qt.Key.Key_Down)
    assert finder.hits.currentRow() == finder.hits.count() - 1
    press(focused(), Qt.Key.Key_Escape)
    assert finder.hits.isHidden()
    assert finder.line.text() == "zo"


def test_a_new_customer_is_made_by_one_key_with_a_phone(
    qtbot: QtBot, page: CounterPage, store: Store, zoe: Logged, idle: Idle
) -> None:
    type_in(focused(), "Zo")
    press(focused(), "N", CTRL | SHIFT)
    page.form.customer.phone.setFocus()
    type_in(focused(), "0170 5550100")
    page.form.note.go()
    type_in(focused(), "new here")
    save(qtbot, page, idle)
    with store.read() as reading:
        newest = interactions.latest(reading, 1)[0]
    assert newest.customer == "Zo"
    assert newest.customer_id != zoe.customer


def test_half_a_name_is_not_taken_for_somebody(
    qtbot: QtBot, page: CounterPage, store: Store, zoe: Logged, idle: Idle
) -> None:
    type_in(focused(), "zo")
    idle(page.context.tasks)
    press(focused(), Qt.Key.Key_Tab)
    page.form.note.go()
    type_in(focused(), "a note")
    save(qtbot, page, idle)
    assert "Ctrl+Shift+N" in page.form.customer.fault.text()
    assert focused() is page.form.customer.line
    assert page.form.note.text() == "a note"
    assert only(store).note == "chain slips"


def test_leaving_takes_what_is_beyond_doubt(
    qtbot: QtBot, page: CounterPage, zoe: Logged, idle: Idle
) -> None:
    finder = page.form.customer
    type_in(focused(), "zoë  ünal")
    idle(page.context.tasks)
    press(focused(), Qt.Key.Key_Tab)
    assert finder.who.id == zoe.customer
    finder.go()
    finder.line.selectAll()
    type_in(finder.line, "Nobody Like This")
    idle(page.context.tasks)
    press(finder.line, Qt.Key.Key_Tab)
    assert finder.who.is_new


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
    form.place.stage.setCurrentIndex(2)
    form.place.aspect.setCurrentIndex(1)
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
    form.more.expectation.set_value(Expectation.EXCEEDED)
    type_in(form.more.worth, "12.50")
    form.more.settled.setChecked(True)
    type_in(form.more.when.words, "yesterday 16:00")
    form.note.go()
    save(qtbot, page, idle)
    row = only(store)
    assert (row.emotion, row.emotion_source) == (Emotion.DELIGHTED, EmotionSource.CUSTOMER)
    assert (row.arrival, row.expectation) == (Emotion.NEUTRAL, Expectation.EXCEEDED)
    assert (row.worth, row.settled) == (Money(1250, "EUR"), True)
    assert row.at == datetime(2026, 3, 17, 15, tzinfo=UTC)
    assert row.stage is not None
    assert row.aspect is not None
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


def test_the_card_says_what_we_owe_first(
    qtbot: QtBot, page: CounterPage, zoe: Logged, idle: Idle
) -> None:
    type_in(focused(), "zoë")
    idle(page.context.tasks)
    press(focused(), Qt.Key.Key_Return)
    idle(page.context.tasks)
    qtbot.waitUntil(lambda: "We owe them" in words_of(page.card))
    words = words_of(page.card)
    assert words.index("We owe them") < words.index("fit the chain") < words.index("Last time")
    assert "be brief" in words
    assert "a price before the work" in words
    assert "2 days late" in words
    assert [badge.text() for badge in page.card.findChildren(type_of_badge())] == [
        "Overdue",
        "Disappointed",
    ]


def type_of_badge() -> type[Any]:
    from ui.widgets.labels import Badge

    return Badge


def test_the_card_of_nobody_shows_the_latest_and_says_so_when_empty(
    qtbot: QtBot, page: CounterPage, store: Store, idle: Idle
) -> None:
    qtbot.waitUntil(lambda: "Nothing yet." in words_of(page.card))
    page.form.note.go()
    type_in(focused(), "the very first")
    save(qtbot, page, idle)
    qtbot.waitUntil(lambda: "the very first" in words_of(page.card))


def test_the_card_opens_the_profile(
    qtbot: QtBot, page: CounterPage, desk: Desk, zoe: Logged, idle: Idle
) -> None:
    page.show_target(customer=zoe.customer)
    idle(desk.context.tasks)
    idle(desk.context.tasks)
    assert page.form.customer.line.text() == "Zoë Ünal"
    button = next(b for b in page.card.findChildren(QPushButton) if "profile" in b.text())
    click(button)
    assert desk.places == [(PageName.CUSTOMERS, {"customer": zoe.customer})]


def test_a_draft_is_kept_after_a_pause_and_offered_after_a_restart(
    qtbot: QtBot, page: CounterPage, desk: Desk, store: Store, zoe: Logged, idle: Idle
) -> None:
    type_in(focused(), "zoë")
    idle(desk.context.tasks)
    press(focused(), Qt.Key.Key_Return)
    type_in(focused(), "half a no")
    page.form.feeling.set_feeling(Emotion.ANGRY, EmotionSource.CUSTOMER)
    page.form.promises.rows[0].take({"text": "call", "due": "tomorrow"})
    qtbot.waitUntil(lambda: page.state.text() == "Draft kept 11:30")
    page.close()
    again = CounterPage(desk.context)
    qtbot.addWidget(again)
    again.show()
    idle(desk.context.tasks)
    assert again.offer.text() == "A note of today 11:30 was not saved."
    assert again.form.is_blank()
    again.offer.pressed.emit()
    idle(desk.context.tasks)
    assert again.form.note.text() == "half a no"
    assert again.form.customer.who.id == zoe.customer
    assert again.form.feeling.emotion() is Emotion.ANGRY
    assert again.offer.text() == ""
    again.save()
    qtbot.waitUntil(lambda: bool(desk.toasts))
    assert kept(store) == []
    with store.read() as reading:
        row = interactions.latest(reading, 1)[0]
        assert (row.note, row.emotion_source) == ("half a no", EmotionSource.CUSTOMER)
        assert promises.promise(reading, row.promises[0].id).due == Due(date(2026, 3, 19))


def test_a_saved_or_emptied_form_leaves_no_draft(
    qtbot: QtBot, page: CounterPage, store: Store, idle: Idle
) -> None:
    page.form.note.go()
    type_in(focused(), "soon saved")
    qtbot.waitUntil(lambda: len(kept(store)) == 1)
    save(qtbot, page, idle)
    assert kept(store) == []
    page.form.note.go()
    type_in(focused(), "x")
    qtbot.waitUntil(lambda: len(kept(store)) == 1)
    press(focused(), Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: kept(store) == [])


def test_one_customer_is_put_aside_while_another_is_served(
    qtbot: QtBot, page: CounterPage, store: Store, idle: Idle
) -> None:
    page.form.note.go()
    type_in(focused(), "first, has to wait")
    click(page.aside_button)
    idle(page.context.tasks)
    assert page.form.is_blank()
    assert "was not saved" in page.offer.text()
    page.form.note.go()
    type_in(focused(), "second, in a hurry")
    save(qtbot, page, idle)
    assert only(store).note == "second, in a hurry"
    page.offer.pressed.emit()
    idle(page.context.tasks)
    assert page.form.note.text() == "first, has to wait"


def test_emptying_can_be_taken_back(
    qtbot: QtBot, page: CounterPage, desk: Desk, idle: Idle
) -> None:
    page.form.note.go()
    type_in(focused(), "thrown away")
    click(page.empty_button)
    assert page.form.is_blank()
    back = desk.toasts[-1].on_action
    assert back is not None
    back()
    assert page.form.note.text() == "thrown away"
    idle(desk.context.tasks)


def test_drafts_of_other_computers_are_theirs(
    qtbot: QtBot, page: CounterPage, desk: Desk, store: Store, idle: Idle
) -> None:
    from app.services import drafts as services_of_drafts

    with store.write() as writing:
        services_of_drafts.save(writing, "counter:elsewhere:1", "{}")
    page.form.note.go()
    page._look_for_drafts()
    idle(desk.context.tasks)
    assert page.offer.text() == ""


def test_a_draft_of_another_version_is_left_alone(
    qtbot: QtBot,
    page: CounterPage,
    desk: Desk,
    store: Store,
    idle: Idle,
    caplog: pytest.LogCaptureFixture,
) -> None:
    from app.services import drafts as services_of_drafts

    with store.write() as writing:
        services_of_drafts.save(writing, f"{page._prefix}x", '{"emotion": "??"}')
    page._look_for_drafts()
    idle(desk.context.tasks)
    page.offer.pressed.emit()
    assert "another version" in page.offer.text()
    assert kept(store) == ['{"emotion": "??"}']


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
    for _ in range(17):
        order.append(focused())
        press(focused(), Qt.Key.Key_Tab)
    promise: Any = form.promises.rows[0]
    remark: Any = form.remarks.rows[0]
    wanted = [
        form.customer.line,
        form.note.edit,
        next(iter(form.feeling.faces.buttons())),
        form.place.channel,
        form.place.stage,
        form.place.aspect,
        remark.kind,
        remark.words,
        form.add_remark,
        promise.words,
        promise.due.words,
        promise.owner,
        form.add_promise,
        form.more_button,
        page.empty_button,
        page.aside_button,
        page.save_button,
    ]
    assert order == wanted
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


def test_customer_words_are_never_markup_on_the_card(
    qtbot: QtBot, page: CounterPage, store: Store, idle: Idle
) -> None:
    name = "<h1>Big</h1> & \u202eevil"
    with store.write() as writing:
        logged = services.log(writing, NewInteraction("<img src=x>", NewCustomer(name)))
    page.show_target(customer=logged.customer)
    qtbot.waitUntil(lambda: "<h1>Big</h1>" in words_of(page.card))
    for label in page.card.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert "\u202e" not in label.text()


def test_every_control_has_its_name_and_size(page: CounterPage) -> None:
    page.form.show_more(True)
    assert nameless(page) == []
    assert too_small(page) == []


def test_it_works_in_little_width(qtbot: QtBot, page: CounterPage) -> None:
    page.resize(560, 300)
    qtbot.waitUntil(lambda: page.card.y() > page.form.y())
    assert page.save_button.mapTo(page, page.save_button.rect().bottomRight()).x() <= 560


def test_the_person_is_remembered_by_the_computer(desk: Desk) -> None:
    desk.context.person.switch(3)
    again = Person(Choices(desk.context.paths))
    assert again.actor == Actor(3, desk.context.choices.now.computer)


def test_somebody_known_is_shown_before_a_second_record_is_made(
    qtbot: QtBot, page: CounterPage, store: Store, zoe: Logged, idle: Idle
) -> None:
    finder = page.form.customer
    type_in(focused(), "Zoe Uenal")
    press(focused(), "N", CTRL | SHIFT)
    type_in(focused(), "came again")
    idle(page.context.tasks)
    assert finder.alike.isVisible()
    assert finder.alike.words.text() == (
        "Looks like Zoë Ünal (030\N{NO-BREAK SPACE}123456): a name that sounds alike"
    )
    assert focused() is page.form.note.edit
    press(focused(), "T", CTRL)
    assert finder.who.id == zoe.customer
    assert focused() is page.form.note.edit
    assert finder.alike.isHidden()
    save(qtbot, page, idle)
    with store.read() as reading:
        assert interactions.latest(reading, 1)[0].customer_id == zoe.customer


def test_a_telephone_number_tells_who_it_is(page: CounterPage, zoe: Logged, idle: Idle) -> None:
    finder = page.form.customer
    type_in(focused(), "Zo")
    press(focused(), "N", CTRL | SHIFT)
    idle(page.context.tasks)
    assert finder.alike.isHidden()
    finder.phone.setFocus()
    type_in(focused(), "(030) 12 34 56")
    finder._look_for_alike()
    idle(page.context.tasks)
    assert "same telephone number" in finder.alike.words.text()
    click(finder.alike.buttons()[0])
    assert finder.who.id == zoe.customer
    assert finder.phone.isHidden()


def test_a_namesake_can_be_made_all_the_same(
    qtbot: QtBot, page: CounterPage, store: Store, zoe: Logged, idle: Idle
) -> None:
    type_in(focused(), "Zoë Ünal")
    press(focused(), "N", CTRL | SHIFT)
    idle(page.context.tasks)
    assert page.form.customer.alike.isVisible()
    type_in(focused(), "another one")
    save(qtbot, page, idle)
    with store.read() as reading:
        newest = interactions.latest(reading, 1)[0]
    assert (newest.customer, newest.customer_id == zoe.customer) == ("Zoë Ünal", False)


def test_the_card_says_all_that_matters_before_anything_is_typed(
    qtbot: QtBot, page: CounterPage, store: Store
) -> None:
    filled = fill(store)
    page.show_target(customer=filled.zoe)
    qtbot.waitUntil(lambda: "Zoë Ünal" in words_of(page.card))
    words = words_of(page.card)
    badges = [badge.text() for badge in page.card.findChildren(Badge)]
    assert badges[:2] == ["Broken", "Overdue"], "most overdue first"
    assert "Refund the buckle" in words
    assert words.index("Refund the buckle") < words.index("Fit the chain")
    assert words.index("Fit the chain") < words.index("Call her about the order")
    assert "Disappointed" in badges
    assert "the customer said so" in words
    assert "Speak: be brief" in words
    assert "A price before the work" in words
    assert "Waiting on the phone" in words
    assert "Bert Obi, Anna Körner" in words, "who they talked to, the latest first"


def test_the_card_says_where_there_is_nothing(
    qtbot: QtBot, page: CounterPage, store: Store
) -> None:
    with store.write() as writing:
        nobody = customers.add(writing, NewCustomer("Nobody Yet")).customer
    page.show_target(customer=nobody)
    qtbot.waitUntil(lambda: "Nobody Yet" in words_of(page.card))
    words = words_of(page.card)
    assert "Nothing is owed." in words
    assert "They were never here." in words
    assert "Nothing is noted yet of what they value or dislike." in words


def test_arrival_has_faces_and_keys_too(
    qtbot: QtBot, page: CounterPage, store: Store, idle: Idle
) -> None:
    page.form.note.go()
    type_in(focused(), "came in a rage")
    press(focused(), "M", CTRL)
    press(focused(), "1")
    save(qtbot, page, idle)
    assert only(store).arrival is Emotion.ANGRY


def test_a_promises_number_finds_whose_it_is(page: CounterPage, zoe: Logged, idle: Idle) -> None:
    type_in(focused(), number_of(zoe.promises[0]))
    press(focused(), Qt.Key.Key_Return)
    idle(page.context.tasks)
    assert page.form.customer.who.id == zoe.customer
