"""The history as a list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from app.rules.numbers import number_of
from models.store import Store
from tests.ui.conftest import Desk
from tests.ui.filled import fill
from ui.history_reading import read_history
from ui.itemmodels.history import HistoryModel


def test_keeps_qts_rules_and_speaks_whole_sentences(
    desk: Desk, store: Store, qtmodeltester: ModelTester
) -> None:
    filled = fill(store)
    model = HistoryModel(desk.context.formats)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    with store.read() as reading:
        part = read_history(reading, 50, {})
    model.show_rows(part.rows, part.subjects)
    spoken = [
        model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for place in range(model.rowCount())
    ]
    broken = [line for line in spoken if line.startswith("Promise broken")]
    number = number_of(filled.broken)
    assert broken == [f"Promise broken, {number} Refund the buckle, Today 11:30 · Anna Körner"]
    assert not part.more


def test_names_that_are_known_are_not_read_again(store: Store) -> None:
    fill(store)
    with store.read() as reading:
        known = dict.fromkeys(read_history(reading, 50, {}).subjects, "known already")
        again = read_history(reading, 50, known).subjects
    assert set(again.values()) == {"known already"}


def test_tells_that_there_are_earlier_ones(store: Store) -> None:
    fill(store)
    with store.read() as reading:
        assert read_history(reading, 1, {}).more
