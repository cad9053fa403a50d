"""Undo: takes a change-set back, as far as it can be, and names what is left."""

from __future__ import annotations

from dataclasses import dataclass

from models import undo_applying, undoing
from models.store import Reading, Writing
from models.undo_plan import Left, UndoPlan
from models.values import Changes, UserError

__all__ = ["Left", "UndoPlan", "Undone", "preview", "undo"]


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo did: the change-set taken back, how many records went back, what is left."""

    changes: Changes
    undone: str
    put_back: int
    left: tuple[Left, ...]


def preview(reading: Reading, uid: str) -> UndoPlan:
    """Return what an undo of this change-set would do and leave, without doing it.

    Raises:
        UserError: as `undo`.

    """
    return undoing.plan(reading, uid)


def undo(writing: Writing, uid: str | None = None) -> Undone:
    """Take back a change-set; without one, the newest command of this person on this computer.

    The undo is a change-set itself and can be undone by its own id. Fields changed since, rows
    that others refer to and rows whose parent is gone stay, and are named.

    Raises:
        UserError: "undo.nothing" where there is none to take back, "undo.unknown",
            "undo.not_this", "undo.already".

    """
    writing.name("undo")
    target = uid or undoing.newest(writing, writing.actor.staff_id, writing.actor.computer)
    if target is None:
        raise UserError("undo.nothing")
    plan = undoing.plan(writing, target)
    undo_applying.apply(writing, plan)
    return Undone(writing.changes(), target, plan.put_back, tuple(plan.left))
