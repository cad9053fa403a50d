"""Tests of a store that may not be written: it opens, reads, leaves nothing, and writes nothing.

What the operating system allows is tried in `tests/faults`; here it is only said.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from models import doors, maintenance
from models.customer import Customer
from models.maintenance import raw_connection
from models.opening import through
from models.store import Store
from models.values import StoreError, StoreTrouble
from tests.models.rooms import add_customer, do


@pytest.fixture
def looked_at(store_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The path of a store with one customer, which may be written no more."""
    store = Store.open(store_path)
    do(store, lambda w: add_customer(w, "Zoë"))
    store.close()
    monkeypatch.setattr(doors, "may_write", lambda path: False)
    return store_path


def _names(store: Store) -> list[str]:
    with store.read() as reading:
        return list(reading.execute(select(Customer.name).order_by(Customer.id)).scalars())


def test_it_is_read_and_left_as_it_is(looked_at: Path) -> None:
    before = looked_at.read_bytes()
    store = Store.open(looked_at, create=False)
    assert not store.may_write
    assert _names(store) == ["Zoë"]
    with pytest.raises(StoreError) as caught, store.write():
        pytest.fail("it may not be written")
    store.close()
    assert (caught.value.kind, caught.value.code) == (StoreTrouble.READ_ONLY, "store.read_only")
    assert looked_at.read_bytes() == before
    assert [file.name for file in looked_at.parent.iterdir()] == [looked_at.name]


def test_what_somebody_who_may_writes_is_seen(
    looked_at: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looking = Store.open(looked_at, create=False)
    assert _names(looking) == ["Zoë"]
    with monkeypatch.context() as patch:
        patch.setattr(doors, "may_write", lambda path: True)
        writing = Store.open(looked_at, create=False)
        do(writing, lambda w: add_customer(w, "Ann"))
    assert _names(looking) == ["Zoë", "Ann"]
    writing.close()
    assert _names(looking) == ["Zoë", "Ann"]
    looking.close()


def test_a_newer_program_that_takes_the_store_over_ends_our_writing(store_path: Path) -> None:
    """It migrates while we have the store open; what we know of its form holds no longer."""
    store = Store.open(store_path)
    with raw_connection(store_path) as newer:
        newer.execute("PRAGMA user_version=7")
    with pytest.raises(StoreError) as caught:
        do(store, lambda w: add_customer(w, "Late"))
    with raw_connection(store_path) as newer:
        newer.execute("PRAGMA user_version=1")
    assert _names(store) == []
    store.close()
    assert caught.value.kind is StoreTrouble.NEWER
    assert caught.value.values == {"path": str(store_path), "found": 7, "known": 1}


def test_what_a_newer_program_writes_just_now_hinders_no_look(store_path: Path) -> None:
    store = Store.open(store_path)
    do(store, lambda w: add_customer(w, "Zoë"))
    with raw_connection(store_path) as newer:
        newer.execute("BEGIN EXCLUSIVE")
        second = Store.open(store_path, create=False)
        assert _names(second) == ["Zoë"]
        second.close()
        newer.execute("ROLLBACK")
    store.close()


def test_the_first_picture_and_a_backup_read_it_too(looked_at: Path, tmp_path: Path) -> None:
    assert through(looked_at, lambda door: door.shop()) is not None
    copy = tmp_path / "copy"
    maintenance.copy_into(looked_at, copy)
    assert maintenance.summary(copy) == maintenance.summary(looked_at)
    assert maintenance.verify(looked_at, records=True).sound


def test_one_of_an_older_form_cannot_be_brought_up_to_date(
    looked_at: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(doors, "may_write", lambda path: True)
        with raw_connection(looked_at) as connection:
            connection.execute("PRAGMA user_version=0")
    before = looked_at.read_bytes()
    with pytest.raises(StoreError) as caught:
        Store.open(looked_at, create=False)
    assert caught.value.code == "store.older_read_only"
    assert looked_at.read_bytes() == before
