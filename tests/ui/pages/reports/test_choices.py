"""The choices of a summary, and that they lead to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.reports import making
from app.services import shop
from tests.ui.conftest import Desk
from tests.ui.filled import Filled
from tests.ui.hands import press
from tests.ui.pages.reports.at_hand import text_of, until_made
from tests.ui.test_main_window import nameless, too_small
from ui.forms.summary_form import KINDS
from ui.pages.reports import ReportsPage
from ui.periods import Period
from ui.summaries import Kind, paper_title
from ui.tasks import Tasks

Idle = Callable[[Tasks], None]


def test_a_summary_of_this_month_is_shown_at_once(page: ReportsPage) -> None:
    assert page.pdf.startswith(b"%PDF")
    assert "March 2026" in text_of(page.pdf)
    assert page.preview.page_label.text() == f"Page 1 of {page.view.pages}"
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
    assert "Unmet promises - Anna Körner - 2026-03-18" in page.output.file_name(request)
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


def test_everything_is_named_and_large_enough(page: ReportsPage) -> None:
    assert nameless(page) == []
    assert too_small(page) == []


def test_fits_a_small_window(page: ReportsPage) -> None:
    page.resize(580, 330)
    QApplication.processEvents()
    assert page.width() == 580
    assert page.view.viewport().width() > 200
