"""Tests of the index: any part of a name or number, words in notes, and no user syntax."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models import search
from models.customer import ContactPoint, Customer
from models.folding import digits, expanded, fold, tokens
from models.interaction import Interaction
from models.store import Store
from models.values import ContactKind, Record
from tests.models.rooms import add_customer, add_interaction, add_promise, do, faults


def _customer(store: Store, name: str, phone: str = "") -> int:
    def add(writing: object) -> int:
        customer = writing.insert(Customer, name=name, name_key=fold(name))  # type: ignore[attr-defined]
        if phone:
            writing.insert(  # type: ignore[attr-defined]
                ContactPoint,
                customer_id=customer,
                kind=ContactKind.PHONE,
                value=phone,
                value_key=digits(phone),
            )
        return int(customer)

    return int(do(store, add)[0])


def _found(store: Store, query: str) -> list[int]:
    with store.read() as reading:
        return search.customer_ids(reading, query)


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("Zoë Ünal", "zoe"),
        ("Zoë Ünal", "nal zo"),
        ("Søren Łukasz", "soren lukasz"),
        ("Weiß", "WEISS"),
        ("ＡＢＣ Trading", "abc"),
        ("小龍", "龍"),
        ("Ng", "ng"),
        ("Ng", "n"),
        ("أحمد", "حمد"),
        ("O'Brien-Smith", "brien-s"),
        ("100% Wool", "0% w"),
        ("Anna_B", "a_b"),
    ],
)
def test_any_part_of_a_name_finds(any_store: Store, name: str, query: str) -> None:
    _customer(any_store, "Somebody Else")
    customer = _customer(any_store, name)
    assert _found(any_store, query) == [customer]


@pytest.mark.parametrize("query", ["+44 20 7946", "020-7946", "0044 (20) 7946", "7946", "794"])
def test_part_of_a_telephone_number_finds(any_store: Store, query: str) -> None:
    customer = _customer(any_store, "Ann", "+44 20 7946 0000")
    _customer(any_store, "Ben", "+44 161 496 0000")
    assert _found(any_store, query) == [customer]


def test_names_that_begin_so_come_first_then_the_newest(any_store: Store) -> None:
    joanna, anna, anne = (_customer(any_store, n) for n in ("Joanna", "Anna", "Anne"))
    assert _found(any_store, "ann") == [anne, anna, joanna]


def test_the_index_follows_every_change(any_store: Store) -> None:
    customer = _customer(any_store, "Ann")
    do(any_store, lambda w: w.update(Customer, customer, name="Ben", name_key="ben"))
    assert (_found(any_store, "ann"), _found(any_store, "ben")) == ([], [customer])
    do(any_store, lambda w: w.delete(Customer, customer))
    assert _found(any_store, "ben") == []
    assert faults(any_store) == []


def test_words_are_found_in_any_order_the_last_one_begun(any_store: Store) -> None:
    note = "The brakes squeak on the Straße"
    interaction, _ = do(any_store, lambda w: add_interaction(w, add_customer(w, "A"), note))
    promise, _ = do(any_store, lambda w: add_promise(w, interaction, "look at the brakes"))
    with any_store.read() as reading:
        found = search.hits(reading, "squeak brak")
        assert (Record.INTERACTION, interaction) in found
        assert (Record.PROMISE, promise) in search.hits(reading, "brakes")
        assert search.hits(reading, "strasse")[0] == (Record.INTERACTION, interaction)
        assert search.hits(reading, "squ brakes") == []
        assert search.hits(reading, "  ?! ") == []


# Signs that came to Unicode lately are cut differently by tables of different age.
_KNOWN = st.characters(codec="utf-8", exclude_characters="\0").filter(
    lambda c: unicodedata.ucd_3_2_0.category(c) not in {"Cn", "Cs"}
)
TEXTS = st.text(_KNOWN, min_size=1, max_size=60)


def _is_cut_alike(store: Store, words: str) -> bool:
    """Tell words that the index cuts as we do: PostgreSQL spells some letters as two signs."""
    found = tokens(words)
    return bool(found) and (store.path is not None or words.isascii())


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=TEXTS, query=TEXTS)
def test_no_text_is_ever_query_syntax(any_store: Store, words: str, query: str) -> None:
    interaction, _ = do(any_store, lambda w: w.insert(Interaction, at=w.now, note=words))
    customer = _customer(any_store, words)
    with any_store.read() as reading:
        search.hits(reading, query)
        search.customer_ids(reading, query)
        if _is_cut_alike(any_store, words):
            assert (Record.INTERACTION, interaction) in search.hits(reading, words)
        if fold(words) and not digits(words):
            assert customer in search.customer_ids(reading, words)


@given(TEXTS)
def test_folding_twice_is_folding_once(words: str) -> None:
    assert fold(fold(words)) == fold(words)
    assert expanded(expanded(words)) == expanded(words)


def test_digits_of_any_script_count() -> None:
    assert digits("٠٣٠ 12") == "3012"


def test_a_letter_finds_beginnings_of_words_before_middles(store: Store) -> None:
    middle, second, first = (_customer(store, n) for n in ("Huan", "Jo An", "Ana"))
    assert _found(store, "an") == [first, second, middle]
    with store.read() as reading:
        assert search.customer_ids(reading, "an", 2) == [first, second]


def test_parts_may_be_spread_over_name_and_contacts(store: Store) -> None:
    customer = _customer(store, "Ann Lee", "+44 20 7946 0000")
    _customer(store, "Ann Lee", "+44 161 496 0000")
    _customer(store, "Ben Lee", "+44 20 7946 0001")
    for query in ("ann 7946", "7946 ann", "a 7946", "ann 79 le"):
        assert _found(store, query) == [customer], query


def test_one_letter_each_is_enough(store: Store) -> None:
    customer = _customer(store, "Ann Lee")
    _customer(store, "Ann Moore")
    assert _found(store, "a l") == [customer]
    assert _found(store, "l a") == [customer]


def _segments(store: Store) -> int:
    with store.read() as reading:
        sql = "SELECT count(DISTINCT segid) FROM interaction_words_idx"
        return int(reading.connection.exec_driver_sql(sql).scalar_one())


def test_saves_leave_pieces_that_idle_moments_merge(store: Store) -> None:
    for number in range(20):
        with store.write() as writing:
            writing.insert(Interaction, at=writing.now, note=f"brake {number}")
    before = _segments(store)
    assert before >= 20
    merges = 0
    while _merge(store):
        merges += 1
    assert merges
    assert _segments(store) < before / 2
    with store.read() as reading:
        assert len(search.hits(reading, "brake")) == 20
    assert faults(store) == []


def _merge(store: Store) -> bool:
    with store.writer.begin() as connection:
        return search.merge_some(connection)
