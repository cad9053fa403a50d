"""The keeper: makes the automatic backups of one store at the moments that call for one.

On closing when something changed, once a day while the program is open, and before what
changes much at once: a migration, an import, a merge, an erasure. No Qt, no session of the
store: it may run on any thread while others read and write.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

from app.files import sweep
from app.paths import AppPaths
from app.rules.thinning import Plan
from app.safekeeping import aside, keeping
from app.safekeeping.aside import Aside
from app.safekeeping.backups import Backup, back_up, copy_of
from app.safekeeping.keeping import Entry
from app.safekeeping.restoring import drop_second_names
from app.settings import Settings
from models import maintenance, places
from models.maintenance import ChainHead
from models.opening import SCHEMA, look
from models.values import Clock, StoreError, StoreTrouble, SystemClock, UserError

log = logging.getLogger(__name__)

Occasion = Literal["migration", "import", "merge", "erasure", "restore"]
"""What a backup is made before."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What the keeper did: the backup, its copy in the second folder, what hindered that."""

    backup: Backup
    copy: Backup | None = None
    trouble: UserError | None = None


@dataclass(frozen=True, slots=True)
class State:
    """What whoever looks after the shop should know of its backups.

    `newest` is the last verified one; `is_old` tells that it is high time. `copies` are those
    in the second folder, `is_away` that this folder is not there (a stick that is not in).
    `aside` are stores that were replaced, damaged or rescued, which lie beside the store.
    """

    folder: Path
    newest: Entry | None
    entries: tuple[Entry, ...]
    is_old: bool
    second: Path | None = None
    copies: tuple[Entry, ...] = ()
    is_away: bool = False
    aside: tuple[Aside, ...] = ()


