"""Reads the history together with the names of what it touched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.queries import customers, interactions, promises, shop
from app.queries.history import HistoryRow, history
from models.values import Record, UserError, Vocabulary
from ui.history_words import Key, Names

NAMED_IN_ONE = 30
"""Of a change-set at most so many records are named; an import touches thousands."""
EXCERPT = 80
SUBJECTS = (Record.PROMISE, Record.INTERACTION, Record.CUSTOMER)
"""What a change-set is about: the first of these kinds that it touched."""
NAMED = (*SUBJECTS, Record.STAFF_MEMBER)


@dataclass(frozen=True, slots=True)
class HistoryPart:
    """The latest change-sets and what each was about; `more`: there are earlier ones."""

    rows: tuple[HistoryRow, ...]
    subjects: Mapping[Key, str]
    more: bool


def read_history(reading: Any, limit: int, known: Mapping[Key, str]) -> HistoryPart:
    """Return the latest change-sets, newest first; names that are `known` are not read again."""
    rows = history(reading, limit + 1)
    kept = tuple(rows[:limit])
    keys = dict.fromkeys(key for row in kept if (key := subject_key(row)) is not None)
    subjects = {key: known[key] if key in known else _name(reading, *key) for key in keys}
    return HistoryPart(kept, subjects, len(rows) > limit)


def read_names(reading: Any, row: HistoryRow) -> Names:
    """Return what the ids in a change-set stand for, as it is called now."""
    staff = {member.id: member.name for member in shop.staff(reading, active=False)}
    terms = {
        term.id: term.text
        for kind in Vocabulary
        for term in shop.terms(reading, kind, active=False)
    }
    keys = _touched(row)
    ids = {id_ for kind, id_ in keys if kind is Record.CUSTOMER} | set(_customer_ids(row))
    people = {person.id: person.name for person in customers.rows(reading, sorted(ids))}
    records = {(Record.CUSTOMER, id_): name for id_, name in people.items()}
    records |= {(Record.STAFF_MEMBER, id_): name for id_, name in staff.items()}
    records |= {key: _name(reading, *key) for key in keys if key not in records}
    return Names(staff, terms, people, records)


def subject_key(row: HistoryRow) -> Key | None:
    """Return the record that a change-set was about, if it still has a name."""
    for record in SUBJECTS:
        for change in row.changes:
            if change.record is record and change.action != "delete":
                return record, change.id
    return None


def _touched(row: HistoryRow) -> list[Key]:
    """Return the records of a change-set that have a name worth showing."""
    found = dict.fromkeys(
        (change.record, change.id) for change in row.changes if change.record in NAMED
    )
    return list(found)[:NAMED_IN_ONE]


def _customer_ids(row: HistoryRow) -> Iterable[int]:
    for change in row.changes:
        if change.field == "customer_id":
            yield from (v for v in (change.before, change.after) if isinstance(v, int))


def _name(reading: Any, kind: Record, record_id: int) -> str:
    """Return the words of a record; "" where it is gone."""
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
    if kind is Record.CUSTOMER:
        return next((row.name for row in customers.rows(reading, [record_id])), "")
    return ""


def excerpt(text: str) -> str:
    """Return the beginning of longer words, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= EXCERPT else f"{line[:EXCERPT].rstrip()}\N{HORIZONTAL ELLIPSIS}"
