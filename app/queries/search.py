"""Search through everything that was written down."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, select

from app.queries import customers
from app.queries.rows import tuples
from models import search as index
from models.customer import Customer
from models.interaction import Interaction, Remark
from models.promise import Promise
from models.sessions import Reading
from models.values import Record


@dataclass(frozen=True, slots=True)
class Hit:
    """One record found: `text` is its whole text, `at` its own date (None for a customer)."""

    kind: Record
    id: int
    text: str
    at: datetime | None
    customer_id: int | None
    customer: str | None
    interaction_id: int | None


def search(reading: Reading, text: str, limit: int = 50) -> list[Hit]:
    """Return customers that match, then what holds all the words, newest first.

    At most `limit` of either; none for blank text.
    """
    if not text.strip():
        return []
    found = index.hits(reading, text, limit)
    written: list[Hit] = []
    for kind in _STATEMENTS:
        ids = [record_id for record, record_id in found if record is kind]
        written += _hits(reading, kind, ids)
    written.sort(key=lambda hit: (hit.at, hit.id), reverse=True)
    return [*_customers(reading, text, limit), *written[:limit]]


def _with_customer(statement: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return statement.outerjoin(Customer, Customer.id == Interaction.customer_id)


_WHOSE = (Interaction.customer_id, Customer.name, Interaction.id)
_STATEMENTS = {
    Record.INTERACTION: (
        Interaction.id,
        _with_customer(
            select(Interaction.id, Interaction.note, Interaction.at, *_WHOSE).select_from(
                Interaction
            )
        ),
    ),
    Record.REMARK: (
        Remark.id,
        _with_customer(
            select(Remark.id, Remark.text, Interaction.at, *_WHOSE).join_from(
                Remark, Interaction, Interaction.id == Remark.interaction_id
            )
        ),
    ),
    Record.PROMISE: (
        Promise.id,
        _with_customer(
            select(Promise.id, Promise.text, Promise.promised_at, *_WHOSE).join_from(
                Promise, Interaction, Interaction.id == Promise.interaction_id
            )
        ),
    ),
}


def _hits(reading: Reading, kind: Record, ids: Iterable[int]) -> Iterator[Hit]:
    column, statement = _STATEMENTS[kind]
    for row in tuples(reading, statement.where(column.in_(list(ids)))):
        yield Hit(kind, *row)


def _customers(reading: Reading, text: str, limit: int) -> Iterator[Hit]:
    for hit in customers.search(reading, text, limit):
        yield Hit(Record.CUSTOMER, hit.id, hit.name, None, hit.id, hit.name, None)
