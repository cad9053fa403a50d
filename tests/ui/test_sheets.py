"""A sheet is kept before it leaves the program, and never because it was looked at."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.queries import sheets
from app.rules.sheets import LineOfSheet, NewSheet
from models.store import Store
from models.values import Record, StoreError, StoreTrouble
from tests.ui.conftest import Desk
from tests.ui.filled import NOW, fill
from tests.ui.pages.reports.at_hand import printing_to, until_made
from ui import sheets as keeping
from ui.pages.reports import ReportsPage
from ui.sheets import keep_sheet
from ui.summaries import Made

SHEET = NewSheet("unmet", "{}", NOW, "ab" * 32, (LineOfSheet("A1", Record.PROMISE, 1),))


def known(store: Store) -> list[str]:
    """Return the names of the sheets that are kept."""
    with store.read() as reading:
        return [one.code for one in sheets.latest(reading)]


def made(store: Store) -> Made:
    """Return pages of the sheet, under the name it would be kept by."""
    with store.read() as reading:
        return Made(b"pages", SHEET, sheets.reserved(reading, SHEET))


def test_printing_keeps_the_sheet_that_was_looked_at(
    qtbot: QtBot, desk: Desk, store: Store, tmp_path: Path
) -> None:
    fill(store)
    page = ReportsPage(desk.context)
    qtbot.addWidget(page)
    page.form.kind.set_value("unmet")
    page.show()
    until_made(qtbot, page, "unmet")
    assert known(store) == []
    printing_to(page, tmp_path / "printed.pdf")
    page.output.print()
    qtbot.waitUntil(lambda: bool(desk.toasts), timeout=20_000)
    assert known(store) == [page.output._made.code]
    page.output.print()
    qtbot.waitUntil(lambda: len(desk.toasts) == 2, timeout=20_000)
    assert known(store) == [page.output._made.code]
    page.closing()


def test_pages_that_nobody_is_to_mark_go_out_at_once(desk: Desk, store: Store) -> None:
    done: list[str] = []
    keep_sheet(desk.context, Made(b"pages"), lambda: done.append("out"), lambda: None)
    assert done == ["out"]
    assert known(store) == []


def test_a_name_that_was_taken_meanwhile_is_made_anew(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    done: list[str] = []
    stale = Made(b"pages", SHEET, "2222")
    keep_sheet(desk.context, stale, lambda: done.append("out"), lambda: done.append("anew"))
    qtbot.waitUntil(lambda: done == ["anew"])


@pytest.mark.parametrize("trouble", [StoreTrouble.READ_ONLY, StoreTrouble.FULL])
def test_where_the_store_cannot_be_written_the_pages_go_out_and_that_is_said(
    qtbot: QtBot,
    desk: Desk,
    store: Store,
    monkeypatch: pytest.MonkeyPatch,
    trouble: StoreTrouble,
) -> None:
    def refuse(*_: object) -> None:
        raise StoreError(trouble)

    monkeypatch.setattr(keeping, "kept", refuse)
    done: list[str] = []
    keep_sheet(desk.context, made(store), lambda: done.append("out"), lambda: done.append("anew"))
    qtbot.waitUntil(lambda: done == ["out"])
    assert "cannot be written" in desk.toasts[-1].text
