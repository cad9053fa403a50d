"""Measure what people wait for, each beside the least that could do it.

    python packaging/bench.py [--rounds N]

Times on one computer say little about another, so every line is a ratio: ours over the bare
driver's or the bare toolkit's, measured in turn with it, the median of all rounds. The store is
the sample shop; saves are real ones, each flushed to the disk.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from app.queries import measures as measures_query
from app.services import interactions
from models.engine import connect
from models.store import Store
from models.values import Due

SAVES = 20
"""Saves a round: one alone is at the mercy of the disk."""
TABLES = ("interaction", "promise")
BARE_WINDOW = (
    "from PySide6.QtWidgets import QApplication, QMainWindow;"
    "a = QApplication([]); w = QMainWindow(); w.show(); a.processEvents()"
)


def timed(work: Callable[[], object]) -> float:
    """Return the seconds that one run takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def compare(name: str, ours: Callable[[], object], bare: Callable[[], object], rounds: int) -> None:
    """Run both in turn and print the ratio of their medians."""
    ours(), bare()  # the first run pays for imports and caches
    pairs = [(timed(ours), timed(bare)) for _ in range(rounds)]
    mine, least = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"  {name:<48} {mine / least:6.2f}   ({mine * 1000:8.2f} ms over {least * 1000:8.2f} ms)")


def python(*arguments: str) -> None:
    """Run this interpreter to its end. Raises CalledProcessError where it fails."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True, env=environ)


def bench_start(rounds: int, shop: Path) -> None:
    """Measure how long it takes until a command has answered."""
    raw = (
        "import sqlcipher3.dbapi2 as d;"
        f"print(d.connect({str(shop)!r}).execute('select * from promise').fetchall())"
    )
    compare(
        "start: counterfoil unmet / driver listing promises",
        lambda: python("-m", "app", "--store", str(shop), "unmet", "--all"),
        lambda: python("-c", raw),
        rounds,
    )


def bench_save(rounds: int, shop: Path) -> None:
    """Measure saving an interaction with a promise against inserting the two rows."""
    with opened(copy_of(shop, "ours")) as store:
        raw = connect(copy_of(shop, "raw"))
        inserts = [insert(raw, table) for table in TABLES]
        compare(
            f"save: {SAVES} interactions with a promise / bare inserts",
            lambda: save_ours(store),
            lambda: save_raw(raw, inserts),
            rounds,
        )
        raw.close()


def save_ours(store: Store) -> None:
    """Log interactions as the counter does: journal, index and checks included."""
    due = Due(day=datetime.now(UTC).date() + timedelta(days=2))
    promise = interactions.NewPromise("Ring back about the brake", due)
    for number in range(SAVES):
        with store.write() as writing:
            new = interactions.NewInteraction(f"Brake rubs again, {number}", promises=(promise,))
            interactions.log(writing, new)


def insert(raw: Any, table: str) -> tuple[str, tuple[object, ...]]:
    """Return a statement that adds the newest row once more, and its values."""
    cursor = raw.execute(f"SELECT * FROM {table} ORDER BY id DESC LIMIT 1")
    names = [column[0] for column in cursor.description if column[0] != "id"]
    row = dict(zip([column[0] for column in cursor.description], cursor.fetchone(), strict=True))
    marks = ", ".join("?" for _ in names)
    sql = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})"
    return sql, tuple(row[name] for name in names)


def save_raw(raw: Any, inserts: list[tuple[str, tuple[object, ...]]]) -> None:
    """Add the same two rows with nothing around them, just as safely on the disk."""
    for _ in range(SAVES):
        raw.execute("BEGIN IMMEDIATE")
        for sql, values in inserts:
            raw.execute(sql, values)
        raw.execute("COMMIT")


def bench_measures(rounds: int, shop: Path) -> None:
    """Measure every figure of a year against fetching the rows that they count."""
    with opened(shop) as store:
        raw = connect(shop, read_only=True)
        compare(
            "measures of everything / driver fetching the rows",
            lambda: measure(store),
            lambda: [raw.execute(f"SELECT * FROM {t}").fetchall() for t in TABLES],
            rounds,
        )
        raw.close()


def measure(store: Store) -> object:
    """Work out every figure, with the counts by channel."""
    with store.read() as reading:
        return measures_query.measures(reading)


def bench_window(rounds: int, shop: Path) -> None:
    """Measure the window up to its first picture against an empty one."""
    compare(
        "window: Counterfoil's first picture / an empty window",
        lambda: python("packaging/first_picture.py", str(shop)),
        lambda: python("-c", BARE_WINDOW),
        rounds,
    )


def copy_of(shop: Path, name: str) -> Path:
    """Copy the closed store."""
    return Path(shutil.copy(shop, shop.with_name(f"{name}.counterfoil")))


@contextmanager
def opened(path: Path) -> Iterator[Store]:
    """Open a store and close it at the end."""
    store = Store.open(path, create=False)
    try:
        yield store
    finally:
        store.close()


def main() -> int:
    """Make the sample shop, measure, print."""
    parser = argparse.ArgumentParser(description="ratios of ours to the bare driver and toolkit")
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory(prefix="counterfoil-bench-") as folder:
        shop = Path(folder) / "sample.counterfoil"
        python("-m", "app", "sample", str(shop))
        print(f"ratio of medians over {rounds} rounds, lower is better\n")
        for part in (bench_start, bench_save, bench_measures, bench_window):
            part(rounds, shop)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
