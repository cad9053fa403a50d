"""Stores that were set aside: replaced by a restore, damaged, or rescued and not put in place.

They lie beside the store and are whole copies of a shop's words, so whoever looks after it must
see them, and be able to let them go.
"""

from __future__ import annotations

import glob
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from app.safekeeping.parts import LOGS, disk_trouble
from models import places

KEPT = 3
"""So many replaced stores stay; a restore lets go of older ones."""
REPORT = ".report.json"
"""What stands beside a rescued store: what was saved and what is missing."""
STAMP = "%Y%m%dT%H%M%SZ"
_WORKED_ON = timedelta(minutes=1)
"""A replaced store that was written so long after it was replaced is somebody's own again."""


class Why(StrEnum):
    """Why a store lies aside; its word stands in the file's name."""

    REPLACED = "replaced"
    DAMAGED = "damaged"
    RESCUED = "rescued"


@dataclass(frozen=True, slots=True)
class Aside:
    """One store that was set aside; `size` counts its log too."""

    path: Path
    why: Why
    at: datetime
    size: int

    @property
    def files(self) -> tuple[Path, ...]:
        """All files that belong to it and are there, itself last."""
        beside = (self.path.with_name(self.path.name + end) for end in (*LOGS, REPORT))
        return (*(file for file in beside if file.exists()), self.path)


def listed(store: Path) -> list[Aside]:
    """Return what was set aside of a store, the newest first. Raises OSError."""
    if not store.parent.is_dir():
        return []
    found = (one for why in Why for one in _of(store, why))
    return sorted(found, key=lambda one: (one.at, one.path.name), reverse=True)


def _of(store: Path, why: Why) -> list[Aside]:
    pattern = f"{glob.escape(store.stem)}.{why}-*{glob.escape(store.suffix)}"
    paths = [path for path in store.parent.glob(pattern) if path.is_file()]
    return [_described(path, why) for path in paths if not _is_same(path, store)]


def _is_same(path: Path, store: Path) -> bool:
    """Tell the store itself under the second name that a restore was about to give it."""
    return store.exists() and path.samefile(store)


def _described(path: Path, why: Why) -> Aside:
    at = _stamped(path) or datetime.fromtimestamp(path.stat().st_mtime, UTC)
    one = Aside(path, why, at, 0)
    return Aside(path, why, at, sum(file.stat().st_size for file in one.files))


def _stamped(path: Path) -> datetime | None:
    """Return when a store was replaced: its name says so, since its bytes are older."""
    found = re.search(r"-(\d{8}T\d{6}Z)(-\d+)?$", path.stem)
    try:
        return datetime.strptime(found[1], STAMP).replace(tzinfo=UTC) if found else None
    except ValueError:
        return None


def remove(one: Aside) -> None:
    """Delete a store that was set aside, with all that belongs to it.

    Raises:
        StoreError: DISK, where the system refuses.

    """
    with disk_trouble("aside.not_removed", one.path):
        for file in one.files:
            file.unlink(missing_ok=True)
        places.sync_folder(one.path.parent)


def thin(store: Path, newest: Path | None = None) -> list[Path]:
    """Delete replaced stores but for the newest few, and return what went. Raises OSError.

    `newest` was replaced just now and stays, whatever the clock says. What is damaged or rescued
    is never removed by itself, nor a store that somebody went on working with.
    """
    known = [one for one in listed(store) if one.why is Why.REPLACED and one.path != newest]
    keep = KEPT - (newest is not None)
    gone = [one for one in known[keep:] if not _is_in_use(one)]
    for one in gone:
        remove(one)
    return [one.path for one in gone]


def _is_in_use(one: Aside) -> bool:
    """Tell a replaced store that is open, or was written after it was replaced."""
    if any(one.path.with_name(one.path.name + end).exists() for end in LOGS):
        return True
    written = datetime.fromtimestamp(one.path.stat().st_mtime, UTC)
    return written > one.at + _WORKED_ON
