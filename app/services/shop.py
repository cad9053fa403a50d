"""The shop's own values, opening hours, holidays and vocabularies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from models.values import Changes, Vocabulary

if TYPE_CHECKING:
    from models.store import Writing


@dataclass(frozen=True, slots=True)
class TermAdded:
    """A word that was added to a vocabulary: its id, and what changed."""

    changes: Changes
    term: int


def correct(
    writing: Writing, values: Mapping[str, object], expected_version: int | None = None
) -> Changes:
    """Correct the shop: name, zone, currency, address, mission, language, country, and so on."""
    raise NotImplementedError


def set_opening_hours(writing: Writing, hours: Sequence[tuple[int, int, int]]) -> Changes:
    """Make these the opening hours: (weekday with Monday 0, opens, closes) in minutes of the day."""
    raise NotImplementedError


def set_holidays(writing: Writing, days: Sequence[tuple[date, str]]) -> Changes:
    """Make these (day, name) the days on which the shop is closed."""
    raise NotImplementedError


def add_term(writing: Writing, vocabulary: Vocabulary, text: str) -> TermAdded:
    """Add a word at the end of a vocabulary, or bring back one that was retired."""
    raise NotImplementedError


def rename_term(writing: Writing, term_id: int, text: str) -> Changes:
    """Give a word of a vocabulary another text."""
    raise NotImplementedError


def retire_term(writing: Writing, term_id: int) -> Changes:
    """Offer a word no more; what already bears it keeps it."""
    raise NotImplementedError
