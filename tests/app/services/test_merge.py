"""A merge can be taken back: after a restart, after later edits, and put back again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.queries import customers as finding
from app.queries import profile as profiles
from app.services import customers, interactions, promises, surveys, undo
from app.services.customers import NewContact, NewCustomer
from app.services.interactions import NewInteraction, NewPromise, NewRemark
from models import maintenance
from models.external import ExternalId
from models.store import Store
from models.values import (
    Actor,
    ContactKind,
    FixedClock,
    LeftReason,
    Record,
    RemarkKind,
    SurveyKind,
)
from tests.app.services.at_work import NOW, TOMORROW
from tests.models.rooms import content, faults

TILL = Actor(None, "till")


@dataclass
class Merged:
    """A shop in which one customer was merged into another, and what it held before and after."""

    path: Path
    store: Store
    keep: int
    other: int
    merge: str
    before: dict[str, Any]
    after: dict[str, Any]

    def restart(self) -> None:
        """Close the store and open it anew."""
        self.store.close()
        self.store = Store.open(self.path, clock=FixedClock(NOW), create=False)

    def do(self, use_case: Any, *args: Any, **named: Any) -> Any:
        """Run one use case as a command of its own."""
        with self.store.write(TILL) as writing:
            return use_case(writing, *args, **named)

    def held(self) -> dict[str, Any]:
        """Return all that is stored."""
        with self.store.read() as reading:
            return content(reading)

    def profile(self, customer: int) -> profiles.Profile:
        """Return a customer's profile."""
        with self.store.read() as reading:
            return profiles.profile(reading, customer)


@pytest.fixture
def merged(store_path: Path) -> Iterator[Merged]:
    """Two records of one person, each with a story, merged."""
    store = Store.open(store_path, clock=FixedClock(NOW), create=False)
    with store.write(TILL) as writing:
        keep = customers.add(
            writing,
            NewCustomer(
                "Zoë Ünal", [NewContact(ContactKind.PHONE, "030 1")], tags=["regular"], note="dogs"
            ),
        ).customer
        other = customers.add(
            writing,
            NewCustomer(
                "Zoe Unal",
                [NewContact(ContactKind.PHONE, "0301"), NewContact(ContactKind.HANDLE, "@zoe")],
                tone="be brief",
                tags=["regular", "cargo"],
                note="cats",
            ),
        ).customer
        for customer in (keep, other):
            interactions.log(writing, _visit(customer))
        answer = surveys.NewAnswer(SurveyKind.NPS, 9, customer_id=other)
        surveys.record(writing, answer)
        writing.insert(
            ExternalId,
            source="till",
            record=Record.CUSTOMER,
            external_id="K-7",
            record_id=other,
            imported="{}",
        )
    with store.read() as reading:
        before = content(reading)
    with store.write(TILL) as writing:
        uid = customers.merge(writing, keep, other).changeset
    with store.read() as reading:
        after = content(reading)
    assert uid is not None
    made = Merged(store_path, store, keep, other, uid, before, after)
    yield made
    made.store.close()


def _visit(customer: int) -> NewInteraction:
    remarks = [NewRemark(RemarkKind.VALUES, "a price first")]
    return NewInteraction(
        "came in", customer, remarks=remarks, promises=[NewPromise("ring back", TOMORROW)]
    )


def sound(merged: Merged) -> None:
    assert faults(merged.store) == []
    assert maintenance.verify(merged.path, records=True).faults == ()


def test_after_a_restart_both_are_as_they_were(merged: Merged) -> None:
    assert merged.after != merged.before
    merged.restart()
    undone = merged.do(undo.undo, merged.merge)
    assert undone.left == ()
    assert merged.held() == merged.before
    other = merged.profile(merged.other)
    assert (other.customer.name, other.interactions, len(other.surveys)) == ("Zoe Unal", 1, 1)
    with merged.store.read() as reading:
        assert {hit.id for hit in finding.search(reading, "zoe")} == {merged.keep, merged.other}
    sound(merged)


def test_it_is_the_newest_of_this_computer_also_after_a_restart(merged: Merged) -> None:
    merged.restart()
    assert merged.do(undo.undo).undone == merged.merge


