"""Going back to a backup: what would change, and the change itself, which survives a kill.

The new file is built and verified beside the store. The old one is held by nobody else while
it is replaced, its log folded in, and it is kept aside under a name of its own. At every step
the path holds the whole old store or the whole new one.
"""

from __future__ import annotations

import glob
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.files import sweep
from app.safekeeping import aside as kept_aside
from app.safekeeping import manifest
from app.safekeeping.aside import STAMP, Why
from app.safekeeping.manifest import Manifest
from app.safekeeping.parts import LOGS, discard, disk_trouble, part_beside
from models import maintenance, places
from models.base import from_micros
from models.maintenance import FaultKind, Verdict, raw_connection
from models.opening import look
from models.values import Clock, StoreError, StoreTrouble, UserError

log = logging.getLogger(__name__)

MOST_LISTED = 50
"""So many change-sets that would be lost are listed; all are counted."""
_DRAFTS_LOST = (
    "SELECT count(*) FROM main.draft AS now WHERE NOT EXISTS"
    " (SELECT 1 FROM other.draft AS kept WHERE kept.key = now.key AND kept.payload = now.payload)"
)


@dataclass(frozen=True, slots=True)
class LostChange:
    """A change-set that stands in the store and not in the backup."""

    uid: str
    at: datetime
    command: str
    staff_id: int | None


@dataclass(frozen=True, slots=True)
class Preview:
    """What a restore would change.

    `store` is nothing where no store is there or it does not read. `lost` lists the newest
    change-sets that would go, `lost_count` counts all; `gained_count` counts those that would
    come, which is more than none where the store itself was set back before. `drafts_lost` counts
    the forms that were begun and never saved, and that the backup does not hold as they are now:
    the journal knows nothing of them.
    """

    backup: Verdict
    store: Verdict | None = None
    lost: tuple[LostChange, ...] = ()
    lost_count: int = 0
    gained_count: int = 0
    drafts_lost: int = 0


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did; `aside` is where the replaced store is kept."""

    preview: Preview
    aside: Path | None


def preview(store: Path, backup: Path) -> Preview:
    """Tell what going back to a backup would change; the backup is verified for it.

    Raises:
        UserError: as `restore`, apart from what only replacing can meet.

    """
    with _prepared(store, backup) as ready:
        return ready[1]


def restore(store: Path, backup: Path, clock: Clock) -> Restored:
    """Put a verified copy of a backup in the store's place and keep the replaced store aside.

    Nobody may have the store open, this process included.

    Raises:
        UserError: "restore.absent", "restore.same", "restore.differs" (a byte is not what it
            was when the backup was made), "restore.unsound" (it does not verify).
        StoreError: NEWER, NOT_A_STORE for the backup; BUSY "store.held" where somebody has
            the store open; FULL, DISK where it could not be written.

    """
    with _prepared(store, backup) as (part, found), disk_trouble("restore.not_written", store):
        aside = _replace(store, part, clock)
    _thin(store, aside)
    return Restored(found, aside)


def _thin(store: Path, newest: Path | None) -> None:
    """Let go of stores that were replaced long before; one that stays is no reason to fail."""
    try:
        kept_aside.thin(store, newest)
    except (StoreError, OSError) as error:
        log.warning("A store that was set aside could not be removed: %s", type(error).__name__)


@contextmanager
def _prepared(store: Path, backup: Path) -> Iterator[tuple[Path, Preview]]:
    """Give a verified copy of the backup beside the store, and what it would change."""
    facts, is_as_made = _facts(store, backup)
    places.refuse_remote(store)
    drop_second_names(store)
    part = part_beside(store)
    try:
        with disk_trouble("restore.not_written", store):
            places.make_private_folder(store.parent)
            sweep(store.parent)
            _copy(backup, part)
        verdict = maintenance.verify(part, records=not is_as_made, index=not is_as_made)
        if any(fault.kind is FaultKind.FILE for fault in verdict.faults):
            raise UserError("restore.unsound", path=str(backup))
        if (
            not is_as_made
            and facts is not None
            and len(verdict.faults) > sum(facts.faults.values())
        ):
            raise UserError("restore.differs", path=str(backup))
        yield part, _compared(store, part, verdict)
    finally:
        discard(part)


def _facts(store: Path, backup: Path) -> tuple[Manifest | None, bool]:
    """Return what stands beside a backup, and whether each byte is as it was then.

    One that is not may have been opened since, to look into it, which changes a mark in its
    header: that is no reason to refuse it, but to hold every record against the journal.
    """
    if not backup.exists():
        raise UserError("restore.absent", path=str(backup))
    if store.exists() and backup.samefile(store):
        raise UserError("restore.same", path=str(backup))
    try:
        look(backup)
    except StoreError as error:
        if error.kind is StoreTrouble.DAMAGED:
            raise UserError("restore.unsound", path=str(backup)) from error
        raise
    facts = manifest.read(backup)
    if facts is None:
        return None, False
    with disk_trouble("restore.unreadable", backup):
        return facts, manifest.digest(backup) == (facts.sha256, facts.bytes)


def _copy(backup: Path, part: Path) -> None:
    try:
        maintenance.copy_into(backup, part)
    except StoreError as error:
        if error.kind is StoreTrouble.DAMAGED:
            raise UserError("restore.unsound", path=str(backup)) from error
        raise


def _compared(store: Path, part: Path, verdict: Verdict) -> Preview:
    """Hold the store's change-sets against the backup's."""
    if not store.exists():
        return Preview(verdict)
    try:
        now = maintenance.summary(store)
        with raw_connection(store) as connection:
            connection.execute("ATTACH ? AS other", (str(part),))
            lost = tuple(_lost(row) for row in connection.execute(_only_in("main", "other")))
            count = f"SELECT count(*) FROM ({_only_in('other', 'main')})"
            gained = connection.execute(count).fetchone()[0]
            drafts = connection.execute(_DRAFTS_LOST).fetchone()[0]
    except (StoreError, ValueError, TypeError, OverflowError):
        return Preview(verdict)  # too damaged to be compared
    return Preview(verdict, now, lost[:MOST_LISTED], len(lost), gained, drafts)


def _only_in(one: str, other: str) -> str:
    return (
        f"SELECT uid, at, command, staff_id FROM {one}.change_set"
        f" WHERE uid NOT IN (SELECT uid FROM {other}.change_set) ORDER BY id DESC"
    )


def _lost(row: tuple[Any, ...]) -> LostChange:
    return LostChange(row[0], from_micros(row[1]), row[2], row[3])


def _replace(store: Path, part: Path, clock: Clock) -> Path | None:
    """Put a finished file in the store's place; return where the old one is kept."""
    if not store.exists():
        _clear_logs(store, _aside(store, clock))
        part.rename(store)
        places.sync_folder(store.parent)
        return None
    aside = _aside(store, clock)
    try:
        look(store)
        with _held_alone(store) as connection:
            _keep(store, aside, connection)
            if os.name == "nt":  # an open file cannot be replaced there
                connection.close()
            part.replace(store)
            places.sync_folder(store.parent)
    except StoreError as error:
        if error.kind not in {StoreTrouble.DAMAGED, StoreTrouble.NOT_A_STORE}:
            raise
        _replace_damaged(store, part, aside)
    return aside


