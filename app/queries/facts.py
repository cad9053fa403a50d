"""What the rules ask of promises, read from the store: facts, moves, and which to look at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Row, SelectBase, and_, or_, select, text, union_all

from app.queries.moments import Moment
from app.queries.rows import IDS, MANY, in_parts, tuples
from app.rules.standing import Move, PromiseFacts
from models.promise import Promise, PromiseMove
from models.sessions import Reading
from models.values import Due, PromiseState

COLUMNS = (
    Promise.id,
    Promise.promised_at,
    Promise.first_due_day,
    Promise.first_due_at,
    Promise.state,
    Promise.settled_at,
    Promise.answered_at,
)
"""The columns that `facts` reads."""

Moves = dict[int, tuple[Move, ...]]
Chosen: TypeAlias = "SelectBase | Sequence[int]"
"""Ids of promises: a subquery where they may be many, a list where they are few."""

# Written out, not bound: only so does SQLite see that its partial indexes serve.
_OPEN = text("promise.state = 'open'")
_UNANSWERED = text("promise.state = 'broken' AND promise.answered_at IS NULL")


def on_desk() -> ColumnElement[bool]:
    """Return the condition of what the desk shows at present: open, or broken and unanswered."""
    return or_(_OPEN, and_(_UNANSWERED))


def desk_ids() -> Chosen:
    """Return the ids of all that the desk shows at present, each half by its own index."""
    halves = (select(Promise.id).where(half) for half in (_OPEN, _UNANSWERED))
    return union_all(*halves)


def owed_at(moment: Moment) -> ColumnElement[bool]:
    """Return the condition of what may be open or unanswered at a moment."""
    if moment.is_present:
        return on_desk()
    unanswered = or_(Promise.answered_at.is_(None), Promise.answered_at >= moment.t)
    return and_(
        Promise.promised_at < moment.t,
        or_(
            Promise.state == PromiseState.OPEN,
            Promise.settled_at >= moment.t,
            and_(Promise.state == PromiseState.BROKEN, unanswered),
        ),
    )


_MOVES = select(
    PromiseMove.promise_id,
    PromiseMove.at,
    PromiseMove.to_day,
    PromiseMove.to_at,
    PromiseMove.agreed,
).order_by(PromiseMove.at, PromiseMove.id)
# Made once: to make such a statement takes longer than to run it.
_MOVES_OF = _MOVES.where(PromiseMove.promise_id.in_(IDS))


def moves(reading: Reading, chosen: Chosen) -> Moves:
    """Return the moves of the chosen promises, in the order in which they were made."""
    rows: Iterator[tuple[Any, ...]]
    if isinstance(chosen, Sequence):
        parts = (tuples(reading, _MOVES_OF, {"ids": part}) for part in in_parts(chosen, MANY))
        rows = chain.from_iterable(parts)
    else:
        rows = tuples(reading, _MOVES.where(PromiseMove.promise_id.in_(chosen)))
    found: defaultdict[int, list[Move]] = defaultdict(list)
    for promise_id, at, day, instant, agreed in rows:
        found[promise_id].append(Move(at, Due(day, instant), agreed))
    return {promise_id: tuple(made) for promise_id, made in found.items()}


def facts(row: Row[Any], moves: Moves, moment: Moment) -> PromiseFacts:
    """Return what the rules need of one promise, as seen from the moment."""
    made = moves.get(row.id, ())
    if not moment.is_present:
        return PromiseFacts(
            row.promised_at,
            Due(row.first_due_day, row.first_due_at),
            made,
            row.state,
            row.settled_at,
            row.answered_at,
        )
    seen = moment.seen
    return PromiseFacts(
        seen(row.promised_at),
        Due(row.first_due_day, row.first_due_at),
        tuple(Move(seen(move.at), move.to, move.agreed) for move in made),
        row.state,
        None if row.settled_at is None else seen(row.settled_at),
        None if row.answered_at is None else seen(row.answered_at),
    )
