"""What was typed, understood: customers, dates, words of a vocabulary, numbers.

Each function returns the one thing that was meant, or refuses with a sentence that lists
what could have been meant. Nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from app.language import current
from models.values import Due, Record, UserError, Vocabulary

if TYPE_CHECKING:
    from argparse import Namespace

    from app.queries.filters import Filter
    from app.queries.shop import Hours, TermRow
    from app.rules.due_words import When
    from models.shop import ShopValues
    from models.store import Reading

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTH = re.compile(r"\d{4}-\d{2}")
_LARGEST_ID = 2**63 - 1
NEAR = 5
"""So many customers are offered where nobody has exactly that name."""


@dataclass(frozen=True, slots=True)
class Almanac:
    """What is needed to understand a date: now, the shop's zone, order, hours and holidays."""

    now: datetime
    zone: ZoneInfo
    order: str | None
    hours: Hours

    @classmethod
    def of(cls, reading: Reading) -> Almanac:
        """Return the almanac of this store's shop."""
        from app.queries import shop

        values: ShopValues = shop.shop(reading)
        return cls(reading.now, ZoneInfo(values.zone), values.date_order, shop.hours(reading))

    @property
    def today(self) -> date:
        """The shop's present day."""
        return self.now.astimezone(self.zone).date()

    def due(self, words: str) -> Due:
        """Read by when something is due. Raises UserError "due.…" and "date.ambiguous"."""
        from app.cli.saying import due_in_words
        from app.rules.due_words import read_due

        found = read_due(
            words,
            now=self.now,
            zone=self.zone,
            hours=self.hours.opening,
            holidays=self.hours.holidays,
            date_order=self.order,
            language=current(),
        )
        if found.due is None:
            readings = [due_in_words(reading, self.zone) for reading in found.readings]
            raise _ambiguous(words, readings)
        return found.due

    def when(self, words: str) -> When:
        """Read when something happened, which may lie in the past."""
        from app.rules.due_words import read_when

        return read_when(
            words, now=self.now, zone=self.zone, date_order=self.order, language=current()
        )

    def instant(self, words: str | None) -> datetime | None:
        """Read an instant; nothing where nothing was said.

        "today" means now: the day's first instant would lie before what happened on it.
        """
        if words is None:
            return None
        when = self.when(words)
        is_today = when.day_only and when.instant.astimezone(self.zone).date() == self.today
        return self.now if is_today else when.instant

    def day(self, words: str | None) -> date | None:
        """Read a day of the shop, ISO or in words; nothing where nothing was said."""
        if words is None:
            return None
        if _ISO_DAY.fullmatch(words.strip()):
            return iso_day(words)
        return self.when(words).instant.astimezone(self.zone).date()


def iso_day(words: str) -> date:
    """Read a day written as YYYY-MM-DD. Raises UserError "date.not_understood"."""
    try:
        return date.fromisoformat(words.strip())
    except ValueError:
        raise UserError("date.not_understood", text=words) from None


def month(words: str) -> tuple[date, date]:
    """Return the first and last day of a month written as YYYY-MM."""
    from calendar import monthrange

    if not _MONTH.fullmatch(words.strip()):
        raise UserError("date.not_a_month", text=words)
    try:
        first = date.fromisoformat(f"{words.strip()}-01")
    except ValueError:
        raise UserError("date.not_a_month", text=words) from None
    return first, first.replace(day=monthrange(first.year, first.month)[1])


def check_order(first: date | None, last: date | None) -> None:
    """Refuse a period that ends before it begins."""
    if first is not None and last is not None and last < first:
        raise UserError("period.backwards", first=first, last=last)


def filter_of(reading: Reading, options: Namespace) -> Filter:
    """Return what `--channel`, `--stage`, `--aspect` and `--staff` let through.

    Raises:
        UserError: "term.unknown" and "staff.unknown", with those that there are.

    """
    from app.queries.filters import Filter

    return Filter(
        channel_id=term(reading, Vocabulary.CHANNEL, options.channel),
        stage_id=term(reading, Vocabulary.STAGE, options.stage),
        aspect_id=term(reading, Vocabulary.ASPECT, options.aspect),
        staff_id=None if options.staff is None else known_staff(reading, options.staff),
    )


