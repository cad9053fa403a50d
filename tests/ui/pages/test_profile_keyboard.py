"""After a deed on a profile the keyboard stands where it stood, and so does the page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from models.store import Store
from tests.ui.filled import Filled
from tests.ui.hands import press
from tests.ui.pages.at_customers import Idle, filled, long_story, page, settle, show
from ui.dialogs.correct_interaction import CorrectInteractionDialog
from ui.pages.customers import CustomersPage
from ui.widgets.promise_list import PromiseLine

__all__ = ["filled", "page"]


def holder(page: CustomersPage) -> QWidget:
    widget = page.window().focusWidget()
    assert isinstance(widget, QWidget)
    return widget


def owed_buttons(page: CustomersPage) -> list[QToolButton]:
    lines = [line for line in page.profile.owed.findChildren(PromiseLine) if line.isVisible()]
    lines.sort(key=lambda line: line.y())
    return [line.findChildren(QToolButton)[0] for line in lines]


def test_a_correction_leaves_the_other_cards_and_the_keyboard_in_place(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    newest, oldest = page.profile.timeline.cards()
    oldest.edit_button.setFocus()
    press(oldest.edit_button, Qt.Key.Key_Space)
    form = page.profile.findChild(CorrectInteractionDialog)
    assert isinstance(form, CorrectInteractionDialog)
    form.note.setPlainText("The chain slips in the rain.")
    form.submit()
    oldest.edit_button.setFocus()  # as the system does when the dialog goes
    settle(page, idle)
    cards = page.profile.timeline.cards()
    assert cards[0] is newest
    assert cards[1] is not oldest
    assert cards[1].row.note == "The chain slips in the rain."
    assert holder(page) is cards[1].edit_button


def test_the_keyboard_goes_on_through_the_cards_in_their_order(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    newest = page.profile.timeline.cards()[0]
    newest.delete_button.setFocus()
    press(newest.edit_button, Qt.Key.Key_Space)
    form = page.profile.findChild(CorrectInteractionDialog)
    assert isinstance(form, CorrectInteractionDialog)
    form.note.setPlainText("Asked again.")
    form.submit()
    newest.delete_button.setFocus()
    settle(page, idle)
    first, second = page.profile.timeline.cards()
    assert holder(page) is first.delete_button
    press(first.delete_button, Qt.Key.Key_Tab)
    assert holder(page) is second.edit_button


def test_after_a_deletion_the_keyboard_is_at_what_stands_there_now(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    newest = page.profile.timeline.cards()[0]
    newest.delete_button.setFocus()
    press(newest.delete_button, Qt.Key.Key_Space)
    settle(page, idle)
    (left,) = page.profile.timeline.cards()
    assert left.row.id == filled.zoes[0]
    assert holder(page) is left.delete_button


def test_a_kept_promise_leaves_the_page_in_place_and_the_keyboard_at_the_next(
    page: CustomersPage, store: Store, filled: Filled, idle: Idle
) -> None:
    long_story(store, filled.zoe, 30)
    show(page, idle, filled.zoe)
    page.profile.verticalScrollBar().setValue(40)
    before = owed_buttons(page)
    keep = next(button for button in before if button.accessibleName().startswith("Keep"))
    place = before.index(keep)
    keep.setFocus()
    press(keep, Qt.Key.Key_Space)
    settle(page, idle)
    after = owed_buttons(page)
    assert len(after) == len(before) - 1
    assert holder(page) is after[min(place, len(after) - 1)]
    assert page.profile.verticalScrollBar().value() == 40


def test_tab_goes_from_the_head_through_what_is_owed(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    page.profile.header.delete_button.setFocus()
    for button in owed_buttons(page):
        press(holder(page), Qt.Key.Key_Tab)
        assert holder(page) is button
    press(holder(page), Qt.Key.Key_Tab)
    assert not page.profile.owed.isAncestorOf(holder(page))


def test_after_the_last_promise_the_keyboard_is_at_the_head(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    page.profile.owed.show_rows(page.profile.profile.owed[-1:])  # type: ignore[union-attr]
    QApplication.processEvents()
    (only,) = owed_buttons(page)
    only.setFocus()
    page.profile.owed.show_rows([])
    assert holder(page) is page.profile.header.log_button
