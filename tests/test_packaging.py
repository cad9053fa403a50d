"""What brings the program to a computer: the frozen versions, and the main job without a display."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.test_house import imports, modules

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"


OURS = {"app", "models", "resources", "ui", "__future__"}
PARTS = {"shiboken6", "psycopg"}
"""One comes with PySide6, the other is for shops with a server."""
UNSEEN = {"rl-accel", "tzdata"}
"""Found by reportlab and by zoneinfo, where they are there."""


def asked_for(*extras: str) -> list[str]:
    """List the project's dependencies and those of the extras, as the set-up reads them."""
    return run("dependencies.py", *extras).splitlines()


def folded(name: str) -> str:
    """Return a distribution's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def run(script: str, *arguments: str) -> str:
    """Run one of the scripts and return what it printed."""
    done = subprocess.run(
        [sys.executable, str(PACKAGING / script), *arguments],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    return done.stdout


def test_every_dependency_is_frozen() -> None:
    lines = (PACKAGING / "constraints.txt").read_text(encoding="utf-8").splitlines()
    frozen = {folded(line.split("==")[0]) for line in lines if not line.startswith("#")}
    asked = asked_for("dev", "postgresql", "bench")
    names = {folded(re.split(r"[\[<>=!~; ]", line)[0]) for line in asked}
    assert len(names) > 20
    assert names - frozen == set()


def test_the_constraints_are_versions_and_nothing_else() -> None:
    line = re.compile(r'[A-Za-z0-9_.-]+==[0-9][\w.]*( ; [a-z_]+ [=<>!]+ "[\w.]+")?')
    lines = (PACKAGING / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert [text for text in lines if not text.startswith("#") and not line.fullmatch(text)] == []


def test_what_is_imported_is_declared_and_what_is_declared_is_imported() -> None:
    offered = packages_distributions()
    used = {
        folded(distribution)
        for path in modules("app", "models", "ui")
        for _, name in imports(path)
        if (top := name.split(".")[0]) not in sys.stdlib_module_names and top not in OURS
        for distribution in offered.get(top, [f"nobody offers {top}"])
    }
    declared = {folded(re.split(r"[\[<>=!~; ]", line)[0]) for line in asked_for()}
    assert used - declared - PARTS == set()
    assert declared - used - UNSEEN == set()


def test_an_unknown_extra_is_refused() -> None:
    with pytest.raises(subprocess.CalledProcessError):
        run("dependencies.py", "nonsense")


def test_the_window_toolkit_stays_below_the_version_that_aborts() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (toolkit,) = [line for line in project["dependencies"] if line.startswith("PySide6")]
    assert toolkit.startswith("PySide6-Essentials")
    assert "<6.12" in toolkit or not project["requires-python"].startswith(">=3.11")


@pytest.mark.slow
def test_the_main_job_without_a_display(tmp_path: Path) -> None:
    said = run("demo.py", str(tmp_path / "summaries"))
    assert re.search(r"\d+ customers, \d+ interactions, \d+ promises, [1-9]\d* of them unmet", said)
    pages = {}
    for name in ("period.pdf", "profile.pdf"):
        file = tmp_path / "summaries" / name
        assert str(file) in said
        pages[name] = "".join(page.extract_text() for page in PdfReader(file).pages)
    assert "Inês Gonçalves" in pages["profile.pdf"]
    assert "Fit a new brake cable and ring her" in pages["profile.pdf"]
