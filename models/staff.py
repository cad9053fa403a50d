"""Who works here."""

from __future__ import annotations

from sqlalchemy import Boolean
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Line, PrimaryKey, Version, Word
from models.values import Role


class StaffMember(Base):
    """A person who works here; one who left is kept, inactive, for what they did."""

    __tablename__ = "staff_member"
    undo_groups = (frozenset({"name", "name_key"}),)

    id: Mapped[PrimaryKey]
    name: Mapped[Line]
    name_key: Mapped[Line]
    role: Mapped[Role] = mapped_column(Word(Role), default=Role.CLERK)
    active: Mapped[bool] = mapped_column(Boolean, default=True)
    version: Mapped[Version]
