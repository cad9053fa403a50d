"""Who is it? Found by any part of a name or number, made new, or known already."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.queries import interactions
from app.rules.numbers import number_of
from app.services.interactions import Logged
from models.store import Store
from tests.ui.hands import CTRL, SHIFT, click, press, type_in
from tests.ui.pages.at_counter import Idle, focused, only, page, save, zoe
from ui.pages.counter import CounterPage

__all__ = ["page", "zoe"]


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


def test_a_promises_number_finds_whose_it_is(page: CounterPage, zoe: Logged, idle: Idle) -> None:
    type_in(focused(), number_of(zoe.promises[0]))
    press(focused(), Qt.Key.Key_Return)
    idle(page.context.tasks)
    assert page.form.customer.who.id == zoe.customer
