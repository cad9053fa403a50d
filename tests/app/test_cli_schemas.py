"""Every command's JSON is held against its schema in the manual, on the sample shop."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from app.cli.parser import build_parser
from tests.app.cli_help import MANUAL, Shell, schemas, validator

NEW_SHOP = "columns.csv"
MAP = """
source = "test"
zone = "Europe/Dublin"

[customer]
id = { column = "who" }
name = { column = "who" }
"""


def _commands() -> set[str]:
    """Return the names of all commands."""
    choices = next(action.choices for action in build_parser()._actions if action.choices)
    assert isinstance(choices, dict)
    return set(choices)


def test_the_manual_has_a_schema_and_an_example_for_each_command() -> None:
    assert set(schemas()) == _commands() | {"shared"}
    text = MANUAL.read_text(encoding="utf-8")
    for command in _commands():
        section = text.split(f"\n## `{command}`\n")[1].split("\n## ")[0]
        assert re.search(rf"```sh\ncounterfoil {command}\b", section), command


def test_the_manuals_examples_are_understood() -> None:
    import shlex

    text = MANUAL.read_text(encoding="utf-8")
    examples = re.findall(r"```sh\ncounterfoil (.*?)\n```", text)
    assert len(examples) == len(_commands())
    for example in examples:
        build_parser().parse_args(shlex.split(example))


READING: list[list[Any]] = [
    ["shop"],
    ["unmet"],
    ["unmet", "--as-of", "2025-12-31", "--all"],
    ["customers", "wal"],
    ["customers", "nobody at all"],
    ["search", "ferry"],
    ["search", "สวัสดี"],
    ["profile", "Maeve O’Sullivan"],
    ["profile", "佐藤 花子"],
    ["measures"],
    ["measures", "--from", "2026-02-01", "--to", "2026-02-28", "--as-of", "2026-02-28"],
    ["measures", "--from", "1999-01-01", "--to", "1999-01-31"],
    *[["measures", "--by", by] for by in ("channel", "stage", "aspect", "staff", "month")],
    ["history"],
    ["history", "--limit", "400"],
    ["history", "--record", "promise:12"],
]


@pytest.mark.parametrize("words", READING, ids=" ".join)
def test_what_reading_commands_print_fits_their_schema(
    sample_shell: Shell, words: list[str]
) -> None:
    validator()(words[0], sample_shell.ok(*words, "--json").json)
    assert sample_shell.ok(*words).status == 0


def test_what_writing_commands_print_fits_their_schema(sample_shell: Shell, tmp_path: Path) -> None:
    check, ok = validator(), sample_shell.ok
    check("shop", ok("shop", "--name", "Other", "--json").json)
    logged = ok(
        "log", "--note", "Walked in", "--promise", "Ring", "--due", "tomorrow", "--json"
    ).json
    check("log", logged)
    check("log", ok("--json", "log", "--note", "Walked in", "--customer", "Zed").json)
    for step, words in {
        "move": ["--due", "in 3 days", "--customer-agreed"],
        "break": ["--note", "no"],
        "answer": ["--note", "told her"],
    }.items():
        check("promise", ok("promise", step, logged["promise"], *words, "--json").json)
    check("attach", ok("attach", logged["interaction"], "Ana", "--json").json)
    check("edit", ok("edit", "interaction", logged["interaction"], "note=Other", "--json").json)
    check("edit", ok("edit", "interaction", logged["interaction"], "note=Other", "--json").json)
    check("delete", ok("delete", "interaction", logged["interaction"], "--json").json)
    check("undo", ok("undo", "--json").json)
    check("history", ok("history", "--json").json)
    for kind, words in {
        "period": ["--month", "2026-02"],
        "profile": ["--customer", "1"],
        "unmet": [],
    }.items():
        pdf = tmp_path / f"{kind}.pdf"
        document = ok("report", kind, *words, "-o", pdf, "--json").json
        check("report", document)
        assert document["bytes"] == pdf.stat().st_size


def test_what_the_exchange_prints_fits_its_schema(sample_shell: Shell, tmp_path: Path) -> None:
    check = validator()
    check("export", sample_shell.ok("--json", "export", tmp_path / "out").json)
    check("export", sample_shell.ok("export", tmp_path / "exact", "--json").json)
    (tmp_path / "rows.csv").write_text("who\nAna\nBea\n\x00\n", encoding="utf-8")
    (tmp_path / "rows.toml").write_text(MAP, encoding="utf-8")
    command = ["import", tmp_path / "rows.csv", "--map", tmp_path / "rows.toml", "--json"]
    for words in ([*command, "--dry-run"], command):
        answer = sample_shell(*words)
        check("import", answer.json)
        assert answer.status == (1 if answer.json["rejected"] else 0)


def test_what_sample_prints_fits_its_schema(shell: Shell, tmp_path: Path) -> None:
    document = shell.ok("sample", tmp_path / "s.cf", "--today", "2026-03-18", "--json").json
    validator()("sample", document)
    assert document["customers"] == 40
