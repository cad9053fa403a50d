"""The list of customers: ids of all of them, and the rows of the pages lately looked at."""

from __future__ import annotations

from array import array
from collections import OrderedDict
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
from ui.phrases import count_words, translate
from ui.privacy import veil

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
PAGE = 100
PAGES_KEPT = 40
NOWHERE = QModelIndex()


class CustomersModel(QAbstractTableModel):
    """One column, one customer a row; `data()` only ever reads the cache.

    Signals: `wanted(list of ids)` asks for the rows of a page that is being looked at; they
    are given back through `supply`.
    """

    wanted = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, CustomerRow]] = OrderedDict()
        self._asked: set[int] = set()
        self._places: dict[int, int] | None = None

    def show_rows(self, rows: Sequence[CustomerRow]) -> None:
        """Show just these rows, in this order: the first of all, or what was searched for."""
        self._reset(array("q", [row.id for row in rows]))
        self.supply(rows)

    def show_ids(self, ids: Iterable[int]) -> None:
        """Show all these customers; rows already known are shown at once."""
        known = [row for page in self._pages.values() for row in page.values()]
        self._reset(array("q", ids))
        self.supply(known)

    def supply(self, rows: Iterable[CustomerRow]) -> None:
        """Take rows that were asked for; the views repaint them."""
        touched: set[int] = set()
        for row in rows:
            place = self.place_of(row.id)
            if place is not None:
                number = place // PAGE
                self._pages.setdefault(number, {})[row.id] = row
                touched.add(number)
        for number in sorted(touched):
            self._settle(number)

    def forget(self, ids: Iterable[int] | None = None) -> None:
        """Drop what is known of these customers, or of all, so that it is asked for anew."""
        places = None if ids is None else {p for p in map(self.place_of, ids) if p is not None}
        stale = set(self._pages) if places is None else {place // PAGE for place in places}
        for number in stale:
            self._asked.discard(number)
            if number in self._pages:
                self._request(number)

    def row_at(self, place: int) -> CustomerRow | None:
        """Return the row at a place where it is known."""
        page = self._pages.get(place // PAGE)
        return page.get(self._ids[place]) if page else None

    def id_at(self, place: int) -> int:
        """Return the customer's id at a place."""
        return self._ids[place]

    def place_of(self, customer_id: int) -> int | None:
        """Return where a customer stands in the list, if anywhere."""
        if self._places is None:
            self._places = {id_: place for place, id_ in enumerate(self._ids)}
        return self._places.get(customer_id)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.row_at(index.row())
        if row is None:
            self._request(index.row() // PAGE)
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

    def _reset(self, ids: array[int]) -> None:
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self._asked.clear()
        self._places = None
        self.endResetModel()

    def _request(self, number: int) -> None:
        """Ask once for the rows of a page."""
        page = self._pages.get(number)
        if number in self._asked:
            return
        if page is not None:
            self._pages.move_to_end(number)
        self._asked.add(number)
        self.wanted.emit(list(self._ids[number * PAGE : (number + 1) * PAGE]))

    def _settle(self, number: int) -> None:
        """Note that a page has come, let the oldest go, and have it repainted."""
        page = self._pages.get(number)
        if page is None:  # rows of more pages came at once than are kept
            return
        first = number * PAGE
        last = min(first + PAGE, len(self._ids)) - 1
        if len(page) > last - first:
            self._asked.add(number)
        self._pages.move_to_end(number)
        while len(self._pages) > PAGES_KEPT:
            gone, _ = self._pages.popitem(last=False)
            self._asked.discard(gone)
        self.dataChanged.emit(self.index(first, 0), self.index(last, 0))


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
