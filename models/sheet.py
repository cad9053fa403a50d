"""Printed sheets whose lines can be marked by hand, and what each line stood for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import ForeignKey, Index, String, select
from sqlalchemy.orm import Mapped, mapped_column

from models.base import AUTOINCREMENT, Base, InstantColumn, Line, PrimaryKey, Word
from models.values import Record

if TYPE_CHECKING:
    from models.sessions import Reading


class Sheet(Base):
    """One printed summary that asks for marks. Not journalled: paper cannot be taken back.

    `code` is the four characters in its foot, `kind` and `parameters` (JSON) what it is made
    of, `digest` the hex digest that stands on it, `made_at` the moment it was made. Names and
    words are not kept: they are read when the sheet is looked up, so what was erased is gone
    from old sheets too.
    """

    __tablename__ = "sheet"

    id: Mapped[PrimaryKey]
    code: Mapped[str] = mapped_column(String(4), unique=True)
    kind: Mapped[Line]
    parameters: Mapped[Line]
    made_at: Mapped[InstantColumn]
    digest: Mapped[Line]


class SheetLine(Base):
    """One line of a sheet: its code ("A3") and the record it stood for."""

    __tablename__ = "sheet_line"
    __table_args__ = (Index(None, "sheet_id"), AUTOINCREMENT)

    id: Mapped[PrimaryKey]
    sheet_id: Mapped[int] = mapped_column(ForeignKey("sheet.id"))
    code: Mapped[str] = mapped_column(String(8))
    record: Mapped[Record] = mapped_column(Word(Record))
    record_id: Mapped[int]


def sheets_named(reading: Reading, codes: Sequence[str]) -> list[tuple[Any, ...]]:
    """Return id, code, kind, parameters, made_at and digest of the sheets of these names."""
    columns = (
        Sheet.id,
        Sheet.code,
        Sheet.kind,
        Sheet.parameters,
        Sheet.made_at,
        Sheet.digest,
    )
    return [tuple(row) for row in reading.execute(select(*columns).where(Sheet.code.in_(codes)))]
