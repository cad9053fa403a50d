"""The card beside the form: what we owe them, and how to meet them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.services import customers
from app.services import interactions as services
from app.services.customers import NewCustomer
from app.services.interactions import Logged, NewInteraction, NewPromise
from models.store import Store
from models.values import Due
from tests.ui.conftest import Desk
from tests.ui.filled import fill
from tests.ui.hands import click, press, type_in
from tests.ui.pages.at_counter import Idle, focused, page, save, words_of, zoe
from ui.context import PageName
from ui.pages.counter import CounterPage
from ui.widgets.labels import Badge

__all__ = ["page", "zoe"]


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
    assert [badge.text() for badge in page.card.findChildren(Badge)] == [
        "Overdue",
        "Disappointed",
    ]


def test_the_card_shows_the_oldest_of_many_promises_and_how_many_more(
    qtbot: QtBot, page: CounterPage, store: Store, zoe: Logged, idle: Idle
) -> None:
    due = Due(date(2026, 4, 1))
    many = tuple(NewPromise(f"wheel no. {number}", due) for number in range(7))
    with store.write() as writing:
        services.log(writing, NewInteraction("all of them", zoe.customer, promises=many))
    page.show_target(customer=zoe.customer)
    qtbot.waitUntil(lambda: "and 4 more" in words_of(page.card))
    words = words_of(page.card)
    assert "fit the chain" in words
    assert [f"wheel no. {number}" in words for number in range(7)] == [True] * 3 + [False] * 4


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
