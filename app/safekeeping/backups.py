"""One backup: copied while the shop works on, verified, and only then given its name."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from app.safekeeping import manifest
from app.safekeeping.manifest import Manifest
from app.safekeeping.parts import LOGS, discard, disk_trouble, part_beside
from models import maintenance, places
from models.maintenance import ChainHead, FaultKind, Verdict
from models.values import Clock, StoreError, StoreTrouble, UserError


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was verified: where it lies, and what it holds."""

    path: Path
    manifest: Manifest


def back_up(
    store: Path,
    target: Path,
    clock: Clock,
    *,
    since: ChainHead | None = None,
    sequence: int = 0,
    reason: str = "wish",
) -> Backup:
    """Make a verified backup of a store; what is at the target stays until it is verified.

    `since` is the newest change-set that an earlier backup has verified.

    Raises:
        UserError: "backup.is_store", "backup.exists" where the target is no backup of ours.
        StoreError: "backup.unsound" where the copy does not hold what the store holds; FULL,
            DISK where it could not be written; the store's own trouble.

    """
    target = target.absolute()
    _refuse(store, target)
    part = part_beside(target)
    with disk_trouble("backup.not_written", target):
        try:
            before = maintenance.summary(store)
            maintenance.copy_into(store, part)
            verdict = maintenance.verify(part, since=since)
            if not _holds(verdict, before):
                raise StoreError(StoreTrouble.DAMAGED, "backup.unsound", path=str(store))
            facts = Manifest.of(verdict, part, clock.now(), sequence=sequence, reason=reason)
            put_in_place(part, target)
            manifest.write(target, facts)
        finally:
            discard(part)
    return Backup(target, facts)


def _refuse(store: Path, target: Path) -> None:
    """Refuse a target that is not ours to replace."""
    if target.is_dir():
        raise UserError("backup.is_folder", path=str(target))
    if not target.exists():
        return
    if store.exists() and target.samefile(store):
        raise UserError("backup.is_store", path=str(target))
    is_open = any(target.with_name(target.name + suffix).exists() for suffix in LOGS)
    if is_open or not (manifest.beside(target).exists() or _adopted(store, target)):
        raise UserError("backup.exists", path=str(target))


def _adopted(store: Path, target: Path) -> bool:
    """Take a file for the backup that it is, where a kill came before its manifest was written.

    It is one where it is whole and its newest change-set is one of this store's, so that
    nothing is lost when another backup takes its place. Its manifest is written at last.
    """
    try:
        verdict = maintenance.verify(target)
        is_ours = verdict.head is not None and maintenance.contains(store, verdict.head)
    except StoreError:
        return False
    if not is_ours or any(fault.kind is FaultKind.FILE for fault in verdict.faults):
        return False
    made_at = datetime.fromtimestamp(target.stat().st_mtime, UTC)
    with disk_trouble("backup.not_written", target):
        manifest.write(target, Manifest.of(verdict, target, made_at, sequence=0, reason="wish"))
    return True


def _holds(copy: Verdict, before: Verdict) -> bool:
    """Tell whether a copy is sound as a file and holds what the store held before.

    What was wrong within the store (an index, the chain) is in the copy too: that is written
    in the manifest, and no reason to have no backup at all.
    """
    if any(fault.kind is FaultKind.FILE for fault in copy.faults):
        return False
    if before.head is None or copy.head is None:
        return copy.head == before.head
    if copy.head.id == before.head.id:
        return copy.head == before.head and copy.counts == before.counts
    return copy.head.id > before.head.id  # somebody wrote meanwhile


def put_in_place(part: Path, target: Path) -> None:
    """Give a finished backup its name, the old one's manifest gone before the old one.

    A backup without a manifest is only less quickly verified; one with another's would be
    refused.
    """
    manifest.beside(target).unlink(missing_ok=True)
    part.replace(target)
    places.sync_folder(target.parent)


def copy_of(backup: Backup, target: Path, sequence: int) -> Backup:
    """Copy a verified backup to another drive, and read it back.

    Raises:
        StoreError: FULL or DISK where it was not written; "backup.copy_differs" where what
            was read back is not what was written.

    """
    part = part_beside(target)
    with disk_trouble("backup.not_written", target):
        try:
            places.make_private_file(part)
            with backup.path.open("rb") as source, part.open("wb") as out:
                while chunk := source.read(1 << 20):
                    out.write(chunk)
                out.flush()
                os.fsync(out.fileno())
            facts = backup.manifest
            if manifest.digest(part) != (facts.sha256, facts.bytes):
                raise StoreError(StoreTrouble.DISK, "backup.copy_differs", path=str(target))
            own = replace(facts, sequence=sequence)
            put_in_place(part, target)
            manifest.write(target, own)
        finally:
            discard(part)
    return Backup(target, own)
