"""Tests of a kill at every step: of a restore, a backup, a thinning, a rescue."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.safekeeping import keeping
from app.safekeeping.backups import back_up
from app.safekeeping.keeper import Keeper
from app.safekeeping.restoring import restore
from models.maintenance import verify
from tests.app.safekeeping.conftest import Hand, add, files, names

ROOT = Path(__file__).resolve().parents[3]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="SIGKILL is POSIX")


def killed(
    store: Path, room: Path, job: str, other: Path | str, drive: str = "links"
) -> Iterator[Path]:
    """Give a copy of a store after each kill, one step later each time; at last unkilled.

    `other` is a file, or the name of one in the same folder.
    """
    command = [sys.executable, "-m", "tests.app.safekeeping.killed", job]
    arguments = [str(store), str(other), str(room), drive, str(os.getpid())]
    pipe = subprocess.PIPE
    ran = subprocess.run([*command, *arguments], cwd=ROOT, stdout=pipe, text=True, check=True)
    steps = int(ran.stdout)
    assert steps > 5
    for step in range(1, steps + 1):
        yield room / str(step) / store.name


@pytest.mark.parametrize("drive", ["links", "no-links"])
def test_a_restore_leaves_the_old_store_or_the_new_one(
    store_path: Path, hand: Hand, tmp_path: Path, drive: str
) -> None:
    add(store_path, "Ana")
    kept = back_up(store_path, tmp_path / "kept.counterfoil", hand).path
    add(store_path, "Bea", "Cem")
    seen = set()
    for path in killed(store_path, tmp_path / "room", "restore", kept, drive):
        Keeper(path, path.parent / "backups", clock=hand).before_opening()
        seen.add(found := tuple(names(path)))
        assert found in {("Ana",), ("Ana", "Bea", "Cem")}
        assert verify(path, records=True, index=True).sound
        left = [name for name in files(path.parent) if name != path.name]
        assert all(name.startswith("shop.replaced-") for name in left), left
        assert all(names(path.parent / name) == ["Ana", "Bea", "Cem"] for name in left)
    assert len(seen) == 2


def test_a_backup_leaves_the_last_good_one_or_the_new_one(
    store_path: Path, hand: Hand, tmp_path: Path
) -> None:
    add(store_path, "Ana")
    back_up(store_path, store_path.with_name("kept"), hand)
    add(store_path, "Bea")
    seen = set()
    for path in killed(store_path, tmp_path / "room", "backup", "kept"):
        Keeper(path, path.parent / "backups", clock=hand).before_opening()
        kept = path.with_name("kept")
        seen.add(found := tuple(names(kept)))
        assert found in {("Ana",), ("Ana", "Bea")}
        assert names(path) == ["Ana", "Bea"]
        assert not [name for name in files(path.parent) if ".part" in name]
        restore(path, kept, hand)
        assert tuple(names(path)) == found
        add(path, "Cem")
        back_up(path, kept, hand)  # whatever the kill left there, it is ours to replace
        assert names(kept) == [*found, "Cem"]
    assert len(seen) == 2


def test_thinning_never_leaves_less_than_one_whole_backup(
    store_path: Path, hand: Hand, tmp_path: Path
) -> None:
    for number in range(3):
        add(store_path, f"N{number}")
        Keeper(store_path, store_path.parent / "kept", clock=hand).now()
        hand.move(days=1)
    add(store_path, "Last")
    room = tmp_path / "room"
    for step, path in enumerate(killed(store_path, room, "thin", "kept")):
        folder = path.with_name("kept")
        keeper = Keeper(path, folder, clock=hand)
        keeper.before_opening()
        entries = keeping.listed(folder)
        assert not [name for name in files(path.parent) if ".part" in name]
        for entry in entries:
            assert verify(entry.path, records=True, index=True).sound
        made = keeper.before("import")
        assert names(made.backup.path)[-1] == "Last", step


def test_a_rescue_touches_nothing_but_what_it_makes(
    store_path: Path, hand: Hand, tmp_path: Path
) -> None:
    add(store_path, "Ana", "Bea")
    data = bytearray(store_path.read_bytes())
    data[-4096:] = bytes(4096)
    store_path.write_bytes(data)
    for path in killed(store_path, tmp_path / "room", "rescue", "unused"):
        assert path.read_bytes() == data
        for name in files(path.parent):
            file = path.with_name(name)
            if ".damaged-" in name:
                assert file.read_bytes() == data
            elif ".rescued-" in name and name.endswith(".counterfoil"):
                assert verify(file, records=True, index=True).sound
