"""The Reports page: the pages that are seen are those that are saved and printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.store import Store
from tests.ui.conftest import Desk
from tests.ui.filled import Filled, fill
from tests.ui.hands import press
from tests.ui.test_main_window import nameless, too_small
from ui.dialogs.choose_customer import ChooseCustomerDialog
from ui.pages.reports import ReportsPage
from ui.periods import Period
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
    assert request.first == date(2026, 3, 9)
    page.form.last.setDate(QDate(2026, 3, 2))
    request = page.form.request()
    assert request is not None
    assert (request.first, request.last) == (date(2026, 3, 2), date(2026, 3, 9))
    until_made(qtbot, page)


def test_unmet_promises_as_they_stood(page: ReportsPage, qtbot: QtBot) -> None:
    page.form.kind.set_value("unmet")
    until_made(qtbot, page, "unmet")
    assert "Fit the chain" in text_of(page.pdf)
    page.form.past.setChecked(True)
    page.form.as_of.setDate(QDate(2026, 3, 15))
    request = page.form.request()
    assert request is not None
    assert request.as_of == date(2026, 3, 15)
    qtbot.waitUntil(lambda: page._made is not None and page._made.as_of is not None)
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
    def dark_pixels() -> int:
        image = page.view.viewport().grab().toImage()
        return sum(
            image.pixelColor(x, y).lightness() < 80
            for x in range(0, image.width(), 3)
            for y in range(0, image.height(), 3)
        )

    qtbot.waitUntil(lambda: dark_pixels() > 50, timeout=10_000)


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
