"""What a kept form is about, in few words: for the list of those put aside."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

FIRST_WORDS = 80
"""Characters of a note that tell one draft from another."""


class Gist(NamedTuple):
    """Who a draft is about and how it begins; both may be ""."""

    who: str
    words: str


def gist(payload: str) -> Gist:
    """Return what a draft is about; nothing where another version wrote it."""
    try:
        kept = json.loads(payload)
    except ValueError:
        return Gist("", "")
    if not isinstance(kept, Mapping):
        return Gist("", "")
    who = kept.get("customer")
    named = who if isinstance(who, Mapping) else {}
    name = str(named.get("name") or named.get("typed") or "")
    words = next((text for text in _texts(kept) if text.strip()), "")
    return Gist(name, " ".join(words.split())[:FIRST_WORDS])


def _texts(kept: Mapping[str, Any]) -> Iterator[str]:
    """Give what was typed: the note, else what was voiced, else what was promised."""
    yield str(kept.get("note") or "")
    for name in ("remarks", "promises"):
        rows = kept.get(name)
        for row in rows if isinstance(rows, list) else ():
            yield str(row.get("text") or "") if isinstance(row, Mapping) else ""
