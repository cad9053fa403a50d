"""What is promised for today reads the same through the narrow door and through the store."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from app.opening import micros
from app.queries import opening, today
from app.services import interactions
from app.services.interactions import NewCustomer, NewInteraction, NewPromise
from models.store import Store
from models.values import Due, FixedClock

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)


@pytest.mark.parametrize("count", [0, 3, opening.MOST, opening.MOST + 3])
def test_both_ways_give_the_same_rows(store: Store, count: int) -> None:
    dues = [Due(day=date(2026, 3, 18)), Due(at=NOW + timedelta(hours=1)), Due(at=NOW)]
    with store.write() as writing:
        for number in range(count):
            for due in (dues[number % 3], Due(day=date(2026, 3, 19))):
                promise = NewPromise(f"promise {number}", due)
                who = NewCustomer(f"Zoë {number}") if number % 2 else None
                at = NOW - timedelta(days=1)
                interactions.log(writing, NewInteraction("x", who, at=at, promises=(promise,)))
    assert store.path is not None
    door = opening.today(store.path, micros(FixedClock(NOW)))
    assert door is not None
    with store.read() as reading:
        rows, more = today.today(reading)
    assert (rows, more) == (door.rows, door.more)
    assert len(rows) == min(count, opening.MOST)
