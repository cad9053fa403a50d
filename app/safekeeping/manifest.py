"""What stands beside a backup: what it holds, and the digest by which a changed byte shows."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.files import replace_file
from models.maintenance import ChainHead, Verdict
from models.values import Record

FORMAT = 1
SUFFIX = ".manifest.json"
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Manifest:
    """The facts of one backup, as they were verified when it was made.

    `faults` counts, by kind, what was wrong with the store already and so is with its copy.
    """

    made_at: datetime
    sequence: int
    reason: str
    schema: int
    bytes: int
    sha256: str
    counts: Mapping[str, int]
    head: ChainHead | None
    faults: Mapping[str, int]

    def to_json(self) -> dict[str, object]:
        """Return the facts as they are written down."""
        head = self.head
        return {
            "format": FORMAT,
            "made_at": self.made_at.isoformat(),
            "sequence": self.sequence,
            "reason": self.reason,
            "schema": self.schema,
            "bytes": self.bytes,
            "sha256": self.sha256,
            "counts": dict(self.counts),
            "head": None
            if head is None
            else {
                "id": head.id,
                "uid": head.uid,
                "digest": head.digest,
                "at": head.at.isoformat(),
            },
            "faults": dict(self.faults),
        }

    @classmethod
    def of(cls, verdict: Verdict, file: Path, made_at: datetime, **origin: Any) -> Manifest:
        """Return the facts of a file that was just verified; `origin`: sequence and reason."""
        sha256, size = digest(file)
        faults: dict[str, int] = {}
        for fault in verdict.faults:
            faults[fault.kind.value] = faults.get(fault.kind.value, 0) + 1
        return cls(
            made_at=made_at,
            schema=verdict.schema,
            bytes=size,
            sha256=sha256,
            counts=plain_counts(verdict.counts),
            head=verdict.head,
            faults=faults,
            **origin,
        )


def plain_counts(counts: Mapping[Record, int]) -> dict[str, int]:
    """Return counts by the kinds' own words."""
    return {record.value: number for record, number in counts.items()}


def beside(backup: Path) -> Path:
    """Return where a backup's manifest lies."""
    return backup.with_name(backup.name + SUFFIX)


def write(backup: Path, manifest: Manifest) -> None:
    """Write the manifest beside its backup, whole or not at all. Raises OSError."""
    text = json.dumps(manifest.to_json(), ensure_ascii=False, indent=2)
    replace_file(beside(backup), (text + "\n").encode(), private=True)


def read(backup: Path) -> Manifest | None:
    """Return the manifest beside a backup, or nothing where there is none that makes sense."""
    try:
        found = json.loads(beside(backup).read_text(encoding="utf-8"))
        return _parsed(found) if found["format"] == FORMAT else None
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def _parsed(found: Mapping[str, Any]) -> Manifest:
    head = found["head"]
    return Manifest(
        made_at=_instant(found["made_at"]),
        sequence=int(found["sequence"]),
        reason=str(found["reason"]),
        schema=int(found["schema"]),
        bytes=int(found["bytes"]),
        sha256=str(found["sha256"]),
        counts={str(name): int(number) for name, number in found["counts"].items()},
        head=head and ChainHead(int(head["id"]), head["uid"], head["digest"], _instant(head["at"])),
        faults={str(name): int(number) for name, number in found["faults"].items()},
    )


def _instant(text: str) -> datetime:
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        raise ValueError(text)
    return instant


def digest(file: Path) -> tuple[str, int]:
    """Return a file's SHA-256 in hex and its size in bytes. Never for a store that is open."""
    state, size = hashlib.sha256(), 0
    with file.open("rb") as source:
        while chunk := source.read(_CHUNK):
            state.update(chunk)
            size += len(chunk)
    return state.hexdigest(), size
