"""The profile: what we owe, what they said and felt, and where it leads."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton

from app.reports.figures import TextRun
from app.services import interactions
from app.services.customers import NewCustomer
from app.services.interactions import NewInteraction, NewRemark
from models.store import Store
from models.values import RemarkKind
from tests.ui.conftest import Desk
from tests.ui.filled import Filled
from tests.ui.hands import press
from tests.ui.pages.at_customers import (
    Idle,
    filled,
    page,
    settle,
    show,
    words_in,
)
from ui.context import PageName
from ui.pages.customers import CustomersPage
from ui.privacy import veil
from ui.widgets.promise_list import PromiseLine

__all__ = ["filled", "page"]


def test_the_profile_says_what_is_owed_first(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    assert page.profile.owed_section.heading.text() == "2 unmet promises"
    lines = page.profile.owed.findChildren(PromiseLine)
    assert {line.badge.text() for line in lines} == {"Overdue", "Broken", "Due today", "Due later"}
    assert lines[0].badge.text() in ("Overdue", "Broken")


def test_the_profile_holds_what_they_said_and_felt(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    assert "A price before the work" in words_in(page.profile.values)
    assert "Waiting on the phone" in words_in(page.profile.dislikes)
    assert "said Mon 9 Mar" in words_in(page.profile.values)
    assert len(page.profile.path.figure.marks()) == 2
    assert "disappointed" in page.profile.path.words.text()
    assert [card.row.id for card in page.profile.timeline.cards()] == list(reversed(filled.zoes))


def test_words_of_customers_are_never_markup(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    card = page.profile.timeline.card_of(filled.zoes[0])
    assert card is not None
    assert "Chain slips <b>under</b> load." in words_in(card)
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or label.text() == ""


def test_the_figure_leads_to_the_interaction(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    figure = page.profile.path.figure
    figure.setFocus()
    press(figure, Qt.Key.Key_Right)
    press(figure, Qt.Key.Key_Return)
    card = page.profile.timeline.card_of(filled.zoes[0])
    assert card is not None
    assert card.edit_button.hasFocus()


def test_a_promise_is_kept_from_the_profile(
    page: CustomersPage, filled: Filled, idle: Idle, desk: Desk
) -> None:
    show(page, idle, filled.zoe)
    line = next(
        line
        for line in page.profile.owed.findChildren(PromiseLine)
        if line.badge.text() == "Overdue"
    )
    line.deed_wanted.emit("keep", line.row)
    settle(page, idle)
    assert "kept" in desk.toasts[-1].text
    assert page.profile.owed_section.heading.text() == "1 unmet promise"


def test_the_ways_out_of_a_profile(
    page: CustomersPage, filled: Filled, desk: Desk, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    page.profile.header.log_button.click()
    page.profile.header.print_button.click()
    assert desk.places == [
        (PageName.COUNTER, {"customer": filled.zoe}),
        (PageName.REPORTS, {"customer": filled.zoe}),
    ]


def test_a_customer_that_is_gone_leaves_an_empty_side(page: CustomersPage, idle: Idle) -> None:
    show(page, idle, 4711)
    assert page.nothing.isVisible()
    assert page.profile.customer is None


def test_the_profile_is_no_higher_than_what_it_shows(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    inner = page.profile.widget()
    assert inner is not None
    last = page.profile.timeline.cards()[-1]
    foot = last.mapTo(inner, last.rect().bottomLeft()).y()
    assert inner.height() - foot < 100


def test_the_path_marks_the_strongest_and_the_last_and_says_each(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    path = page.profile.path
    words = [mark.text for mark in path.figure.picture().marks if isinstance(mark, TextRun)]
    assert words[-2:] == ["strongest", "last"]
    first, second = path.figure.marks()
    assert (first.record, second.record) == filled.zoes
    assert first.label.startswith("Mon 9 Mar 11:30 · ")
    assert "angry → pleased (+1), as staff saw it" in first.label
    assert first.label.endswith("Chain slips <b>under</b> load.")
    assert "&lt;b&gt;" in path.figure.label_of(first)
    assert "Strongest, Mon 9 Mar: angry" in path.words.text()


def test_a_covered_screen_hides_what_a_point_says(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    mark = page.profile.path.figure.marks()[0]
    veil.switch(True)
    try:
        assert "Chain" not in page.profile.path.figure.label_of(mark)
    finally:
        veil.switch(False)


def test_what_it_comes_to(page: CustomersPage, filled: Filled, idle: Idle) -> None:
    show(page, idle, filled.zoe)
    kept, served = page.profile.background.kept.text(), page.profile.background.served.text()
    # Fewer than five: counts, and no percentage.
    assert kept.splitlines()[0] == "0 of 2 that fell due were kept on time."
    assert "1 broken" in kept.lower()
    assert "%" not in kept
    assert "Anna Körner: once, last Mon 9 Mar" in served
    assert page.profile.background.answers.text() == "They were never asked."


def test_h_asks_who_changed_it(page: CustomersPage, filled: Filled, desk: Desk, idle: Idle) -> None:
    show(page, idle, filled.zoe)
    press(page.table, Qt.Key.Key_H)
    card = page.profile.timeline.card_of(filled.zoes[0])
    assert card is not None
    card.take_focus()
    press(card.edit_button, Qt.Key.Key_H)
    line = page.profile.owed.findChildren(PromiseLine)[0]
    button = line.findChild(QToolButton)
    assert button is not None
    button.setFocus()
    press(button, Qt.Key.Key_H)
    page.profile.header.history_button.click()
    assert desk.places == [
        (PageName.HISTORY, {"customer": filled.zoe}),
        (PageName.HISTORY, {"interaction": filled.zoes[0]}),
        (PageName.HISTORY, {"promise": line.row.id}),
        (PageName.HISTORY, {"customer": filled.zoe}),
    ]


def test_what_is_not_noted_takes_a_line_and_no_card(
    page: CustomersPage, store: Store, idle: Idle
) -> None:
    remarks = (NewRemark(RemarkKind.NEED, "A ring before five"),)
    with store.write() as writing:
        new = NewInteraction("needs", NewCustomer("Needy"), remarks=remarks)
        needy = interactions.log(writing, new).customer
        assert needy is not None
    show(page, idle, needy)
    profile = page.profile
    shown = [section.isVisible() for section in profile.points.values()]
    assert shown == [False, False, True]
    assert profile.unnoted.text() == "Nothing is noted yet of what they value or dislike."
    with store.write() as writing:
        for kind in (RemarkKind.VALUES, RemarkKind.DISLIKES):
            interactions.log(
                writing, NewInteraction("more", needy, remarks=(NewRemark(kind, "words"),))
            )
    profile.refresh()
    settle(page, idle)
    assert all(section.isVisible() for section in profile.points.values())
    assert profile.unnoted.isHidden()
