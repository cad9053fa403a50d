"""What is usual: said often enough, and by far most often, so that a form may begin with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

LEAST = 5
"""How often something must have been said before anything counts as usual."""
SHARE = 0.6
"""Which share of what was said must be the same."""


def usual(said: Iterable[int | None]) -> int | None:
    """Return what was said mostly; None where too little was said, or now this and now that.

    What was left open (None) counts too: a form that is mostly left open begins open.
    """
    counts = Counter(said)
    total = sum(counts.values())
    if total < LEAST:
        return None
    most, count = counts.most_common(1)[0]
    return most if count >= SHARE * total else None
