"""The promises by group: a heading row, then the group's promises."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.queries.promises import PromiseRow
from app.rules.names import shown
from models.values import Standing
from ui.formats import Formats
from ui.phrases import (
    Group,
    group_of,
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


@dataclass(frozen=True, slots=True)
class Heading:
    """A group's heading row and how many promises of the group are shown."""

    group: Group
    count: int


class PromisesModel(QAbstractTableModel):
    """Promises under their groups' headings; filtered here, since the desk is in memory whole."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._all: tuple[tuple[PromiseRow, str], ...] = ()
        self._filter = Filter()
        self._words: tuple[str, ...] = ()
        self._lines: list[Heading | PromiseRow] = []

    def show_rows(self, rows: Iterable[PromiseRow]) -> None:
        """Show these promises; the filter stays."""
        self._all = tuple((row, searchable(row)) for row in rows)
        self._arrange()

    def add_row(self, row: PromiseRow) -> None:
        """Show one more: a settled promise beyond the latest ones, found by its number."""
        self._all = (*self._all, (row, searchable(row)))
        self._arrange()

    def filter(self, wanted: Filter) -> None:
        """Show only the promises that pass."""
        self._filter = wanted
        self._words = tuple(folded(wanted.words).split())
        self._arrange()

    def group_of(self, row: PromiseRow) -> Group:
        """Return the group in which a promise stands today."""
        formats = self._formats
        ahead = (due_day(row, formats) - formats.today()).days
        return group_of(row, ahead, formats.days_left_this_week())

    def counts(self) -> dict[Group, int]:
        """Return how many promises each group holds, whatever the filter."""
        counts = dict.fromkeys(Group, 0)
        for row, _ in self._all:
            counts[self.group_of(row)] += 1
        return counts

    def owners(self) -> list[tuple[int, str]]:
        """Return the owners that occur, by name."""
        found = {row.owner_id: row.owner or "" for row, _ in self._all if row.owner_id is not None}
        return sorted(found.items(), key=lambda item: item[1].casefold())

    def customers(self) -> list[tuple[int, str]]:
        """Return the customers to whom something is owed, by name."""
        found = {
            row.customer_id: row.customer or ""
            for row, _ in self._all
            if row.customer_id is not None and row.settled_at is None
        }
        return sorted(found.items(), key=lambda item: item[1].casefold())

    def unowned(self) -> int:
        """Return how many promises of the desk have no owner."""
        return sum(row.owner_id is None and row.settled_at is None for row, _ in self._all)

    def headings(self) -> list[int]:
        """Return the places of the heading rows."""
        return [place for place, line in enumerate(self._lines) if isinstance(line, Heading)]

    def line_at(self, place: int) -> Heading | PromiseRow:
        """Return the heading or the promise at a place."""
        return self._lines[place]

    def place_of(self, promise_id: int) -> int | None:
        """Return where a promise is shown, if it is."""
        for place, line in enumerate(self._lines):
            if isinstance(line, PromiseRow) and line.id == promise_id:
                return place
        return None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._lines[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == ROW_ROLE:
            return line
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if isinstance(line, Heading):
            return heading_words(line) if index.column() == 0 else ""
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

    def _arrange(self) -> None:
        self.beginResetModel()
        self._lines = []
        groups: dict[Group, list[PromiseRow]] = {group: [] for group in Group}
        for row, words in self._all:
            if self._passes(row, words):
                groups[self.group_of(row)].append(row)
        for group, rows in groups.items():
            if rows and self._filter.group in (None, group):
                self._lines += [Heading(group, len(rows)), *rows]
        self.endResetModel()

    def _passes(self, row: PromiseRow, words: str) -> bool:
        wanted = self._filter
        if wanted.owner == NOBODY and (row.owner_id is not None or row.settled_at is not None):
            return False
        return (
            (wanted.ids is None or row.id in wanted.ids)
            and wanted.owner in (None, NOBODY, row.owner_id)
            and wanted.customer in (None, row.customer_id)
            and all(word in words for word in self._words)
        )


def searchable(row: PromiseRow) -> str:
    """Return the words of a promise that the filter looks in."""
    return folded(" ".join((row.number, row.text, row.customer or "", row.owner or "")))


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


def one_line(text: str) -> str:
    """Return words for a single line of a list: controls made visible, a long tail left out."""
    if len(text) <= LINE_LIMIT:
        return shown(text)
    return shown(f"{text[:LINE_LIMIT]}\N{HORIZONTAL ELLIPSIS}")


def rows_of(lines: Sequence[Heading | PromiseRow]) -> list[PromiseRow]:
    """Return the promises among the lines."""
    return [line for line in lines if isinstance(line, PromiseRow)]
