"""Whatever a use case did can be taken back, and put back again, to the last field."""

from __future__ import annotations

import pkgutil
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import services
from app.queries.history import history
from app.services import customers, interactions, promises, schedules, shop, staff, surveys, undo
from app.services.customers import NewContact, NewCustomer
from models import maintenance
from models.store import Store, Writing
from models.values import Actor, ContactKind, Due, RemarkKind, Rhythm, SurveyKind, UserError
from tests.app.services.at_work import DAY, NOW, TODAY
from tests.app.services.use_cases import BUSY, EXEMPT, MODULES, USE_CASES, Chance, public
from tests.models.rooms import content, faults

TILL = Actor(None, "till")
PARTS = {"checks", "parts"}
"""Modules that hold no use case."""


def test_every_use_case_is_in_the_table() -> None:
    assert public() == USE_CASES.keys() | EXEMPT.keys()
    assert not USE_CASES.keys() & EXEMPT.keys()


def test_every_module_is_looked_through() -> None:
    there = {module.name for module in pkgutil.iter_modules(services.__path__)}
    assert there - PARTS == {module.__name__.rpartition(".")[2] for module in MODULES}


def furnish(store: Store) -> None:
    """Put into the shop what every use case needs to be possible."""
    with store.write(TILL) as writing:
        for name in ("Ann", "Bob"):
            staff.add(writing, name)
        for number in range(3):
            chance = Chance(writing, Random(number))
            contact = NewContact(ContactKind.PHONE, f"030 12345{number}")
            kim = customers.add(writing, NewCustomer(f"Kim {number}", [contact], tags=["a"]))
            logged = interactions.log(writing, _visit(chance, kim.customer))
            promises.keep(writing, logged.promises[0])
            promises.break_(writing, logged.promises[1], note="no")
            promises.move(writing, logged.promises[2], Due(day=TODAY), agreed=True)
            answer = surveys.NewAnswer(SurveyKind.CSAT, 4, interaction_id=logged.interaction)
            surveys.record(writing, answer)
        interactions.log(writing, interactions.NewInteraction("a walk-in", at=NOW - DAY))
        _schedule_two(writing)
        shop.add_holiday(writing, TODAY, "Fair")


def _schedule_two(writing: Writing) -> None:
    """Let one scheduled summary go on, and another pause."""
    for rhythm in (Rhythm.WEEKLY, Rhythm.DAILY):
        new = schedules.NewSchedule("period", rhythm, Path.cwd())
        added = schedules.add(writing, new)
    schedules.pause(writing, added.schedule)


def _visit(chance: Chance, customer: int) -> interactions.NewInteraction:
    made = [interactions.NewPromise(f"promise {n}", chance.due()) for n in range(4)]
    remarks = [interactions.NewRemark(RemarkKind.NEED, "a box")]
    return interactions.NewInteraction(
        "a note", customer, at=NOW - DAY, remarks=remarks, promises=made, tags=["b"]
    )


def run(store: Store, name: str, seed: int) -> str | None:
    """Run a use case of the table; return its change-set, None where it changed nothing."""
    with store.write(TILL) as writing:
        USE_CASES[name](Chance(writing, Random(seed)))
        return writing.changes().changeset


def held(store: Store) -> object:
    with store.read() as reading:
        return content(reading)


def take_back(store: Store, uid: str) -> undo.Undone:
    with store.write(TILL) as writing:
        return undo.undo(writing, uid)


@pytest.mark.parametrize("name", USE_CASES)
@settings(
    max_examples=4,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(seed=st.integers(0, 10**6))
def test_taken_back_it_never_was_and_put_back_it_is_again(
    store: Store, name: str, seed: int
) -> None:
    if not _is_furnished(store):
        furnish(store)
    before = held(store)
    uid = run(store, name, seed)
    assert uid is not None, "it changed nothing"
    after = held(store)
    assert after != before
    undone = take_back(store, uid)
    assert undone.left == ()
    assert held(store) == before
    assert undone.changes.changeset is not None
    again = take_back(store, undone.changes.changeset)
    assert again.left == ()
    assert held(store) == after
    assert again.changes.changeset is not None
    take_back(store, again.changes.changeset)
    assert held(store) == before


def _is_furnished(store: Store) -> bool:
    with store.read() as reading:
        return bool(content(reading)["staff_member"])


STEPS = 60
RECENT = 12
"""An undo takes one of so many latest change-sets: with old ones little is left to be heeded."""


@settings(
    max_examples=10,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(seed=st.integers(0, 10**9))
def test_any_interleaving_leaves_a_store_that_verifies(store: Store, seed: int) -> None:
    """Every third step takes back some change-set of late, an undo too."""
    if not _is_furnished(store):
        furnish(store)
    random, done = Random(seed), list[str]()
    for _ in range(STEPS):
        name = random.choice((*USE_CASES, *BUSY * 4))
        number = random.randrange(10**6)
        is_undo = random.random() < 0.35
        uid = _some_undo(store, done, number) if is_undo else _tried(store, name, number)
        done = [*done, *([uid] if uid is not None else [])][-RECENT:]
    assert faults(store) == []
    assert store.path is not None
    assert maintenance.verify(store.path, records=True).faults == ()


def _tried(store: Store, name: str, seed: int) -> str | None:
    """Run a use case where that is possible now."""
    try:
        return run(store, name, seed)
    except (UserError, LookupError):
        return None


def _some_undo(store: Store, done: list[str], seed: int) -> str | None:
    """Take back one of what was done, as far as that goes; what is left has to be named."""
    if not done:
        return None
    uid = done[seed % len(done)]
    with store.read() as reading:
        if uid in {row.changeset for row in history(reading, 10**6) if row.undone}:
            return None
        foreseen = undo.preview(reading, uid)
    undone = take_back(store, uid)
    assert (undone.put_back, undone.left) == (foreseen.put_back, tuple(foreseen.left))
    return undone.changes.changeset
