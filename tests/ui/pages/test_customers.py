"""The Customers page: the list, what is found, and what stands beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.rules.numbers import number_of
from app.services import customers
from app.services.customers import NewCustomer
from models.store import Store
from models.values import Changes
from tests.ui.conftest import Desk
from tests.ui.filled import Filled
from tests.ui.hands import press, type_in
from tests.ui.pages.at_customers import (
    Idle,
    filled,
    names,
    page,
    settle,
    show,
)
from tests.ui.test_main_window import nameless, too_small
from ui.context import PageName
from ui.pages.customers import CustomersPage

__all__ = ["filled", "page"]


def test_lists_all_by_name_and_counts_them(page: CustomersPage) -> None:
    assert names(page) == ["Mehmet Arslan", "Zoë Ünal"]
    assert page.count.text() == "2"


def test_finds_as_one_types_and_return_opens_the_profile(page: CustomersPage, idle: Idle) -> None:
    type_in(page.words, "unal")
    settle(page, idle)
    assert names(page) == ["Zoë Ünal"]
    assert page.count.text() == "1 found"
    press(page.words, Qt.Key.Key_Return)
    settle(page, idle)
    assert page.profile.header.name.text() == "Zoë Ünal"
    assert page.table.hasFocus()


def test_finds_by_phone_and_shows_all_again(page: CustomersPage, idle: Idle) -> None:
    type_in(page.words, "123456")
    settle(page, idle)
    assert names(page) == ["Zoë Ünal"]
    page.words.clear()
    settle(page, idle)
    assert len(names(page)) == 2


def test_the_arrows_move_from_the_words(page: CustomersPage, idle: Idle) -> None:
    press(page.words, Qt.Key.Key_Down)
    settle(page, idle)
    assert page.profile.profile is not None
    assert page.profile.profile.customer.name == "Mehmet Arslan"
    assert page.words.hasFocus()


def test_a_new_customer_takes_the_words_searched_for(
    page: CustomersPage, store: Store, idle: Idle
) -> None:
    type_in(page.words, "Ivo Petrov")
    settle(page, idle)
    assert page.list_empty.isVisible()
    page.list_empty.button.click()
    assert page.new_form.name.text() == "Ivo Petrov"
    page.new_form.submit()
    settle(page, idle)
    assert page.profile.header.name.text() == "Ivo Petrov"
    assert "Ivo Petrov" in names(page)


def test_what_is_changed_elsewhere_is_shown(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    page.context.tasks.write(lambda writing: customers.add(writing, NewCustomer("Ada Byron")))
    settle(page, idle)
    assert names(page) == ["Ada Byron", "Mehmet Arslan", "Zoë Ünal"]


def test_a_page_that_is_hidden_waits_until_it_is_shown(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    page.hide()
    page.told(Changes("x", "customers.add", many=frozenset()))
    page.context.tasks.write(lambda writing: customers.add(writing, NewCustomer("Ada Byron")))
    settle(page, idle)
    assert "Ada Byron" not in names(page)
    page.show()
    settle(page, idle)
    assert "Ada Byron" in names(page)


def test_an_empty_shop_says_the_next_step(qtbot: QtBot, desk: Desk, idle: Idle) -> None:
    made = CustomersPage(desk.context)
    qtbot.addWidget(made)
    made.show()
    settle(made, idle)
    assert made.list_empty.heading.text() == "No customers yet"


def test_many_customers_are_listed_by_page(
    qtbot: QtBot, store: Store, desk: Desk, idle: Idle
) -> None:
    with store.write() as writing:
        for number in range(450):
            customers.add(writing, NewCustomer(f"Customer {number:03}"))
    made = CustomersPage(desk.context)
    qtbot.addWidget(made)
    made.resize(1072, 720)
    made.show()
    settle(made, idle)
    assert made.count.text() == "450"
    assert made.model.row_at(449) is None
    made.table.scrollToBottom()
    settle(made, idle)
    assert str(made.model.index(449, 0).data()) == "Customer 449"


def test_everything_is_named_and_large_enough(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    assert nameless(page) == []
    assert too_small(page) == []
    page.profile.edit()
    QApplication.processEvents()
    assert nameless(page) == []
    page.show_walk_ins()
    settle(page, idle)
    assert nameless(page) == []
    assert too_small(page) == []


def test_one_pane_over_the_other_in_a_small_window(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    page.resize(580, 330)
    QApplication.processEvents()
    assert page.table.isVisible()
    assert not page.profile.isVisible()
    show(page, idle, filled.zoe)
    assert page.profile.isVisible()
    assert not page.table.isVisible()
    page.panes.back_button.click()
    assert page.table.isVisible()
    assert page.table.hasFocus()


def test_in_a_small_window_the_keyboard_goes_along_to_the_profile(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    page.resize(580, 330)
    page.words.setFocus()
    type_in(page.words, "zoe")
    settle(page, idle)
    press(page.words, Qt.Key.Key_Return)
    settle(page, idle)
    assert page.profile.isVisible()
    assert page.profile.header.log_button.hasFocus()


def test_a_promises_number_finds_its_customer_and_opens_the_promise(
    page: CustomersPage, filled: Filled, desk: Desk, idle: Idle
) -> None:
    page.words.setFocus()
    type_in(page.words, number_of(filled.overdue))
    idle(desk.context.tasks)
    row = page.model.row_at(0)
    assert row is not None
    assert row.id == filled.zoe
    press(page.words, Qt.Key.Key_Return)
    idle(desk.context.tasks)
    assert desk.places[-1] == (PageName.PROMISES, {"promise": filled.overdue})


@pytest.mark.parametrize("typed", ["1-9", "999-0", "1", "nobody"])
def test_what_is_no_number_of_ours_opens_no_promise(
    page: CustomersPage, filled: Filled, desk: Desk, idle: Idle, typed: str
) -> None:
    page.words.setFocus()
    type_in(page.words, typed)
    idle(desk.context.tasks)
    press(page.words, Qt.Key.Key_Return)
    idle(desk.context.tasks)
    assert desk.places == []
