"""Promises: what may happen to one, when, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from app.queries import promises as queries
from app.services import promises
from app.services.customers import NewCustomer
from app.services.promises import NewPromise
from models.promise import Promise, PromiseMove
from models.values import Due, PromiseState, Record, Standing
from tests.app.services.at_work import DAY, HOUR, NOW, TODAY, TOMORROW, AtWork, refused

SETTLINGS = [
    (promises.keep, PromiseState.KEPT),
    (promises.break_, PromiseState.BROKEN),
    (promises.withdraw, PromiseState.WITHDRAWN),
]
Settle = Callable[..., Any]


def standing(work: AtWork, promise: int) -> Standing:
    with work.store.read() as reading:
        return queries.promise(reading, promise).standing


def test_make_in_an_interaction(work: AtWork) -> None:
    interaction = work.log(at=NOW - DAY).interaction
    made = work.do(promises.make, interaction, NewPromise("ring back", TOMORROW))
    row = work.row(Promise, made.promise)
    assert (row.promised_at, row.owner_id, row.state) == (NOW - DAY, work.staff, PromiseState.OPEN)
    assert (row.first_due_day, row.due_day) == (TOMORROW.day, TOMORROW.day)
    with refused("promise.no_due", "due"):
        work.do(promises.make, interaction, NewPromise("ring back", None))
    with refused("record.gone"):
        work.do(promises.make, 99, NewPromise("ring back", TOMORROW))


@pytest.mark.parametrize(("settle", "state"), SETTLINGS)
def test_settle_once(work: AtWork, settle: Settle, state: PromiseState) -> None:
    promise = work.promised()
    work.later(HOUR)
    changes = work.do(settle, promise, note="told by phone")
    row = work.row(Promise, promise)
    assert (row.state, row.settled_at, row.settled_note) == (state, NOW + HOUR, "told by phone")
    assert changes.records == {Record.PROMISE: frozenset({promise})}
    for again, _ in SETTLINGS:
        with refused("promise.already_settled"):
            work.do(again, promise)
    with refused("promise.already_settled"):
        work.do(promises.move, promise, Due(day=TODAY))


@pytest.mark.parametrize(("settle", "state"), SETTLINGS)
def test_settled_when_it_happened_not_when_typed(
    work: AtWork, settle: Settle, state: PromiseState
) -> None:
    promise = work.promised(at=NOW - DAY)
    with refused("promise.before_made", "at"):
        work.do(settle, promise, at=NOW - DAY - HOUR)
    with refused("promise.future", "at"):
        work.do(settle, promise, at=NOW + DAY + HOUR)
    work.do(settle, promise, at=NOW - DAY)
    assert work.row(Promise, promise).settled_at == NOW - DAY
    assert work.row(Promise, promise).state is state


def test_several_are_settled_all_or_none(work: AtWork) -> None:
    one, two, three = (work.promised() for _ in range(3))
    work.do(promises.withdraw, two)
    with refused("promise.already_settled"):
        work.do(promises.keep_many, [one, two, three])
    assert work.row(Promise, one).state is PromiseState.OPEN
    work.do(promises.keep_many, [one, three])
    assert {work.row(Promise, p).state for p in (one, three)} == {PromiseState.KEPT}


def test_only_a_broken_one_is_answered_for(work: AtWork) -> None:
    promise = work.promised(Due(day=TODAY))
    with refused("promise.not_broken"):
        work.do(promises.answer, promise, "told her")
    work.do(promises.break_, promise)
    with refused("words.blank", "answer_note"):
        work.do(promises.answer, promise, " ")
    with refused("promise.before_broken", "at"):
        work.do(promises.answer, promise, "told her", at=NOW - HOUR)
    with work.store.read() as reading:
        assert queries.count_unmet(reading) == 1
    work.do(promises.answer, promise, "told her, refunded")
    row = work.row(Promise, promise)
    assert (row.answered_at, row.answered_by_id) == (NOW, work.staff)
    with work.store.read() as reading:
        assert queries.count_unmet(reading) == 0
        assert queries.promise(reading, promise).answered_by == "Ann"


def test_a_move_changes_the_desk_and_keeps_the_first_due(work: AtWork) -> None:
    promise = work.promised(TOMORROW)
    work.do(promises.move, promise, Due(at=NOW + 5 * DAY), note="out of stock")
    row = work.row(Promise, promise)
    assert (row.first_due_day, row.due_day, row.due_at) == (TOMORROW.day, None, NOW + 5 * DAY)
    move = work.row(PromiseMove, 1)
    assert (move.from_day, move.from_at, move.to_day, move.to_at) == (
        TOMORROW.day,
        None,
        None,
        NOW + 5 * DAY,
    )
    assert (move.agreed, move.staff_id, move.note) == (False, work.staff, "out of stock")


def test_an_unagreed_move_saves_nothing_an_agreed_one_does(work: AtWork) -> None:
    alone, agreed = work.promised(TOMORROW), work.promised(TOMORROW)
    work.do(promises.move, alone, Due(at=NOW + 5 * DAY))
    work.do(promises.move, agreed, Due(at=NOW + 5 * DAY), agreed=True)
    work.later(3 * DAY)
    assert standing(work, alone) is Standing.OVERDUE
    assert standing(work, agreed) is Standing.DUE_LATER


def test_moves_follow_one_another_in_time(work: AtWork) -> None:
    promise = work.promised(TOMORROW, at=NOW - DAY)
    with refused("promise.before_made", "at"):
        work.do(promises.move, promise, Due(day=TODAY), at=NOW - DAY - HOUR)
    work.do(promises.move, promise, Due(day=TODAY))
    with refused("promise.before_last_move", "at"):
        work.do(promises.move, promise, TOMORROW, at=NOW - HOUR)
    with refused("promise.no_due", "due"):
        work.do(promises.move, promise, None)


def test_a_move_to_the_same_due_is_nothing_unless_agreed(work: AtWork) -> None:
    promise = work.promised(TOMORROW)
    assert work.do(promises.move, promise, TOMORROW).changeset is None
    assert work.do(promises.move, promise, TOMORROW, agreed=True).changeset is not None
    assert work.count(PromiseMove) == 1


def test_several_are_moved_at_once(work: AtWork) -> None:
    ids = [work.promised() for _ in range(3)]
    work.do(promises.move_many, ids, Due(day=TODAY))
    assert {work.row(Promise, p).due_day for p in ids} == {TODAY}
    assert work.count(PromiseMove) == 3


def test_only_a_kept_one_is_confirmed(work: AtWork) -> None:
    promise = work.promised()
    with refused("promise.not_kept"):
        work.do(promises.confirm, promise)
    work.do(promises.keep, promise)
    work.do(promises.confirm, promise)
    assert work.row(Promise, promise).confirmed_at == NOW


def test_a_slip_is_reopened(work: AtWork) -> None:
    promise = work.promised()
    with refused("promise.not_settled"):
        work.do(promises.reopen, promise)
    before = work.row(Promise, promise)._mapping
    work.do(promises.break_, promise, note="no")
    work.do(promises.answer, promise, "told")
    work.do(promises.reopen, promise)
    after = work.row(Promise, promise)._mapping
    assert {k: v for k, v in after.items() if k != "version"} == {
        k: v for k, v in before.items() if k != "version"
    }


def test_correct_words_owner_and_first_due(work: AtWork) -> None:
    promise = work.promised(TOMORROW)
    work.do(promises.correct, promise, {"text": "ring", "owner_id": None, "due": Due(day=TODAY)})
    row = work.row(Promise, promise)
    assert (row.text, row.owner_id, row.first_due_day, row.due_day) == ("ring", None, TODAY, TODAY)
    with refused("promise.no_due", "due"):
        work.do(promises.correct, promise, {"due": None})
    with refused("words.blank", "text"):
        work.do(promises.correct, promise, {"text": None})
    with refused("record.changed"):
        work.do(promises.correct, promise, {"text": "x"}, expected_version=1)


def test_correcting_the_first_due_of_a_moved_one_leaves_the_desk(work: AtWork) -> None:
    promise = work.promised(TOMORROW)
    work.do(promises.move, promise, Due(at=NOW + 5 * DAY))
    work.do(promises.correct, promise, {"due": Due(day=TODAY)})
    row, move = work.row(Promise, promise), work.row(PromiseMove, 1)
    assert (row.first_due_day, row.due_at) == (TODAY, NOW + 5 * DAY)
    assert move.from_day == TODAY


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"settled_at": NOW}, "promise.not_settled"),
        ({"settled_note": "x"}, "promise.not_settled"),
        ({"answer_note": "x"}, "promise.not_broken"),
        ({"answered_at": NOW}, "promise.not_broken"),
        ({"promised_at": NOW + 2 * DAY}, "promise.future"),
        ({"state": "kept"}, "field.unknown"),
    ],
)
def test_correcting_what_is_not_there_is_refused(
    work: AtWork, values: dict[str, Any], code: str
) -> None:
    promise = work.promised()
    with refused(code):
        work.do(promises.correct, promise, values)


def test_times_stay_in_order(work: AtWork) -> None:
    promise = work.promised(at=NOW - 3 * DAY)
    work.do(promises.break_, promise, at=NOW - 2 * DAY)
    work.do(promises.answer, promise, "told", at=NOW - DAY)

    def correct(**values: datetime) -> None:
        work.do(promises.correct, promise, values)

    with refused("promise.before_made"):
        correct(settled_at=NOW - 4 * DAY)
    with refused("promise.before_made"):
        correct(promised_at=NOW - DAY)
    with refused("promise.before_broken"):
        correct(settled_at=NOW)
    correct(settled_at=NOW - DAY, answered_at=NOW)
    assert work.row(Promise, promise).answered_at == NOW


def test_delete_takes_the_moves_and_never_gives_the_number_again(work: AtWork) -> None:
    promise = work.promised()
    work.do(promises.move, promise, Due(day=TODAY))
    work.do(promises.delete, promise)
    assert (work.count(Promise), work.count(PromiseMove)) == (0, 0)
    with refused("record.gone"):
        work.do(promises.delete, promise)
    assert work.promised(customer=NewCustomer("Next")) > promise