def customer(reading: Reading, text: str) -> int | None:
    """Return the id of the customer of this id or name; None where there is none.

    Raises:
        UserError: "customer.several", with those that bear the name.

    """
    from app.queries.customers import named

    hits = named(reading, text)
    if len(hits) > 1:
        listed = [
            f"{hit.id} {hit.name}" + (f" ({hit.contact})" if hit.contact else "") for hit in hits
        ]
        raise UserError("customer.several", name=text, matches="; ".join(listed))
    return hits[0].id if hits else None


def known_customer(reading: Reading, text: str) -> int:
    """Return the id of the customer of this id or name; refuse where there is none."""
    found = customer(reading, text)
    if found is not None:
        return found
    from app.queries.customers import search

    near = [f"{hit.id} {hit.name}" for hit in search(reading, text, NEAR)] if text.strip() else []
    if near:
        raise UserError("customer.near", name=text, matches="; ".join(near))
    raise UserError("customer.unknown", name=text)


def staff(reading: Reading, text: str) -> int | None:
    """Return the id of the staff member of this id or name, or None."""
    from app.queries.shop import staff as members

    return _one([(row.id, row.name) for row in members(reading, active=False)], text)


def known_staff(reading: Reading, text: str) -> int:
    """Return the id of the staff member of this id or name; refuse where there is none."""
    from app.queries.shop import staff as members

    found = staff(reading, text)
    if found is None:
        known = ", ".join(row.name for row in members(reading, active=False))
        raise UserError("staff.unknown", name=text, known=known)
    return found


def term(reading: Reading, vocabulary: Vocabulary, text: str | None) -> int | None:
    """Return the id of a word of the shop's vocabulary, by text or key; None for nothing.

    Raises:
        UserError: "term.unknown", with the words there are.

    """
    from app.queries.shop import terms

    if text is None:
        return None
    rows = terms(reading, vocabulary)
    pairs = [(row.id, row.text) for row in rows] + [(row.id, row.key or "") for row in rows]
    found = _one(pairs, text) or _one(_in_any_language(rows), text)
    if found is None:
        known = ", ".join(row.text for row in rows)
        raise UserError("term.unknown", vocabulary=vocabulary, text=text, known=known)
    return found


def _in_any_language(rows: Sequence[TermRow]) -> list[tuple[int, str]]:
    """Return what words are called elsewhere: a script was written in some language."""
    from app.sentences.terms import every_spelling

    spellings = every_spelling()
    return [(row.id, word) for row in rows for word in spellings.get(row.key or "", ())]


def record_id(kind: Record, text: str) -> int:
    """Return a record's id; a promise may be named by its number with the check digit.

    Raises:
        UserError: "record.not_an_id", or what the promise's number says.

    """
    if kind is Record.PROMISE:
        from app.rules.numbers import serial_of

        return serial_of(text)
    digits = text.strip()
    if not (digits.isascii() and digits.isdecimal() and 0 < int(digits[:20]) <= _LARGEST_ID):
        raise UserError("record.not_an_id", text=text)
    return int(digits)


def _one(pairs: Iterable[tuple[int, str]], text: str) -> int | None:
    """Return the id whose name folds alike, or which is that id."""
    from models.folding import fold

    wanted, by_name = fold(text), {fold(name): key for key, name in reversed(list(pairs))}
    if wanted in by_name and wanted:
        return by_name[wanted]
    digits = text.strip()
    is_id = digits.isascii() and digits.isdecimal() and len(digits) < 19
    return int(digits) if is_id and int(digits) in by_name.values() else None


def _ambiguous(words: str, readings: list[str]) -> UserError:
    """Return the refusal that shows every reading of a date."""
    return UserError("date.ambiguous", text=words, readings="; ".join(readings))
