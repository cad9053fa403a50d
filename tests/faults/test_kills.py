"""Killed at any moment: 1, 12, 13, 16 and 21 of the list in docs/faults.md."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.faults.conftest import Tally, losses
from tests.faults.jobs import JOBS
from tests.faults.nursery import Nursery
from tests.faults.place import acked, copy_of


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", sorted(JOBS))
def test_a_kill_loses_nothing(
    name: str, nursery: Nursery, rounds: int, tmp_path: Path, tally: Tally
) -> None:
    job, dice = JOBS[name], random.Random(f"{name} {rounds}")
    template, folder = tmp_path / "template", tmp_path / "none"
    template.mkdir()
    job.prepare(template)
    kills = 0
    for number in range(rounds):
        if number % job.lasting == 0:
            folder, kills = copy_of(template, tmp_path / f"round{number}"), 0
        ended = nursery.run(job.work, folder, kill_after=dice.uniform(0, job.seconds))
        assert ended.was_killed or ended.status == 0, ended.err
        assert "Traceback" not in ended.err
        kills += ended.was_killed
        acks = acked(folder)
        wrong = job.judge(folder, acks, kills)
        tally(kills=int(ended.was_killed), losses=losses(wrong))
        assert wrong == [], (number, acks[-1:])
