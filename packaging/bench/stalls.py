"""The longest stall of the window's thread while the program works (loading: see `starting`).

A beat of two milliseconds runs on the window's own thread; a stall is how much later than that
a beat came. Of each kind of work three runs are made and the least of their longest stalls is
taken, since other programs of the computer cause stalls too.

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
from ui.application import keep_what_is_loaded, window_first
from ui.context import PageName
from ui.main_window import MainWindow
from ui.tasks import Cancelled

BEAT = 2
"""Milliseconds between two beats."""
RUNS = 3
GOAL = 40.0
Doing = Callable[[], None]
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
    told: dict[str, float] = {}
    with (
        tempfile.TemporaryDirectory() as room,
        _window(store, Path(room) / "home") as window,
        window_first(),  # as the program itself has it
    ):
        wait(lambda: window.tasks.pending == 0)
        keep_what_is_loaded()
        prepared: dict[str, Callable[[int], Doing]] = {
            "saving": lambda run: _saving(window, run),
            "searching": lambda run: _searching(window, run),
            "importing": lambda run: _importing(window, Path(room), rounds * 100, run),
            "exporting": lambda run: _exporting(window, Path(room), run),
        }
        for name, prepare in prepared.items():
            told[name] = min(_watched(prepare(run)) for run in range(RUNS))
    return told


def _window(store: Path, home: Path) -> Any:
    return staged(store, home, big_store.CLOCK, Theme.LIGHT)


def _watched(doing: Doing) -> float:
    for _ in range(10):
        turn()
    beat = Beat()
    doing()
    return beat.stop()


def _saving(window: MainWindow, run: int) -> Doing:
    words = Words(run)
    visits = [new_interaction(words, number) for number in range(20)]

    def save() -> None:
        for new in visits:
            window.tasks.write(partial(interactions.log, new=new))
            wait(lambda: window.tasks.pending == 0)

    return save


def _searching(window: MainWindow, run: int) -> Doing:
    words = Words(run)
    names = [words.name("en").split()[-1] for _ in range(12)]
    window.navigate(PageName.CUSTOMERS)
    page: Any = window.page(PageName.CUSTOMERS)
    wait(lambda: window.tasks.pending == 0)

    def search() -> None:
        for name in names:
            for end in range(1, len(name) + 1):
                page.words.setText(name[:end])
                turn()
            wait(lambda: window.tasks.pending == 0)

    return search


def _importing(window: MainWindow, room: Path, count: int, run: int) -> Doing:
    file = room / f"{run}.csv"
    write_file(file, count, f"R{run}")
    chosen = ImportMap.parse(MAP)

    def job(progress: Any) -> object:
        return importing.run(progress.store, Actor(), file, chosen)

    def bring_in() -> None:
        ended: list[object] = []
        window.tasks.export(job, ended.append, ended.append)
        wait(lambda: bool(ended))
        if isinstance(ended[0], Exception):
            raise ended[0]

    return bring_in


def _exporting(window: MainWindow, room: Path, run: int) -> Doing:
    def job(progress: Any) -> object:
        folder, stop = room / f"out{run}", progress.cancelled
        try:
            return exporting.export(progress.store, folder, json=False, cancelled=stop)
        except UserError as error:
            raise Cancelled from error

    def export() -> None:
        ended: list[object] = []
        handle = window.tasks.export(job, ended.append, ended.append)
        over = time.monotonic() + EXPORTED
        wait(lambda: bool(ended) or time.monotonic() > over)
        if not ended:
            handle.cancel()
        wait(lambda: bool(ended))

    return export
