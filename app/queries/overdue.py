"""What is unmet just now, counted and put in order without reading the whole desk.

A promise that was never moved is overdue by its due alone, and an index answers. The few that
were moved are judged by the rules, one by one (domain rule 5).
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, literal_column, select, text, union_all

from app.queries import facts
from app.queries.moments import Moment
from app.queries.rows import tuples
from app.rules import standing as rules
from models.promise import Promise, PromiseMove
from models.sessions import Reading
from models.values import Due

# Written out, not bound: only so does SQLite see that its partial indexes serve.
_OPEN = text("promise.state = 'open'")
_UNANSWERED = text("promise.state = 'broken' AND promise.answered_at IS NULL")
_WAS_MOVED = (
    select(PromiseMove.id).where(PromiseMove.promise_id == Promise.id).correlate(Promise).exists()
)
_DAY_PASSED = Promise.due_day < bindparam("day", type_=Promise.due_day.type)
_INSTANT_PASSED = (
    Promise.due_day.is_(None) & (Promise.due_at < bindparam("t", type_=Promise.due_at.type)),
)


def _count(*conditions: Any) -> Any:
    return select(func.count()).select_from(Promise).where(*conditions).scalar_subquery()


_COUNTS = select(_count(_OPEN, _DAY_PASSED) + _count(_OPEN, *_INSTANT_PASSED) + _count(_UNANSWERED))
_MOVED = select(*facts.COLUMNS, Promise.due_day, Promise.due_at).where(_WAS_MOVED)
_MOVED_OPEN = _MOVED.where(_OPEN)
_MOVED_BROKEN = _MOVED.where(_UNANSWERED)


def count(reading: Reading, moment: Moment) -> int:
    """Return how many promises are unmet at the present moment."""
    values = {"day": moment.day, "t": moment.t}
    counted = int(reading.execute(_COUNTS, values).scalar_one())
    for row, known in _judged(reading, moment, _MOVED_OPEN):
        by_desk = _has_passed(row.due_day, row.due_at, moment)
        counted += rules.is_unmet(known, moment.t, moment.zone) - by_desk
    return counted


def _has_passed(day: date | None, at: datetime | None, moment: Moment) -> bool:
    """Tell what `_COUNTS` counts."""
    return day < moment.day if day is not None else at is not None and at < moment.t


def most_overdue(reading: Reading, moment: Moment, limit: int) -> list[int]:
    """Return the ids of the most overdue promises at the present moment, in order."""
    plain = tuples(reading, _first(limit), {"day": moment.day, "t": moment.t})
    dues = [(Due(day, instant), found) for found, day, instant in plain]
    dues += _moved_dues(reading, moment)
    ordered = heapq.nsmallest(limit, ((rules.lapse(due, moment.zone), i) for due, i in dues))
    return [found for _, found in ordered]


@cache
def _first(limit: int) -> Any:
    """Return the query of the first few by each kind of due, open ones and broken ones."""
    # A bound limit would have SQLite plan anew each time.
    most: ColumnElement[int] = literal_column(str(int(limit)))
    chosen = select(Promise.id, Promise.due_day, Promise.due_at).where(~_WAS_MOVED)
    has_day, has_instant = Promise.due_day.is_not(None), Promise.due_day.is_(None)
    parts = (
        chosen.where(_OPEN, _DAY_PASSED).order_by(Promise.due_day),
        chosen.where(_OPEN, *_INSTANT_PASSED).order_by(Promise.due_at),
        chosen.where(_UNANSWERED, has_day).order_by(Promise.due_day, Promise.id),
        chosen.where(_UNANSWERED, has_instant).order_by(Promise.due_at, Promise.id),
    )
    return union_all(*(select(part.limit(most).subquery()) for part in parts))


def _moved_dues(reading: Reading, moment: Moment) -> Iterator[tuple[Due, int]]:
    for chosen in (_MOVED_OPEN, _MOVED_BROKEN):
        for row, known in _judged(reading, moment, chosen):
            if rules.is_unmet(known, moment.t, moment.zone):
                yield rules.binding_due(known, moment.t, moment.zone), row.id


def _judged(reading: Reading, moment: Moment, chosen: Any) -> Iterator[tuple[Any, Any]]:
    """Give rows with what the rules need of them."""
    rows = reading.execute(chosen).all()
    moves = facts.moves(reading, [row.id for row in rows]) if rows else {}
    for row in rows:
        yield row, facts.facts(row, moves, moment)
