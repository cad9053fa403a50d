"""Tests of stores that were set aside: seen, removed by hand, thinned only where that is safe."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.safekeeping import aside
from app.safekeeping.aside import KEPT, Why
from app.safekeeping.backups import Backup, back_up
from app.safekeeping.rescuing import rescue
from app.safekeeping.restoring import restore
from models.shop import ShopDefaults
from models.values import StoreError
from tests.app.safekeeping.conftest import Hand, add, files, names


@pytest.fixture
def kept(store_path: Path, hand: Hand, tmp_path: Path) -> Backup:
    """A backup in another folder."""
    add(store_path, "Ana")
    return back_up(store_path, tmp_path / "kept.counterfoil", hand)


def _replace(store: Path, kept: Backup, hand: Hand, times: int) -> list[Path]:
    """Replace the store so often, a day between; date what is set aside by the test's clock."""
    made = []
    for _ in range(times):
        done = restore(store, kept.path, hand)
        assert done.aside is not None
        os.utime(done.aside, (hand.now().timestamp(), hand.now().timestamp()))
        made.append(done.aside)
        hand.move(days=1)
    return made


def test_what_was_replaced_is_listed_and_the_newest_stay(
    store_path: Path, kept: Backup, hand: Hand
) -> None:
    made = _replace(store_path, kept, hand, KEPT + 2)
    found = aside.listed(store_path)
    assert [one.path for one in found] == made[: -KEPT - 1 : -1]
    assert {one.why for one in found} == {Why.REPLACED}
    assert found[0].at == hand.now() - timedelta(days=1)
    assert found[0].size == made[-1].stat().st_size
    assert names(store_path) == ["Ana"]


def test_the_one_that_was_just_replaced_stays_though_the_clock_was_set_back(
    store_path: Path, kept: Backup, hand: Hand
) -> None:
    _replace(store_path, kept, hand, KEPT)
    hand.move(days=-1000)
    (newest,) = _replace(store_path, kept, hand, 1)
    assert newest in {one.path for one in aside.listed(store_path)}
    assert len(aside.listed(store_path)) == KEPT


def test_one_that_somebody_works_with_again_is_never_removed_by_itself(
    store_path: Path, kept: Backup, hand: Hand
) -> None:
    first, second, *_ = _replace(store_path, kept, hand, KEPT)
    later = (hand.now() + timedelta(hours=1)).timestamp()
    os.utime(first, (later, later))
    second.with_name(second.name + "-wal").touch()
    _replace(store_path, kept, hand, KEPT)
    assert {first, second} <= {one.path for one in aside.listed(store_path)}


def test_damaged_and_rescued_ones_stay_until_somebody_removes_them(
    store_path: Path, kept: Backup, hand: Hand
) -> None:
    data = bytearray(store_path.read_bytes())
    data[-4096:] = bytes(4096)
    store_path.write_bytes(data)
    rescue(store_path, hand, ShopDefaults())
    _replace(store_path, kept, hand, KEPT + 2)
    found = {one.why: one for one in aside.listed(store_path)}
    assert set(found) == set(Why)
    assert abs(found[Why.DAMAGED].at - datetime.now(UTC)) < timedelta(hours=1)
    report = found[Why.RESCUED].path.name + aside.REPORT
    assert found[Why.RESCUED].size > found[Why.RESCUED].path.stat().st_size
    assert report in files(store_path.parent)
    for why in (Why.DAMAGED, Why.RESCUED):
        aside.remove(found[why])
    assert {one.why for one in aside.listed(store_path)} == {Why.REPLACED}
    assert report not in files(store_path.parent)
    assert names(store_path) == ["Ana"]


def test_the_store_and_other_peoples_files_are_not_listed(
    store_path: Path, kept: Backup, hand: Hand
) -> None:
    store_path.with_name("other.replaced-20260101T000000Z.counterfoil").touch()
    store_path.with_name("shop.replaced-20260101T000000Z.txt").touch()
    twin = store_path.with_name("shop.replaced-20260102T000000Z.counterfoil")
    os.link(store_path, twin)  # what a restore leaves that is killed half-way
    assert aside.listed(store_path) == []
    assert aside.listed(store_path.parent / "no" / "folder") == []


def test_one_without_a_date_in_its_name_goes_by_its_bytes(store_path: Path) -> None:
    odd = store_path.with_name("shop.replaced-20269999T000000Z.counterfoil")
    odd.touch()
    os.utime(odd, (0, 0))
    (one,) = aside.listed(store_path)
    assert one.at == datetime(1970, 1, 1, tzinfo=UTC)


def test_what_cannot_be_removed_is_told(
    store_path: Path, kept: Backup, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    _replace(store_path, kept, hand, 1)
    (one,) = aside.listed(store_path)

    def refuse(*_arguments: object, **_options: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(StoreError) as caught:
        aside.remove(one)
    assert caught.value.code == "aside.not_removed"
