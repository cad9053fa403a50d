"""What was typed and not yet saved. Not journalled: it is nobody's record yet."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, InstantColumn, Line


class Draft(Base):
    """One unsaved form: its key, its content as JSON, and when it was last typed in."""

    __tablename__ = "draft"
    __table_args__ = ()

    key: Mapped[str] = mapped_column(primary_key=True)
    payload: Mapped[Line]
    saved_at: Mapped[InstantColumn]
