"""Measures equal a naive recount of plain data, whatever the shop, period, moment and grouping."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.queries import measures as queries
from app.rules import measures as rules
from app.rules.days import ONE_MICROSECOND
from app.rules.experience import experience
from app.rules.measures import Measures, count_promises
from app.rules.standing import as_of, due_day
from app.services import promises, surveys
from app.services.customers import NewCustomer
from app.services.interactions import NewRemark
from models.store import Store
from models.values import (
    Due,
    EmotionSource,
    Expectation,
    Money,
    RemarkKind,
    SurveyKind,
    UserError,
)
from tests.app.queries.shops import CUSTOMERS, STAFF, ZONE, Shop, days, put, rolled_back, shops
from tests.app.services.at_work import DAY, NOW, TODAY, AtWork

JUST_AFTER = NOW + ONE_MICROSECOND
with_store = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
Keep = Callable[[str, Any], bool]


class Recount:
    """Counts a shop's plain data in the slow and obvious way."""

    def __init__(self, shop: Shop, t: datetime, first: date | None, last: date | None) -> None:
        self.shop, self.t = shop, t
        self.first, self.last = first, last

    def _lies_in(self, day: date) -> bool:
        return (self.first is None or day >= self.first) and (self.last is None or day <= self.last)

    def _counts(self, at: datetime) -> bool:
        return at < self.t and self._lies_in(at.astimezone(ZONE).date())

    def measures(self, keep: Keep = lambda kind, one: True, *, whole: bool = True) -> Measures:
        visits = [v for v in self.shop.visits if self._counts(v.at) and keep("visit", v)]
        made = [
            pair[1].facts
            for pair in self.shop.promises
            if self._lies_in(due_day(pair[1].first_due, ZONE)) and keep("promise", pair)
        ]
        answers = [a for a in self.shop.answers if self._counts(a.at) and keep("answer", a)]
        unbounded = whole and self.first is None and self.last is None
        seen = {v.customer for v in visits} - {None}
        complaints = [v for v in visits if v.complaint]
        gap = Counter(v.expectation for v in visits)
        return Measures(
            customers=CUSTOMERS if unbounded else len(seen),
            interactions=len(visits),
            worth=_sums(v.worth for v in visits if v.worth),
            promises=count_promises(made, self.t, ZONE),
            experience=rules.Experience.counted(
                Counter(experience(v.emotion, v.source, v.expectation) for v in visits)
            ),
            csat=rules.csat(_scores(answers, SurveyKind.CSAT)),
            nps=rules.nps_of_scores(_scores(answers, SurveyKind.NPS)),
            ces=rules.ces(_scores(answers, SurveyKind.CES)),
            emotion_rating=rules.emotion_rating(_scores(answers, SurveyKind.EMOTION)),
            expectation_gap=rules.expectation_gap(
                gap[Expectation.EXCEEDED], gap[Expectation.MET], gap[Expectation.BELOW]
            ),
            settled_on_the_spot=rules.settled_on_the_spot(
                sum(v.settled for v in complaints), len(complaints)
            ),
        )

    def groups(self, by: str) -> dict[str | None, Measures]:
        """Return the measures of each group that holds anything."""
        keys = {self._key(by, kind, one) for kind, one in self._all()}

        def those(key: str | None) -> Measures:
            return self.measures(lambda kind, one: self._key(by, kind, one) == key, whole=False)

        found = {key: those(key) for key in keys}
        return {key: m for key, m in found.items() if not _is_empty(m)}

    def _all(self) -> Iterable[tuple[str, Any]]:
        yield from (("visit", visit) for visit in self.shop.visits)
        yield from (("promise", pair) for pair in self.shop.promises)
        yield from (("answer", answer) for answer in self.shop.answers)

    def _key(self, by: str, kind: str, one: Any) -> str | None:
        if by == "month":
            return self._day(kind, one).strftime("%Y-%m")
        if kind == "promise" and by == "staff":
            return None if one[1].owner is None else STAFF[one[1].owner]
        visit = {"visit": lambda: one, "promise": lambda: one[0], "answer": self._visit_of(one)}
        its = visit[kind]()
        position = None if its is None else getattr(its, by)
        if position is None:
            return None
        return STAFF[position] if by == "staff" else f"{by} {position}"

    def _visit_of(self, answer: Any) -> Callable[[], Any]:
        return lambda: None if answer.visit is None else self.shop.visits[answer.visit]

    def _day(self, kind: str, one: Any) -> date:
        if kind == "promise":
            return due_day(one[1].first_due, ZONE)
        day: date = one.at.astimezone(ZONE).date()
        return day


