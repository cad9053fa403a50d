"""`marks`: from the printed page to the store and back, typed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from app.reports.making import MARKED
from tests.app.cli_help import Shell, validator
from tests.app.conftest import NOON
from tests.app.reports.reading import flat, text
from tests.app.test_cli_reports import ASKED as ALL

ASKED = {**ALL, "unmet": ["--as-of", "2026-03-17"]}
"""A day on which something is unmet."""

CODE = re.compile(r"Sheet\s+([2-9A-Z]{4})")


def printed(shell: Shell, file: Path, kind: str = "handover") -> str:
    """Print a sheet and return the name in its foot, as it is read off the page."""
    shell.ok("report", kind, *ASKED[kind], "-o", file)
    found = CODE.search(text(file.read_bytes()))
    assert found is not None
    return found[1]


def lines(shell: Shell, code: str, *words: str) -> dict[str, Any]:
    """Return the lines of a sheet by their codes."""
    document = shell.ok("marks", code, *words, "--json").json
    validator()("marks", document)
    return {line["line"]: line for line in document["lines"]}


@pytest.mark.parametrize("kind", sorted(MARKED))
def test_the_foot_names_the_sheet_and_every_line_bears_its_code(
    sample_shell: Shell, tmp_path: Path, kind: str
) -> None:
    file = tmp_path / "sheet.pdf"
    document = sample_shell.ok("report", kind, *ASKED[kind], "-o", file, "--json").json
    validator()("report", document)
    code = document["sheet"]
    words = text(file.read_bytes())
    assert set(CODE.findall(words)) == {code}
    known = lines(sample_shell, code)
    on_paper = set(re.findall(r"\b[A-HJKM][1-9]\d?\b", words))
    assert set(known) <= on_paper
    for line in known.values():
        # The words of a long line may be cut on paper: its beginning stands there.
        if line["record"] != "interaction":
            assert flat(line["text"])[:20] in flat(words)


@pytest.mark.parametrize("kind", ["staff", "copy", "slip"])
def test_what_nobody_is_to_write_on_has_no_name(
    sample_shell: Shell, tmp_path: Path, kind: str
) -> None:
    file = tmp_path / "plain.pdf"
    document = sample_shell.ok("report", kind, *ASKED[kind], "-o", file, "--json").json
    assert document["sheet"] is None
    assert not CODE.search(text(file.read_bytes()))


def test_marks_are_tried_taken_and_undone(sample_shell: Shell, tmp_path: Path) -> None:
    code = printed(sample_shell, tmp_path / "sheet.pdf")
    before = lines(sample_shell, code)
    marks = ["A1 done, she was pleased", "b1: told, gave a voucher", "B2 fri 3pm Nora"]
    tried = sample_shell.ok("marks", code.lower(), *marks, "--dry-run", "--json").json
    validator()("marks", tried)
    assert (tried["dry_run"], tried["changeset"]) == (True, None)
    assert lines(sample_shell, code) == before
    taken = sample_shell.ok("marks", code, *marks, "--json").json
    validator()("marks", taken)
    assert [line["done"] for line in taken["lines"]] == [line["done"] for line in tried["lines"]]
    after = lines(sample_shell, code)
    assert after["B2"]["owner"] == "Nora Brennan"
    assert after["B2"]["due"] == "2026-03-20T15:00:00+00:00"
    number = before["A1"]["number"]
    assert number not in {row["number"] for row in sample_shell.ok("unmet", "--json").json}
    assert sample_shell.ok("undo", "--json").json["undone"] == taken["changeset"]
    assert lines(sample_shell, code) == before


def test_what_marks_do_is_said_in_words(sample_shell: Shell, tmp_path: Path) -> None:
    code = printed(sample_shell, tmp_path / "sheet.pdf")
    answer = sample_shell.ok("marks", code, "A1 done", "A2 fri 3pm agreed", "A3 ask for the part")
    assert "kept" in answer.out
    assert "moved to Friday 20 March 2026 at 15:00, agreed by the customer" in answer.out
    assert "note: ask for the part" in answer.out
    assert f"Sheet {code}: Shift hand-over" in answer.err


@pytest.mark.parametrize(
    ("marks", "says"),
    [
        (["A1 done", "Z9 done"], "has no line Z9"),
        (["A1 done", "A1 ok"], "marked twice"),
        (["done"], "does not begin with the code of a line"),
        (["A1"], "nothing is written"),
        (["A1 done tomorrow"], "has not come yet"),
    ],
)
def test_one_that_cannot_be_taken_refuses_all(
    sample_shell: Shell, tmp_path: Path, marks: list[str], says: str
) -> None:
    code = printed(sample_shell, tmp_path / "sheet.pdf")
    before = lines(sample_shell, code)
    assert says in sample_shell.refused("marks", code, *marks)
    assert lines(sample_shell, code) == before


def test_a_sheet_that_is_misread_or_not_known(sample_shell: Shell) -> None:
    assert "is no name of a sheet" in sample_shell.refused("marks", "K7PX", "A1 done")
    assert "was saved or printed" in sample_shell.refused("marks", "2222", "A1 done")


def test_a_sheet_is_made_again_with_its_codes(sample_shell: Shell, tmp_path: Path) -> None:
    again = tmp_path / "again.pdf"
    code = printed(sample_shell, tmp_path / "first.pdf")
    known = lines(sample_shell, code)
    gone = known["A2"]["number"]
    sample_shell.ok("delete", "promise", gone)
    sample_shell.ok("promise", "move", known["A3"]["number"], "--due", "in 9 days")
    document = sample_shell.ok("marks", code, "--print", again, "--json").json
    validator()("marks", document)
    assert document["bytes"] == again.stat().st_size
    words = text(again.read_bytes())
    assert set(CODE.findall(words)) == {code}
    assert "no longer recorded" in words
    assert flat(known["A2"]["text"]) not in flat(words)
    for line, row in known.items():
        assert re.search(rf"\b{line}\b", words), line
        if row["number"] and line != "A2":
            assert re.search(rf"\b{line}\b\s*{row['number']}", words), line


def test_a_sheet_of_a_past_day_says_the_same_when_it_is_made_again(
    sample_shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(NOON.timestamp())))
    first, again = tmp_path / "first.pdf", tmp_path / "again.pdf"
    code = printed(sample_shell, first, "unmet")
    sample_shell.ok("marks", code, "--print", again)
    assert first.read_bytes() == again.read_bytes()


def test_the_same_sheet_keeps_its_name_and_a_later_one_gets_its_own(
    sample_shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = []
    for seconds in (0, 0, 60):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(NOON.timestamp()) + seconds))
        names.append(printed(sample_shell, tmp_path / "sheet.pdf"))
    assert names[0] == names[1] != names[2]


def test_the_profile_of_somebody_deleted_cannot_be_made_again(
    sample_shell: Shell, tmp_path: Path
) -> None:
    code = printed(sample_shell, tmp_path / "sheet.pdf", "profile")
    sample_shell.ok("delete", "customer", 1, "--with-records")
    assert "no longer recorded" in sample_shell.refused(
        "marks", code, "--print", tmp_path / "a.pdf"
    )
    assert not any(line["present"] for line in lines(sample_shell, code).values())
