"""The history names who did what, and what it changed."""

from __future__ import annotations

from app.queries import history as queries
from app.services import customers, interactions, promises, undo
from app.services.customers import NewContact, NewCustomer
from app.services.interactions import NewRemark
from models.customer import Customer
from models.values import ContactKind, Due, PromiseState, Record, RemarkKind
from tests.app.queries.test_budget import statements
from tests.app.services.at_work import HOUR, NOW, TODAY, AtWork


def rows(work: AtWork, **asked: object) -> list[queries.HistoryRow]:
    with work.store.read() as reading:
        return queries.history(reading, **asked)  # type: ignore[arg-type]


def test_newest_first_with_who_and_when(work: AtWork) -> None:
    work.log("one")
    work.later(HOUR)
    interaction = work.log("two").interaction
    work.do(interactions.correct, interaction, {"note": "three"})
    told = rows(work, limit=3)
    assert [row.command for row in told] == [
        "interactions.correct",
        "interactions.log",
        "interactions.log",
    ]
    assert [row.staff for row in told] == ["Ann"] * 3
    assert [row.at for row in told] == [NOW + HOUR, NOW + HOUR, NOW]
    (change,) = told[0].changes
    assert (change.record, change.id, change.action) == (Record.INTERACTION, interaction, "change")
    assert (change.field, change.before, change.after) == ("note", "two", "three")


def test_values_come_as_the_program_knows_them(work: AtWork) -> None:
    promise = work.promised()
    work.do(promises.keep, promise)
    (settled, _) = rows(work, record=(Record.PROMISE, promise))
    fields = {change.field: (change.before, change.after) for change in settled.changes}
    assert fields["state"] == (PromiseState.OPEN, PromiseState.KEPT)
    assert fields["settled_at"] == (None, NOW)


def test_one_record_alone(work: AtWork) -> None:
    logged = work.log(customer=NewCustomer("Kim"))
    work.log("something else")
    assert logged.customer is not None
    work.do(customers.correct, logged.customer, {"name": "Jo"})
    told = rows(work, record=(Record.CUSTOMER, logged.customer))
    assert [row.command for row in told] == ["customers.correct", "interactions.log"]
    # The folded key is the program's business, not the reader's.
    assert [change.field for change in told[0].changes] == ["name"]
    assert [(c.action, c.field) for c in told[1].changes] == [("create", None)]


def test_a_deletion_tells_what_was_there(work: AtWork) -> None:
    promise = work.promised(Due(day=TODAY))
    work.do(promises.delete, promise)
    changes = rows(work, limit=1)[0].changes
    told = {change.field: change.before for change in changes if change.record is Record.PROMISE}
    assert (told["text"], told["due_day"]) == ("call back", TODAY)
    assert "settled_at" not in told
    assert {change.action for change in changes} == {"delete"}


def test_an_import_stands_in_one_line_and_in_each_records_history(work: AtWork) -> None:
    with work.store.write() as writing:
        writing.name("import")
        made = writing.insert_many(
            Customer, [{"name": str(n), "name_key": str(n)} for n in range(30)]
        )
    (change,) = rows(work, limit=1)[0].changes
    assert (change.id, change.count, change.action) == (made[0], 30, "create")
    assert [row.command for row in rows(work, record=(Record.CUSTOMER, made[7]))] == ["import"]
    assert rows(work, record=(Record.CUSTOMER, made[-1] + 1)) == []


def test_what_was_undone_says_so_until_the_undo_is_undone(work: AtWork) -> None:
    work.log("one")
    first = rows(work, limit=1)[0].changeset
    work.do(undo.undo)
    told = rows(work, limit=2)
    assert [row.undone for row in told] == [False, True]
    assert (told[0].undoes, told[1].changeset) == (first, first)
    work.do(undo.undo, told[0].changeset)
    assert [row.undone for row in rows(work, limit=3)] == [False, True, False]


def told_of(work: AtWork, kind: Record, record_id: int) -> list[str]:
    with work.store.read() as reading:
        found = queries.history(reading, 50, (kind, record_id), with_parts=True)
    return [row.command for row in found]


def test_what_belongs_to_a_record_is_its_history_too_also_when_it_is_gone(work: AtWork) -> None:
    phone = NewContact(ContactKind.PHONE, "030 1")
    kim = work.do(customers.add, NewCustomer("Kim", [phone])).customer
    jo = work.do(customers.add, NewCustomer("Jo", [phone], tags=["regular"])).customer
    work.do(customers.set_contacts, kim, [])
    work.do(customers.set_tags, jo, [])
    assert told_of(work, Record.CUSTOMER, kim) == ["customers.set_contacts", "customers.add"]
    assert told_of(work, Record.CUSTOMER, jo) == ["customers.set_tags", "customers.add"]
    with work.store.read() as reading:
        (gone, _) = queries.history(reading, 50, (Record.CUSTOMER, kim), with_parts=True)
        alone = queries.history(reading, 50, (Record.CUSTOMER, kim))
    assert {(c.record, c.field) for c in gone.changes} >= {(Record.CONTACT_POINT, "value")}
    assert [row.command for row in alone] == ["customers.add"]


def test_a_remark_and_a_move_are_told_with_what_they_belong_to(work: AtWork) -> None:
    promise = work.promised()
    remark = NewRemark(RemarkKind.COMPLAINT, "late")
    added = work.do(interactions.add_remark, 1, remark).remark
    work.do(interactions.delete_remark, added)
    work.do(promises.move, promise, Due(day=TODAY), agreed=True)
    commands = ["interactions.delete_remark", "interactions.add_remark", "interactions.log"]
    assert told_of(work, Record.INTERACTION, 1) == commands
    with work.store.read() as reading:
        (moved, _) = queries.history(reading, 9, (Record.PROMISE, promise), with_parts=True)
    assert {change.record for change in moved.changes} == {Record.PROMISE, Record.PROMISE_MOVE}


def test_names_are_read_all_at_once(work: AtWork) -> None:
    logged = [work.promised(customer=NewCustomer(f"Kim {n}")) for n in range(40)]
    keys = [(kind, n) for kind in (Record.CUSTOMER, Record.INTERACTION) for n in range(1, 41)]
    keys += [(Record.PROMISE, promise) for promise in logged]
    with work.store.read() as reading, statements(reading) as asked:
        found = queries.subjects(reading, [*keys, (Record.PROMISE, 4711)])
    assert len(asked) == 3
    assert found[Record.CUSTOMER, 7] == queries.Subject("Kim 6")
    assert found[Record.INTERACTION, 7] == queries.Subject("came in", "Kim 6")
    assert found[Record.PROMISE, logged[0]] == queries.Subject("call back")
    assert (Record.PROMISE, 4711) not in found
