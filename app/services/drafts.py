"""Drafts: half-written forms, kept outside the journal so that a crash loses little."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, insert

from models.draft import Draft
from models.sessions import Writing


def save(writing: Writing, key: str, payload: str, saved_at: datetime | None = None) -> None:
    """Keep the form's content under this key, instead of what was kept before.

    `saved_at` is when it was typed, where that was not now: one that was dropped comes back.
    """
    discard(writing, key)
    typed = saved_at or writing.now
    writing.execute(insert(Draft).values(key=key, payload=payload, saved_at=typed))


def discard(writing: Writing, key: str) -> None:
    """Forget the draft of this key, if there is one."""
    writing.execute(delete(Draft).where(Draft.key == key))
