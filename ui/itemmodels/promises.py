"""The promises by group: a heading row, then the group's promises."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.queries.desk import Desk, Only, Part
from app.queries.promises import PromiseRow
from app.rules.names import shown
from models.values import Standing
from ui.formats import Formats
from ui.itemmodels.paged import PagedRows
from ui.phrases import (
    Group,
    group_title,
    standing_phrase,
    translate,
    upper_first,
)
from ui.privacy import veil

Index = QModelIndex | QPersistentModelIndex
LINE_LIMIT = 400
"""More characters than any line of a list has room for; measuring thousands costs time."""
ROW_ROLE = Qt.ItemDataRole.UserRole
NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns, in reading order."""

    STANDING = 0
    NUMBER = 1
    WORDS = 2
    CUSTOMER = 3
    DUE = 4
    OWNER = 5


_HEADING = 0
"""Stands for a heading among the ids of promises."""
NOBODY = 0
"""Stands for an owner that is missing: no record has this id."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which promises are shown: those that pass all of it; the default lets all pass.

    `owner` may be NOBODY; `ids` are just these promises.
    """

    words: str = ""
    group: Group | None = None
    owner: int | None = None
    customer: int | None = None
    ids: frozenset[int] | None = None

    def only(self) -> Only:
        """Return what is asked of the store; the group is chosen from what it answers."""
        unowned = self.owner == NOBODY
        owner = None if unowned else self.owner
        return Only(self.words, owner, unowned, self.customer, self.ids)

    def part(self) -> Part | None:
        """Return the part of the desk that is shown; None: all."""
        return None if self.group is None else Part(GROUPS.index(self.group))


GROUPS = tuple(Group)
"""The groups in their order, which is that of the desk's parts."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A group's heading row and how many promises of the group are shown."""

    group: Group
    count: int


class PromisesModel(QAbstractTableModel):
    """Promises under their groups' headings; rows are asked for as they are looked at.

    Signals: `wanted(list of ids)` asks for the rows of a page that is being looked at; they
    are given back through `supply`.
    """

    wanted = Signal(list)

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._rows: PagedRows[PromiseRow] = PagedRows()
        self._headings: dict[int, Heading] = {}
        self._counts = dict.fromkeys(Group, 0)

    def show_desk(self, desk: Desk, part: Part | None = None) -> None:
        """Show what is wanted of the desk, or one part of it, with the rows that came along."""
        self._counts = {group: len(desk.parts[p]) for group, p in zip(GROUPS, Part, strict=True)}
        lines: list[int] = []
        headings: dict[int, Heading] = {}
        for group, one in zip(GROUPS, Part, strict=True):
            ids = desk.wanted(one) if part in (None, one) else []
            if ids:
                headings[len(lines)] = Heading(group, len(ids))
                lines += [_HEADING, *ids]
        self.beginResetModel()
        self._rows.reset(lines)
        self._rows.supply(desk.rows)
        self._headings = headings
        self.endResetModel()

    def supply(self, rows: Iterable[PromiseRow]) -> None:
        """Take rows that were asked for; the views repaint them."""
        for first, last in self._rows.supply(rows):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def counts(self) -> dict[Group, int]:
        """Return how many promises each group holds, whatever the filter."""
        return dict(self._counts)

    def headings(self) -> list[int]:
        """Return the places of the heading rows."""
        return list(self._headings)

    def group_at(self, place: int) -> Group:
        """Return the group in which a place lies."""
        start = max(heading for heading in self._headings if heading <= place)
        return self._headings[start].group

    def line_at(self, place: int) -> Heading | PromiseRow | None:
        """Return the heading or the promise at a place; None where its row is not known yet."""
        return self._headings.get(place) or self._rows.row_at(place)

    def id_at(self, place: int) -> int | None:
        """Return the id of the promise at a place; None at a heading."""
        return None if place in self._headings else self._rows.ids[place]

    def place_of(self, promise_id: int) -> int | None:
        """Return where a promise is shown, if it is."""
        return self._rows.place_of(promise_id)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows.ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or index.row() in self._headings:
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.line_at(index.row())
        if line is None:
            self._request(index.row())
        if role == ROW_ROLE:
            return line
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if isinstance(line, Heading):
            return heading_words(line) if index.column() == 0 else ""
        if line is None:
            return "\N{HORIZONTAL ELLIPSIS}"
        text = cell_words(line, Column(index.column()), self._formats)
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return f"{column_title(Column(index.column()))}: {text}"

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return column_title(Column(section)) if 0 <= section < len(Column) else None
        return None

    def _request(self, place: int) -> None:
        """Ask once for the rows of a page."""
        page = self._rows.missing(place)
        if page:
            self.wanted.emit(page)


def folded(text: str) -> str:
    """Return text without case, accents and width, so that "zoe" finds "Zoë"."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def heading_words(heading: Heading) -> str:
    """Return a heading with its count."""
    return f"{group_title(heading.group)} ({heading.count})"


def column_title(column: Column) -> str:
    """Return a column's title."""
    return {
        Column.STANDING: translate("Promises", "Standing"),
        Column.NUMBER: translate("Promises", "No."),
        Column.WORDS: translate("Promises", "What we promised"),
        Column.CUSTOMER: translate("Promises", "Customer"),
        Column.DUE: translate("Promises", "Due"),
        Column.OWNER: translate("Promises", "Owner"),
    }[column]


def cell_words(row: PromiseRow, column: Column, formats: Formats) -> str:
    """Return the words of one cell."""
    words = {
        Column.STANDING: standing_phrase(row),
        Column.NUMBER: row.number,
        Column.WORDS: veil.words(one_line(row.text)),
        Column.CUSTOMER: customer_words(row),
        Column.OWNER: one_line(row.owner or translate("Promises", "Nobody")),
    }
    return due_cell(row, formats) if column is Column.DUE else words[column]


def customer_words(row: PromiseRow) -> str:
    """Return to whom it was promised."""
    if row.customer is None:
        return translate("Promises", "Walk-in")
    return veil.words(one_line(row.customer))


def due_cell(row: PromiseRow, formats: Formats) -> str:
    """Return the due, and where it is overdue how late it is."""
    due = upper_first(formats.due(row.due))
    if row.standing is not Standing.OVERDUE:
        return due
    if row.moves and due_day(row, formats) >= formats.today():
        # Moved too late to be a new agreement: the desk has another day, the promise is late.
        due = translate("Promises", "Moved to {due}").format(due=formats.due(row.due))
    return f"{due} \N{MIDDLE DOT} {formats.late(row.days_late)}"


def due_day(row: PromiseRow, formats: Formats) -> date:
    """Return the day of the shop on which the desk has the promise."""
    if row.due.at is not None:
        return formats.local(row.due.at).date()
    return row.due.day or formats.today()


@lru_cache(maxsize=4096)
def one_line(text: str) -> str:
    """Return words for a single line of a list: controls made visible, a long tail left out."""
    if len(text) <= LINE_LIMIT:
        return shown(text)
    return shown(f"{text[:LINE_LIMIT]}\N{HORIZONTAL ELLIPSIS}")
