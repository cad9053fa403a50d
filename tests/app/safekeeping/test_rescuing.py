"""Tests of rescue: the damaged store set aside once and left, a new one beside it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.safekeeping.aside import REPORT
from app.safekeeping.rescuing import rescue
from app.safekeeping.restoring import restore
from models.maintenance import raw_connection, verify
from models.shop import ShopDefaults
from models.values import Record, StoreError
from tests.app.safekeeping.conftest import Hand, add, files, names

PAGE = 4096


@pytest.fixture
def damaged(store_path: Path) -> Path:
    """A store of three customers whose index of names is gone, and one customer's row."""
    add(store_path, "Ana", "Bea", "Cem")
    with raw_connection(store_path) as connection:
        connection.execute("UPDATE customer SET version = 'x' WHERE id = 2")
        page = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'ix_customer_name_key_id'"
        ).fetchone()[0]
        connection.execute("PRAGMA journal_mode=DELETE").fetchall()
    data = bytearray(store_path.read_bytes())
    data[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    store_path.write_bytes(data)
    return store_path


def test_the_damaged_store_is_set_aside_and_left(damaged: Path, hand: Hand) -> None:
    before = damaged.read_bytes()
    found = rescue(damaged, hand, ShopDefaults())
    assert damaged.read_bytes() == before
    assert found.set_aside.read_bytes() == before
    assert found.verdict.sound
    assert verify(found.rescued, records=True, index=True).sound
    assert names(found.rescued) == ["Ana", "Cem"]
    customers = found.report.records[Record.CUSTOMER]
    assert (customers.saved, customers.missing, customers.unreadable) == (2, (2,), 1)
    report = found.rescued.with_name(found.rescued.name + REPORT)
    assert json.loads(report.read_text(encoding="utf-8")) == found.to_json()
    wanted = [damaged.name, found.set_aside.name, found.rescued.name, report.name]
    assert files(damaged.parent) == sorted(wanted)


def test_the_same_damage_is_set_aside_once(damaged: Path, hand: Hand) -> None:
    first = rescue(damaged, hand, ShopDefaults())
    there = files(damaged.parent)
    again = rescue(damaged, hand, ShopDefaults())
    assert files(damaged.parent) == there
    assert again.set_aside == first.set_aside
    data = bytearray(damaged.read_bytes())
    data[-1] ^= 1
    damaged.write_bytes(data)
    other = rescue(damaged, hand, ShopDefaults())
    assert other.set_aside != first.set_aside


def test_the_rescued_store_takes_the_place_by_a_restore(damaged: Path, hand: Hand) -> None:
    before = damaged.read_bytes()
    found = rescue(damaged, hand, ShopDefaults())
    restore(damaged, found.rescued, hand)
    assert names(damaged) == ["Ana", "Cem"]
    assert found.set_aside.read_bytes() == before
    add(damaged, "Dan")
    assert verify(damaged, records=True, index=True).sound


def test_where_nothing_can_be_read_it_is_set_aside_all_the_same(
    store_path: Path, hand: Hand
) -> None:
    store_path.write_bytes(b"\0" * 40960)
    with pytest.raises(StoreError) as caught:
        rescue(store_path, hand, ShopDefaults())
    assert caught.value.code == "rescue.nothing"
    aside = Path(str(caught.value.values["aside"]))
    assert aside.read_bytes() == store_path.read_bytes() == b"\0" * 40960
    assert files(store_path.parent) == sorted([store_path.name, aside.name])
