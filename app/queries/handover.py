"""The shift hand-over: what the next ones on duty must know, as of one moment."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, func, or_, select

from app.queries import filters, interactions, moments, promises, scan, voiced
from app.queries.filters import EVERYTHING, Filter, Told
from app.queries.interactions import InteractionRow
from app.queries.moments import Moment
from app.queries.promises import PromiseRow
from app.queries.rows import in_parts, tuples
from app.queries.voiced import QuoteRow
from app.rules.experience import Feeling, Voice, experience
from models.interaction import Interaction, Remark
from models.sessions import Reading
from models.shop import ShopValues, shop_values
from models.values import RemarkKind, RemarkState, Standing

FRESH = timedelta(days=30)
"""How long a complaint that nobody took on, acted on or settled still counts as open."""


@dataclass(frozen=True, slots=True)
class UpsetRow:
    """Somebody who was last left discontent and still waits for something.

    `visit` is the interaction in which they were left so, `voice` who says it. `complaints`
    are the words of those that are open, `owed` the promises that are unmet.
    """

    visit: InteractionRow
    voice: Voice
    complaints: tuple[str, ...]
    owed: tuple[PromiseRow, ...]


@dataclass(frozen=True, slots=True)
class HandoverSummary:
    """What the hand-over prints; every list is whole.

    `due` falls due on the moment's day, the first due first; `unmet` is overdue, or broken and
    not answered for, the most overdue first. `upset` comes newest first, `thanks` are the
    compliments of the moment's day.
    """

    shop: ShopValues
    as_of: date
    moment: datetime
    due: tuple[PromiseRow, ...]
    unmet: tuple[PromiseRow, ...]
    overdue: int
    broken: int
    upset: tuple[UpsetRow, ...]
    thanks: tuple[QuoteRow, ...]
    only: Told = ()


def handover_summary(
    reading: Reading, as_of: date | None = None, only: Filter = EVERYTHING
) -> HandoverSummary:
    """Return what the shift hand-over prints, as of the end of a day, or now."""
    moment = moments.end_of(reading, as_of)
    owed = promises.in_order(promises.owed(reading, moment, *only.of_promises()), moment)
    unmet = tuple(row for row in owed if row.unmet)
    overdue = sum(row.standing is Standing.OVERDUE for row in unmet)
    today = voiced.in_period(scan.Period(moment.day, moment.day, moment.zone), moment, only)
    return HandoverSummary(
        shop=shop_values(reading),
        as_of=moment.day,
        moment=moment.t,
        due=tuple(row for row in owed if row.standing is Standing.DUE_TODAY),
        unmet=unmet,
        overdue=overdue,
        broken=len(unmet) - overdue,
        upset=_upset(reading, moment, only),
        thanks=voiced.quotes(reading, today, voiced.PRAISED, None),
        only=filters.told(reading, only),
    )


def _upset(reading: Reading, moment: Moment, only: Filter) -> tuple[UpsetRow, ...]:
    """Return who was last left discontent and has an open complaint or an unmet promise."""
    left = {one.whose: one for one in _left_discontent(reading, moment, only)}
    complaints = _open_complaints(reading, moment, left)
    owed = _unmet(reading, moment, left)
    waiting = {one.visit_id: one for key, one in left.items() if key in complaints or key in owed}
    ids = sorted(waiting)
    visits = [row for part in in_parts(ids) for row in interactions.rows(reading, part, moment)]
    newest_first = sorted(visits, key=lambda visit: (visit.at, visit.id), reverse=True)
    return tuple(
        UpsetRow(visit, one.voice, complaints.get(one.whose, ()), owed.get(one.whose, ()))
        for visit in newest_first
        for one in (waiting[visit.id],)
    )


_Whose = tuple[str, int]


@dataclass(frozen=True, slots=True)
class _Left:
    """Somebody who was last left discontent: in which interaction, when, and who says so."""

    whose: _Whose
    visit_id: int
    at: datetime
    voice: Voice


def _whose(customer_id: int | None, interaction_id: int) -> _Whose:
    """Return whom something belongs to: a customer, or a walk-in's one interaction."""
    return ("walk-in", interaction_id) if customer_id is None else ("customer", customer_id)


def _left_discontent(reading: Reading, moment: Moment, only: Filter) -> Iterator[_Left]:
    """Yield who was last left discontent; each walk-in counts as somebody else."""
    known = or_(Interaction.emotion.is_not(None), Interaction.expectation.is_not(None))
    whose = func.coalesce(Interaction.customer_id, -Interaction.id)
    newest_first = (Interaction.at.desc(), Interaction.id.desc())
    place = func.row_number().over(partition_by=whose, order_by=newest_first).label("place")
    ranked = select(Interaction.id, place).where(known, Interaction.at < moment.t).subquery()
    last = select(ranked.c.id).where(ranked.c.place == 1)
    felt = (Interaction.emotion, Interaction.emotion_source, Interaction.expectation)
    chosen = select(Interaction.customer_id, Interaction.id, Interaction.at, *felt).where(
        Interaction.id.in_(last), *only.of_interactions()
    )
    for customer_id, visit_id, at, *said in tuples(reading, chosen):
        told = experience(*said)
        if told is not None and told[1] is Feeling.NEGATIVE:
            yield _Left(_whose(customer_id, visit_id), visit_id, at, told[0])


def _open_complaints(
    reading: Reading, moment: Moment, left: Mapping[_Whose, _Left]
) -> dict[_Whose, tuple[str, ...]]:
    """Return the words of open complaints by whom they belong to, newest first.

    One that somebody took on is open until it was acted on or closed. One that nobody took on
    counts only where it was voiced when they were last left discontent or later, was not
    settled on the spot, and is not older than `FRESH`.
    """
    columns = (Interaction.customer_id, Interaction.id, Interaction.at, Remark.text, Remark.state)
    chosen = (
        select(*columns)
        .select_from(Remark)
        .join(Interaction, Interaction.id == Remark.interaction_id)
        .where(Remark.kind == RemarkKind.COMPLAINT, *_may_be_open(moment))
        .order_by(Interaction.at.desc(), Remark.id.desc())
    )
    found: defaultdict[_Whose, list[str]] = defaultdict(list)
    for customer_id, interaction_id, at, text, state in tuples(reading, chosen):
        key = _whose(customer_id, interaction_id)
        if key in left and (state is not None or at >= left[key].at):
            found[key].append(text)
    return {key: tuple(texts) for key, texts in found.items()}


def _may_be_open(moment: Moment) -> list[ColumnElement[bool]]:
    """Return the conditions that a complaint is open, apart from whose it is."""
    t = moment.t
    taken_on = Remark.state.in_(tuple(RemarkState))
    undone = [or_(at.is_(None), at >= t) for at in (Remark.acted_at, Remark.closed_at)]
    fresh = (~Interaction.settled) & (Interaction.at >= t - FRESH)
    return [Interaction.at < t, *undone, or_(taken_on, fresh)]


def _unmet(
    reading: Reading, moment: Moment, left: Mapping[_Whose, _Left]
) -> dict[_Whose, tuple[PromiseRow, ...]]:
    """Return unmet promises by whom they were made to, the most overdue first."""
    found: defaultdict[_Whose, list[PromiseRow]] = defaultdict(list)
    for row in promises.in_order(promises.unmet_at(reading, moment), moment):
        key = _whose(row.customer_id, row.interaction_id)
        if key in left:
            found[key].append(row)
    return {key: tuple(rows) for key, rows in found.items()}