@dataclass(slots=True)
class Keeper:
    """Keeps the backups of one store in a file.

    Attributes:
        store: the store's file.
        folder: where its backups go.
        second: a folder for copies, on a stick or a network share.
        plan: how many stay, and within what budget.

    """

    store: Path
    folder: Path
    second: Path | None = None
    plan: Plan = field(default_factory=Plan)
    clock: Clock = field(default_factory=SystemClock)

    @classmethod
    def of(
        cls,
        paths: AppPaths,
        location: Path | str,
        settings: Settings | None = None,
        *,
        clock: Clock | None = None,
    ) -> Keeper | None:
        """Return the keeper of the store at a location; none for one on PostgreSQL.

        The settings name the second folder and the budget.
        """
        if not isinstance(location, Path):
            return None
        chosen = settings or Settings()
        folder = keeping.folder_of(location, keeping.backups_folder(paths))
        second = chosen.backup_folder and Path(chosen.backup_folder).expanduser() / folder.name
        plan = Plan(budget=chosen.backup_budget)
        return cls(location, folder, second or None, plan, clock or SystemClock())

    def before_opening(self) -> Kept | None:
        """Sweep up after a crash; back up a store that opening will migrate.

        Raises:
            StoreError: the store is of an older form and could not be backed up: do not open.

        """
        self._sweep_up()
        if not self.store.exists():
            return None
        try:
            is_older = look(self.store) < SCHEMA
        except StoreError:
            return None  # opening it says what is wrong
        return self.before("migration") if is_older else None

    def _sweep_up(self) -> None:
        """Remove what a crash left; what cannot be removed hinders nobody."""
        try:
            drop_second_names(self.store)
            sweep(self.store.parent)
            keeping.tidy(self.folder)
        except OSError as error:
            log.warning("What a crash left could not be removed: %s", type(error).__name__)

    def before(self, occasion: Occasion, begin: Callable[[], object] = lambda: None) -> Kept:
        """Make sure that a verified backup holds all there is now, before a great change.

        `begin` is called where one has to be made first, which takes its time.

        Raises:
            UserError: it could not be made; the change should wait.

        """
        kept = self._fresh()
        if kept is None:
            begin()
            kept = self._make(occasion)
        return kept

    def on_close(self, changed: bool = True) -> Kept | None:
        """Back up at the end of work when something changed; call it once the store is closed.

        Raises:
            UserError: it could not be made.

        """
        return None if not changed or self._fresh() else self._make("close")

    def daily(self) -> Kept | None:
        """Back up when the last one is a day old and something changed since.

        Call it when the store was opened, and every hour while it is open.

        Raises:
            UserError: it could not be made; try again in an hour.

        """
        if not keeping.is_due(self._newest(), self.clock.now()):
            return None
        return None if self._fresh() else self._make("daily")

    def now(self) -> Kept:
        """Make a backup because somebody asked for one. Raises UserError."""
        return self._make("wish")

    def state(self) -> State:
        """Return where the backups stand, the newest first."""
        entries = tuple(keeping.listed(self.folder))
        newest = next((entry for entry in entries if keeping.still_whole(entry)), None)
        old = self.store.exists() and keeping.is_due(newest, self.clock.now(), keeping.OLD)
        asides = tuple(aside.listed(self.store))
        if self.second is None:
            return State(self.folder, newest, entries, old, aside=asides)
        away = not self.second.parent.is_dir()
        copies = () if away else tuple(keeping.listed(self.second))
        return State(self.folder, newest, entries, old, self.second, copies, away, asides)

    def _newest(self) -> Entry | None:
        """Return the newest backup that is still whole."""
        entries = keeping.listed(self.folder)
        return next((entry for entry in entries if keeping.still_whole(entry)), None)

    def _fresh(self) -> Kept | None:
        """Return the newest backup if it holds all that the store holds now."""
        newest = self._newest()
        whole = keeping.still_whole(newest) if newest else None
        if whole is None:
            return None
        now = maintenance.summary(self.store)
        facts = whole.manifest
        same = facts.schema == now.schema and facts.head is not None and facts.head == now.head
        return Kept(whole) if same else None

    def _make(self, reason: str) -> Kept:
        try:
            places.make_private_folder(self.folder)
        except OSError as error:
            raise StoreError(
                StoreTrouble.DISK,
                "backup.not_written",
                path=str(self.folder),
                reason=error.strerror,
            ) from error
        keeping.tidy(self.folder)
        now = self.clock.now()
        target, sequence = keeping.next_name(self.store, self.folder, now, reason)
        made = back_up(
            self.store,
            target,
            self.clock,
            since=self._verified_head(),
            sequence=sequence,
            reason=reason,
        )
        self._thin(self.folder)
        return self._copied(made, now)

    def _verified_head(self) -> ChainHead | None:
        """Return up to which change-set the chain was followed already, and found whole."""
        newest = self._newest()
        facts = newest.manifest if newest else None
        return facts.head if facts and "chain" not in facts.faults else None

    def _thin(self, folder: Path) -> None:
        """Let go what may go; a file that cannot be removed is no reason to fail."""
        try:
            keeping.thin(folder, self.plan)
        except OSError as error:
            log.warning("A backup could not be removed: %s", type(error).__name__)

    def _copied(self, made: Backup, now: datetime) -> Kept:
        """Copy a backup to the second folder; the first one stands whatever becomes of it."""
        if self.second is None:
            return Kept(made)
        try:
            return Kept(made, self._copy(made, self.second, now))
        except UserError as error:
            return Kept(made, trouble=error)
        except OSError as error:
            path, reason = str(self.second), error.strerror
            trouble = StoreError(StoreTrouble.DISK, "backup.not_written", path=path, reason=reason)
            return Kept(made, trouble=trouble)

    def _copy(self, made: Backup, second: Path, now: datetime) -> Backup:
        if not second.parent.is_dir():
            raise StoreError(StoreTrouble.DISK, "backup.second_away", path=str(second.parent))
        places.make_private_folder(second)
        keeping.tidy(second)
        target, sequence = keeping.next_name(self.store, second, now, made.manifest.reason)
        copy = copy_of(made, target, sequence)
        self._thin(second)
        return copy


def age(entry: Entry, now: datetime) -> timedelta:
    """Return how long ago a backup was made; none for one that the clock puts in the future."""
    return max(now - entry.at, timedelta())
