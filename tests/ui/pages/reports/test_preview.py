"""The pages are shown, turned, zoomed and searched."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.hands import CTRL, SHIFT, press
from tests.ui.pages.reports.at_hand import dark_pixels, until_made
from ui.pages.reports import ReportsPage
from ui.tasks import Tasks

Idle = Callable[[Tasks], None]


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
    assert page.preview.page_label.text().startswith("Page 2 of")
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


def looked(page: ReportsPage, qtbot: QtBot, words: str) -> str:
    """Look for words, wait for the answer, and return what is said of it."""
    page.preview.find_bar.words.setText(words)
    page.preview.find_bar.ask()
    qtbot.waitUntil(lambda: page.preview._search is None and page.context.tasks.pending == 0)
    return page.preview.find_bar.told.text()


def test_words_are_found_counted_and_stepped_through(page: ReportsPage, qtbot: QtBot) -> None:
    page.form.kind.setFocus()
    press(page.form.kind, Qt.Key.Key_F, CTRL)
    bar = page.preview.find_bar
    assert bar.isVisible()
    assert page.focusWidget() is bar.words
    said = looked(page, qtbot, "PROMISES")
    count = len(page.preview._hits)
    assert count > 2
    assert said == f"1 of {count}"
    press(bar.words, Qt.Key.Key_Return)
    press(page.view, Qt.Key.Key_F3)
    assert bar.told.text() == f"3 of {count}"
    for _ in range(3):
        press(bar.words, Qt.Key.Key_Return, SHIFT)
    assert bar.told.text() == f"{count} of {count}"
    assert page.view.page == page.preview._hits[-1].page


def test_what_is_found_is_marked(page: ReportsPage, qtbot: QtBot) -> None:
    page.preview.take_up_search()
    looked(page, qtbot, "promises")
    qtbot.waitUntil(lambda: yellow(page) > 20, timeout=10_000)
    press(page.preview.find_bar.words, Qt.Key.Key_Escape)
    assert not page.preview.find_bar.isVisible()
    assert page.focusWidget() is page.view
    assert yellow(page) == 0


def yellow(page: ReportsPage) -> int:
    image = page.view.viewport().grab().toImage()
    found = 0
    for x in range(0, image.width(), 3):
        for y in range(0, image.height(), 3):
            colour = image.pixelColor(x, y)
            found += colour.red() - colour.blue() > 60
    return found


def test_what_is_not_there_is_said(page: ReportsPage, qtbot: QtBot) -> None:
    page.preview.take_up_search()
    assert looked(page, qtbot, "zebra") == "Not found"
    assert not page.preview.find_bar.next.isEnabled()
    assert looked(page, qtbot, "   ") == ""
    page.preview.find_bar.step(1)
    assert looked(page, qtbot, "promises") != ""


def test_another_summary_is_searched_for_the_same_words(page: ReportsPage, qtbot: QtBot) -> None:
    page.preview.take_up_search()
    assert looked(page, qtbot, "Fit the chain") != ""
    page.form.kind.set_value("unmet")
    until_made(qtbot, page, "unmet")
    qtbot.waitUntil(lambda: page.preview.find_bar.told.text().startswith("1 of"))
    page.form.kind.set_value("copy")
    qtbot.waitUntil(page.empty.isVisible)
    assert not page.preview.find_bar.isVisible()


def test_the_page_s_own_key_is_offered(page: ReportsPage) -> None:
    assert ("Find on the pages", "Ctrl+F") in [(c.words, c.keys) for c in page.commands()]
