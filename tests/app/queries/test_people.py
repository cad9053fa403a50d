"""Voices, staff, the customer's copy and the slip: nothing left out, every sum foots."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import select

from app.queries import (
    customer_copy,
    profile,
    shop,
    slip,
    staff_summary,
    summary,
    voice,
)
from app.services import interactions, promises, staff
from app.services.customers import NewCustomer
from app.services.interactions import NewPromise, NewRemark
from models.interaction import Remark
from models.values import Due, RemarkKind, RemarkState, Vocabulary
from tests.app.services.at_work import DAY, HOUR, NOW, TODAY, TOMORROW, AtWork, refused

MARCH = (date(2026, 3, 1), date(2026, 3, 31))
BACKWARDS = (date(2026, 3, 2), date(2026, 3, 1))


def remark(kind: RemarkKind, text: str = "words") -> NewRemark:
    return NewRemark(kind, text)


def test_voices_foot_both_ways_and_know_who_spoke(work: AtWork) -> None:
    kim = work.log(
        customer=NewCustomer("Kim"), remarks=[remark(kind) for kind in RemarkKind]
    ).customer
    work.log(customer=kim, remarks=[remark(RemarkKind.VALUES)])
    work.log(remarks=[remark(RemarkKind.NEED), remark(RemarkKind.NEED)])
    work.log(remarks=[remark(RemarkKind.NEED)], at=NOW - 40 * DAY)
    with work.store.read() as reading:
        told = voice.voice_summary(reading, *MARCH)
    assert (told.remarks, told.customers, told.walk_ins) == (11, 1, 1)
    assert sum(told.totals.values()) == sum(one.total for one in told.by_aspect) == 11
    assert (told.totals[RemarkKind.NEED], told.totals[RemarkKind.VALUES]) == (3, 2)
    assert len(told.quotes) == 11


def test_the_newest_words_of_each_kind_and_aspect_are_quoted(work: AtWork) -> None:
    with work.store.read() as reading:
        terms = {word.text: word.id for word in shop.terms(reading, Vocabulary.ASPECT)}
    for number in range(4):
        for aspect in ("Product", "Service"):
            work.log(
                at=NOW - number * DAY,
                remarks=[NewRemark(RemarkKind.COMPLAINT, f"{aspect} {number}", terms[aspect])],
            )
    with work.store.read() as reading:
        told = voice.voice_summary(reading, *MARCH, words=2)
    assert [row.text for row in told.quotes if row.aspect == "Product"] == [
        "Product 0",
        "Product 1",
    ]
    assert len(told.quotes) == 4
    assert [(one.aspect, one.total) for one in told.by_aspect] == [("Product", 4), ("Service", 4)]


def test_thanks_come_with_the_act_and_staff_in_the_order_of_names(work: AtWork) -> None:
    zoe, bea = (work.do(staff.add, name).staff for name in ("Zoë", "Bea"))
    thanks = [remark(RemarkKind.COMPLIMENT, "kind")]
    work.log("carried the bicycle up", staff_id=zoe, remarks=thanks, customer=NewCustomer("Kim"))
    work.log("rang at night", staff_id=zoe, remarks=thanks, at=NOW - DAY)
    work.log(staff_id=bea, promises=[NewPromise("ring", TOMORROW, owner_id=zoe)])
    with work.store.read() as reading:
        told = staff_summary.staff_summary(reading, *MARCH)
    assert [member.name for member in told.members] == ["Ann", "Bea", "Zoë"]
    last = told.members[-1]
    assert [one.act for one in last.praise] == ["carried the bicycle up", "rang at night"]
    assert (last.measures.interactions, last.measures.promises.made) == (2, 1)
    assert told.members[1].measures.promises.made == 0


def test_who_left_is_there_while_something_is_theirs(work: AtWork) -> None:
    zoe, bea = (work.do(staff.add, name).staff for name in ("Zoë", "Bea"))
    work.log(staff_id=zoe)
    for gone in (zoe, bea):
        work.do(staff.retire, gone)
    with work.store.read() as reading:
        told = staff_summary.staff_summary(reading, *MARCH)
        with refused("period.backwards"):
            staff_summary.staff_summary(reading, *BACKWARDS)
        with refused("period.backwards"):
            voice.voice_summary(reading, *BACKWARDS)
    assert [(one.name, one.active) for one in told.members] == [("Ann", True), ("Zoë", False)]


def test_the_period_tells_who_was_praised_and_how_soon_complaints_were_acted_on(
    work: AtWork,
) -> None:
    bea = work.do(staff.add, "Bea").staff
    taken = NewRemark(RemarkKind.COMPLAINT, "cold", owner_id=bea)
    at = NOW - 3 * HOUR
    work.log(at=at, remarks=[taken, remark(RemarkKind.COMPLAINT)], staff_id=bea)
    work.log(remarks=[remark(RemarkKind.COMPLIMENT)] * 2, staff_id=bea)
    work.do(interactions.correct_remark, taken_on(work), {"state": RemarkState.ACTED_ON})
    work.later(HOUR)
    with work.store.read() as reading:
        told = summary.period_summary(reading, *MARCH)
    assert [(one.staff, one.times) for one in told.thanked] == [("Bea", 2)]
    assert told.complaints.remarks == 2
    assert (told.complaints.acting.asked, told.complaints.acting.acted) == (1, 1)
    assert told.complaints.acting.median_hours == 3
    assert told.complaints_before.remarks == 0


def taken_on(work: AtWork) -> int:
    """Return the id of the one remark that somebody took on."""
    with work.store.read() as reading:
        chosen = select(Remark.id).where(Remark.owner_id.is_not(None))
        return int(reading.execute(chosen).scalar_one())


def test_the_rest_of_the_unmet_is_told_by_owner(work: AtWork) -> None:
    bea = work.do(staff.add, "Bea").staff
    for owner in (work.staff, bea, bea, bea):
        late = Due(day=TODAY - timedelta(days=3))
        work.log(promises=[NewPromise("ring", late, owner_id=owner)])
    with work.store.read() as reading:
        told = summary.period_summary(reading, *MARCH, unmet_limit=1)
    assert told.unmet_rest == (("Bea", 3),)
    assert len(told.unmet) + sum(number for _owner, number in told.unmet_rest) == told.unmet_total


def test_the_copy_holds_every_meeting(work: AtWork) -> None:
    kim = work.log(customer=NewCustomer("Kim"), at=NOW - 400 * DAY).customer
    assert kim is not None
    for number in range(profile.TIMELINE + 4):
        work.log(f"note {number}", customer=kim, at=NOW - number * HOUR)
    with work.store.read() as reading:
        told = customer_copy.copy_summary(reading, kim)
        then = customer_copy.copy_summary(reading, kim, TODAY - timedelta(days=300))
        with refused("record.gone"):
            customer_copy.copy_summary(reading, 999)
    assert len(told.interactions) == told.profile.interactions == profile.TIMELINE + 5
    ats = [row.at for row in told.interactions]
    assert ats == sorted(ats, reverse=True)
    assert len(then.interactions) == 1


def test_a_slip_is_of_one_promise(work: AtWork) -> None:
    promise = work.promised(TOMORROW)
    work.do(promises.move, promise, Due(day=TODAY + timedelta(days=9)), True)
    with work.store.read() as reading:
        told = slip.slip_summary(reading, promise)
        with refused("record.gone"):
            slip.slip_summary(reading, 999)
    assert told.promise.number == "1-3"
    assert told.promise.binding_due.day == TODAY + timedelta(days=9)
