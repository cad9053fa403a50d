"""Marks from paper, typed in the window."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.queries import promises, sheets
from app.queries.promises import PromiseRow
from app.reports import making
from app.reports.making import Wanted
from app.reports.marking import kept, new_sheet
from app.services.undo import undo
from models.store import Store
from models.values import Due, PromiseState
from tests.app.reports.reading import text
from tests.ui.conftest import Desk
from tests.ui.filled import NOW, Filled, fill
from tests.ui.hands import CTRL, click, press, type_in
from tests.ui.pages.reports.at_hand import until_made
from ui.dialogs.marks import MarksDialog
from ui.itemmodels.marks import ABOUT, DOES, LINE, WRITTEN
from ui.pages.reports import ReportsPage
from ui.privacy import veil


@pytest.fixture
def filled(store: Store) -> Filled:
    return fill(store)


@pytest.fixture
def code(store: Store, filled: Filled) -> str:
    """The name of a hand-over that was printed: A1 is due today, B1 is broken, B2 overdue."""
    with store.write() as writing:
        wanted = Wanted("handover")
        data = making.read(writing, wanted)
        return kept(writing, new_sheet(wanted, data, "a4", "en", NOW)).sheet


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, code: str) -> Iterator[MarksDialog]:
    """The dialog, open, with no sheet named yet."""
    parent = QWidget()
    qtbot.addWidget(parent)
    made = MarksDialog(desk.context, parent)
    made.show()
    qtbot.waitUntil(lambda: made.recent.count() == 2)
    yield made
    veil.switch(False)


def show(dialog: MarksDialog, qtbot: QtBot, code: str) -> None:
    """Name the sheet and wait for its lines."""
    type_in(dialog.name, code)
    qtbot.waitUntil(lambda: dialog.model.sheet is not None)


def field(dialog: MarksDialog) -> QLineEdit:
    """Return the field that is open beside a line."""
    found = dialog.table.viewport().findChildren(QLineEdit)
    return next(one for one in found if one.isVisible())


def write(dialog: MarksDialog, words: str) -> None:
    """Type words into the field that is open, and go to the next line."""
    type_in(field(dialog), words)
    press(field(dialog), Qt.Key.Key_Return)
    # The closed field goes with the next turn of the loop, as it does under a person's hands.
    QApplication.processEvents()


def cell(dialog: MarksDialog, row: int, column: int) -> str:
    """Return what a cell of the table says."""
    return str(dialog.model.index(row, column).data())


def promise(store: Store, promise_id: int) -> PromiseRow:
    """Return a promise as it stands now."""
    with store.read() as reading:
        return promises.promise(reading, promise_id)


def take_in(dialog: MarksDialog, qtbot: QtBot, desk: Desk) -> None:
    """Press Ctrl+Return and wait until it is saved."""
    told = len(desk.toasts)
    press(dialog, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(desk.toasts) > told)


def take_back(desk: Desk, store: Store) -> None:
    """Press Undo in the message, and do what the window then does."""
    action = desk.toasts[-1].on_action
    assert action is not None
    action()
    with store.write() as writing:
        undo(writing, desk.undone[-1])


def test_the_lines_are_shown_as_they_read_today(
    dialog: MarksDialog, qtbot: QtBot, code: str
) -> None:
    show(dialog, qtbot, code.lower())
    codes = [cell(dialog, row, LINE) for row in range(dialog.model.rowCount())]
    assert codes == ["A1", "B1", "B2", "C1"]
    about = cell(dialog, 0, ABOUT)
    assert about.startswith("Call her about the order\n")
    assert "Zoë Ünal" in about
    assert "Bert Obi" in about
    assert not dialog.save_button.isEnabled()


def test_what_each_will_do_is_said_while_it_is_typed(
    dialog: MarksDialog, qtbot: QtBot, desk: Desk, code: str
) -> None:
    show(dialog, qtbot, code)
    type_in(field(dialog), "call ")
    assert cell(dialog, 0, DOES) == "note: call"
    type_in(field(dialog), "fri")
    friday = desk.context.formats.exact_due(Due(day=date(2026, 3, 20)))
    assert cell(dialog, 0, DOES) == f"moved to {friday}, with the note: call"
    type_in(field(dialog), " 3pm")
    at_three = desk.context.formats.exact_due(Due(at=NOW + timedelta(days=2, hours=3, minutes=30)))
    assert cell(dialog, 0, DOES) == f"moved to {at_three}, with the note: call"
    assert dialog.save_button.isEnabled()
    field(dialog).clear()
    type_in(field(dialog), "done tomorrow")
    assert "has not come yet" in cell(dialog, 0, DOES)


def test_marks_are_taken_in_by_keyboard_alone_and_undone(
    dialog: MarksDialog, qtbot: QtBot, desk: Desk, store: Store, filled: Filled, code: str
) -> None:
    show(dialog, qtbot, code)
    write(dialog, "done, she was pleased")
    write(dialog, "told, gave a voucher")
    write(dialog, "fri 3pm Bert")
    assert [cell(dialog, row, WRITTEN) for row in range(3)] == [
        "done, she was pleased",
        "told, gave a voucher",
        "fri 3pm Bert",
    ]
    take_in(dialog, qtbot, desk)
    assert desk.toasts[-1].text == "3 mark(s) taken in"
    done = promise(store, filled.today)
    assert (done.state, done.settled_note) == (PromiseState.KEPT, "she was pleased")
    assert promise(store, filled.broken).answer_note == "gave a voucher"
    assert promise(store, filled.overdue).owner == "Bert Obi"
    take_back(desk, store)
    assert promise(store, filled.today).state is PromiseState.OPEN
    assert promise(store, filled.broken).answer_note is None
    assert promise(store, filled.overdue).owner == "Anna Körner"


def test_one_that_cannot_be_taken_is_said_and_gone_to(
    dialog: MarksDialog, qtbot: QtBot, desk: Desk, store: Store, filled: Filled, code: str
) -> None:
    show(dialog, qtbot, code)
    write(dialog, "done")
    write(dialog, "done")
    press(dialog, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(dialog.fault.isVisible)
    assert "was broken" in dialog.fault.text()
    assert "was broken" in cell(dialog, 1, DOES)
    assert dialog.table.edited_row() == 1
    assert not desk.toasts
    assert promise(store, filled.today).state is PromiseState.OPEN
    field(dialog).clear()
    type_in(field(dialog), "told, rang her")
    take_in(dialog, qtbot, desk)
    assert promise(store, filled.today).state is PromiseState.KEPT


def test_what_a_colleague_settled_meanwhile_keeps_all_that_was_typed(
    dialog: MarksDialog, qtbot: QtBot, desk: Desk, store: Store, filled: Filled, code: str
) -> None:
    from app.services import promises as use_cases

    show(dialog, qtbot, code)
    write(dialog, "tomorrow")
    with store.write() as writing:
        use_cases.withdraw(writing, filled.today)
    press(dialog, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(dialog.fault.isVisible)
    assert "settled already" in dialog.fault.text()
    assert cell(dialog, 0, WRITTEN) == "tomorrow"
    assert dialog.save_button.isEnabled()


def test_a_name_that_is_misread_or_not_known(dialog: MarksDialog, qtbot: QtBot) -> None:
    type_in(dialog.name, "0O1I")
    assert "is no name of a sheet" in dialog.fault.text()
    dialog.name.clear()
    type_in(dialog.name, "2222")
    qtbot.waitUntil(lambda: "was saved or printed" in dialog.fault.text())
    assert dialog.model.rowCount() == 0


def test_the_newest_sheets_are_offered(dialog: MarksDialog, qtbot: QtBot, code: str) -> None:
    assert code in dialog.recent.itemText(1)
    dialog.recent.setCurrentIndex(1)
    dialog.recent.activated.emit(1)
    qtbot.waitUntil(lambda: dialog.model.sheet is not None)
    assert dialog.name.text() == code


def test_what_was_typed_is_given_up_only_on_a_second_word(
    dialog: MarksDialog, qtbot: QtBot, desk: Desk, code: str
) -> None:
    show(dialog, qtbot, code)
    write(dialog, "done")
    desk.answers.yes = False
    dialog.reject()
    assert dialog.isVisible()
    desk.answers.yes = True
    dialog.reject()
    assert not dialog.isVisible()


def test_words_and_customers_hide_while_the_screen_faces_the_counter(
    dialog: MarksDialog, qtbot: QtBot, code: str
) -> None:
    show(dialog, qtbot, code)
    write(dialog, "call Zoë")
    write(dialog, "done Zoë, friday or no, 3/4")
    veil.switch(True)
    assert "Zoë" not in cell(dialog, 1, DOES)
    assert "Zoë" not in cell(dialog, 0, ABOUT)
    assert "Call her" not in cell(dialog, 0, ABOUT)
    assert "Zoë" not in cell(dialog, 0, WRITTEN)
    assert "Zoë" not in cell(dialog, 0, DOES)


def test_the_keyboard_leaves_the_table_behind_its_last_line(
    dialog: MarksDialog, qtbot: QtBot, code: str
) -> None:
    show(dialog, qtbot, code)
    for _ in range(dialog.model.rowCount()):
        press(field(dialog), Qt.Key.Key_Tab)
        QApplication.processEvents()
    assert dialog.focusWidget() is not None
    assert dialog.table.edited_row() is None


def test_from_the_printed_page_to_the_store_and_back(
    qtbot: QtBot, desk: Desk, store: Store, filled: Filled, tmp_path: Path
) -> None:
    """Save the page, read name and codes off it, type the marks, take them back."""
    page = ReportsPage(desk.context)
    qtbot.addWidget(page)
    page.form.kind.set_value("unmet")
    page.show()
    until_made(qtbot, page, "unmet")
    with store.read() as reading:
        assert sheets.latest(reading) == []
    desk.answers.file = tmp_path / "unmet.pdf"
    click(page.save_button)
    qtbot.waitUntil(desk.answers.file.exists, timeout=20_000)
    words = text(desk.answers.file.read_bytes())
    found = re.search(r"Sheet\s+([2-9A-Z]{4})", words)
    assert found is not None
    row = promise(store, filled.overdue)
    line = re.search(rf"\b([A-Z]\d+)\s+{row.number}", words)
    assert line is not None
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = MarksDialog(desk.context, parent)
    dialog.show()
    show(dialog, qtbot, found[1])
    codes = [cell(dialog, place, LINE) for place in range(dialog.model.rowCount())]
    dialog.table.write_beside(codes.index(line[1]))
    write(dialog, "done")
    take_in(dialog, qtbot, desk)
    assert promise(store, filled.overdue).state is PromiseState.KEPT
    take_back(desk, store)
    again = promise(store, filled.overdue)
    assert replace(again, version=row.version) == row
    page.closing()


def test_the_reports_page_opens_it(qtbot: QtBot, desk: Desk) -> None:
    page = ReportsPage(desk.context)
    qtbot.addWidget(page)
    page.show()
    words = [command.words for command in page.commands()]
    assert "Marks from paper" in words
    click(page.marks_button)
    (opened,) = page.findChildren(MarksDialog)
    assert opened.isVisible()
    opened.reject()
    page.closing()


def test_the_sheet_is_saved_again_with_its_codes(
    dialog: MarksDialog, qtbot: QtBot, desk: Desk, tmp_path: Path, code: str
) -> None:
    assert not dialog.again_button.isEnabled()
    show(dialog, qtbot, code)
    desk.answers.file = tmp_path / "again.pdf"
    click(dialog.again_button)
    qtbot.waitUntil(lambda: bool(desk.toasts), timeout=20_000)
    words = text(desk.answers.file.read_bytes())
    assert f"Sheet {code}" in words
    assert re.search(r"\bC1\b", words)


def test_another_sheet_cannot_take_away_what_was_typed(
    dialog: MarksDialog, qtbot: QtBot, code: str
) -> None:
    show(dialog, qtbot, code)
    write(dialog, "done")
    type_in(dialog.name, "x")
    assert dialog.name.text() == code
    assert not dialog.recent.isEnabled()
    dialog.table.write_beside(0)
    field(dialog).clear()
    dialog.model.setData(dialog.model.index(0, WRITTEN), "")
    assert dialog.recent.isEnabled()
    assert not dialog.name.isReadOnly()


def test_it_fits_a_small_screen(dialog: MarksDialog, qtbot: QtBot, code: str) -> None:
    show(dialog, qtbot, code)
    least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
    assert (least.width() <= 640, least.height() <= 336) == (True, True), least
    dialog.resize(640, 336)
    QApplication.processEvents()
    assert dialog.table.viewport().height() >= dialog.table.rowHeight(0)
