"""The list of customers holds ids of all, rows of a few, and asks once for a page."""

from __future__ import annotations

from array import array

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from app.queries.customers import CustomerRow
from ui.itemmodels.customers import ROW_ROLE, CustomersModel, owed_words
from ui.itemmodels.paged import PAGE, PAGES_KEPT


def row(number: int, unmet: int = 0, open_promises: int = 0) -> CustomerRow:
    return CustomerRow(number, f"Customer {number}", None, None, open_promises, unmet)


@pytest.fixture
def model(qapp: QApplication) -> CustomersModel:
    return CustomersModel()


@pytest.fixture
def wanted(model: CustomersModel) -> list[list[int]]:
    asked: list[list[int]] = []
    model.wanted.connect(asked.append)
    return asked


def test_keeps_qts_rules(model: CustomersModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show_rows([row(3), row(1)])
    model.show_ids(array("q", range(1, 500)))
    model.supply([row(number) for number in range(1, PAGE + 1)])
    model.forget()


def test_rows_are_shown_at_once_and_in_their_order(
    model: CustomersModel, wanted: list[list[int]]
) -> None:
    model.show_rows([row(3), row(1)])
    assert [model.index(place, 0).data() for place in range(2)] == ["Customer 3", "Customer 1"]
    assert wanted == []


def test_a_missing_page_is_asked_for_once_and_shows_dots_meanwhile(
    model: CustomersModel, wanted: list[list[int]]
) -> None:
    model.show_ids(array("q", range(1, 3 * PAGE)))
    assert model.index(PAGE, 0).data() == "…"
    assert model.index(PAGE + 1, 0).data() == "…"
    assert wanted == [list(range(PAGE + 1, 2 * PAGE + 1))]
    model.supply([row(number) for number in wanted[0]])
    assert model.index(PAGE, 0).data() == f"Customer {PAGE + 1}"
    assert len(wanted) == 1


def test_what_is_known_survives_the_change_to_all_ids(
    model: CustomersModel, wanted: list[list[int]]
) -> None:
    model.show_rows([row(number) for number in range(1, PAGE + 1)])
    model.show_ids(array("q", range(1, 2 * PAGE)))
    assert model.index(0, 0).data() == "Customer 1"
    assert wanted == []


def test_forgotten_rows_are_asked_for_again_but_stay_until_new_ones_come(
    model: CustomersModel, wanted: list[list[int]]
) -> None:
    model.show_rows([row(1), row(2)])
    model.forget()
    assert wanted == [[1, 2]]
    assert model.index(0, 0).data() == "Customer 1"


def test_only_some_pages_are_kept(model: CustomersModel) -> None:
    pages = PAGES_KEPT + 3
    model.show_ids(array("q", range(pages * PAGE)))
    for number in range(pages):
        model.supply([row(id_) for id_ in range(number * PAGE, (number + 1) * PAGE)])
    assert model.row_at(0) is None
    assert model.row_at(pages * PAGE - 1) == row(pages * PAGE - 1)


def test_a_row_tells_a_screen_reader_what_is_owed(model: CustomersModel) -> None:
    model.show_rows([row(7, unmet=2, open_promises=3)])
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Customer 7, 2 unmet"
    assert model.index(0, 0).data(ROW_ROLE) == row(7, 2, 3)
    assert owed_words(row(1, open_promises=1)) == "1 open"
    assert owed_words(row(1)) == ""


def test_rows_of_more_pages_than_are_kept_may_come_at_once(model: CustomersModel) -> None:
    pages = PAGES_KEPT + 3
    model.show_ids(array("q", range(1, pages * PAGE + 1)))
    model.supply([row(number * PAGE + 1) for number in range(pages)])
    assert model.row_at((pages - 1) * PAGE) is not None
