"""Drafts to be offered again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from app.queries.rows import made
from models.draft import Draft
from models.sessions import Reading


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One half-written form."""

    key: str
    payload: str
    saved_at: datetime


def drafts(reading: Reading) -> list[DraftRow]:
    """Return all drafts, latest saved first."""
    columns = (Draft.key, Draft.payload, Draft.saved_at)
    latest_first = select(*columns).order_by(Draft.saved_at.desc(), Draft.key)
    return made(DraftRow, reading, latest_first)
