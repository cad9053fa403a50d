"""Drafts: half-written forms, kept outside the journal so that a crash loses little."""

from __future__ import annotations

from sqlalchemy import delete, insert

from models.draft import Draft
from models.sessions import Writing


def save(writing: Writing, key: str, payload: str) -> None:
    """Keep the form's content under this key, instead of what was kept before."""
    discard(writing, key)
    writing.execute(insert(Draft).values(key=key, payload=payload, saved_at=writing.now))


def discard(writing: Writing, key: str) -> None:
    """Forget the draft of this key, if there is one."""
    writing.execute(delete(Draft).where(Draft.key == key))
