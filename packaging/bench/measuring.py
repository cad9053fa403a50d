"""Measures, beside one raw scan of all rows.

Ours is the query behind the Reports page and `counterfoil measures`. Beside it the bare driver
reads every interaction once and groups it by channel and feeling in SQL, which is the least
that a program without sums kept ahead would do. Processor time, in turn, medians.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from clockwork import in_turn
from figure import Bench, Figure
from looking import opened

from app.queries import measures
from app.rules.measures import Measures
from models.store import Store

MONTH = (date(2026, 5, 1), date(2026, 5, 31))
SCAN = (
    "SELECT strftime('%Y-%W', at / 1000000, 'unixepoch'), channel_id, stage_id, aspect_id,"
    " staff_id, emotion, emotion_source, expectation, count(*), sum(worth_minor),"
    " count(DISTINCT customer_id) FROM interaction GROUP BY 1, 2, 6"
)


def figures(bench: Bench) -> Iterator[Figure]:
    """Measure on the big store."""
    rounds = min(5, bench.rounds)
    with opened(bench.big) as (store, raw):
        whole, scan = in_turn(lambda: measured(store), lambda: scanned(raw), min(3, rounds))
        yield Figure("measures of all history", whole, "ms", "one raw scan", scan, 0.06)
        month, _ = in_turn(lambda: measured(store, *MONTH), lambda: None, rounds)
        yield Figure("measures of a month", month, "ms", "one raw scan", scan, 0.002)


def measured(store: Store, first: date | None = None, last: date | None = None) -> Measures:
    """Work out every figure of a period."""
    with store.read() as reading:
        return measures.measures(reading, first, last)


def scanned(raw: Any) -> list[Any]:
    """Read all interactions once, summed by week, channel and feeling."""
    return list(raw.execute(SCAN).fetchall())
