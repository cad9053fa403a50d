"""The longest stall of the window's thread while the program works.

A beat of two milliseconds runs on the window's own thread; a stall is how much later than that
a beat came. Of each kind of work three runs are made and the least of their longest stalls is
taken, since other programs of the computer cause stalls too.

- `loading`: from the first picture until nothing is under way.
- `saving`: twenty interactions with a promise, the pages refreshed by each.
- `searching`: twelve words typed into the customers' list.
- `importing`: a file of interactions, in the background.
- `exporting`: everything as CSV, in the background, for some seconds.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import big_store
from at_window import inside, turn, wait
from cache import copied
from clockwork import MILLI
from figure import Bench, Figure
from importing import MAP, write_file
from PySide6.QtCore import QObject, Qt, QTimer
from saving import new_interaction
from vocabulary import Words

from app.exchange import exporting, importing
from app.exchange.import_map import ImportMap
from app.services import interactions
from app.settings import Theme
from models.values import Actor, UserError
from staging import staged
from ui.context import PageName
from ui.main_window import MainWindow
from ui.tasks import Cancelled

BEAT = 2
"""Milliseconds between two beats."""
RUNS = 3
GOAL = 40.0
EXPORTED = 3.0
"""Seconds of an export that are watched."""


def figures(bench: Bench) -> Iterator[Figure]:
    """Measure in a process of its own, on a copy of the big store."""
    with copied(bench.big, "shop") as (shop,):
        told = inside("stalls", shop, bench.rounds)
    for name, stall in told.items():
        yield Figure(f"longest stall, {name}", stall, "ms", "", None, GOAL)


class Beat(QObject):
    """Beats on the window's thread and keeps the longest stall."""

    def __init__(self) -> None:
        """Begin to beat."""
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT)

    def stop(self) -> float:
        """Stop, and return the longest stall in milliseconds."""
        self._beat()
        self._timer.stop()
        return self.longest

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * MILLI - BEAT)
        self._last = now


def measured(store: Path, rounds: int) -> dict[str, float]:
    """Watch each kind of work, in this process."""
    told = {"loading": min(_loading(store) for _ in range(RUNS))}
    with tempfile.TemporaryDirectory() as room, _window(store, Path(room) / "home") as window:
        wait(lambda: window.tasks.pending == 0)
        work: dict[str, Callable[[int], None]] = {
            "saving": lambda run: _save(window),
            "searching": lambda run: _search(window, Words(run)),
            "importing": lambda run: _import(window, Path(room) / f"{run}.csv", rounds * 100, run),
            "exporting": lambda run: _export(window, Path(room) / f"out{run}"),
        }
        for name, doing in work.items():
            told[name] = min(_watched(doing, run) for run in range(RUNS))
    return told


def _window(store: Path, home: Path) -> Any:
    return staged(store, home, big_store.CLOCK, Theme.LIGHT)


def _watched(doing: Callable[[int], None], run: int) -> float:
    for _ in range(10):
        turn()
    beat = Beat()
    doing(run)
    return beat.stop()


def _loading(store: Path) -> float:
    with tempfile.TemporaryDirectory() as home, _window(store, Path(home)) as window:
        window.repaint()
        beat = Beat()
        wait(lambda: window.tasks.pending == 0)
        return beat.stop()


def _save(window: MainWindow) -> None:
    words = Words(5)
    for number in range(20):
        new = new_interaction(words, number)
        window.tasks.write(partial(interactions.log, new=new))
        wait(lambda: window.tasks.pending == 0)


def _search(window: MainWindow, words: Words) -> None:
    window.navigate(PageName.CUSTOMERS)
    page: Any = window.page(PageName.CUSTOMERS)
    for _ in range(12):
        word = words.name("en").split()[-1]
        for end in range(1, len(word) + 1):
            page.words.setText(word[:end])
            turn()
        wait(lambda: window.tasks.pending == 0)


def _import(window: MainWindow, file: Path, count: int, run: int) -> None:
    write_file(file, count, f"R{run}")
    ended: list[object] = []
    chosen = ImportMap.parse(MAP)
    store: Any = window.context.tasks._store  # the window itself names no import yet

    def job(progress: object) -> object:
        return importing.run(store, Actor(), file, chosen)

    window.tasks.export(job, ended.append, ended.append)
    wait(lambda: bool(ended))


def _export(window: MainWindow, folder: Path) -> None:
    ended: list[object] = []

    def job(progress: Any) -> object:
        try:
            return exporting.export(
                progress.store, folder, json=False, cancelled=progress.cancelled
            )
        except UserError as error:
            raise Cancelled from error

    handle = window.tasks.export(job, ended.append, ended.append)
    over = time.monotonic() + EXPORTED
    wait(lambda: bool(ended) or time.monotonic() > over)
    if not ended:
        handle.cancel()
    wait(lambda: bool(ended))
