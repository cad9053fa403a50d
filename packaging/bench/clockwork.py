"""How things are timed: in turn, by processor time where the work is ours alone."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager

Work = Callable[[], object]
MILLI = 1000.0


def cpu(work: Work) -> float:
    """Return the milliseconds of processor time that this thread spends on one run."""
    start = time.thread_time()
    work()
    return (time.thread_time() - start) * MILLI


def wall(work: Work) -> float:
    """Return the milliseconds that go by while one run lasts."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * MILLI


def in_turn(
    ours: Work, beside: Work, rounds: int, clock: Callable[[Work], float] = cpu
) -> tuple[float, float]:
    """Run both in turn, after one run each that pays for caches; return both medians in ms.

    Who goes first alternates too, since the second finds warmer caches.
    """
    ours(), beside()
    mine, least = list[float](), list[float]()
    with quiet():
        for number in range(rounds):
            pair = ((ours, mine), (beside, least))
            for work, times in pair if number % 2 else reversed(pair):
                times.append(clock(work))
    return statistics.median(mine), statistics.median(least)


def share(times: Iterable[float], part: float) -> float:
    """Return the time that a part (0.95: 95 of 100) of the runs did not exceed."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def best(times: Sequence[float]) -> float:
    """Return the least: what the machine can do when nobody disturbs it."""
    return min(times)


@contextmanager
def quiet() -> Iterator[None]:
    """Keep Python's collector out of what is timed."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
