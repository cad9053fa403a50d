"""`schedule` from the command line: set up, listed, made once, told plainly where it fails."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine

from tests.app.cli_help import Shell, validator
from tests.app.conftest import NOON
from tests.app.reports.reading import flat, text

NAMES = "The Spoke & Kettle - Period summary - "


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "reports"
    path.mkdir()
    return path


def checked(shell: Shell, *words: object) -> Any:
    """Run a step, hold its JSON against the schema, and return it."""
    document = shell.ok("schedule", *words, "--json").json
    validator()("schedule", document)
    return document


def at(day: str) -> time_machine.travel:
    return time_machine.travel(datetime.fromisoformat(f"{day}T09:00:00+00:00"), tick=False)


def test_set_up_listed_made_once_and_taken_out(sample_shell: Shell, folder: Path) -> None:
    shell = sample_shell
    added = checked(
        shell, "add", "period", "--every", "1", "--folder", folder, "--channel", "phone"
    )
    (row,) = checked(shell, "list")["schedules"]
    assert (row["number"], row["rhythm"], row["day"]) == (added["schedule"], "monthly", 1)
    assert (row["next"], row["here"], row["only"]) == ("2026-04-01", True, {"channel": "Phone"})
    assert checked(shell, "run") == {"written": [], "failed": []}
    with at("2026-05-02"):
        made = checked(shell, "run")["written"]
        assert [one["due"] for one in made] == ["2026-04-01", "2026-05-01"]
        assert sorted(file.name for file in folder.iterdir()) == [
            f"{NAMES}Phone - 2026-03-01 2026-03-31.pdf",
            f"{NAMES}Phone - 2026-04-01 2026-04-30.pdf",
        ]
        assert checked(shell, "run")["written"] == []
    with at("2026-01-02"):
        assert checked(shell, "run")["written"] == []
    gone = checked(shell, "remove", added["schedule"])
    assert checked(shell, "list") == {"schedules": []}
    shell.ok("undo", gone["changeset"])
    with at("2026-05-02"):
        assert checked(shell, "run")["written"] == []
    assert len(list(folder.iterdir())) == 2


def test_a_weekly_one_says_what_stood_at_the_week_s_end(sample_shell: Shell, folder: Path) -> None:
    sample_shell.ok("schedule", "add", "period", "--every", "Monday", "--folder", folder)
    with at("2026-03-25"):
        said = sample_shell.ok("schedule", "run").out
    (file,) = folder.iterdir()
    assert str(file) in said
    assert file.name == f"{NAMES}2026-03-16 2026-03-22.pdf"
    assert "as it stood at the end of 22 March 2026" in flat(text(file.read_bytes()))


def test_a_list_that_is_late_speaks_of_its_day(sample_shell: Shell, folder: Path) -> None:
    sample_shell.ok("schedule", "add", "unmet", "--every", "day", "--folder", folder)
    with at("2026-03-19"):
        sample_shell.ok("schedule", "run")
    late, now = sorted(folder.iterdir())
    assert "18 March 2026" in flat(text(late.read_bytes()))
    assert "19 Mar" in flat(text(now.read_bytes()))


def test_what_fails_is_told_and_made_by_the_next_run(sample_shell: Shell, folder: Path) -> None:
    sample_shell.ok("schedule", "add", "staff", "--every", "day", "--folder", folder)
    sample_shell.ok("schedule", "add", "unmet", "--every", "day", "--folder", folder.parent)
    shutil.rmtree(folder)
    answer = sample_shell("schedule", "run")
    assert answer.status == 1
    assert answer.out.count("Written: ") == 1
    assert "does not exist" in answer.err
    assert "1 summary was not made" in answer.err
    failed = sample_shell("schedule", "run", "--json")
    validator()("schedule", failed.json)
    assert failed.json["failed"][0]["reason"].startswith("The folder of ")
    folder.mkdir()
    assert sample_shell.ok("schedule", "run").out.count("Written: ") == 1
    assert sample_shell.ok("schedule", "run").err == "Nothing is due.\n"


def test_a_file_that_is_there_is_left_alone(sample_shell: Shell, folder: Path) -> None:
    name = "The Spoke & Kettle - Unmet promises - 2026-03-18"
    (folder / f"{name}.pdf").write_text("mine")
    sample_shell.ok("schedule", "add", "unmet", "--every", "day", "--folder", folder)
    sample_shell.ok("schedule", "run")
    assert (folder / f"{name}.pdf").read_text() == "mine"
    assert (folder / f"{name} (2).pdf").read_bytes().startswith(b"%PDF")


def test_paused_it_rests_and_then_goes_on(sample_shell: Shell, folder: Path) -> None:
    number = checked(sample_shell, "add", "voice", "--every", "day", "--folder", folder)["schedule"]
    checked(sample_shell, "pause", number)
    (row,) = checked(sample_shell, "list")["schedules"]
    assert (row["active"], row["next"]) == (False, None)
    assert "paused" in sample_shell.ok("schedule", "list").out
    assert checked(sample_shell, "run")["written"] == []
    with time_machine.travel(NOON + timedelta(days=2), tick=False):
        checked(sample_shell, "go-on", number)
        assert [one["due"] for one in checked(sample_shell, "run")["written"]] == ["2026-03-20"]


def test_the_list_in_words(sample_shell: Shell, folder: Path) -> None:
    assert "Nothing is scheduled" in sample_shell.ok("schedule", "list").err
    for every in ("day", "friday", "31"):
        sample_shell.ok("schedule", "add", "handover", "--every", every, "--folder", folder)
    said = sample_shell.ok("schedule", "list").out
    for words in ("every day", "every week, Friday", "every month, day 31", "Shift hand-over"):
        assert words in said


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["remove", "7"], "no scheduled summary of the number 7"),
        (["add", "period", "--every", "full moon", "--folder", "."], "full moon is no day"),
        (["add", "period", "--every", "32", "--folder", "."], "32 is no day"),
        (["add", "period", "--every", "day", "--folder", "/nowhere"], "/nowhere is not there"),
        (["add", "staff", "--every", "day", "--folder", ".", "--channel", "x"], "x"),
    ],
)
def test_what_is_refused_is_one_sentence(sample_shell: Shell, words: list[str], why: str) -> None:
    assert why in sample_shell.refused("schedule", *words)


def test_without_a_step_the_steps_are_named(shell: Shell) -> None:
    assert shell("schedule").status == 2
