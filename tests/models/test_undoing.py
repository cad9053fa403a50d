"""Tests of undo: what goes back, what stays and is named, whatever came between."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select, text

from app.services.undo import Undone, undo
from models import undoing
from models.customer import ContactPoint, Customer
from models.external import ExternalId
from models.history import Change, ChangeSet
from models.interaction import Interaction, Remark
from models.promise import Promise, PromiseMove
from models.store import Store, Writing
from models.values import (
    Action,
    Actor,
    Emotion,
    LeftReason,
    PromiseState,
    Record,
    RemarkKind,
    UserError,
)
from tests.models.rooms import (
    ANNA,
    add_customer,
    add_interaction,
    add_promise,
    content,
    do,
    faults,
)


def _content(store: Store) -> dict[str, Any]:
    with store.read() as reading:
        return content(reading)


def _undo(store: Store, uid: str | None = None, actor: Actor = ANNA) -> Undone:
    with store.write(actor) as writing:
        return undo(writing, uid)


def test_a_created_record_goes_and_comes_back(any_store: Store) -> None:
    empty = _content(any_store)
    _, uid = do(any_store, lambda w: add_interaction(w, add_customer(w, "Ann"), "squeaks"))
    full = _content(any_store)
    undone = _undo(any_store, uid)
    assert (undone.undone, undone.put_back, undone.left) == (uid, 4, ())
    assert _content(any_store) == empty
    redone = _undo(any_store, undone.changes.changeset)
    assert redone.left == ()
    assert _content(any_store) == full
    assert faults(any_store) == []


def test_a_field_changed_since_is_left_and_named(any_store: Store) -> None:
    customer, _ = do(any_store, lambda w: add_customer(w, "Ann"))
    _, uid = do(
        any_store, lambda w: w.update(Customer, customer, tone="warm", note="rides to work")
    )
    do(any_store, lambda w: w.update(Customer, customer, tone="formal"))
    undone = _undo(any_store, uid)
    left = [(item.field, item.reason) for item in undone.left]
    assert left == [("tone", LeftReason.CHANGED_SINCE)]
    with any_store.read() as reading:
        row = reading.execute(select(Customer.tone, Customer.note)).one()
    assert tuple(row) == ("formal", None)


def test_fields_that_belong_together_stay_together(any_store: Store) -> None:
    def settle(state: PromiseState) -> Callable[[Writing], Any]:
        return lambda w: w.update(Promise, promise, state=state, settled_at=w.now)

    interaction, _ = do(any_store, lambda w: add_interaction(w, None, "walk-in"))
    promise, _ = do(any_store, lambda w: add_promise(w, interaction, "ring back"))
    _, uid = do(any_store, settle(PromiseState.KEPT))
    do(any_store, settle(PromiseState.BROKEN))
    undone = _undo(any_store, uid)
    # settled_at still holds what was left, yet goes with the state.
    assert {item.field for item in undone.left} == {"state", "settled_at"}
    assert faults(any_store) == []


def test_a_record_that_others_refer_to_stays(any_store: Store) -> None:
    customer, uid = do(any_store, lambda w: add_customer(w, "Ann"))
    do(any_store, lambda w: add_interaction(w, customer, "later"))
    undone = _undo(any_store, uid)
    assert (Record.CUSTOMER, LeftReason.REFERRED_TO) in {(i.record, i.reason) for i in undone.left}
    with any_store.read() as reading:
        assert reading.execute(select(Customer.id)).scalars().all() == [customer]
    assert faults(any_store) == []


def test_a_deleted_record_returns_with_its_id_and_children(any_store: Store) -> None:
    interaction, _ = do(any_store, lambda w: add_interaction(w, add_customer(w, "Ann"), "squeaks"))
    full = _content(any_store)

    def delete(writing: Writing) -> None:
        for remark in writing.execute(select(Remark.id)).scalars().all():
            writing.delete(Remark, remark)
        writing.delete(Interaction, interaction)

    _, uid = do(any_store, delete)
    assert _undo(any_store, uid).left == ()
    assert _content(any_store) == full


def test_a_child_whose_parent_is_gone_is_left(any_store: Store) -> None:
    customer, _ = do(any_store, lambda w: w.insert(Customer, name="A", name_key="a"))
    point = {"customer_id": customer, "kind": "phone", "value": "1", "value_key": "1"}
    contact, _ = do(any_store, lambda w: w.insert(ContactPoint, **point))
    _, uid = do(any_store, lambda w: w.delete(ContactPoint, contact))
    do(any_store, lambda w: w.delete(Customer, customer))
    undone = _undo(any_store, uid)
    assert [item.reason for item in undone.left] == [LeftReason.PARENT_GONE]
    assert faults(any_store) == []


def _import(writing: Writing, count: int) -> None:
    names = [{"name": f"N{n}", "name_key": f"n{n}"} for n in range(count)]
    customers = writing.insert_many(Customer, names)
    rows = [{"customer_id": c, "at": writing.now, "note": f"row {c}"} for c in customers]
    interactions = writing.insert_many(Interaction, rows)
    ids = [
        {
            "source": "file",
            "record": Record.INTERACTION,
            "external_id": f"x{i}",
            "record_id": i,
        }
        for i in interactions
    ]
    writing.insert_many(ExternalId, ids)


def test_an_import_is_journalled_by_ranges_and_taken_out_whole(any_store: Store) -> None:
    empty = _content(any_store)
    _, uid = do(any_store, lambda w: _import(w, 60))
    full = _content(any_store)
    with any_store.read() as reading:
        actions = reading.execute(
            select(Change.action)
            .join(ChangeSet, ChangeSet.id == Change.change_set_id)
            .where(ChangeSet.uid == uid)
        )
        assert set(actions.scalars()) == {Action.INSERT_RANGE}
    undone = _undo(any_store, uid)
    assert (undone.put_back, undone.left) == (180, ())
    assert _content(any_store) == empty
    _undo(any_store, undone.changes.changeset)
    assert _content(any_store) == full
    assert faults(any_store) == []


def test_an_edited_row_of_an_import_stays_with_what_it_needs(any_store: Store) -> None:
    _, uid = do(any_store, lambda w: _import(w, 60))
    do(any_store, lambda w: w.update(Interaction, 7, note="edited"))
    do(any_store, lambda w: w.update(Interaction, 8, note="edited"))
    do(any_store, lambda w: w.update(Interaction, 8, note="row 8"))  # and back again
    undone = _undo(any_store, uid)
    left = {(item.record, item.record_id) for item in undone.left}
    assert left == {(Record.INTERACTION, 7), (Record.CUSTOMER, 7), (Record.EXTERNAL_ID, 7)}
    redone = _undo(any_store, undone.changes.changeset)
    assert redone.left == ()
    assert faults(any_store) == []


def test_the_newest_command_of_this_person_here_is_taken(any_store: Store) -> None:
    ben = Actor(None, "back office")
    do(any_store, lambda w: w.insert(Customer, name="A", name_key="a"))
    do(any_store, lambda w: w.insert(Customer, name="B", name_key="b"), ben)
    _undo(any_store)
    with any_store.read() as reading:
        assert reading.execute(select(Customer.name)).scalars().all() == ["B"]
    with pytest.raises(UserError) as caught:
        _undo(any_store)
    assert caught.value.code == "undo.nothing"


def test_an_undo_is_refused_twice_and_for_what_is_not_there(any_store: Store) -> None:
    _, uid = do(any_store, lambda w: add_customer(w, "Ann"))
    _undo(any_store, uid)
    codes = []
    with any_store.read() as reading:
        first = reading.execute(select(ChangeSet.uid).where(ChangeSet.id == 1)).scalar_one()
    for target in (uid, "nonsense", first):
        with pytest.raises(UserError) as caught:
            _undo(any_store, target)
        codes.append(caught.value.code)
    assert codes == ["undo.already", "undo.unknown", "undo.not_this"]


def test_an_edit_of_history_breaks_the_chain(any_store: Store) -> None:
    customer, _ = do(any_store, lambda w: add_customer(w, "Ann"))
    _, uid = do(any_store, lambda w: w.update(Customer, customer, tone="warm"))
    do(any_store, lambda w: w.update(Customer, customer, tone="formal"))
    with any_store.writer.begin() as connection:
        forge = text("UPDATE change SET after = replace(after, 'warm', 'cold') WHERE id > 0")
        connection.execute(forge, execution_options={"recorded": True})
    assert faults(any_store) == [f"chain {uid}"]


class _Clerk:
    """Does random things to a store and takes random ones back."""

    def __init__(self, store: Store, seed: int) -> None:
        self.store = store
        self.random = random.Random(seed)
        self.done: list[str] = []

    def _pick(self, table: Any) -> int | None:
        with self.store.read() as reading:
            ids = reading.execute(select(table.id)).scalars().all()
        return self.random.choice(ids) if ids else None

    def step(self) -> str:
        """Do one random thing; return its change-set."""
        works = [self._add, self._edit, self._judge, self._move, self._settle, self._delete]
        work = self.random.choice([*works, self._import])
        _, uid = do(self.store, work)
        return uid

    def _add(self, writing: Writing) -> None:
        customer = self._pick(Customer) if self.random.random() < 0.5 else None
        customer = customer or add_customer(writing, f"Name {self.random.random()}")
        interaction = add_interaction(writing, customer, f"note {self.random.random()}")
        if self.random.random() < 0.6:
            add_promise(writing, interaction, f"words {self.random.random()}")

    def _edit(self, writing: Writing) -> None:
        customer, interaction = self._pick(Customer), self._pick(Interaction)
        if customer is not None:
            tone = self.random.choice(["warm", "formal", None])
            writing.update(Customer, customer, tone=tone)
        if interaction is not None:
            writing.update(Interaction, interaction, customer_id=customer, note="corrected")

    def _judge(self, writing: Writing) -> None:
        interaction, remark = self._pick(Interaction), self._pick(Remark)
        if interaction is not None:
            felt = self.random.choice([None, Emotion.ANGRY, Emotion.DELIGHTED])
            amount = self.random.choice([None, 0, 1250])
            currency = None if amount is None else "EUR"
            at = writing.now - timedelta(hours=self.random.randint(0, 2000))
            writing.update(
                Interaction,
                interaction,
                emotion=felt,
                at=at,
                worth_minor=amount,
                worth_currency=currency,
            )
        if remark is not None:
            kind = self.random.choice([RemarkKind.COMPLAINT, RemarkKind.NEED])
            writing.update(Remark, remark, kind=kind)

    def _move(self, writing: Writing) -> None:
        promise = self._pick(Promise)
        if promise is None:
            return
        day = date(2026, 5, self.random.randint(2, 30))
        writing.insert(
            PromiseMove, promise_id=promise, at=writing.now, from_day=day, to_day=day, agreed=True
        )

    def _settle(self, writing: Writing) -> None:
        promise = self._pick(Promise)
        if promise is not None:
            state = self.random.choice([PromiseState.KEPT, PromiseState.BROKEN])
            writing.update(Promise, promise, state=state, settled_at=writing.now)

    def _delete(self, writing: Writing) -> None:
        interaction = self._pick(Interaction)
        if interaction is None:
            return
        moves = select(PromiseMove.id).join(Promise, Promise.id == PromiseMove.promise_id)
        held = moves.where(Promise.interaction_id == interaction)
        for row in writing.execute(held).scalars().all():
            writing.delete(PromiseMove, row)
        for table in (Promise, Remark):
            found = select(table.id).where(table.interaction_id == interaction)
            for row in writing.execute(found).scalars().all():
                writing.delete(table, row)
        bearer = select(ExternalId.id).where(ExternalId.record_id == interaction)
        for row in writing.execute(bearer).scalars().all():
            writing.delete(ExternalId, row)
        writing.delete(Interaction, interaction)

    def _import(self, writing: Writing) -> None:
        count = self.random.choice([3, 60])
        names = [{"name": f"N{n}", "name_key": f"n{n}"} for n in range(count)]
        customers = writing.insert_many(Customer, names)
        rows = [{"customer_id": c, "at": writing.now, "note": f"row {c}"} for c in customers]
        writing.insert_many(Interaction, rows)


@pytest.mark.parametrize("seed", range(12))
def test_random_work_is_taken_back_exactly_and_always_verifies(any_store: Store, seed: int) -> None:
    clerk = _Clerk(any_store, seed)
    for _ in range(25):
        before = _content(any_store)
        uid = clerk.step()
        after = _content(any_store)
        if not uid:
            assert after == before
            continue
        undone = _undo(any_store, uid)
        assert (undone.left, _content(any_store)) == ((), before)
        redone = _undo(any_store, undone.changes.changeset)
        assert (redone.left, _content(any_store)) == ((), after)
        clerk.done += [uid]
        if clerk.random.random() < 0.4:
            _undo_any(any_store, clerk)
    assert faults(any_store) == []


def _undo_any(store: Store, clerk: _Clerk) -> None:
    """Take back any earlier change-set: whatever is left, the store stays whole."""
    with store.read() as reading:
        undone = undoing.undone_ids(reading)
        found = select(ChangeSet.uid, ChangeSet.id).where(ChangeSet.id > 1)
        uids = [row.uid for row in reading.execute(found) if row.id not in undone]
    _undo(store, clerk.random.choice(uids))
    assert faults(store) == []
