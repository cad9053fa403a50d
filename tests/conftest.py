"""What every test stands on: no display, no real home, nothing left behind, nothing said aloud.

Fixtures for all: `clock`, `store`, `store_path`, `shared_data`, `app_paths`.
"""

from __future__ import annotations

import os

# Before anything may import Qt. To watch a test in a window: COUNTERFOIL_TEST_PLATFORM=xcb.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("COUNTERFOIL_TEST_PLATFORM", "offscreen")
os.environ.pop("COUNTERFOIL_STORE", None)
os.environ.pop("SOURCE_DATE_EPOCH", None)

import gc
import logging
import shutil
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest
from hypothesis.database import DirectoryBasedExampleDatabase

from app.paths import AppPaths
from models.values import FixedClock
from tests import leaks

if TYPE_CHECKING:
    from models.store import Store

ROOT = Path(__file__).resolve().parent.parent
NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)
"""The present of the tests: a Wednesday morning, eleven days before the clocks change."""

hypothesis.settings.register_profile(
    "dev",
    deadline=None,  # a busy computer is no bug
    database=DirectoryBasedExampleDatabase(ROOT / ".cache" / "hypothesis"),
)
hypothesis.settings.register_profile(
    "ci", deadline=None, derandomize=True, database=None, print_blob=True
)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "dev")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what opens windows and what reads the real files, so that either can be chosen."""
    for item in items:
        names = set(getattr(item, "fixturenames", ()))
        if "qapp" in names:
            item.add_marker(pytest.mark.gui)
        if "shared_data" in names:
            item.add_marker(pytest.mark.shared_data)


@pytest.fixture(autouse=True, scope="session")
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Give the whole run a home of its own, so that nothing reads or writes the real one."""
    home = tmp_path_factory.mktemp("home")
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
            patch.setenv(name, str(home))
        patch.setenv("XDG_RUNTIME_DIR", str(runtime))
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        yield


class _Listener(logging.Handler):
    """Keeps the records that nobody announced."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def _nothing_said_aloud(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on a warning in the log, unless the test asks for `caplog` and so judges the log."""
    listener = _Listener()
    logging.getLogger().addHandler(listener)
    yield
    logging.getLogger().removeHandler(listener)
    if listener.records and "caplog" not in request.fixturenames:
        lines = [f"{r.name} {r.levelname}: {r.getMessage()}" for r in listener.records]
        pytest.fail("unexpected in the log:\n" + "\n".join(lines), pytrace=False)


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """Fail where a thread outlives its test."""
    before = set(threading.enumerate())
    yield
    _fail_on(leaks.started_threads(before))


@pytest.fixture(autouse=True)
def _nothing_of_qt_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail where a window, a timer, pool work or an early end of Qt outlives its test.

    Python's collector is off meanwhile: it may free a widget on whatever thread sets it off.
    """
    if "qapp" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    watch = leaks.TimerWatch()
    before = leaks.top_level_ids()
    gc.disable()
    try:
        with watch.watching():
            yield
        left = leaks.new_top_levels(before) + watch.running() + leaks.busy_pool()
        _fail_on(left + leaks.ended_early())
    finally:
        gc.enable()


def _fail_on(left: list[str]) -> None:
    if left:
        pytest.fail("left behind:\n" + "\n".join(left), pytrace=False)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The real files beside the checkout (or where COUNTERFOIL_SHARED says); skips without."""
    named = os.environ.get("COUNTERFOIL_SHARED")
    folders = [Path(named)] if named else [parent / "shared" for parent in ROOT.parents]
    for folder in folders:
        if (folder / "data").is_dir():
            return folder / "data"
    pytest.skip("the real data (shared/data beside the checkout) is not on this computer")


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands at `NOW`."""
    return FixedClock(NOW)


@pytest.fixture
def app_paths(tmp_path: Path) -> AppPaths:
    """The program's folders, in a folder of this test's own."""
    return AppPaths.under(tmp_path / "computer")


@pytest.fixture(scope="session")
def _store_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty store, made once."""
    from models.store import ShopDefaults, Store

    path = tmp_path_factory.mktemp("template") / "template.counterfoil"
    defaults = ShopDefaults(zone="Europe/Berlin", currency="EUR")
    Store.open(path, clock=FixedClock(NOW), defaults=defaults).close()
    return path


@pytest.fixture
def store_path(_store_template: Path, tmp_path: Path) -> Path:
    """The file of an empty store (Berlin, euros) of this test's own; nobody has it open."""
    folder = tmp_path / "store"
    folder.mkdir(mode=0o700)
    return Path(shutil.copy(_store_template, folder / "shop.counterfoil"))


@pytest.fixture
def store(store_path: Path, clock: FixedClock) -> Iterator[Store]:
    """An open, empty store whose clock stands at `NOW`."""
    from models.store import Store

    opened = Store.open(store_path, clock=clock, create=False)
    yield opened
    opened.close()
