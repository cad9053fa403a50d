"""What customers voiced in a period: their words, counts by kind and aspect, praise, complaints."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import aliased

from app.queries import filters
from app.queries.filters import Filter
from app.queries.moments import Moment
from app.queries.rows import made, tuples
from app.queries.scan import Period
from app.queries.term_words import said
from app.rules.acting import Acting, Asked, acting
from models.customer import Customer
from models.interaction import Interaction, Remark
from models.sessions import Reading
from models.shop import Term, holiday_days, opening_values
from models.staff import StaffMember
from models.values import RemarkKind, RemarkState

Conditions = Sequence[ColumnElement[bool]]

PRAISED = (RemarkKind.COMPLIMENT,)
COMPLAINED = (RemarkKind.COMPLAINT,)
ASKED = (
    RemarkKind.NEED,
    RemarkKind.EXPECTATION,
    RemarkKind.SUGGESTION,
    RemarkKind.QUESTION,
)
"""The kinds of remark that stand together in a summary."""


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """One remark to be printed in the customer's own words; `staff` handled the interaction.

    `state` tells what became of one that asks for action, `settled` whether the interaction
    was settled on the spot.
    """

    text: str
    customer: str | None
    at: datetime
    aspect: str | None
    kind: RemarkKind
    interaction_id: int
    staff: str | None = None
    remark_id: int = 0
    state: RemarkState | None = None
    settled: bool = False


@dataclass(frozen=True, slots=True)
class AspectVoices:
    """How many remarks of each kind are about one aspect; None holds those about nothing named."""

    aspect: str | None
    counts: Mapping[RemarkKind, int]

    def of(self, *kinds: RemarkKind) -> int:
        """Return how many there are of these kinds."""
        return sum(self.counts.get(kind, 0) for kind in kinds)

    @property
    def total(self) -> int:
        """How many there are."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Thanked:
    """Who was praised, how often, for what, and the newest words; None: nobody is named."""

    staff: str | None
    times: int
    aspects: tuple[tuple[str | None, int], ...]
    newest: QuoteRow


@dataclass(frozen=True, slots=True)
class Complaints:
    """Complaints of a period: remarks, and what became of those that ask for action."""

    remarks: int = 0
    acting: Acting = field(default_factory=Acting)


_handler = aliased(StaffMember)


def in_period(period: Period, moment: Moment, only: Filter) -> list[ColumnElement[bool]]:
    """Return the conditions on remarks whose interactions count in a period at a moment."""
    counted = [Interaction.at < moment.t, *period.instants(Interaction.at)]
    return [*counted, *only.of_interactions()]


def remarks_in(period: Period, moment: Moment, only: Filter) -> list[ColumnElement[bool]]:
    """Return the same, but by the aspect that each remark is about."""
    counted = [Interaction.at < moment.t, *period.instants(Interaction.at)]
    return [*counted, *only.of_remarks()]


def quotes(
    reading: Reading, conditions: Conditions, kinds: Iterable[RemarkKind], limit: int | None
) -> tuple[QuoteRow, ...]:
    """Return the newest remarks of these kinds, at most so many."""
    chosen = _quoted(Remark.aspect_id).where(Remark.kind.in_(tuple(kinds)), *conditions)
    newest_first = chosen.order_by(Interaction.at.desc(), Remark.id.desc())
    return tuple(made(QuoteRow, reading, newest_first.limit(limit)))


def newest_of_each(reading: Reading, conditions: Conditions, limit: int) -> tuple[QuoteRow, ...]:
    """Return the newest remarks of each kind about each aspect, at most `limit` of each.

    `aspect` is what a remark is about, its interaction's where it has none of its own.
    """
    place = (
        func.row_number()
        .over(
            partition_by=(Remark.kind, filters.about()),
            order_by=(Interaction.at.desc(), Remark.id.desc()),
        )
        .label("place")
    )
    ranked = _joined(select(Remark.id, place)).where(*conditions).subquery()
    wanted = select(ranked.c.id).where(ranked.c.place <= limit)
    chosen = _quoted(filters.about()).where(Remark.id.in_(wanted))
    newest_first = chosen.order_by(Interaction.at.desc(), Remark.id.desc())
    return tuple(made(QuoteRow, reading, newest_first))


