"""Which backups may go: daily ones thin out into weekly and monthly ones, the newest stay.

A backup's age is its place in the sequence, never the clock alone: a clock that was set back,
or stood years ahead for a week, neither deletes a good backup nor keeps one for ever. The day
that a backup bears serves only to tell neighbours in the sequence apart: backups that follow
each other on one day, in one week or month, are one group, of which the newest stays.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Kept:
    """One backup: its place in the sequence, the day its clock showed, its size in bytes."""

    sequence: int
    day: date
    size: int


@dataclass(frozen=True, slots=True)
class Plan:
    """How many stay: the newest in any case, then one a day, a week and a month.

    `budget` is in bytes; where it is exceeded the oldest go first, the newest never.
    """

    newest: int = 5
    daily: int = 14
    weekly: int = 8
    monthly: int = 24
    budget: int | None = None


def surplus(backups: Sequence[Kept], plan: Plan) -> frozenset[int]:
    """Return the places in the sequence of the backups that may be deleted."""
    ordered = sorted(backups, key=lambda backup: backup.sequence, reverse=True)
    safe = {backup.sequence for backup in ordered[: plan.newest]}
    stay = safe.union(
        _heads(ordered, lambda day: day, plan.daily),
        _heads(ordered, lambda day: day.isocalendar()[:2], plan.weekly),
        _heads(ordered, lambda day: (day.year, day.month), plan.monthly),
    )
    held = [backup for backup in ordered if backup.sequence in stay]
    gone = {backup.sequence for backup in ordered} - stay
    return frozenset(gone | _over_budget(held, safe, plan.budget))


def _heads(ordered: Sequence[Kept], key: Callable[[date], Hashable], count: int) -> set[int]:
    """Return the newest of each of the latest `count` groups of neighbours."""
    heads: list[int] = []
    previous: Hashable = None
    for backup in ordered:
        group = key(backup.day)
        if not heads or group != previous:
            heads.append(backup.sequence)
        previous = group
    return set(heads[:count])


def _over_budget(held: Sequence[Kept], safe: set[int], budget: int | None) -> set[int]:
    """Return the oldest of what is held beyond the budget; once one goes, all older go."""
    if budget is None:
        return set()
    gone: set[int] = set()
    used = 0
    for backup in held:
        used += backup.size
        if used > budget and backup.sequence not in safe:
            gone.add(backup.sequence)
    return gone
