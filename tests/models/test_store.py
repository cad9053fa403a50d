"""Tests of opening a store, reading and writing it."""

from __future__ import annotations

import contextlib
import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import insert, select, text

from models import engine
from models.customer import Customer
from models.draft import Draft
from models.history import ChangeSet
from models.shop import ShopDefaults, Term, shop_values
from models.store import Store
from models.values import Conflict, FixedClock, StoreError, StoreTrouble, UserError
from tests.models.rooms import add_customer, content, do, faults

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)


def _names(store: Store) -> list[str]:
    with store.read() as reading:
        return list(reading.execute(select(Customer.name).order_by(Customer.id)).scalars())


def test_a_new_store_begins_with_its_shop_and_words(any_store: Store) -> None:
    with any_store.read() as reading:
        shop = shop_values(reading)
        words = reading.execute(select(Term.text)).scalars().all()
    assert (shop.zone, shop.currency) == ("Europe/Berlin", "EUR")
    assert {"Counter", "Hand-over", "Price and payment"} <= set(words)
    assert faults(any_store) == []


@pytest.mark.skipif(os.name == "nt", reason="file modes are POSIX")
def test_nobody_else_reads_the_files(tmp_path: Path) -> None:
    path = tmp_path / "new" / "shop.counterfoil"
    store = Store.open(path, clock=FixedClock(NOW))
    do(store, lambda w: add_customer(w, "Ann"))
    modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in path.parent.iterdir()}
    store.close()
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_what_is_saved_is_there_after_reopening(store_path: Path) -> None:
    store = Store.open(store_path)
    do(store, lambda w: add_customer(w, "Zoë"))
    store.close()
    again = Store.open(store_path, create=False)
    assert _names(again) == ["Zoë"]
    again.close()


def test_a_write_that_raises_leaves_nothing(any_store: Store) -> None:
    def fail(writing: object) -> None:
        add_customer(writing, "Ann")  # type: ignore[arg-type]
        raise RuntimeError("on purpose")

    with pytest.raises(RuntimeError, match="on purpose"):
        do(any_store, fail)
    assert _names(any_store) == []


def test_a_reader_keeps_its_snapshot(any_store: Store) -> None:
    with any_store.read() as reading:
        assert reading.execute(select(Customer.id)).all() == []
        do(any_store, lambda w: add_customer(w, "Ann"))
        assert reading.execute(select(Customer.id)).all() == []
    assert _names(any_store) == ["Ann"]


def test_a_reader_cannot_write(any_store: Store) -> None:
    with pytest.raises(StoreError) as caught, any_store.read() as reading:
        reading.execute(insert(Draft), {"key": "a", "payload": "{}", "saved_at": NOW})
    assert caught.value.kind is StoreTrouble.READ_ONLY


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE customer SET name = 'x'",
        "DELETE FROM promise",
        "INSERT INTO customer_tag (customer_id, tag) VALUES (1, 'x')",
        "WITH a AS (SELECT 1) DELETE FROM promise",
    ],
)
def test_a_write_past_the_journal_is_refused(any_store: Store, statement: str) -> None:
    with pytest.raises(RuntimeError, match="outside the journal"), any_store.write() as writing:
        writing.execute(text(statement))


def test_drafts_need_no_journal(any_store: Store) -> None:
    with any_store.write() as writing:
        writing.execute(insert(Draft), {"key": "a", "payload": "{}", "saved_at": NOW})
    with any_store.read() as reading:
        assert reading.execute(select(Draft.key)).scalars().all() == ["a"]
        assert len(reading.execute(select(ChangeSet.id)).all()) == 1


def test_an_update_that_changes_nothing_writes_no_change_set(any_store: Store) -> None:
    customer, _ = do(any_store, lambda w: add_customer(w, "Ann"))
    changed, uid = do(any_store, lambda w: w.update(Customer, customer, name="Ann"))
    assert (changed, uid) == (False, "")


