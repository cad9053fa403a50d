"""The way into a store's file: for writing where that is allowed, else to look at only."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote


def may_write(path: Path) -> bool:
    """Tell whether a file that exists may be written, its log beside it too."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def address(path: Path) -> str:
    """Return the URI by which the driver opens a file that exists, and makes none.

    A file that may not be written is opened to look at. Where nobody works on it the driver is
    told that it does not change, or it would ask for a log that it may not make; where a log
    lies there, somebody who may write works on it or did, and the log is read too.
    """
    mode = "mode=rw"
    if not may_write(path):
        mode = "mode=ro" if _has_log(path) else "mode=ro&immutable=1"
    return f"file:{quote(str(path.absolute()))}?{mode}"


def _has_log(path: Path) -> bool:
    log, shared = (path.with_name(path.name + suffix) for suffix in ("-wal", "-shm"))
    return shared.exists() or (log.exists() and log.stat().st_size > 0)