def totals(reading: Reading, conditions: Conditions) -> Mapping[RemarkKind, int]:
    """Return how many remarks of each kind there are."""
    counted = _joined(select(Remark.kind, func.count())).where(*conditions).group_by(Remark.kind)
    found = dict(tuples(reading, counted))
    return {kind: found.get(kind, 0) for kind in RemarkKind}


def by_aspect(reading: Reading, conditions: Conditions) -> tuple[AspectVoices, ...]:
    """Return the counts of each kind by what remarks are about, the largest first."""
    counted = (
        _joined(select(filters.about(), Remark.kind, func.count()))
        .where(*conditions)
        .group_by(filters.about(), Remark.kind)
    )
    rows = list(tuples(reading, counted))
    names = dict(tuples(reading, select(Term.id, said(Term))))
    found: defaultdict[int | None, dict[RemarkKind, int]] = defaultdict(dict)
    for kind in RemarkKind:
        for aspect_id, its_kind, number in rows:
            if its_kind is kind:
                found[aspect_id][kind] = number
    voices = [AspectVoices(names.get(key), counts) for key, counts in found.items()]
    return tuple(sorted(voices, key=lambda one: (one.aspect is None, -one.total, one.aspect or "")))


def thanked(reading: Reading, conditions: Conditions) -> tuple[Thanked, ...]:
    """Return who handled the interactions in which customers praised, in the order of names."""
    groups: defaultdict[int | None, list[QuoteRow]] = defaultdict(list)
    praise = _quoted(filters.about(), Interaction.staff_id)
    chosen = praise.where(Remark.kind.in_(PRAISED), *conditions)
    for *values, staff_id in tuples(
        reading, chosen.order_by(Interaction.at.desc(), Remark.id.desc())
    ):
        groups[staff_id].append(QuoteRow(*values))
    found = [_thanked(rows) for rows in groups.values()]
    return tuple(sorted(found, key=lambda one: (one.staff is None, one.staff or "")))


def complaints(reading: Reading, conditions: Conditions, moment: Moment) -> Complaints:
    """Return how many complaints there are and how soon they were acted on."""
    rows = list(
        tuples(
            reading,
            _joined(select(Interaction.at, Remark.state, Remark.acted_at, Remark.closed_at)).where(
                Remark.kind.in_(COMPLAINED), *conditions
            ),
        )
    )
    asked = [Asked(at, acted, closed) for at, state, acted, closed in rows if state is not None]
    hours, holidays = opening_values(reading), holiday_days(reading)
    return Complaints(len(rows), acting(asked, moment.t, hours, holidays, moment.zone))


def _thanked(rows: Sequence[QuoteRow]) -> Thanked:
    aspects = Counter(row.aspect for row in rows)
    most_first = sorted(aspects.items(), key=lambda one: (-one[1], one[0] is None, one[0] or ""))
    return Thanked(rows[0].staff, len(rows), tuple(most_first), rows[0])


def _quoted(aspect: Any, *more: Any) -> Select[*tuple[Any, ...]]:
    """Select the fields of a `QuoteRow`, in order, and more."""
    columns = (
        Remark.text,
        Customer.name,
        Interaction.at,
        said(Term),
        Remark.kind,
        Remark.interaction_id,
        _handler.name,
        Remark.id,
        Remark.state,
        Interaction.settled,
    )
    return (
        _joined(select(*columns, *more))
        .outerjoin(Customer, Customer.id == Interaction.customer_id)
        .outerjoin(Term, Term.id == aspect)
        .outerjoin(_handler, _handler.id == Interaction.staff_id)
    )


def _joined(columns: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return columns.select_from(Remark).join(Interaction, Interaction.id == Remark.interaction_id)
