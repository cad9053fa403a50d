"""Promises and every time one was moved."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.base import (
    AUTOINCREMENT,
    Base,
    DayColumn,
    Flag,
    InstantColumn,
    Line,
    PrimaryKey,
    Version,
    Word,
    only_where,
)
from models.values import PromiseState


class Promise(Base):
    """What the shop said it would do, by when. The id is the serial people read out.

    First and current due are each a day or an instant, never both.
    """

    __tablename__ = "promise"
    __table_args__ = (
        CheckConstraint("(first_due_day IS NULL) <> (first_due_at IS NULL)", name="first_due"),
        CheckConstraint("(due_day IS NULL) <> (due_at IS NULL)", name="due"),
        CheckConstraint("(state = 'open') = (settled_at IS NULL)", name="settled"),
        Index(None, "interaction_id"),
        Index(None, "promised_at"),
        Index("ix_promise_settled", "settled_at", **only_where("settled_at IS NOT NULL")),
        Index("ix_promise_open", "due_day", "due_at", **only_where("state = 'open'")),
        Index(
            "ix_promise_unanswered",
            "settled_at",
            **only_where("state = 'broken' AND answered_at IS NULL"),
        ),
        AUTOINCREMENT,
    )
    undo_groups = (
        frozenset({"state", "settled_at", "settled_note"}),
        frozenset({"first_due_day", "first_due_at"}),
        frozenset({"due_day", "due_at"}),
        frozenset({"answered_at", "answered_by_id", "answer_note"}),
    )

    id: Mapped[PrimaryKey]
    interaction_id: Mapped[int] = mapped_column(ForeignKey("interaction.id"))
    text: Mapped[Line]
    promised_at: Mapped[InstantColumn]
    promised_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff_member.id"))
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("staff_member.id"))
    first_due_day: Mapped[DayColumn | None]
    first_due_at: Mapped[InstantColumn | None]
    due_day: Mapped[DayColumn | None]
    due_at: Mapped[InstantColumn | None]
    state: Mapped[PromiseState] = mapped_column(Word(PromiseState), default=PromiseState.OPEN)
    settled_at: Mapped[InstantColumn | None]
    settled_note: Mapped[Line | None]
    confirmed_at: Mapped[InstantColumn | None]
    answered_at: Mapped[InstantColumn | None]
    answered_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff_member.id"))
    answer_note: Mapped[Line | None]
    version: Mapped[Version]


class PromiseMove(Base):
    """One time a promise was given another due, and whether the customer agreed."""

    __tablename__ = "promise_move"
    __table_args__ = (
        CheckConstraint("(from_day IS NULL) <> (from_at IS NULL)", name="from"),
        CheckConstraint("(to_day IS NULL) <> (to_at IS NULL)", name="to"),
        Index(None, "promise_id", "at"),
        Index(None, "at"),
        AUTOINCREMENT,
    )

    id: Mapped[PrimaryKey]
    promise_id: Mapped[int] = mapped_column(ForeignKey("promise.id"))
    at: Mapped[InstantColumn]
    from_day: Mapped[DayColumn | None]
    from_at: Mapped[InstantColumn | None]
    to_day: Mapped[DayColumn | None]
    to_at: Mapped[InstantColumn | None]
    agreed: Mapped[Flag]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff_member.id"))
    note: Mapped[Line | None]
