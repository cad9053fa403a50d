"""Tests of who is known already."""

from __future__ import annotations

import pytest

from app.queries.likely import likely
from app.services import customers
from app.services.customers import NewContact, NewCustomer
from models.store import Store
from models.values import NAME_LIMIT, ContactKind

PHONE, EMAIL = ContactKind.PHONE, ContactKind.EMAIL
KNOWN = (
    NewCustomer("Zoë Ünal", (NewContact(PHONE, "030 1234567"),)),
    NewCustomer("Anna Meyer", (NewContact(EMAIL, "anna@example.org"),)),
    NewCustomer("Philip Jørgensen"),
    NewCustomer("María José García"),
    NewCustomer("Mehmet"),
    NewCustomer("李小龍"),
    NewCustomer("Bert Obi", (NewContact(PHONE, "0170 5550100"),)),
)


@pytest.fixture
def shop(store: Store) -> Store:
    with store.write() as writing:
        for new in KNOWN:
            customers.add(writing, new)
    return store


def found(
    store: Store, name: str, *contacts: tuple[ContactKind, str]
) -> list[tuple[str, set[str]]]:
    with store.read() as reading:
        rows = likely(reading, name, contacts)
    return [(hit.name, set(reasons)) for hit, reasons in rows]


@pytest.mark.parametrize(
    ("name", "known", "reason"),
    [
        ("zoe unal", "Zoë Ünal", "same_name"),
        ("Unal Zoe", "Zoë Ünal", "name_order"),
        ("Anna Maier", "Anna Meyer", "sound"),
        ("Filip Jorgensen", "Philip Jørgensen", "sound"),
        ("Philip Jörgenson", "Philip Jørgensen", "spelling"),
        ("Maria Garcia", "María José García", "missing_name"),
        ("mehmet", "Mehmet", "same_name"),
        ("Mehmed", "Mehmet", "sound"),
        ("李小龍", "李小龍", "same_name"),
        ("Dr. Anna Meyer", "Anna Meyer", "same_name"),
    ],
)
def test_a_name_by_spelling_and_sound(shop: Store, name: str, known: str, reason: str) -> None:
    [(hit, reasons)] = found(shop, name)
    assert hit == known
    assert reason in reasons


def test_a_phone_written_another_way(shop: Store) -> None:
    [(hit, reasons)] = found(shop, "Z. Ünal", (PHONE, "+49 (0)30 / 123-4567"))
    assert hit == "Zoë Ünal"
    assert "same_phone" in reasons


def test_an_e_mail_alone_is_enough(shop: Store) -> None:
    assert found(shop, "Someone Else", (EMAIL, "ANNA@example.org")) == [
        ("Anna Meyer", {"same_email"})
    ]


@pytest.mark.parametrize("name", ["Anne Schulz", "Bertha Odum", "Zora Unger", "", "   "])
def test_strangers_are_left_alone(shop: Store, name: str) -> None:
    assert found(shop, name) == []


def test_a_household_shares_a_phone(shop: Store) -> None:
    """A phone alone names no person: nobody is offered whose name is another."""
    assert found(shop, "Clara Schmidt", (PHONE, "0170 5550100")) == []


def test_the_likest_come_first_and_few(store: Store) -> None:
    with store.write() as writing:
        for name in ("Anna Meier", "Anna Meyer", "Anna Maier", "Anna Mayer", "Anna Mair"):
            customers.add(writing, NewCustomer(name))
    names = [name for name, _ in found(store, "Anna Mayer")]
    assert names[0] == "Anna Mayer"
    assert len(names) == 3


def test_words_that_look_like_a_query_are_words(shop: Store) -> None:
    assert found(shop, 'Anna" OR name_key:* NEAR(a b)') == []
    assert found(shop, "x" * (NAME_LIMIT + 1)) == []


def test_one_of_thousands_is_found(store: Store) -> None:
    firsts = ("Anna", "Bert", "Carla", "Dora", "Emil", "Maria", "Jonas", "Lena", "Otto", "Paul")
    lasts = ("Koch", "Lang", "Wolf", "Haas", "Beck", "Horn", "Voss", "Kern", "Roth", "Graf")
    with store.write() as writing:
        customers.add(writing, NewCustomer("Anna Meyer"))
        for first in firsts:
            for last in lasts:
                for number in range(20):
                    customers.add(writing, NewCustomer(f"{first} {last}{chr(97 + number)}"))
    assert "Anna Meyer" in [name for name, _ in found(store, "Anna Maier")]
