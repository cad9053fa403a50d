"""Tests of what others wrote since a change-set."""

from __future__ import annotations

import pytest

from app.queries import others
from app.services import customers, interactions, undo
from app.services.customers import NewCustomer
from app.services.interactions import NewInteraction
from models.customer import Customer
from models.store import Store
from models.values import Actor, Record


def test_nothing_came_since_the_newest(store: Store) -> None:
    with store.read() as reading:
        known = others.newest(reading)
        assert others.since(reading, known) == others.Since(known)


def test_each_change_set_names_what_it_touched(store: Store) -> None:
    with store.read() as reading:
        known = others.newest(reading)
    with store.write(Actor(None, "other"), uid="a" * 36) as writing:
        zoe = customers.add(writing, NewCustomer("Zoë")).customer
    with store.write(Actor(None, "other"), uid="b" * 36) as writing:
        logged = interactions.log(writing, NewInteraction("came in", zoe))
    with store.read() as reading:
        found = others.since(reading, known)
    assert found.newest == known + 2
    assert found.changes["a" * 36].records == {Record.CUSTOMER: frozenset({zoe})}
    assert found.changes["b" * 36].records[Record.INTERACTION] == {logged.interaction}
    both = others.together(list(found.changes.values()))
    assert both.changeset is None
    assert both.touches(Record.CUSTOMER)
    assert both.touches(Record.INTERACTION)
    assert not both.touches(Record.SHOP)


def test_what_came_or_went_in_bulk_counts_as_many(store: Store) -> None:
    with store.read() as reading:
        known = others.newest(reading)
    rows = [{"name": f"N{number}", "name_key": f"n{number}"} for number in range(3)]
    with store.write(uid="a" * 36) as writing:
        writing.name("import")
        writing.insert_many(Customer, rows)
    with store.write() as writing:
        undo.undo(writing, "a" * 36)
    with store.read() as reading:
        found = others.since(reading, known)
    assert found.changes["a" * 36].many == {Record.CUSTOMER}
    assert len(found.changes) == 2


def test_of_very_much_only_the_kinds_are_told(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(others, "MOST_LISTED", 3)
    with store.read() as reading:
        known = others.newest(reading)
    for number in range(4):
        with store.write() as writing:
            customers.add(writing, NewCustomer(f"N{number}"))
    with store.read() as reading:
        found = others.since(reading, known)
    assert len(found.changes) == 4
    assert all(one.many == {Record.CUSTOMER} for one in found.changes.values())
    assert not any(one.records for one in found.changes.values())
