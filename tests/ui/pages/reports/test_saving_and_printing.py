"""What is seen is what is saved and printed, and what refuses is said plainly."""

from __future__ import annotations

import json
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pypdf
import pypdfium2
import pytest
from PySide6.QtGui import QPageSize
from pytestqt.qtbot import QtBot

from app import reports
from app.reports import making
from app.rules.numbers import number_of
from tests.ui.conftest import Desk
from tests.ui.filled import Filled
from tests.ui.pages.reports.at_hand import dark_pixels, printing_to, text_of, until_made
from tests.ui.test_main_window import nameless, too_small
from ui.forms.summary_form import KINDS
from ui.pages.reports import ReportsPage
from ui.summaries import Kind
from ui.tasks import Tasks

Idle = Callable[[Tasks], None]


def test_saves_what_is_shown_whole(
    page: ReportsPage, desk: Desk, idle: Idle, tmp_path: Path
) -> None:
    desk.answers.file = tmp_path / "summary"
    page.output.save()
    idle(desk.context.tasks)
    written = tmp_path / "summary.pdf"
    assert written.read_bytes() == page.pdf
    assert desk.toasts[-1].text == "Saved: summary.pdf"
    assert [path.name for path in tmp_path.glob("summary*")] == ["summary.pdf"]


def test_a_place_that_refuses_is_said_plainly_and_offers_another(
    page: ReportsPage, desk: Desk, idle: Idle, tmp_path: Path
) -> None:
    desk.answers.file = tmp_path / "nowhere" / "summary.pdf"
    page.output.save()
    idle(desk.context.tasks)
    assert "does not exist" in desk.toasts[-1].text
    assert desk.toasts[-1].action == "Save elsewhere"
    assert page.pdf


def test_stepping_back_saves_nothing(page: ReportsPage, desk: Desk, idle: Idle) -> None:
    page.output.save()
    idle(desk.context.tasks)
    assert desk.answers.asked == ["Save the summary"]
    assert desk.toasts == []


def test_prints_every_page(page: ReportsPage, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "printed.pdf"
    printing_to(page, target)
    page.output.print()
    qtbot.waitUntil(lambda: desk.toasts != [], timeout=20_000)
    assert desk.toasts[-1].text == "Sent to the printer"
    assert len(pypdf.PdfReader(target).pages) == page.view.pages
    assert not page.progress.isVisible()


def test_prints_the_pages_that_were_chosen(
    page: ReportsPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "printed.pdf"
    printing_to(page, target).setFromTo(2, 2)
    page.output.print()
    qtbot.waitUntil(lambda: desk.toasts != [], timeout=20_000)
    assert len(pypdf.PdfReader(target).pages) == 1


def test_a_slip_is_printed_at_its_own_size_at_the_top_of_the_sheet(
    page: ReportsPage, desk: Desk, qtbot: QtBot, filled: Filled, tmp_path: Path
) -> None:
    page.show_target(promise=filled.today)
    until_made(qtbot, page, "slip")
    target = tmp_path / "printed.pdf"
    printing_to(page, target).setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    page.output.print()
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
    page.output.print()
    qtbot.waitUntil(lambda: desk.toasts != [], timeout=20_000)
    assert desk.toasts[-1].text.startswith("The printer did not take the pages.")
    assert desk.toasts[-1].action == "Save as PDF"


def test_without_a_printer_saving_is_offered(page: ReportsPage, desk: Desk) -> None:
    page.output.has_printer = lambda: False
    page.output.print()
    assert desk.toasts[-1].text.startswith("No printer is set up on this computer.")
    assert desk.toasts[-1].action == "Save as PDF"


def test_the_file_name_says_what_is_in_it(page: ReportsPage, desk: Desk) -> None:
    request = page.form.request()
    assert request is not None
    assert page.output.file_name(request).endswith("Period summary - 2026-03-01 2026-03-31.pdf")


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
    page.output.save()
    idle(desk.context.tasks)
    assert desk.answers.file.read_bytes() == page.pdf


def test_offers_the_kinds_that_there_are() -> None:
    assert sorted(KINDS) == sorted(reports.KINDS)


def test_the_figures_behind_the_pages_are_saved_as_table_or_document(
    page: ReportsPage, desk: Desk, idle: Idle, tmp_path: Path
) -> None:
    desk.answers.file = tmp_path / "figures"
    page.figures_button.click()
    idle(desk.context.tasks)
    table = (tmp_path / "figures.csv").read_text(encoding="utf-8-sig")
    assert '"Period summary","March 2026"' in table
    assert desk.answers.asked == ["Save the figures"]
    assert desk.toasts[-1].text == "Saved: figures.csv"
    desk.answers.file = tmp_path / "figures.json"
    page.figures_button.click()
    idle(desk.context.tasks)
    found = json.loads((tmp_path / "figures.json").read_text(encoding="utf-8"))
    assert found["kind"] == "period"
    assert found["digest"][:8] in text_of(page.pdf)


def test_the_figures_go_elsewhere_where_a_place_refuses(
    page: ReportsPage, desk: Desk, idle: Idle, tmp_path: Path
) -> None:
    desk.answers.file = tmp_path / "nowhere" / "figures.json"
    page.output.save_figures()
    idle(desk.context.tasks)
    toast = desk.toasts[-1]
    assert "does not exist" in toast.text
    desk.answers.file = tmp_path / "figures.json"
    assert toast.on_action is not None
    toast.on_action()
    idle(desk.context.tasks)
    assert (tmp_path / "figures.json").exists()
