"""Customers for lists and for finding one by typing."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, func, or_, select

from app.queries import facts, moments
from app.queries import owed as owed_rows
from app.queries.rows import tuples
from app.rules import standing as rules
from models import search as index
from models.customer import ContactPoint, Customer
from models.folding import fold
from models.interaction import Interaction
from models.promise import Promise
from models.sessions import Reading
from models.values import Standing

_LOOK_BACK = 4
"""How many interactions a customer seen lately is expected to have among the latest."""


class CustomerHit(NamedTuple):
    """A customer found: the first contact point tells namesakes apart."""

    id: int
    name: str
    contact: str | None


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """A line of the customers' list; `open_promises` holds the unmet broken ones too."""

    id: int
    name: str
    contact: str | None
    last_at: datetime | None
    open_promises: int
    unmet: int


def search(reading: Reading, text: str, limit: int = 50) -> list[CustomerHit]:
    """Return customers whose name or contact points match; for blank text the latest seen."""
    if text.strip():
        return [CustomerHit(*found) for found in index.find_customers(reading, text, limit)]
    return hits(reading, _latest_seen(reading, limit))


def named(reading: Reading, text_or_id: str | int) -> list[CustomerHit]:
    """Return those of exactly this name (case and accents folded), and the one of this id."""
    words = str(text_or_id).strip()
    chosen = select(Customer.id).where(_is_named(words)).order_by(Customer.id)
    return hits(reading, reading.execute(chosen).scalars().all())


def first(reading: Reading, limit: int = 200) -> list[CustomerRow]:
    """Return the first customers by name."""
    chosen = select(Customer.id).order_by(Customer.name_key, Customer.id).limit(limit)
    return rows(reading, reading.execute(chosen).scalars().all())


def ids(reading: Reading) -> array[int]:
    """Return the ids of all customers by name, in the order of `first`."""
    chosen = select(Customer.id).order_by(Customer.name_key, Customer.id)
    return array("q", reading.execute(chosen).scalars())


def rows(reading: Reading, ids: Sequence[int]) -> list[CustomerRow]:
    """Return the lines of these customers in this order; ids that are gone are left out."""
    seen = select(Interaction.customer_id, func.max(Interaction.at))
    theirs = seen.where(Interaction.customer_id.in_(ids)).group_by(Interaction.customer_id)
    last = dict(tuples(reading, theirs))
    owed, unmet = _owed(reading, ids)
    return [
        CustomerRow(hit.id, hit.name, hit.contact, last.get(hit.id), owed[hit.id], unmet[hit.id])
        for hit in hits(reading, ids)
    ]


def hits(reading: Reading, ids: Iterable[int]) -> list[CustomerHit]:
    """Return these customers with their first contact point, in this order."""
    wanted = list(ids)
    chosen = select(Customer.id, Customer.name).where(Customer.id.in_(wanted))
    names = {row.id: row.name for row in reading.execute(chosen)}
    contacts = _first_contacts(reading, wanted)
    return [CustomerHit(i, names[i], contacts.get(i)) for i in wanted if i in names]


def _is_named(words: str) -> ColumnElement[bool]:
    """Return the condition that a customer bears this name, or this id.

    A name that folds to nothing that could be typed is compared as it is.
    """
    key = fold(words)
    by_name = Customer.name_key == key if key else Customer.name == words
    is_id = words.isascii() and words.isdigit() and len(words) < 19
    return or_(by_name, Customer.id == int(words)) if is_id else by_name


def _first_contacts(reading: Reading, ids: Sequence[int]) -> dict[int, str]:
    chosen = select(ContactPoint.customer_id, ContactPoint.value)
    last_first = (ContactPoint.position.desc(), ContactPoint.id.desc())
    found = reading.execute(chosen.where(ContactPoint.customer_id.in_(ids)).order_by(*last_first))
    return {row.customer_id: row.value for row in found}


def _latest_seen(reading: Reading, limit: int) -> list[int]:
    """Return the customers of the latest interactions; then the newest customers fill up."""
    seen = (
        select(Interaction.customer_id)
        .where(Interaction.customer_id.is_not(None))
        .order_by(Interaction.at.desc(), Interaction.id.desc())
        .limit(limit * _LOOK_BACK)
    )
    newest = select(Customer.id).order_by(Customer.id.desc()).limit(limit)
    found = [row for row in reading.execute(seen).scalars() if row is not None]
    found += reading.execute(newest).scalars()
    return list(dict.fromkeys(found))[:limit]


def _owed(reading: Reading, ids: Sequence[int]) -> tuple[Counter[int], Counter[int]]:
    """Count, by customer, promises on the desk at present, and those of them that are unmet."""
    moment = moments.present(reading)
    if owed_rows.serves(reading, moment):
        counted = owed_rows.by_customer(reading, moment, ids)
        return Counter({i: n for i, n, _ in counted}), Counter({i: n for i, _, n in counted})
    chosen = (
        select(Promise.id)
        .join(Interaction, Interaction.id == Promise.interaction_id)
        .where(Interaction.customer_id.in_(ids), facts.on_desk())
    )
    moves = facts.moves(reading, chosen)
    whose = select(*facts.COLUMNS, Interaction.customer_id).join_from(
        Promise, Interaction, Interaction.id == Promise.interaction_id
    )
    owed: Counter[int] = Counter()
    unmet: Counter[int] = Counter()
    for row in reading.execute(whose.where(Promise.id.in_(chosen))):
        known = facts.facts(row, moves, moment)
        is_unmet = rules.is_unmet(known, moment.t, moment.zone)
        stands = rules.standing(known, moment.t, moment.zone)
        owed[row.customer_id] += is_unmet or stands in (Standing.DUE_LATER, Standing.DUE_TODAY)
        unmet[row.customer_id] += is_unmet
    return owed, unmet
