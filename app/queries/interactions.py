"""Interactions with everything that belongs to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Row, select
from sqlalchemy.orm import aliased

from app.queries import moments, promises
from app.queries.moments import Moment
from app.queries.promises import Cursor, PromiseRow
from app.queries.rows import earlier, made, tuples
from models.customer import Customer
from models.interaction import Interaction, InteractionTag, Remark
from models.promise import Promise
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


_Part = TypeVar("_Part", RemarkRow, PromiseRow)
_channel, _stage, _aspect = (aliased(Term) for _ in range(3))
_PLAIN = (
    "id",
    "customer_id",
    "at",
    "day_only",
    "channel_id",
    "stage_id",
    "aspect_id",
    "note",
    "arrival",
    "emotion",
    "emotion_source",
    "expectation",
    "settled",
    "staff_id",
    "version",
)
_NAMED = ("customer", "channel", "stage", "aspect", "staff")
_ROWS = (
    select(
        *(getattr(Interaction, name) for name in _PLAIN),
        Interaction.worth_minor,
        Interaction.worth_currency,
        Customer.name.label("customer"),
        _channel.text.label("channel"),
        _stage.text.label("stage"),
        _aspect.text.label("aspect"),
        StaffMember.name.label("staff"),
    )
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
        Term.text.label("aspect"),
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
    found = reading.execute(_ROWS.where(Interaction.id.in_(ids))).all()
    remarks = _remarks(reading, ids)
    tags = _tags(reading, ids)
    chosen = select(Promise.id).where(Promise.interaction_id.in_(ids))
    made = _by_interaction(
        sorted(promises.chosen_rows(reading, chosen, moment), key=lambda row: row.id)
    )
    newest_first = sorted(found, key=lambda row: (row.at, row.id), reverse=True)
    return [
        _row(row, remarks.get(row.id, ()), made.get(row.id, ()), tags.get(row.id, ()))
        for row in newest_first
    ]


def _row(
    row: Row[Any],
    remarks: tuple[RemarkRow, ...],
    made: tuple[PromiseRow, ...],
    tags: tuple[str, ...],
) -> InteractionRow:
    values = {name: getattr(row, name) for name in (*_PLAIN, *_NAMED)}
    has_worth = row.worth_minor is not None
    worth = Money(row.worth_minor, row.worth_currency) if has_worth else None
    return InteractionRow(**values, worth=worth, remarks=remarks, promises=made, tags=tags)


def _remarks(reading: Reading, ids: Sequence[int]) -> dict[int, tuple[RemarkRow, ...]]:
    chosen = REMARKS.where(Remark.interaction_id.in_(ids)).order_by(Remark.id)
    return _by_interaction(made(RemarkRow, reading, chosen))


def _tags(reading: Reading, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    rows = tuples(
        reading,
        select(InteractionTag.interaction_id, InteractionTag.tag)
        .where(InteractionTag.interaction_id.in_(ids))
        .order_by(InteractionTag.id),
    )
    found: defaultdict[int, list[str]] = defaultdict(list)
    for interaction_id, tag in rows:
        found[interaction_id].append(tag)
    return {interaction_id: tuple(tags) for interaction_id, tags in found.items()}


def _by_interaction(rows: Iterable[_Part]) -> dict[int, tuple[_Part, ...]]:
    found: defaultdict[int, list[_Part]] = defaultdict(list)
    for row in rows:
        found[row.interaction_id].append(row)
    return {interaction_id: tuple(those) for interaction_id, those in found.items()}
