"""Tests of which promises fell due in a stretch of time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.queries.lapsed import lapsed
from app.services import promises
from models.store import Store
from models.values import Due
from tests.ui.filled import DAY, NOW, TODAY, Filled, fill


@pytest.fixture
def filled(store: Store) -> Filled:
    return fill(store)


def found(store: Store, since: timedelta, until: timedelta) -> list[int]:
    with store.read() as reading:
        return [row.id for row in lapsed(reading, NOW + since, NOW + until)]


def test_earliest_first_and_each_once(store: Store, filled: Filled) -> None:
    everything = found(store, -30 * DAY, 30 * DAY)
    assert everything == [filled.overdue, filled.today, filled.nameless, filled.later]
    parts = [found(store, n * DAY, (n + 1) * DAY) for n in range(-30, 30)]
    assert [id_ for part in parts for id_ in part] == everything


def test_a_time_lapses_at_its_instant(store: Store, filled: Filled) -> None:
    three = timedelta(hours=3)
    assert found(store, three - timedelta(seconds=1), three) == [filled.today]
    assert found(store, three, three + timedelta(seconds=1)) == []


def test_a_day_lapses_when_it_is_over_in_the_shop(store: Store, filled: Filled) -> None:
    with store.read() as reading:
        [row] = lapsed(reading, NOW - 2 * DAY, NOW)
    assert row.id == filled.overdue
    assert found(store, timedelta(hours=-11), timedelta()) == []


def test_the_last_move_counts_and_what_is_settled_does_not(store: Store, filled: Filled) -> None:
    with store.write() as writing:
        promises.move(writing, filled.later, Due(TODAY + 20 * DAY))
        promises.keep(writing, filled.today)
    assert found(store, timedelta(), 10 * DAY) == [filled.nameless]
