"""Unfinished files: made beside their place under a name of their own.

`app.files.sweep` knows the name, and removes what a crash left.
"""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models.values import StoreError, StoreTrouble

LOGS = ("-wal", "-shm", "-journal")
"""What the driver keeps beside a store that is open."""


def part_beside(target: Path) -> Path:
    """Return a name in the target's folder that tells which process works on it."""
    return target.with_name(f".{target.name}.{os.getpid()}.{secrets.token_hex(4)}.part")


def discard(part: Path) -> None:
    """Remove an unfinished file and what the driver left beside it."""
    for suffix in ("", *LOGS):
        part.with_name(part.name + suffix).unlink(missing_ok=True)


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
