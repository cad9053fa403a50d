"""Where imported records come from."""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import AUTOINCREMENT, Base, Line, PrimaryKey, Word
from models.values import Record


class ExternalId(Base):
    """The id a record bears in another system, and what was last imported for it.

    `imported` is a JSON object of the fields as the source last gave them: a later import
    writes a field only where the source changed it and the store still holds this.
    """

    __tablename__ = "external_id"
    __table_args__ = (
        UniqueConstraint("source", "record", "external_id"),
        Index(None, "record", "record_id"),
        AUTOINCREMENT,
    )

    id: Mapped[PrimaryKey]
    source: Mapped[Line]
    record: Mapped[Record] = mapped_column(Word(Record))
    external_id: Mapped[Line]
    record_id: Mapped[int]
    imported: Mapped[str] = mapped_column(default="{}")
