"""Promises with their standing: the desk, the settled, the unmet, one, a customer's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, select
from sqlalchemy.orm import aliased

from app.queries import facts, moments
from app.queries import owed as owed_rows
from app.queries.facts import Chosen
from app.queries.moments import Moment
from app.queries.rows import IDS, earlier
from app.rules import standing as rules
from app.rules.days import day_of
from app.rules.numbers import number_of
from models.customer import Customer
from models.interaction import Interaction
from models.promise import Promise, PromiseMove
from models.sessions import Reading
from models.staff import StaffMember
from models.values import Due, PromiseState, Record, Standing, UserError

Cursor = tuple[datetime, int]
"""Where a page ended: the last row's date and id."""


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """One promise as it stands at a moment.

    `due` is the desk's date, that of the last move; `binding_due` the one last agreed with the
    customer, by which `standing` and `days_late` go (domain rule 5). `moves` counts how often
    it was moved. `days_late` counts, where it is unmet, from the binding due to the moment's
    day, where it was kept late, to the day it was kept; else it is 0.
    """

    id: int
    number: str
    text: str
    customer_id: int | None
    customer: str | None
    interaction_id: int
    owner_id: int | None
    owner: str | None
    promised_by_id: int | None
    promised_by: str | None
    promised_at: datetime
    first_due: Due
    due: Due
    binding_due: Due
    state: PromiseState
    standing: Standing
    unmet: bool
    days_late: int
    settled_at: datetime | None
    settled_note: str | None
    answered_at: datetime | None
    answered_by: str | None
    answer_note: str | None
    confirmed_at: datetime | None
    moves: int
    version: int


_WAS_MOVED = (
    select(PromiseMove.id).where(PromiseMove.promise_id == Promise.id).correlate(Promise).exists()
)
_owner, _maker, _answerer = (aliased(StaffMember) for _ in range(3))
_ROWS = (
    select(
        *facts.COLUMNS,
        Promise.text,
        Promise.interaction_id,
        Promise.owner_id,
        Promise.promised_by_id,
        Promise.settled_note,
        Promise.answer_note,
        Promise.confirmed_at,
        Promise.version,
        Interaction.customer_id,
        Customer.name.label("customer"),
        _owner.name.label("owner"),
        _maker.name.label("promised_by"),
        _answerer.name.label("answered_by"),
        _WAS_MOVED.label("was_moved"),
    )
    .join_from(Promise, Interaction, Interaction.id == Promise.interaction_id)
    .outerjoin(Customer, Customer.id == Interaction.customer_id)
    .outerjoin(_owner, _owner.id == Promise.owner_id)
    .outerjoin(_maker, _maker.id == Promise.promised_by_id)
    .outerjoin(_answerer, _answerer.id == Promise.answered_by_id)
)

_BY_ID = _ROWS.where(Promise.id.in_(IDS))
_OF_INTERACTIONS = _ROWS.where(Promise.interaction_id.in_(IDS))


def desk(reading: Reading, now: datetime | None = None) -> list[PromiseRow]:
    """Return all open promises and the broken ones not yet answered for.

    Unmet ones first, most overdue first; then the others, first due first.
    """
    moment = moments.at(reading, now)
    return in_order(owed(reading, moment), moment)


def settled(reading: Reading, limit: int = 200, before: Cursor | None = None) -> list[PromiseRow]:
    """Return settled promises, latest settled first; `before` is the last (settled_at, id) seen."""
    chosen = select(Promise.id).where(Promise.settled_at.is_not(None))
    if before is not None:
        chosen = chosen.where(earlier(Promise.settled_at, Promise.id, before))
    chosen = chosen.order_by(Promise.settled_at.desc(), Promise.id.desc()).limit(limit)
    rows = chosen_rows(reading, chosen, moments.present(reading))
    return _latest_settled_first(rows)


