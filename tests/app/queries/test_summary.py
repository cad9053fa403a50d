"""What the printed summaries say agrees with the queries behind the screens."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.queries import measures, promises, summary, voiced
from app.rules.standing import as_of
from app.services import promises as use_cases
from app.services.customers import NewCustomer
from app.services.interactions import NewRemark
from models.store import Store
from models.values import Due, RemarkKind
from tests.app.queries.shops import ZONE, Shop, days, put, rolled_back, shops
from tests.app.services.at_work import DAY, NOW, TODAY, TOMORROW, AtWork, refused

with_store = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
YESTERDAY = Due(day=TODAY - timedelta(days=1))


@with_store
@given(shop=shops(), first=days(), length=st.integers(0, 200), day=st.none() | days())
def test_the_period_summary_agrees_with_the_measures(
    store: Store, shop: Shop, first: date, length: int, day: date | None
) -> None:
    last = first + timedelta(days=length)
    with rolled_back(store) as writing:
        put(writing, shop)
        told = summary.period_summary(writing, first, last, day)
        whole = measures.measures(writing, first, last, day)
        by_channel = measures.measures(writing, first, last, day, "channel").groups
        unmet = promises.unmet(writing, None if day is None else as_of(day, ZONE))
    assert told.measures == whole
    assert told.by_channel == by_channel
    assert list(told.unmet) == unmet
    assert told.unmet_total == len(unmet)
    _check_points(told)


def _check_points(told: summary.PeriodSummary) -> None:
    """The steps cover the period without gap, and sum up to the whole."""
    assert (told.points[0].first, told.points[-1].last) == (told.first, told.last)
    for one, next_one in zip(told.points, told.points[1:], strict=False):
        assert next_one.first == one.last + timedelta(days=1)
        assert next_one.first.weekday() == 0 or told.step != "week"
        assert next_one.first.day == 1 or told.step != "month"
    figures = [point.measures for point in told.points]
    assert sum(m.interactions for m in figures) == told.measures.interactions
    assert sum(m.promises.made for m in figures) == told.measures.promises.made
    assert sum(m.nps.n for m in figures) == told.measures.nps.n


@pytest.mark.parametrize(
    ("last", "step", "points"),
    [
        (date(2026, 3, 1), "day", 1),
        (date(2026, 3, 14), "day", 14),
        # 1 March 2026 is a Sunday: a week of one day goes first.
        (date(2026, 3, 31), "week", 6),
        (date(2026, 12, 31), "month", 10),
    ],
)
def test_steps_suit_the_length(work: AtWork, last: date, step: str, points: int) -> None:
    with work.store.read() as reading:
        told = summary.period_summary(reading, date(2026, 3, 1), last)
    assert (told.step, len(told.points)) == (step, points)


@pytest.mark.parametrize(
    ("first", "last", "before"),
    [
        (date(2026, 3, 1), date(2026, 3, 31), (date(2026, 2, 1), date(2026, 2, 28))),
        (date(2026, 1, 1), date(2026, 3, 31), (date(2025, 10, 1), date(2025, 12, 31))),
        (date(2026, 1, 1), date(2026, 12, 31), (date(2025, 1, 1), date(2025, 12, 31))),
        (date(2026, 3, 2), date(2026, 3, 8), (date(2026, 2, 23), date(2026, 3, 1))),
        (date(2026, 3, 18), date(2026, 3, 18), (date(2026, 3, 17), date(2026, 3, 17))),
        (date(2026, 3, 1), date(2026, 3, 30), (date(2026, 1, 30), date(2026, 2, 28))),
    ],
)
def test_the_days_before(first: date, last: date, before: tuple[date, date]) -> None:
    assert summary.days_before(first, last) == before


def test_the_period_before_is_judged_as_far_behind_its_end(work: AtWork) -> None:
    # Due on 10 February, kept on 10 March: as of the end of February it was overdue.
    promise = work.promised(Due(day=date(2026, 2, 10)), at=NOW - 60 * DAY)
    work.do(use_cases.keep, promise, at=NOW - 8 * DAY)
    with work.store.read() as reading:
        told = summary.period_summary(
            reading, date(2026, 3, 1), date(2026, 3, 31), date(2026, 3, 31)
        )
        later = summary.period_summary(
            reading, date(2026, 3, 1), date(2026, 3, 31), date(2026, 4, 20)
        )
    assert told.before.promises.overdue == 1
    assert (later.before.promises.overdue, later.before.promises.kept_late) == (0, 1)


def test_quotes_are_the_newest_and_all_are_counted(work: AtWork) -> None:
    for number in range(4):
        remarks = [NewRemark(kind, f"{kind} {number}") for kind in RemarkKind]
        work.log(at=NOW - number * DAY, customer=NewCustomer("Kim"), remarks=remarks)
    work.log(at=NOW - 60 * DAY, remarks=[NewRemark(RemarkKind.COMPLAINT, "old")])
    with work.store.read() as reading:
        told = summary.period_summary(reading, date(2026, 3, 1), date(2026, 3, 31), quotes=3)
    assert [q.text for q in told.praised] == [f"compliment {n}" for n in range(3)]
    assert [q.text for q in told.complained] == [f"complaint {n}" for n in range(3)]
    assert len(told.asked) == 3
    assert {q.kind for q in told.asked} <= set(voiced.ASKED)
    assert told.praised[0].customer == "Kim"
    assert told.quote_totals == dict.fromkeys(RemarkKind, 4)


def test_the_unmet_are_gathered_by_customer(work: AtWork) -> None:
    kim = work.log(customer=NewCustomer("Kim")).customer
    jo = work.log(customer=NewCustomer("Jo")).customer
    walk_in = work.promised(Due(day=TODAY - timedelta(days=9)))
    recent = work.promised(YESTERDAY, customer=kim)
    older = work.promised(Due(day=TODAY - timedelta(days=5)), customer=jo)
    oldest = work.promised(Due(day=TODAY - timedelta(days=7)), customer=kim)
    broken = work.promised(TOMORROW, customer=jo)
    work.do(use_cases.break_, broken)
    with work.store.read() as reading:
        told = summary.unmet_summary(reading)
        tomorrow = summary.unmet_summary(reading, TODAY + timedelta(days=1))
    assert [row.id for row in told.rows] == [walk_in, oldest, older, recent, broken]
    assert [(c.customer, [row.id for row in c.rows]) for c in told.by_customer] == [
        ("Kim", [oldest, recent]),
        ("Jo", [older, broken]),
        (None, [walk_in]),
    ]
    assert (told.overdue, told.broken, told.as_of) == (4, 1, TODAY)
    assert [row.days_late for row in told.rows] == [9, 7, 5, 1, 0]
    assert [row.days_late for row in tomorrow.rows] == [10, 8, 6, 2, 0]


def test_more_unmet_than_are_shown_are_still_counted(work: AtWork) -> None:
    for _ in range(3):
        work.promised(YESTERDAY)
    with work.store.read() as reading:
        told = summary.period_summary(reading, TODAY, TODAY, unmet_limit=2)
    assert (len(told.unmet), told.unmet_total) == (2, 3)
    assert sum(len(group.rows) for group in told.unmet_by_customer) == 2


def test_the_profile_summary_is_as_of_the_day(work: AtWork) -> None:
    kim = work.log(customer=NewCustomer("Kim"), at=NOW - DAY).customer
    assert kim is not None
    work.log(customer=kim)
    with work.store.read() as reading:
        then = summary.profile_summary(reading, kim, TODAY - timedelta(days=1))
        now = summary.profile_summary(reading, kim)
    assert (then.profile.interactions, now.profile.interactions) == (1, 2)
    assert (then.as_of, now.as_of) == (TODAY - timedelta(days=1), TODAY)
    assert then.moment == as_of(then.as_of, ZONE)


def test_a_period_that_ends_before_it_begins_is_refused(work: AtWork) -> None:
    with work.store.read() as reading, refused("period.backwards", "last"):
        summary.period_summary(reading, date(2026, 3, 2), date(2026, 3, 1))
