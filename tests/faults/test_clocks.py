"""Clocks that lie: 19 and 20 of the list in docs/faults.md."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.queries import interactions as interaction_query
from app.queries import promises as promise_query
from app.safekeeping import keeping
from app.safekeeping.keeper import Keeper
from app.services import interactions
from app.services.interactions import NewInteraction
from app.services.parts import NewPromise
from app.services.undo import undo
from models import maintenance
from models.store import ShopDefaults, Store
from models.values import Actor, Due, Standing

TODAY = datetime(2026, 10, 20, 9, 0, tzinfo=UTC)
TILL = Actor(None, "till")


class SetClock:
    """A clock that somebody sets."""

    def __init__(self, instant: datetime) -> None:
        """Begin at an instant."""
        self.instant = instant

    def now(self) -> datetime:
        """Return what it shows."""
        return self.instant


@pytest.fixture
def clock_set() -> SetClock:
    """A clock at nine in the morning."""
    return SetClock(TODAY)


def log(store: Store, note: str, due: Due | None = None) -> str:
    """Log an interaction; return its change-set."""
    promised = (NewPromise("mended", due),) if due else ()
    with store.write(TILL) as writing:
        return (
            interactions.log(writing, NewInteraction(note, promises=promised)).changes.changeset
            or ""
        )


def opened(path: Path, clock: SetClock) -> Store:
    """Open or make a store in Berlin."""
    return Store.open(path, clock=clock, defaults=ShopDefaults(zone="Europe/Berlin"))


def test_a_clock_set_back_six_years(tmp_path: Path, clock_set: SetClock) -> None:
    """Order is that of the numbers: the chain holds, undo takes the newest, all is kept."""
    path = tmp_path / "shop" / "shop.counterfoil"
    store = opened(path, clock_set)
    log(store, "before")
    clock_set.instant -= timedelta(days=6 * 365)
    second = log(store, "after the clock was set back")
    with store.write(TILL) as writing:
        assert undo(writing).undone == second
    clock_set.instant += timedelta(days=1)
    log(store, "a day later")
    store.close()
    assert maintenance.verify(path, records=True).sound
    with opened(path, clock_set).read() as reading:
        notes = {row.note for row in interaction_query.latest(reading)}
    assert notes == {"before", "a day later"}


def test_backups_are_made_and_kept_when_the_clock_is_set_back(
    tmp_path: Path, clock_set: SetClock
) -> None:
    path = tmp_path / "shop" / "shop.counterfoil"
    keeper = Keeper(path, tmp_path / "backups", clock=clock_set)
    store = opened(path, clock_set)
    made = []
    for step in (1, 1, -6 * 365, 1, 1, 6 * 365, 1):
        log(store, "something")
        clock_set.instant += timedelta(days=step)
        kept = keeper.daily()
        assert kept is not None, step
        made.append(kept.backup.path)
    entries = keeping.listed(keeper.folder)
    assert [entry.path for entry in entries] == made[::-1]
    assert all(maintenance.verify(entry.path).sound for entry in entries)
    store.close()


def test_the_night_in_which_an_hour_comes_twice(tmp_path: Path, clock_set: SetClock) -> None:
    """In Berlin it is half past two twice; both stay apart, and no promise turns unmet by it."""
    path = tmp_path / "shop" / "shop.counterfoil"
    store = opened(path, clock_set)
    night = datetime(2026, 10, 25, tzinfo=UTC)
    by_hour = night + timedelta(hours=1, minutes=30)  # the second half past two
    for minutes, note in ((30, "first half past two"), (90, "second half past two")):
        clock_set.instant = night + timedelta(minutes=minutes)
        log(store, note, Due(day=date(2026, 10, 25)))
    clock_set.instant = night + timedelta(minutes=45)
    log(store, "by the clock", Due(at=by_hour))

    def standings() -> list[Standing | None]:
        with store.read() as reading:
            rows = [promise_query.promise(reading, number) for number in (1, 2, 3)]
        return [row.standing for row in rows]

    with store.read() as reading:
        rows = interaction_query.latest(reading)
    instants = [row.at for row in rows if "half" in row.note]
    assert instants == [night + timedelta(minutes=90), night + timedelta(minutes=30)]
    today, over = Standing.DUE_TODAY, Standing.OVERDUE
    assert standings() == [today, today, today]
    clock_set.instant = by_hour + timedelta(seconds=1)
    assert standings() == [today, today, over]
    clock_set.instant = datetime(2026, 10, 25, 22, 59, 59, tzinfo=UTC)
    assert standings() == [today, today, over]
    clock_set.instant = datetime(2026, 10, 25, 23, 0, 1, tzinfo=UTC)
    assert standings() == [over, over, over]
    store.close()
    assert maintenance.verify(path, records=True).sound


def test_the_night_in_which_an_hour_is_missing(tmp_path: Path, clock_set: SetClock) -> None:
    path = tmp_path / "shop" / "shop.counterfoil"
    clock_set.instant = datetime(2027, 3, 28, 0, 59, 59, tzinfo=UTC)  # a second before three
    store = opened(path, clock_set)
    log(store, "a second before the gap", Due(day=date(2027, 3, 28)))
    for instant, expected in (
        (datetime(2027, 3, 28, 21, 59, 59, tzinfo=UTC), Standing.DUE_TODAY),
        (datetime(2027, 3, 28, 22, 0, 1, tzinfo=UTC), Standing.OVERDUE),
    ):
        clock_set.instant = instant
        with store.read() as reading:
            assert promise_query.promise(reading, 1).standing is expected
    store.close()


@pytest.mark.parametrize("zone", ["Asia/Kolkata", "America/Los_Angeles", "UTC"])
def test_another_zone_of_the_computer_changes_nothing(
    zone: str, tmp_path: Path, clock_set: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A promise's day is the shop's, wherever the computer believes to be."""
    import time

    path = tmp_path / "shop" / "shop.counterfoil"
    store = opened(path, clock_set)
    log(store, "here", Due(day=date(2026, 10, 20)))
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        clock_set.instant = datetime(2026, 10, 20, 21, 59, tzinfo=UTC)
        with store.read() as reading:
            row = promise_query.promise(reading, 1)
        assert (row.due, row.standing) == (Due(day=date(2026, 10, 20)), Standing.DUE_TODAY)
    finally:
        monkeypatch.undo()
        time.tzset()
        store.close()
