"""The current goes: 2 of the list in docs/faults.md.

A child does a job as the program ships, with the shim before it. From the shim's log the disk is
rebuilt as it may be at any moment, and judged as after a kill. The same with a store that does
not wait for the disk must lose something, or the simulator would prove nothing.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.faults.conftest import Tally, losses
from tests.faults.disk import Disk, Event, put_back, read_log
from tests.faults.jobs import JOBS
from tests.faults.nursery import ROOT
from tests.faults.place import Job, copy_of, judge_store

TOLD = ((8, 0.05), (20, 0.05))
"""Failures of syncs that once led to losses: of the log's folder; of a commit, then of its mending."""


def record(
    shim: Path, job: str, folder: Path, environment: Mapping[str, str], count: int
) -> list[Event]:
    """Let a child do a job in a folder with the shim before it; return what it did."""
    log = folder.with_suffix(".log")
    call = f"""from pathlib import Path; from tests.faults import jobs; from tests import mortal
mortal.die_with({os.getpid()})
jobs.do_{job}(Path({str(folder)!r}), lambda: None, count={count})"""
    preloaded = {"LD_PRELOAD": str(shim), "SHIM_DIR": str(folder), "SHIM_LOG": str(log)}
    subprocess.run(
        [sys.executable, "-c", call],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **preloaded, **environment},
        check=True,
        timeout=600,
    )
    return read_log(log)


def cuts(
    start: Path, origin: Path, events: list[Event], moments: list[int], dice: random.Random
) -> Iterator[tuple[Path, list[str]]]:
    """Give folders as the disk may leave them at some moments, and the lines until then.

    `start` is a copy of the folder as it was before `origin` was worked in. A moment is the
    number of events that had happened.
    """
    disk = Disk(start, dice.randint(0, 1 << 30), at=origin)
    done = 0
    for moment in sorted(moments):
        for event in events[done:moment]:
            disk.play(event)
        done = moment
        folder = start.with_name("image")
        for place in (p for p in start.rglob("*") if p.is_dir()):
            (folder / place.relative_to(start)).mkdir(parents=True)
        put_back(disk.cut(dice), origin, folder)
        yield folder, list(disk.acks)
        shutil.rmtree(folder)


def any_moments(events: list[Event], number: int, dice: random.Random) -> list[int]:
    """Return so many moments, whatever was just being done."""
    return [dice.randint(0, len(events)) for _ in range(number)]


def after_failures(events: list[Event]) -> list[int]:
    """Return the moments right after what was promised first once syncs had failed."""
    promises = {event.fd for event in events if event.path.endswith("/acks")}
    moments, has_failed = [], False
    for number, event in enumerate(events, start=1):
        has_failed = has_failed or event.what == "F"
        if has_failed and event.what == "W" and event.fd in promises:
            moments += [number] * 3
            has_failed = False
    return moments


def prepared(job: Job, tmp_path: Path) -> tuple[Path, Path]:
    """Make a job's folder; return a copy that stays as it is, and the one to work in."""
    start = tmp_path / "start"
    start.mkdir()
    job.prepare(start)
    return start, copy_of(start, tmp_path / "work")


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", sorted(JOBS))
def test_a_power_cut_loses_nothing(
    name: str, shim: Path, rounds: int, tmp_path: Path, tally: Tally
) -> None:
    job, dice = JOBS[name], random.Random(f"{name} {rounds}")
    start, work = prepared(job, tmp_path)
    events = record(shim, name, work, {}, job.count)
    assert {"W", "S"} <= {event.what for event in events}, "the shim does not reach the program"
    moments = any_moments(events, rounds * job.cuts, dice)
    for folder, acks in cuts(start, work, events, moments, dice):
        wrong = job.judge(folder, acks, 1)
        tally(power_cuts=1, losses=losses(wrong))
        assert wrong == []


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_a_store_that_does_not_wait_loses_and_the_simulator_sees_it(
    shim: Path, rounds: int, tmp_path: Path, tally: Tally
) -> None:
    job, dice = JOBS["save"], random.Random(rounds)
    start, work = prepared(job, tmp_path)
    events = record(shim, "save", work, {"COUNTERFOIL_FAULT_SYNC": "NORMAL"}, job.count)
    lost = 0
    moments = any_moments(events, max(20, rounds), dice)
    for folder, acks in cuts(start, work, events, moments, dice):
        found = judge_store(folder, acks)
        lost += any(words.startswith("LOST") for words in found)
        others = [words for words in found if not words.startswith("LOST")]
        assert others == []  # a store in WAL mode is behind, never broken
        tally(power_cuts_with_synchronous_normal=1)
    tally(power_cuts_with_synchronous_normal_that_lose=lost)
    assert lost > 0


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_a_sync_that_fails_before_a_power_cut_loses_nothing(
    shim: Path, rounds: int, tmp_path: Path, tally: Tally
) -> None:
    """What a failed sync dropped must be written again before anything is promised on it."""
    job, dice = JOBS["save"], random.Random(rounds)
    for seed, often in [*TOLD, *((seed, 0.1) for seed in range(rounds // 10))]:
        room = tmp_path / f"{seed} {often}"
        room.mkdir()
        start, work = prepared(job, room)
        environment = {"SHIM_FAIL": f"sync={often}", "SHIM_SEED": str(seed)}
        events = record(shim, "stubborn", work, environment, 40)
        assert "F" in {event.what for event in events}
        moments = any_moments(events, rounds // 4, dice) + after_failures(events)
        for folder, acks in cuts(start, work, events, moments, dice):
            wrong = judge_store(folder, acks, spare=1000)
            tally(power_cuts_after_failed_syncs=1, losses=losses(wrong))
            assert wrong == [], (seed, often)


def test_the_shim_makes_a_disk_slow(shim: Path, tmp_path: Path) -> None:
    """The bench makes each sync last three milliseconds with it."""
    script = "import os\nfor _ in range(20): os.fsync(1)"
    spent = []
    for milliseconds in ("0", "10"):
        begin = time.monotonic()
        with (tmp_path / "out").open("w") as out:
            environment = {**os.environ, "LD_PRELOAD": str(shim), "SHIM_SYNC_MS": milliseconds}
            subprocess.run([sys.executable, "-c", script], env=environment, stdout=out, check=True)
        spent.append(time.monotonic() - begin)
    assert spent[1] >= 0.2
    assert spent[1] > spent[0]
