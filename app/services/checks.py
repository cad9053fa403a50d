"""What every use case asks of the values it is given, field by field."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from enum import Enum
from functools import cache
from typing import Any

from sqlalchemy import Row, Select, bindparam, select
from sqlalchemy.orm import InstrumentedAttribute

from app.rules.names import check_words
from models.base import Base
from models.interaction import Interaction
from models.sessions import Writing
from models.shop import Term, shop_values
from models.staff import StaffMember
from models.values import NAME_LIMIT, NOTE_LIMIT, Due, Money, UserError, Vocabulary

Check = Callable[[object, str], object]
"""Takes a given value and its field's name; returns what is stored, or refuses it."""

_AHEAD = timedelta(days=1)
_CURRENCY = re.compile(r"[A-Z]{3}")
_GREATEST = 2**53
"""Above this an amount would lose digits in a JSON reader."""


def line(value: object, field: str) -> str:
    """Take words of one line; blank ones are refused."""
    return check_words(_text(value, field), NAME_LIMIT, field)


def note(value: object, field: str) -> str:
    """Take a longer text; a blank one is refused."""
    return check_words(_text(value, field), NOTE_LIMIT, field)


def optional_line(value: object, field: str) -> str | None:
    """Take words of one line; blank means none."""
    return None if _is_blank(value) else line(value, field)


def optional_note(value: object, field: str) -> str | None:
    """Take a longer text; blank means none."""
    return None if _is_blank(value) else note(value, field)


def flag(value: object, field: str) -> bool:
    """Take yes or no."""
    if not isinstance(value, bool):
        raise UserError("field.not_a_choice", field=field, value=value)
    return value


def optional_id(value: object, field: str) -> int | None:
    """Take a record's id, or none."""
    if value is not None and (isinstance(value, bool) or not isinstance(value, int)):
        raise UserError("field.not_a_choice", field=field, value=value)
    return value


def choice(kind: type[Enum]) -> Check:
    """Return a check that takes a member of this enumeration, or its value."""

    def check(value: object, field: str) -> Enum:
        try:
            return kind(value)
        except ValueError:
            raise UserError("field.not_a_choice", field=field, value=value) from None

    return check


def optional_choice(kind: type[Enum]) -> Check:
    """Return a check that takes a member of this enumeration, its value, or none."""
    required = choice(kind)
    return lambda value, field: None if value is None else required(value, field)


def instant(value: object, field: str) -> datetime:
    """Take an aware instant."""
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise UserError("field.not_an_instant", field=field, value=value)
    return value


def optional_instant(value: object, field: str) -> datetime | None:
    """Take an aware instant, or none."""
    return None if value is None else instant(value, field)


def checked(values: Mapping[str, object], checks: Mapping[str, Check]) -> dict[str, Any]:
    """Check each given field by its check; a field that has none is refused."""
    stranger = next((field for field in values if field not in checks), None)
    if stranger is not None:
        raise UserError("field.unknown", field=stranger, known=sorted(checks))
    return {field: checks[field](value, field) for field, value in values.items()}


def happened(writing: Writing, at: datetime | None, code: str, field: str = "at") -> datetime:
    """Return when something happened: now where nothing is said.

    A clock may go wrong by hours, so an instant within a day ahead is taken; a later one is
    refused with this code.
    """
    if at is None:
        return writing.now
    if instant(at, field) > writing.now + _AHEAD:
        raise UserError(code, field=field, at=at)
    return at


def due(value: object, field: str = "due") -> Due:
    """Take a due; a promise without one is not accepted (domain rule 3)."""
    if not isinstance(value, Due):
        raise UserError("promise.no_due", field=field)
    return value


def worth(writing: Writing, value: object) -> dict[str, Any]:
    """Return an amount's two columns; one without a currency is in the shop's."""
    if value is None:
        return {"worth_minor": None, "worth_currency": None}
    if not isinstance(value, Money):
        raise UserError("worth.not_an_amount", field="worth", value=value)
    if abs(value.minor) > _GREATEST:
        raise UserError("worth.too_large", field="worth", value=value.minor)
    given = value.currency or shop_values(writing).currency
    return {"worth_minor": value.minor, "worth_currency": currency(given, "worth")}


def currency(value: object, field: str) -> str:
    """Take a currency's three letters (ISO 4217)."""
    if not isinstance(value, str) or not _CURRENCY.fullmatch(value):
        raise UserError("worth.unknown_currency", field=field, value=value)
    return value


def different(words: Sequence[str], field: str) -> list[str]:
    """Check several words and return each once, in the order given."""
    return list(dict.fromkeys(line(word, field) for word in words))


def fetch(
    writing: Writing, table: type[Base], record_id: int, *columns: InstrumentedAttribute[Any]
) -> Row[Any]:
    """Return these columns of a record; raises "record.gone" where there is none."""
    row = writing.execute(select(*columns).where(table.id == record_id)).one_or_none()
    if row is None:
        raise UserError("record.gone", record=table.__tablename__, id=record_id)
    return row


def exists(writing: Writing, table: type[Base], record_id: int) -> None:
    """Refuse an id that no record bears."""
    if writing.execute(_of_id(table), {"its_id": record_id}).first() is None:
        raise UserError("record.gone", record=table.__tablename__, id=record_id)


@cache
def _of_id(table: type[Base]) -> Select[Any]:
    """Return the query for an id; made once, since making it costs as much as asking it."""
    return select(table.id).where(table.id == bindparam("its_id"))


_VOCABULARIES = {
    "channel_id": Vocabulary.CHANNEL,
    "preferred_channel_id": Vocabulary.CHANNEL,
    "stage_id": Vocabulary.STAGE,
    "aspect_id": Vocabulary.ASPECT,
}
_STAFF = ("staff_id", "owner_id", "promised_by_id")
_WORDS = select(Term.id, Term.vocabulary).where(Term.id.in_(bindparam("ids", expanding=True)))


def references(writing: Writing, values: Mapping[str, Any]) -> None:
    """Refuse a word of the wrong vocabulary and staff there are not, naming the field."""
    words = {field: values[field] for field in _VOCABULARIES if values.get(field) is not None}
    if words:
        _check_words_exist(writing, words)
    known: set[int] = set()
    for field in _STAFF:
        staff_id = values.get(field)
        if staff_id is not None and staff_id not in known:
            _check_staff(writing, field, staff_id)
            known.add(staff_id)


def _check_words_exist(writing: Writing, words: Mapping[str, int]) -> None:
    ids = {"ids": sorted(set(words.values()))}
    found = {row.id: row.vocabulary for row in writing.execute(_WORDS, ids)}
    for field, term_id in words.items():
        if found.get(term_id) is not _VOCABULARIES[field]:
            raise UserError("term.unknown", field=field, value=term_id)


def _check_staff(writing: Writing, field: str, staff_id: int) -> None:
    if writing.execute(_of_id(StaffMember), {"its_id": staff_id}).first() is None:
        raise UserError("staff.unknown", field=field, value=staff_id)


def interaction_at(writing: Writing, interaction_id: int) -> datetime:
    """Return when an interaction happened."""
    at: datetime = fetch(writing, Interaction, interaction_id, Interaction.at).at
    return at


def _text(value: object, field: str) -> str:
    if value is None:
        raise UserError("words.blank", field=field)
    if not isinstance(value, str):
        raise UserError("field.not_words", field=field, value=value)
    return value


def _is_blank(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())
