"""The figures behind the pages: as one JSON document, and as a table for a spreadsheet.

Both come from what the PDF is made of, so none can say another thing. The JSON is what was
read, exact: shares with their counts and intervals, instants with the shop's offset, money in
minor units. The table is what is printed, cell by cell, in the words and figures of the pages:
its first two columns say under which heading a line stands.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any, Final
from zoneinfo import ZoneInfo

from app.language import _
from app.reports.blocks import Chart, Heading, KeyFigures, Quote, Text, Title
from app.reports.columns import Beside, Quotes, Stack, Whole
from app.reports.figures import Rect
from app.reports.page import Block
from app.reports.printing import Laid
from app.reports.tables import Row, Table
from app.reports.text import Span, Words
from app.rules.disarm import disarmed
from models.shop import ShopValues
from models.values import Due, Money

ENDINGS: Final = ("csv", "json")
"""What figures can be written as, beside the pages as PDF."""
Cells = tuple[str, ...]


def written(ending: str, kind: str, data: object, laid: Laid) -> bytes:
    """Return the figures in one of `ENDINGS`."""
    return as_json(kind, data, laid) if ending == "json" else as_csv(laid)


def as_json(kind: str, data: object, laid: Laid) -> bytes:
    """Return what the pages are made of, exact, as one JSON document in UTF-8."""
    head = laid.document
    shop: ShopValues = data.shop  # type: ignore[attr-defined]
    document = {
        "kind": kind,
        "title": head.title,
        "period": head.period,
        "digest": head.digest,
        "made_at": _plain(head.printed_at, ZoneInfo(shop.zone)),
        "data": _plain(data, ZoneInfo(shop.zone)),
    }
    text = json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False)
    return f"{text}\n".encode("utf-8", "backslashreplace")


def as_csv(laid: Laid) -> bytes:
    """Return what is printed as a table: every cell quoted, no cell a formula, UTF-8 with a mark."""
    head = laid.document
    lines = [
        (_("Section"), _("Part"), _("What")),
        ("", "", head.shop),
        ("", "", head.title, head.period, head.printed),
        *rows(laid.blocks),
    ]
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerows([disarmed(cell) for cell in line] for line in lines)
    return out.getvalue().encode("utf-8-sig", "backslashreplace")


def rows(blocks: Iterable[Block]) -> Iterator[Cells]:
    """Yield a line for each row, figure, quote and bar: its section, its part, then its cells."""
    section = part = ""
    for block in _flat(blocks):
        if isinstance(block, Heading):
            section, part = (block.words, "") if block.level == 0 else (section, block.words)
            if block.note:
                yield section, part, block.note
        else:
            yield from ((section, part, *cells) for cells in _cells(block))


def _flat(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks in the order they are read in, those that stand beside others too."""
    for block in blocks:
        if isinstance(block, Beside):
            yield from _flat((block.left, block.right))
        elif isinstance(block, Stack):
            yield from _flat(block.blocks)
        elif isinstance(block, Whole):
            yield from _flat((block.block,))
        else:
            yield block


def _cells(block: Block) -> Iterator[Cells]:
    """Yield the cells of one block; one that holds no words has none."""
    match block:
        case Table():
            yield from _of_table(block)
        case KeyFigures():
            yield from ((one.label, one.value, one.note) for one in block.figures)
        case Quotes():
            yield from ((one.words, plain_words(one.source)) for one in block.quotes)
        case Quote():
            yield block.words, plain_words(block.source)
        case Chart():
            yield from _of_chart(block)
        case Title():
            yield block.title, plain_words(block.subtitle)
        case Text():
            yield (plain_words(block.words),)


def _of_table(table: Table) -> Iterator[Cells]:
    """Yield the head and each row; a row of a group says in front which group it is of."""
    grouped = any(row.group for row in table.rows)
    group = ("",) if grouped else ()
    if not table.rows:
        yield (table.empty,)
        return
    yield (*group, *(column.head for column in table.columns))
    for row in table.rows:
        if row.group:
            group = (_name(row.cells[0]),)
        else:
            yield (*group, *_words(row))


def _name(words: Words) -> str:
    """Return what a group is called, without its count."""
    return plain_words(words if isinstance(words, str | Span) else words[0]).strip()


def _words(row: Row) -> Cells:
    return tuple(plain_words(cell) for cell in row.cells)


def _of_chart(chart: Chart) -> Iterator[Cells]:
    """Yield what each bar of a chart stands for."""
    for mark in chart.picture.marks:
        if isinstance(mark, Rect) and mark.label:
            what, _colon, number = mark.label.rpartition(": ")
            yield chart.picture.title, *what.rsplit(", ", 1), number


def plain_words(words: Words) -> str:
    """Return words without their look."""
    if isinstance(words, str):
        return words
    return words.text if isinstance(words, Span) else "".join(plain_words(part) for part in words)


def _plain(value: Any, zone: ZoneInfo) -> Any:
    """Return a value as JSON has it."""
    if hasattr(value, "to_json"):
        return value.to_json()
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, str | bool | int | float):
        return value
    if isinstance(value, datetime):
        return value.astimezone(zone).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(_plain(key, zone)): _plain(item, zone) for key, item in value.items()}
    return _of_record(value, zone) if is_dataclass(value) else _of_many(value, zone)


def _of_many(value: Iterable[Any], zone: ZoneInfo) -> list[Any]:
    given = value if isinstance(value, Sequence) else sorted(value, key=str)
    return [_plain(item, zone) for item in given]


def _of_record(value: Any, zone: ZoneInfo) -> Any:
    """Return a record's fields, and what it says of itself in a word or number."""
    if isinstance(value, Due):
        return _plain(value.day or value.at, zone)
    if isinstance(value, Money):
        return {value.currency: value.minor}
    if isinstance(value, ShopValues):
        return {"name": value.name, "zone": value.zone, "currency": value.currency}
    found = {field.name: getattr(value, field.name) for field in fields(value)}
    for name, member in vars(type(value)).items():
        if isinstance(member, property) and not name.startswith("_"):
            told = getattr(value, name)
            if told is None or isinstance(told, str | bool | int | float):
                found[name] = told
    return {name: _plain(item, zone) for name, item in found.items()}
