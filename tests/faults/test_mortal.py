"""What the fault tests start ends with them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.faults.nursery import ROOT
from tests.mortal import die_with

PATIENCE = 30.0
"""Seconds in which a process that is killed must be gone."""


def wait_long(folder: Path, ready: Callable[[], object]) -> None:
    """Say who this child is, have a child of its own, and stay."""
    parent = os.getpid()
    if os.fork() == 0:
        die_with(parent)
        (folder / "grandchild").write_text(str(os.getpid()))
        time.sleep(600)
        os._exit(0)
    (folder / "child").write_text(str(os.getpid()))
    (folder / "nursery").write_text(str(os.getppid()))
    ready()
    time.sleep(600)


def test_a_killed_test_run_leaves_no_process(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from tests.faults.nursery import Nursery\n"
        "Nursery().run('tests.faults.test_mortal:wait_long', Path(sys.argv[1]))"
    )
    names = ("nursery", "child", "grandchild")
    run = subprocess.Popen([sys.executable, "-c", script, str(tmp_path)], cwd=ROOT)
    try:
        _until(lambda: all((tmp_path / name).exists() for name in names))
        _until(lambda: all((tmp_path / name).read_text() for name in names))
        born = [int((tmp_path / name).read_text()) for name in names]
        assert all(_lives(pid) for pid in born)
    finally:
        run.send_signal(signal.SIGKILL)
        run.wait()
    _until(lambda: not any(_lives(pid) for pid in born))


def _until(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < end, "it took too long"
        time.sleep(0.01)


def _lives(pid: int) -> bool:
    """Tell whether a process runs; one that is dead and only not yet buried does not."""
    try:
        facts = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
    return facts.rpartition(")")[2].split()[0] not in {"Z", "X"}
