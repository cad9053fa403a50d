"""Tests of going back to a backup: told before, whole or not at all, the replaced store kept."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.safekeeping import manifest
from app.safekeeping.backups import Backup, back_up
from app.safekeeping.restoring import drop_second_names, preview, restore
from app.services import drafts
from models.maintenance import raw_connection, verify
from models.store import Store
from models.values import StoreError, StoreTrouble, UserError
from tests.app.safekeeping.conftest import Hand, add, files, names

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def kept(store_path: Path, hand: Hand, tmp_path: Path) -> Backup:
    """A backup of a store with Ana in it; Bea and Cem came to the store since."""
    add(store_path, "Ana")
    made = back_up(store_path, tmp_path / "kept.counterfoil", hand)
    add(store_path, "Bea", "Cem")
    return made


def test_going_back_keeps_the_replaced_store(store_path: Path, kept: Backup, hand: Hand) -> None:
    done = restore(store_path, kept.path, hand)
    assert names(store_path) == ["Ana"]
    assert done.aside is not None
    assert done.aside.name == "shop.replaced-20260318T103000Z.counterfoil"
    assert names(done.aside) == ["Ana", "Bea", "Cem"]
    assert verify(store_path, records=True, index=True).sound
    assert files(store_path.parent) == sorted([store_path.name, done.aside.name])
    again = restore(store_path, done.aside, hand)
    assert names(store_path) == ["Ana", "Bea", "Cem"]
    assert again.aside != done.aside


def test_what_would_change_is_told_and_nothing_done(store_path: Path, kept: Backup) -> None:
    before = store_path.read_bytes()
    found = preview(store_path, kept.path)
    assert found.store is not None
    assert (found.lost_count, found.gained_count) == (2, 0)
    assert [change.command for change in found.lost] == ["customers.add"] * 2
    assert store_path.read_bytes() == before
    assert files(store_path.parent) == [store_path.name]


def test_notes_that_were_begun_and_not_saved_are_counted(
    store_path: Path, kept: Backup, hand: Hand, tmp_path: Path
) -> None:
    def write(key: str, payload: str) -> None:
        with closing(Store.open(store_path)) as store, store.write() as writing:
            drafts.save(writing, key, payload)

    write("counter:till:1", '{"note": "stays"}')
    write("counter:till:2", '{"note": "half"}')
    newer = back_up(store_path, tmp_path / "newer", hand)
    assert preview(store_path, newer.path).drafts_lost == 0
    write("counter:till:2", '{"note": "half and more"}')
    write("counter:till:3", '{"note": "begun since"}')
    found = preview(store_path, newer.path)
    assert (found.lost_count, found.drafts_lost) == (0, 2)


def test_an_older_store_learns_what_comes_back(
    store_path: Path, kept: Backup, hand: Hand, tmp_path: Path
) -> None:
    newer = back_up(store_path, tmp_path / "newer", hand)
    restore(store_path, kept.path, hand)
    found = preview(store_path, newer.path)
    assert (found.lost_count, found.gained_count) == (0, 2)


def test_nobody_may_have_the_store_open(store_path: Path, kept: Backup, hand: Hand) -> None:
    store = Store.open(store_path)
    with store.read() as reading:
        reading.connection.exec_driver_sql("SELECT 1 FROM customer").all()
    with pytest.raises(StoreError) as caught:
        restore(store_path, kept.path, hand)
    assert (caught.value.kind, caught.value.code) == (StoreTrouble.BUSY, "store.held")
    store.close()
    assert names(store_path) == ["Ana", "Bea", "Cem"]
    assert files(store_path.parent) == [store_path.name]


def test_another_program_is_noticed_too(store_path: Path, kept: Backup, hand: Hand) -> None:
    code = (
        "import sys; from pathlib import Path; from models.store import Store\n"
        "store = Store.open(Path(sys.argv[1]))\n"
        "with store.read() as reading:\n"
        "    reading.connection.exec_driver_sql('SELECT 1 FROM customer').all()\n"
        "    print('open', flush=True); sys.stdin.readline()\n"
        "store.close()"
    )
    command = [sys.executable, "-c", code, str(store_path)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(StoreError) as caught:
            restore(store_path, kept.path, hand)
        assert caught.value.code == "store.held"
        other.communicate("done\n")
    restore(store_path, kept.path, hand)
    assert names(store_path) == ["Ana"]


def test_the_log_of_the_old_store_never_meets_the_new_file(
    store_path: Path, kept: Backup, hand: Hand
) -> None:
    """A store whose program was killed: three customers stand in its log alone."""
    store = Store.open(store_path)
    from app.services import customers

    with store.write() as writing:
        customers.add(writing, customers.NewCustomer(name="In the log"))
    crashed = store_path.parent / "crashed"
    crashed.mkdir(mode=0o700)
    for suffix in ("", "-wal"):
        shutil.copy(store_path.with_name(store_path.name + suffix), crashed)
    store.close()
    path = crashed / store_path.name
    done = restore(path, kept.path, hand)
    assert names(path) == ["Ana"]
    assert done.aside is not None
    assert names(done.aside) == ["Ana", "Bea", "Cem", "In the log"]
    assert not [name for name in files(crashed) if name.endswith(("-wal", "-shm"))]


def test_a_log_without_its_store_is_put_aside(store_path: Path, kept: Backup, hand: Hand) -> None:
    store = Store.open(store_path)
    from app.services import customers

    with store.write() as writing:
        customers.add(writing, customers.NewCustomer(name="In the log"))
    orphan = store_path.parent / "orphan"
    orphan.mkdir(mode=0o700)
    shutil.copy(store_path.with_name(store_path.name + "-wal"), orphan)
    store.close()
    path = orphan / store_path.name
    assert restore(path, kept.path, hand).aside is None
    assert names(path) == ["Ana"]
    assert any(name.endswith("-wal") for name in files(orphan))


@pytest.mark.parametrize("content", [b"", b"not a store any more" * 500])
def test_a_store_that_does_not_even_open_is_replaced_and_kept(
    store_path: Path, kept: Backup, hand: Hand, content: bytes
) -> None:
    store_path.write_bytes(content)
    store_path.with_name(store_path.name + "-wal").write_bytes(b"its log")
    done = restore(store_path, kept.path, hand)
    assert done.preview.store is None
    assert names(store_path) == ["Ana"]
    assert done.aside is not None
    assert done.aside.read_bytes() == content
    assert not store_path.with_name(store_path.name + "-wal").exists()


def test_a_damaged_store_is_replaced_and_kept(store_path: Path, kept: Backup, hand: Hand) -> None:
    data = bytearray(store_path.read_bytes())
    data[8192:] = bytes(len(data) - 8192)
    store_path.write_bytes(data)
    done = restore(store_path, kept.path, hand)
    assert done.preview.store is None
    assert names(store_path) == ["Ana"]
    assert done.aside is not None
    assert done.aside.read_bytes()[8192:] == bytes(len(data) - 8192)


def test_a_new_computer_has_no_store_yet(kept: Backup, hand: Hand, tmp_path: Path) -> None:
    path = tmp_path / "new" / "deep" / "shop.counterfoil"
    assert restore(path, kept.path, hand).aside is None
    assert names(path) == ["Ana"]


# Backups that are no good


def test_a_changed_letter_in_a_backup_is_enough_to_refuse_it(
    store_path: Path, kept: Backup, hand: Hand
) -> None:
    """SQLite itself finds nothing wrong with it."""
    before, data = store_path.read_bytes(), kept.path.read_bytes()
    assert data.count(b"Ana") == 1
    kept.path.write_bytes(data.replace(b"Ana", b"Ane"))
    assert verify(kept.path).sound
    with pytest.raises(UserError) as caught:
        restore(store_path, kept.path, hand)
    assert caught.value.code == "restore.differs"
    assert store_path.read_bytes() == before
    assert files(store_path.parent) == [store_path.name]


@pytest.mark.parametrize("number", range(12))
def test_a_flipped_bit_is_refused_or_was_in_nothing_that_counts(
    store_path: Path, kept: Backup, hand: Hand, number: int
) -> None:
    before, data = store_path.read_bytes(), bytearray(kept.path.read_bytes())
    data[4096 + (len(data) - 4096) * number // 12] ^= 4
    kept.path.write_bytes(data)
    try:
        restore(store_path, kept.path, hand)
    except UserError as error:
        assert error.code.startswith("restore.")  # noqa: PT017
        assert store_path.read_bytes() == before
    else:
        assert names(store_path) == ["Ana"]
        assert verify(store_path, records=True, index=True).sound


def test_a_backup_that_somebody_looked_into_is_still_one(
    store_path: Path, kept: Backup, hand: Hand
) -> None:
    before = kept.path.read_bytes()
    assert names(kept.path) == ["Ana"]
    assert kept.path.read_bytes() != before
    restore(store_path, kept.path, hand)
    assert names(store_path) == ["Ana"]


@pytest.mark.parametrize("length", [0.2, 0.6, 0.95])
def test_a_backup_cut_short_is_refused_without_its_manifest_too(
    store_path: Path, kept: Backup, hand: Hand, length: float
) -> None:
    before, data = store_path.read_bytes(), kept.path.read_bytes()
    manifest.beside(kept.path).unlink()
    kept.path.write_bytes(data[: int(len(data) * length)])
    with pytest.raises(UserError) as caught:
        restore(store_path, kept.path, hand)
    assert caught.value.code == "restore.unsound"
    assert store_path.read_bytes() == before
    assert files(store_path.parent) == [store_path.name]


def test_what_is_no_backup_is_refused(store_path: Path, hand: Hand, tmp_path: Path) -> None:
    letter = tmp_path / "letter"
    letter.write_bytes(b"a letter" * 1000)
    newer = tmp_path / "newer"
    data = bytearray(store_path.read_bytes())
    data[60:64] = (999).to_bytes(4, "big")
    newer.write_bytes(data)
    codes = []
    for backup in (tmp_path / "absent", store_path, letter, newer, tmp_path):
        with pytest.raises(UserError) as caught:
            restore(store_path, backup, hand)
        codes.append(caught.value.code)
    wanted = ["restore.absent", "restore.same", "store.not_a_store", "store.newer"]
    assert codes == [*wanted, "store.not_a_store"]


def test_a_backup_on_a_drive_that_cannot_be_written_is_read(
    store_path: Path, kept: Backup, hand: Hand
) -> None:
    kept.path.chmod(0o400)
    kept.path.parent.chmod(0o555)
    try:
        restore(store_path, kept.path, hand)
    finally:
        kept.path.parent.chmod(0o755)
    assert names(store_path) == ["Ana"]


def test_a_second_name_of_the_store_is_dropped_and_no_other(store_path: Path) -> None:
    twin = store_path.with_name("shop.replaced-20260318T103000Z.counterfoil")
    other = store_path.with_name("shop.replaced-20250101T000000Z.counterfoil")
    os.link(store_path, twin)
    shutil.copy(store_path, other)
    drop_second_names(store_path)
    assert files(store_path.parent) == sorted([store_path.name, other.name])


def test_others_wait_while_the_store_is_held(store_path: Path) -> None:
    from app.safekeeping.restoring import _held_alone

    with _held_alone(store_path):
        with pytest.raises(StoreError) as caught, raw_connection(store_path, busy=0) as other:
            other.execute("SELECT count(*) FROM customer").fetchall()
        assert caught.value.kind is StoreTrouble.BUSY
    assert names(store_path) == []
