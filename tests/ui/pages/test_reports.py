"""The Reports page: the pages that are seen are those that are saved and printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdf
import pypdfium2
import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app import reports
from app.reports import making
from app.rules.numbers import number_of
from app.services import shop
from models.store import Store
from tests.ui.conftest import Desk
from tests.ui.filled import Filled, fill
from tests.ui.hands import press
from tests.ui.test_main_window import nameless, too_small
from ui.dialogs.choose_customer import ChooseCustomerDialog
from ui.forms.summary_form import KINDS
from ui.pages.reports import ReportsPage
from ui.periods import Period
from ui.summaries import Kind, paper_title
from ui.tasks import Tasks

Idle = Callable[[Tasks], None]


@pytest.fixture
def filled(store: Store) -> Filled:
    return fill(store)


@pytest.fixture
def page(qtbot: QtBot, filled: Filled, desk: Desk) -> ReportsPage:
    desk.context.look.put_on()
    made = ReportsPage(desk.context)
    qtbot.addWidget(made)
    made.resize(1072, 720)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is made.windowHandle())
    until_made(qtbot, made)
    return made


def until_made(qtbot: QtBot, page: ReportsPage, kind: str = "period") -> None:
    """Wait until a summary of this kind is shown and nothing is under way."""

    def shown() -> bool:
        made = page._made is not None and page._made.kind == kind
        quiet = not page._timer.isActive() and page.context.tasks.pending == 0
        return made and quiet and page._job is None and page.view.pages > 0

    qtbot.waitUntil(shown, timeout=20_000)


def text_of(pdf: bytes) -> str:
    pages = pypdf.PdfReader(BytesIO(pdf)).pages
    return "\n".join(page.extract_text() for page in pages)


def dark_pixels(page: ReportsPage) -> int:
    """Count what is printed, on every third pixel."""
    image = page.view.viewport().grab().toImage()
    return sum(
        image.pixelColor(x, y).lightness() < 80
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )


def test_a_summary_of_this_month_is_shown_at_once(page: ReportsPage) -> None:
    assert page.pdf.startswith(b"%PDF")
    assert "March 2026" in text_of(page.pdf)
    assert page.page_label.text() == f"Page 1 of {page.view.pages}"
    assert page.save_button.isEnabled()


def test_another_period_is_another_summary(page: ReportsPage, qtbot: QtBot) -> None:
    page.form.period.set_value(Period.LAST_MONTH)
    assert page.form.first.date() == QDate(2026, 2, 1)
    assert page.form.last.date() == QDate(2026, 2, 28)
    page._timer.stop()
    page.make()
    until_made(qtbot, page)
    assert "February 2026" in text_of(page.pdf)


def test_typed_days_are_a_free_period(page: ReportsPage, qtbot: QtBot) -> None:
    page.form.first.setDate(QDate(2026, 3, 9))
    assert page.form.period.value() is Period.FREE
    request = page.form.request()
    assert request is not None
    assert request.wanted.first == date(2026, 3, 9)
    page.form.last.setDate(QDate(2026, 3, 2))
    request = page.form.request()
    assert request is not None
    assert (request.wanted.first, request.wanted.last) == (date(2026, 3, 2), date(2026, 3, 9))
    until_made(qtbot, page)


def test_unmet_promises_as_they_stood(page: ReportsPage, qtbot: QtBot) -> None:
    page.form.kind.set_value("unmet")
    until_made(qtbot, page, "unmet")
    assert "Fit the chain" in text_of(page.pdf)
    page.form.past.setChecked(True)
    page.form.as_of.setDate(QDate(2026, 3, 15))
    request = page.form.request()
    assert request is not None
    assert request.wanted.as_of == date(2026, 3, 15)
    qtbot.waitUntil(lambda: page._made is not None and page._made.wanted.as_of is not None)
    until_made(qtbot, page, "unmet")
    assert "Fit the chain" not in text_of(page.pdf)


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


def test_saves_what_is_shown_whole(
    page: ReportsPage, desk: Desk, idle: Idle, tmp_path: Path
) -> None:
    desk.answers.file = tmp_path / "summary"
    page.save()
    idle(desk.context.tasks)
    written = tmp_path / "summary.pdf"
    assert written.read_bytes() == page.pdf
    assert desk.toasts[-1].text == "Saved: summary.pdf"
    assert [path.name for path in tmp_path.glob("summary*")] == ["summary.pdf"]


def test_a_place_that_refuses_is_said_plainly_and_offers_another(
    page: ReportsPage, desk: Desk, idle: Idle, tmp_path: Path
) -> None:
    desk.answers.file = tmp_path / "nowhere" / "summary.pdf"
    page.save()
    idle(desk.context.tasks)
    assert "does not exist" in desk.toasts[-1].text
    assert desk.toasts[-1].action == "Save elsewhere"
    assert page.pdf


def test_stepping_back_saves_nothing(page: ReportsPage, desk: Desk, idle: Idle) -> None:
    page.save()
    idle(desk.context.tasks)
    assert desk.answers.asked == ["Save the summary"]
    assert desk.toasts == []


def printing_to(page: ReportsPage, target: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    page.has_printer = lambda: True
    ask = replace(page.context.ask, printer=lambda parent: printer)
    page.context = replace(page.context, ask=ask)
    return printer


def test_prints_every_page(page: ReportsPage, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "printed.pdf"
    printing_to(page, target)
    page.print()
    qtbot.waitUntil(lambda: desk.toasts != [], timeout=20_000)
    assert desk.toasts[-1].text == "Sent to the printer"
    assert len(pypdf.PdfReader(target).pages) == page.view.pages
    assert not page.progress.isVisible()


def test_prints_the_pages_that_were_chosen(
    page: ReportsPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "printed.pdf"
    printing_to(page, target).setFromTo(2, 2)
    page.print()
    qtbot.waitUntil(lambda: desk.toasts != [], timeout=20_000)
    assert len(pypdf.PdfReader(target).pages) == 1


def test_a_slip_is_printed_at_its_own_size_at_the_top_of_the_sheet(
    page: ReportsPage, desk: Desk, qtbot: QtBot, filled: Filled, tmp_path: Path
) -> None:
    page.show_target(promise=filled.today)
    until_made(qtbot, page, "slip")
    target = tmp_path / "printed.pdf"
    printing_to(page, target).setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    page.print()
    qtbot.waitUntil(lambda: desk.toasts != [], timeout=20_000)
    with pypdfium2.PdfDocument(target) as printed:
        sheet = printed[0].render(scale=1).to_pil().convert("L")
    box = sheet.point(lambda grey: 255 * (grey < 128)).getbbox()
    assert box is not None
    left, top, right, _ = box
    margin = 14
    assert right - left == pytest.approx(80 / 25.4 * 72 - 2 * margin, abs=5), "points"
    assert top < 60


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_refuses_is_said_plainly(
    page: ReportsPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    printing_to(page, tmp_path / "no folder" / "printed.pdf")
    page.print()
    qtbot.waitUntil(lambda: desk.toasts != [], timeout=20_000)
    assert desk.toasts[-1].text.startswith("The printer did not take the pages.")
    assert desk.toasts[-1].action == "Save as PDF"


def test_without_a_printer_saving_is_offered(page: ReportsPage, desk: Desk) -> None:
    page.has_printer = lambda: False
    page.print()
    assert desk.toasts[-1].text.startswith("No printer is set up on this computer.")
    assert desk.toasts[-1].action == "Save as PDF"


EVERY_KIND = {
    "period": "Period summary",
    "unmet": "Fit the chain",
    "handover": "Shift hand-over",
    "voice": "Voice of the customer",
    "staff": "Anna Körner",
    "profile": "Zoë Ünal",
    "copy": "Your copy: Zoë Ünal",
    "slip": "Fit the chain",
}
"""What stands on each kind in the test's shop."""


