"""The one way we write a file: whole or not at all.

Used by settings, reports and exports alike. The data goes to a temporary file in the same
folder, is flushed to the disk, and then takes the name in one step. Whatever goes wrong
before that step leaves the old file byte for byte as it was, and nothing beside it. What a
kill left unfinished goes when something is next written to the same folder.
"""

from __future__ import annotations

import errno
import os
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

_PART = re.compile(r"\..+\.(\d+)\.[0-9a-f]{8}\.part(-wal|-shm|-journal)?")
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


@contextmanager
def replacing(path: Path, *, private: bool = False) -> Iterator[BinaryIO]:
    """Open a new file that takes the name `path` when the block ends without an error.

    A link is followed, so the file that it points to is replaced. An existing file's
    permissions are kept; a new one is readable by its owner alone if `private`.
    Raises OSError where the folder is missing, full or not writable, and for a device.
    """
    target = path.resolve()
    _refuse_device(target)
    with suppress(OSError):  # a folder that may not be listed can still be written
        sweep(target.parent)
    part = target.with_name(f".counterfoil.{os.getpid()}.{secrets.token_hex(4)}.part")
    mode = _mode(target, private)
    try:
        handle = os.open(part, _NEW, 0o666 if mode is None else mode)
        with os.fdopen(handle, "wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        if mode is not None:
            part.chmod(mode)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    _sync_folder(target.parent)


def replace_file(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write `data` as the whole content of `path`, or leave the old content untouched."""
    with replacing(path, private=private) as out:
        out.write(data)


def _refuse_device(target: Path) -> None:
    """Refuse to put a file in the place of a device or a pipe, which root could do."""
    if target.exists() and not target.is_file() and not target.is_dir():
        raise PermissionError(errno.EPERM, "not a file", str(target))


def sweep(folder: Path) -> None:
    """Remove what processes that are no more left unfinished in a folder. Raises OSError."""
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
    except (OSError, OverflowError):
        return True
    return True


def _mode(target: Path, private: bool) -> int | None:
    """Return the permissions to set, or None to leave the umask's."""
    if private:
        return 0o600
    try:
        return target.stat().st_mode & 0o777
    except FileNotFoundError:
        return None


def _sync_folder(folder: Path) -> None:
    """Make the new name itself last through a power cut, where the system offers that."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
