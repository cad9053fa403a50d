"""Undo: takes a change-set back, as far as it can be, and names what is left."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from models import undo_applying, undoing
from models.customer import Customer
from models.plain import Plain
from models.store import Reading, Writing
from models.tables import JOURNALLED
from models.undo_plan import Left, UndoPlan, rows_of
from models.values import Changes, Record, UserError

__all__ = ["Left", "UndoPlan", "Undone", "preview", "undo"]


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo did: the change-set taken back, how many records went back, what is left.

    `about` says in a customer's or the shop's own words what it was about, as far as one thing
    can stand for all of it.
    """

    changes: Changes
    undone: str
    put_back: int
    left: tuple[Left, ...]
    about: str = ""


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
    about = _about(writing, plan)
    undo_applying.apply(writing, plan)
    return Undone(writing.changes(), target, plan.put_back, tuple(plan.left), about)


def _about(reading: Reading, plan: UndoPlan) -> str:
    """Return whose interaction, which promise or which customer it is about; of many, nothing.

    An interaction stands for what was promised and said in it.
    """
    touched = {**plan.edits, **plan.removals, **plan.restores}
    for record in (Record.INTERACTION, Record.PROMISE, Record.CUSTOMER):
        keys = [row_id for kind, row_id in touched if kind is record]
        if keys:
            row = _whole(reading, plan, record, keys[0]) if len(keys) == 1 else {}
            return _words(reading, plan, record, row)
    return ""


def _whole(reading: Reading, plan: UndoPlan, record: Record, row_id: int) -> Plain:
    """Return a row as it stands, or as it is put in again."""
    rows = rows_of(reading, JOURNALLED[record], [row_id])
    return next(rows, plan.restores.get((record, row_id), {}))


def _words(reading: Reading, plan: UndoPlan, record: Record, row: Plain) -> str:
    if record is not Record.INTERACTION:
        return str(row.get("text") or row.get("name") or "")
    customer = row.get("customer_id")
    if customer is None:
        return str(row.get("note") or "")
    name = reading.execute(select(Customer.name).where(Customer.id == customer)).scalar()
    return name or str(plan.restores.get((Record.CUSTOMER, customer), {}).get("name", ""))
