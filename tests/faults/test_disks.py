"""Disks that fail: 3 to 8, 18 and 23 of the list in docs/faults.md."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.faults.conftest import Tally, losses
from tests.faults.file_jobs import judge_migrate, older
from tests.faults.jobs import JOBS
from tests.faults.nursery import Ended, Nursery
from tests.faults.place import acked, copy_of, fill, judge_store, store_of

DISKS = (
    ("pwrite=0.02", 5),
    ("sync=0.1", 5),
    ("pwrite=0.02,short=0.05", 28),
    ("ftruncate=0.3,unlink=0.3,rename=0.3,link=0.5", 5),
    ("open=0.15", 24),
    ("pwrite=0.01,short=0.03,sync=0.05,ftruncate=0.1,unlink=0.1,rename=0.1,open=0.02", 5),
)
"""Ways to fail, and the error that is reported: I/O, no room, too many files."""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with a small store that is closed."""
    folder = tmp_path / "place"
    fill(folder)
    return folder


@pytest.fixture(scope="module")
def mounting() -> Iterator[Nursery]:
    """A nursery whose children may mount small disks that nobody else sees."""
    unshare = shutil.which("unshare")
    trial = "mount -t tmpfs none /mnt"
    words = [unshare or "", "-rm", "sh", "-c", trial]
    if unshare is None or subprocess.run(words, capture_output=True).returncode != 0:
        pytest.skip("no small disk can be mounted here (unshare -rm, tmpfs)")
    made = Nursery(words[:2])
    yield made
    made.close()


def told(ended: Ended) -> dict[str, Any]:
    """Return a child's figures; it must have ended well."""
    assert ended.status == 0, ended.err
    assert "Traceback" not in ended.err
    found: dict[str, Any] = json.loads(ended.out.splitlines()[-1])
    return found


