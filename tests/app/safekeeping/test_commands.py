"""Tests of `backup`, `restore` and `check` as they are typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.safekeeping.keeping import backups_folder, listed
from models.maintenance import raw_connection
from tests.app.cli_help import Shell, validator


def _hurt(store: Path, name: str) -> None:
    """Blank the page that a table begins on."""
    with raw_connection(store) as connection:
        connection.execute("PRAGMA journal_mode=DELETE").fetchall()
        page = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)
        ).fetchone()[0]
    data = bytearray(store.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = bytes(4096)
    store.write_bytes(data)


def test_a_backup_and_the_way_back(sample_shell: Shell, tmp_path: Path) -> None:
    check, ok = validator(), sample_shell.ok
    kept = tmp_path / "kept.counterfoil"
    made = ok("backup", kept, "--json").json
    check("backup", made)
    assert made["bytes"] == kept.stat().st_size
    assert made["counts"]["customer"] == 40
    ok("log", "--note", "After the backup", "--customer", "Somebody New")
    told = ok("restore", kept, "--dry-run", "--json").json
    check("restore", told)
    assert (told["lost_count"], told["dry_run"], told["kept_aside"]) == (1, True, None)
    assert (told["before"]["customer"], told["counts"]["customer"]) == (41, 40)
    assert len(ok("customers", "Somebody New", "--json").json) == 1
    done = ok("restore", kept, "--json").json
    check("restore", done)
    assert ok("customers", "Somebody New", "--json").json == []
    sample_shell.store = Path(done["kept_aside"])
    assert len(ok("customers", "Somebody New", "--json").json) == 1


def test_in_words(sample_shell: Shell, tmp_path: Path) -> None:
    kept = tmp_path / "kept.counterfoil"
    assert sample_shell.ok("backup", kept).out.startswith("Backed up and verified")
    assert sample_shell.ok("backup", kept).status == 0
    told = sample_shell.ok("restore", kept, "--dry-run")
    assert "interaction" in told.out
    assert "Nothing was changed" in told.err
    assert "is kept as" in sample_shell.ok("restore", kept).err
    assert sample_shell.ok("check").out.startswith("The store is sound")


def test_a_sound_store_passes(sample_shell: Shell) -> None:
    found = sample_shell.ok("check", "--json").json
    validator()("check", found)
    assert found["sound"]
    assert found["faults"] == []
    assert "no fault" in sample_shell.refused("check", "--rescue")


@pytest.mark.parametrize(
    ("statement", "part"),
    [
        ("UPDATE customer SET name = 'Forged' WHERE id = 3", "record"),
        ("UPDATE change_set SET command = 'forged' WHERE id = 9", "chain"),
        ("DELETE FROM customer WHERE id = 3", "reference"),
        ("DELETE FROM interaction_words_data WHERE id > 10", "index"),
    ],
)
def test_each_fault_is_one_sentence(sample_shell: Shell, statement: str, part: str) -> None:
    with raw_connection(sample_shell.store) as connection:
        connection.execute(statement)
    answer = sample_shell("check", "--json")
    validator()("check", answer.json)
    assert answer.status == 1
    assert part in {fault["part"] for fault in answer.json["faults"]}
    assert len(answer.err.splitlines()) == len(answer.json["faults"])
    spoken = sample_shell("check")
    assert spoken.status == 1
    assert spoken.err == answer.err


def test_a_damaged_store_is_rescued_and_put_in_place(sample_shell: Shell) -> None:
    _hurt(sample_shell.store, "survey_answer")
    before = sample_shell.store.read_bytes()
    answer = sample_shell("check", "--rescue", "--json")
    validator()("check", answer.json)
    assert answer.status == 1
    rescue = answer.json["rescue"]
    lost = rescue["records"]["survey_answer"]
    assert lost["missing"]
    assert lost["saved"] + len(lost["missing"]) == 197
    assert sample_shell.store.read_bytes() == before
    assert "survey answer" in sample_shell("check", "--rescue").err
    sample_shell.ok("restore", rescue["rescued"])
    assert sample_shell.ok("check", "--json").json["sound"]
    assert sample_shell.ok("measures", "--json").json["customers"] == 40


def test_refusals_are_one_sentence(shell: Shell, tmp_path: Path) -> None:
    for words in (["backup", tmp_path / "x"], ["check"]):
        assert shell.refused(*words).startswith("There is no store at")
    assert shell.refused("restore", tmp_path / "x").startswith("There is no backup at")
    shell.ok("shop")
    assert "is a folder" in shell.refused("backup", tmp_path)
    assert "the store itself" in shell.refused("backup", shell.store)
    assert "was not written" in shell.refused("backup", tmp_path / "no" / "folder" / "x")
    assert "PostgreSQL" in shell.refused("--store", "postgresql://localhost/none", "check")


def test_an_import_is_preceded_by_a_backup(shell: Shell, tmp_path: Path) -> None:
    rows, chart = tmp_path / "rows.csv", tmp_path / "rows.toml"
    rows.write_text("who\nAna\n", encoding="utf-8")
    words = 'source = "t"\n[customer]\nid = { column = "who" }\nname = { column = "who" }\n'
    chart.write_text(words, encoding="utf-8")
    command = ["import", rows, "--map", chart]
    folder = backups_folder(shell.paths)
    shell.ok(*command)  # makes the store, so there was nothing to keep
    assert not folder.exists()
    rows.write_text("who\nBea\n", encoding="utf-8")
    shell.ok(*command, "--dry-run")
    shell("import", tmp_path / "absent.csv", "--map", chart)
    assert not folder.exists()
    assert "being backed up" in shell.ok(*command).err
    (own,) = folder.iterdir()
    (entry,) = listed(own)
    assert entry.reason == "import"
    assert entry.manifest is not None
    assert entry.manifest.counts["customer"] == 1
    shell.ok("backup", tmp_path / "kept")
    again = shell.ok(*command)  # Bea is there already: nothing changes
    shell.ok(*command)
    assert len(listed(own)) == 2
    assert "being backed up" in again.err
