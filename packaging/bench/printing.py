"""Printing: one page and a list of some 500, beside others who make the same pages.

Ours is the whole way from what was read to the finished file, words and digest included. By
hand on reportlab's canvas the same words stand ready, and nothing is shaped: that is the limit.
LongTable, WeasyPrint, Typst and fpdf2 get the same words too (`peers`, `far_peers`). Processor
time of the whole process, in turn, after a run that pays for caches: our own keep the words
they met, theirs what they keep themselves. The large engines take the list once, right behind
one of ours. Time a page and memory are taken in processes of their own, with Python's collector
at work as ever.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

import listing
import pypdfium2
from clockwork import MILLI, Work, in_turn, quiet
from far_peers import engines
from figure import Bench, Figure
from listing import Plain
from peers import by_hand, by_long_table

BENCH = Path(__file__).resolve().parent.parent / "bench.py"
KILOBYTES = 1024
FEW, MANY = 30, 530
"""Pages between which the time a page must not grow."""
ENOUGH = 15
"""Rounds from which on the bench is no mere try."""
PAGE_GOALS = {"WeasyPrint": 0.2}
LIST_GOALS = {"WeasyPrint": 0.04, "Typst": 0.33}
ASIDE = 1.0
"""The goal beside what no goal was set for: no slower."""


def figures(bench: Bench) -> Iterator[Figure]:
    """Print in turn, and compare."""
    yield from _one_page(bench.rounds)
    whole = bench.rounds >= ENOUGH
    yield from _list(listing.LONG if whole else 40, max(3, bench.rounds // 3))
    yield from _growth(3 if whole else 1, listing.A_PAGE if whole else 0.5)


def process(work: Work) -> float:
    """Return the milliseconds of processor time, all threads, that one run takes."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * MILLI


def _one_page(rounds: int) -> Iterator[Figure]:
    """Compare a summary of one page."""
    data = listing.listing(listing.SHORT, short=True)
    page = listing.plain(data)
    pages = _pages(listing.made(data))
    if pages != 1:
        raise RuntimeError(f"the one page is {pages}")
    ours, hand = in_turn(lambda: listing.made(data), lambda: by_hand(page), rounds, process)
    yield Figure("one page", ours, "ms", "by hand on a bare canvas", hand, 2.2)
    for name, engine in engines().items():
        beside = in_turn(lambda: listing.made(data), _bound(engine, page), 3, process)
        goal = PAGE_GOALS.get(name, ASIDE)
        yield Figure(f"one page, beside {name}", beside[0], "ms", name, beside[1], goal)


def _list(count: int, rounds: int) -> Iterator[Figure]:
    """Compare a long list; the slow ones once."""
    data = listing.listing(count)
    page = listing.plain(data)
    first = process(lambda: listing.made(data))
    total = _pages(listing.made(data))
    ours, hand = in_turn(lambda: listing.made(data), lambda: by_hand(page, total), rounds, process)
    name = f"list of {count:,}"
    note = f"{total} pages; {first:,.0f} ms the first time in a process"
    yield Figure(name, ours, "ms", "by hand on a bare canvas", hand, 1.6, note)
    beside: dict[str, tuple[Work, float]] = {
        "LongTable": (lambda: by_long_table(page, total), 0.3),
        **{
            name: (_bound(engine, page), LIST_GOALS.get(name, ASIDE))
            for name, engine in engines().items()
        },
    }
    for peer, (work, goal) in beside.items():
        with quiet():
            mine, theirs = process(lambda: listing.made(data)), process(work)
        yield Figure(f"{name}, beside {peer}", mine, "ms", peer, theirs, goal)


def _growth(runs: int, a_page: float) -> Iterator[Figure]:
    """Compare a small list and a large one, each in a process of its own."""
    told: dict[int, list[dict[str, float]]] = {FEW: [], MANY: []}
    for _ in range(runs):
        for pages, found in told.items():
            found.append(_inside(round(pages * a_page)))
    few, many = (_medians(told[pages]) for pages in (FEW, MANY))
    size = f"{few['pages']:.0f} pages"
    note = (
        f"{many['pages']:.0f} pages; the first time {many['first']:.2f} and {few['first']:.2f} ms"
    )
    yield Figure("time a page", many["page"], "ms", size, few["page"], 1.1, note)
    yield Figure("memory for a list", many["memory"], "MB", size, few["memory"], 1.5)


def _medians(told: list[dict[str, float]]) -> dict[str, float]:
    return {name: median(one[name] for one in told) for name in told[0]}


def _inside(count: int) -> dict[str, float]:
    """Print a list of so many in a new process; return what it took."""
    command = [sys.executable, str(BENCH), "--inside", "printing", os.devnull, str(count)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8")
    told: dict[str, float] = json.loads(done.stdout)
    return told


def measured(_store: Path, count: int) -> dict[str, Any]:
    """Print a list in this process: the most memory the first time, a page's time after that."""
    data = listing.listing(count)
    first = process(lambda: listing.made(data))
    held = _held() / KILOBYTES
    pages = _pages(listing.made(data))
    spent = median(process(lambda: listing.made(data)) for _ in range(3))
    return {"pages": pages, "page": spent / pages, "first": first / pages, "memory": held}


def _held() -> int:
    """Return the most kilobytes that this process held.

    What `getrusage` tells begins, under Linux, with what the parent held.
    """
    status = Path("/proc/self/status")
    if status.exists():
        lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
        return int(lines["VmHWM"].split()[0])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _pages(made: bytes) -> int:
    document = pypdfium2.PdfDocument(made)
    try:
        return len(document)
    finally:
        document.close()


def _bound(engine: Callable[[Plain], bytes], page: Plain) -> Work:
    return lambda: engine(page)
