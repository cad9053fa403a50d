"""The bench on a tiny shop: every figure is taken, and the file says of each what it must."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

BENCH = Path(__file__).resolve().parent.parent / "packaging" / "bench.py"
KEYS = {"name", "value", "unit", "limit", "limit_value", "ratio", "goal", "met", "note"}
NAMES = {
    "first picture",
    "first picture, big store",
    "libraries at the first picture",
    "everything loaded",
    "memory, all loaded",
    *(f"longest stall, {work}" for work in ("loading", "saving", "searching")),
    *(f"longest stall, {work}" for work in ("importing", "exporting")),
    "save, 3 ms sync",
    "save, 99th of 100",
    "save, our own CPU",
    "save, bytes each",
    "customer search, a key",
    "text search, a key",
    "key to painted hits",
    "profile of 500 painted",
    "list of a million, open",
    "list of a million, a page",
    "profile of 500",
    "unmet, first page",
    "unmet, count",
    "measures of all history",
    "measures of a month",
    "import of 100",
    *(f"scale: {work}" for work in ("customer search", "text search", "profile", "save")),
    *(f"scale: {work}" for work in ("unmet promises", "count of unmet", "page of customers")),
    "scale: page of the promises",
    "size of the store",
    "one page",
    "list of 40",
    "list of 40, beside LongTable",
    "time a page",
    "memory for a list",
}
ASIDE = {
    f"{what}, beside {name}"
    for what in ("one page", "list of 40")
    for name, module in (("WeasyPrint", "weasyprint"), ("Typst", "typst"), ("fpdf2", "fpdf"))
    if find_spec(module)
}
"""What stands beside where its engine is installed; the set-up of the tests does not bring it."""


def run(room: Path, *arguments: str) -> tuple[str, list[dict[str, Any]]]:
    """Run the bench with its memory in a room of this test's own."""
    out = room / "bench.json"
    done = subprocess.run(
        [sys.executable, str(BENCH), "--interactions", "600", "--out", str(out), *arguments],
        check=True,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "XDG_CACHE_HOME": str(room / "cache")},
    )
    return done.stdout, json.loads(out.read_text(encoding="utf-8"))


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("cc") is None, reason="the slow disk needs a C compiler")
@pytest.mark.skipif(sys.platform != "linux", reason="the slow disk is preloaded")
def test_every_figure_is_taken(tmp_path: Path) -> None:
    said, figures = run(tmp_path)
    assert {figure["name"] for figure in figures} == NAMES | ASIDE
    for figure in figures:
        assert set(figure) == KEYS
        assert figure["name"] in said
        assert figure["value"] >= 0 or figure["limit_value"] is None
        if figure["limit_value"] is None:
            assert figure["ratio"] is None
            assert figure["met"] == (figure["value"] <= figure["goal"])
        else:
            quotient = figure["value"] / figure["limit_value"]
            assert figure["ratio"] == pytest.approx(quotient, rel=0.05, abs=0.001)
            assert figure["met"] == (figure["ratio"] <= figure["goal"])


def test_stores_are_built_once_and_one_part_can_be_had_alone(tmp_path: Path) -> None:
    said, figures = run(tmp_path, "--only", "sizes")
    assert "built 600 interactions" in said
    assert [figure["name"] for figure in figures] == ["size of the store"]
    assert "built" not in run(tmp_path, "--only", "sizes")[0]
    kept = [path.name for path in (tmp_path / "cache").rglob("*") if path.is_file()]
    assert len(kept) == 2