@contextmanager
def _held_alone(store: Path) -> Iterator[Any]:
    """Hold a store so that nobody else can read or write it, its log folded in.

    Leaving the journal mode WAL succeeds for the only connection alone. The lock then stays
    with this connection until it is closed; whoever asks meanwhile is told to wait.

    Raises:
        StoreError: BUSY "store.held" where somebody else has it open.

    """
    try:
        with raw_connection(store, busy=0) as connection:
            connection.execute("PRAGMA journal_mode=DELETE").fetchall()
            connection.execute("PRAGMA locking_mode=EXCLUSIVE").fetchall()
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
            mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
            if mode != "delete" or _has_log(store):
                raise StoreError(StoreTrouble.BUSY)
            yield connection
    except StoreError as error:
        if error.kind is StoreTrouble.BUSY:
            raise StoreError(StoreTrouble.BUSY, "store.held", path=str(store)) from error
        raise


def _has_log(store: Path) -> bool:
    return any(store.with_name(store.name + suffix).exists() for suffix in ("-wal", "-shm"))


def _keep(store: Path, aside: Path, connection: Any) -> None:
    """Give the old store a second name; where the drive knows no links, copy its pages."""
    try:
        os.link(store, aside)
    except OSError:
        part = part_beside(aside)
        try:
            places.make_private_file(part)
            with raw_connection(part) as target:
                connection.backup(target)
            maintenance.sync_file(part)
            part.rename(aside)
        finally:
            discard(part)
    places.sync_folder(store.parent)


def _replace_damaged(store: Path, part: Path, aside: Path) -> None:
    """Replace what the driver cannot even open, its log kept beside what is kept.

    The log must be gone before the new file comes, or it would be played into it. A kill
    between leaves the damaged file, whose whole pair is aside already.
    """
    _twin(store, aside)
    for suffix in LOGS:
        log = store.with_name(store.name + suffix)
        if log.exists() and suffix != "-shm":
            _twin(log, aside.with_name(aside.name + suffix))
    places.sync_folder(store.parent)
    for suffix in LOGS:
        store.with_name(store.name + suffix).unlink(missing_ok=True)
    places.sync_folder(store.parent)
    part.replace(store)
    places.sync_folder(store.parent)


def _twin(file: Path, name: Path) -> None:
    """Give a file that nobody can have open a second name, or copy it."""
    try:
        os.link(file, name)
    except OSError:
        part = part_beside(name)
        try:
            places.make_private_file(part)
            part.write_bytes(file.read_bytes())
            maintenance.sync_file(part)
            part.rename(name)
        finally:
            discard(part)


def _clear_logs(store: Path, aside: Path) -> None:
    """Move the log of a store that is no more out of the way of the one that comes."""
    for suffix in LOGS:
        log = store.with_name(store.name + suffix)
        if log.exists():
            log.rename(aside.with_name(aside.name + suffix))
    if store.parent.is_dir():
        places.sync_folder(store.parent)


def _aside(store: Path, clock: Clock) -> Path:
    """Return a name for the replaced store, beside the store, that nothing bears yet."""
    stamp = clock.now().strftime(STAMP)
    name = f"{store.stem}.{Why.REPLACED}-{stamp}"
    number = 1
    while True:
        mark = "" if number == 1 else f"-{number}"
        aside = store.with_name(f"{name}{mark}{store.suffix}")
        if not any(aside.with_name(aside.name + end).exists() for end in ("", "-wal")):
            return aside
        number += 1


def drop_second_names(store: Path) -> None:
    """Remove a second name that a restore gave the store before it was killed.

    Two names of one file would each have a log of their own, and opening the wrong one would
    break the store.
    """
    if not store.exists() or store.stat().st_nlink < 2:
        return
    for other in store.parent.glob(
        f"{glob.escape(store.stem)}.{Why.REPLACED}-*{glob.escape(store.suffix)}"
    ):
        if other.samefile(store):
            other.unlink()
