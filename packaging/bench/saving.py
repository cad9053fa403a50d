"""Saving an interaction with a promise, beside the same rows in one raw durable transaction.

Ours is the use case as the Counter calls it: fields checked, references looked up, journal,
digests, index, one durable commit. Beside it the bare driver, set up alike, writes the same
rows (interaction, promise, change-set, two changes; the triggers keep the index) between one
BEGIN IMMEDIATE and one COMMIT. Both write to a copy of the same store, in turn.

- `save, 3 ms sync`: the medians, in a process whose every flush takes three milliseconds.
- `save, 99th of 100`: our own saves on the plain disk, the slowest of a hundred beside their
  median. Between two saves the index is merged a little, as the window does when idle.
- `save, our own CPU`: the median processor time of ours less that of the raw transaction.
- `save, bytes each`: how much a store grows by a save, beside the bytes of its text.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import big_store
from cache import Built, copied, folder
from clockwork import cpu, quiet, share, wall
from figure import Bench, Figure
from vocabulary import Words

from app.services import interactions
from app.services.interactions import Logged, NewInteraction, NewPromise
from models import search
from models.base import to_micros
from models.engine import connect
from models.store import Store
from models.values import Actor, Due, Emotion

TABLES = ("change_set", "interaction", "promise", "change")
BENCH = Path(__file__).resolve().parent.parent / "bench.py"
SHIM = Path(__file__).resolve().parents[2] / "tests" / "faults" / "shim.c"
"""Lets each flush take so long at least; a virtual disk then shows what a consumer's would."""
SLOW = 3
"""Milliseconds that a flush of a consumer's disk takes."""
MERGE_EACH = 10
"""Saves after which the index is merged a little: a shop is idle more often than that."""
PARTNER = "the same rows in one raw durable transaction"


def figures(bench: Bench) -> Iterator[Figure]:
    """Measure saving on the big store."""
    slow = _in_slow_process(bench)
    yield Figure("save, 3 ms sync", slow["ours"], "ms", PARTNER, slow["raw"], 1.3)
    with _prepared(bench.big) as pair:
        walls, ours, raw = pair.run(bench.saves)
        grown, words = pair.growth()
    p99, median = share(walls, 0.99), statistics.median(walls)
    yield Figure("save, 99th of 100", p99, "ms", "the median save", median, 3.0)
    extra = statistics.median(ours) - statistics.median(raw)
    yield Figure("save, our own CPU", extra, "ms", "over raw", None, 1.0)
    yield Figure("save, bytes each", grown, "bytes", "UTF-8 bytes of its text", words, 3.0)


class Pair:
    """A store of ours and a raw connection, each on a copy of the same file."""

    def __init__(self, store: Store, raw: Any) -> None:
        """Make what is to be saved; find out which rows a save writes."""
        self.store, self.raw = store, raw
        self.words = Words(7)
        self.first = _settled_size(store)
        self.bytes = 0
        self.saved = 0
        self._inserts = self._rows_of_a_save()

    def run(self, saves: int) -> tuple[list[float], list[float], list[float]]:
        """Save in turn; return the milliseconds of ours, and the CPU of ours and of raw."""
        walls, ours, raw = list[float](), list[float](), list[float]()
        with quiet():
            for number in range(saves):
                new = self.new()
                save = partial(self.ours, new)
                walls.append(wall(lambda save=save: ours.append(cpu(save))))  # type: ignore[misc]
                raw.append(cpu(partial(self.beside, new)))
                if number % MERGE_EACH == 0:
                    self.merge()
        return walls, ours, raw

    def medians(self, saves: int) -> tuple[float, float]:
        """Return the median milliseconds of ours and of the raw transaction, in turn."""
        ours, raw = list[float](), list[float]()
        with quiet():
            for _ in range(saves):
                new = self.new()
                ours.append(wall(partial(self.ours, new)))
                raw.append(wall(partial(self.beside, new)))
        return statistics.median(ours), statistics.median(raw)

    def new(self) -> NewInteraction:
        """Write another note and another promise."""
        self.saved += 1
        new = new_interaction(self.words, self.saved)
        self.bytes += len(new.note.encode()) + len(new.promises[0].text.encode())
        return new

    def ours(self, new: NewInteraction) -> Logged:
        """Save as the Counter does."""
        with self.store.write(Actor(1, "bench"), uid=str(uuid.uuid4())) as writing:
            return interactions.log(writing, new)

    def beside(self, new: NewInteraction) -> None:
        """Write the same rows with nothing around them, just as safely on the disk."""
        execute = self.raw.execute
        execute("BEGIN IMMEDIATE")
        keys: dict[str, int] = {}
        for table, sql, row in self._inserts:
            values = {**row, **_own_words(table, row, new, keys)}
            keys[table] = execute(sql, tuple(values.values())).lastrowid
        execute("COMMIT")

    def merge(self) -> None:
        """Merge the index a little on both sides, as in an idle moment."""
        merge_some = getattr(search, "merge_some", None)
        if merge_some is None:
            return
        with self.store.writer.begin() as connection:
            merge_some(connection)
        for index in search.INDEXES:
            sql = f"INSERT INTO {index.name}({index.name}, rank) VALUES ('merge', 16)"
            self.raw.execute(sql)

    def growth(self) -> tuple[float, float]:
        """Return by how many bytes a save made the store grow, and the bytes of its text."""
        return (_settled_size(self.store) - self.first) / self.saved, self.bytes / self.saved

    def _rows_of_a_save(self) -> list[tuple[str, str, dict[str, Any]]]:
        """Save once and read back what was written: the rows a raw program must write too."""
        logged = self.ours(self.new())
        inserts = []
        with self.store.read() as reading:
            read: Any = reading.connection.exec_driver_sql
            key = read("SELECT max(id) FROM change_set").scalar_one()
            wanted = {
                "change_set": f"id = {key}",
                "interaction": f"id = {logged.interaction}",
                "promise": f"id = {logged.promises[0]}",
                "change": f"change_set_id = {key}",
            }
            for table in TABLES:
                for row in read(f"SELECT * FROM {table} WHERE {wanted[table]}").mappings():
                    values = {name: value for name, value in row.items() if name != "id"}
                    marks = ", ".join("?" for _ in values)
                    sql = f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})"
                    inserts.append((table, sql, values))
        return inserts


