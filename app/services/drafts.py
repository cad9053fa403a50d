"""Drafts: half-written forms, kept outside the journal so that a crash loses little."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.store import Writing


def save(writing: Writing, key: str, payload: str) -> None:
    """Keep the form's content under this key, instead of what was kept before."""
    raise NotImplementedError


def discard(writing: Writing, key: str) -> None:
    """Forget the draft of this key, if there is one."""
    raise NotImplementedError
