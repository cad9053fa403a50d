"""Interactions come newest first, page by page, whole."""

from __future__ import annotations

from app.queries import interactions
from app.queries.promises import Cursor
from app.services.customers import NewCustomer
from app.services.interactions import NewPromise, NewRemark
from models.values import RemarkKind
from tests.app.services.at_work import DAY, HOUR, NOW, TOMORROW, AtWork, refused


def pages(work: AtWork, size: int, customer: int | None = None) -> list[int]:
    seen: list[int] = []
    before: Cursor | None = None
    with work.store.read() as reading:
        while page := interactions.latest(reading, size, customer, before):
            seen += [row.id for row in page]
            before = (page[-1].at, page[-1].id)
    return seen


def test_pages_are_newest_first_without_gap_or_repeat(work: AtWork) -> None:
    # Three each at the same instant, logged out of order: date first, then id.
    ids = [work.log(at=NOW - (n % 3) * HOUR).interaction for n in range(9)]
    expected = sorted(ids, key=lambda i: (-((i - ids[0]) % 3), i), reverse=True)
    assert pages(work, 4) == pages(work, 1) == pages(work, 50) == expected


def test_one_customers_and_walk_ins(work: AtWork) -> None:
    kim = work.log(customer=NewCustomer("Kim"))
    walk_in = work.log().interaction
    again = work.log(customer=kim.customer).interaction
    assert pages(work, 1, kim.customer) == [again, kim.interaction]
    with work.store.read() as reading:
        rows = interactions.latest(reading, walk_ins=True)
    assert [row.id for row in rows] == [walk_in]


def test_parts_go_to_their_own_interaction(work: AtWork) -> None:
    def log(number: int) -> int:
        return work.log(
            at=NOW - number * DAY,
            tags=[f"tag {number}"],
            remarks=[NewRemark(RemarkKind.NEED, f"need {number}")],
            promises=[NewPromise(f"promise {number}", TOMORROW)],
        ).interaction

    ids = [log(number) for number in range(3)]
    with work.store.read() as reading:
        rows = interactions.latest(reading)
    assert [row.id for row in rows] == ids
    for number, row in enumerate(rows):
        assert row.tags == (f"tag {number}",)
        assert [remark.text for remark in row.remarks] == [f"need {number}"]
        assert row.remarks[0].at == row.at
        assert [promise.text for promise in row.promises] == [f"promise {number}"]


def test_one_that_is_gone(work: AtWork) -> None:
    with work.store.read() as reading, refused("record.gone"):
        interactions.interaction(reading, 1)
