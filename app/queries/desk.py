"""The desk of the Promises page: what is owed and what was lately settled, as ids by group.

The rows behind the ids are read as they are looked at (`promises.chosen_rows`), so that a long
desk opens as fast as a short one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, select

from app.queries import moments, owed, promises
from app.queries.moments import Moment
from app.queries.promises import PromiseRow
from app.queries.rows import in_parts, tuples
from app.rules.days import ONE_DAY
from app.rules.numbers import number_of
from app.rules.standing import due_day
from models.base import to_micros
from models.customer import Customer
from models.folding import fold
from models.interaction import Interaction
from models.promise import Promise
from models.sessions import Reading
from models.staff import StaffMember
from models.values import PromiseState, Standing

SETTLED_SHOWN = 200
"""So many of the settled promises are on the desk, the latest."""
FIRST = 60
"""Rows that are read at once: more than fit a screen."""


class Part(IntEnum):
    """The parts of the desk from top to bottom."""

    OVERDUE = 0
    BROKEN = 1
    TODAY = 2
    TOMORROW = 3
    THIS_WEEK = 4
    LATER = 5
    SETTLED = 6


@dataclass(frozen=True, slots=True)
class Only:
    """Which promises are wanted: those that pass all of it; the default lets all pass.

    `unowned` wants what is not settled and has no owner; `ids` are just these promises. `words`
    are looked for in number, words, customer and owner.
    """

    words: str = ""
    owner: int | None = None
    unowned: bool = False
    customer: int | None = None
    ids: frozenset[int] | None = None

    def __bool__(self) -> bool:
        """Tell whether it leaves anything out."""
        return self != Only(words=self.words) or bool(self.words.split())


@dataclass(frozen=True, slots=True)
class Desk:
    """Ids by part of the desk, in their order; `passing` those wanted, None where all are."""

    parts: Mapping[Part, Sequence[int]]
    passing: frozenset[int] | None
    rows: tuple[PromiseRow, ...] = ()

    def wanted(self, part: Part) -> list[int]:
        """Return the ids of one part that are wanted."""
        ids, passing = self.parts[part], self.passing
        return list(ids) if passing is None else [id_ for id_ in ids if id_ in passing]


@dataclass(frozen=True, slots=True)
class People:
    """Whose promises are on the desk: owners and customers by name, and how many are nobody's.

    Customers are those to whom something is still owed.
    """

    owners: tuple[tuple[int, str], ...] = ()
    customers: tuple[tuple[int, str], ...] = ()
    unowned: int = 0


@dataclass(frozen=True, slots=True)
class Looking:
    """What a page asks for: `part` (None: all), rows of ids in sight, and one id more.

    `days_left` of this week come after today. `extra` is shown though it may be settled long ago.
    """

    only: Only = field(default_factory=Only)
    part: Part | None = None
    days_left: int = 6
    in_sight: tuple[int, ...] = ()
    extra: int | None = None


def desk(reading: Reading, looking: Looking) -> Desk:
    """Return the desk at present, with the rows that are seen at once."""
    moment = moments.present(reading)
    parts = _parts(reading, moment, looking.days_left)
    _add_extra(reading, parts, looking.extra)
    passing = _passing(reading, parts, looking.only) if looking.only else None
    found = Desk(parts, passing)
    shown = [part for part in Part if looking.part in (None, part)]
    first = _first([id_ for part in shown for id_ in found.wanted(part)], looking.in_sight)
    return Desk(parts, passing, tuple(promises.chosen_rows(reading, first, moment)))


def _add_extra(reading: Reading, parts: Mapping[Part, list[int]], extra: int | None) -> None:
    """Add a promise that was asked for to the settled ones, where it is not on the desk."""
    if extra is None or any(extra in ids for ids in parts.values()):
        return
    if reading.execute(select(Promise.id).where(Promise.id == extra)).first() is not None:
        parts[Part.SETTLED].append(extra)


def rows(reading: Reading, ids: Sequence[int]) -> list[PromiseRow]:
    """Return promises by their ids as they stand at present, in no order."""
    moment = moments.present(reading)
    parts = (promises.chosen_rows(reading, part, moment) for part in in_parts(ids))
    return [row for part in parts for row in part]


def _first(ids: Sequence[int], in_sight: Iterable[int]) -> list[int]:
    there = set(ids)
    return list(dict.fromkeys((*ids[:FIRST], *(id_ for id_ in in_sight if id_ in there))))


def part_of(row: PromiseRow, today: date, days_left: int, moment: Moment) -> Part:
    """Return the part of the desk in which a promise stands."""
    if row.standing is Standing.OVERDUE:
        return Part.OVERDUE
    if row.standing is Standing.BROKEN and row.unmet:
        return Part.BROKEN
    if row.standing is Standing.DUE_TODAY:
        return Part.TODAY
    if row.standing is not Standing.DUE_LATER:
        return Part.SETTLED
    ahead = (due_day(row.due, moment.zone) - today).days
    if ahead <= 1:
        return Part.TOMORROW
    return Part.THIS_WEEK if ahead <= days_left else Part.LATER


_PART = (
    f"CASE WHEN broken THEN {Part.BROKEN:d} WHEN lapse < ?1 THEN {Part.OVERDUE:d}"
    f" WHEN day = ?2 OR lapse = ?1 THEN {Part.TODAY:d}"
    f" WHEN desk_day <= ?3 THEN {Part.TOMORROW:d}"
    f" WHEN desk_day <= ?4 THEN {Part.THIS_WEEK:d} ELSE {Part.LATER:d} END"
)
_OWED = (
    f"SELECT {_PART} AS part, promise_id FROM owed ORDER BY part,"
    f" CASE WHEN part <= {Part.BROKEN:d} THEN lapse ELSE desk_lapse END, promise_id"
)


def _parts(reading: Reading, moment: Moment, days_left: int) -> dict[Part, list[int]]:
    """Return the ids of all on the desk by part, in order."""
    found: dict[Part, list[int]] = {part: [] for part in Part}
    parts = tuple(Part)
    if owed.serves(reading, moment):
        dates = (moment.day, moment.day + ONE_DAY, moment.day + days_left * ONE_DAY)
        values = (to_micros(moment.t), *(day.isoformat() for day in dates))
        for part, id_ in reading.connection.exec_driver_sql(_OWED, values):
            found[parts[part]].append(id_)
    else:
        for row in promises.in_order(promises.owed(reading, moment), moment):
            found[part_of(row, moment.day, days_left, moment)].append(row.id)
    found[Part.SETTLED] = list(reading.execute(_LATEST).scalars())
    return found


_ANSWERED = (Promise.state != PromiseState.BROKEN) | Promise.answered_at.is_not(None)
_LATEST = (
    select(Promise.id)
    .where(Promise.settled_at.is_not(None), _ANSWERED)
    .order_by(Promise.settled_at.desc(), Promise.id.desc())
    .limit(SETTLED_SHOWN)
)


def _passing(reading: Reading, parts: Mapping[Part, Sequence[int]], only: Only) -> frozenset[int]:
    """Return the ids that pass."""
    ids = [id_ for part in parts.values() for id_ in part]
    if only.ids is not None:
        ids = [id_ for id_ in ids if id_ in only.ids]
    words = fold(only.words).split()
    if not (words or only.owner or only.unowned or only.customer):
        return frozenset(ids)
    return frozenset(_that_pass(reading, ids, words, only))


def _that_pass(
    reading: Reading, ids: Sequence[int], words: Sequence[str], only: Only
) -> Iterator[int]:
    chosen = _NAMED.where(*_conditions(only))
    for part in in_parts(ids):
        for id_, text, customer, owner in tuples(reading, chosen.where(Promise.id.in_(part))):
            if not words:
                yield id_
                continue
            all_words = fold(" ".join((number_of(id_), text, customer or "", owner or "")))
            if all(word in all_words for word in words):
                yield id_


def _conditions(only: Only) -> Iterator[ColumnElement[bool]]:
    if only.owner is not None:
        yield Promise.owner_id == only.owner
    if only.unowned:
        yield Promise.owner_id.is_(None)
        yield Promise.settled_at.is_(None)
    if only.customer is not None:
        yield Interaction.customer_id == only.customer


def _joined(columns: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return (
        columns.join_from(Promise, Interaction, Interaction.id == Promise.interaction_id)
        .outerjoin(Customer, Customer.id == Interaction.customer_id)
        .outerjoin(StaffMember, StaffMember.id == Promise.owner_id)
    )


_NAMED = _joined(select(Promise.id, Promise.text, Customer.name, StaffMember.name))
_PEOPLE = _joined(
    select(
        Promise.owner_id,
        StaffMember.name,
        Interaction.customer_id,
        Customer.name,
        Promise.settled_at.is_(None),
    )
)


def people(reading: Reading, ids: Sequence[int]) -> People:
    """Return whose promises these are, for the fields that narrow the desk down."""
    owners: dict[int, str] = {}
    customers: dict[int, str] = {}
    unowned = 0
    for part in in_parts(ids):
        chosen = _PEOPLE.where(Promise.id.in_(part))
        for owner_id, owner, customer_id, customer, is_open in tuples(reading, chosen):
            if owner_id is not None:
                owners[owner_id] = owner
            if is_open:
                unowned += owner_id is None
                if customer_id is not None:
                    customers[customer_id] = customer
    return People(_by_name(owners), _by_name(customers), unowned)


def _by_name(names: Mapping[int, str]) -> tuple[tuple[int, str], ...]:
    return tuple(sorted(names.items(), key=lambda item: item[1].casefold()))