@pytest.mark.timeout(3600)
def test_a_full_disk(mounting: Nursery, rounds: int, tmp_path: Path, tally: Tally) -> None:
    for seed in range(max(1, rounds // 20)):
        folder = tmp_path / f"full{seed}"
        folder.mkdir()
        found = told(mounting.run("tests.faults.jobs:do_full", folder, seed=seed))
        tally(refused_on_full_disks=found["refused"])


def test_a_new_store_on_a_small_disk(
    mounting: Nursery, rounds: int, tmp_path: Path, tally: Tally
) -> None:
    """The log of a store that was just made may not fit into its file any more."""
    for seed in range(max(1, rounds // 10)):
        found = told(mounting.run("tests.faults.jobs:do_make_on_small_disks", tmp_path, seed=seed))
        tally(refused_on_full_disks=found["refused"])


def test_a_migration_on_a_full_disk(mounting: Nursery, tmp_path: Path) -> None:
    told(mounting.run("tests.faults.jobs:do_full_migration", tmp_path))


def test_a_migration_while_another_program_writes(nursery: Nursery, tmp_path: Path) -> None:
    folder = tmp_path / "place"
    older(folder)
    told(nursery.run("tests.faults.jobs:do_locked_migration", folder))
    assert judge_migrate(folder, [*acked(folder), "migrated"], 0) == []


@pytest.mark.timeout(3600)
def test_a_limit_of_size(nursery: Nursery, rounds: int, place: Path, tally: Tally) -> None:
    dice = random.Random(rounds)
    size = store_of(place).stat().st_size
    for number in range(max(2, rounds // 10)):
        folder = copy_of(place, place.with_name(f"limit{number}"))
        limit = dice.randrange(4096, size * 2)
        ended = nursery.run(
            "tests.faults.jobs:do_limited", folder, limits={"RLIMIT_FSIZE": limit}, seed=number
        )
        found = told(ended)
        assert set(found["codes"]) <= {"store.disk", "store.full"}
        assert judge_store(folder, acked(folder), spare=0) == []
        tally(refused_by_a_limit_of_size=found["refused"])


@pytest.fixture(scope="module")
def unreliable(shim: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nursery]:
    """A nursery whose children find the shim before them."""
    base = tmp_path_factory.getbasetemp()
    made = Nursery(environment={"LD_PRELOAD": str(shim), "SHIM_DIR": str(base)})
    yield made
    made.close()


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", sorted(set(JOBS) - {"drafts"}))
def test_a_disk_that_reports_errors(
    name: str, unreliable: Nursery, rounds: int, tmp_path: Path, tally: Tally
) -> None:
    job, dice = JOBS[name], random.Random(f"{name} {rounds}")
    start = tmp_path / "start"
    start.mkdir()
    job.prepare(start)
    for number in range(max(2, rounds // 4)):
        spec, errno = dice.choice(DISKS)
        folder = copy_of(start, tmp_path / f"round{number}")
        ended = unreliable.run(
            "tests.faults.jobs:do_faulty",
            folder,
            job=name,
            spec=spec,
            errno=errno,
            seed=number,
            count=3 if name in {"import", "make", "migrate"} else 12,
        )
        found = told(ended)
        refused = found["refused"] + found["by_system"]
        wrong = job.judge(folder, acked(folder), 1 + refused)
        tally(errors_reported_by_the_disk=found["faults"], refused_for_errors_of_the_disk=refused)
        tally(losses=losses(wrong))
        assert wrong == [], (spec, number)


@pytest.mark.timeout(600)
def test_no_memory(nursery: Nursery, rounds: int, place: Path, tally: Tally) -> None:
    for number in range(max(1, rounds // 20)):
        folder = copy_of(place, place.with_name(f"hungry{number}"))
        ended = nursery.run("tests.faults.jobs:do_hungry", folder, seed=number)
        found = told(ended)
        assert found["failed"] > 0, "memory was never short"
        assert judge_store(folder, acked(folder), spare=0) == []
        tally(saves_without_memory=found["failed"])


@pytest.mark.parametrize(
    ("folder_mode", "file_mode"), [(0o555, 0o444), (0o755, 0o444), (0o555, 0o644), (0o000, 0o644)]
)
def test_where_nothing_may_be_written(
    powerless: Nursery, place: Path, folder_mode: int, file_mode: int
) -> None:
    shop, backups = store_of(place).parent, place / "backups"
    report = shop / "report.pdf"
    report.write_bytes(b"the old report")
    before = {file.name: file.read_bytes() for file in shop.iterdir()}
    store_of(place).chmod(file_mode)
    shop.chmod(folder_mode)
    backups.chmod(0o555)
    try:
        found = told(powerless.run("tests.faults.jobs:do_read_only", place))
        command = powerless.run("tests.faults.jobs:do_type", place, words=["log", "--note", "x"])
        listing = powerless.run("tests.faults.jobs:do_type", place, words=["unmet", "--json"])
    finally:
        shop.chmod(0o755)
        backups.chmod(0o755)
    looks = folder_mode != 0  # what may not be written can be looked at
    assert found["refused"] == 3 - looks
    assert found["went_through"] == ["look_once"] * looks
    assert listing.status == (0 if looks else 1)
    assert command.status == 1
    assert command.out == ""
    assert len(command.err.strip().splitlines()) == 1
    assert "inside the program" not in command.err
    after = {file.name: file.read_bytes() for file in shop.iterdir()}
    assert after == before


def test_a_pipe_is_no_place_for_a_report(nursery: Nursery, tmp_path: Path) -> None:
    """A device or a pipe is never replaced by a file, not even by root."""
    place = tmp_path / "place"
    fill(place)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    words = ["report", "unmet", "--output", str(pipe)]
    ended = nursery.run("tests.faults.jobs:do_type", place, words=words)
    assert ended.status == 1
    assert ended.err == f"{pipe} may not be written here; choose another place.\n"
    assert pipe.is_fifo()
