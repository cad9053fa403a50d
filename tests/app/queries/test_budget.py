"""Every query needs as many statements for many rows as for one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import event

from app.queries import (
    customer_copy,
    customers,
    drafts,
    handover,
    history,
    interactions,
    measures,
    profile,
    promises,
    search,
    shop,
    slip,
    staff_summary,
    summary,
    voice,
)
from app.services import promises as use_cases
from app.services import surveys
from app.services.customers import NewContact, NewCustomer
from app.services.interactions import NewPromise, NewRemark
from models.sessions import Reading
from models.values import ContactKind, Due, RemarkKind, SurveyKind, Vocabulary
from tests.app.services.at_work import DAY, NOW, TODAY, TOMORROW, AtWork

Query = Callable[[Reading], Any]
MARCH = (date(2026, 3, 1), date(2026, 3, 31))

# The most statements each may take; a page that needs more has grown a loop.
BUDGETS: dict[str, tuple[Query, int]] = {
    "shop": (shop.shop, 1),
    "staff": (shop.staff, 1),
    "terms": (lambda r: shop.terms(r, Vocabulary.CHANNEL), 1),
    "drafts": (drafts.drafts, 1),
    "customers.ids": (customers.ids, 1),
    "customers.first": (customers.first, 7),
    "customers.search": (lambda r: customers.search(r, "customer"), 3),
    "customers.search blank": (lambda r: customers.search(r, ""), 4),
    "customers.named": (lambda r: customers.named(r, "Customer 0"), 3),
    "interactions.latest": (interactions.latest, 7),
    "interactions.interaction": (lambda r: interactions.interaction(r, 1), 6),
    "promises.desk": (promises.desk, 3),
    "promises.settled": (promises.settled, 3),
    "promises.unmet": (promises.unmet, 3),
    "promises.unmet as of": (lambda r: promises.unmet(r, NOW - DAY), 3),
    "promises.count_unmet": (promises.count_unmet, 5),
    "promises.promise": (lambda r: promises.promise(r, 1), 3),
    "promises.of_customer": (lambda r: promises.of_customer(r, 1), 3),
    "profile": (lambda r: profile.profile(r, 1), 20),
    "card": (lambda r: profile.card(r, 1), 15),
    "measures": (measures.measures, 13),  # many small sums of the rollup, in place of a scan
    "measures by staff": (lambda r: measures.measures(r, by="staff"), 9),
    "period": (lambda r: summary.period_summary(r, *MARCH), 30),
    "unmet summary": (summary.unmet_summary, 4),
    "profile summary": (lambda r: summary.profile_summary(r, 1), 22),
    "voice": (lambda r: voice.voice_summary(r, *MARCH), 9),
    "staff summary": (lambda r: staff_summary.staff_summary(r, *MARCH), 10),
    "handover": (handover.handover_summary, 18),
    "copy": (lambda r: customer_copy.copy_summary(r, 1), 24),
    "slip": (lambda r: slip.slip_summary(r, 1), 5),
    "search": (lambda r: search.search(r, "word"), 9),
    "history": (history.history, 3),
}


@contextmanager
def statements(reading: Reading) -> Iterator[list[str]]:
    """Gather what is asked of the store."""
    asked: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if statement != "BEGIN":
            asked.append(statement)

    event.listen(reading.connection, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(reading.connection, "before_cursor_execute", note)


def counted(work: AtWork, query: Query) -> int:
    with work.store.read() as reading, statements(reading) as asked:
        query(reading)
    return len(asked)


def grow(work: AtWork, times: int) -> None:
    """Add visits with all that may belong to one, to several customers and the first."""
    for number in range(times):
        new = NewCustomer(f"Customer {number}", [NewContact(ContactKind.HANDLE, f"@c{number}")])
        for customer in (new, 1 if number else new):
            _visit(work, customer)


def _visit(work: AtWork, customer: int | NewCustomer) -> None:
    due = Due(day=TODAY - timedelta(days=1))
    logged = work.log(
        "a word or two",
        at=NOW - DAY,
        customer=customer,
        emotion=1,
        staff_id=work.staff,
        tags=["a", "b"],
        remarks=[NewRemark(kind, "a word") for kind in RemarkKind],
        promises=[NewPromise("a word", due) for _ in range(3)],
    )
    first, second, third = logged.promises
    work.do(use_cases.keep, first)
    work.do(use_cases.move, second, TOMORROW, agreed=True)
    work.do(use_cases.break_, third)
    answer = surveys.NewAnswer(SurveyKind.NPS, 9, interaction_id=logged.interaction)
    work.do(surveys.record, answer)


@pytest.mark.parametrize("name", BUDGETS)
def test_as_few_for_many_as_for_one(work: AtWork, name: str) -> None:
    query, budget = BUDGETS[name]
    grow(work, 1)
    few = counted(work, query)
    grow(work, 4)
    assert counted(work, query) == few
    assert few <= budget


@pytest.mark.parametrize("query", [promises.desk, promises.count_unmet])
def test_the_desk_does_not_grow_with_what_is_settled(work: AtWork, query: Query) -> None:
    """What is open is found by an index of its own, never by reading all promises."""
    grow(work, 1)
    with work.store.read() as reading:
        asked: list[tuple[str, Any]] = []

        def note(_connection: Any, _cursor: Any, statement: str, values: Any, *_: Any) -> None:
            asked.append((statement, values))

        event.listen(reading.connection, "before_cursor_execute", note)
        query(reading)
        event.remove(reading.connection, "before_cursor_execute", note)
        for statement, values in asked:
            if statement.startswith("SELECT"):
                explained = reading.connection.exec_driver_sql(
                    f"EXPLAIN QUERY PLAN {statement}", values
                )
                assert "SCAN promise" not in [row.detail for row in explained]
