"""Other programs, other hands: 14, 15, 26 to 30 of the list in docs/faults.md."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

from tests.faults.conftest import Tally
from tests.faults.nursery import ROOT, Nursery
from tests.faults.place import acked, copy_of, fill, judge_store, opened, store_of
from tests.mortal import die_with

HOUR = 300
"""Saves in a busy hour: one in twelve seconds."""
LONGEST_LOG = 64 << 20
"""Bytes that the log may reach while somebody keeps reading an old picture."""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with a small store that is closed."""
    folder = tmp_path / "place"
    fill(folder)
    return folder


@pytest.mark.timeout(3600)
def test_several_programs_on_one_store(
    nursery: Nursery, rounds: int, place: Path, tally: Tally
) -> None:
    count = max(15, rounds)
    before = len(acked(place))
    ended = nursery.run("tests.faults.jobs:do_together", place, programs=4, count=count)
    assert ended.status == 0, ended.err
    assert len(acked(place)) == before + 4 * count
    assert judge_store(place, acked(place), spare=0) == []
    tally(saves_of_four_programs_at_once=4 * count)


def test_who_died_while_writing_locks_nobody_out(
    nursery: Nursery, rounds: int, place: Path, tally: Tally
) -> None:
    """There is no lock file that could be stale: the system lets go of what a dead program held."""
    for number in range(max(2, rounds // 20)):
        folder = copy_of(place, place.with_name(f"held{number}"))
        held = nursery.run("tests.faults.jobs:do_hold", folder, kill_after=0.05)
        assert held.was_killed
        ended = nursery.run("tests.faults.jobs:do_after_hold", folder)
        assert ended.status == 0, ended.err
        assert json.loads(ended.out)["milliseconds"] < 3000
        assert judge_store(folder, acked(folder), spare=0) == []
        tally(kills=1)


@pytest.mark.timeout(3600)
def test_a_reader_that_never_ends(nursery: Nursery, rounds: int, place: Path, tally: Tally) -> None:
    count = min(max(40, rounds * 5), HOUR)
    ended = nursery.run("tests.faults.jobs:do_idle_reader", place, count=count)
    assert ended.status == 0, ended.err
    found = json.loads(ended.out)
    assert found["longest"] < LONGEST_LOG
    assert (found["after"], found["left"]) == (0, 0)
    assert judge_store(place, acked(place), spare=0) == []
    tally(saves_beside_an_idle_reader=count, longest_log_in_kilobytes=found["longest"] // 1024)


@pytest.mark.parametrize("how", ["deleted", "moved", "replaced"])
def test_a_store_that_is_taken_away_is_noticed(how: str, nursery: Nursery, place: Path) -> None:
    ended = nursery.run("tests.faults.jobs:do_taken_away", place, how=how)
    assert ended.status == 0, ended.err
    # The log bears the name of the store, and is played into it again.
    assert judge_store(place, acked(place), spare=0) == []


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_asked_to_end_while_saving(
    number: signal.Signals, nursery: Nursery, rounds: int, place: Path, tally: Tally
) -> None:
    dice = random.Random(int(number))
    for turn in range(max(2, rounds // 10)):
        folder = copy_of(place, place.with_name(f"asked{turn}"))
        ended = nursery.run(
            "tests.faults.jobs:do_save",
            folder,
            kill_after=dice.uniform(0, 0.2),
            with_signal=int(number),
        )
        assert ended.status != 0
        assert judge_store(folder, acked(folder), spare=1) == []
        tally(asked_to_end_while_saving=1)


@pytest.mark.timeout(120)
def test_the_window_closes_well_when_asked_to_end(place: Path, tmp_path: Path) -> None:
    """As on logging out: the store is closed, its log folded in, and nothing went wrong."""
    with opened(place) as store, store.write() as writing:
        from app.services import shop

        shop.correct(writing, {"name": "The shop"})
    home = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CONFIG", "DATA", "STATE")}
    words = [sys.executable, "-m", "app", "--store", str(store_of(place))]
    environment = {**os.environ, **home, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        words,
        cwd=ROOT,
        env=environment,
        stderr=subprocess.PIPE,
        preexec_fn=partial(die_with, os.getpid()),
    ) as window:
        log = store_of(place).with_name(store_of(place).name + "-wal")
        limit = time.monotonic() + 60
        while not log.exists() and time.monotonic() < limit:
            time.sleep(0.05)
        time.sleep(1.0)
        window.send_signal(signal.SIGTERM)
        _, said = window.communicate(timeout=60)
    assert window.returncode == 0, said
    assert b"Traceback" not in said
    known = [line for line in acked(place) if line.split()[0] in {"log", "save"}]
    assert judge_store(place, known, spare=1) == []


@pytest.mark.timeout(3600)
def test_hostile_files(nursery: Nursery, rounds: int, place: Path, tally: Tally) -> None:
    """Each file is taken or refused, each row told; the store stays whole."""
    files = max(60, rounds * 5)
    ended = nursery.run("tests.faults.jobs:do_hostile", place, files=files, seed=rounds)
    assert ended.status == 0, ended.err
    found = json.loads(ended.out.splitlines()[-1])
    assert found["taken"] > 0
    assert found["rows"] > 0
    assert judge_store(place, acked(place), spare=files) == []
    tally(
        hostile_files=files,
        hostile_files_refused_whole=found["refused"],
        hostile_rows_refused=found["rows"],
    )


def test_one_sqlite_in_the_process(nursery: Nursery, place: Path) -> None:
    """Neither the standard library's SQLite nor Qt's is ever loaded beside the store's own."""
    ended = nursery.run("tests.faults.jobs:do_tell_libraries", place)
    assert ended.status == 0, ended.err
    libraries = json.loads(ended.out)
    assert any("sqlcipher3" in library for library in libraries)
    others = [one for one in libraries if "sqlite" in one.lower() and "sqlcipher3" not in one]
    assert others == []
