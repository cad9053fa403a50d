"""Salvage: a new store from all that can still be read of a damaged one.

What is read is a copy: the damaged file itself is never touched. Ids are kept. The report says for each
kind of record how much was saved and what is missing; nothing is left out in silence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from models import places, rollup
from models.base import Base
from models.draft import Draft
from models.engine import sqlite_engine
from models.history import Change, ChangeSet
from models.maintenance import DRIVER_ERRORS, raw_connection, sync_file
from models.mending import COMMAND, Mended, NameLost, insert_row, mend
from models.plain import completed
from models.remains import HIGHEST, Remains
from models.shop import ShopDefaults
from models.store import make_schema
from models.tables import JOURNALLED, UNJOURNALLED
from models.torn_schema import mend_schema
from models.values import Record, StoreError, StoreTrouble

__all__ = ["COMMAND", "Rescued", "Saved", "salvage"]


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of one table.

    Attributes:
        saved: rows that stand in the new store as they were read.
        missing: ids that the journal knows and that could not be read.
        unreadable: rows that were found and made no sense, or contradicted others.
        dropped: ids of rows that said nothing without the record they belonged to.
        stood_in: ids of lost records for which a stand-in was put, since others belong to them.
        doubtful: ids (or first-last of a batch) that differ from what the journal says.
        hurt: whether pages of the table could not be read, so that more may be missing.

    """

    saved: int
    missing: tuple[int, ...] = ()
    unreadable: int = 0
    dropped: tuple[int, ...] = ()
    stood_in: tuple[int, ...] = ()
    doubtful: tuple[str, ...] = ()
    hurt: bool = False


@dataclass(frozen=True, slots=True)
class Rescued:
    """What was saved, by kind of record; of the journal, and of what was being typed.

    `relinked` counts change-sets whose place in the chain had to be made anew.
    """

    records: Mapping[Record, Saved]
    change_sets: Saved
    changes: Saved
    drafts: Saved
    relinked: int

    @property
    def complete(self) -> bool:
        """Tell whether nothing at all was lost."""
        tables = [*self.records.values(), self.change_sets, self.changes, self.drafts]
        whole = Saved(0)
        return not self.relinked and all(
            (t.missing, t.unreadable, t.dropped, t.stood_in, t.doubtful, t.hurt)
            == (whole.missing, 0, whole.dropped, whole.stood_in, whole.doubtful, False)
            for t in tables
        )


def salvage(
    damaged: Path, target: Path, now: datetime, name_lost: NameLost, defaults: ShopDefaults
) -> Rescued:
    """Fill a new store at the target from a damaged copy, which is used up in the doing.

    Raises:
        StoreError: NOT_A_STORE where nothing at all can be read of it; FULL, DISK.
        FileExistsError: there is something at the target already.

    """
    places.make_private_file(target)
    _make_schema(target, defaults.zone)
    with _reading(damaged) as source, raw_connection(target) as into:
        into.execute("PRAGMA journal_mode=MEMORY").fetchall()  # a crash only means to begin anew
        into.execute("PRAGMA foreign_keys=OFF")
        into.execute("BEGIN IMMEDIATE")
        tables = {t: _fill(source, into, t) for t in (*JOURNALLED.values(), *UNJOURNALLED)}
        if not any(table.saved for table in tables.values()):
            raise StoreError(StoreTrouble.NOT_A_STORE, path=str(damaged))
        _keep_sequences(source, into)
        mended = mend(into, now, name_lost, defaults)
        into.execute("COMMIT")
    _count_by_zone(target)
    sync_file(target)
    return _report(tables, mended)


def _make_schema(target: Path, zone: str) -> None:
    """Make the tables of a new store; they count by the usual zone until the shop's is known."""
    with _engine(target) as engine, engine.begin() as connection:
        make_schema(connection)
        rollup.refill(connection, zone)


def _count_by_zone(target: Path) -> None:
    """Count by the days of the shop's own zone."""
    with _engine(target) as engine, engine.begin() as connection:
        rollup.follow_zone(connection)


@contextmanager
def _engine(target: Path) -> Iterator[Engine]:
    """Give an engine over a new file, which is an ordinary one again afterwards."""
    engine = sqlite_engine(target)
    try:
        yield engine
    finally:
        engine.dispose()
    with raw_connection(target) as connection:
        connection.execute("PRAGMA journal_mode=DELETE").fetchall()


@contextmanager
def _reading(damaged: Path) -> Iterator[Any]:
    """Give a connection to the damaged copy that bears with a damaged schema."""
    mend_schema(damaged)
    with raw_connection(damaged) as connection:
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute("PRAGMA cell_size_check=ON")
        yield connection


def _fill(source: Any, into: Any, table: type[Base]) -> Saved:
    """Take over every row of a table that can be read."""
    remains = Remains(source, table)
    saved = refused = 0
    bare = completed(table, {}) if remains.is_older else {}
    for row in remains.rows():
        try:
            insert_row(into, table, {**bare, **row})
            saved += 1
        except dbapi2.IntegrityError:
            refused += 1
    return Saved(saved, unreadable=remains.unreadable + refused, hurt=remains.hurt)


def _keep_sequences(source: Any, into: Any) -> None:
    """Go on counting where the damaged store had got to, so that no id comes twice."""
    try:
        rows = source.execute("SELECT name, seq FROM sqlite_sequence").fetchall()
    except DRIVER_ERRORS:
        return  # the highest ids that were saved must do
    for name, number in rows:
        if isinstance(number, int) and 0 < number < HIGHEST:
            into.execute(
                "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (number, name)
            )


def _report(tables: Mapping[type[Base], Saved], mended: Mended) -> Rescued:
    records = {}
    for record, table in JOURNALLED.items():
        raw = tables[table]
        dropped = tuple(mended.dropped.get(record, ()))
        records[record] = Saved(
            raw.saved - len(dropped),
            missing=tuple(mended.missing.get(record, ())),
            unreadable=raw.unreadable,
            dropped=dropped,
            stood_in=tuple(mended.stood_in.get(record, ())),
            doubtful=tuple(mended.doubtful.get(record, ())),
            hurt=raw.hurt,
        )
    own = (tables[ChangeSet], tables[Change], tables[Draft])
    return Rescued(records, *own, relinked=mended.relinked)
