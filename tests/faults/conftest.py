"""What the fault tests share: how many rounds, the nurseries, the shim, the figures at the end."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults.nursery import Nursery

SHORT = 2
"""Rounds of each kind where nobody asks for more."""
VARIABLE = "COUNTERFOIL_FAULT_ROUNDS"

Tally = Callable[..., None]

if sys.platform != "linux":
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture(scope="session")
def rounds() -> int:
    """How often each thing is tried: COUNTERFOIL_FAULT_ROUNDS, or a few."""
    return int(os.environ.get(VARIABLE, SHORT))


@pytest.fixture
def tally(record_property: Callable[[str, object], None]) -> Iterator[Tally]:
    """Count what was tried; the figures are told at the end of the run."""
    counted: Counter[str] = Counter()

    def count(**figures: int) -> None:
        counted.update(figures)

    yield count
    for name, number in counted.items():
        record_property(f"fault_{name}", number)


def losses(wrong: list[str]) -> int:
    """Count what was promised and is not there, among what a judge found wrong."""
    return sum(words.startswith("LOST") for words in wrong)


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    """A nursery whose children have all rights of whoever runs the tests."""
    made = Nursery()
    yield made
    made.close()


@pytest.fixture(scope="module")
def powerless() -> Iterator[Nursery]:
    """A nursery whose children must obey the modes of files, also where the tests run as root."""
    prefix: list[str] = []
    if os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            pytest.skip("root obeys no file's mode, and setpriv (util-linux) is not there")
        prefix = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"]
    made = Nursery(prefix)
    yield made
    made.close()


@pytest.fixture(scope="session")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that is loaded before a program, compiled here."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None:
        pytest.skip("no C compiler here, so the shim cannot be made")
    library = tmp_path_factory.mktemp("shim") / "shim.so"
    source = Path(__file__).with_name("shim.c")
    words = [compiler, "-shared", "-fPIC", "-O2", "-Wall", "-o", str(library), str(source)]
    subprocess.run([*words, "-ldl", "-lpthread"], check=True)
    return library


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell how much was tried and how much was lost."""
    total: Counter[str] = Counter()
    reports = [one for found in terminalreporter.stats.values() for one in found]
    for report in reports:
        if getattr(report, "when", "") == "teardown":  # when the counting is over
            for name, number in report.user_properties:
                if name.startswith("fault_"):
                    total[name.removeprefix("fault_")] += number
    if total:
        terminalreporter.section("faults", sep="-")
        for name, number in sorted(total.items()):
            terminalreporter.write_line(f"{number:>9,}  {name.replace('_', ' ')}")
