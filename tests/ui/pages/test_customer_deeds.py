"""Customers and interactions corrected, deleted, named; each taken back."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt

from app.queries import customers as queries
from app.queries import interactions as interaction_queries
from app.queries import profile as profile_queries
from app.services import customers, undo
from models.store import Store
from models.values import ContactKind, Emotion, PromiseState, UserError
from tests.ui.conftest import Desk
from tests.ui.filled import Filled
from tests.ui.hands import CTRL, press, type_in
from tests.ui.pages.at_customers import (
    Idle,
    changesets,
    desk_time,
    filled,
    names,
    page,
    settle,
    show,
    words_in,
)
from ui.dialogs.attach_customer import AttachCustomerDialog
from ui.dialogs.correct_interaction import CorrectInteractionDialog
from ui.pages.customers import CustomersPage

__all__ = ["filled", "page"]


def test_name_and_contacts_are_edited_in_place_in_one_change_set(
    page: CustomersPage, store: Store, filled: Filled, desk: Desk, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    press(page.table, "e")
    form = page.profile.form
    assert form.name.hasFocus()
    form.name.setText("Zoë Ünal-Berg")
    form.contact_lines[0].value.setText("030 999")
    form.add_button.click()
    form.contact_lines[1].kind.set_value(ContactKind.EMAIL)
    type_in(form.contact_lines[1].value, "zoe@example.org")
    form.tags.setText("regular, cargo bike")
    before = changesets(store)
    press(form.contact_lines[1].value, Qt.Key.Key_Return, CTRL)
    settle(page, idle)
    with store.read() as reading:
        customer = profile_queries.profile(reading, filled.zoe).customer
    assert customer.name == "Zoë Ünal-Berg"
    assert [(c.kind, c.value) for c in customer.contacts] == [
        (ContactKind.PHONE, "030 999"),
        (ContactKind.EMAIL, "zoe@example.org"),
    ]
    assert sorted(customer.tags) == ["cargo bike", "regular"]
    assert (customer.language, customer.tone) == ("de", "be brief")
    assert changesets(store) == before + 1
    assert page.profile.header.isVisible()
    assert "Zoë Ünal-Berg" in names(page)
    assert desk.toasts[-1].text == "Customer corrected"


def test_a_blank_name_is_refused_at_the_field(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    page.profile.edit()
    page.profile.form.name.setText("  ")
    page.profile.form.submit()
    settle(page, idle)
    assert page.profile.form.fault.text() == "The name is empty; type a name."
    assert page.profile.form.isVisible()
    assert page.profile.form.name.hasFocus()


def test_escape_leaves_the_form_without_a_trace(
    page: CustomersPage, store: Store, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    before = changesets(store)
    page.profile.edit()
    page.profile.form.name.setText("Somebody else")
    press(page.profile.form.name, Qt.Key.Key_Escape)
    settle(page, idle)
    assert page.profile.header.isVisible()
    assert changesets(store) == before


def test_a_slip_of_the_pen_is_corrected(
    page: CustomersPage, store: Store, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    card = page.profile.timeline.card_of(filled.zoes[1])
    assert card is not None
    card.edit_button.click()
    form = page.profile.findChild(CorrectInteractionDialog)
    assert isinstance(form, CorrectInteractionDialog)
    form.note.setPlainText("Asked when the chain comes.")
    form.emotion.set_value(Emotion.NEUTRAL)
    form.time.setText("09:15")
    form.submit()
    settle(page, idle)
    with store.read() as reading:
        row = interaction_queries.interaction(reading, filled.zoes[1])
    assert row.note == "Asked when the chain comes."
    assert row.emotion is Emotion.NEUTRAL
    assert desk_time(page, row.at) == "09:15"
    card = page.profile.timeline.card_of(filled.zoes[1])
    assert card is not None
    assert "Asked when the chain comes." in words_in(card)


def test_nothing_changed_writes_nothing(
    page: CustomersPage, store: Store, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    before = changesets(store)
    card = page.profile.timeline.cards()[0]
    card.edit_button.click()
    form = page.profile.findChild(CorrectInteractionDialog)
    assert isinstance(form, CorrectInteractionDialog)
    form.submit()
    settle(page, idle)
    assert changesets(store) == before


def test_a_time_that_cannot_be_read_is_refused(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    page.profile.timeline.cards()[0].edit_button.click()
    form = page.profile.findChild(CorrectInteractionDialog)
    assert isinstance(form, CorrectInteractionDialog)
    form.time.setText("quarter past")
    form.submit()
    assert form.fault.text() == "Write the time like this: 15:30."
    form.reject()


def test_two_at_the_same_record_are_told(
    page: CustomersPage, store: Store, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    page.profile.edit()
    with store.write() as writing:
        customers.correct(writing, filled.zoe, {"name": "Zoe Unal"})
    page.profile.form.name.setText("Zoë Ü.")
    page.profile.form.submit()
    settle(page, idle)
    assert page.profile.form.fault.text() != ""
    assert page.profile.form.name.text() == "Zoë Ü."


def test_deleting_asks_nothing_and_undo_brings_all_back(
    page: CustomersPage, store: Store, filled: Filled, desk: Desk, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    press(page.table, Qt.Key.Key_Delete)
    settle(page, idle)
    assert names(page) == ["Mehmet Arslan"]
    assert desk.answers.asked == []
    assert desk.toasts[-1].text == "Zoë Ünal deleted, with everything of theirs"
    assert desk.toasts[-1].on_action is not None
    desk.toasts[-1].on_action()
    page.context.tasks.write(partial(undo.undo, uid=desk.undone[-1]))
    settle(page, idle)
    assert names(page) == ["Mehmet Arslan", "Zoë Ünal"]
    with store.read() as reading:
        assert len(profile_queries.profile(reading, filled.zoe).open_promises) == 4


def test_a_walk_in_gets_its_name(
    page: CustomersPage, store: Store, filled: Filled, idle: Idle
) -> None:
    page.walk_ins_button.click()
    settle(page, idle)
    cards = page.walk_ins.timeline.cards()
    assert [card.row.id for card in cards] == [filled.walk_in]
    cards[0].attach_wanted.emit(cards[0].row)
    form = page.walk_ins.findChild(AttachCustomerDialog)
    assert isinstance(form, AttachCustomerDialog)
    type_in(form.picker.words, "meh")
    settle(page, idle)
    press(form.picker.words, Qt.Key.Key_Return)
    settle(page, idle)
    with store.read() as reading:
        assert interaction_queries.interaction(reading, filled.walk_in).customer_id == filled.mehmet
    assert page.walk_ins.timeline.cards() == []
    assert page.walk_ins.timeline.nothing.isVisible()


def test_a_walk_in_becomes_a_new_customer(
    page: CustomersPage, store: Store, filled: Filled, idle: Idle
) -> None:
    page.show_target(interaction=filled.walk_in)
    settle(page, idle)
    card = page.walk_ins.timeline.card_of(filled.walk_in)
    assert card is not None
    card.attach_wanted.emit(card.row)
    form = page.walk_ins.findChild(AttachCustomerDialog)
    assert isinstance(form, AttachCustomerDialog)
    type_in(form.picker.words, "Gretel Glove")
    settle(page, idle)
    assert form.new_button.text() == "New customer “Gretel Glove”"
    form.new_button.click()
    settle(page, idle)
    with store.read() as reading:
        assert interaction_queries.interaction(reading, filled.walk_in).customer == "Gretel Glove"


def test_states_of_promises_survive_a_refused_write(store: Store, filled: Filled) -> None:
    with pytest.raises(UserError), store.write() as writing:
        customers.correct(writing, filled.zoe, {"name": ""})
    with store.read() as reading:
        rows = profile_queries.profile(reading, filled.zoe).open_promises
        assert {row.state for row in rows} == {PromiseState.OPEN, PromiseState.BROKEN}
        assert queries.named(reading, "zoe unal")[0].id == filled.zoe
