"""What a person usually says goes before what the shop does; few interactions tell nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.queries.usual import LATEST, Habits, Usual, usual
from app.services import interactions, staff
from app.services.interactions import NewInteraction
from models.store import Store
from models.values import Actor

COUNTER, PHONE = 1, 2
STAGE, OTHER, ASPECT = 9, 10, 17
AT = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def people(store: Store) -> tuple[int, int]:
    """Two of the staff."""
    with store.write() as writing:
        return staff.add(writing, "Ann").staff, staff.add(writing, "Bo").staff


def log(store: Store, who: int, times: int, minute: int, **values: Any) -> None:
    """Log so many interactions of somebody, from that minute on."""
    with store.write(Actor(who, "till")) as writing:
        for number in range(times):
            at = AT + timedelta(minutes=minute + number)
            interactions.log(writing, NewInteraction("x", at=at, **values))


def read(store: Store) -> Usual:
    with store.read() as reading:
        return usual(reading)


def test_an_empty_shop_has_no_habits(store: Store) -> None:
    found = read(store)
    assert (found.channel(None), found.with_channel(1, COUNTER)) == (None, Habits())


def test_ones_own_go_before_the_shops(store: Store, people: tuple[int, int]) -> None:
    ann, bo = people
    log(store, ann, 5, 0, channel_id=COUNTER, stage_id=STAGE, aspect_id=ASPECT)
    log(store, bo, 20, 100, channel_id=COUNTER, stage_id=OTHER)
    log(store, bo, 1, 200, channel_id=PHONE)
    found = read(store)
    assert (found.channel(ann), found.channel(bo), found.channel(None)) == (COUNTER, PHONE, PHONE)
    assert found.with_channel(ann, COUNTER) == Habits(STAGE, ASPECT)
    assert found.with_channel(bo, COUNTER) == Habits(OTHER, None)
    assert found.with_channel(None, COUNTER) == Habits(OTHER, None), "as the shop does"
    assert found.with_channel(ann, PHONE) == Habits()


def test_what_was_long_ago_is_forgotten(store: Store, people: tuple[int, int]) -> None:
    ann, bo = people
    log(store, ann, 5, 0, channel_id=COUNTER, stage_id=STAGE)
    log(store, bo, LATEST, 100, channel_id=PHONE)
    assert read(store).channel(ann) == PHONE
