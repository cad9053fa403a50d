"""Interactions with everything that belongs to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Integer, bindparam, select
from sqlalchemy.orm import aliased

from app.queries import moments, promises
from app.queries.moments import Moment
from app.queries.promises import Cursor, PromiseRow
from app.queries.rows import IDS, at_most, earlier, made, tuples
from app.queries.term_words import said
from models.customer import Customer
from models.interaction import Interaction, InteractionTag, Remark
from models.sessions import Reading
from models.shop import Term
from models.staff import StaffMember
from models.values import (
    Emotion,
    EmotionSource,
    Expectation,
    Money,
    Record,
    RemarkKind,
    RemarkState,
    UserError,
)


@dataclass(frozen=True, slots=True)
class RemarkRow:
    """One thing a customer voiced, with when and in which interaction."""

    id: int
    interaction_id: int
    at: datetime
    kind: RemarkKind
    aspect_id: int | None
    aspect: str | None
    text: str
    owner_id: int | None
    owner: str | None
    state: RemarkState | None
    acted_at: datetime | None
    closed_at: datetime | None
    version: int


@dataclass(frozen=True, slots=True)
class InteractionRow:
    """One interaction with its words resolved."""

    id: int
    customer_id: int | None
    customer: str | None
    at: datetime
    day_only: bool
    channel_id: int | None
    channel: str | None
    stage_id: int | None
    stage: str | None
    aspect_id: int | None
    aspect: str | None
    note: str
    arrival: Emotion | None
    emotion: Emotion | None
    emotion_source: EmotionSource | None
    expectation: Expectation | None
    worth: Money | None
    settled: bool
    staff_id: int | None
    staff: str | None
    remarks: tuple[RemarkRow, ...]
    promises: tuple[PromiseRow, ...]
    tags: tuple[str, ...]
    version: int
    given: str | None = None


_Part = TypeVar("_Part", RemarkRow, PromiseRow)
_channel, _stage, _aspect = (aliased(Term) for _ in range(3))
# In the order of the fields of `InteractionRow`; a worth is two columns.
_COLUMNS = (
    Interaction.id,
    Interaction.customer_id,
    Customer.name,
    Interaction.at,
    Interaction.day_only,
    Interaction.channel_id,
    said(_channel),
    Interaction.stage_id,
    said(_stage),
    Interaction.aspect_id,
    said(_aspect),
    Interaction.note,
    Interaction.arrival,
    Interaction.emotion,
    Interaction.emotion_source,
    Interaction.expectation,
    Interaction.worth_minor,
    Interaction.worth_currency,
    Interaction.settled,
    Interaction.staff_id,
    StaffMember.name,
    Interaction.version,
    Interaction.given,
)
_ROWS = (
    select(*_COLUMNS)
    .select_from(Interaction)
    .outerjoin(Customer, Customer.id == Interaction.customer_id)
    .outerjoin(_channel, _channel.id == Interaction.channel_id)
    .outerjoin(_stage, _stage.id == Interaction.stage_id)
    .outerjoin(_aspect, _aspect.id == Interaction.aspect_id)
    .outerjoin(StaffMember, StaffMember.id == Interaction.staff_id)
)
REMARKS = (
    select(
        Remark.id,
        Remark.interaction_id,
        Interaction.at,
        Remark.kind,
        Remark.aspect_id,
        said(Term).label("aspect"),
        Remark.text,
        Remark.owner_id,
        StaffMember.name.label("owner"),
        Remark.state,
        Remark.acted_at,
        Remark.closed_at,
        Remark.version,
    )
    .join_from(Remark, Interaction, Interaction.id == Remark.interaction_id)
    .outerjoin(Term, Term.id == Remark.aspect_id)
    .outerjoin(StaffMember, StaffMember.id == Remark.owner_id)
)
"""Selects the fields of a `RemarkRow`, in order."""
_TAGS = select(InteractionTag.interaction_id, InteractionTag.tag).order_by(InteractionTag.id)
_BY_ID = _ROWS.where(Interaction.id.in_(IDS))
NEWEST = 50
"""So many of a customer's interactions are read at once."""
_NEWEST = (
    _ROWS.where(Interaction.customer_id == bindparam("whose", type_=Integer()))
    .order_by(Interaction.at.desc(), Interaction.id.desc())
    .limit(at_most(NEWEST + 1))
)
_REMARKS_BY_ID = REMARKS.where(Remark.interaction_id.in_(IDS))
_TAGS_BY_ID = _TAGS.where(InteractionTag.interaction_id.in_(IDS))


def interaction(reading: Reading, interaction_id: int) -> InteractionRow:
    """Return one interaction; raises UserError "record.gone" where there is none."""
    found = rows(reading, [interaction_id], moments.present(reading))
    if not found:
        raise UserError("record.gone", record=Record.INTERACTION, id=interaction_id)
    return found[0]


