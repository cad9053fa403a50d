"""Scores that customers gave."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.base import AUTOINCREMENT, Base, InstantColumn, Line, PrimaryKey, Version, Word
from models.values import SurveyKind


class SurveyAnswer(Base):
    """A score on its kind's own scale; it may stand alone, without customer or interaction."""

    __tablename__ = "survey_answer"
    __table_args__ = (
        Index(None, "answered_at", "id"),
        Index(None, "customer_id"),
        Index(None, "interaction_id"),
        AUTOINCREMENT,
    )
    undo_groups = (frozenset({"kind", "score"}),)

    id: Mapped[PrimaryKey]
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    interaction_id: Mapped[int | None] = mapped_column(ForeignKey("interaction.id"))
    kind: Mapped[SurveyKind] = mapped_column(Word(SurveyKind))
    score: Mapped[int]
    comment: Mapped[Line | None]
    asked_at: Mapped[InstantColumn | None]
    answered_at: Mapped[InstantColumn]
    version: Mapped[Version]
