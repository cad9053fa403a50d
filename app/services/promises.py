"""Promises: make, keep, break, withdraw, answer for, move, confirm, correct, delete.

Each function refuses what the rules forbid with a `UserError`: "promise.no_due",
"promise.already_settled", "promise.not_settled", "promise.not_kept", "promise.not_broken",
"promise.before_made", "promise.before_last_move", "promise.future". State and settled-at are
always written together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from app.services import checks, parts
from app.services.parts import NewPromise, due_columns
from models.promise import Promise, PromiseMove
from models.sessions import Writing
from models.values import Changes, Due, PromiseState, UserError

__all__ = [
    "Made",
    "NewPromise",
    "answer",
    "break_",
    "break_many",
    "confirm",
    "correct",
    "delete",
    "keep",
    "keep_many",
    "make",
    "move",
    "move_many",
    "reopen",
    "withdraw",
    "withdraw_many",
]


@dataclass(frozen=True, slots=True)
class Made:
    """A promise that was made: its id (which is its serial), and what changed."""

    changes: Changes
    promise: int


_FIELDS: Mapping[str, checks.Check] = {
    "text": checks.note,
    "owner_id": checks.optional_id,
    "promised_by_id": checks.optional_id,
    "promised_at": checks.instant,
    "due": checks.due,
    "settled_at": checks.instant,
    "settled_note": checks.optional_note,
    "answer_note": checks.note,
    "answered_at": checks.instant,
}
_SETTLED = ("settled_at", "settled_note")
_ANSWERED = ("answer_note", "answered_at")
_UNSETTLED: Mapping[str, Any] = {
    "state": PromiseState.OPEN,
    "settled_at": None,
    "settled_note": None,
    "confirmed_at": None,
    "answered_at": None,
    "answered_by_id": None,
    "answer_note": None,
}


def make(
    writing: Writing, interaction_id: int, new: NewPromise, at: datetime | None = None
) -> Made:
    """Make a promise in an interaction; it was promised when that happened unless `at` is given."""
    writing.name("promises.make")
    happened = checks.interaction_at(writing, interaction_id)
    promised_at = happened if at is None else checks.happened(writing, at, "promise.future")
    staff_id = writing.actor.staff_id
    promise_id = parts.create_promise(writing, interaction_id, new, promised_at, staff_id)
    return Made(writing.changes(), promise_id)


def keep(
    writing: Writing, promise_id: int, at: datetime | None = None, note: str | None = None
) -> Changes:
    """Settle an open promise as kept, at an instant (default: now)."""
    return keep_many(writing, (promise_id,), at, note)


def break_(
    writing: Writing, promise_id: int, at: datetime | None = None, note: str | None = None
) -> Changes:
    """Settle an open promise as broken: the shop says it will not happen."""
    return break_many(writing, (promise_id,), at, note)


def withdraw(
    writing: Writing, promise_id: int, at: datetime | None = None, note: str | None = None
) -> Changes:
    """Settle an open promise as withdrawn: the customer released it."""
    return withdraw_many(writing, (promise_id,), at, note)


def keep_many(
    writing: Writing, ids: Sequence[int], at: datetime | None = None, note: str | None = None
) -> Changes:
    """Settle several open promises as kept, all or none."""
    writing.name("promises.keep")
    return _settle(writing, ids, PromiseState.KEPT, at, note)


def break_many(
    writing: Writing, ids: Sequence[int], at: datetime | None = None, note: str | None = None
) -> Changes:
    """Settle several open promises as broken, all or none."""
    writing.name("promises.break")
    return _settle(writing, ids, PromiseState.BROKEN, at, note)


def withdraw_many(
    writing: Writing, ids: Sequence[int], at: datetime | None = None, note: str | None = None
) -> Changes:
    """Settle several open promises as withdrawn, all or none."""
    writing.name("promises.withdraw")
    return _settle(writing, ids, PromiseState.WITHDRAWN, at, note)


def answer(
    writing: Writing,
    promise_id: int,
    note: str,
    at: datetime | None = None,
    told_by_id: int | None = None,
) -> Changes:
    """Answer for a broken promise: who told the customer, and what was done instead.

    Who works is the one who told, unless `told_by_id` names another. Answering again replaces
    what was said.
    """
    writing.name("promises.answer")
    had = checks.fetch(writing, Promise, promise_id, Promise.state, Promise.settled_at)
    if had.state is not PromiseState.BROKEN:
        raise UserError("promise.not_broken", id=promise_id)
    if told_by_id is not None:
        checks.references(writing, {"staff_id": told_by_id})
    answered_at = checks.happened(writing, at, "promise.future")
    if answered_at < had.settled_at:
        raise UserError("promise.before_broken", field="at", id=promise_id)
    writing.update(
        Promise,
        promise_id,
        answered_at=answered_at,
        answered_by_id=told_by_id or writing.actor.staff_id,
        answer_note=checks.note(note, "answer_note"),
    )
    return writing.changes()


def move(
    writing: Writing,
    promise_id: int,
    due: Due | None,
    agreed: bool = False,
    at: datetime | None = None,
    note: str | None = None,
) -> Changes:
    """Move an open promise to another due; `agreed`: the customer agreed to it.

    Moves follow one another in time. The due it has already, not agreed, changes nothing.
    """
    return move_many(writing, (promise_id,), due, agreed, at, note)


def move_many(
    writing: Writing,
    ids: Sequence[int],
    due: Due | None,
    agreed: bool = False,
    at: datetime | None = None,
    note: str | None = None,
) -> Changes:
    """Move several open promises to one due, all or none."""
    writing.name("promises.move")
    moved_to = checks.due(due)
    moved_at = checks.happened(writing, at, "promise.future")
    words = checks.optional_note(note, "note")
    for promise_id in ids:
        _move(writing, promise_id, moved_to, agreed, moved_at, words)
    return writing.changes()


def confirm(writing: Writing, promise_id: int, at: datetime | None = None) -> Changes:
    """Note that the customer confirmed that a kept promise was kept."""
    writing.name("promises.confirm")
    had = checks.fetch(writing, Promise, promise_id, Promise.state)
    if had.state is not PromiseState.KEPT:
        raise UserError("promise.not_kept", id=promise_id)
    confirmed_at = checks.happened(writing, at, "promise.future")
    writing.update(Promise, promise_id, confirmed_at=confirmed_at)
    return writing.changes()


def reopen(writing: Writing, promise_id: int) -> Changes:
    """Take a settling back that was a slip; its answer and confirmation go with it."""
    writing.name("promises.reopen")
    had = checks.fetch(writing, Promise, promise_id, Promise.state)
    if had.state is PromiseState.OPEN:
        raise UserError("promise.not_settled", id=promise_id)
    writing.update(Promise, promise_id, **_UNSETTLED)
    return writing.changes()


def correct(
    writing: Writing,
    promise_id: int,
    values: Mapping[str, object],
    expected_version: int | None = None,
) -> Changes:
    """Correct a slip in place; what happened meanwhile is `move`, `keep` and the like.

    Fields: text, owner_id, promised_by_id, promised_at, due (the first one, and with it the
    present one where it was never moved); of a settled promise settled_at and settled_note;
    of one answered for answer_note and answered_at.
    """
    writing.name("promises.correct")
    new = checks.checked(values, _FIELDS)
    checks.references(writing, new)
    had = _times(writing, promise_id)
    _check_times(writing, promise_id, had, new)
    if "due" in new:
        new |= _first_due(writing, promise_id, new.pop("due"))
    writing.update(Promise, promise_id, expected_version=expected_version, **new)
    return writing.changes()


def delete(writing: Writing, promise_id: int) -> Changes:
    """Delete a promise with its moves; its number is never given again."""
    writing.name("promises.delete")
    checks.exists(writing, Promise, promise_id)
    parts.delete_promise(writing, promise_id)
    return writing.changes()


def _settle(
    writing: Writing,
    ids: Sequence[int],
    state: PromiseState,
    at: datetime | None,
    note: str | None,
) -> Changes:
    settled_at = checks.happened(writing, at, "promise.future")
    words = checks.optional_note(note, "note")
    for promise_id in ids:
        had = _open_promise(writing, promise_id)
        if settled_at < had.promised_at:
            raise UserError("promise.before_made", field="at", id=promise_id)
        writing.update(Promise, promise_id, state=state, settled_at=settled_at, settled_note=words)
    return writing.changes()


def _open_promise(writing: Writing, promise_id: int) -> Row[Any]:
    columns = (Promise.state, Promise.promised_at, Promise.due_day, Promise.due_at)
    had = checks.fetch(writing, Promise, promise_id, *columns)
    if had.state is not PromiseState.OPEN:
        raise UserError("promise.already_settled", id=promise_id, state=had.state)
    return had


def _move(
    writing: Writing,
    promise_id: int,
    due: Due,
    agreed: bool,
    at: datetime,
    note: str | None,
) -> None:
    had = _open_promise(writing, promise_id)
    before = Due(had.due_day, had.due_at)
    if due == before and not agreed:
        return
    if at < had.promised_at:
        raise UserError("promise.before_made", field="at", id=promise_id)
    _refuse_before_last_move(writing, promise_id, at)
    writing.insert(
        PromiseMove,
        promise_id=promise_id,
        at=at,
        agreed=agreed,
        staff_id=writing.actor.staff_id,
        note=note,
        **due_columns(before, "from"),
        **due_columns(due, "to"),
    )
    writing.update(Promise, promise_id, **due_columns(due, "due"))


def _refuse_before_last_move(writing: Writing, promise_id: int, at: datetime) -> None:
    later = select(PromiseMove.id).where(PromiseMove.promise_id == promise_id, PromiseMove.at > at)
    if writing.execute(later.limit(1)).first() is not None:
        raise UserError("promise.before_last_move", field="at", id=promise_id)


def _times(writing: Writing, promise_id: int) -> Row[Any]:
    return checks.fetch(
        writing,
        Promise,
        promise_id,
        Promise.state,
        Promise.promised_at,
        Promise.settled_at,
        Promise.answered_at,
    )


def _check_times(writing: Writing, promise_id: int, had: Row[Any], new: Mapping[str, Any]) -> None:
    """Refuse a settling before the promise, an answer before the breaking, and the future."""
    if had.settled_at is None and any(field in new for field in _SETTLED):
        raise UserError("promise.not_settled", id=promise_id)
    if had.answered_at is None and any(field in new for field in _ANSWERED):
        raise UserError("promise.not_broken", id=promise_id)
    for field in ("promised_at", "settled_at", "answered_at"):
        if field in new:
            checks.happened(writing, new[field], "promise.future", field)
    promised_at = new.get("promised_at", had.promised_at)
    settled_at = new.get("settled_at", had.settled_at)
    if settled_at is not None and settled_at < promised_at:
        raise UserError("promise.before_made", field="settled_at", id=promise_id)
    answered_at = new.get("answered_at", had.answered_at)
    if answered_at is not None and answered_at < settled_at:
        raise UserError("promise.before_broken", field="answered_at", id=promise_id)


def _first_due(writing: Writing, promise_id: int, due: Due) -> dict[str, Any]:
    """Correct the due first promised: in the promise, or where it was moved in its first move."""
    moves = select(PromiseMove.id).where(PromiseMove.promise_id == promise_id)
    ordered = moves.order_by(PromiseMove.at, PromiseMove.id).limit(1)
    first_move = writing.execute(ordered).scalar()
    columns = due_columns(due, "first_due")
    if first_move is None:
        return columns | due_columns(due, "due")
    writing.update(PromiseMove, first_move, **due_columns(due, "from"))
    return columns
