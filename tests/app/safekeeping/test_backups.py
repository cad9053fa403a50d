"""Tests of one backup: verified before it counts, the one before untouched until then."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from app.files import sweep
from app.safekeeping import backups, manifest
from app.safekeeping.backups import back_up, copy_of
from models import maintenance
from models.maintenance import raw_connection, summary, verify
from models.store import Store
from models.values import StoreError, StoreTrouble, UserError
from tests.app.safekeeping.conftest import Hand, add, files, names


def test_a_backup_holds_the_store_and_says_what_it_is(store_path: Path, hand: Hand) -> None:
    add(store_path, "Ana", "Bea")
    target = store_path.with_name("kept.counterfoil")
    made = back_up(store_path, target, hand)
    assert verify(target, records=True, index=True).sound
    assert names(target) == ["Ana", "Bea"]
    found = manifest.read(target)
    assert found == made.manifest
    assert found is not None
    assert found.head == summary(store_path).head
    assert found.counts["customer"] == 2
    assert stat.S_IMODE(target.stat().st_mode) == 0o600 or os.name == "nt"
    beside = manifest.beside(target).name
    assert files(store_path.parent) == sorted([store_path.name, target.name, beside])


def test_a_store_at_work_is_backed_up_with_what_its_log_holds(
    store_path: Path, hand: Hand, tmp_path: Path
) -> None:
    from app.services import customers

    store = Store.open(store_path)
    with store.write() as writing:
        customers.add(writing, customers.NewCustomer(name="Just now"))
    made = back_up(store_path, tmp_path / "kept", hand)
    store.close()
    assert names(made.path) == ["Just now"]


def test_a_new_backup_takes_the_place_of_an_old_one(store_path: Path, hand: Hand) -> None:
    target = store_path.with_name("kept.counterfoil")
    back_up(store_path, target, hand)
    add(store_path, "Ana")
    made = back_up(store_path, target, hand)
    assert names(target) == ["Ana"]
    assert made.manifest.counts["customer"] == 1


@pytest.mark.parametrize("content", [b"", b"a letter", b"SQLite format 3\0" + bytes(4080)])
def test_what_is_no_backup_of_ours_is_never_replaced(
    store_path: Path, hand: Hand, content: bytes
) -> None:
    target = store_path.with_name("other")
    target.write_bytes(content)
    with pytest.raises(UserError) as caught:
        back_up(store_path, target, hand)
    assert caught.value.code == "backup.exists"
    assert target.read_bytes() == content


def test_the_store_itself_and_folders_are_refused(store_path: Path, hand: Hand) -> None:
    with pytest.raises(UserError) as caught:
        back_up(store_path, store_path, hand)
    assert caught.value.code == "backup.is_store"
    with pytest.raises(UserError) as caught:
        back_up(store_path, store_path.parent, hand)
    assert caught.value.code == "backup.is_folder"


@pytest.mark.parametrize("step", ["copy_into", "verify", "put_in_place", "write"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
def test_a_failure_at_any_step_leaves_the_last_good_backup(
    store_path: Path, hand: Hand, monkeypatch: pytest.MonkeyPatch, step: str, number: int
) -> None:
    target = store_path.with_name("kept.counterfoil")
    back_up(store_path, target, hand)
    add(store_path, "Ana")
    before = target.read_bytes()

    def fail(*_arguments: Any, **_options: Any) -> None:
        raise OSError(number, os.strerror(number))

    owner = {"put_in_place": backups, "write": manifest}.get(step, maintenance)
    monkeypatch.setattr(owner, step, fail)
    with pytest.raises(StoreError) as caught:
        back_up(store_path, target, hand)
    wanted = StoreTrouble.FULL if number == errno.ENOSPC else StoreTrouble.DISK
    assert caught.value.kind is wanted
    assert not [name for name in files(store_path.parent) if name.endswith(".part")]
    if step != "write":  # by then the new one has its name, and is whole
        assert target.read_bytes() == before
    assert verify(target, records=True, index=True).sound


def test_a_copy_that_lost_something_is_never_kept(
    store_path: Path, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(store_path, "Ana")
    target = store_path.with_name("kept.counterfoil")
    whole = maintenance.copy_into

    def lose(path: Path, copy: Path) -> None:
        whole(path, copy)
        with raw_connection(copy) as connection:
            connection.execute("DELETE FROM customer")

    monkeypatch.setattr(maintenance, "copy_into", lose)
    with pytest.raises(StoreError) as caught:
        back_up(store_path, target, hand)
    assert caught.value.code == "backup.unsound"
    assert files(store_path.parent) == [store_path.name]


def test_a_damaged_store_has_no_backup_that_hides_it(store_path: Path, hand: Hand) -> None:
    add(store_path, *"ABCDEFGH")
    data = bytearray(store_path.read_bytes())
    data[8192:] = bytes(len(data) - 8192)
    store_path.write_bytes(data)
    with pytest.raises(StoreError) as caught:
        back_up(store_path, store_path.with_name("kept"), hand)
    assert caught.value.kind is StoreTrouble.DAMAGED
    assert store_path.read_bytes() == data


def test_a_fault_in_the_history_is_no_reason_for_no_backup(store_path: Path, hand: Hand) -> None:
    add(store_path, "Ana", "Bea")
    with raw_connection(store_path) as connection:
        connection.execute("UPDATE change_set SET command = 'x' WHERE id = 2")
    made = back_up(store_path, store_path.with_name("kept"), hand)
    assert made.manifest.faults == {"chain": 1}


def test_a_copy_on_another_drive_is_read_back(
    store_path: Path, hand: Hand, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    made = back_up(store_path, store_path.with_name("kept"), hand)
    copy = copy_of(made, tmp_path / "copy", 7)
    assert copy.path.read_bytes() == made.path.read_bytes()
    assert (copy.manifest.sequence, copy.manifest.sha256) == (7, made.manifest.sha256)
    monkeypatch.setattr(manifest, "digest", lambda file: ("00" * 32, file.stat().st_size))
    with pytest.raises(StoreError) as caught:
        copy_of(made, tmp_path / "other", 8)
    assert caught.value.code == "backup.copy_differs"
    assert "other" not in files(tmp_path)


def test_only_what_the_dead_left_is_swept_up(tmp_path: Path) -> None:
    mine = tmp_path / f".kept.{os.getpid()}.00112233.part"
    dead = tmp_path / ".kept.999999999.00112233.part"
    other = tmp_path / "kept.part"
    for file in (mine, dead, dead.with_name(dead.name + "-wal"), other):
        file.touch()
    sweep(tmp_path)
    assert files(tmp_path) == sorted([mine.name, other.name])
    sweep(tmp_path / "absent")


def test_a_backup_whose_manifest_was_never_written_is_known_all_the_same(
    store_path: Path, hand: Hand
) -> None:
    add(store_path, "Ana")
    target = store_path.with_name("kept.counterfoil")
    first = back_up(store_path, target, hand).manifest
    manifest.beside(target).unlink()
    add(store_path, "Bea")
    back_up(store_path, target, hand)
    assert names(target) == ["Ana", "Bea"]
    found = manifest.read(target)
    assert found is not None
    assert found.head != first.head


def test_the_manifest_comes_even_where_the_next_backup_does_not(
    store_path: Path, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(store_path, "Ana")
    target = store_path.with_name("kept.counterfoil")
    first = back_up(store_path, target, hand).manifest
    manifest.beside(target).unlink()

    def fail(*_arguments: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(maintenance, "copy_into", fail)
    with pytest.raises(StoreError):
        back_up(store_path, target, hand)
    found = manifest.read(target)
    assert found is not None
    assert (found.sha256, found.head) == (first.sha256, first.head)


@pytest.mark.parametrize("whose", ["another store", "a copy that went on", "a damaged one"])
def test_what_may_hold_something_else_is_never_taken_for_a_backup(
    store_path: Path, hand: Hand, whose: str
) -> None:
    add(store_path, *"ABCDEFGH")
    target = store_path.with_name("kept.counterfoil")
    if whose == "another store":
        Store.open(target).close()
    else:
        back_up(store_path, target, hand)
        manifest.beside(target).unlink()
    if whose == "a copy that went on":
        add(target, "Only here")
    elif whose == "a damaged one":
        data = target.read_bytes()
        target.write_bytes(data[:8192] + bytes(len(data) - 8192))
    before = target.read_bytes()
    with pytest.raises(UserError) as caught:
        back_up(store_path, target, hand)
    assert caught.value.code == "backup.exists"
    assert target.read_bytes() == before


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"format": 9}', '{"format": 1}', "\x00"])
def test_a_manifest_that_makes_no_sense_is_none(tmp_path: Path, text: str) -> None:
    manifest.beside(tmp_path / "kept").write_text(text, encoding="utf-8")
    assert manifest.read(tmp_path / "kept") is None
