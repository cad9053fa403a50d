"""Customers are found by what is typed, and listed with what is owed to them."""

from __future__ import annotations

from datetime import timedelta

from app.queries import customers
from app.services import customers as use_cases
from app.services import promises
from app.services.customers import NewContact, NewCustomer
from models.values import ContactKind, Due
from tests.app.services.at_work import DAY, NOW, TODAY, TOMORROW, AtWork


def added(work: AtWork, name: str, *phones: str) -> int:
    contacts = [NewContact(ContactKind.PHONE, phone) for phone in phones]
    return work.do(use_cases.add, NewCustomer(name, contacts)).customer


def found(work: AtWork, text: str, limit: int = 50) -> list[int]:
    with work.store.read() as reading:
        return [hit.id for hit in customers.search(reading, text, limit)]


def named(work: AtWork, words: str | int) -> list[int]:
    with work.store.read() as reading:
        return [hit.id for hit in customers.named(reading, words)]


def test_any_part_of_a_name_or_number_finds(work: AtWork) -> None:
    unal = added(work, "Çiğdem Ünal", "+49 (30) 901-820")
    ng = added(work, "Ng", "040 77")
    for words in ("unal", "ÜNAL", "igde", "cigdem un", "901820", "90 18"):
        assert found(work, words) == [unal], words
    assert found(work, "ng") == [ng]
    assert found(work, "nobody") == []
    assert found(work, '"; DROP TABLE customer; --') == []


def test_blank_gives_the_latest_seen_then_the_newest(work: AtWork) -> None:
    one, two, three, four = (added(work, name) for name in ("A", "B", "C", "D"))
    work.log(customer=three, at=NOW - 2 * DAY)
    work.log(customer=one, at=NOW - DAY)
    work.log(customer=three, at=NOW - 3 * DAY)
    work.log()
    assert found(work, "  ") == [one, three, four, two]
    assert found(work, "", limit=1) == [one]


def test_named_exactly_or_by_id(work: AtWork) -> None:
    one = added(work, "Zoë Groß")
    same = added(work, "zoe gross")
    other = added(work, "Zoë")
    assert named(work, "ZOE GROSS") == [one, same]
    assert named(work, "Zoe") == [other]
    assert named(work, one) == named(work, str(one)) == [one]
    assert named(work, "Zo") == named(work, "99") == named(work, "9" * 30) == []


def test_a_number_as_a_name_is_told_apart_from_the_id(work: AtWork) -> None:
    one = added(work, "Someone")
    odd = added(work, str(one))
    assert named(work, str(one)) == [one, odd]


def test_a_name_of_signs_alone_is_found_as_it_is(work: AtWork) -> None:
    signs = added(work, "\u0301\u0302")
    added(work, "\u0303")
    assert named(work, "\u0301\u0302") == [signs]


def test_the_list_is_by_name_and_tells_what_is_owed(work: AtWork) -> None:
    zoe = added(work, "Zoë", "2", "1")
    abe = added(work, "abe")
    late = Due(day=TODAY - timedelta(days=1))
    broken = work.promised(TOMORROW, customer=zoe, at=NOW - 3 * DAY)
    work.do(promises.break_, broken)
    work.promised(late, customer=zoe, at=NOW - DAY)
    work.promised(TOMORROW, customer=zoe, at=NOW - 2 * DAY)
    work.do(promises.keep, work.promised(late, customer=zoe, at=NOW - 2 * DAY))
    work.promised(late)
    with work.store.read() as reading:
        rows = customers.first(reading)
        assert list(customers.ids(reading)) == [row.id for row in rows] == [abe, zoe]
        assert customers.rows(reading, [zoe, 99, abe]) == rows[::-1]
        assert customers.first(reading, 1) == rows[:1]
    plain, owed = rows
    assert (plain.contact, plain.last_at, plain.open_promises, plain.unmet) == (None, None, 0, 0)
    assert (owed.contact, owed.last_at) == ("2", NOW - DAY)
    assert (owed.open_promises, owed.unmet) == (3, 2)