def unmet(reading: Reading, as_of: datetime | None = None) -> list[PromiseRow]:
    """Return those unmet at a moment (default: now), most overdue first."""
    moment = moments.at(reading, as_of)
    return in_order(unmet_at(reading, moment), moment)


def unmet_page(reading: Reading, limit: int = 50) -> list[PromiseRow]:
    """Return the most overdue of those unmet now, as `unmet` begins, without reading the rest."""
    moment = moments.present(reading)
    if not owed_rows.serves(reading, moment):
        return unmet(reading)[:limit]
    ids = owed_rows.most_overdue(reading, moment, limit)
    return in_order(chosen_rows(reading, ids, moment), moment)


def count_unmet(reading: Reading) -> int:
    """Return how many promises are unmet now."""
    moment = moments.present(reading)
    if owed_rows.serves(reading, moment):
        return owed_rows.count_unmet(reading, moment)
    return len(unmet_at(reading, moment))


def promise(reading: Reading, promise_id: int) -> PromiseRow:
    """Return one promise; raises UserError "record.gone" where there is none."""
    chosen = select(Promise.id).where(Promise.id == promise_id)
    rows = chosen_rows(reading, chosen, moments.present(reading))
    if not rows:
        raise UserError("record.gone", record=Record.PROMISE, id=promise_id)
    return rows[0]


def of_customer(reading: Reading, customer_id: int) -> list[PromiseRow]:
    """Return a customer's promises: unmet and open ones first, then settled, latest first."""
    moment = moments.present(reading)
    open_ones, done = parted(made_to(reading, customer_id, moment), moment)
    return [*open_ones, *done]


def owed(reading: Reading, moment: Moment, *narrower: ColumnElement[bool]) -> list[PromiseRow]:
    """Return what is open, or broken and not answered for, at a moment; in no order."""
    if narrower or not moment.is_present:
        joined = select(Promise.id).join(Interaction, Interaction.id == Promise.interaction_id)
        chosen: Chosen = joined.where(facts.owed_at(moment), *narrower)
    else:
        chosen = facts.desk_ids()
    return [row for row in chosen_rows(reading, chosen, moment) if is_owed(row)]


def owed_to(reading: Reading, customer_id: int, moment: Moment) -> list[PromiseRow]:
    """Return what is owed to a customer, in the desk's order."""
    if owed_rows.serves(reading, moment):
        return in_order(
            chosen_rows(reading, owed_rows.of_customer(reading, customer_id), moment), moment
        )
    return in_order(owed(reading, moment, Interaction.customer_id == customer_id), moment)


def unmet_at(reading: Reading, moment: Moment, *narrower: ColumnElement[bool]) -> list[PromiseRow]:
    """Return what is unmet at a moment; in no order."""
    return [row for row in owed(reading, moment, *narrower) if row.unmet]


def made_to(reading: Reading, customer_id: int, moment: Moment) -> list[PromiseRow]:
    """Return all promises made to a customer before a moment; in no order."""
    chosen = (
        select(Promise.id)
        .join(Interaction, Interaction.id == Promise.interaction_id)
        .where(Interaction.customer_id == customer_id)
    )
    return chosen_rows(reading, chosen, moment)


def parted(rows: Iterable[PromiseRow], moment: Moment) -> tuple[list[PromiseRow], list[PromiseRow]]:
    """Part what is still owed, most overdue first, from the rest, latest settled first."""
    all_rows = list(rows)
    open_ones = [row for row in all_rows if is_owed(row)]
    done = [row for row in all_rows if not is_owed(row)]
    return in_order(open_ones, moment), _latest_settled_first(done)


def is_owed(row: PromiseRow) -> bool:
    """Tell whether a promise belongs on the desk: open, or broken and not answered for."""
    return row.unmet or row.standing in (Standing.DUE_LATER, Standing.DUE_TODAY)


