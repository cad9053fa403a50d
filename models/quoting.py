"""How words become part of a full-text or a LIKE pattern: quoted, so that they mean themselves."""

from __future__ import annotations

MOST_WORDS = 32
LONGEST_WORD = 64


def quoted(word: str) -> str:
    """Return a word as the full-text index takes it literally."""
    return '"' + word[:LONGEST_WORD].replace('"', '""') + '"'


def like(words: str) -> str:
    """Return words as a LIKE pattern that means just them."""
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