def choose(page: ReportsPage, filled: Filled, kind: Kind) -> None:
    """Choose a kind, and whom or what it is about."""
    page.form.kind.set_value(kind)
    if kind in making.OF_A_CUSTOMER:
        page.form.show_customer(filled.zoe, "Zoë Ünal")
    if kind == "slip":
        page.form.promise.setText(number_of(filled.overdue))


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_shown_and_saved(
    page: ReportsPage,
    desk: Desk,
    qtbot: QtBot,
    filled: Filled,
    idle: Idle,
    tmp_path: Path,
    kind: Kind,
) -> None:
    choose(page, filled, kind)
    until_made(qtbot, page, kind)
    assert EVERY_KIND[kind] in text_of(page.pdf)
    assert page.view.pages == len(pypdf.PdfReader(BytesIO(page.pdf)).pages)
    qtbot.waitUntil(lambda: dark_pixels(page) > 50, timeout=10_000)
    assert nameless(page) == []
    assert too_small(page) == []
    desk.answers.file = tmp_path / "saved.pdf"
    page.save()
    idle(desk.context.tasks)
    assert desk.answers.file.read_bytes() == page.pdf


def test_offers_the_kinds_that_there_are() -> None:
    assert sorted(KINDS) == sorted(reports.KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_shows_the_fields_that_a_kind_needs(page: ReportsPage, kind: Kind) -> None:
    form = page.form
    form.past.setChecked(True)
    form.kind.set_value(kind)
    form.changed.disconnect()
    assert form.period.isVisible() == form.days.isVisible() == (kind in making.PERIODS)
    assert form.customer.isVisible() == (kind in making.OF_A_CUSTOMER)
    assert form.promise.isVisible() == (kind == "slip")
    assert form.narrowing.isVisible() == (kind in making.FILTERED)
    assert form.past.isVisible() == form.as_of.isVisible() == (kind in making.AS_OF)
    offered = [form.paper.itemText(place) for place in range(form.paper.count())]
    assert offered == [paper_title(paper) for paper in making.papers(kind)]


def test_every_field_is_reached_by_tab_in_the_order_it_is_read(page: ReportsPage) -> None:
    form = page.form
    form.kind.setFocus()
    walked: list[QWidget] = []
    while page.save_button not in walked:
        hands = page.focusWidget()
        assert hands is not None
        if hands not in walked:  # a date takes Tab for its day, month and year
            walked.append(hands)
        press(hands, Qt.Key.Key_Tab)
    choices = form.narrowing
    stops = [form.kind, form.period, form.first, form.last]
    stops += [choices.channel, choices.stage, choices.aspect, choices.staff, form.past, form.paper]
    assert walked == [*stops, page.save_button]


def test_narrowed_to_one_person(page: ReportsPage, qtbot: QtBot, filled: Filled) -> None:
    page.form.kind.set_value("unmet")
    until_made(qtbot, page, "unmet")
    assert "Refund the buckle" in text_of(page.pdf)
    page.form.narrowing.staff.set_value(filled.anna)
    qtbot.waitUntil(lambda: page._made is not None and bool(page._made.wanted.only))
    until_made(qtbot, page, "unmet")
    assert "Fit the chain" in text_of(page.pdf)
    assert "Refund the buckle" not in text_of(page.pdf)
    request = page.form.request()
    assert request is not None
    assert "Unmet promises - Anna Körner - 2026-03-18" in page._file_name(request)
    page.form.kind.set_value("slip")
    page.form.promise.setText("1")
    slip = page.form.request()
    assert slip is not None
    assert not slip.wanted.only


def test_narrowed_to_a_channel_that_is_no_longer_used(
    page: ReportsPage, desk: Desk, qtbot: QtBot, idle: Idle
) -> None:
    desk.context.tasks.write(lambda writing: shop.retire_term(writing, 1))
    idle(desk.context.tasks)
    page.form.narrowing.refresh(None)
    idle(desk.context.tasks)
    page.form.narrowing.channel.set_value(1)
    assert page.form.narrowing.channel.currentText().endswith("(formerly)")
    qtbot.waitUntil(lambda: page._made is not None and bool(page._made.wanted.only))
    until_made(qtbot, page)


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
    assert page.page_label.text() == page.zoom_label.text() == "", "there is no page to number"
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
    assert page._file_name(request).endswith(f"Promise slip - {number_of(filled.today)}.pdf")


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


def test_a_newer_wish_replaces_the_one_under_way(page: ReportsPage, qtbot: QtBot) -> None:
    page.form.kind.set_value("unmet")
    page._timer.stop()
    page.make()
    page.form.kind.set_value("period")
    page._timer.stop()
    page.make()
    until_made(qtbot, page)
    assert page.empty.isVisible() is False


def test_stopping_says_how_to_go_on(page: ReportsPage, qtbot: QtBot) -> None:
    page.make()
    assert page.progress.isVisible()
    page.cancel_button.click()
    assert page.empty.words.text() == "You stopped it."
    assert not page.save_button.isEnabled()
    page.empty.button.click()
    until_made(qtbot, page)


def test_pages_turn_and_zoom_by_key(page: ReportsPage, qtbot: QtBot, idle: Idle) -> None:
    assert page.view.pages > 1
    page.view.setFocus()
    press(page.view, Qt.Key.Key_PageDown)
    assert page.view.page == 1
    assert page.page_label.text().startswith("Page 2 of")
    press(page.view, Qt.Key.Key_Home)
    assert page.view.page == 0
    before = page.view.zoom
    press(page.view, Qt.Key.Key_Plus)
    assert page.view.zoom > before
    press(page.view, Qt.Key.Key_0)
    assert page.view.zoom == pytest.approx(before)
    idle(page.context.tasks)


def test_the_page_is_really_drawn(page: ReportsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dark_pixels(page) > 50, timeout=10_000)


def test_the_file_name_says_what_is_in_it(page: ReportsPage, desk: Desk) -> None:
    request = page.form.request()
    assert request is not None
    assert page._file_name(request).endswith("Period summary - 2026-03-01 2026-03-31.pdf")


def test_everything_is_named_and_large_enough(page: ReportsPage) -> None:
    assert nameless(page) == []
    assert too_small(page) == []


def test_fits_a_small_window(page: ReportsPage) -> None:
    page.resize(580, 330)
    QApplication.processEvents()
    assert page.width() == 580
    assert page.view.viewport().width() > 200
