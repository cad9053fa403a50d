"""The journal's tables: one change-set a command, one change a touched row."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import AUTOINCREMENT, Base, InstantColumn, PrimaryKey, Word
from models.values import Action, Record


class ChangeSet(Base):
    """What one command did: who, when, on which computer, and the link to the one before.

    `uid` is made by the client before the transaction, so that a retry can never store twice.
    `staff_id` is no foreign key: history outlives the staff list. `undoes_id` names the
    change-set that this one took back. `digest` chains over the one before and all changes.
    """

    __tablename__ = "change_set"
    __table_args__ = (Index(None, "undoes_id"), AUTOINCREMENT)

    id: Mapped[PrimaryKey]
    uid: Mapped[str] = mapped_column(String(36), unique=True)
    at: Mapped[InstantColumn]
    staff_id: Mapped[int | None]
    computer: Mapped[str] = mapped_column(String(64), default="")
    command: Mapped[str] = mapped_column(String(60))
    undoes_id: Mapped[int | None] = mapped_column(ForeignKey("change_set.id"))
    digest: Mapped[bytes] = mapped_column(LargeBinary(32))


class Change(Base):
    """What happened to one row, or to a range of rows that came or went together.

    `before` and `after` are JSON objects of the fields that changed, in plain stored values.
    An insert keeps only `content`, the digest of the row: the row itself is the after-image.
    A range holds `first_id` to `last_id`; one that went keeps its rows in `payload`.
    `digest` stands over the salted content; when an erased person's words are blanked their
    salt goes too, and the chain still verifies.
    """

    __tablename__ = "change"
    __table_args__ = (
        Index(None, "change_set_id"),
        Index(None, "record", "record_id"),
        AUTOINCREMENT,
    )

    id: Mapped[PrimaryKey]
    change_set_id: Mapped[int] = mapped_column(ForeignKey("change_set.id"))
    record: Mapped[Record] = mapped_column(Word(Record))
    action: Mapped[Action] = mapped_column(Word(Action))
    record_id: Mapped[int | None]
    last_id: Mapped[int | None]
    before: Mapped[str | None]
    after: Mapped[str | None]
    content: Mapped[bytes | None] = mapped_column(LargeBinary(32))
    payload: Mapped[bytes | None] = mapped_column(LargeBinary)
    salt: Mapped[bytes | None] = mapped_column(LargeBinary(16))
    digest: Mapped[bytes] = mapped_column(LargeBinary(32))
