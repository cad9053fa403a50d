"""Drafts to be offered again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.store import Reading


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One half-written form."""

    key: str
    payload: str
    saved_at: datetime


def drafts(reading: Reading) -> list[DraftRow]:
    """Return all drafts, latest saved first."""
    raise NotImplementedError
