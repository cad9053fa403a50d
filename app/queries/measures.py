"""Measures of a period, as of a day, whole and by group."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import replace
from datetime import date
from operator import attrgetter
from typing import Any

from sqlalchemy import select

from app.queries import counting, moments, rolled, scan
from app.queries.counting import Found, Key, Tally
from app.queries.filters import EVERYTHING, Filter
from app.queries.term_words import said
from app.rules.measures import Group, Measures
from models.sessions import Reading
from models.shop import Term
from models.staff import StaffMember
from models.values import UserError

GROUPINGS = ("channel", "stage", "aspect", "staff", "month")
"""What measures can be told apart by."""

Words = Mapping[tuple[str, int], str]
"""Texts of vocabularies' words and names of staff, by grouping and id."""


def measures(
    reading: Reading,
    first: date | None = None,
    last: date | None = None,
    as_of: date | None = None,
    by: str | None = None,
    customer_id: int | None = None,
    only: Filter = EVERYTHING,
) -> Measures:
    """Return the measures of the days from first to last, both included, at a moment.

    The moment is the end of `as_of`, a day of the shop, or now. Interactions, worth and
    experience count by when they happened, answers by when they were given, promises by first
    due: those made before the moment. Without a first or last day that side is open; without
    both, and without a filter, `customers` counts all there are. `only` leaves out what it does
    not let through.

    Groups: a promise counts where its interaction does, by staff with its owner, and by month
    with the month of its first due; an answer with the interaction it was given to. The key
    None holds what says nothing. Months come in order, other groups the largest first.

    Raises UserError "measures.unknown_grouping" for a grouping there is not.
    """
    if by is not None and by not in GROUPINGS:
        raise UserError("measures.unknown_grouping", field="by", value=by, known=GROUPINGS)
    moment = moments.end_of(reading, as_of)
    period = scan.Period(first, last, moment.zone)
    is_whole = by is None and customer_id is None and not only
    if is_whole and rolled.serves(reading, moment):
        tally, customers = rolled.count(reading, period, moment)
        return tally.measures(customers)
    found = scan.find(reading, period, moment, customer_id, only)
    if by is None:
        return total(found)
    tallied = counting.tallies(found, key_of(by))
    whole = counting.whole(tallied.values()).measures(found.customers)
    return replace(whole, groups=_named(tallied, by, words(reading)))


def total(found: Found) -> Measures:
    """Return the figures of all that was found."""
    tallied = counting.tallies(found, _same)
    return counting.whole(tallied.values()).measures(found.customers)


def groups(found: Found, by: str, words: Words) -> tuple[Group, ...]:
    """Return the figures of each channel, stage, aspect, staff member or month."""
    return _named(counting.tallies(found, key_of(by)), by, words)


def _named(tallied: Mapping[Hashable, Tally], by: str, words: Words) -> tuple[Group, ...]:
    measured = counting.measured(tallied)
    if by == "month":
        return tuple(Group(str(key), measured[key]) for key in sorted(measured, key=str))
    named = [Group(_word(words, by, key), its) for key, its in measured.items()]
    return tuple(sorted(named, key=_largest_first))


def key_of(by: str) -> Key:
    """Return what picks a record's group."""
    return _month if by == "month" else attrgetter(f"{by}_id")


def words(reading: Reading) -> Words:
    """Return the texts by which groups are named."""
    terms = reading.execute(select(Term.vocabulary, Term.id, said(Term).label("text")))
    staff = reading.execute(select(StaffMember.id, StaffMember.name))
    named = {(row.vocabulary.value, row.id): row.text for row in terms}
    return named | {("staff", row.id): row.name for row in staff}


def _word(words: Words, by: str, key: Hashable) -> str | None:
    return words[by, key] if isinstance(key, int) else None


def _largest_first(group: Group) -> tuple[bool, int, str]:
    size = group.measures.interactions + group.measures.promises.made
    return (group.key is None, -size, group.key or "")


def _same(record: Any) -> None:
    """Put every record into one group."""


def _month(record: Any) -> str:
    day: date = record.day
    return f"{day.year:04}-{day.month:02}"