def test_a_stale_version_is_a_conflict(any_store: Store) -> None:
    customer, _ = do(any_store, lambda w: add_customer(w, "Ann"))
    do(any_store, lambda w: w.update(Customer, customer, expected_version=1, name="Anna"))
    with pytest.raises(Conflict):
        do(any_store, lambda w: w.update(Customer, customer, expected_version=1, name="Anne"))
    assert _names(any_store) == ["Anna"]


def test_a_retry_with_the_same_id_is_not_stored_twice(any_store: Store) -> None:
    uid = "00000000-0000-4000-8000-000000000001"
    with any_store.write(uid=uid) as writing:
        add_customer(writing, "Ann")
    with pytest.raises(UserError) as caught, any_store.write(uid=uid) as writing:
        add_customer(writing, "Ann")
    assert caught.value.code == "changeset.stored"
    assert _names(any_store) == ["Ann"]


def test_ids_are_never_used_again(any_store: Store) -> None:
    first, _ = do(any_store, lambda w: w.insert(Customer, name="A", name_key="a"))
    do(any_store, lambda w: w.delete(Customer, first))
    second, _ = do(any_store, lambda w: w.insert(Customer, name="B", name_key="b"))
    rows = [{"name": str(n), "name_key": str(n)} for n in range(3)]
    many, _ = do(any_store, lambda w: w.insert_many(Customer, rows))
    assert (second, many) == (first + 1, range(first + 2, first + 5))


@pytest.mark.parametrize(
    "content_bytes", [b"", b"not a any_store", b"SQLite format 3\0" + b"\0" * 84]
)
def test_another_file_is_refused_and_left(tmp_path: Path, content_bytes: bytes) -> None:
    path = tmp_path / "other.txt"
    path.write_bytes(content_bytes)
    with pytest.raises(StoreError) as caught:
        Store.open(path)
    assert caught.value.kind in {StoreTrouble.NOT_A_STORE, StoreTrouble.DAMAGED}
    assert path.read_bytes() == content_bytes


def test_a_folder_and_an_absent_store_are_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        Store.open(tmp_path)
    assert caught.value.kind is StoreTrouble.NOT_A_STORE
    with pytest.raises(StoreError) as caught:
        Store.open(tmp_path / "none", create=False)
    assert caught.value.code == "store.absent"
    assert list(tmp_path.iterdir()) == []


def test_a_store_of_a_later_version_is_left_untouched(store_path: Path) -> None:
    data = bytearray(store_path.read_bytes())
    data[60:64] = (999).to_bytes(4, "big")
    store_path.write_bytes(data)
    with pytest.raises(StoreError) as caught:
        Store.open(store_path)
    assert (caught.value.kind, caught.value.values["found"]) == (StoreTrouble.NEWER, 999)
    assert store_path.read_bytes() == bytes(data)


def test_making_a_store_never_replaces_another(tmp_path: Path) -> None:
    from models.store import make

    path = tmp_path / "shop.counterfoil"
    path.write_bytes(b"somebody was here first")
    with pytest.raises(StoreError) as caught:
        make(path, FixedClock(NOW), ShopDefaults())
    assert caught.value.code == "store.made_meanwhile"
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_a_read_can_be_interrupted(any_store: Store) -> None:
    import threading

    endless = text(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) FROM n"
    )
    with pytest.raises(StoreError) as caught, any_store.read() as reading:
        timer = threading.Timer(0.05, reading.interrupt)
        timer.start()
        try:
            reading.execute(endless).all()
        finally:
            timer.join()
    assert caught.value.kind is StoreTrouble.INTERRUPTED


def test_content_compares_whole_stores(store: Store) -> None:
    with store.read() as reading:
        before = content(reading)
    do(store, lambda w: add_customer(w, "Ann"))
    with store.read() as reading:
        assert content(reading) != before


def test_a_connection_that_never_comes_back_ends_nothing(
    store_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "LEND_SECONDS", 0.05)
    with contextlib.closing(Store.open(store_path, clock=clock, create=False)) as store:
        lost = store.writer.connect()
        do(store, lambda w: add_customer(w, "Ann"))
        assert _names(store) == ["Ann"]
        lost.close()
        do(store, lambda w: add_customer(w, "Bob"))
        assert _names(store) == ["Ann", "Bob"]
