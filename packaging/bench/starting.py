"""Opening the program on the million, beside an empty window of the toolkit.

Each start is a process of its own, with a home of its own, until its first picture stands:
painted, a key taken, one of today's promises to be read. The bare window and the program on
the big and on an empty store take turns; processor time of all threads since the process
began, medians. `loaded` is when nothing is under way any more; memory is the most that the
process ever held. Between the two a beat of two milliseconds runs on the window's thread, and
the stall is how much later than that one came: the least of all starts' longest.
"""

from __future__ import annotations

import compileall
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import Any

import big_store
from cache import folder
from clockwork import MILLI
from figure import Bench, Figure

from app.queries import opening
from app.services import interactions
from app.services.interactions import NewInteraction, NewPromise
from models.engine import connect
from models.store import ShopDefaults, Store
from models.values import Due

HERE = Path(__file__).resolve().parent
LAUNCH = HERE / "launch.py"
BARE = "a bare window"
MICRO = 1_000_000
KILOBYTES = 1024
_TODAYS = "SELECT text FROM promise WHERE state = 'open' AND due_day = ? ORDER BY id LIMIT ?"


def figures(bench: Bench) -> Iterator[Figure]:
    """Start in turn, and compare the medians."""
    rounds = max(3, bench.rounds // 2)
    for package in ("app", "models", "resources", "ui"):  # as it is where it is installed
        compileall.compile_dir(HERE.parents[1] / package, quiet=1)
    with tempfile.TemporaryDirectory(prefix="start-", dir=folder()) as room:
        empty = _empty(Path(room) / "empty.counterfoil", _todays(bench.big.path, opening.MOST + 1))
        sides = {
            "bare": ["bare"],
            "big": _arguments(bench.big.path),
            "empty": _arguments(empty),
        }
        told: dict[str, list[dict[str, Any]]] = {name: [] for name in sides}
        for number in range(rounds + 1):
            for name, arguments in sides.items():
                one = launched(arguments, Path(room) / "home")
                if number:  # the first one pays for what the disk must bring
                    told[name].append(one)
    yield from _compared(told)


def _compared(told: dict[str, list[dict[str, Any]]]) -> Iterator[Figure]:
    window = median(one["picture"] for one in told["bare"]) * MILLI
    big = median(_picture(one) for one in told["big"]) * MILLI
    small = median(_picture(one) for one in told["empty"]) * MILLI
    note = _note(told["big"][-1])
    yield Figure("first picture", big, "ms", BARE, window, 1.15, note)
    yield Figure("first picture, big store", big, "ms", "the start on an empty store", small, 1.03)
    early = float(len(told["big"][-1]["early"]))
    yield Figure("libraries at the first picture", early, "", "none of the late ones", None, 0.0)
    loaded = median(one.get("loaded", 20.0) for one in told["big"]) * MILLI
    yield Figure("everything loaded", loaded, "ms", BARE, window, 3.0)
    stall = min(one["stall"] for one in told["big"])
    yield Figure("longest stall, loading", stall, "ms", "", None, 40.0)
    held, bare = (median(one["memory"] for one in told[name]) for name in ("big", "bare"))
    yield Figure("memory, all loaded", held / KILOBYTES, "MB", BARE, bare / KILOBYTES, 1.9)


def _picture(one: dict[str, Any]) -> float:
    """Return when the picture stood; where none ever did, when all was loaded."""
    return float(one.get("picture", one.get("loaded", 20.0)))


def _note(one: dict[str, Any]) -> str:
    if "picture" not in one:
        return f"today's promises are never shown; painted at {one['paint'] * MILLI:.0f} ms"
    return "" if one["keys"] else "no key was taken"


def launched(arguments: list[str], home: Path) -> dict[str, Any]:
    """Start one process and return what it told."""
    home.mkdir(exist_ok=True, mode=0o700)
    places = {f"XDG_{name}_HOME": str(home) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    environ = {**os.environ, **places, "HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
    environ["QT_QPA_PLATFORM"] = "offscreen"
    environ.pop("COUNTERFOIL_STORE", None)
    done = subprocess.run(
        [sys.executable, str(LAUNCH), *arguments],
        check=True,
        capture_output=True,
        encoding="utf-8",
        env=environ,
        timeout=120,
    )
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def _todays(path: Path, most: int = 400) -> list[str]:
    """Return what is promised for today in a store."""
    with closing(connect(path, read_only=True)) as raw:
        rows = raw.execute(_TODAYS, (big_store.NOW.date().isoformat(), most)).fetchall()
    return [str(row[0]) for row in rows]


def _arguments(path: Path) -> list[str]:
    """Return how the program is started on a store, and what it shall show: today's promises."""
    instant = round(big_store.NOW.timestamp() * MICRO)
    return ["ours", str(path), str(instant), *(words[:40] for words in _todays(path))]


def _empty(path: Path, words: list[str]) -> Path:
    """Make a shop on its first day: nothing but some promises due today.

    They are the big shop's, so that both first pictures show the same words.
    """
    store = Store.open(path, clock=big_store.CLOCK, defaults=ShopDefaults("New", "Europe/Berlin"))
    at, due = big_store.NOW - timedelta(hours=1), Due(day=big_store.NOW.date())
    with store.write() as writing:
        for text in words:
            new = NewInteraction("Brake rubs", at=at, promises=(NewPromise(text, due),))
            interactions.log(writing, new)
    store.close()
    return path
