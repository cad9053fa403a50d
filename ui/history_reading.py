"""Reads the history together with the names of what it touched."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from app.queries import customers, interactions, promises, shop
from app.queries.history import HistoryRow, history
from models.values import Record, UserError, Vocabulary
from ui.history_words import Names

NAMED_IN_ONE = 30
"""Of a change-set at most so many records are named; an import touches thousands."""
EXCERPT = 80


@dataclass(frozen=True, slots=True)
class HistoryPart:
    """The latest change-sets and the names of what they touched; `more`: there are earlier."""

    rows: tuple[HistoryRow, ...]
    names: Names
    more: bool


def read_history(reading: Any, limit: int) -> HistoryPart:
    """Return the latest change-sets, newest first, with names, all from one snapshot."""
    rows = history(reading, limit + 1)
    kept = tuple(rows[:limit])
    wanted = dict.fromkeys(key for row in kept for key in _touched(row))
    return HistoryPart(kept, _names(reading, kept, wanted), len(rows) > limit)


def _touched(row: HistoryRow) -> list[tuple[Record, int]]:
    """Return the records of a change-set that have a name worth showing."""
    kinds = (Record.PROMISE, Record.INTERACTION, Record.CUSTOMER, Record.STAFF_MEMBER)
    found = dict.fromkeys(
        (change.record, change.id) for change in row.changes if change.record in kinds
    )
    return list(found)[:NAMED_IN_ONE]


def _names(reading: Any, rows: Iterable[HistoryRow], wanted: Iterable[tuple[Record, int]]) -> Names:
    staff = {row.id: row.name for row in shop.staff(reading, active=False)}
    terms = {
        term.id: term.text
        for kind in Vocabulary
        for term in shop.terms(reading, kind, active=False)
    }
    named = set(_customer_ids(rows)) | {id_ for kind, id_ in wanted if kind is Record.CUSTOMER}
    people = {row.id: row.name for row in customers.rows(reading, sorted(named))}
    records = {(Record.CUSTOMER, id_): name for id_, name in people.items()}
    records |= {(Record.STAFF_MEMBER, id_): name for id_, name in staff.items()}
    for kind, id_ in wanted:
        name = _record_name(reading, kind, id_)
        if name:
            records[kind, id_] = name
    return Names(staff, terms, people, records)


def _customer_ids(rows: Iterable[HistoryRow]) -> Iterable[int]:
    for row in rows:
        for change in row.changes:
            if change.field == "customer_id":
                yield from (v for v in (change.before, change.after) if isinstance(v, int))


def _record_name(reading: Any, kind: Record, record_id: int) -> str:
    """Return the words of a promise or an interaction; "" where it is gone."""
    try:
        if kind is Record.PROMISE:
            promise = promises.promise(reading, record_id)
            return f"{promise.number} {excerpt(promise.text)}"
        if kind is Record.INTERACTION:
            row = interactions.interaction(reading, record_id)
            note = excerpt(row.note)
            return f"{row.customer}: {note}" if row.customer else note
    except UserError:
        return ""
    return ""


def excerpt(text: str) -> str:
    """Return the beginning of longer words, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= EXCERPT else f"{line[:EXCERPT].rstrip()}\N{HORIZONTAL ELLIPSIS}"
