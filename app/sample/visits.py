"""What the plan of the sample shop is made of: visits, pledges with what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from models.values import Due


@dataclass(frozen=True, slots=True)
class Step:
    """Something that happened to a promise: keep, break, withdraw, answer or move."""

    at: datetime
    action: str
    note: str
    due: Due | None = None
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class Pledge:
    """A promise with its due, its owner (by place on the staff) and what became of it."""

    text: str
    due: Due
    owner: int
    steps: Sequence[Step] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """A survey answer given after a visit."""

    at: datetime
    kind: str
    score: int
    comment: str | None


@dataclass(frozen=True, slots=True)
class Visit:
    """One interaction. `customer` and `staff` are places in their lists; None is a walk-in."""

    at: datetime
    customer: int | None
    staff: int
    channel: str
    stage: str
    aspect: str
    note: str
    arrival: int | None = None
    emotion: int | None = None
    source: str | None = None
    expectation: str | None = None
    worth: int | None = None
    settled: bool = False
    remarks: Sequence[tuple[str, str]] = ()
    pledge: Pledge | None = None
    answers: Sequence[Answer] = ()
