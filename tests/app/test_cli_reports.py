"""`report` from the command line: every kind, what narrows it, what it refuses; a month's length."""

from __future__ import annotations

import contextlib
import json
import shutil
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader

from app.reports import KINDS, making
from app.reports.wording import Wording
from models.store import Store
from models.values import Standing
from tests.app.cli_help import Shell
from tests.app.conftest import NOON, SAMPLE_DAY
from tests.app.reports.reading import check_figures, flat, pages, text

ASKED: dict[str, list[str]] = {
    "period": ["--month", "2026-02"],
    "voice": ["--month", "2026-02"],
    "staff": ["--from", "2026-01-01", "--to", "2026-02-28"],
    "unmet": ["--as-of", "2026-03-01"],
    "handover": [],
    "profile": ["--customer", "1"],
    "copy": ["--customer", "1"],
    "slip": ["--promise", "12"],
}


def test_every_kind_is_asked_for_here() -> None:
    assert set(ASKED) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_written_twice_alike_on_each_paper(
    sample_shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(NOON.timestamp())))
    for paper in making.papers(kind):
        files = [tmp_path / f"{paper}-{time}.pdf" for time in (1, 2)]
        for file in files:
            words = ["report", kind, *ASKED[kind], "--paper", paper, "-o", file]
            assert sample_shell.ok(*words, "--json").json["kind"] == kind
        assert files[0].read_bytes() == files[1].read_bytes()
        assert PdfReader(files[0]).metadata.author == "The Spoke & Kettle"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "words",
    [
        ["copy"],
        ["profile"],
        ["slip"],
        ["slip", "--promise", "12-1"],
        ["slip", "--promise", "999999"],
        ["slip", "--promise", "12", "--paper", "a4"],
        ["period", "--paper", "roll"],
        ["copy", "--customer", "1", "--channel", "phone"],
        ["slip", "--promise", "12", "--staff", "Nora Brennan"],
        ["voice", "--staff", "Nobody Atall"],
        ["staff", "--channel", "carrier pigeon"],
        ["voice", "--from", "2026-03-02", "--to", "2026-03-01"],
    ],
    ids=" ".join,
)
def test_what_cannot_be_is_refused_in_a_sentence(
    sample_shell: Shell, tmp_path: Path, words: list[str]
) -> None:
    target = tmp_path / "x.pdf"
    refusal = sample_shell.refused("report", *words, "-o", target)
    assert refusal.strip().endswith(".")
    assert not target.exists()


def test_a_narrowed_page_foots_with_measures_narrowed_alike(
    sample_shell: Shell, tmp_path: Path
) -> None:
    only = ["--channel", "phone", "--staff", "Kofi Mensah"]
    days = ["--from", "2026-01-01", "--to", "2026-03-31"]
    sample_shell.ok("report", "period", *days, *only, "-o", tmp_path / "part.pdf")
    part = sample_shell.ok("measures", *days, *only, "--json").json
    whole = sample_shell.ok("measures", *days, "--json").json
    by = sample_shell.ok("measures", *days, *only, "--by", "channel", "--json").json["groups"]
    assert 0 < part["interactions"] < whole["interactions"]
    assert {group["key"] for group in by} == {"Phone"}
    words = flat(text((tmp_path / "part.pdf").read_bytes()))
    assert "In part: channel Phone, staff Kofi Mensah only" in words
    assert f"Promises made {part['promises']['made']}" in words
    assert f"Interactions {part['interactions']}" in words


def test_the_slip_says_what_the_desk_says(sample_shell: Shell, tmp_path: Path) -> None:
    row: Any = sample_shell.ok("unmet", "--json").json[0]
    sample_shell.ok("report", "slip", "--promise", row["number"], "-o", tmp_path / "slip.pdf")
    words = flat(text((tmp_path / "slip.pdf").read_bytes()))
    assert row["number"] in words
    assert "The Spoke & Kettle 7 Slipway Row, Carrigmore" in words


def test_the_hand_over_counts_what_unmet_lists(sample_shell: Shell, tmp_path: Path) -> None:
    rows = sample_shell.ok("unmet", "--all", "--json").json
    sample_shell.ok("report", "handover", "-o", tmp_path / "shift.pdf")
    (sheet,) = pages((tmp_path / "shift.pdf").read_bytes())
    overdue = sum(row["standing"] == Standing.OVERDUE for row in rows)
    assert f"Overdue {overdue} still open" in flat(sheet)
    assert f"Broken {len(rows) - overdue} not answered for" in flat(sheet)


@pytest.mark.slow
def test_a_month_of_the_sample_shop_is_two_to_four_pages(
    sample_template: Path, tmp_path: Path
) -> None:
    shutil.copy(sample_template, tmp_path / "sample.counterfoil")
    store = Store.open(tmp_path / "sample.counterfoil", create=False)
    with contextlib.closing(store), store.read() as reading:
        for month in (1, 2):
            last = date(2026, month + 1, 1) - timedelta(days=1)
            wanted = making.Wanted("period", date(2026, month, 1), last, as_of=SAMPLE_DAY)
            data: Any = making.read(reading, wanted)
            for paper in ("a4", "letter"):
                made = making.render("period", data, paper=paper, printed_at=NOON, language="en")
                assert 2 <= len(pages(made)) <= 4
            wording = Wording("en", data.shop.country, ZoneInfo(data.shop.zone))
            check_figures(made, data.measures, wording)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("ending", ["csv", "json"])
def test_the_figures_of_each_kind_are_written_twice_alike(
    sample_shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, ending: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(NOON.timestamp())))
    named, told = tmp_path / f"figures.{ending}", tmp_path / "figures"
    sample_shell.ok("report", kind, *ASKED[kind], "-o", named)
    said = sample_shell.ok(
        "report", kind, *ASKED[kind], "--format", ending, "-o", told, "--json"
    ).json
    assert said["sheet"] is None, "nobody writes on a table"
    assert named.read_bytes() == told.read_bytes()
    assert "Spoke & Kettle" in named.read_text(encoding="utf-8-sig")


def test_the_figures_are_those_of_measures(sample_shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "figures.json"
    days = ["--from", "2026-02-01", "--to", "2026-02-28"]
    sample_shell.ok("report", "period", *days, "-o", file)
    found = json.loads(file.read_text(encoding="utf-8"))["data"]["measures"]
    measured = sample_shell.ok("measures", *days, "--json").json
    assert found == {name: measured[name] for name in found}
    assert found["promises"] == measured["promises"]


def test_a_name_that_does_not_say_what_to_write_is_refused(
    sample_shell: Shell, tmp_path: Path
) -> None:
    said = sample_shell.refused("report", "unmet", "-o", tmp_path / "unmet.xlsx")
    assert "end the name in .pdf, .csv or .json" in said
    sample_shell.ok("report", "unmet", "-o", tmp_path / "unmet")
    assert (tmp_path / "unmet").read_bytes().startswith(b"%PDF")
