"""One run of a command: what was typed, where the store is, who works, what time it is."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.output import Output
from app.paths import AppPaths, store_location
from models.values import Actor, Clock, FixedClock, SystemClock, UserError

if TYPE_CHECKING:
    from app.safekeeping.keeper import Keeper
    from models.shop import ShopDefaults
    from models.store import Store

EPOCH_VARIABLE = "SOURCE_DATE_EPOCH"
"""Where it is set, that many seconds after 1970 are the report's clock."""


@dataclass(frozen=True, slots=True)
class Session:
    """What every command is given. Nothing of the store is opened before it is asked for."""

    options: Namespace
    output: Output
    paths: AppPaths

    @classmethod
    def start(cls, options: Namespace, output: Output, paths: AppPaths | None) -> Session:
        """Return the session of these options, in these folders or the usual ones."""
        return cls(options, output, paths or AppPaths.default())

    @property
    def location(self) -> Path | str:
        """Where the store is: a file, or a PostgreSQL address."""
        from app.settings import load

        return store_location(self.paths, self.options.store, load(self.paths).store)

    @property
    def actor(self) -> Actor:
        """Whoever sits at this computer's command line; it asks nobody for a name."""
        from app.settings import load

        return Actor(computer=load(self.paths).computer)

    def keeper(self) -> Keeper | None:
        """Return who keeps the store's backups; nobody does for one on PostgreSQL."""
        from app.safekeeping.keeper import Keeper
        from app.settings import load

        return Keeper.of(self.paths, self.location, load(self.paths))

    @contextmanager
    def store(self, *, create: bool = False, clock: Clock | None = None) -> Iterator[Store]:
        """Open the store; `create` makes a new one where there is none.

        Raises:
            UserError: "store.absent" where there is none and none shall be made.
            StoreError: it cannot be opened.

        """
        location = self.location
        absent = isinstance(location, Path) and not location.exists()
        if absent and not create:
            raise UserError("store.absent", path=location)
        if absent and isinstance(location, Path):
            location.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not absent and (keeper := self.keeper()) is not None:
            keeper.before_opening()
        with opened(location, clock or SystemClock()) as store:
            yield store


@contextmanager
def opened(location: Path | str, clock: Clock) -> Iterator[Store]:
    """Open the store at a file or address, and close it again."""
    from models.store import Store

    store = Store.open(location, clock=clock, defaults=shop_defaults())
    try:
        yield store
    finally:
        store.close()


def shop_defaults() -> ShopDefaults:
    """Return what a new store's shop begins with: this computer's zone, its locale's money."""
    from app import locality
    from models.shop import ShopDefaults

    return ShopDefaults(
        zone=locality.zone(),
        currency=locality.currency(),
        language=locality.language(),
        country=locality.country(),
        date_order=locality.date_order(),
    )


def report_clock() -> Clock:
    """Return the clock of what is printed: fixed by SOURCE_DATE_EPOCH where that is set."""
    seconds = os.environ.get(EPOCH_VARIABLE)
    if not seconds:
        return SystemClock()
    try:
        return FixedClock(datetime.fromtimestamp(int(seconds), UTC))
    except (ValueError, OverflowError, OSError):
        raise UserError("clock.not_seconds", variable=EPOCH_VARIABLE, text=seconds) from None
