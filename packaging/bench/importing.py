"""Importing a file of interactions as one change-set, beside a raw bulk insert.

Ours is the whole import: the file read and checked cell by cell, rows and their outside ids
stored and journalled by ranges, the index kept. Beside it the bare driver inserts the same rows
into the same tables, with the same indexes and full text, in one transaction, out of a list
that is ready in memory. Processor time, one run of each. At the end the import is undone, and
the store must hold what it held before.
"""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import big_store
from cache import copied, folder
from clockwork import cpu, quiet
from figure import Bench, Figure
from vocabulary import Words

from app.exchange.import_map import ImportMap
from app.exchange.importing import run
from app.services import undo
from models.engine import connect
from models.store import Store
from models.values import Actor

MAP = """
source = "till"
zone = "Europe/Berlin"
[interaction]
id = "Id"
at = { column = "At", format = "%Y-%m-%d %H:%M" }
channel = "Via"
note = "Note"
"""
TABLES = ("change_set", "interaction", "external_id", "change")


def figures(bench: Bench) -> Iterator[Figure]:
    """Measure on the big store."""
    with (
        tempfile.TemporaryDirectory(prefix="import-", dir=folder()) as room,
        copied(bench.big, "ours", "raw") as (mine, other),
    ):
        file = Path(room) / "till.csv"
        write_file(file, bench.imported)
        ours, rows = _import(mine, file, bench.imported)
        least = _insert(other, rows)
    name = f"import of {bench.imported:,}"
    yield Figure(name, ours / 1000, "s", "raw bulk insert of the same rows", least / 1000, 1.5)


def write_file(path: Path, count: int, mark: str = "T") -> None:
    """Write what a till might have; its ids begin with a mark."""
    words = Words(11)
    with path.open("w", newline="", encoding="utf-8") as out:
        table = csv.writer(out)
        table.writerow(("Id", "At", "Via", "Note"))
        for number in range(count):
            at = big_store.NOW - timedelta(minutes=number)
            note = words.note(words.tongue())
            table.writerow((f"{mark}-{number}", f"{at:%Y-%m-%d %H:%M}", "Phone", note))


def _import(path: Path, file: Path, count: int) -> tuple[float, dict[str, list[Any]]]:
    """Import; return the milliseconds, and the rows that were written."""
    store = Store.open(path, clock=big_store.CLOCK, create=False)
    try:
        before = _counts(store)
        with quiet():
            spent = cpu(lambda: run(store, Actor(), file, ImportMap.parse(MAP)))
        after = _counts(store)
        if after["interaction"][0] - before["interaction"][0] != count:
            raise RuntimeError("the import did not bring every row")
        rows = _rows_after(store, before)
        with store.write() as writing:
            undo.undo(writing)
        if _counts(store)["interaction"][0] != before["interaction"][0]:
            raise RuntimeError("the import was not undone")
    finally:
        store.close()
    return spent, rows


def _counts(store: Store) -> dict[str, tuple[int, int]]:
    """Return how many rows each table has, and its last id."""
    with store.read() as reading:
        read = reading.connection.exec_driver_sql
        found = ((t, read(f"SELECT count(*), max(id) FROM {t}").one()) for t in TABLES)
        return {table: (row[0], row[1] or 0) for table, row in found}


def _rows_after(store: Store, before: dict[str, tuple[int, int]]) -> dict[str, list[Any]]:
    """Return the rows that came since, in tables in the order in which they must come."""
    with store.read() as reading:
        read = reading.connection.exec_driver_sql
        wanted = ((t, f"SELECT * FROM {t} WHERE id > {before[t][1]} ORDER BY id") for t in TABLES)
        return {table: [tuple(row) for row in read(sql)] for table, sql in wanted}


def _insert(path: Path, rows: dict[str, list[Any]]) -> float:
    """Insert the rows in one transaction; return the milliseconds."""
    with closing(connect(path)) as raw:

        def insert() -> None:
            raw.execute("BEGIN IMMEDIATE")
            for table, those in rows.items():
                marks = ", ".join("?" * len(those[0]))
                raw.executemany(f"INSERT INTO {table} VALUES ({marks})", those)
            raw.execute("COMMIT")

        with quiet():
            return cpu(insert)