def latest(
    reading: Reading,
    limit: int = 50,
    customer_id: int | None = None,
    before: Cursor | None = None,
    *,
    walk_ins: bool = False,
) -> list[InteractionRow]:
    """Return interactions, newest first; `before` is the last (at, id) already seen.

    With `walk_ins` those alone that have no customer yet.
    """
    chosen = select(Interaction.id).order_by(Interaction.at.desc(), Interaction.id.desc())
    if customer_id is not None:
        chosen = chosen.where(Interaction.customer_id == customer_id)
    if walk_ins:
        chosen = chosen.where(Interaction.customer_id.is_(None))
    if before is not None:
        chosen = chosen.where(earlier(Interaction.at, Interaction.id, before))
    ids = reading.execute(chosen.limit(limit)).scalars().all()
    return rows(reading, ids, moments.present(reading))


def rows(reading: Reading, ids: Sequence[int], moment: Moment) -> list[InteractionRow]:
    """Return these interactions, newest first, in five statements however many they are."""
    found = tuples(reading, _BY_ID, {"ids": ids}) if ids else ()
    return whole(reading, sorted(found, key=lambda row: (row[3], row[0]), reverse=True), moment)


def newest_of(
    reading: Reading, customer_id: int, moment: Moment
) -> tuple[list[InteractionRow], bool]:
    """Return a customer's newest interactions, and whether there are earlier ones."""
    found = list(tuples(reading, _NEWEST, {"whose": customer_id}))
    return whole(reading, found[:NEWEST], moment), len(found) > NEWEST


def whole(
    reading: Reading, found: Sequence[tuple[Any, ...]], moment: Moment
) -> list[InteractionRow]:
    """Return interactions, bare as they were found, with all that belongs to them."""
    if not found:
        return []
    ids = [row[0] for row in found]
    values = {"ids": ids}
    promised = promises.of_interactions(reading, ids, moment)
    tags = _gathered(tuples(reading, _TAGS_BY_ID, values))
    remarks = made(RemarkRow, reading, _REMARKS_BY_ID, values)
    return _put_together(found, remarks, promised, tags)


def of_customer(
    reading: Reading,
    customer_id: int,
    happened: Sequence[ColumnElement[bool]],
    limit: int,
    *,
    remarks: Iterable[RemarkRow],
    promised: Iterable[PromiseRow],
) -> list[InteractionRow]:
    """Return a customer's latest interactions, where their remarks and promises are in hand."""
    theirs = Interaction.customer_id == customer_id
    chosen = _ROWS.where(theirs, *happened)
    newest_first = chosen.order_by(Interaction.at.desc(), Interaction.id.desc()).limit(limit)
    tags = _tags(reading, InteractionTag.interaction_id.in_(select(Interaction.id).where(theirs)))
    return _put_together(tuples(reading, newest_first), remarks, promised, tags)


def _put_together(
    found: Iterable[tuple[Any, ...]],
    remarks: Iterable[RemarkRow],
    promised: Iterable[PromiseRow],
    tags: Mapping[int, tuple[str, ...]],
) -> list[InteractionRow]:
    voiced, made_then = _by_interaction(remarks), _by_interaction(promised)
    return [
        _row(row, voiced.get(row[0], ()), made_then.get(row[0], ()), tags.get(row[0], ()))
        for row in found
    ]


def _row(
    row: tuple[Any, ...],
    remarks: tuple[RemarkRow, ...],
    promised: tuple[PromiseRow, ...],
    tags: tuple[str, ...],
) -> InteractionRow:
    before, (minor, currency), after, last = row[:16], row[16:18], row[18:21], row[21:]
    worth = None if minor is None else Money(minor, currency)
    values: list[Any] = [*before, worth, *after, remarks, promised, tags, *last]
    return InteractionRow(*values)


def _tags(reading: Reading, whose: ColumnElement[bool]) -> dict[int, tuple[str, ...]]:
    return _gathered(tuples(reading, _TAGS.where(whose)))


def _gathered(rows: Iterable[tuple[Any, ...]]) -> dict[int, tuple[str, ...]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for interaction_id, tag in rows:
        found[interaction_id].append(tag)
    return {interaction_id: tuple(tags) for interaction_id, tags in found.items()}


def _by_interaction(rows: Iterable[_Part]) -> dict[int, tuple[_Part, ...]]:
    """Gather by interaction, in the order of ids."""
    found: defaultdict[int, list[_Part]] = defaultdict(list)
    for row in rows:
        found[row.interaction_id].append(row)
    by_id = attrgetter("id")
    return {
        interaction_id: tuple(sorted(those, key=by_id)) for interaction_id, those in found.items()
    }