def _settled_size(store: Store) -> int:
    """Return the bytes that a store uses once its index is merged."""
    driver: Any = store.writer.raw_connection()
    for index in search.INDEXES:
        driver.execute(f"INSERT INTO {index.name}({index.name}) VALUES ('optimize')")
    pages, free, size = (
        driver.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("page_count", "freelist_count", "page_size")
    )
    driver.close()
    return int((pages - free) * size)


def _own_words(
    table: str, row: dict[str, Any], new: NewInteraction, keys: dict[str, int]
) -> dict[str, Any]:
    """Return what is different in this row from one save to the next."""
    if table == "change_set":
        return {"uid": str(uuid.uuid4()), "at": to_micros(big_store.NOW)}
    if table == "interaction":
        return {"note": new.note, "customer_id": new.customer}
    if table == "promise":
        return {"interaction_id": keys["interaction"], "text": new.promises[0].text}
    return {"change_set_id": keys["change_set"], "record_id": keys[row["record"]]}


def new_interaction(words: Words, number: int) -> NewInteraction:
    """Return what a clerk might log: a note and a promise due in two days."""
    tongue = words.tongue()
    due = Due(day=big_store.NOW.date() + timedelta(days=2))
    return NewInteraction(
        words.note(tongue),
        customer=1 + number % 10,
        channel_id=1,
        stage_id=9,
        emotion=Emotion.PLEASED,
        promises=(NewPromise(words.phrase(tongue), due),),
    )


@contextmanager
def _prepared(built: Built) -> Iterator[Pair]:
    with copied(built, "ours", "raw") as (ours, beside):
        store = Store.open(ours, clock=big_store.CLOCK, create=False)
        raw = connect(beside)
        try:
            yield Pair(store, raw)
        finally:
            raw.close()
            store.close()


def _in_slow_process(bench: Bench) -> dict[str, float]:
    """Run the medians in a process with the slow flush."""
    environ = {**os.environ, "LD_PRELOAD": str(_compiled()), "SHIM_SYNC_MS": str(SLOW)}
    saves = max(20, bench.saves // 5)
    command = [sys.executable, str(BENCH), "--inside", "saving", str(bench.big.path), str(saves)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environ)
    found: dict[str, float] = json.loads(done.stdout)
    if found["sync"] < SLOW:
        raise RuntimeError(f"a flush took {found['sync']:.2f} ms: the slow disk is not in force")
    return found


def _compiled() -> Path:
    """Compile the slow flush where it is older than its source."""
    library = folder() / "slow_disk.so"
    if not library.exists() or library.stat().st_mtime < SHIM.stat().st_mtime:
        command = [
            "cc",
            "-shared",
            "-fPIC",
            "-O2",
            "-o",
            str(library),
            str(SHIM),
            "-ldl",
            "-lpthread",
        ]
        subprocess.run(command, check=True)
    return library


def _flush(path: Path) -> Callable[[], None]:
    """Return what flushes a file of its own, to see how long that takes."""

    def flush() -> None:
        with path.open("wb") as file:
            file.write(b"x")
            os.fsync(file.fileno())

    return flush


def measured(path: Path, saves: int) -> dict[str, float]:
    """Return the medians of ours and of raw, and what a flush takes, in this process."""
    with _prepared(Built(path, 0, 0.0)) as pair:
        pair.medians(5)
        ours, raw = pair.medians(saves)
        sync = wall(_flush(folder() / "flushed"))
    return {"ours": ours, "raw": raw, "sync": sync}
