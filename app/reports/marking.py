"""Which lines of a summary may be marked by hand, and under which codes they stand.

A line is marked where a manager may act on it: a promise that is owed, a remark that asks for
action, praise not yet passed on, somebody who was left upset. Each section of a sheet has a
letter, its lines are numbered: A1, A2, B1. The same data gives the same codes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from models.values import Record

Key = tuple[Record, int]
"""A record: its kind and its id."""


@dataclass(frozen=True, slots=True)
class Marks:
    """The name of a sheet and the codes of its lines; without a name nothing is marked."""

    sheet: str = ""
    codes: Mapping[Key, str] = field(default_factory=dict)

    def of(self, record: Record, record_id: int) -> str:
        """Return the code of a record's line, or nothing."""
        return self.codes.get((record, record_id), "") if self.sheet else ""


UNMARKED = Marks()
"""For a page that nobody is to write on."""
