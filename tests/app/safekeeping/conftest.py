"""A small store to keep safe, and a clock that can be moved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.services import customers
from models.store import Store


@dataclass
class Hand:
    """A clock that stands until it is moved, either way."""

    instant: datetime = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)

    def now(self) -> datetime:
        return self.instant

    def move(self, **by: float) -> None:
        self.instant += timedelta(**by)


@pytest.fixture
def hand() -> Hand:
    return Hand()


def add(path: Path, *names: str) -> None:
    """Add customers to a store that nobody has open, one change-set each."""
    store = Store.open(path, create=False)
    for name in names:
        with store.write() as writing:
            customers.add(writing, customers.NewCustomer(name=name))
    store.close()


def names(path: Path) -> list[str]:
    """Return the customers of a store that nobody has open."""
    from sqlalchemy import select

    from models.customer import Customer

    store = Store.open(path, create=False)
    with store.read() as reading:
        found = list(reading.execute(select(Customer.name).order_by(Customer.id)).scalars())
    store.close()
    return found


def files(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())
