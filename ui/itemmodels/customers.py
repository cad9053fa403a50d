"""The list of customers: ids of all of them, and the rows of the pages lately looked at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.queries.customers import CustomerRow
from ui.itemmodels.paged import PagedRows
from ui.phrases import count_words, translate
from ui.privacy import veil

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
NOWHERE = QModelIndex()


class CustomersModel(QAbstractTableModel):
    """One column, one customer a row; `data()` only ever reads the cache.

    Signals: `wanted(list of ids)` asks for the rows of a page that is being looked at; they
    are given back through `supply`.
    """

    wanted = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: PagedRows[CustomerRow] = PagedRows()

    def show_rows(self, rows: Sequence[CustomerRow]) -> None:
        """Show just these rows, in this order: the first of all, or what was searched for."""
        self._reset(row.id for row in rows)
        self.supply(rows)

    def show_ids(self, ids: Iterable[int]) -> None:
        """Show all these customers; rows already known are shown at once."""
        known = self._rows.known()
        self._reset(ids)
        self.supply(known)

    def supply(self, rows: Iterable[CustomerRow]) -> None:
        """Take rows that were asked for; the views repaint them."""
        for first, last in self._rows.supply(rows):
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def forget(self, ids: Iterable[int] | None = None) -> None:
        """Drop what is known of these customers, or of all, so that it is asked for anew."""
        for page in self._rows.forget(ids):
            self.wanted.emit(page)

    def row_at(self, place: int) -> CustomerRow | None:
        """Return the row at a place where it is known."""
        return self._rows.row_at(place)

    def id_at(self, place: int) -> int:
        """Return the customer's id at a place."""
        return self._rows.ids[place]

    def place_of(self, customer_id: int) -> int | None:
        """Return where a customer stands in the list, if anywhere."""
        return self._rows.place_of(customer_id)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows.ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.row_at(index.row())
        if row is None:
            self._request(index.row())
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return veil.words(row.name) if row else "\N{HORIZONTAL ELLIPSIS}"
        if role == Qt.ItemDataRole.AccessibleTextRole and row:
            return spoken(row)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translate("Customers", "Customer")
        return None

    def _reset(self, ids: Iterable[int]) -> None:
        self.beginResetModel()
        self._rows.reset(ids)
        self.endResetModel()

    def _request(self, place: int) -> None:
        """Ask once for the rows of a page."""
        page = self._rows.missing(place)
        if page:
            self.wanted.emit(page)


def spoken(row: CustomerRow) -> str:
    """Return a row as a screen reader says it."""
    who = (veil.words(row.name), veil.words(row.contact or ""))
    return ", ".join(part for part in (*who, owed_words(row)) if part)


def owed_words(row: CustomerRow) -> str:
    """Return what is owed to a customer: the unmet ones first, else the open ones."""
    if row.unmet:
        return count_words(
            row.unmet,
            translate("Customers", "1 unmet"),
            translate("Customers", "{n} unmet", None, row.unmet),
        )
    if row.open_promises:
        return count_words(
            row.open_promises,
            translate("Customers", "1 open"),
            translate("Customers", "{n} open", None, row.open_promises),
        )
    return ""
