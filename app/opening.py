"""What the window's start needs of the store and of this computer, without any Qt.

Nothing heavy is imported before it is needed: `app.bootstrap` holds this at the first picture.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from app import locality
from models.clock import SystemClock

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from app.paths import AppPaths
    from app.safekeeping.keeper import Keeper
    from app.safekeeping.rescuing import Rescue
    from app.settings import Settings
    from models.store import ShopDefaults, Store
    from models.values import Clock

log = logging.getLogger(__name__)

LOG_SIZE = 1_000_000
"""Bytes of the log before it is rotated; three old ones are kept."""
SAMPLE_NAME = "sample-shop.counterfoil"


def system_clock() -> Clock:
    """Return the computer's own clock."""
    return SystemClock()


def micros(clock: Clock) -> int:
    """Return the present in microseconds since 1970 UTC, without Python's dates if it can be."""
    if isinstance(clock, SystemClock):
        return clock.micros()
    return round(clock.now().timestamp() * 1_000_000)


def store_named(arguments: Sequence[str]) -> str | None:
    """Return the store that the command line names."""
    match list(arguments):
        case ["--store", name]:
            return name
        case [only] if only.startswith("--store="):
            return only.removeprefix("--store=")
    return None


def open_store(location: Path | str, clock: Clock) -> Store:
    """Open the store, or make a new one where there is nothing. Raises StoreError."""
    from models.store import Store

    log.info("Opening the store")
    is_there = isinstance(location, Path) and location.exists()
    return Store.open(location, clock=clock, defaults=None if is_there else defaults())


def defaults() -> ShopDefaults:
    """Return what a new shop begins with: what this computer says."""
    from models.store import ShopDefaults

    return ShopDefaults(
        zone=locality.zone(),
        currency=locality.currency(),
        language=locality.language(),
        country=locality.country(),
        date_order=locality.date_order(),
    )


def keeping(
    paths: AppPaths, location: Path | str, choices: Callable[[], Settings], clock: Clock
) -> Callable[[], Keeper] | None:
    """Return how the keeper of a store's backups is made; nothing for a store on a server.

    It is made anew for each use, with the choices in force then.
    """
    from app.safekeeping.keeper import Keeper

    if not isinstance(location, Path):
        return None
    path = location

    def made() -> Keeper:
        keeper = Keeper.of(paths, path, choices(), clock=clock)
        assert keeper is not None
        return keeper

    return made


def rescue_store(store: Path, clock: Clock) -> Rescue:
    """Save what can be saved of a damaged store into a new one beside it. Raises UserError."""
    from app.safekeeping.rescuing import rescue

    return rescue(store, clock, defaults())


def tidy(store: Store) -> bool:
    """Do a little of what waits for an idle moment; tell whether there is more."""
    from models import search
    from models.engine import fold_log
    from models.values import StoreError

    if store.path is None:
        return False
    try:
        with store.writer.begin() as connection:
            if search.merge_some(connection):
                return True
        fold_log(store.writer)
    except StoreError as error:  # another program writes: it will have idle moments too
        log.info("Nothing was tidied up: %s", error.kind)
    return False


def begin(writing: Any, name: str, person: str) -> int | None:
    """Write down the shop's name and the first staff member; return that one's id."""
    from app.services import shop, staff

    writing.name("shop.begin")
    if name:
        shop.correct(writing, {"name": name})
    return staff.add(writing, person).staff if person else None


def sample_path(paths: AppPaths) -> Path:
    """Return where the sample shop lies: beside one's own store, never in its place."""
    return paths.data_dir / SAMPLE_NAME


def open_log(paths: AppPaths) -> None:
    """Write the log to its file; what it says names codes and kinds, never a customer's words."""
    if logging.getLogger().handlers:
        return
    from logging.handlers import RotatingFileHandler  # it brings sockets along

    handler = RotatingFileHandler(
        paths.log_file, maxBytes=LOG_SIZE, backupCount=3, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
