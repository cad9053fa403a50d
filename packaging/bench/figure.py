"""One measured figure: what was measured, beside what, and the goal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from cache import Built, store_of


@dataclass(frozen=True, slots=True)
class Figure:
    """A value and what it is held against.

    Where `limit_value` is there, `ratio` is the value over it and `goal` the most that ratio
    may be; otherwise `goal` is the most that the value itself may be, in its unit. `note` says
    what else must be known.
    """

    name: str
    value: float
    unit: str
    limit: str
    limit_value: float | None
    goal: float
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """Return the value over what it is held against."""
        return None if self.limit_value is None else self.value / max(self.limit_value, 1e-9)

    @property
    def met(self) -> bool:
        """Tell whether the goal is reached."""
        measured = self.value if self.ratio is None else self.ratio
        return measured <= self.goal

    def to_json(self) -> dict[str, Any]:
        """Return the figure as the JSON file has it."""
        ratio = self.ratio
        return {
            "name": self.name,
            "value": round(self.value, 4),
            "unit": self.unit,
            "limit": self.limit,
            "limit_value": None if self.limit_value is None else round(self.limit_value, 4),
            "ratio": None if ratio is None else round(ratio, 4),
            "goal": self.goal,
            "met": self.met,
            "note": self.note,
        }


@dataclass(frozen=True, slots=True)
class Bench:
    """What the figures are taken on.

    `rounds` is how often a quick thing is done for a median; `saves` how many saves stand
    behind a 99th percentile; `imported` how many interactions an import brings.
    """

    big: Built
    small: Built
    rounds: int
    saves: int
    imported: int

    @classmethod
    def of(cls, interactions: int) -> Bench:
        """Build what is missing: the store of so many interactions, and its small sister."""
        small = min(10_000, max(1, interactions // 5))
        enough = interactions >= 10_000
        return cls(
            big=store_of(interactions),
            small=store_of(small),
            rounds=15 if enough else 3,
            saves=2_000 if enough else 40,
            imported=max(100, interactions // 10),
        )


Part = Callable[[Bench], Iterator[Figure]]
