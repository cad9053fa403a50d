"""Export: everything out again, as tables for a spreadsheet and as one exact document.

The CSV is UTF-8 with a byte order mark, every cell quoted, formulas disarmed
(`app.rules.disarm`). The JSON holds every record of the store code point for code point:
`{"counterfoil": 1, "exported_at": …, "records": {kind: [rows]}}`. Both are read from one
snapshot a piece at a time, and each file takes its name whole or not at all.
"""

from __future__ import annotations

import csv as csv_module
import io
import json as json_module
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any, BinaryIO
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from app.exchange.known import identity
from app.exchange.tables import CSV_TABLES, CsvTable, Names
from app.files import replacing
from app.queries.term_words import said
from models.base import Base
from models.customer import Customer, CustomerTag
from models.interaction import Interaction, InteractionTag
from models.plain import columns
from models.shop import Term, shop_values
from models.staff import StaffMember
from models.store import Reading, Store
from models.tables import JOURNALLED
from models.values import Record, UserError

JSON_FILE = "counterfoil.json"
JSON_VERSION = 1
_AT_ONCE = 1000
_MONEY = ("worth_minor", "worth_currency")

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def export(
    store: Store,
    folder: Path,
    csv: bool = True,
    json: bool = True,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> list[Path]:
    """Write everything into a folder, which is made where it is missing; return the files.

    Raises:
        OSError: the folder cannot be made or written; files of the same names are untouched.
        UserError: `export.cancelled`.

    """
    folder.mkdir(parents=True, exist_ok=True)
    with store.read() as reading:
        tables = [found.table for found in CSV_TABLES] if csv else []
        tables += list(JOURNALLED.values()) if json else []
        total = sum(_count(reading, table) for table in tables)
        pace = _Pace(total, progress, cancelled)
        written: list[Path] = []
        if csv:
            written += _write_tables(reading, folder, pace)
        if json:
            written.append(folder / JSON_FILE)
            with replacing(written[-1], private=True) as out:
                _write_document(reading, out, pace)
        pace.finish()
    return written


@dataclass(slots=True)
class _Pace:
    """Tells how many rows are out, and stops when somebody wants that."""

    total: int
    progress: Progress | None
    cancelled: Cancelled | None
    done: int = 0

    def step(self, rows: int) -> None:
        """Count rows that were written."""
        self.done += rows
        if self.cancelled is not None and self.cancelled():
            raise UserError("export.cancelled")
        if self.progress is not None:
            self.progress(min(self.done, self.total), self.total)

    def finish(self) -> None:
        """Tell that all is done."""
        if self.progress is not None:
            self.progress(self.total, self.total)


def _count(reading: Reading, table: type[Base]) -> int:
    return int(reading.execute(select(func.count()).select_from(table)).scalar_one())


def _pieces(reading: Reading, table: type[Base], pace: _Pace) -> Iterator[Sequence[Any]]:
    """Yield a table's rows by id, some at a time, so that a big one does not fill the memory."""
    last = 0
    statement = select(*table.__table__.columns).order_by(table.id).limit(_AT_ONCE)
    while rows := reading.execute(statement.where(table.id > last)).all():
        yield rows
        last = rows[-1].id
        pace.step(len(rows))


def _write_tables(reading: Reading, folder: Path, pace: _Pace) -> Iterator[Path]:
    """Write every CSV file, and yield its path."""
    zone = ZoneInfo(shop_values(reading).zone)
    store = identity(reading)
    terms = _texts(reading, Term.id, said(Term))
    staff = _texts(reading, StaffMember.id, StaffMember.name)
    customers = _texts(reading, Customer.id, Customer.name)
    for table in CSV_TABLES:
        names = Names(store, zone, terms, staff, customers, _tags_of(reading, table.tagged))
        path = folder / f"{table.name}.csv"
        with replacing(path, private=True) as out:
            _write_table(reading, table, names, out, pace)
        yield path


def _write_table(
    reading: Reading, table: CsvTable, names: Names, out: BinaryIO, pace: _Pace
) -> None:
    """Write one CSV file. Every cell is quoted: blanks at its ends are nobody's guess then."""
    text = io.TextIOWrapper(out, encoding="utf-8-sig", newline="", write_through=True)
    writer = csv_module.writer(text, quoting=csv_module.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(table.columns)
    for rows in _pieces(reading, table.table, pace):
        writer.writerows(table.cells(row, names) for row in rows)
    text.detach()


def _texts(reading: Reading, key: Any, text: Any) -> Mapping[int, str]:
    """Return texts by id."""
    rows = reading.execute(select(key.label("key"), text.label("text")))
    return {row.key: row.text for row in rows}


def _tags_of(reading: Reading, record: Record | None) -> Mapping[int, list[str]]:
    """Return the tags of a kind of record by its id."""
    found: dict[int, list[str]] = defaultdict(list)
    if record is None:
        return found
    table: Any = CustomerTag if record is Record.CUSTOMER else InteractionTag
    owner = getattr(table, f"{record.value}_id")
    for row in reading.execute(select(owner.label("owner"), table.tag).order_by(table.id)):
        found[row.owner].append(row.tag)
    return found


def _write_document(reading: Reading, out: BinaryIO, pace: _Pace) -> None:
    """Write the JSON document a piece at a time."""
    head = {"counterfoil": JSON_VERSION, "exported_at": reading.now.isoformat()}
    out.write(_json(head)[:-1] + b',"records":{')
    for number, (record, table) in enumerate(JOURNALLED.items()):
        out.write((b"," if number else b"") + b"\n" + _json(record.value) + b":[")
        first = True
        for rows in _pieces(reading, table, pace):
            for row in rows:
                out.write((b"\n" if first else b",\n") + _json(_record(table, row)))
                first = False
        out.write(b"]")
    out.write(b"}}\n")


def _record(table: type[Base], row: Any) -> dict[str, object]:
    """Return a row as JSON has it: instants with offset, days, money by currency."""
    found = {name: _value(getattr(row, name)) for name in columns(table)}
    if table is Interaction:
        minor, currency = (found.pop(name) for name in _MONEY)
        found["worth"] = None if minor is None else {str(currency): minor}
    return found


def _value(value: object) -> object:
    """Return one value as JSON has it."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    return value


def _json(value: object) -> bytes:
    return json_module.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
