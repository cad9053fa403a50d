"""Rows of a long list: the ids of all, and the rows of the pages lately looked at."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Iterable
from typing import Generic, Protocol, TypeVar

PAGE = 100
PAGES_KEPT = 40


class Identified(Protocol):
    """A row that knows its record's id."""

    @property
    def id(self) -> int:
        """The record's id."""
        ...


R = TypeVar("R", bound=Identified)


class PagedRows(Generic[R]):
    """A cache by pages, of which the least lately seen goes; it asks for each page once.

    An id below 1 stands for a line that is no record: nothing is asked for it.
    """

    def __init__(self) -> None:
        """Begin without any line."""
        self.ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, R]] = OrderedDict()
        self._asked: set[int] = set()
        self._places: dict[int, int] | None = None

    def known(self) -> list[R]:
        """Return all rows that are known."""
        return [row for page in self._pages.values() for row in page.values()]

    def reset(self, ids: Iterable[int]) -> None:
        """Begin anew with these lines."""
        self.ids = array("q", ids)
        self._pages.clear()
        self._asked.clear()
        self._places = None

    def row_at(self, place: int) -> R | None:
        """Return the row at a place where it is known."""
        page = self._pages.get(place // PAGE)
        return page.get(self.ids[place]) if page else None

    def place_of(self, record_id: int) -> int | None:
        """Return where a record stands, if anywhere."""
        if self._places is None:
            self._places = {id_: place for place, id_ in enumerate(self.ids)}
        return self._places.get(record_id)

    def supply(self, rows: Iterable[R]) -> list[tuple[int, int]]:
        """Take rows; return the first and last places of the pages that they belong to."""
        touched: set[int] = set()
        for row in rows:
            place = self.place_of(row.id)
            if place is not None:
                number = place // PAGE
                self._pages.setdefault(number, {})[row.id] = row
                touched.add(number)
        return [self._settled(number) for number in sorted(touched) if number in self._pages]

    def missing(self, place: int) -> list[int]:
        """Return the ids to ask for, once, where the row at a place is not known."""
        return self._ask(place // PAGE)

    def forget(self, ids: Iterable[int] | None = None) -> list[list[int]]:
        """Return, page by page, the ids to ask for anew where these records, or all, changed."""
        places = None if ids is None else {p for p in map(self.place_of, ids) if p is not None}
        stale = set(self._pages) if places is None else {place // PAGE for place in places}
        self._asked -= stale
        asked = (self._ask(number) for number in stale if number in self._pages)
        return [ids for ids in asked if ids]

    def _ask(self, number: int) -> list[int]:
        if number in self._asked:
            return []
        if number in self._pages:
            self._pages.move_to_end(number)
        self._asked.add(number)
        return [id_ for id_ in self._ids_of(number) if id_ > 0]

    def _ids_of(self, number: int) -> array[int]:
        return self.ids[number * PAGE : (number + 1) * PAGE]

    def _settled(self, number: int) -> tuple[int, int]:
        """Note that a page has come, and let the oldest go."""
        first = number * PAGE
        ids = self._ids_of(number)
        if len(self._pages[number]) == sum(id_ > 0 for id_ in ids):
            self._asked.add(number)
        self._pages.move_to_end(number)
        while len(self._pages) > PAGES_KEPT:
            gone, _ = self._pages.popitem(last=False)
            self._asked.discard(gone)
        return first, first + len(ids) - 1
