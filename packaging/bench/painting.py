"""What is seen: a key to its painted hits, a profile painted, a long list opened and paged.

The real window stands on the store, offscreen. A key is typed into the line above the
customers' list, and time runs until the list has painted what was found; the same for a
profile of 500 interactions. The list of a million is the program's own model, table and
delegate; opening it is reading the first rows and painting them, beside loading every row of a
million interactions, as a list that knows no pages does. A page down is held against a widget
that does nothing but draw the same words. Processor time of all threads.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any

import looking
from at_window import inside, spent, turn, until, wait, window_on
from cache import Built
from clockwork import share
from figure import Bench, Figure
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView, QWidget
from searching import keys_of_names

from app.queries import customers
from app.queries.customers import CustomerRow
from models.engine import connect
from models.store import Store
from ui.context import PageName
from ui.itemmodels.customers import CustomersModel, owed_words
from ui.main_window import MainWindow
from ui.widgets.customer_picker import list_of_customers

LEAST = "a hand-painted list of the same words"


def figures(bench: Bench) -> Iterator[Figure]:
    """Measure in a process of its own, on the big store."""
    told = inside("painting", bench.big.path, bench.rounds)
    yield Figure("key to painted hits", told["key"], "ms", "", None, 16.0)
    yield Figure("profile of 500 painted", told["profile"], "ms", "", None, 50.0)
    yield Figure(
        "list of a million, open", told["open"], "ms", "loading every row", told["all"], 0.02
    )
    yield Figure("list of a million, a page", told["page"], "ms", LEAST, told["hand"], 2.5)


def measured(store: Path, rounds: int) -> dict[str, float]:
    """Measure in the window, in this process."""
    with window_on(store) as window, closing(connect(store, read_only=True)) as raw:
        window.navigate(PageName.CUSTOMERS)
        page: Any = window.page(PageName.CUSTOMERS)
        wait(lambda: page.model.rowCount() > 0)
        keys = keys_of_names(raw, max(2, rounds))
        told = {"key": share([_typed(window, page, key) for key in keys], 0.95)}
        told["profile"] = median(_profile_shown(window, page) for _ in range(max(3, rounds // 3)))
        told["all"] = spent(lambda: _load_all(raw))
        with looking.opened(Built(store, 0, 0.0)) as (shop, _):
            return told | _long_list(window, shop, max(8, rounds))


def _typed(window: MainWindow, page: Any, key: str) -> float:
    """Type one more letter; return the milliseconds until what it finds is painted."""
    page.words.setText(key[:-1])
    wait(lambda: window.tasks.pending == 0)
    filled: list[bool] = []
    page.model.modelReset.connect(lambda: filled.append(True))
    return until(window, lambda: page.words.setText(key), lambda: bool(filled))


def _profile_shown(window: MainWindow, page: Any) -> float:
    """Turn from another customer's profile to the loyal one's."""

    def stands_on(customer: int) -> bool:
        shown = page.profile.profile
        is_there = shown is not None and shown.customer.id == customer
        return is_there and window.tasks.pending == 0

    page.show_target(customer=2)
    wait(lambda: stands_on(2))
    return until(window, lambda: page.show_target(customer=1), lambda: stands_on(1))


def _load_all(raw: Any) -> int:
    """Load every row of all interactions, as a list that knows no pages does."""
    rows = raw.execute(
        "SELECT i.id, i.at, c.name, i.note FROM interaction i"
        " LEFT JOIN customer c ON c.id = i.customer_id ORDER BY i.at DESC, i.id DESC"
    ).fetchall()
    return len(rows)


def _long_list(window: MainWindow, store: Store, rounds: int) -> dict[str, float]:
    model = CustomersModel()
    rows_of = _Million(store)
    model.wanted.connect(lambda ids: model.supply(rows_of(ids)))
    tables: list[QTableView] = []

    def open_list() -> None:
        table = list_of_customers(window.context, model, "A long list")
        table.resize(1000, 720)
        with store.read() as reading:
            model.show_rows(customers.first(reading, 200))
        table.show()
        table.grab()
        tables.append(table)

    opened = [spent(open_list) for _ in range(3)]
    table = tables[-1]
    model.show_rows([])
    model.show_ids(array("q", range(1, 1_000_001)))
    words = Hand(table)
    for _ in range(5):
        turn()
    pages = [_page_down(table, words) for _ in range(rounds)]
    for widget in (*tables, words):
        widget.close()
    return {
        "open": median(opened),
        "page": median(ours for ours, _ in pages),
        "hand": median(least for _, least in pages),
    }


def _page_down(table: QTableView, words: Hand) -> tuple[float, float]:
    """Go a page down; return the milliseconds of painting it, and of drawing its words by hand."""
    bar = table.verticalScrollBar()
    bar.setValue(bar.value() + table.viewport().height())
    table.viewport().repaint()  # asks for what came in sight
    return spent(table.viewport().repaint), spent(words.repaint)


class _Million:
    """Reads rows for a million ids out of fewer customers: each stands in the list many times."""

    def __init__(self, store: Store) -> None:
        self._store = store
        with store.read() as reading:
            self._there = len(customers.ids(reading))

    def __call__(self, ids: Iterable[int]) -> list[CustomerRow]:
        wanted = list(ids)
        real = [1 + (one - 1) % self._there for one in wanted]
        with self._store.read() as reading:
            found = {row.id: row for row in customers.rows(reading, list(dict.fromkeys(real)))}
        return [replace(found[own], id=one) for one, own in zip(wanted, real, strict=True)]


_AT_THE_END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class Hand(QWidget):
    """Draws the words of a table's rows in sight, and nothing else."""

    def __init__(self, table: QTableView) -> None:
        """Be as large as the table's own ground."""
        super().__init__()
        self._table = table
        self.resize(table.viewport().size())
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw name, contact and what is owed of each row."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        height, place = self._table.rowHeight(0), self._table.rowAt(0)
        model: Any = self._table.model()
        for line in range(self.height() // height + 1):
            row = model.row_at(place + line)
            if row is not None:
                box = QRect(10, line * height, self.width() - 20, height // 2)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, row.name)
                below = box.translated(0, height // 2)
                painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, row.contact or "")
                painter.drawText(box, _AT_THE_END, owed_words(row))
