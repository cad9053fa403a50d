"""The history names who did what, and what it changed."""

from __future__ import annotations

from app.queries import history as queries
from app.services import customers, interactions, promises, undo
from app.services.customers import NewCustomer
from models.customer import Customer
from models.values import Due, PromiseState, Record
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
