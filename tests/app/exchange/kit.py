"""What the tests of import and export share: files and maps written on the spot."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import select

from app.exchange.import_map import ImportMap
from app.exchange.import_report import ImportReport
from app.exchange.importing import run
from models.base import Base
from models.store import Store
from models.values import Actor

MAPS = Path(__file__).resolve().parents[2] / "maps"
SHIPPED = Path(__file__).resolve().parents[3] / "resources" / "maps"


def map_of(name: str) -> ImportMap:
    """Return a map of the tests by its name."""
    return ImportMap.load(MAPS / f"{name}.toml")


def take(store: Store, file: Path, import_map: ImportMap | str, **options: Any) -> ImportReport:
    """Import a file by a map, or by a map's text."""
    chosen = import_map if isinstance(import_map, ImportMap) else ImportMap.parse(import_map)
    return run(store, Actor(), file, chosen, **options)


def rows_of(store: Store, table: type[Base]) -> list[Any]:
    """Return all rows of a table, by id."""
    with store.read() as reading:
        return list(reading.execute(select(*table.__table__.columns).order_by(table.id)))


def count_of(store: Store, table: type[Base]) -> int:
    """Return how many rows a table holds."""
    return len(rows_of(store, table))


def problems(report: ImportReport) -> list[tuple[int, str | None, str]]:
    """Return what was refused: line, column, code."""
    return [(found.line, found.column, found.problem.code) for found in report.rejected]
