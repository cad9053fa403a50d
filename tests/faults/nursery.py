"""A process that has everything loaded and gives birth to children that are then killed.

A child is forked in a hundredth of a second, where a new interpreter would spend half a second
on its imports and die before it did anything. The nursery itself never opens a store, so that
no child inherits a lock or a connection.

Run as a program it reads orders, one line of JSON each, and answers each with one line.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import resource
import select
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.mortal import die_with

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 120.0
"""Seconds after which a child that was not to be killed counts as hung."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a child ended: its exit status (below zero: by which signal) and what it said."""

    status: int
    out: str
    err: str

    @property
    def was_killed(self) -> bool:
        """Tell whether the kill came before the child was done."""
        return self.status == -signal.SIGKILL


class Nursery:
    """The tests' side: gives orders and reads the answers."""

    def __init__(
        self, prefix: Sequence[str] = (), environment: Mapping[str, str] | None = None
    ) -> None:
        """Start the process; `prefix` are the words of a program that starts it, as setpriv."""
        self._process = subprocess.Popen(
            [*prefix, sys.executable, "-m", "tests.faults.nursery", str(os.getpid())],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), **(environment or {})},
        )

    def run(
        self,
        work: str,
        folder: Path,
        *,
        kill_after: float | None = None,
        with_signal: int = signal.SIGKILL,
        limits: Mapping[str, int] | None = None,
        **given: Any,
    ) -> Ended:
        """Let a child do `module:function(folder, ready, **given)`; return how it ended.

        It is killed so many seconds after it said that it is ready; `limits` are resource
        limits by name ("RLIMIT_FSIZE"), put on when it is born.
        """
        order = {
            "work": work,
            "folder": str(folder),
            "kill_after": kill_after,
            "signal": int(with_signal),
            "limits": dict(limits or {}),
            "given": given,
        }
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, "the nursery itself died"
        return Ended(**json.loads(answer))

    def close(self) -> None:
        """End the process."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()


def serve() -> None:
    """Take orders until there are none, or nobody is left to give them."""
    die_with(int(sys.argv[1]))
    importlib.import_module("tests.faults.jobs")
    for line in sys.stdin:
        ended = _obey(json.loads(line))
        print(json.dumps({"status": ended.status, "out": ended.out, "err": ended.err}), flush=True)  # noqa: T201


def _obey(order: dict[str, Any]) -> Ended:
    folder = Path(order["folder"])
    ear, mouth = os.pipe()
    said = {name: folder.with_name(f"{folder.name}.{name}") for name in ("out", "err")}
    parent = os.getpid()
    pid = os.fork()
    if pid == 0:
        die_with(parent)
        os.close(ear)
        _child(order, folder, mouth, said)
    os.close(mouth)
    status = _wait(pid, ear, order["kill_after"], order["signal"])
    os.close(ear)
    words = {name: file.read_text("utf-8", "replace") for name, file in said.items()}
    for file in said.values():
        file.unlink()
    return Ended(status, **words)


def _child(order: dict[str, Any], folder: Path, mouth: int, said: Mapping[str, Path]) -> None:
    """Do the work and never come back."""
    status = 1
    try:
        # A job in the background inherits that it ignores an interrupt: a child must not.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        for asked in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(asked, signal.SIG_DFL)
        for number, name in ((1, "out"), (2, "err")):
            file = os.open(said[name], os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
            os.dup2(file, number)
        for name, limit in order["limits"].items():
            resource.setrlimit(getattr(resource, name), (limit, resource.RLIM_INFINITY))
        module, _, function = order["work"].partition(":")
        work = getattr(importlib.import_module(module), function)
        status = int(work(folder, lambda: os.write(mouth, b"!"), **order["given"]) or 0)
    except BaseException:
        traceback.print_exc()
    finally:
        with contextlib.suppress(BaseException):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(status)


def _wait(pid: int, ear: int, kill_after: float | None, number: int) -> int:
    """Wait until the child has ended: by itself, when its time is up, or killed if it stays."""
    is_asked = False
    select.select([ear], [], [], PATIENCE)
    limit = PATIENCE if kill_after is None else kill_after
    end = time.monotonic() + limit
    while True:
        gone, status = os.waitpid(pid, os.WNOHANG)
        if gone:
            return os.waitstatus_to_exitcode(status)
        left = end - time.monotonic()
        if left <= 0:
            os.kill(pid, signal.SIGKILL if is_asked or kill_after is None else number)
            is_asked, end = True, time.monotonic() + PATIENCE
            continue
        time.sleep(min(left, 0.002 if kill_after is not None else 0.01))


if __name__ == "__main__":
    serve()
