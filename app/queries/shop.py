"""The shop, its staff, vocabularies and opening hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from models.values import Role, Vocabulary

if TYPE_CHECKING:
    from models.shop import ShopValues
    from models.store import Reading


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


def shop(reading: Reading) -> ShopValues:
    """Return the shop's own values."""
    raise NotImplementedError


def staff(reading: Reading, active: bool = True) -> list[StaffRow]:
    """Return staff members by name; with `active` those alone who work here now."""
    raise NotImplementedError


def terms(reading: Reading, vocabulary: Vocabulary, active: bool = True) -> list[TermRow]:
    """Return the words of a vocabulary in the shop's order."""
    raise NotImplementedError


def hours(reading: Reading) -> Hours:
    """Return opening hours and closed days."""
    raise NotImplementedError
