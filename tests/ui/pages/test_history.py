"""The History page: what was done, in words, and taken back from here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.services import customers, interactions, undo
from app.services.customers import NewContact
from models.customer import Customer
from models.store import Store
from models.values import Actor, ContactKind
from tests.ui.conftest import Desk
from tests.ui.filled import Filled, fill
from tests.ui.hands import press
from tests.ui.test_main_window import nameless, too_small
from ui.history_words import field_word, value_words
from ui.pages.history import FORESEEN_AT_ONCE, HistoryPage
from ui.tasks import Tasks

Idle = Callable[[Tasks], None]


@pytest.fixture
def filled(store: Store) -> Filled:
    return fill(store)


@pytest.fixture
def page(qtbot: QtBot, filled: Filled, desk: Desk, idle: Idle) -> HistoryPage:
    desk.context.look.put_on()
    made = HistoryPage(desk.context)
    qtbot.addWidget(made)
    made.resize(1072, 720)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is made.windowHandle())
    made.focus_first()
    settle(made, idle)
    return made


def settle(page: HistoryPage, idle: Idle) -> None:
    for _ in range(3):
        idle(page.context.tasks)
        QApplication.processEvents()


def write(page: HistoryPage, idle: Idle, use_case: Callable[..., object]) -> None:
    page.context.tasks.write(use_case)
    settle(page, idle)


def details(page: HistoryPage) -> list[str]:
    labels = page.details.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisibleTo(page)]


def test_the_newest_stands_first_in_words(page: HistoryPage, filled: Filled) -> None:
    titles = [page.model.title_of(place) for place in range(page.model.rowCount())]
    assert titles[0] == "Interaction logged"
    assert "Promise broken" in titles
    assert not any("." in title for title in titles)
    assert page.model.origin_at(0) == "Today 11:30 · Bert Obi"


def test_a_correction_says_what_it_was_and_what_it_became(
    page: HistoryPage, filled: Filled, idle: Idle
) -> None:
    write(
        page,
        idle,
        lambda writing: interactions.correct(
            writing, filled.zoes[1], {"note": "Asked about the chain.", "staff_id": filled.anna}
        ),
    )
    words = details(page)
    assert page.what.text() == "Interaction corrected"
    assert "Note" in words
    assert "Asked how the order stands." in words
    assert "Asked about the chain." in words
    assert "Handled by" in words
    assert "Anna Körner" in words
    assert not any("_id" in word for word in words)


def test_a_deletion_names_what_went(page: HistoryPage, filled: Filled, idle: Idle) -> None:
    write(
        page,
        idle,
        lambda writing: customers.set_contacts(
            writing, filled.zoe, [NewContact(ContactKind.EMAIL, "zoe@example.org")]
        ),
    )
    assert "Deleted: contact point: 030 123456" in details(page)
    assert any(word.startswith("New: contact point") for word in details(page))


def test_u_takes_the_chosen_one_back(
    page: HistoryPage, desk: Desk, filled: Filled, idle: Idle
) -> None:
    write(
        page,
        idle,
        lambda writing: customers.correct(writing, filled.zoe, {"name": "Zoe"}),
    )
    row = page.chosen()
    assert row is not None
    press(page.table, "u")
    assert desk.undone == [row.changeset]


def test_what_was_taken_back_says_so_and_cannot_be_again(
    page: HistoryPage, store: Store, desk: Desk, filled: Filled, idle: Idle
) -> None:
    write(
        page,
        idle,
        lambda writing: customers.correct(writing, filled.zoe, {"name": "Zoe"}),
    )
    chosen = page.chosen()
    assert chosen is not None
    write(page, idle, lambda writing: undo.undo(writing, chosen.changeset))
    assert page.model.title_of(0) == "Undo"
    assert "earlier entry" in page.undone.text()
    press(page.table, Qt.Key.Key_Down)
    settle(page, idle)
    assert not page.undo_button.isEnabled()
    assert page.undone.text().startswith("This was taken back.")
    press(page.table, "u")
    assert desk.undone == []


def test_a_new_entry_does_not_move_the_reader(
    page: HistoryPage, filled: Filled, idle: Idle
) -> None:
    page.table.go_to(2)
    before = page.chosen()
    write(
        page,
        idle,
        lambda writing: customers.correct(writing, filled.zoe, {"name": "Zoe"}),
    )
    assert before is not None
    now = page.chosen()
    assert now is not None
    assert now.changeset == before.changeset


def test_everything_is_named_and_large_enough(page: HistoryPage) -> None:
    assert nameless(page) == []
    assert too_small(page) == []


def test_return_leads_to_undo(page: HistoryPage) -> None:
    press(page.table, Qt.Key.Key_Return)
    assert page.undo_button.hasFocus()


def test_values_are_words(page: HistoryPage, store: Store, filled: Filled) -> None:
    from ui.history_words import Names

    formats = page.context.formats
    names = Names(staff={1: "Anna"}, customers={7: "Zoë"})
    assert value_words("settled", True, names, formats) == "yes"
    assert value_words("owner_id", 1, names, formats) == "Anna"
    assert value_words("owner_id", 9, names, formats) == "#9"
    assert value_words("customer_id", 7, names, formats) == "Zoë"
    assert value_words("kind", ContactKind.EMAIL, names, formats) == "e-mail"
    assert value_words("tone", None, names, formats) == "–"
    assert field_word("channel_id") == "Channel"
    assert field_word("unheard_of") == "Unheard of"


def test_every_field_that_is_told_has_a_word(store: Store) -> None:
    from models.tables import JOURNALLED
    from ui.history_words import _FIELDS

    silent = {"id", "version", "name_key", "value_key", "key", "last_id"}
    columns = {column.name for table in JOURNALLED.values() for column in table.__table__.columns}
    told = {name for name in columns if name not in silent}
    assert told - set(_FIELDS) <= {
        "source", "record", "external_id", "record_id", "imported", "vocabulary"
    }  # fmt: skip


def test_one_who_works_here_is_named(store: Store, page: HistoryPage, idle: Idle) -> None:
    with store.write(Actor(None, "till")) as writing:
        customers.correct(writing, 1, {"tone": "formal"})
    page.refresh(None)
    settle(page, idle)
    assert page.model.origin_at(0) == "Today 11:30 · nobody signed in"


def titles(page: HistoryPage) -> list[str]:
    return [page.model.title_of(place) for place in range(page.model.rowCount())]


def test_one_record_alone_and_back_to_everything(
    page: HistoryPage, filled: Filled, idle: Idle
) -> None:
    everything = len(titles(page))
    page.show_target(promise=filled.broken)
    settle(page, idle)
    assert titles(page) == ["Promise broken", "Interaction logged"]
    assert page.about.text().startswith("Promise: ")
    assert "Refund the buckle" in page.about.text()
    assert page.filter_bar.isVisible()
    assert page.table.hasFocus()
    press(page.table, Qt.Key.Key_Escape)
    settle(page, idle)
    assert len(titles(page)) == everything
    assert page.filter_bar.isHidden()


def test_a_customers_history_holds_what_belongs_to_them(
    page: HistoryPage, filled: Filled, idle: Idle
) -> None:
    page.show_target(customer=filled.zoe)
    settle(page, idle)
    write(page, idle, lambda writing: customers.set_tags(writing, filled.zoe, []))
    assert titles(page) == ["Tags changed", "Interaction logged"]
    write(page, idle, lambda writing: customers.correct(writing, filled.mehmet, {"tone": "x"}))
    assert titles(page) == ["Tags changed", "Interaction logged"]
    page.all_button.click()
    settle(page, idle)
    assert titles(page)[0] == "Customer corrected"


def test_a_record_that_is_gone_still_has_a_history(
    page: HistoryPage, filled: Filled, idle: Idle
) -> None:
    write(page, idle, lambda writing: interactions.delete(writing, filled.walk_in))
    page.show_target(interaction=filled.walk_in)
    settle(page, idle)
    assert page.about.text() == f"Interaction: #{filled.walk_in}"
    assert titles(page) == ["Interaction deleted", "Interaction logged"]


def test_what_an_undo_would_leave_is_said_before(
    page: HistoryPage, filled: Filled, idle: Idle
) -> None:
    write(
        page,
        idle,
        lambda w: customers.correct(w, filled.zoe, {"name": "Zoe", "tone": "be kind"}),
    )
    assert page.foreseen.text() == "Taking it back changes 1 record."
    write(page, idle, lambda w: customers.correct(w, filled.zoe, {"name": "Zoe Ünal"}))
    page.table.go_to(1)
    settle(page, idle)
    words = "Taking it back changes 1 record. Left as it is: customer (Name): changed since."
    assert page.foreseen.text() == words
    assert page.undo_button.isEnabled()


def test_what_cannot_be_taken_back_at_all_says_so(
    page: HistoryPage, filled: Filled, idle: Idle
) -> None:
    page.show_target(customer=filled.zoe)
    settle(page, idle)
    write(page, idle, lambda w: customers.correct(w, filled.zoe, {"tone": "be kind"}))
    write(page, idle, lambda w: customers.correct(w, filled.zoe, {"tone": "be calm"}))
    page.table.go_to(1)
    settle(page, idle)
    assert page.foreseen.text().startswith("Nothing of this can be taken back any more.")
    assert not page.undo_button.isEnabled()


def test_an_import_is_foreseen_on_asking_alone(
    page: HistoryPage, filled: Filled, idle: Idle
) -> None:
    def bring_in(writing: Any) -> None:
        writing.name("import")
        new = [{"name": str(n), "name_key": str(n)} for n in range(FORESEEN_AT_ONCE + 1)]
        writing.insert_many(Customer, new)

    write(page, idle, bring_in)
    assert page.foreseen.isHidden()
    assert page.foresee_button.isVisible()
    page.foresee_button.click()
    settle(page, idle)
    assert page.foreseen.text() == "Taking it back changes 2001 records."
