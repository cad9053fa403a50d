"""The profile and the greeting card say what a clerk must know, as it was at the moment."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.queries import measures
from app.queries import profile as queries
from app.rules.days import ONE_MICROSECOND
from app.rules.standing import as_of
from app.services import promises, surveys
from app.services.customers import NewContact, NewCustomer
from app.services.interactions import NewRemark
from models.customer import Customer
from models.store import Store
from models.values import (
    ContactKind,
    Due,
    EmotionSource,
    Expectation,
    Money,
    RemarkKind,
    SurveyKind,
)
from tests.app.queries.shops import ZONE, Shop, put, rolled_back, shops
from tests.app.services.at_work import DAY, NOW, TODAY, TOMORROW, AtWork, refused

KIM = NewCustomer(
    "Kim", [NewContact(ContactKind.HANDLE, "@kim")], tone="formal", note="two dogs", language="ko"
)


def history_of_kim(work: AtWork) -> int:
    """Log four visits of Kim, the last one today, and one of somebody else."""
    first = work.log(
        "bought a lamp",
        customer=KIM,
        at=NOW - 30 * DAY,
        worth=Money(4900, "EUR"),
        arrival=0,
        emotion=2,
        emotion_source=EmotionSource.CUSTOMER,
        remarks=[NewRemark(RemarkKind.VALUES, "quiet"), NewRemark(RemarkKind.COMPLIMENT, "kind")],
    )
    kim = first.customer
    assert kim is not None
    late = work.promised(Due(day=TODAY - timedelta(days=9)), customer=kim, at=NOW - 20 * DAY)
    done = work.promised(TOMORROW, customer=kim, at=NOW - 10 * DAY, expectation=Expectation.BELOW)
    work.do(promises.keep, done, at=NOW - 5 * DAY)
    work.log(customer=kim, remarks=[NewRemark(RemarkKind.DISLIKES, "calls"), *_complaints()])
    answer = surveys.NewAnswer(SurveyKind.NPS, 9, customer_id=kim, answered_at=NOW - 8 * DAY)
    work.do(surveys.record, answer)
    work.log(customer=NewCustomer("Other"), remarks=_complaints(), worth=Money(1, "EUR"))
    assert late != done
    return kim


def _complaints() -> list[NewRemark]:
    return [NewRemark(RemarkKind.COMPLAINT, "flickers")]


def test_everything_of_the_profile(work: AtWork) -> None:
    kim = history_of_kim(work)
    with work.store.read() as reading:
        told = queries.profile(reading, kim)
    assert (told.customer.name, told.customer.tone, told.customer.note) == ("Kim", *_TOLD)
    assert [contact.value for contact in told.customer.contacts] == ["@kim"]
    assert [p.unmet for p in told.open_promises] == [True]
    assert [p.settled_at for p in told.settled_promises] == [NOW - 5 * DAY]
    voiced = (told.values, told.dislikes, told.complaints, told.compliments)
    assert [[r.text for r in rows] for rows in voiced] == [
        ["quiet"],
        ["calls"],
        ["flickers"],
        ["kind"],
    ]
    assert (told.needs, told.questions, told.suggestions, told.expectations) == ((), (), (), ())
    assert [(p.arrival, p.emotion, p.expectation) for p in told.path] == [
        (0, 2, None),
        (None, None, Expectation.BELOW),
    ]
    assert [row.at for row in told.timeline] == [
        NOW,
        NOW - 10 * DAY,
        NOW - 20 * DAY,
        NOW - 30 * DAY,
    ]
    assert (told.interactions, told.worth) == (4, {"EUR": 4900})
    assert (told.first_at, told.last_at) == (NOW - 30 * DAY, NOW)
    assert [answer.score for answer in told.surveys] == [9]
    assert (told.measures.customers, told.measures.interactions) == (1, 4)
    assert told.measures.promises.made == 2


_TOLD = ("formal", "two dogs")


def test_the_profile_as_it_was(work: AtWork) -> None:
    kim = history_of_kim(work)
    with work.store.read() as reading:
        told = queries.profile(reading, kim, NOW - 10 * DAY + ONE_MICROSECOND)
        before = queries.profile(reading, kim, NOW - 10 * DAY)
    assert [row.at for row in told.timeline] == [NOW - 10 * DAY, NOW - 20 * DAY, NOW - 30 * DAY]
    assert [p.unmet for p in told.open_promises] == [False, False]
    assert (told.settled_promises, told.surveys, told.complaints) == ((), (), ())
    assert (told.interactions, told.last_at) == (3, NOW - 10 * DAY)
    assert told.measures.interactions == 3
    assert (before.interactions, len(before.open_promises)) == (2, 1)


def test_a_customer_nobody_has_met_yet(work: AtWork) -> None:
    from app.services import customers

    kim = work.do(customers.add, KIM).customer
    with work.store.read() as reading:
        told, card = queries.profile(reading, kim), queries.card(reading, kim)
    assert (told.interactions, told.first_at, told.path, told.worth) == (0, None, (), {})
    assert (card.contact, card.owed, card.last, card.latest) == ("@kim", (), None, ())
    with work.store.read() as reading:
        with refused("record.gone"):
            queries.profile(reading, kim + 1)
        with refused("record.gone"):
            queries.card(reading, kim + 1)


def test_the_card_is_short_and_says_what_we_owe(work: AtWork) -> None:
    kim = history_of_kim(work)
    for _ in range(7):
        work.log(customer=kim, remarks=[NewRemark(RemarkKind.VALUES, "tea")])
    with work.store.read() as reading:
        card = queries.card(reading, kim)
    assert (card.name, card.tone, card.language, card.note) == ("Kim", "formal", "ko", "two dogs")
    assert [p.unmet for p in card.owed] == [True]
    assert card.last is not None
    assert (card.last.at, card.last.expectation) == (NOW - 10 * DAY, Expectation.BELOW)
    assert [row.text for row in card.values] == ["tea"] * 5
    assert [row.text for row in card.dislikes] == ["calls"]
    assert len(card.latest) == 5


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(shop=shops(), day=st.none() | st.dates(date(2025, 10, 20), date(2026, 4, 3)))
def test_the_figures_are_those_of_the_measures(store: Store, shop: Shop, day: date | None) -> None:
    t = None if day is None else as_of(day, ZONE)
    with rolled_back(store) as writing:
        put(writing, shop)
        for customer in writing.execute(select(Customer.id)).scalars().all():
            told = queries.profile(writing, customer, t)
            counted = measures.measures(writing, as_of=day, customer_id=customer)
            assert told.measures == counted
            assert told.interactions == counted.interactions
