"""Finds a customer by typing any part of a name, phone number or e-mail."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from app.queries import customers
from app.queries.customers import CustomerRow
from ui.context import Context
from ui.itemmodels.customers import CustomersModel
from ui.numbers import promised
from ui.theme import GRID
from ui.widgets.big_table import BigTable
from ui.widgets.customer_delegate import CustomerDelegate, row_height
from ui.widgets.fields import Line
from ui.widgets.labels import PlainLabel

HITS = 50


class CustomerPicker(QWidget):
    """A line to type into and the hits below; arrows move among them without leaving the line.

    Signals: `picked()` when another hit is chosen, `opened()` on Return or a double click.
    """

    picked = Signal()
    opened = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.words = Line(
            self.tr("Find a customer"), self.tr("Part of a name, phone number or e-mail")
        )
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self.search)
        self.words.installEventFilter(self)
        self.model = CustomersModel(self)
        self.table = list_of_customers(context, self.model, self.tr("Customers found"))
        self.table.picked.connect(self.picked)
        self.table.opened.connect(lambda row: self.opened.emit())
        self.nothing = PlainLabel(self.tr("Nobody found."), role="muted")
        self.nothing.hide()
        self.setFocusProxy(self.words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.words)
        layout.addWidget(self.nothing)
        layout.addWidget(self.table, 1)

    @property
    def customer(self) -> CustomerRow | None:
        """Return the chosen customer."""
        row = self.table.current_row()
        return self.model.row_at(row) if row is not None else None

    def search(self) -> None:
        """Ask for those that match what is typed; without words for those seen last."""
        words = self.words.text()
        self._context.tasks.read(
            lambda reading: hits(reading, words), self._take, channel=("picker", id(self))
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows and Return act on the hits while the words have the keyboard."""
        keys = (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in keys:
                self.table.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.customer:
                self.opened.emit()
                return True
        return super().eventFilter(watched, event)

    def _take(self, rows: list[CustomerRow]) -> None:
        self.model.show_rows(rows)
        self.nothing.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self.table.go_to(0)
        self.picked.emit()


def hits(reading: Any, words: str) -> list[CustomerRow]:
    """Return the rows of those that match, best first; a promise's number finds its customer."""
    ids = [hit.id for hit in customers.search(reading, words, HITS)]
    promise = promised(reading, words)
    if promise is not None and promise.customer_id is not None:
        ids = [promise.customer_id, *(id_ for id_ in ids if id_ != promise.customer_id)]
    return customers.rows(reading, ids)


def list_of_customers(context: Context, model: CustomersModel, name: str) -> BigTable:
    """Return a table set up to list customers, one column as wide as the table."""
    table = BigTable(name)
    table.setModel(model)
    table.setItemDelegate(CustomerDelegate(context.look, table))
    table.setSelectionMode(BigTable.SelectionMode.SingleSelection)
    table.set_row_height(row_height(table.fontMetrics()))
    table.horizontalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    context.look.changed.connect(table.viewport().update)
    return table