def test_what_came_later_stays_with_the_one_kept(merged: Merged) -> None:
    later = merged.do(interactions.log, _visit(merged.keep))
    merged.do(promises.keep, later.promises[0])
    merged.restart()
    undone = merged.do(undo.undo, merged.merge)
    assert undone.left == ()
    kept, other = merged.profile(merged.keep), merged.profile(merged.other)
    assert (kept.interactions, other.interactions) == (2, 1)
    assert later.interaction in {row.id for row in kept.timeline}
    assert [row.number for row in kept.settled_promises] != []
    sound(merged)


def test_a_field_edited_since_is_left_and_named(merged: Merged) -> None:
    merged.do(customers.correct, merged.keep, {"note": "dogs, cats and a horse", "name": "Zoë Ü."})
    merged.restart()
    with merged.store.read() as reading:
        foreseen = undo.preview(reading, merged.merge)
    undone = merged.do(undo.undo, merged.merge)
    left = [(item.record, item.record_id, item.field, item.reason) for item in undone.left]
    assert left == [(Record.CUSTOMER, merged.keep, "note", LeftReason.CHANGED_SINCE)]
    assert tuple(foreseen.left) == undone.left
    kept, other = merged.profile(merged.keep).customer, merged.profile(merged.other).customer
    # The name was none of the merge's business; the tone it had filled goes back.
    assert (kept.name, kept.note, kept.tone) == ("Zoë Ü.", "dogs, cats and a horse", None)
    assert (other.name, other.note, other.tone) == ("Zoe Unal", "cats", "be brief")
    sound(merged)


def test_an_interaction_given_to_a_third_since_stays_there(merged: Merged) -> None:
    third = merged.do(customers.add, NewCustomer("Third")).customer
    others = next(row[0] for row in merged.before["interaction"] if merged.other in row[1:2])
    merged.do(interactions.attach, others, third)
    undone = merged.do(undo.undo, merged.merge)
    assert (Record.INTERACTION, others, "customer_id") in {
        (item.record, item.record_id, item.field) for item in undone.left
    }
    assert merged.profile(third).interactions == 1
    assert merged.profile(merged.other).interactions == 0
    sound(merged)


def test_the_one_kept_deleted_since_leaves_what_can_be_left(merged: Merged) -> None:
    merged.do(customers.delete, merged.keep, with_records=True)
    merged.restart()
    undone = merged.do(undo.undo, merged.merge)
    reasons = {item.reason for item in undone.left}
    assert LeftReason.GONE in reasons
    assert merged.profile(merged.other).customer.name == "Zoe Unal"
    sound(merged)


def test_the_undo_can_be_undone_and_that_too(merged: Merged) -> None:
    undone = merged.do(undo.undo, merged.merge)
    merged.restart()
    again = merged.do(undo.undo, undone.changes.changeset)
    assert again.left == ()
    assert merged.held() == merged.after
    with merged.store.read() as reading:
        assert not finding.rows(reading, [merged.other])
    merged.do(undo.undo, again.changes.changeset)
    assert merged.held() == merged.before
    sound(merged)


def test_the_undo_of_the_undo_takes_along_what_came_between(merged: Merged) -> None:
    undone = merged.do(undo.undo, merged.merge)
    merged.do(customers.correct, merged.other, {"tone": "be kind"})
    again = merged.do(undo.undo, undone.changes.changeset)
    # The other one was edited meanwhile: it stays, and is named.
    assert (Record.CUSTOMER, merged.other) in {(i.record, i.record_id) for i in again.left}
    assert merged.profile(merged.other).customer.tone == "be kind"
    sound(merged)


def test_two_merges_are_taken_back_in_either_order(merged: Merged) -> None:
    third = merged.do(customers.add, NewCustomer("Third", tags=["x"])).customer
    merged.do(interactions.log, _visit(third))
    before_second = merged.held()
    second = merged.do(customers.merge, merged.keep, third).changeset
    first_back = merged.do(undo.undo, merged.merge)
    second_back = merged.do(undo.undo, second)
    assert {item.field for item in (*first_back.left, *second_back.left)} <= {"note", "position"}
    assert merged.profile(merged.other).interactions == 1
    assert merged.profile(third).interactions == 1
    names = {row[0] for row in merged.held()["customer"]}
    assert names == {row[0] for row in before_second["customer"]} | {merged.other}
    sound(merged)


def test_the_row_that_comes_back_bears_its_old_id(merged: Merged) -> None:
    merged.do(customers.add, NewCustomer("Somebody else"))
    merged.do(undo.undo, merged.merge)
    assert merged.profile(merged.other).customer.name == "Zoe Unal"
