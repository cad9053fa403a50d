"""Reads the history together with the names of what it touched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.queries import customers, shop
from app.queries.history import HistoryRow, history, subjects
from app.rules.numbers import number_of
from models.values import Record, Vocabulary
from ui.history_words import Key, Names

NAMED_IN_ONE = 30
"""Of a change-set at most so many records are named; an import touches thousands."""
EXCERPT = 80
SUBJECTS = (Record.PROMISE, Record.INTERACTION, Record.CUSTOMER)
"""What a change-set is about: the first of these kinds that it touched."""
NAMED = (*SUBJECTS, Record.STAFF_MEMBER)


@dataclass(frozen=True, slots=True)
class HistoryPart:
    """The latest change-sets and what each was about; `more`: there are earlier ones.

    `record` is the one whose history this is, None for everything; `about` what it is called.
    """

    rows: tuple[HistoryRow, ...]
    subjects: Mapping[Key, str]
    more: bool
    record: Key | None = None
    about: str = ""


def read_history(
    reading: Any, limit: int, known: Mapping[Key, str], record: Key | None = None
) -> HistoryPart:
    """Return the latest change-sets, newest first; names that are `known` are not read again."""
    rows = history(reading, limit + 1, record, with_parts=True)
    kept = tuple(rows[:limit])
    keys = dict.fromkeys(key for row in kept if (key := subject_key(row)) is not None)
    if record is not None:
        keys[record] = None
    names = {key: known[key] for key in keys if key in known}
    names |= read_subjects(reading, [key for key in keys if key not in known])
    about = names.get(record, "") if record is not None else ""
    return HistoryPart(kept, names, len(rows) > limit, record, about)


def read_subjects(reading: Any, keys: Iterable[Key]) -> dict[Key, str]:
    """Return what records are called, all in a few statements; "" for one that is gone."""
    wanted = list(keys)
    found = subjects(reading, wanted)
    names = dict.fromkeys(wanted, "")
    for key, subject in found.items():
        words = excerpt(subject.words)
        if key[0] is Record.PROMISE:
            words = f"{number_of(key[1])} {words}"
        elif key[0] is Record.CUSTOMER:
            words = subject.words
        names[key] = f"{subject.customer}: {words}" if subject.customer else words
    return names


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
    records |= read_subjects(reading, [key for key in keys if key not in records])
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


def excerpt(text: str) -> str:
    """Return the beginning of longer words, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= EXCERPT else f"{line[:EXCERPT].rstrip()}\N{HORIZONTAL ELLIPSIS}"
