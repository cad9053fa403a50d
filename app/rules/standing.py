"""How a promise stands at a moment (rules 3 to 7 of the domain).

A moment T is exclusive: what is dated at or after T does not exist at T, and what was settled
at or after T is still open. Only moments count, never when something was typed.

Standing goes by the **binding** due, the one last agreed with the customer. A move that the
customer did not agree to in time changes the desk's date and nothing else: it neither saves a
promise from being overdue nor makes a late one punctual.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.rules.days import ONE_DAY, as_of, day_closed_or_current, day_of, first_instant
from models.values import Due, PromiseState, Standing

__all__ = [
    "Move",
    "PromiseFacts",
    "as_of",
    "binding_due",
    "days_late",
    "due_at_moment",
    "due_day",
    "has_passed",
    "is_unmet",
    "lapse",
    "settled_in_time",
    "standing",
    "was_moved",
]


@dataclass(frozen=True, slots=True)
class Move:
    """A promise's due was changed: when, to what, and whether the customer agreed."""

    at: datetime
    to: Due
    agreed: bool


@dataclass(frozen=True, slots=True)
class PromiseFacts:
    """What the rules need to know of one promise; `moves` in the order in which they were made."""

    promised_at: datetime
    first_due: Due
    moves: tuple[Move, ...] = ()
    state: PromiseState = PromiseState.OPEN
    settled_at: datetime | None = None
    answered_at: datetime | None = None

    def __post_init__(self) -> None:
        """Refuse a settled promise that does not say when."""
        if self.state is not PromiseState.OPEN and self.settled_at is None:
            raise ValueError("a settled promise needs the moment it was settled")


def lapse(due: Due, zone: ZoneInfo) -> datetime:
    """Return the instant at which a due falls due: for a day, the first instant of the next day.

    An open promise is overdue at every T after this instant.
    """
    if due.at is not None:
        return due.at
    assert due.day is not None
    return first_instant(due.day + ONE_DAY, zone)


def due_day(due: Due, zone: ZoneInfo) -> date:
    """Return the day of the zone for which something is due."""
    if due.day is not None:
        return due.day
    assert due.at is not None
    return day_of(due.at, zone)


def settled_in_time(due: Due, at: datetime, zone: ZoneInfo) -> bool:
    """Tell whether what happened at an instant happened in time: on the day, or by the instant."""
    if due.at is not None:
        return at <= due.at
    return at < lapse(due, zone)


def has_passed(due: Due, t: datetime, zone: ZoneInfo) -> bool:
    """Tell whether an open promise with this due is overdue at T.

    Strictly after: at the instant that closes its day, a day-promise is still due today.
    """
    return lapse(due, zone) < t


def due_at_moment(facts: PromiseFacts, t: datetime) -> Due:
    """Return the desk's due at T: that of the last move made before T, agreed or not."""
    due = facts.first_due
    for move in facts.moves:
        if move.at < t:
            due = move.to
    return due


def was_moved(facts: PromiseFacts, t: datetime) -> bool:
    """Tell whether the due had been moved before T."""
    return any(move.at < t for move in facts.moves)


def binding_due(facts: PromiseFacts, t: datetime, zone: ZoneInfo) -> Due:
    """Return the due last agreed with the customer at T (rule 5).

    The first due, replaced by each move that the customer agreed to before the due that was
    binding until then had passed. Moves made after the promise was settled do not count.
    """
    due = facts.first_due
    settled = _settled_at(facts, t)
    for move in facts.moves:
        exists = move.at < t and (settled is None or move.at <= settled)
        if exists and move.agreed and settled_in_time(due, move.at, zone):
            due = move.to
    return due


def standing(facts: PromiseFacts, t: datetime, zone: ZoneInfo) -> Standing | None:
    """Return how a promise stands at T, or None where it had not been made by then (rule 4)."""
    if facts.promised_at >= t:
        return None
    due = binding_due(facts, t, zone)
    settled = _settled_at(facts, t)
    if settled is None:
        return _open_standing(due, t, zone)
    if facts.state is PromiseState.BROKEN:
        return Standing.BROKEN
    if facts.state is PromiseState.WITHDRAWN:
        return Standing.WITHDRAWN
    return Standing.KEPT_ON_TIME if settled_in_time(due, settled, zone) else Standing.KEPT_LATE


def is_unmet(facts: PromiseFacts, t: datetime, zone: ZoneInfo) -> bool:
    """Tell whether a promise is unmet at T: overdue, or broken and not answered for (rule 7)."""
    stands = standing(facts, t, zone)
    if stands is Standing.BROKEN:
        return facts.answered_at is None or facts.answered_at >= t
    return stands is Standing.OVERDUE


def days_late(due: Due, as_of_day: date, zone: ZoneInfo) -> int:
    """Return whole days from the day something was due to the as-of day, never below 0."""
    return max(0, (as_of_day - due_day(due, zone)).days)


def _settled_at(facts: PromiseFacts, t: datetime) -> datetime | None:
    """Return when the promise was settled, where that lies before T."""
    if facts.state is PromiseState.OPEN or facts.settled_at is None or facts.settled_at >= t:
        return None
    return facts.settled_at


def _open_standing(due: Due, t: datetime, zone: ZoneInfo) -> Standing:
    """Return the standing of an open promise with this binding due."""
    if has_passed(due, t, zone):
        return Standing.OVERDUE
    today = due_day(due, zone) == day_closed_or_current(t, zone)
    return Standing.DUE_TODAY if today or lapse(due, zone) == t else Standing.DUE_LATER
