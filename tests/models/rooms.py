"""A small shop to try the store with: named writes, and the whole content to compare."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from sqlalchemy import select

from models import journal, rollup, search
from models.customer import ContactPoint, Customer
from models.folding import fold
from models.interaction import Interaction, Remark
from models.plain import columns
from models.promise import Promise
from models.store import Reading, Store, Writing
from models.tables import JOURNALLED
from models.values import Actor, ContactKind, RemarkKind

ANNA = Actor(None, "till")


def do(store: Store, work: Callable[[Writing], Any], actor: Actor = ANNA) -> tuple[Any, str]:
    """Run one write and return what it gives and its change-set."""
    with store.write(actor) as writing:
        writing.name("test")
        result = work(writing)
        uid = writing.changes().changeset
    return result, uid or ""


def add_customer(writing: Writing, name: str) -> int:
    """Add a customer with a telephone number."""
    customer = writing.insert(Customer, name=name, name_key=fold(name))
    writing.insert(
        ContactPoint,
        customer_id=customer,
        kind=ContactKind.PHONE,
        value="030 123456",
        value_key="4930123456",
    )
    return customer


def add_interaction(writing: Writing, customer: int | None, note: str) -> int:
    """Add an interaction with one remark."""
    interaction = writing.insert(Interaction, customer_id=customer, at=writing.now, note=note)
    writing.insert(Remark, interaction_id=interaction, kind=RemarkKind.NEED, text=note)
    return interaction


def add_promise(writing: Writing, interaction: int, words: str) -> int:
    """Add a promise for the first of May."""
    day = date(2026, 5, 1)
    return writing.insert(
        Promise,
        interaction_id=interaction,
        text=words,
        promised_at=writing.now,
        first_due_day=day,
        due_day=day,
    )


def content(reading: Reading) -> dict[str, list[tuple[Any, ...]]]:
    """Return all that is journalled, versions apart, in a form to compare."""
    result = {}
    for record, table in JOURNALLED.items():
        names = [name for name in columns(table) if name != "version"]
        found = select(*(getattr(table, name) for name in names)).order_by(table.id)
        result[record.value] = [tuple(row) for row in reading.execute(found)]
    return result


def faults(store: Store) -> list[str]:
    """Return all that is wrong with a store: references, index, chain."""
    with store.write() as writing:
        found = []
        if store.path is not None:  # PostgreSQL lets no broken reference in
            check = writing.connection.exec_driver_sql("PRAGMA foreign_key_check")
            found += [f"reference in {row[0]}" for row in check.fetchall()]
            found += [f"rollup {name}" for name in rollup.faults(writing.connection)]
        found += [f"index {name}" for name in search.faults(writing.connection)]
        found += [f"chain {uid}" for uid in journal.broken_links(writing.connection)]
    return found
