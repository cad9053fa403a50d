"""Interactions and the remarks customers made in them."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import (
    AUTOINCREMENT,
    Base,
    Flag,
    InstantColumn,
    Line,
    PrimaryKey,
    Version,
    Word,
    only_where,
)
from models.values import Emotion, EmotionSource, Expectation, RemarkKind, RemarkState


class Interaction(Base):
    """One contact, at one time, through one channel.

    `day_only` tells that only the day of `at` is known. `emotion` is how the customer felt on
    leaving, `arrival` on arriving; `emotion_source` says who tells so. `given` is what the
    customer got to put something right. An index ends with the id of itself,
    and that by time serves a list in the order of time and a count of customers alike.
    """

    __tablename__ = "interaction"
    __table_args__ = (
        Index(None, "at", "customer_id"),
        Index(None, "customer_id", "at"),
        AUTOINCREMENT,
    )
    undo_groups = (
        frozenset({"at", "day_only"}),
        frozenset({"arrival", "emotion", "emotion_source"}),
        frozenset({"worth_minor", "worth_currency"}),
    )

    id: Mapped[PrimaryKey]
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    at: Mapped[InstantColumn]
    day_only: Mapped[Flag]
    channel_id: Mapped[int | None] = mapped_column(ForeignKey("term.id"))
    stage_id: Mapped[int | None] = mapped_column(ForeignKey("term.id"))
    aspect_id: Mapped[int | None] = mapped_column(ForeignKey("term.id"))
    note: Mapped[str] = mapped_column(default="")
    arrival: Mapped[Emotion | None] = mapped_column(Word(Emotion))
    emotion: Mapped[Emotion | None] = mapped_column(Word(Emotion))
    emotion_source: Mapped[EmotionSource | None] = mapped_column(Word(EmotionSource))
    expectation: Mapped[Expectation | None] = mapped_column(Word(Expectation))
    worth_minor: Mapped[int | None]
    worth_currency: Mapped[str | None] = mapped_column(String(3))
    settled: Mapped[Flag]
    given: Mapped[Line | None]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff_member.id"))
    version: Mapped[Version]


class InteractionTag(Base):
    """A word an interaction is filed under."""

    __tablename__ = "interaction_tag"
    __table_args__ = (Index(None, "interaction_id"), AUTOINCREMENT)

    id: Mapped[PrimaryKey]
    interaction_id: Mapped[int] = mapped_column(ForeignKey("interaction.id"))
    tag: Mapped[Line]


class Remark(Base):
    """One thing the customer voiced: their own words or a close paraphrase.

    `state` is set only where the remark asks for action.
    """

    __tablename__ = "remark"
    __table_args__ = (
        Index(None, "interaction_id"),
        Index("ix_remark_open", "owner_id", **only_where("state = 'open'")),
        AUTOINCREMENT,
    )
    undo_groups = (frozenset({"state", "acted_at", "closed_at"}),)

    id: Mapped[PrimaryKey]
    interaction_id: Mapped[int] = mapped_column(ForeignKey("interaction.id"))
    kind: Mapped[RemarkKind] = mapped_column(Word(RemarkKind))
    aspect_id: Mapped[int | None] = mapped_column(ForeignKey("term.id"))
    text: Mapped[Line]
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("staff_member.id"))
    state: Mapped[RemarkState | None] = mapped_column(Word(RemarkState))
    acted_at: Mapped[InstantColumn | None]
    closed_at: Mapped[InstantColumn | None]
    version: Mapped[Version]
