"""The table of the Promises page: headings across, whole promises selected, columns by room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from app.queries.promises import PromiseRow
from ui.itemmodels.promises import Column, PromisesModel
from ui.phrases import Group
from ui.theme import CONTROL_HEIGHT, GRID, Look
from ui.widgets.big_table import BigTable
from ui.widgets.promise_delegate import PromiseDelegate

SAMPLE = 50
"""So many of the selected promises of a group are asked what can be done with them."""


class PromiseTable(BigTable):
    """Shows a `PromisesModel`; what is selected is told by ids, whether rows are known or not."""

    def __init__(self, name: str, model: PromisesModel, look: Look) -> None:
        super().__init__(name)
        self._promises = model
        self.setModel(model)
        self.setItemDelegate(PromiseDelegate(look, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.set_row_height(max(CONTROL_HEIGHT, self.fontMetrics().height() + GRID * 2))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.WORDS, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def share_width(self, *, narrow: bool) -> None:
        """Give each column its width, and leave some out where there is little."""
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        due = metrics.horizontalAdvance("Wed 20 Nov 15:00 · 30 days late") + GRID * 3
        widths = {
            Column.STANDING: metrics.horizontalAdvance("Answered for") + GRID * 8,
            Column.NUMBER: metrics.horizontalAdvance("12345-6") + GRID * 3,
            Column.CUSTOMER: metrics.averageCharWidth() * (14 if narrow else 24),
            Column.DUE: due - (GRID * 5 if narrow else 0),
            Column.OWNER: metrics.averageCharWidth() * 18,
        }
        for column, width in widths.items():
            header.resizeSection(column, width)
        for column in (Column.OWNER, Column.NUMBER):
            self.setColumnHidden(column, narrow)

    def span_headings(self) -> None:
        """Let headings run across all columns."""
        self.clearSpans()
        for place in self._promises.headings():
            self.setSpan(place, 0, 1, len(Column))

    def chosen_ids(self) -> list[int]:
        """Return the ids of the selected promises, top to bottom."""
        ids = (self._promises.id_at(place) for place in self.picked_rows())
        return [id_ for id_ in ids if id_ is not None]

    def chosen_count(self) -> int:
        """Return how many promises are selected, without looking at each."""
        headings = self._promises.headings()
        return sum(
            last - first + 1 - sum(first <= place <= last for place in headings)
            for first, last in self._spans()
        )

    def chosen_groups(self) -> dict[int, Group]:
        """Return the group of each selected promise by its id."""
        found: dict[int, Group] = {}
        for place in self.picked_rows():
            id_ = self._promises.id_at(place)
            if id_ is not None:
                found[id_] = self._promises.group_at(place)
        return found

    def sample(self) -> Iterator[PromiseRow | None]:
        """Yield some of the selected promises of each group; None for one not yet known."""
        bounds = [*self._promises.headings(), self._promises.rowCount()]
        for first, last in self._spans():
            for begin, end in pairwise(bounds):
                places = range(max(first, begin + 1), min(last + 1, end))
                for place in islice(places, SAMPLE):
                    line = self._promises.line_at(place)
                    yield line if isinstance(line, PromiseRow) else None

    def in_sight(self) -> tuple[int, ...]:
        """Return the ids of the promises that are in sight now."""
        first, count = self.rowAt(0), self._promises.rowCount()
        if first < 0:
            return ()
        below = self.viewport().height() // max(1, self.rowHeight(first)) + 2
        ids = (self._promises.id_at(place) for place in range(first, min(first + below, count)))
        return tuple(id_ for id_ in ids if id_ is not None)

    def select(self, ids: Iterable[int]) -> bool:
        """Select these promises; tell whether any is shown."""
        places = sorted(p for p in map(self._promises.place_of, ids) if p is not None)
        if not places:
            return False
        self.go_to(places[0])
        chosen = QItemSelection()
        for first, last in _runs(places):
            last_column = len(Column) - 1
            top, bottom = self._promises.index(first, 0), self._promises.index(last, last_column)
            chosen.select(top, bottom)
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.Select)
        return True

    def select_near(self, place: int) -> None:
        """Select the promise at a place, or the nearest one after or before it."""
        count = self._promises.rowCount()
        headings = set(self._promises.headings())
        order = [*range(min(place, count), count), *range(min(place, count) - 1, -1, -1)]
        candidate = next((one for one in order if one not in headings), None)
        if candidate is None:
            return
        self.go_to(candidate)
        if candidate <= 1:
            self.scrollToTop()

    def _spans(self) -> list[tuple[int, int]]:
        ranges = self.selectionModel().selection().toList()
        return sorted((part.top(), part.bottom()) for part in ranges)


def _runs(places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last of each run of neighbouring places."""
    first = last = -2
    for place in places:
        if place != last + 1:
            if last >= 0:
                yield first, last
            first = place
        last = place
    if last >= 0:
        yield first, last
