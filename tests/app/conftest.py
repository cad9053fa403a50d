"""What tests of `app` share: the command line typed at a store, and the sample shop."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import time_machine

from app.paths import AppPaths
from tests.app.cli_help import Shell

SAMPLE_DAY = date(2026, 3, 18)
NOON = datetime(2026, 3, 18, 12, 0, tzinfo=UTC)
"""The present of the command line's tests: a Wednesday."""


@pytest.fixture(scope="session")
def sample_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a sample shop that is built once and copied, never opened."""
    from app.sample import build

    path = tmp_path_factory.mktemp("sample") / "sample.counterfoil"
    build(path, SAMPLE_DAY)
    return path


@pytest.fixture
def at_noon(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let it be noon of one Wednesday, in a place that says nothing of its language."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MONETARY", "LC_TIME", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("TZ", "Europe/Dublin")
    with time_machine.travel(NOON, tick=False):
        yield


@pytest.fixture
def shell(
    at_noon: None, app_paths: AppPaths, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Shell:
    """Return a shell at a store that does not exist yet."""
    return Shell(app_paths, capsys, tmp_path / "new.counterfoil")


@pytest.fixture
def sample_shell(
    at_noon: None,
    app_paths: AppPaths,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    sample_template: Path,
) -> Shell:
    """Return a shell at a sample shop of its own."""
    store = tmp_path / "sample.counterfoil"
    shutil.copy(sample_template, store)
    return Shell(app_paths, capsys, store)
