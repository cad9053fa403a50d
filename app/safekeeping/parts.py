"""Unfinished files: made beside their place under a name of their own, swept up after a crash."""

from __future__ import annotations

import errno
import os
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models.values import StoreError, StoreTrouble

LOGS = ("-wal", "-shm", "-journal")
"""What the driver keeps beside a store that is open."""
_PART = re.compile(r"\..+\.(\d+)\.[0-9a-f]{8}\.part(-wal|-shm|-journal)?")


def part_beside(target: Path) -> Path:
    """Return a name in the target's folder that tells which process works on it."""
    return target.with_name(f".{target.name}.{os.getpid()}.{secrets.token_hex(4)}.part")


def discard(part: Path) -> None:
    """Remove an unfinished file and what the driver left beside it."""
    for suffix in ("", *LOGS):
        part.with_name(part.name + suffix).unlink(missing_ok=True)


def sweep(folder: Path) -> None:
    """Remove what processes that are no more left unfinished in a folder."""
    if not folder.is_dir():
        return
    for file in folder.iterdir():
        found = _PART.fullmatch(file.name)
        if found and not _runs(int(found[1])):
            file.unlink(missing_ok=True)


def _runs(pid: int) -> bool:
    """Tell whether a process is there; where that cannot be asked without harm, say so."""
    if pid == os.getpid() or os.name == "nt":
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


@contextmanager
def disk_trouble(code: str, path: Path) -> Iterator[None]:
    """Raise a store's trouble where the operating system refuses: FULL, else DISK.

    `code` names the sentence; a full disk has one of its own for all.
    """
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise StoreError(StoreTrouble.FULL, path=str(path)) from error
        reason = error.strerror or type(error).__name__
        raise StoreError(StoreTrouble.DISK, code, path=str(path), reason=reason) from error
