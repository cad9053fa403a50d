"""Rescue of a damaged store: set aside once as it is, and what can be saved put into a new one.

The damaged file stays where it is until somebody decides: the new store is made beside it, and
`restoring.restore` puts it in place, or a backup. Both names carry a digest of the damaged
bytes, so that the same damage is set aside once and not at every start.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.files import replace_file, sweep
from app.language import _
from app.safekeeping.aside import REPORT
from app.safekeeping.parts import discard, disk_trouble, part_beside
from models import maintenance, places
from models.maintenance import Verdict
from models.salvage import Rescued, Saved, salvage
from models.shop import ShopDefaults
from models.values import Clock, Record, StoreError, StoreTrouble

_CHUNK = 1 << 20
_LOG = "-wal"


@dataclass(frozen=True, slots=True)
class Rescue:
    """What a rescue did: the untouched copy, the new store, the verdict on it, what was saved."""

    set_aside: Path
    rescued: Path
    verdict: Verdict
    report: Rescued

    def to_json(self) -> dict[str, object]:
        """Return what was saved and what is missing, by kind of record."""
        tables = {record.value: saved for record, saved in self.report.records.items()}
        tables |= {
            "change_set": self.report.change_sets,
            "change": self.report.changes,
            "draft": self.report.drafts,
        }
        return {
            "set_aside": str(self.set_aside),
            "rescued": str(self.rescued),
            "complete": self.report.complete,
            "relinked": self.report.relinked,
            "records": {name: _told(saved) for name, saved in tables.items()},
        }


def _told(saved: Saved) -> dict[str, object]:
    return {
        "saved": saved.saved,
        "missing": list(saved.missing),
        "unreadable": saved.unreadable,
        "dropped": list(saved.dropped),
        "stood_in": list(saved.stood_in),
        "doubtful": list(saved.doubtful),
        "hurt": saved.hurt,
    }


def rescue(store: Path, clock: Clock, defaults: ShopDefaults) -> Rescue:
    """Set a damaged store aside and save what can be saved into a new one beside it.

    Nobody may have the store open. `defaults` are for the shop's own row, should it be lost.

    Raises:
        StoreError: NOT_A_STORE "rescue.nothing" where nothing can be read of it (it is set
            aside all the same); FULL, DISK.

    """
    with disk_trouble("restore.not_written", store):
        sweep(store.parent)
        mark = _mark(store)
        aside = _set_aside(store, mark)
        target = store.with_name(f"{store.stem}.rescued-{mark}{store.suffix}")
        part, scratch = part_beside(target), part_beside(store)
        try:
            _copy_pair(aside, scratch)
            try:
                report = salvage(scratch, part, clock.now(), lost_words, defaults)
            except StoreError as error:
                if error.kind not in {StoreTrouble.NOT_A_STORE, StoreTrouble.DAMAGED}:
                    raise
                path, kept = str(store), str(aside)
                raise StoreError(
                    StoreTrouble.NOT_A_STORE, "rescue.nothing", path=path, aside=kept
                ) from error
            verdict = maintenance.verify(part, records=True, index=True)
            part.replace(target)
            places.sync_folder(target.parent)
        finally:
            discard(part)
            discard(scratch)
        found = Rescue(aside, target, verdict, report)
        _write(target.with_name(target.name + REPORT), found.to_json())
    return found


def lost_words(record: Record, row_id: int) -> str:
    """Return what a stand-in for a lost record is called."""
    words = {
        Record.CUSTOMER: _("Lost customer {id}"),
        Record.INTERACTION: _("Lost in a damage of the file: interaction {id}"),
        Record.STAFF_MEMBER: _("Lost staff member {id}"),
        Record.TERM: _("Lost word {id}"),
    }
    return words.get(record, "{id}").format(id=row_id)


def _mark(store: Path) -> str:
    """Return eight digits that tell this damage from another."""
    state = hashlib.sha256()
    for file in (store, store.with_name(store.name + _LOG)):
        if file.exists():
            with file.open("rb") as source:
                while chunk := source.read(_CHUNK):
                    state.update(chunk)
        state.update(b"|")
    return state.hexdigest()[:8]


def _set_aside(store: Path, mark: str) -> Path:
    """Copy the damaged file and its log, unless this damage was set aside before."""
    aside = store.with_name(f"{store.stem}.damaged-{mark}{store.suffix}")
    if not aside.exists():
        part = part_beside(aside)
        try:
            _copy_pair(store, part)
            log = part.with_name(part.name + _LOG)
            if log.exists():
                log.replace(aside.with_name(aside.name + _LOG))
            part.replace(aside)
            places.sync_folder(aside.parent)
        finally:
            discard(part)
    return aside


def _copy_pair(source: Path, target: Path) -> None:
    """Copy a file and its log into private files, and bring them to the disk."""
    for suffix in ("", _LOG):
        file, copy = (path.with_name(path.name + suffix) for path in (source, target))
        if file.exists():
            places.make_private_file(copy)
            with file.open("rb") as data, copy.open("wb") as out:
                shutil.copyfileobj(data, out, _CHUNK)
            maintenance.sync_file(copy)


def _write(path: Path, document: dict[str, Any]) -> None:
    text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    replace_file(path, text.encode(), private=True)
