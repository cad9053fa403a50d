"""The history in words: fields and values as people call them, never as columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from itertools import groupby

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.queries.history import FieldChange, HistoryRow
from models.values import Record
from ui.formats import Formats
from ui.phrases import translate, upper_first
from ui.vocabulary import title, word

Key = tuple[Record, int]
NOTHING = "\N{EN DASH}"

_FIELDS: Mapping[str, object] = {
    "acted_at": QT_TRANSLATE_NOOP("HistoryWords", "acted on"),
    "address": QT_TRANSLATE_NOOP("HistoryWords", "address"),
    "agreed": QT_TRANSLATE_NOOP("HistoryWords", "agreed by the customer"),
    "active": QT_TRANSLATE_NOOP("HistoryWords", "in use"),
    "answer_note": QT_TRANSLATE_NOOP("HistoryWords", "what was done instead"),
    "answered_at": QT_TRANSLATE_NOOP("HistoryWords", "answered"),
    "answered_by_id": QT_TRANSLATE_NOOP("HistoryWords", "answered by"),
    "arrival": QT_TRANSLATE_NOOP("HistoryWords", "feeling on arrival"),
    "asked_at": QT_TRANSLATE_NOOP("HistoryWords", "asked"),
    "aspect_id": QT_TRANSLATE_NOOP("HistoryWords", "about"),
    "at": QT_TRANSLATE_NOOP("HistoryWords", "when"),
    "brand_colour": QT_TRANSLATE_NOOP("HistoryWords", "brand colour"),
    "brand_review_day": QT_TRANSLATE_NOOP("HistoryWords", "brand review"),
    "channel_id": QT_TRANSLATE_NOOP("HistoryWords", "channel"),
    "closed": QT_TRANSLATE_NOOP("HistoryWords", "closed"),
    "closed_at": QT_TRANSLATE_NOOP("HistoryWords", "closed"),
    "closes": QT_TRANSLATE_NOOP("HistoryWords", "closes"),
    "comment": QT_TRANSLATE_NOOP("HistoryWords", "comment"),
    "computer": QT_TRANSLATE_NOOP("HistoryWords", "computer"),
    "confirmed_at": QT_TRANSLATE_NOOP("HistoryWords", "confirmed by the customer"),
    "consent": QT_TRANSLATE_NOOP("HistoryWords", "consent"),
    "country": QT_TRANSLATE_NOOP("HistoryWords", "country"),
    "currency": QT_TRANSLATE_NOOP("HistoryWords", "currency"),
    "customer_id": QT_TRANSLATE_NOOP("HistoryWords", "customer"),
    "date_order": QT_TRANSLATE_NOOP("HistoryWords", "order of day and month"),
    "day": QT_TRANSLATE_NOOP("HistoryWords", "day"),
    "day_only": QT_TRANSLATE_NOOP("HistoryWords", "time not known"),
    "due_at": QT_TRANSLATE_NOOP("HistoryWords", "due (time)"),
    "due_day": QT_TRANSLATE_NOOP("HistoryWords", "due (day)"),
    "emotion": QT_TRANSLATE_NOOP("HistoryWords", "feeling on leaving"),
    "emotion_source": QT_TRANSLATE_NOOP("HistoryWords", "who says so"),
    "expectation": QT_TRANSLATE_NOOP("HistoryWords", "expectation"),
    "first_due_at": QT_TRANSLATE_NOOP("HistoryWords", "first due (time)"),
    "first_due_day": QT_TRANSLATE_NOOP("HistoryWords", "first due (day)"),
    "folder": QT_TRANSLATE_NOOP("HistoryWords", "folder"),
    "from_at": QT_TRANSLATE_NOOP("HistoryWords", "from (time)"),
    "from_day": QT_TRANSLATE_NOOP("HistoryWords", "from (day)"),
    "given": QT_TRANSLATE_NOOP("HistoryWords", "what was given"),
    "interaction_id": QT_TRANSLATE_NOOP("HistoryWords", "interaction"),
    "kind": QT_TRANSLATE_NOOP("HistoryWords", "kind"),
    "label": QT_TRANSLATE_NOOP("HistoryWords", "what it is for"),
    "language": QT_TRANSLATE_NOOP("HistoryWords", "language"),
    "logo": QT_TRANSLATE_NOOP("HistoryWords", "logo"),
    "mission": QT_TRANSLATE_NOOP("HistoryWords", "mission"),
    "name": QT_TRANSLATE_NOOP("HistoryWords", "name"),
    "note": QT_TRANSLATE_NOOP("HistoryWords", "note"),
    "opens": QT_TRANSLATE_NOOP("HistoryWords", "opens"),
    "owner_id": QT_TRANSLATE_NOOP("HistoryWords", "owner"),
    "paper": QT_TRANSLATE_NOOP("HistoryWords", "paper"),
    "parameters": QT_TRANSLATE_NOOP("HistoryWords", "narrowed to"),
    "position": QT_TRANSLATE_NOOP("HistoryWords", "place in the list"),
    "preferred_channel_id": QT_TRANSLATE_NOOP("HistoryWords", "best reached by"),
    "promise_id": QT_TRANSLATE_NOOP("HistoryWords", "promise"),
    "promised_at": QT_TRANSLATE_NOOP("HistoryWords", "promised"),
    "promised_by_id": QT_TRANSLATE_NOOP("HistoryWords", "promised by"),
    "rhythm": QT_TRANSLATE_NOOP("HistoryWords", "rhythm"),
    "role": QT_TRANSLATE_NOOP("HistoryWords", "role"),
    "score": QT_TRANSLATE_NOOP("HistoryWords", "score"),
    "settled": QT_TRANSLATE_NOOP("HistoryWords", "settled on the spot"),
    "settled_at": QT_TRANSLATE_NOOP("HistoryWords", "settled"),
    "settled_note": QT_TRANSLATE_NOOP("HistoryWords", "note on settling"),
    "staff_id": QT_TRANSLATE_NOOP("HistoryWords", "handled by"),
    "stage_id": QT_TRANSLATE_NOOP("HistoryWords", "stage"),
    "state": QT_TRANSLATE_NOOP("HistoryWords", "state"),
    "tag": QT_TRANSLATE_NOOP("HistoryWords", "tag"),
    "text": QT_TRANSLATE_NOOP("HistoryWords", "words"),
    "to_at": QT_TRANSLATE_NOOP("HistoryWords", "to (time)"),
    "to_day": QT_TRANSLATE_NOOP("HistoryWords", "to (day)"),
    "tone": QT_TRANSLATE_NOOP("HistoryWords", "tone"),
    "value": QT_TRANSLATE_NOOP("HistoryWords", "contact"),
    "weekday": QT_TRANSLATE_NOOP("HistoryWords", "weekday"),
    "worth_currency": QT_TRANSLATE_NOOP("HistoryWords", "currency of the worth"),
    "worth_minor": QT_TRANSLATE_NOOP("HistoryWords", "worth (in the smallest coin)"),
    "zone": QT_TRANSLATE_NOOP("HistoryWords", "time zone"),
}
UNTOLD = frozenset({"id", "version", "name_key", "value_key", "key", "last_id"})
"""Fields that are the program's own business."""
TELLING = ("name", "value", "text", "note", "tag", "comment", "score", "settled_note")
"""Of a deleted record the first of these fields says which one it was."""
STAFF_FIELDS = frozenset(
    {"owner_id", "staff_id", "promised_by_id", "answered_by_id"},
)
TERM_FIELDS = frozenset({"channel_id", "stage_id", "aspect_id", "preferred_channel_id"})