def _sums(amounts: Iterable[tuple[int, str]]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for minor, currency in amounts:
        sums[currency] = sums.get(currency, 0) + minor
    return sums


def _scores(answers: Iterable[Any], kind: SurveyKind) -> Counter[int]:
    return Counter(answer.score for answer in answers if answer.kind is kind)


def _is_empty(measures: Measures) -> bool:
    return measures == Measures()


def asked(
    store: Store,
    shop: Shop,
    first: date | None,
    last: date | None,
    day: date | None,
    by: str | None,
) -> Measures:
    with rolled_back(store) as writing:
        put(writing, shop)
        return queries.measures(writing, first, last, day, by)


@with_store
@given(shop=shops(), first=st.none() | days(), last=st.none() | days(), day=st.none() | days())
def test_the_whole_equals_a_naive_recount(
    store: Store, shop: Shop, first: date | None, last: date | None, day: date | None
) -> None:
    t = JUST_AFTER if day is None else as_of(day, ZONE)
    assert asked(store, shop, first, last, day, None) == Recount(shop, t, first, last).measures()


@with_store
@given(
    shop=shops(),
    by=st.sampled_from(("channel", "stage", "staff", "month")),
    first=st.none() | days(),
    day=st.none() | days(),
)
def test_groups_equal_a_naive_recount_of_each(
    store: Store, shop: Shop, by: str, first: date | None, day: date | None
) -> None:
    t = JUST_AFTER if day is None else as_of(day, ZONE)
    found = asked(store, shop, first, None, day, by)
    recount = Recount(shop, t, first, None)
    assert found.groups is not None
    assert {g.key: g.measures for g in found.groups} == recount.groups(by)
    assert len({g.key for g in found.groups}) == len(found.groups)
    # Grouping changes nothing of the whole.
    assert Measures(**{**_fields(found), "groups": None}) == recount.measures()


def _fields(measures: Measures) -> dict[str, Any]:
    return {name: getattr(measures, name) for name in Measures.__dataclass_fields__}


def test_what_is_dated_at_the_moment_does_not_exist_then(work: AtWork) -> None:
    t = as_of(TODAY - timedelta(days=1), ZONE)
    for at in (t, t - ONE_MICROSECOND):
        work.promised(Due(day=TODAY), at=at)
        answer = surveys.NewAnswer(SurveyKind.NPS, 9, answered_at=at)
        work.do(surveys.record, answer)
    with work.store.read() as reading:
        then = queries.measures(reading, as_of=TODAY - timedelta(days=1))
        now = queries.measures(reading)
    assert (then.interactions, then.promises.made, then.nps.n) == (1, 1, 1)
    assert (now.interactions, now.promises.made, now.nps.n) == (2, 2, 2)


def test_a_period_holds_its_days_from_first_to_last_instant(work: AtWork) -> None:
    begin, end = (as_of(TODAY - timedelta(days=days), ZONE) for days in (3, 1))
    inside = (begin, end - ONE_MICROSECOND)
    for at in (begin - ONE_MICROSECOND, *inside, end):
        work.promised(Due(at=at), at=NOW - 30 * DAY)
        work.log(at=at)
        work.do(surveys.record, surveys.NewAnswer(SurveyKind.NPS, 9, answered_at=at))
    days = (TODAY - timedelta(days=2), TODAY - timedelta(days=1))
    for day in (days[0] - timedelta(days=1), *days, TODAY):
        work.promised(Due(day=day), at=NOW - 30 * DAY)
    with work.store.read() as reading:
        told = queries.measures(reading, *days)
    assert (told.interactions, told.nps.n, told.promises.made) == (2, 2, 4)


def test_months_come_in_order_and_others_the_largest_first(work: AtWork) -> None:
    for _ in range(2):
        work.promised(at=NOW - 30 * DAY, staff_id=work.staff)
    work.log(at=NOW - 90 * DAY)
    work.do(surveys.record, surveys.NewAnswer(SurveyKind.NPS, 9))
    with work.store.read() as reading:
        months = queries.measures(reading, by="month").groups or ()
        staff = queries.measures(reading, by="staff").groups or ()
        aspects = queries.measures(reading, by="aspect").groups or ()
    assert [group.key for group in months] == ["2025-12", "2026-02", "2026-03"]
    assert [group.key for group in staff] == ["Ann", None]
    assert [group.key for group in aspects] == [None]


def test_voices_are_never_pooled(work: AtWork) -> None:
    for source in EmotionSource:
        work.log(emotion=1, emotion_source=source, expectation=Expectation.BELOW)
    work.log(expectation=Expectation.BELOW)
    work.log()
    work.do(surveys.record, surveys.NewAnswer(SurveyKind.EMOTION, 7))
    with work.store.read() as reading:
        told = queries.measures(reading).experience
    assert [v.positive for v in (told.customer, told.survey, told.staff)] == [1, 1, 1]
    assert (told.expectation.negative, told.expectation.n, told.unknown) == (1, 1, 1)


def test_one_customers_own(work: AtWork) -> None:
    kim = work.log(customer=NewCustomer("Kim"), worth=Money(500, "EUR"))
    work.promised(customer=kim.customer)
    work.promised(customer=NewCustomer("Jo"), worth=Money(9, "EUR"))
    answer = surveys.NewAnswer(SurveyKind.NPS, 10, customer_id=kim.customer)
    work.do(surveys.record, answer)
    with work.store.read() as reading:
        own = queries.measures(reading, customer_id=kim.customer)
    assert (own.customers, own.interactions, own.promises.made) == (1, 2, 1)
    assert (own.worth, own.nps.n) == ({"EUR": 500}, 1)


def test_worth_keeps_currencies_apart_and_refunds(work: AtWork) -> None:
    for minor, currency in ((500, "EUR"), (-700, "EUR"), (3, "JPY"), (-3, "JPY")):
        work.log(worth=Money(minor, currency))
    with work.store.read() as reading:
        assert queries.measures(reading, by="channel").worth == {"EUR": -200, "JPY": 0}


def test_a_promise_counts_by_its_first_due_even_where_it_was_moved(work: AtWork) -> None:
    promise = work.promised(Due(day=TODAY))
    work.do(promises.move, promise, Due(day=TODAY + timedelta(days=40)), agreed=True)
    with work.store.read() as reading:
        march = queries.measures(reading, date(2026, 3, 1), date(2026, 3, 31))
        april = queries.measures(reading, date(2026, 4, 1), date(2026, 4, 30))
    assert (march.promises.made, march.promises.moved, april.promises.made) == (1, 1, 0)


def test_a_complaint_counts_once_an_interaction(work: AtWork) -> None:
    two = [NewRemark(RemarkKind.COMPLAINT, text) for text in ("slow", "cold")]
    work.log(remarks=two, settled=True)
    work.log(remarks=two[:1])
    with work.store.read() as reading:
        share = queries.measures(reading).settled_on_the_spot
    assert (share.n, share.value) == (2, 0.5)


def test_an_unknown_grouping_is_refused(work: AtWork) -> None:
    with work.store.read() as reading, pytest.raises(UserError) as caught:
        queries.measures(reading, by="weather")
    assert (caught.value.code, caught.value.field) == ("measures.unknown_grouping", "by")


def test_the_json_has_the_members_of_the_contract(work: AtWork) -> None:
    work.promised(worth=Money(5, "EUR"))
    with work.store.read() as reading:
        document: dict[str, Any] = queries.measures(reading, by="channel").to_json()
    members = ["customers", "interactions", "worth", "promises", "experience", "csat", "nps", "ces"]
    assert list(document) == [*members, "groups"]
    (group,) = document["groups"]
    assert list(group) == ["key", *members]