def in_order(rows: Iterable[PromiseRow], moment: Moment) -> list[PromiseRow]:
    """Return unmet promises first, most overdue first; then the others by the desk's due."""
    zone = moment.zone

    def key(row: PromiseRow) -> tuple[bool, datetime, int]:
        due = row.binding_due if row.unmet else row.due
        return (not row.unmet, rules.lapse(due, zone), row.id)

    return sorted(rows, key=key)


def chosen_rows(reading: Reading, chosen: Chosen, moment: Moment) -> list[PromiseRow]:
    """Return the chosen promises as they stand at a moment, in two statements.

    Those not made by then are left out.
    """
    if isinstance(chosen, Sequence):
        found = reading.execute(_BY_ID, {"ids": chosen}).all() if chosen else []
    else:
        found = reading.execute(_ROWS.where(Promise.id.in_(chosen))).all()
    return _judged(reading, found, moment)


def of_interactions(reading: Reading, ids: Sequence[int], moment: Moment) -> list[PromiseRow]:
    """Return what was promised in some interactions, as it stands at a moment."""
    found = reading.execute(_OF_INTERACTIONS, {"ids": ids}).all()
    return _judged(reading, found, moment)


def _judged(reading: Reading, found: Sequence[Row[Any]], moment: Moment) -> list[PromiseRow]:
    moves = facts.moves(reading, [row.id for row in found if row.was_moved])
    rows = (_row(row, facts.facts(row, moves, moment), moment) for row in found)
    return [row for row in rows if row is not None]


def _row(row: Row[Any], known: rules.PromiseFacts, moment: Moment) -> PromiseRow | None:
    t, zone = moment.t, moment.zone
    stands = rules.standing(known, t, zone)
    if stands is None:
        return None
    binding = rules.binding_due(known, t, zone)
    is_unmet = rules.is_unmet(known, t, zone)
    seen = _as_seen(row, known, t)
    return PromiseRow(
        id=row.id,
        number=number_of(row.id),
        text=row.text,
        customer_id=row.customer_id,
        customer=row.customer,
        interaction_id=row.interaction_id,
        owner_id=row.owner_id,
        owner=row.owner,
        promised_by_id=row.promised_by_id,
        promised_by=row.promised_by,
        promised_at=row.promised_at,
        first_due=known.first_due,
        due=rules.due_at_moment(known, t),
        binding_due=binding,
        standing=stands,
        unmet=is_unmet,
        days_late=_days_late(binding, stands, is_unmet, seen["settled_at"], moment),
        moves=sum(move.at < t for move in known.moves),
        version=row.version,
        **seen,
    )


def _as_seen(row: Row[Any], known: rules.PromiseFacts, t: datetime) -> dict[str, Any]:
    """Return how a promise was settled and answered for, as far as that was so before T."""
    is_settled = known.settled_at is not None and known.settled_at < t
    is_answered = is_settled and known.answered_at is not None and known.answered_at < t
    return {
        "state": row.state if is_settled else PromiseState.OPEN,
        "settled_at": row.settled_at if is_settled else None,
        "settled_note": row.settled_note if is_settled else None,
        "confirmed_at": row.confirmed_at if is_settled else None,
        "answered_at": row.answered_at if is_answered else None,
        "answered_by": row.answered_by if is_answered else None,
        "answer_note": row.answer_note if is_answered else None,
    }


def _days_late(
    binding: Due,
    stands: Standing,
    is_unmet: bool,
    settled_at: datetime | None,
    moment: Moment,
) -> int:
    day: date | None = None
    if is_unmet:
        day = moment.day
    elif stands is Standing.KEPT_LATE and settled_at is not None:
        day = day_of(settled_at, moment.zone)
    return 0 if day is None else rules.days_late(binding, day, moment.zone)


def _latest_settled_first(rows: Iterable[PromiseRow]) -> list[PromiseRow]:
    return sorted(rows, key=lambda row: (row.settled_at or row.promised_at, row.id), reverse=True)
