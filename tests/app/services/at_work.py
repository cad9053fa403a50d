"""What the tests of use cases share: a shop at work, its clerk, and how to do one thing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

import pytest
from sqlalchemy import func, select

from app.services import interactions, staff
from models.base import Base
from models.store import Store
from models.values import Actor, Due, FixedClock, UserError
from tests.conftest import NOW as NOW

T = TypeVar("T")
TODAY = date(2026, 3, 18)
TOMORROW = Due(day=date(2026, 3, 19))
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


@dataclass
class AtWork:
    """A store with one clerk, and what the clerk does."""

    store: Store
    staff: int

    def do(self, use_case: Callable[..., T], *args: Any, **named: Any) -> T:
        """Run one use case as a command of its own."""
        with self.store.write(Actor(self.staff, "till")) as writing:
            return use_case(writing, *args, **named)

    def later(self, by: timedelta) -> None:
        """Let time pass."""
        self.store.clock = FixedClock(self.store.clock.now() + by)

    def row(self, table: type[Base], record_id: int) -> Any:
        """Return a whole row as the table holds it."""
        with self.store.read() as reading:
            columns = table.__table__.columns
            chosen = select(*columns).where(table.id == record_id)
            return reading.execute(chosen).one_or_none()

    def count(self, table: type[Base]) -> int:
        """Return how many rows a table holds."""
        with self.store.read() as reading:
            return int(reading.execute(select(func.count()).select_from(table)).scalar_one())

    def log(self, note: str = "came in", **values: Any) -> interactions.Logged:
        """Log an interaction."""
        new = interactions.NewInteraction(note, **values)
        return self.do(interactions.log, new)

    def promised(self, due: Due = TOMORROW, **values: Any) -> int:
        """Log an interaction with one promise; return the promise."""
        return self.log(promises=[interactions.NewPromise("call back", due)], **values).promises[0]


def at_work(store: Store) -> AtWork:
    """Return a store in which one clerk, Ann, works."""
    with store.write() as writing:
        added = staff.add(writing, "Ann")
    return AtWork(store, added.staff)


def refused(code: str, field: str | None = None) -> Any:
    """Expect a refusal with this code, and this field where it is named."""
    return _Refused(code, field)


class _Refused:
    def __init__(self, code: str, field: str | None) -> None:
        self.code, self.field = code, field

    def __enter__(self) -> None:
        """Begin to expect it."""

    def __exit__(self, kind: object, error: object, trace: object) -> bool:
        """Take the expected refusal, complain where there was none."""
        if error is None:
            pytest.fail(f"{self.code} was not refused")
        if not isinstance(error, UserError):
            return False
        assert error.code == self.code, (error.code, error.field, error.values)
        assert self.field in (None, error.field)
        return True


def instant(day: int, hour: int = 12, month: int = 3) -> datetime:
    """Return an instant of 2026."""
    return datetime(2026, month, day, hour, tzinfo=UTC)
