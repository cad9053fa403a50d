"""The write-ahead log as a file: made sure of before anything more is promised on it.

The driver looks after the log as long as the disk does what it is asked. What a sync that failed
leaves behind, it takes for good: found by cutting the current after such failures.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

from models import places
from models.values import StoreError, StoreTrouble

_CHUNK = 1 << 20


def make_sure_of_log(connection: Any, path: Path) -> None:
    """Bring the log of a store and its name to the disk, for a connection that will write.

    - Where a sync failed, the system may have dropped what it did not bring to the disk, and still
      show it to whoever reads. A save that came to stand behind such a gap would be lost with it
      at the next power cut, so a log that somebody left is written again as it is.
    - The driver syncs the folder of a new log, and takes no notice where that fails: after a power
      cut the log would be gone, and every save in it.

    Raises:
        StoreError: DISK or FULL, where the system refuses; the connection is closed then.

    """
    log = path.with_name(path.name + "-wal")
    try:
        connection.execute("PRAGMA user_version").fetchone()  # makes the log where there is none
        if log.exists() and log.stat().st_size:
            connection.execute("BEGIN IMMEDIATE")  # nobody else may change the log meanwhile
            _write_again(log)
            connection.execute("ROLLBACK")
        places.sync_folder(path.parent)
    except OSError as error:
        connection.close()
        kind = StoreTrouble.FULL if error.errno == errno.ENOSPC else StoreTrouble.DISK
        raise StoreError(kind, path=str(path)) from error
    except BaseException:
        connection.close()
        raise


def _write_again(log: Path) -> None:
    """Write a file's bytes over themselves, so that the system brings them to the disk anew.

    The log bears none of the driver's locks, so it may be opened and closed beside the driver.
    """
    with log.open("r+b", buffering=0) as file:
        at = 0
        while chunk := file.read(_CHUNK):
            file.seek(at)
            _write_all(file, chunk)
            at += len(chunk)
        os.fsync(file.fileno())


def _write_all(file: Any, data: bytes) -> None:
    """Write all bytes: without a buffer a write may end short."""
    rest = memoryview(data)
    while rest:
        rest = rest[file.write(rest) :]
