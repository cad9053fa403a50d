"""The command line's manners: streams, statuses, one sentence a refusal, dates said back."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.cli import main
from app.cli.parser import build_parser, joined
from app.paths import AppPaths
from tests.app.cli_help import Shell


def _one_sentence(text: str) -> bool:
    return len(text.splitlines()) == 1 and text.endswith(".")


# Usage and help


@pytest.mark.parametrize("words", [["--help"], ["log", "--help"], ["promise", "keep", "--help"]])
def test_help_is_no_error(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 0
    assert "usage: counterfoil" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["log"],
        ["promise"],
        ["log", "--note", "x", "--emotion", "3"],
        ["measures", "--by", "moon"],
        ["history", "--limit", "0"],
        ["promise", "move", "12-7"],
        ["report", "period"],
        ["log", "--not", "x"],
    ],
)
def test_what_is_not_understood_is_usage(words: list[str], shell: Shell) -> None:
    answer = shell(*words)
    assert answer.status == 2
    assert answer.out == ""
    assert answer.err


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("counterfoil ")


def test_help_loads_nothing_heavy() -> None:
    code = "import sys; from app.cli import main; main(['--help']); print(*sys.modules, file=sys.stderr)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(ran.stderr.split())
    heavy = {"sqlalchemy", "babel", "reportlab", "dateparser", "PySide6", "phonenumbers"}
    assert not loaded & heavy


def test_text_that_begins_with_a_dash_stays_text() -> None:
    assert joined(["log", "--note", "-5 degrees"]) == ["log", "--note=-5 degrees"]
    assert joined(["log", "--note", "--customer", "x"]) == ["log", "--note", "--customer", "x"]
    assert joined(["search", "--", "--note", "-5"]) == ["search", "--", "--note", "-5"]
    options = build_parser().parse_args(joined(["log", "--note", "--rm -rf /"]))
    assert options.note == "--rm -rf /"


# Stores


@pytest.mark.parametrize(
    "words",
    [["unmet"], ["customers", "x"], ["search", "x"], ["profile", "1"], ["measures"], ["history"],
     ["undo"], ["promise", "keep", "1"], ["delete", "customer", "1"], ["report", "unmet", "-o", "x.pdf"],
     ["export", "x"]],
)  # fmt: skip
def test_reading_an_absent_store_makes_none(shell: Shell, words: list[str]) -> None:
    said = shell.refused(*words)
    assert said.startswith(f"There is no store at {shell.store}")
    assert _one_sentence(said)
    assert not shell.store.exists()


def test_the_variable_names_the_store(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other = tmp_path / "deep" / "other.counterfoil"
    monkeypatch.setenv("COUNTERFOIL_STORE", str(other))
    assert main(["shop", "--name", "Elsewhere"], shell.paths) == 0
    assert other.exists()
    assert not shell.store.exists()


@pytest.mark.parametrize("content", [b"", b"not a store at all, but a letter" * 100])
def test_a_file_that_is_no_store_is_left_alone(shell: Shell, content: bytes) -> None:
    shell.store.write_bytes(content)
    assert _one_sentence(shell.refused("shop", "--name", "x"))
    assert shell.store.read_bytes() == content


def test_a_folder_is_no_store(shell: Shell) -> None:
    shell.store.mkdir()
    assert _one_sentence(shell.refused("unmet"))


def test_a_new_store_takes_this_computers_zone_and_money(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "pt_BR.UTF-8")
    monkeypatch.setenv("TZ", "America/Sao_Paulo")
    found = shell.ok("shop", "--json").json
    assert (found["zone"], found["currency"]) == ("America/Sao_Paulo", "BRL")
    assert found["changeset"] is None


def test_the_shop_is_set_and_wrong_values_are_refused(shell: Shell) -> None:
    found = shell.ok("shop", "--name", "Ní", "--zone", "Asia/Tokyo", "--currency", "jpy", "--json")
    assert (found.json["name"], found.json["zone"], found.json["currency"]) == (
        "Ní",
        "Asia/Tokyo",
        "JPY",
    )
    assert "time zone" in shell.refused("shop", "--zone", "Mars/Olympus")
    assert "time zone" in shell.refused("shop", "--zone", "../../etc/passwd")
    assert "currency" in shell.refused("shop", "--currency", "XXQ")
    assert shell.ok("shop", "--json").json["zone"] == "Asia/Tokyo"


# Logging


def test_log_says_what_it_recorded(shell: Shell) -> None:
    said = shell.ok(
        "log", "--note", "Gears slip", "--customer", "Ana Reyes", "--promise", "Mended",
        "--due", "friday 3pm", "--worth", "12.50", "--channel", "phone", "--stage", "Putting right",
        "--aspect", "service", "--arrival", "-1", "--emotion", "1", "--emotion-source", "customer",
        "--expectation", "met", "--remark", "complaint:It slipped: twice", "--settled",
        "--given", "a free chain",
        "--staff", "Nora", "--at", "yesterday 11:00", "--json",
    )  # fmt: skip
    assert said.json["due"] == "2026-03-20T15:00:00+00:00"
    assert said.json["promise"] == "1-3"
    assert "Tuesday 17 March 2026 at 11:00" in said.err
    found = shell.ok("profile", "ana REYES", "--json").json
    [visit] = found["timeline"]
    assert visit["note"] == "Gears slip"
    assert (visit["channel"], visit["stage"], visit["aspect"]) == (
        "Phone",
        "Putting right",
        "Service",
    )
    assert (visit["arrival"], visit["emotion"], visit["emotion_source"]) == (-1, 1, "customer")
    assert visit["worth"] == {"EUR": 1250}
    assert (visit["settled"], visit["staff"], visit["expectation"]) == (True, "Nora", "met")
    assert visit["given"] == "a free chain"
    assert visit["remarks"] == [{"kind": "complaint", "text": "It slipped: twice"}]
    assert found["open_promises"][0]["number"] == "1-3"


def test_the_resolved_date_is_printed_back(shell: Shell) -> None:
    said = shell.ok("log", "--note", "x", "--promise", "Ring", "--due", "in 3 days")
    assert "Saturday 21 March 2026" in said.out


def test_a_past_due_is_taken_with_a_warning(shell: Shell) -> None:
    said = shell.ok("log", "--note", "x", "--promise", "Ring", "--due", "2026-03-01", "--json")
    assert said.json["due"] == "2026-03-01"
    assert "past already" in said.err
    assert [row["days_late"] for row in shell.ok("unmet", "--json").json] == [17]


def test_both_readings_are_shown_and_nothing_is_done(shell: Shell) -> None:
    shell.ok("shop")
    said = shell.refused("log", "--note", "x", "--promise", "Ring", "--due", "04/05/2026")
    assert "4 May 2026" in said
    assert "5 April 2026" in said
    assert shell.ok("measures", "--json").json["interactions"] == 0


def test_the_shops_order_settles_a_numeric_date(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    shell.ok("shop")
    said = shell.ok("log", "--note", "x", "--promise", "Ring", "--due", "04/05/2026", "--json")
    assert said.json["due"] == "2026-04-05"


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (["--note", "  "], "note is empty"),
        (["--note", "x", "--promise", "Ring"], "by when"),
        (["--note", "x", "--due", "tomorrow"], "no promise"),
        (["--note", "x", "--promise", "Ring", "--due", "when pigs fly"], "when pigs fly"),
        (["--note", "x", "--promise", " ", "--due", "tomorrow"], "empty"),
        (["--note", "x", "--customer", " "], "name"),
        (["--note", "x", "--channel", "telepathy"], "Counter"),
        (["--note", "x", "--remark", "rant:all of it"], "complaint"),
        (["--note", "x", "--remark", "complaint"], "empty"),
        (["--note", "x", "--worth", "a lot"], "amount"),
        (["--note", "x" * 20_001], "20000"),
        (["--note", "x", "--at", "2026-02-30"], "2026-02-30"),
        (["--note", "x", "--at", "2031-01-01"], "not come yet"),
        (["--note", "\udcff"], "half a character"),
    ],
)
def test_what_log_refuses_it_refuses_whole(shell: Shell, words: list[str], part: str) -> None:
    shell.ok("shop")
    said = shell.refused("log", *words)
    assert part in said
    assert _one_sentence(said)
    assert shell.ok("measures", "--json").json["customers"] == 0
    assert shell.ok("measures", "--json").json["interactions"] == 0


def test_a_name_that_several_bear_does_nothing(sample_shell: Shell) -> None:
    before = sample_shell.ok("measures", "--json").json["interactions"]
    said = sample_shell.refused("log", "--note", "x", "--customer", "fionn walsh")
    assert "4 Fionn Walsh" in said
    assert "5 Fionn Walsh" in said
    assert sample_shell.ok("measures", "--json").json["interactions"] == before
    assert sample_shell.ok("log", "--note", "x", "--customer", "5", "--json").json["customer"] == 5


def test_a_customer_is_found_without_case_and_accents(sample_shell: Shell) -> None:
    said = sample_shell.ok("log", "--note", "x", "--customer", "ZOE FASSBINDER", "--json")
    assert said.json["customer"] == 11
    assert "made" not in said.err


# Corrections, promises, undo


def test_edit_corrects_in_place(sample_shell: Shell) -> None:
    ok = sample_shell.ok
    changed = ok(
        "edit", "customer", "1", "phone=020 910 9999; 020 910 9998", "tags=a,b", "tone=", "--json"
    )
    assert set(changed.json["records"]) >= {"customer", "contact_point"}
    found = ok("profile", "1", "--json").json["customer"]
    assert [row["value"] for row in found["contacts"]] == [
        "maeve@example.org", "020 910 9999", "020 910 9998",
    ]  # fmt: skip
    assert (found["tags"], found["tone"]) == (["a", "b"], None)
    ok("undo")
    assert ok("profile", "1", "--json").json["customer"]["tone"].startswith("Brisk")


def test_edit_an_interaction_and_a_promise(shell: Shell) -> None:
    ok = shell.ok
    logged = ok("log", "--note", "One", "--promise", "Ring", "--due", "2026-03-25", "--json").json
    ok("edit", "interaction", logged["interaction"], "note=Two", "emotion=2",
       "emotion_source=staff", "worth=3.20", "settled=yes", "given=a lock", "at=2026-03-17", "tags=x")  # fmt: skip
    ok("edit", "promise", logged["promise"], "text=Ring twice", "due=2026-03-26")
    [row] = ok("search", "twice", "--json").json
    assert row["kind"] == "promise"
    found = ok("history", "--record", f"interaction:{logged['interaction']}", "--json").json
    assert [entry["command"] for entry in found] == ["interactions.correct", "interactions.log"]
    fields = {
        change["field"]: (change["before"], change["after"]) for change in found[0]["changes"]
    }
    assert fields["note"] == ("One", "Two")
    assert fields["given"] == (None, "a lock")


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (["interaction", "1", "note"], "FIELD=VALUE"),
        (["interaction", "1", "colour=red"], "colour"),
        (["interaction", "1", "note="], "note is empty"),
        (["interaction", "1", "emotion=happy"], "-2, -1, 0, 1, 2"),
        (["interaction", "1", "settled=perhaps"], "yes, no"),
        (["interaction", "99999", "note=x"], "99999"),
        (["interaction", "one", "note=x"], "one"),
        (["interaction", "1", "staff=Nobody"], "Nobody"),
        (["customer", "1", "name="], "name"),
        (["promise", "1-4", "text=x"], "check digit"),
        (["promise", "99999", "text=x"], "99999"),
        (["interaction", "1" * 400, "note=x"], "not an id"),
    ],
)
def test_what_edit_refuses(sample_shell: Shell, words: list[str], part: str) -> None:
    said = sample_shell.refused("edit", *words)
    assert part in said
    assert _one_sentence(said)


def test_a_walk_in_gets_its_name_and_loses_it_again(shell: Shell) -> None:
    shell.ok("log", "--note", "Walked in")
    shell.ok("attach", "1", "Bea")
    assert shell.ok("profile", "bea", "--json").json["interactions"] == 1
    shell.ok("undo")
    assert shell.ok("customers", "bea", "--json").json == []


def test_a_customer_with_records_needs_a_word_more(sample_shell: Shell) -> None:
    assert "--with-records" in sample_shell.refused("delete", "customer", "1")
    sample_shell.ok("delete", "customer", "1", "--with-records")
    assert sample_shell.ok("customers", "maeve", "--json").json == []
    sample_shell.ok("undo")
    assert sample_shell.ok("customers", "maeve", "--json").json[0]["id"] == 1


def test_a_promises_life(shell: Shell) -> None:
    shell.ok("log", "--note", "x", "--promise", "Ring", "--due", "2026-03-17")
    assert [row["number"] for row in shell.ok("unmet", "--json").json] == ["1-3"]
    assert "check digit" in shell.refused("promise", "keep", "1-4")
    assert "12-7" in shell.refused("promise", "keep", "the first")
    shell.ok("promise", "break", "1")
    assert [row["standing"] for row in shell.ok("unmet", "--json").json] == ["broken"]
    assert "words" in shell.refused("promise", "answer", "1")
    assert "settled already" in shell.refused("promise", "keep", "1")
    shell.ok("promise", "answer", "1-3", "--note", "Rang her")
    assert shell.ok("unmet", "--json").json == []
    assert shell.ok("measures", "--json").json["promises"]["broken"] == 1


def test_kept_today_is_not_before_it_was_made(shell: Shell) -> None:
    shell.ok("log", "--note", "x", "--promise", "Ring", "--due", "tomorrow")
    assert (
        shell.ok("promise", "keep", "1", "--at", "today", "--json").json["standing"]
        == "kept_on_time"
    )


def test_undo_takes_the_newest_and_says_when_there_is_none(shell: Shell) -> None:
    shell.ok("log", "--note", "One", "--customer", "Ana", "--staff", "Nora")
    assert shell.ok("undo", "--json").json["put_back"] >= 3
    assert shell.ok("shop", "--json").json["staff"] == []
    assert _one_sentence(shell.refused("undo"))
    assert "no change-set" in shell.refused("undo", "1234")


def test_undo_says_what_it_was_about(shell: Shell) -> None:
    shell.ok("log", "--note", "One", "--customer", "Ana")
    assert "It was about: Ana" in shell.ok("undo").out
    shell.ok("log", "--note", "Two\nlines")
    assert "It was about: Two lines" in shell.ok("undo").out


def test_undo_names_what_it_left(shell: Shell) -> None:
    logged = shell.ok("log", "--note", "One", "--json").json
    shell.ok("edit", "interaction", "1", "note=Two")
    answer = shell("undo", logged["changeset"], "--json")
    assert answer.status == 1
    assert answer.json["left"][0] == {
        "record": "interaction:1",
        "field": None,
        "reason": "changed_since",
    }
    assert "left as it is" in answer.err


# Finding, figures, paper


def test_nobody_of_that_name_lists_who_is_near(sample_shell: Shell) -> None:
    assert "1 Maeve O’Sullivan" in sample_shell.refused("profile", "maeve")
    assert "There is no customer" in sample_shell.refused("profile", "Xerxes")
    assert "Xerxes" in sample_shell.refused(
        "report", "profile", "--customer", "Xerxes", "-o", "x.pdf"
    )


def test_unmet_shows_fifty_and_says_how_many_more(shell: Shell) -> None:
    for number in range(52):
        shell.ok("log", "--note", "x", "--promise", f"Ring {number}", "--due", "2026-03-01")
    short = shell.ok("unmet")
    assert (len(short.out.splitlines()), "2 more" in short.err) == (51, True)
    assert len(shell.ok("unmet", "--all").out.splitlines()) == 53
    assert len(shell.ok("unmet", "--json").json) == 52


def test_a_backward_period_is_refused(sample_shell: Shell) -> None:
    said = sample_shell.refused("measures", "--from", "2026-03-01", "--to", "2026-02-01")
    assert "2026-02-01" in said
    for words in (["--month", "2026-13"], ["--month", "2026-02", "--from", "2026-02-01"]):
        assert _one_sentence(sample_shell.refused("report", "period", *words, "-o", "x.pdf"))


def test_the_reports_clock_is_fixed_by_the_environment(
    sample_shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1773849600")
    for name in ("a.pdf", "b.pdf"):
        sample_shell.ok("report", "period", "--month", "2026-02", "-o", tmp_path / name)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "noon")
    assert "SOURCE_DATE_EPOCH" in sample_shell.refused("report", "unmet", "-o", tmp_path / "c.pdf")


def test_a_report_that_cannot_be_written_leaves_what_was_there(
    sample_shell: Shell, tmp_path: Path
) -> None:
    assert _one_sentence(sample_shell.refused("report", "unmet", "-o", tmp_path))
    assert _one_sentence(sample_shell.refused("report", "unmet", "-o", tmp_path / "no" / "x.pdf"))


@pytest.mark.parametrize("file", ["missing.csv", "."])
def test_an_import_that_cannot_be_read_is_refused(shell: Shell, tmp_path: Path, file: str) -> None:
    (tmp_path / "m.toml").write_text(
        'source = "t"\nzone = "UTC"\n[customer]\nid = {column = "a"}\nname = {column = "a"}\n'
    )
    assert _one_sentence(shell.refused("import", tmp_path / file, "--map", tmp_path / "m.toml"))
    assert _one_sentence(shell.refused("import", tmp_path / file, "--map", tmp_path / "none.toml"))


def test_a_trial_import_leaves_no_store_behind(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "m.toml").write_text(
        'source = "t"\nzone = "UTC"\n[customer]\nid = {column = "a"}\nname = {column = "a"}\n'
    )
    (tmp_path / "f.csv").write_text("a\nAna\nBea\n")
    said = shell.ok(
        "import", tmp_path / "f.csv", "--map", tmp_path / "m.toml", "--dry-run", "--json"
    )
    assert said.json["customers_created"] == 2
    assert said.json["changeset"] is None
    assert not shell.store.exists()


# Accidents


def test_a_mistake_of_ours_is_one_sentence_and_a_log(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_session: object) -> int:
        raise RuntimeError("secret inside")

    monkeypatch.setattr("app.cli.shop.run", broken)
    said = shell.refused("shop")
    assert "RuntimeError" in said
    assert "secret inside" not in said
    assert str(shell.paths.log_file) in said
    assert "secret inside" in shell.paths.log_file.read_text(encoding="utf-8")


def test_customer_text_cannot_steer_the_terminal(shell: Shell) -> None:
    evil = "\x1b]0;owned\x07\x1b[2J\u202eevil\x9b31m"
    shell.ok("log", "--note", evil, "--customer", evil, "--promise", evil, "--due", "2026-03-01")
    for words in (
        ["unmet"],
        ["customers", "evil"],
        ["search", "evil"],
        ["profile", "1"],
        ["history"],
    ):
        for answer in (shell.ok(*words), shell.ok(*words, "--json")):
            said = answer.out + answer.err
            assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(said)
    assert shell.ok("profile", "1", "--json").json["customer"]["name"] == evil
    said = shell.refused("log", "--note", "x", "--channel", evil)
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(said)


def _run(paths: AppPaths, store: Path, *words: str) -> subprocess.Popen[bytes]:
    """Start the command line as a process of its own."""
    environ = {
        **os.environ,
        "PYTHONIOENCODING": "ascii",
        "HOME": str(paths.data_dir),
        "XDG_CONFIG_HOME": str(paths.config_dir),
    }
    return subprocess.Popen(
        [sys.executable, "-m", "app", "--store", str(store), *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environ,
    )


def test_a_poor_terminal_and_a_closed_pipe(sample_template: Path, sample_shell: Shell) -> None:
    told = _run(sample_shell.paths, sample_shell.store, "customers", "佐藤")
    out, err = told.communicate(timeout=60)
    assert (told.returncode, err) == (0, b"")
    assert rb"\u4f50\u85e4" in out
    asked = _run(sample_shell.paths, sample_shell.store, "--json", "history", "--limit", "900")
    assert asked.stdout is not None
    asked.stdout.close()
    assert asked.stderr is not None
    assert asked.stderr.read() == b""
    asked.stderr.close()
    assert asked.wait(60) == 1


def test_commands_answer_quickly(sample_shell: Shell) -> None:
    """A whole process, start to end: far below what a person would call waiting."""
    begun = time.perf_counter()
    ran = _run(sample_shell.paths, sample_shell.store, "--help")
    ran.communicate(timeout=60)
    assert time.perf_counter() - begun < 2
