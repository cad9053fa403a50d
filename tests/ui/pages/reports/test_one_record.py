"""Summaries of one customer or one promise ask for theirs."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pypdf
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.rules.numbers import number_of
from tests.ui.filled import Filled
from tests.ui.hands import press
from tests.ui.pages.reports.at_hand import text_of, until_made
from ui.dialogs.choose_customer import ChooseCustomerDialog
from ui.pages.reports import ReportsPage
from ui.tasks import Tasks

Idle = Callable[[Tasks], None]


def test_a_profile_asks_for_its_customer(
    page: ReportsPage, qtbot: QtBot, filled: Filled, idle: Idle
) -> None:
    page.form.kind.set_value("profile")
    qtbot.waitUntil(page.empty.isVisible)
    assert page.empty.heading.text() == "Whose profile?"
    assert not page.save_button.isEnabled()
    page.empty.button.click()
    form = page.findChild(ChooseCustomerDialog)
    assert isinstance(form, ChooseCustomerDialog)
    form.picker.words.setText("zoe")
    qtbot.waitUntil(lambda: form.picker.customer is not None and form.picker.model.rowCount() == 1)
    press(form.picker.words, Qt.Key.Key_Return)
    until_made(qtbot, page, "profile")
    assert "Zoë Ünal" in text_of(page.pdf)
    assert page.form.customer.text() == "Zoë Ünal"


def test_turns_to_a_customers_profile(page: ReportsPage, qtbot: QtBot, filled: Filled) -> None:
    page.show_target(customer=filled.mehmet)
    until_made(qtbot, page, "profile")
    assert "Mehmet Arslan" in text_of(page.pdf)


def test_a_number_is_understood_with_and_without_its_digit(
    page: ReportsPage, filled: Filled
) -> None:
    page.form.kind.set_value("slip")
    for words in (str(filled.overdue), number_of(filled.overdue)):
        page.form.promise.setText(words)
        request = page.form.request()
        assert request is not None
        assert request.wanted.promise_id == filled.overdue


def test_a_wrong_digit_is_said_beneath_the_number(
    page: ReportsPage, qtbot: QtBot, filled: Filled
) -> None:
    right = number_of(filled.overdue)
    page.form.kind.set_value("slip")
    page.form.promise.setText(right[:-1] + str((int(right[-1]) + 1) % 10))
    qtbot.waitUntil(page.form.promise_fault.isVisible)
    assert "wrong check digit" in page.form.promise_fault.text()
    assert "wrong check digit" in page.form.promise.accessibleDescription()
    qtbot.waitUntil(page.empty.isVisible)
    assert page.empty.heading.text() == "Which promise?"
    assert not page.save_button.isEnabled()
    assert page.preview.page_label.text() == page.preview.zoom_label.text() == "", (
        "there is no page to number"
    )
    page.form.promise.setText(right)
    assert not page.form.promise_fault.isVisible()
    until_made(qtbot, page, "slip")


def test_what_is_no_number_is_said_when_it_was_typed_out(page: ReportsPage, qtbot: QtBot) -> None:
    page.form.kind.set_value("slip")
    qtbot.waitUntil(page.empty.isVisible)
    page.empty.button.click()
    assert page.focusWidget() is page.form.promise
    page.form.promise.setText("12-")
    assert page.form.request() is None
    assert not page.form.promise_fault.isVisible()
    press(page.form.promise, Qt.Key.Key_Return)
    assert "is not a promise's number" in page.form.promise_fault.text()
    assert page.form.promise_fault.isVisible()


def test_a_number_that_no_promise_has(page: ReportsPage, qtbot: QtBot) -> None:
    page.form.kind.set_value("slip")
    page.form.promise.setText("4711")
    qtbot.waitUntil(page.form.promise_fault.isVisible)
    assert page.form.promise_fault.text() == "There is no promise of this number."
    assert page.empty.isVisible()


def test_turns_to_a_promises_slip(page: ReportsPage, qtbot: QtBot, filled: Filled) -> None:
    page.show_target(promise=filled.today)
    until_made(qtbot, page, "slip")
    assert "Call her about the order" in text_of(page.pdf)
    assert page.form.promise.text() == number_of(filled.today)
    request = page.form.request()
    assert request is not None
    assert page.output.file_name(request).endswith(f"Promise slip - {number_of(filled.today)}.pdf")


def test_a_slip_goes_on_the_roll_or_on_a6_and_changes_no_other_paper(
    page: ReportsPage, qtbot: QtBot, filled: Filled
) -> None:
    page.form.paper.set_value("letter")
    page.show_target(promise=filled.today)
    until_made(qtbot, page, "slip")
    assert page.form.paper.value() == "roll"
    width = float(pypdf.PdfReader(BytesIO(page.pdf)).pages[0].mediabox.width)
    assert width == pytest.approx(80 / 25.4 * 72, abs=0.1)
    assert page.view.zoom < 2.5, "a narrow slip is not blown up to the width of the view"
    page.form.paper.set_value("a6")
    qtbot.waitUntil(lambda: page._made is not None and page._made.paper == "a6")
    until_made(qtbot, page, "slip")
    page.form.kind.set_value("unmet")
    assert page.form.paper.value() == "letter"
    page.form.kind.set_value("slip")
    assert page.form.paper.value() == "a6"
    until_made(qtbot, page, "slip")


def test_the_copy_keeps_the_customer_of_the_profile(
    page: ReportsPage, qtbot: QtBot, filled: Filled
) -> None:
    page.show_target(customer=filled.mehmet)
    until_made(qtbot, page, "profile")
    page.form.kind.set_value("copy")
    until_made(qtbot, page, "copy")
    assert "Your copy: Mehmet Arslan" in text_of(page.pdf)
    page.form.show_customer(filled.zoe, "Zoë Ünal")
    assert page.form.kind.value() == "copy"
    until_made(qtbot, page, "copy")
