"""The shop, its staff, vocabularies and opening hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from app.queries.rows import made
from app.queries.term_words import said
from models.sessions import Reading
from models.shop import Holiday, ShopValues, Term, holiday_days, opening_values, shop_values
from models.staff import StaffMember
from models.values import Role, Vocabulary

__all__ = [
    "HolidayRow",
    "Hours",
    "ShopValues",
    "StaffRow",
    "TermRow",
    "holidays",
    "hours",
    "shop",
    "staff",
    "terms",
]


@dataclass(frozen=True, slots=True)
class StaffRow:
    """One staff member."""

    id: int
    name: str
    role: Role
    active: bool


@dataclass(frozen=True, slots=True)
class TermRow:
    """One word of a vocabulary; `key` names a word that came with the program."""

    id: int
    key: str | None
    text: str
    kind: str | None
    active: bool = True


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening hours as (weekday with Monday 0, opens, closes) in minutes, and closed days."""

    opening: tuple[tuple[int, int, int], ...]
    holidays: frozenset[date]


@dataclass(frozen=True, slots=True)
class HolidayRow:
    """One day on which the shop is closed, and what it is called ("" for nothing)."""

    id: int
    day: date
    name: str


def shop(reading: Reading) -> ShopValues:
    """Return the shop's own values."""
    return shop_values(reading)


def staff(reading: Reading, active: bool = True) -> list[StaffRow]:
    """Return staff members by name; with `active` those alone who work here now."""
    columns = (StaffMember.id, StaffMember.name, StaffMember.role, StaffMember.active)
    chosen = select(*columns).order_by(StaffMember.name_key, StaffMember.id)
    if active:
        chosen = chosen.where(StaffMember.active)
    return made(StaffRow, reading, chosen)


def terms(reading: Reading, vocabulary: Vocabulary, active: bool = True) -> list[TermRow]:
    """Return the words of a vocabulary in the shop's order."""
    columns = (Term.id, Term.key, said(Term), Term.kind, Term.active)
    chosen = select(*columns).where(Term.vocabulary == vocabulary)
    if active:
        chosen = chosen.where(Term.active)
    return made(TermRow, reading, chosen.order_by(Term.position, Term.id))


def hours(reading: Reading) -> Hours:
    """Return opening hours and closed days."""
    return Hours(opening_values(reading), holiday_days(reading))


def holidays(reading: Reading) -> list[HolidayRow]:
    """Return the closed days with their names, earliest first."""
    columns = (Holiday.id, Holiday.day, Holiday.name)
    chosen = select(*columns).where(Holiday.closed).order_by(Holiday.day, Holiday.id)
    return made(HolidayRow, reading, chosen)
