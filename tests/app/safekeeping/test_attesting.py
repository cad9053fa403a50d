"""The journal bears out every row after any interleaving of commands, imports and undos."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from app.exchange.import_map import ImportMap
from app.exchange.importing import run
from app.safekeeping.checking import check
from app.services import customers, undo
from models.customer import Customer
from models.history import ChangeSet
from models.store import Reading, Store, Writing
from models.values import Actor, UserError

ANNA = Actor(computer="till")
MAP = """
source = "t"
zone = "Europe/Berlin"
[customer]
id = { column = "who" }
name = { column = "who" }
[interaction]
id = { column = "who" }
customer = { column = "who" }
note = { column = "what" }
at = { column = "when", format = "%Y-%m-%d" }
"""


@pytest.fixture
def stocked(store: Store, tmp_path: Path) -> Store:
    """A store with 120 customers that came by an import, and a few that did not."""
    rows = tmp_path / "rows.csv"
    lines = "".join(f"C{n},2026-01-01,Visit {n}\n" for n in range(120))
    rows.write_text("who,when,what\n" + lines, encoding="utf-8")
    run(store, ANNA, rows, ImportMap.parse(MAP, "t"))
    with store.write(ANNA) as writing:
        customers.add(writing, customers.NewCustomer(name="Ana", tags=("regular",)))
    return store


def _ids(reading: Reading) -> list[int]:
    """Return the customers there are, and two that there never were."""
    return [*reading.execute(select(Customer.id)).scalars(), 998, 999]


def _command(rng: random.Random, number: int) -> Callable[[Writing], object]:
    def merge(writing: Writing) -> object:
        return customers.merge(writing, *rng.sample(_ids(writing), 2))

    def correct(writing: Writing) -> object:
        return customers.correct(writing, rng.choice(_ids(writing)), {"note": f"n{number}"})

    def delete(writing: Writing) -> object:
        return customers.delete(writing, rng.choice(_ids(writing)), with_records=True)

    def tag(writing: Writing) -> object:
        return customers.set_tags(writing, rng.choice(_ids(writing)), ["x", f"t{number}"])

    def take_back(writing: Writing) -> object:
        sets = select(ChangeSet.uid).where(ChangeSet.id > 1).order_by(ChangeSet.id)
        uids = list(writing.execute(sets).scalars())
        return undo.undo(writing, rng.choice(uids[-8:] if rng.random() < 0.7 else uids))

    return rng.choice([merge, correct, delete, tag, take_back, take_back, take_back])


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_done_and_undone_every_row_is_borne_out(stocked: Store, seed: int) -> None:
    rng, done = random.Random(seed), 0
    assert stocked.path is not None
    for number in range(40):
        try:
            with stocked.write(ANNA) as writing:
                _command(rng, number)(writing)
            done += 1
        except UserError:
            continue  # it may be undone already, or nobody may be left
        if number % 13 == 0:
            assert check(stocked.path).faults == ()
    assert done > 10
    assert check(stocked.path).faults == ()


def test_an_import_taken_back_and_brought_back_is_borne_out(stocked: Store) -> None:
    assert stocked.path is not None
    with stocked.read() as reading:
        imported = reading.execute(
            select(ChangeSet.uid).order_by(ChangeSet.id).offset(1).limit(1)
        ).scalar_one()
    uid = imported
    for _ in range(4):
        with stocked.write(ANNA) as writing:
            uid = undo.undo(writing, uid).changes.changeset or ""
        assert check(stocked.path).faults == ()
