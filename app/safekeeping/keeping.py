"""The folder of automatic backups: their names, their order, which of them may go, when one is due.

A folder belongs to one store, told by its name and its place. Backups are numbered; their
order is that of the numbers, since a clock may have been set back.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.files import sweep
from app.paths import STORE_SUFFIX, AppPaths
from app.rules.thinning import Kept, Plan, surplus
from app.safekeeping import manifest
from app.safekeeping.backups import Backup

EVERY = timedelta(days=1)
"""How often a backup is made while the program stays open."""
OLD = timedelta(days=7)
"""After this long without one, whoever looks is warned."""
_NAME = re.compile(r".+-(\d{6,})-(\d{8}T\d{6}Z)-([a-z]+)" + re.escape(STORE_SUFFIX))
_STAMP = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Entry:
    """One automatic backup as its folder lists it; `manifest` is nothing where it was lost."""

    path: Path
    sequence: int
    at: datetime
    reason: str
    size: int
    manifest: manifest.Manifest | None


def folder_of(store: Path, backups: Path) -> Path:
    """Return the folder below `backups` that belongs to the store at a path."""
    place = store.absolute().resolve()
    mark = hashlib.blake2b(str(place).encode("utf-8", "surrogateescape"), digest_size=4)
    return backups / f"{store.stem}-{mark.hexdigest()}"


def backups_folder(paths: AppPaths) -> Path:
    """Return where this computer keeps the automatic backups of all stores."""
    return paths.data_dir / "backups"


def listed(folder: Path) -> list[Entry]:
    """Return a folder's automatic backups, the newest first by number."""
    if not folder.is_dir():
        return []
    found = [entry for file in folder.iterdir() if (entry := _entry(file)) is not None]
    return sorted(found, key=lambda entry: (entry.sequence, entry.path.name), reverse=True)


def _entry(file: Path) -> Entry | None:
    """Return what a file's name and manifest tell, or nothing for a file that is not ours."""
    name = _NAME.fullmatch(file.name)
    if name is None or not file.is_file():
        return None
    try:
        at = datetime.strptime(name[2], _STAMP).replace(tzinfo=UTC)
        size = file.stat().st_size
    except (ValueError, OSError):
        return None
    return Entry(file, int(name[1]), at, name[3], size, manifest.read(file))


def next_name(store: Path, folder: Path, at: datetime, reason: str) -> tuple[Path, int]:
    """Return the path of the next backup in a folder, and its number."""
    entries = listed(folder)
    sequence = entries[0].sequence + 1 if entries else 1
    stamp = at.astimezone(UTC).strftime(_STAMP)
    return folder / f"{store.stem}-{sequence:06d}-{stamp}-{reason}{STORE_SUFFIX}", sequence


def thin(folder: Path, plan: Plan) -> list[Path]:
    """Delete the backups that the plan lets go, and return them.

    One that was cut short since it was verified counts for nothing: it must push no whole one
    out, and is left for whoever wants to look at it.
    """
    entries = [entry for entry in listed(folder) if not _is_cut(entry)]
    known = [Kept(entry.sequence, entry.at.date(), entry.size) for entry in entries]
    gone = surplus(known, plan)
    removed = [entry.path for entry in entries if entry.sequence in gone]
    for path in removed:
        path.unlink(missing_ok=True)
        manifest.beside(path).unlink(missing_ok=True)
    return removed


def tidy(folder: Path) -> None:
    """Remove what a crash left: unfinished files, and manifests of backups that are gone."""
    sweep(folder)
    if not folder.is_dir():
        return
    for file in folder.glob(f"*{STORE_SUFFIX}{manifest.SUFFIX}"):
        if not file.with_name(file.name.removesuffix(manifest.SUFFIX)).exists():
            file.unlink(missing_ok=True)


def is_due(newest: Entry | None, now: datetime, every: timedelta = EVERY) -> bool:
    """Tell whether the last backup is too long ago; one from the future proves nothing."""
    return newest is None or not timedelta() <= now - newest.at < every


def _is_cut(entry: Entry) -> bool:
    return entry.manifest is not None and entry.manifest.bytes != entry.size


def still_whole(entry: Entry) -> Backup | None:
    """Return an entry as a verified backup where its file is as long as it was then."""
    facts = entry.manifest
    return Backup(entry.path, facts) if facts and facts.bytes == entry.size else None


def totals(entries: list[Entry]) -> Mapping[str, int]:
    """Return how many backups there are and their bytes."""
    return {"backups": len(entries), "bytes": sum(entry.size for entry in entries)}
