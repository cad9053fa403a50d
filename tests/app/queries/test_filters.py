"""A filter leaves exactly what it names: figures, unmet promises and words alike."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.queries import (
    filters,
    handover,
    measures,
    moments,
    promises,
    staff_summary,
    summary,
    voice,
)
from app.queries.filters import EVERYTHING, Filter
from app.rules.measures import Measures
from app.services import staff
from app.services.interactions import NewPromise, NewRemark
from models.shop import Term
from models.store import Store
from models.values import Due, RemarkKind, Vocabulary
from tests.app.queries.shops import STAFF, Shop, days, put, rolled_back, shops
from tests.app.services.at_work import DAY, NOW, TODAY, TOMORROW, AtWork

with_store = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
MARCH = (date(2026, 3, 1), date(2026, 3, 31))
LATE = Due(day=TODAY - timedelta(days=3))


@with_store
@given(
    shop=shops(),
    by=st.sampled_from(("channel", "stage", "staff")),
    first=st.none() | days(),
    day=st.none() | days(),
)
def test_what_is_narrowed_is_the_group_of_that_name(
    store: Store, shop: Shop, by: str, first: date | None, day: date | None
) -> None:
    with rolled_back(store) as writing:
        put(writing, shop)
        groups = measures.measures(writing, first, None, day, by).groups or ()
        ids = {"channel": shop.channels, "stage": shop.stages, "staff": shop.staff}[by]
        names = STAFF if by == "staff" else (f"{by} 0", f"{by} 1")
        told = {
            name: measures.measures(writing, first, None, day, only=Filter(**{f"{by}_id": one}))
            for name, one in zip(names, ids, strict=True)
        }
        unmet = {
            name: promises.unmet_at(
                writing,
                moments.present(writing),
                *Filter(**{f"{by}_id": one}).of_promises(),
            )
            for name, one in zip(names, ids, strict=True)
        }
        every = promises.unmet(writing)
    by_name = {group.key: group.measures for group in groups}
    assert told == {name: by_name.get(name, Measures()) for name in names}
    assert sum(map(len, unmet.values())) <= len(every)
    assert {row.id for rows in unmet.values() for row in rows} <= {row.id for row in every}


@with_store
@given(shop=shops(), day=st.none() | days())
def test_the_page_foots_with_the_filtered_rows(store: Store, shop: Shop, day: date | None) -> None:
    with rolled_back(store) as writing:
        put(writing, shop)
        only = Filter(channel_id=shop.channels[0], staff_id=shop.staff[1])
        told = summary.period_summary(writing, date(2025, 1, 1), date(2027, 1, 1), day, only)
        counted = measures.measures(writing, date(2025, 1, 1), date(2027, 1, 1), day, only=only)
        listed = summary.unmet_summary(writing, day, only)
    assert told.measures == counted
    assert told.unmet_total == len(listed.rows) == listed.overdue + listed.broken
    assert sum(group.measures.interactions for group in told.by_stage) == counted.interactions
    assert {group.key for group in told.by_channel} <= {"channel 0"}
    assert told.only == (("channel", "channel 0"), ("staff", STAFF[1])) == listed.only
    assert {row.owner for row in listed.rows} <= {STAFF[1]}


def term(work: AtWork, vocabulary: Vocabulary, place: int = 0) -> int:
    with work.store.read() as reading:
        chosen = select(Term.id).where(Term.vocabulary == vocabulary).order_by(Term.position)
        return int(reading.execute(chosen).scalars().all()[place])


def test_a_promise_is_its_owners_and_an_interaction_its_handlers(work: AtWork) -> None:
    bea = work.do(staff.add, "Bea").staff
    work.log(staff_id=work.staff, promises=[NewPromise("ring", LATE, owner_id=bea)])
    anns, beas = Filter(staff_id=work.staff), Filter(staff_id=bea)
    with work.store.read() as reading:
        for only, interactions, unmet in ((anns, 1, 0), (beas, 0, 1)):
            told = summary.period_summary(reading, *MARCH, only=only)
            assert told.measures.interactions == interactions
            assert told.measures.promises.made == unmet == told.unmet_total
            assert len(handover.handover_summary(reading, only=only).unmet) == unmet


def test_a_remark_is_about_its_own_aspect_on_the_page_of_voices(work: AtWork) -> None:
    product, price = (term(work, Vocabulary.ASPECT, place) for place in (0, 1))
    remarks = [
        NewRemark(RemarkKind.COMPLAINT, "dear", aspect_id=price),
        NewRemark(RemarkKind.COMPLAINT, "rattles"),
    ]
    work.log(aspect_id=product, remarks=remarks)
    with work.store.read() as reading:
        by = {
            name: [row.text for row in voice.voice_summary(reading, *MARCH, only=only).quotes]
            for name, only in (
                ("all", EVERYTHING),
                ("product", Filter(aspect_id=product)),
                ("price", Filter(aspect_id=price)),
            )
        }
        period = summary.period_summary(reading, *MARCH, only=Filter(aspect_id=product))
    assert sorted(by["all"]) == ["dear", "rattles"]
    assert (by["product"], by["price"]) == (["rattles"], ["dear"])
    # The period goes by interactions, so that words and figures are of the same ones.
    assert len(period.complained) == 2
    assert period.measures.settled_on_the_spot.n == 1


def test_everything_is_no_filter_and_says_nothing(work: AtWork) -> None:
    assert not EVERYTHING
    assert Filter(stage_id=1)
    with work.store.read() as reading:
        assert filters.told(reading, EVERYTHING) == ()
        assert filters.told(reading, Filter(staff_id=work.staff)) == (("staff", "Ann"),)


@pytest.mark.parametrize("only", [EVERYTHING, Filter(channel_id=999_999)])
def test_every_summary_takes_a_filter(work: AtWork, only: Filter) -> None:
    work.log(
        at=NOW - DAY,
        remarks=[NewRemark(RemarkKind.COMPLIMENT, "thanks")],
        promises=[NewPromise("ring", TOMORROW)],
    )
    expected = 0 if only else 1
    with work.store.read() as reading:
        assert summary.period_summary(reading, *MARCH, only=only).measures.interactions == expected
        assert voice.voice_summary(reading, *MARCH, only=only).remarks == expected
        told = staff_summary.staff_summary(reading, *MARCH, only=only)
        assert sum(len(member.praise) for member in told.members) == expected
        thanks = handover.handover_summary(reading, TODAY - timedelta(days=1), only).thanks
        assert len(thanks) == expected
