"""The shop's own values, opening hours, holidays and vocabularies."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import func, select

from app.rules.opening_hours import check_hours
from app.sentences.terms import term_words
from app.services import checks
from models.folding import fold
from models.sessions import Writing
from models.shop import SHOP_ID, Holiday, OpeningHours, Shop, Term
from models.values import Changes, UserError, Vocabulary


@dataclass(frozen=True, slots=True)
class TermAdded:
    """A word that was added to a vocabulary: its id, and what changed."""

    changes: Changes
    term: int


_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_COUNTRY = re.compile(r"[A-Z]{2}")


def _zone(value: object, field: str) -> str:
    name = checks.line(value, field)
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise UserError("shop.unknown_zone", field=field, value=name) from None
    return name


def _one_of(*words: str) -> checks.Check:
    def check(value: object, field: str) -> str | None:
        if value is not None and value not in words:
            raise UserError("field.not_a_choice", field=field, value=value)
        return None if value is None else str(value)

    return check


def _matching(pattern: re.Pattern[str]) -> checks.Check:
    def check(value: object, field: str) -> str | None:
        word = checks.optional_line(value, field)
        if word is not None and not pattern.fullmatch(word):
            raise UserError("field.not_a_choice", field=field, value=word)
        return word

    return check


def _name(value: object, field: str) -> str:
    return checks.optional_line(value, field) or ""


def _day(value: object, field: str) -> date | None:
    if value is not None and type(value) is not date:
        raise UserError("field.not_a_day", field=field, value=value)
    return value


_FIELDS: Mapping[str, checks.Check] = {
    "name": _name,
    "address": checks.optional_line,
    "mission": checks.optional_note,
    "zone": _zone,
    "currency": checks.currency,
    "language": checks.optional_line,
    "country": _matching(_COUNTRY),
    "date_order": _one_of("dmy", "mdy", "ymd"),
    "paper": _one_of("a4", "letter"),
    "brand_colour": _matching(_COLOUR),
    "brand_review_day": _day,
}


def correct(
    writing: Writing, values: Mapping[str, object], expected_version: int | None = None
) -> Changes:
    """Correct the shop's values, by the names of `ShopValues`; a blank name is allowed.

    Raises UserError "shop.unknown_zone", "worth.unknown_currency", "field.not_a_choice".
    """
    writing.name("shop.correct")
    new = checks.checked(values, _FIELDS)
    writing.update(Shop, SHOP_ID, expected_version=expected_version, **new)
    return writing.changes()


def set_opening_hours(writing: Writing, hours: Sequence[tuple[int, int, int]]) -> Changes:
    """Make these the opening hours: (weekday with Monday 0, opens, closes) in minutes of the day.

    Raises:
        UserError: "hours.wrong_span", "hours.overlap".

    """
    writing.name("shop.set_opening_hours")
    wanted = set(check_hours(hours))
    columns = (OpeningHours.id, OpeningHours.weekday, OpeningHours.opens, OpeningHours.closes)
    rows = writing.execute(select(*columns))
    had = {(row.weekday, row.opens, row.closes): row.id for row in rows}
    for span in sorted(had.keys() - wanted):
        writing.delete(OpeningHours, had[span])
    for weekday, opens, closes in sorted(wanted - had.keys()):
        writing.insert(OpeningHours, weekday=weekday, opens=opens, closes=closes)
    return writing.changes()


def set_holidays(writing: Writing, days: Sequence[tuple[date, str]]) -> Changes:
    """Make these (day, name) the days on which the shop is closed."""
    writing.name("shop.set_holidays")
    wanted = {(day, _name(name, "holidays")) for day, name in days}
    rows = writing.execute(select(Holiday.id, Holiday.day, Holiday.name).where(Holiday.closed))
    had = {(row.day, row.name): row.id for row in rows}
    for key in sorted(had.keys() - wanted):
        writing.delete(Holiday, had[key])
    for day, name in sorted(wanted - had.keys()):
        writing.insert(Holiday, day=day, name=name, closed=True)
    return writing.changes()


def add_holiday(writing: Writing, day: date, name: str = "") -> Changes:
    """Close the shop on a day; one that is closed already takes the new name ("" for none)."""
    writing.name("shop.add_holiday")
    values: dict[str, Any] = {"day": _day(day, "day"), "name": _name(name, "name")}
    closed = select(Holiday.id).where(Holiday.day == day, Holiday.closed)
    known = writing.execute(closed).scalars().first()
    if known is None:
        writing.insert(Holiday, **values, closed=True)
    else:
        writing.update(Holiday, known, **values)
    return writing.changes()


def remove_holiday(writing: Writing, holiday_id: int) -> Changes:
    """Open the shop on a day again; raises UserError "record.gone" where it is open already."""
    writing.name("shop.remove_holiday")
    checks.fetch(writing, Holiday, holiday_id, Holiday.id)
    writing.delete(Holiday, holiday_id)
    return writing.changes()


def add_term(writing: Writing, vocabulary: Vocabulary, text: str) -> TermAdded:
    """Add a word at the end of a vocabulary, or bring back one that was retired.

    A word the vocabulary has already is refused ("term.exists"; case and accents folded).
    """
    writing.name("shop.add_term")
    words = checks.line(text, "text")
    same = _same_term(writing, vocabulary, words)
    if same is None:
        term_id = _append_term(writing, vocabulary, words)
    else:
        term_id = same
        writing.update(Term, term_id, active=True)
        _call(writing, term_id, words)
    return TermAdded(writing.changes(), term_id)


def rename_term(writing: Writing, term_id: int, text: str) -> Changes:
    """Give a word another text; it is the shop's own then and no longer translated."""
    writing.name("shop.rename_term")
    words = checks.line(text, "text")
    vocabulary = checks.fetch(writing, Term, term_id, Term.vocabulary).vocabulary
    if _same_term(writing, vocabulary, words, but=term_id) is not None:
        raise UserError("term.exists", field="text", text=words)
    _call(writing, term_id, words)
    return writing.changes()


def retire_term(writing: Writing, term_id: int) -> Changes:
    """Offer a word no more; what already bears it keeps it."""
    writing.name("shop.retire_term")
    writing.update(Term, term_id, active=False)
    return writing.changes()


def _same_term(
    writing: Writing, vocabulary: Vocabulary, text: str, but: int | None = None
) -> int | None:
    """Return the retired term of this text, None where it is new; an active one is refused."""
    rows = writing.execute(
        select(Term.id, Term.key, Term.text, Term.active).where(Term.vocabulary == vocabulary)
    )
    same = [row for row in rows if _is_called(row, text) and row.id != but]
    if any(row.active for row in same):
        raise UserError("term.exists", field="text", text=text)
    return same[0].id if same else None


def _is_called(row: Any, text: str) -> bool:
    """Tell whether a word is called so, in its own text or as it is said here."""
    return fold(text) in {fold(row.text), fold(term_words(row.key, row.text))}


def _call(writing: Writing, term_id: int, words: str) -> None:
    """Give a word this text, unless that is what it is called here already."""
    had = checks.fetch(writing, Term, term_id, Term.key, Term.text)
    if words != term_words(had.key, had.text):
        writing.update(Term, term_id, text=words, key=None)


def _append_term(writing: Writing, vocabulary: Vocabulary, text: str) -> int:
    last = select(func.max(Term.position)).where(Term.vocabulary == vocabulary)
    position = (writing.execute(last).scalar() or 0) + 1
    return writing.insert(Term, vocabulary=vocabulary, text=text, position=position, active=True)
