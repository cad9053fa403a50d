"""What people wait for at a million, beside the same at ten thousand.

Each is our own work alone, on the big store and on its small sister in turn: what is asked is
drawn from each store's own words. Processor time; a save's is that of the write thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from statistics import median

import big_store
import looking
import saving
import searching
from cache import copied
from clockwork import cpu, in_turn, quiet, share
from figure import Bench, Figure

from app.queries import customers, desk
from models.engine import connect
from models.store import Store

PARTNER = "the same at a hundredth of the size"
GOAL = 3.0
PAGE = 100


def figures(bench: Bench) -> Iterator[Figure]:
    """Measure on both stores."""
    with ExitStack() as stack:
        big = stack.enter_context(looking.opened(bench.big))
        small = stack.enter_context(looking.opened(bench.small))
        rounds = bench.rounds
        yield from _searches(big, small, 20 if rounds > 5 else 3)
        works: dict[str, Callable[[Store], object]] = {
            "profile": looking.read_profile,
            "unmet promises": looking.read_unmet,
            "count of unmet": looking.count_unmet,
            "page of the promises": opened_desk,
            "page of customers": page,
        }
        for name, work in works.items():
            yield _compared(name, work, big[0], small[0], rounds)
    yield _saves(bench)


def _compared(
    name: str, work: Callable[[Store], object], big: Store, small: Store, rounds: int
) -> Figure:
    ours, least = in_turn(lambda: work(big), lambda: work(small), rounds)
    return Figure(f"scale: {name}", ours, "ms", PARTNER, least, GOAL)


def _searches(big: looking.Lent, small: looking.Lent, count: int) -> Iterator[Figure]:
    """Compare the 95th of a hundred keys."""
    for name, keys_of, ask in (
        ("customer search", searching.keys_of_names, searching.find),
        ("text search", searching.keys_of_texts, searching.written),
    ):
        slowest = []
        for store, raw in (big, small):
            with quiet():
                keys = keys_of(raw, count)
                slowest.append(share([_least(ask, store, key) for key in keys], 0.95))
        yield Figure(f"scale: {name}", slowest[0], "ms", PARTNER, slowest[1], GOAL)


def _least(ask: Callable[[Store, str], object], store: Store, key: str) -> float:
    return min(cpu(lambda: ask(store, key)) for _ in range(searching.TRIES))


def _saves(bench: Bench) -> Figure:
    """Compare the median save."""
    medians = []
    for built in (bench.big, bench.small):
        with copied(built, "ours", "raw") as (ours, other):
            store, raw = Store.open(ours, clock=big_store.CLOCK, create=False), connect(other)
            _, spent, _ = saving.Pair(store, raw).run(max(20, bench.saves // 10))
            raw.close()
            store.close()
        medians.append(median(spent))
    return Figure("scale: save", medians[0], "ms", PARTNER, medians[1], GOAL)


def opened_desk(store: Store) -> desk.Desk:
    """Read what the Promises page shows: ids by group, and the rows seen at once."""
    with store.read() as reading:
        return desk.desk(reading, desk.Looking())


def page(store: Store) -> list[customers.CustomerRow]:
    """Read a page in the middle of the customers' list."""
    with store.read() as reading:
        return customers.rows(reading, range(300, 300 + PAGE))
