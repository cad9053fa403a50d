"""The tables that the CSV export writes: their columns, and how a row fills them.

Each comes back in with the map of its name under `resources/maps`; staff and words come back
by their names, wherever a record uses them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any
from zoneinfo import ZoneInfo

from app.exchange.known import own_id
from app.rules.disarm import disarmed
from app.rules.money import minor_units
from app.rules.numbers import number_of
from models.base import Base
from models.customer import ContactPoint, Customer
from models.interaction import Interaction, Remark
from models.promise import Promise, PromiseMove
from models.shop import Term
from models.staff import StaffMember
from models.survey import SurveyAnswer
from models.values import Record

TAG_BREAK = "\n"
"""Stands between tags in one cell; the maps split there."""


@dataclass(frozen=True, slots=True)
class Names:
    """Names by id of what rows refer to, the shop's zone, and the word that marks its ids."""

    store: str
    zone: ZoneInfo
    terms: Mapping[int, str]
    staff: Mapping[int, str]
    customers: Mapping[int, str]
    tags: Mapping[int, list[str]]


Row = Any
Cell = Callable[[Row, Names], object]


@dataclass(frozen=True, slots=True)
class CsvTable:
    """One file: its name without the ending, its table, its columns in order."""

    name: str
    table: type[Base]
    columns: Mapping[str, Cell]
    tagged: Record | None = None

    def cells(self, row: Row, names: Names) -> list[str]:
        """Return a row's cells as text, disarmed."""
        return [written(fill(row, names), names.zone) for fill in self.columns.values()]


def written(value: object, zone: ZoneInfo) -> str:
    """Return one value as a cell: nothing is empty, numbers stay bare, words are disarmed."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, datetime):
        return _instant(value, zone)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | Decimal):
        return str(value)
    return disarmed(str(value))


def _instant(value: datetime, zone: ZoneInfo) -> str:
    """Return an instant in the shop's time with its offset (UTC where that has seconds)."""
    local = value.astimezone(zone)
    is_whole = not (local.utcoffset() or timedelta()) % timedelta(minutes=1)
    return (local if is_whole else value.astimezone(UTC)).isoformat()


def _plain(name: str) -> Cell:
    return lambda row, _names: getattr(row, name)


def _id(name: str = "id") -> Cell:
    def cell(row: Row, names: Names) -> object:
        row_id = getattr(row, name)
        return None if row_id is None else own_id(names.store, row_id)

    return cell


def _term(name: str) -> Cell:
    return lambda row, names: names.terms.get(getattr(row, name))


def _staff(name: str) -> Cell:
    return lambda row, names: names.staff.get(getattr(row, name))


def _due(day: str, at: str) -> Cell:
    return lambda row, _names: getattr(row, day) or getattr(row, at)


def _tags(row: Row, names: Names) -> object:
    return TAG_BREAK.join(names.tags.get(row.id, ()))


def _customer(row: Row, names: Names) -> object:
    return names.customers.get(row.customer_id)


def _when(row: Row, names: Names) -> object:
    """Return an interaction's time, or its day where no more is known."""
    return row.at.astimezone(names.zone).date() if row.day_only else row.at


def _worth(row: Row, _names: Names) -> object:
    """Return an amount in major units, with all its decimals."""
    if row.worth_minor is None:
        return None
    return Decimal(row.worth_minor).scaleb(-minor_units(row.worth_currency))


def _plains(*names: str) -> dict[str, Cell]:
    return {name: _plain(name) for name in names}


CSV_TABLES: tuple[CsvTable, ...] = (
    CsvTable(
        "customers",
        Customer,
        {
            "id": _id(),
            **_plains("name", "language"),
            "preferred_channel": _term("preferred_channel_id"),
            **_plains("tone", "note", "consent"),
            "tags": _tags,
        },
        Record.CUSTOMER,
    ),
    CsvTable(
        "contact_points",
        ContactPoint,
        {
            "id": _id(),
            "customer": _id("customer_id"),
            "customer_name": _customer,
            **_plains("kind", "value", "label"),
        },
    ),
    CsvTable(
        "interactions",
        Interaction,
        {
            "id": _id(),
            "customer": _id("customer_id"),
            "customer_name": _customer,
            "at": _when,
            "channel": _term("channel_id"),
            "stage": _term("stage_id"),
            "aspect": _term("aspect_id"),
            **_plains("note", "arrival", "emotion", "emotion_source", "expectation"),
            "worth": _worth,
            "currency": _plain("worth_currency"),
            **_plains("settled", "given"),
            "staff": _staff("staff_id"),
            "tags": _tags,
        },
        Record.INTERACTION,
    ),
    CsvTable(
        "remarks",
        Remark,
        {
            "id": _id(),
            "interaction": _id("interaction_id"),
            "kind": _plain("kind"),
            "aspect": _term("aspect_id"),
            "text": _plain("text"),
            "owner": _staff("owner_id"),
            **_plains("state", "acted_at", "closed_at"),
        },
    ),
    CsvTable(
        "promises",
        Promise,
        {
            "id": _id(),
            "number": lambda row, _names: number_of(row.id),
            "interaction": _id("interaction_id"),
            **_plains("text", "promised_at"),
            "promised_by": _staff("promised_by_id"),
            "owner": _staff("owner_id"),
            "first_due": _due("first_due_day", "first_due_at"),
            "due": _due("due_day", "due_at"),
            **_plains("state", "settled_at", "settled_note", "confirmed_at", "answered_at"),
            "answered_by": _staff("answered_by_id"),
            "answer_note": _plain("answer_note"),
        },
    ),
    CsvTable(
        "promise_moves",
        PromiseMove,
        {
            "id": _id(),
            "promise": _id("promise_id"),
            "at": _plain("at"),
            "from": _due("from_day", "from_at"),
            "to": _due("to_day", "to_at"),
            "agreed": _plain("agreed"),
            "staff": _staff("staff_id"),
            "note": _plain("note"),
        },
    ),
    CsvTable(
        "survey_answers",
        SurveyAnswer,
        {
            "id": _id(),
            "customer": _id("customer_id"),
            "interaction": _id("interaction_id"),
            **_plains("kind", "score", "comment", "asked_at", "answered_at"),
        },
    ),
    CsvTable("staff", StaffMember, _plains("id", "name", "role", "active")),
    CsvTable("words", Term, _plains("id", "vocabulary", "key", "text", "kind", "active")),
)
"""The files in the order in which they come back in."""
