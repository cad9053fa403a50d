"""The hand-over: what is due, what is late, who is upset and waits, who was thanked."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.queries import handover
from app.queries.handover import FRESH, HandoverSummary
from app.services import interactions, promises, staff
from app.services.customers import NewCustomer
from app.services.interactions import NewRemark
from models.values import Due, Emotion, EmotionSource, Expectation, RemarkKind, RemarkState
from tests.app.services.at_work import DAY, HOUR, NOW, TODAY, TOMORROW, AtWork

YESTERDAY = Due(day=TODAY - timedelta(days=1))
COMPLAINT = NewRemark(RemarkKind.COMPLAINT, "nobody rang")


def told(work: AtWork) -> HandoverSummary:
    with work.store.read() as reading:
        return handover.handover_summary(reading)


def upset(work: AtWork) -> list[str | None]:
    return [row.visit.customer for row in told(work).upset]


def test_the_lists_hold_what_is_due_and_what_is_late(work: AtWork) -> None:
    late = work.promised(YESTERDAY)
    later = work.promised(Due(at=NOW + HOUR))
    today = work.promised(Due(day=TODAY))
    work.promised(TOMORROW)
    broken = work.promised(TOMORROW)
    work.do(promises.break_, broken)
    kept = work.promised(Due(day=TODAY))
    work.do(promises.keep, kept)
    found = told(work)
    assert {row.id for row in found.due} == {today, later}
    assert [row.id for row in found.unmet] == [late, broken]
    assert (found.overdue, found.broken) == (1, 1)
    work.do(promises.answer, broken, "told her")
    assert told(work).broken == 0


def test_the_end_of_a_past_day_tells_what_stood_then(work: AtWork) -> None:
    promise = work.promised(YESTERDAY, at=NOW - 3 * DAY)
    work.do(promises.keep, promise)
    with work.store.read() as reading:
        then = handover.handover_summary(reading, TODAY - timedelta(days=1))
        before = handover.handover_summary(reading, TODAY - timedelta(days=5))
    assert ([row.id for row in then.due], then.unmet) == ([promise], ())
    assert (before.due, before.unmet) == ((), ())


def test_upset_is_who_was_last_left_discontent_and_waits(work: AtWork) -> None:
    for name, emotion, remarks in (
        ("waits", Emotion.ANGRY, [COMPLAINT]),
        ("content", Emotion.PLEASED, [COMPLAINT]),
        ("silent", Emotion.ANGRY, []),
        ("unknown", None, [COMPLAINT]),
    ):
        work.log(customer=NewCustomer(name), emotion=emotion, remarks=remarks)
    assert upset(work) == ["waits"]
    assert told(work).upset[0].complaints == ("nobody rang",)


def test_a_later_good_end_makes_it_good(work: AtWork) -> None:
    kim = work.log(
        customer=NewCustomer("Kim"), emotion=Emotion.ANGRY, remarks=[COMPLAINT], at=NOW - 2 * DAY
    ).customer
    assert upset(work) == ["Kim"]
    # What nobody felt anything about changes nothing.
    work.log(customer=kim, at=NOW - DAY)
    assert upset(work) == ["Kim"]
    work.log(customer=kim, emotion=Emotion.PLEASED)
    assert upset(work) == []


def test_an_unmet_promise_is_waited_for_too(work: AtWork) -> None:
    promise = work.promised(
        YESTERDAY, customer=NewCustomer("Kim"), expectation=Expectation.BELOW, at=NOW - 2 * DAY
    )
    row = told(work).upset[0]
    assert ([one.id for one in row.owed], row.complaints) == ([promise], ())
    assert row.voice.value == "expectation"
    work.do(promises.keep, promise)
    assert upset(work) == []


def test_walk_ins_are_each_somebody_else(work: AtWork) -> None:
    work.log(emotion=Emotion.ANGRY, remarks=[COMPLAINT], emotion_source=EmotionSource.CUSTOMER)
    work.log(emotion=Emotion.PLEASED)
    assert upset(work) == [None]


def test_a_complaint_that_was_settled_or_is_old_is_not_open(work: AtWork) -> None:
    work.log(customer=NewCustomer("A"), emotion=-1, remarks=[COMPLAINT], settled=True)
    old = NOW - FRESH - HOUR
    work.log(customer=NewCustomer("B"), emotion=-1, remarks=[COMPLAINT], at=old)
    assert upset(work) == []


@pytest.mark.parametrize("state", [RemarkState.ACTED_ON, RemarkState.CLOSED])
def test_one_that_was_taken_on_is_open_until_it_is_acted_on(
    work: AtWork, state: RemarkState
) -> None:
    taken = NewRemark(RemarkKind.COMPLAINT, "cold", owner_id=work.staff)
    logged = work.log(customer=NewCustomer("Kim"), emotion=-2, remarks=[taken], at=NOW - 2 * FRESH)
    row = told(work).upset[0]
    assert row.complaints == ("cold",)
    work.do(interactions.correct_remark, row.visit.remarks[0].id, {"state": state})
    work.later(HOUR)
    assert upset(work) == []
    assert logged.interaction == row.visit.id


def test_thanks_are_those_of_the_day_with_who_earned_them(work: AtWork) -> None:
    bea = work.do(staff.add, "Bea").staff
    thanks = NewRemark(RemarkKind.COMPLIMENT, "quick")
    work.log(customer=NewCustomer("Kim"), staff_id=bea, remarks=[thanks])
    work.log(remarks=[NewRemark(RemarkKind.COMPLIMENT, "yesterday")], at=NOW - DAY)
    rows = told(work).thanks
    assert [(row.text, row.staff, row.customer) for row in rows] == [("quick", "Bea", "Kim")]