@dataclass(frozen=True, slots=True)
class Names:
    """What ids stand for, as far as it is known: staff, terms, and the records touched."""

    staff: Mapping[int, str] = field(default_factory=dict)
    terms: Mapping[int, str] = field(default_factory=dict)
    customers: Mapping[int, str] = field(default_factory=dict)
    records: Mapping[Key, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FieldWords:
    """One changed field: its name, what it was, what it became."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RecordWords:
    """What happened to one record, and to its fields where it was changed."""

    heading: str
    fields: tuple[FieldWords, ...] = ()


def field_word(name: str) -> str:
    """Return what people call a field."""
    known = _FIELDS.get(name)
    if known is None:
        return upper_first(name.replace("_", " "))
    return upper_first(QCoreApplication.translate("HistoryWords", str(known)))


def record_lines(row: HistoryRow, names: Names, formats: Formats) -> list[RecordWords]:
    """Return what a change-set did, record by record, in its own order."""
    lines = []
    for (record, record_id, action), changes in groupby(row.changes, _of_record):
        lines.append(_record_words(record, record_id, action, list(changes), names, formats))
    return lines


def value_words(name: str, value: object, names: Names, formats: Formats) -> str:
    """Return a field's value as people write it."""
    if value is None or value == "":
        return NOTHING
    if isinstance(value, bool):
        return translate("HistoryWords", "yes") if value else translate("HistoryWords", "no")
    if isinstance(value, Enum):
        return word(value)
    if isinstance(value, datetime):
        return f"{formats.long_day(formats.local(value).date())} {formats.time(value)}"
    if isinstance(value, date):
        return formats.long_day(value)
    if isinstance(value, int) and name.endswith("_id"):
        return _id_words(name, value, names)
    return str(value)


def _of_record(change: FieldChange) -> tuple[Record, int, str]:
    return change.record, change.id, change.action


def _id_words(name: str, value: int, names: Names) -> str:
    """Return whom or what an id names; its number where that is gone."""
    known: Mapping[int, str] = {}
    if name in STAFF_FIELDS:
        known = names.staff
    elif name in TERM_FIELDS:
        known = names.terms
    elif name == "customer_id":
        known = names.customers
    return known.get(value, f"#{value}")


def _record_words(
    record: Record,
    record_id: int,
    action: str,
    changes: list[FieldChange],
    names: Names,
    formats: Formats,
) -> RecordWords:
    subject = names.records.get((record, record_id), "")
    if action == "create":
        count = sum(change.count for change in changes)
        pattern = translate("HistoryWords", "New: {what}")
        return RecordWords(_named(pattern, record, subject, count, formats))
    if action == "delete":
        pattern = translate("HistoryWords", "Deleted: {what}")
        count = max(change.count for change in changes)
        return RecordWords(_named(pattern, record, _telling(changes), count, formats))
    fields = tuple(
        FieldWords(
            field_word(change.field),
            value_words(change.field, change.before, names, formats),
            value_words(change.field, change.after, names, formats),
        )
        for change in changes
        if change.field
    )
    pattern = translate("HistoryWords", "Changed: {what}")
    return RecordWords(_named(pattern, record, subject, 1, formats), fields)


def _named(pattern: str, record: Record, subject: str, count: int, formats: Formats) -> str:
    what = word(record)
    if count > 1:
        what = f"{what} \N{MULTIPLICATION SIGN} {formats.count(count)}"
    elif subject:
        what = f"{what}: {subject}"
    return pattern.format(what=what)


def _telling(changes: Iterable[FieldChange]) -> str:
    held = {change.field: change.before for change in changes}
    return next((str(held[name]) for name in TELLING if held.get(name)), "")


def subject_words(row: HistoryRow, subject: str) -> str:
    """Return what a change-set was about, for its line in the list."""
    if subject:
        return subject
    deleted = [change for change in row.changes if change.action == "delete"]
    if deleted and (telling := _telling(deleted)):
        return telling
    kinds = list(dict.fromkeys(change.record for change in row.changes))[:3]
    return ", ".join(title(kind) if not place else word(kind) for place, kind in enumerate(kinds))
