"""The measures against the domain's check values and against their own properties."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.experience import Feeling, Voice
from app.rules.measures import (
    NOTHING,
    Effort,
    Experience,
    Feelings,
    Group,
    Measures,
    PromiseCounts,
    Share,
    arrow,
    ces,
    count_promises,
    csat,
    emotion_rating,
    enough,
    expectation_gap,
    kept_of_due,
    kept_on_time_of_settled,
    nps,
    nps_of_scores,
    positive_negative,
    settled_on_the_spot,
    wilson,
)
from app.rules.standing import Move, PromiseFacts
from models.values import Due, PromiseState
from tests.app.rules.test_standing import moments, promises, zones

counts = st.integers(0, 5000)


def bounds(share: Share) -> tuple[float, float]:
    assert share.low is not None
    assert share.high is not None
    return share.low, share.high


@pytest.mark.parametrize(
    ("k", "n", "low", "high"),
    [
        (8, 8, 67.6, 100),
        (7, 8, 52.9, 97.8),
        (30, 40, 59.8, 85.8),
        (160, 200, 73.9, 85.0),
        (0, 5, 0, 43.4),
    ],
)
def test_wilson_gives_the_check_values(k: int, n: int, low: float, high: float) -> None:
    share = wilson(k, n)
    assert share.value == k / n
    assert [round(100 * bound, 1) for bound in bounds(share)] == [low, high]


@pytest.mark.parametrize(
    ("answers", "value", "centre", "margin"),
    [
        ((12, 5, 3), 45, 39.1, 30.7),
        ((5, 2, 1), 50, 36.4, 43.8),
        ((50, 30, 20), 30, 29.1, 15.1),
        ((200, 120, 80), 30, 29.8, 7.6),
    ],
)
def test_nps_gives_the_check_values(
    answers: tuple[int, int, int], value: float, centre: float, margin: float
) -> None:
    share = nps(*answers)
    low, high = bounds(share)
    assert share.value == pytest.approx(value)
    assert round((low + high) / 2, 1) == centre
    assert round((high - low) / 2, 1) == margin


def test_the_nps_interval_is_clipped_to_the_scale() -> None:
    all_promoters, all_detractors = nps(8, 0, 0), nps(0, 0, 5)
    assert all_promoters.value == 100
    assert bounds(all_promoters) == pytest.approx((72.7 - 34.2, 100), abs=0.1)
    assert all_promoters.high == 100
    assert all_detractors.value == -100
    assert bounds(all_detractors) == pytest.approx((-100, -62.5 + 45.0), abs=0.1)
    assert all_detractors.low == -100


def test_nothing_answered_gives_nothing() -> None:
    assert wilson(0, 0) == nps(0, 0, 0) == csat({}) == emotion_rating({}) == NOTHING
    assert ces({}) == Effort(None, 0, NOTHING)
    assert NOTHING.to_json() == {"value": None, "n": 0, "low": None, "high": None}


@given(counts, counts)
def test_wilson_holds_its_value_and_stays_a_share(k: int, others: int) -> None:
    share = wilson(k, k + others)
    if share.n:
        low, high = bounds(share)
        assert share.value is not None
        assert 0 <= low <= share.value <= high <= 1


@given(counts, counts)
def test_wilson_is_the_same_seen_from_the_other_side(k: int, others: int) -> None:
    if k + others:
        one, other = bounds(wilson(k, k + others)), bounds(wilson(others, k + others))
        assert one[0] == pytest.approx(1 - other[1], abs=1e-12)
        assert one[1] == pytest.approx(1 - other[0], abs=1e-12)


@given(counts, counts, counts)
def test_nps_stays_on_its_scale_and_mirrors(promoters: int, passives: int, detractors: int) -> None:
    share, mirror = nps(promoters, passives, detractors), nps(detractors, passives, promoters)
    if share.n:
        low, high = bounds(share)
        assert share.value is not None
        assert mirror.value == pytest.approx(-share.value)
        assert -100 <= low <= high <= 100
        assert bounds(mirror) == pytest.approx((-high, -low))


@pytest.mark.parametrize(("k", "n"), [(-1, 3), (4, 3)])
def test_impossible_counts_are_refused(k: int, n: int) -> None:
    with pytest.raises(ValueError, match="negative"):
        wilson(k, n)


def test_scores_are_sorted_into_their_classes() -> None:
    each = dict.fromkeys(range(11), 1)
    assert nps_of_scores(each) == nps(2, 2, 7)
    assert csat({1: 1, 2: 1, 3: 1, 4: 2, 5: 3}) == wilson(5, 8)
    assert emotion_rating(dict.fromkeys(range(1, 8), 1)).value == pytest.approx(-1 / 7)
    assert expectation_gap(3, 2, 5).value == pytest.approx(-0.2)
    assert settled_on_the_spot(3, 4) == wilson(3, 4)
    effort = ces({1: 1, 5: 1, 7: 2})
    assert (effort.mean, effort.n, effort.share_5_7) == (5.0, 4, wilson(3, 4))


def test_words_for_small_numbers() -> None:
    assert [enough(n) for n in (0, 4, 5, 6)] == [False, False, True, True]
    assert arrow(wilson(5, 100), wilson(80, 100)) == "up"
    assert arrow(wilson(80, 100), wilson(5, 100)) == "down"
    assert arrow(wilson(50, 100), wilson(55, 100)) is None
    assert arrow(NOTHING, wilson(50, 100)) is None
    # Apart, but of four answers nothing is said.
    assert arrow(wilson(0, 4), wilson(1000, 1000)) is None


def test_shares_of_promises_follow_rule_6() -> None:
    found = PromiseCounts(
        kept_on_time=6, kept_late=2, broken=1, withdrawn=4, open=5, overdue=3, unmet=4, moved=2
    )
    assert found.made == 21
    assert kept_of_due(found) == wilson(6, 12)
    assert kept_on_time_of_settled(found) == wilson(6, 9)


def test_a_shop_that_never_settles_does_not_look_punctual() -> None:
    found = PromiseCounts(kept_on_time=1, overdue=99)
    assert kept_of_due(found).value == 0.01
    assert kept_on_time_of_settled(found).value == 1
    assert kept_of_due(PromiseCounts(open=3)) == NOTHING


@given(st.lists(promises(), max_size=12), moments, zones)
def test_every_promise_made_is_counted_once(
    facts: list[PromiseFacts], t: datetime, zone: ZoneInfo
) -> None:
    found = count_promises(facts, t, zone)
    assert found.made == sum(promise.promised_at < t for promise in facts)
    assert found.overdue <= found.unmet <= found.overdue + found.broken
    assert found.moved <= found.made


def test_counting_by_hand() -> None:
    made = datetime(2026, 5, 1, 8, tzinfo=UTC)
    due = Due(day=date(2026, 5, 8))
    day = timedelta(days=1)
    facts = [
        PromiseFacts(made, due, state=PromiseState.KEPT, settled_at=made + 2 * day),
        PromiseFacts(made, due, state=PromiseState.KEPT, settled_at=made + 9 * day),
        PromiseFacts(made, due, state=PromiseState.BROKEN, settled_at=made + 3 * day),
        PromiseFacts(made, due, state=PromiseState.WITHDRAWN, settled_at=made + 3 * day),
        PromiseFacts(made, due, (Move(made + day, Due(day=date(2026, 5, 20)), agreed=True),)),
        PromiseFacts(made, due),
        PromiseFacts(made + 90 * day, due),
    ]
    assert count_promises(facts, made + 10 * day, ZoneInfo("Europe/Berlin")) == PromiseCounts(
        kept_on_time=1, kept_late=1, broken=1, withdrawn=1, open=1, overdue=1, unmet=2, moved=1
    )


def test_voices_are_never_pooled() -> None:
    found = Experience.counted(
        {
            (Voice.CUSTOMER, Feeling.POSITIVE): 2,
            (Voice.CUSTOMER, Feeling.NEGATIVE): 1,
            (Voice.STAFF, Feeling.NEUTRAL): 4,
            None: 3,
        }
    )
    assert found.customer == Feelings(2, 0, 1)
    assert found.staff == Feelings(0, 4, 0)
    assert found.survey.n == found.expectation.n == 0
    assert found.unknown == 3
    assert positive_negative(found.customer) == wilson(2, 3)
    assert positive_negative(found.staff) == NOTHING


SHARE = {"value", "n", "low", "high"}
FEELINGS = {"positive", "neutral", "negative", "n"}
MEMBERS = {
    "customers",
    "interactions",
    "worth",
    "promises",
    "experience",
    "csat",
    "nps",
    "ces",
}


def test_json_has_exactly_the_members_of_the_contract() -> None:
    inner = Measures(customers=1, worth={"EUR": 1250})
    whole = Measures(groups=(Group("counter", inner), Group(None, Measures())))
    document = json.loads(json.dumps(whole.to_json()))
    assert set(document) == MEMBERS | {"groups"}
    assert set(document["promises"]) == {
        "made",
        "kept_on_time",
        "kept_late",
        "broken",
        "withdrawn",
        "open",
        "overdue",
        "unmet",
        "moved",
        "kept_of_due_share",
        "kept_on_time_share",
    }
    assert set(document["experience"]) == {"customer", "survey", "staff", "expectation", "unknown"}
    assert set(document["experience"]["staff"]) == FEELINGS
    assert set(document["ces"]) == {"mean", "n", "share_5_7"}
    for share in (document["csat"], document["nps"], document["ces"]["share_5_7"]):
        assert set(share) == SHARE
    assert [group["key"] for group in document["groups"]] == ["counter", None]
    assert set(document["groups"][0]) == MEMBERS | {"key"}
    assert document["groups"][0]["worth"] == {"EUR": 1250}
    assert "groups" not in inner.to_json()
