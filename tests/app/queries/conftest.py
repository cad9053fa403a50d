"""The shop in which the queries are tested."""

from __future__ import annotations

import pytest

from models.store import Store
from tests.app.services.at_work import AtWork, at_work


@pytest.fixture
def work(store: Store) -> AtWork:
    """A shop with one clerk at work."""
    return at_work(store)
