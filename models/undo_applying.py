"""Undo, done: what is planned is written in the session's own change-set, and journalled."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Sequence

from models.base import Base
from models.journal import RangeEntry
from models.plain import Plain, rows_digest
from models.sessions import BATCH, Writing
from models.tables import JOURNALLED
from models.undo_plan import UndoPlan
from models.values import Action, Record

_MANY = 50
"""From so many rows on they are journalled as ranges."""


def apply(writing: Writing, planned: UndoPlan) -> None:
    """Do what is planned, in the session's own change-set.

    Parents return first, then fields are put back, then children go first: so no reference is
    ever broken on the way.

    Raises:
        StoreError: of the kind CONSTRAINT, where a unique value was taken meanwhile.

    """
    writing.undoes_id = planned.change_set_id
    order = [Record(t.name) for t in Base.metadata.sorted_tables if t.name in JOURNALLED]
    for record in order:
        _restore(writing, record, [row for k, row in planned.restores.items() if k[0] is record])
    for (record, row_id), before in planned.edits.items():
        _edit(writing, JOURNALLED[record], row_id, before)
    for record in reversed(order):
        _remove(writing, record, [row for key, row in planned.removals.items() if key[0] is record])


def _edit(writing: Writing, table: type[Base], row_id: int, wanted: Plain) -> None:
    row = writing.row(table, row_id)
    if row is not None:
        writing.put(table, row_id, {k: row[k] for k in (*wanted, *_version(row))}, wanted)


def _version(row: Plain) -> tuple[str, ...]:
    return ("version",) if "version" in row else ()


def _remove(writing: Writing, record: Record, rows: list[Plain]) -> None:
    """Delete rows: few one by one, many as ranges that keep what went, compressed."""
    table = JOURNALLED[record]
    if len(rows) < _MANY:
        for row in rows:
            writing.delete(table, row["id"])
        return
    rows.sort(key=lambda row: int(row["id"]))
    for start in range(0, len(rows), BATCH):
        batch = rows[start : start + BATCH]
        ids = [row["id"] for row in batch]
        payload = zlib.compress(json.dumps(batch, ensure_ascii=False).encode())
        content = rows_digest(table, batch)
        entry = RangeEntry(table, Action.DELETE_RANGE, ids[0], ids[-1], content, payload)
        writing.delete_range(entry, ids)


def _restore(writing: Writing, record: Record, rows: list[Plain]) -> None:
    """Put rows in again under their ids: few one by one, many as ranges without gaps."""
    table = JOURNALLED[record]
    for row in rows:
        if "version" in row:
            row["version"] += 1
    if len(rows) < _MANY:
        for row in rows:
            writing.insert_plain(table, row)
        return
    rows.sort(key=lambda row: int(row["id"]))
    for run in _runs(rows):
        writing.insert_range(table, run)


def _runs(rows: Sequence[Plain]) -> Iterator[list[Plain]]:
    """Cut rows, sorted by id, into runs of consecutive ids, none longer than a batch."""
    run: list[Plain] = []
    for row in rows:
        if run and (row["id"] != run[-1]["id"] + 1 or len(run) == BATCH):
            yield run
            run = []
        run.append(row)
    if run:
        yield run
