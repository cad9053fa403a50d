"""Where a store may lie: on a local drive, in a folder that only its owner reads."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from models.values import StoreError, StoreTrouble

_REMOTE_KINDS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afs", "ncpfs", "fuse.gvfsd-fuse"}
)
_DRIVE_REMOTE = 4
"""What Windows' GetDriveTypeW answers for a network drive."""


_HARDLY_ANY = 1 << 16
"""Bytes below which a drive counts as full."""


def mount_kind(path: Path, mountinfo: str) -> str:
    """Return the file system's kind that holds a path, read from Linux' mountinfo text."""
    best, kind = "", ""
    for line in mountinfo.splitlines():
        left, _, right = line.partition(" - ")
        point = left.split(" ")[4].encode().decode("unicode_escape")
        holds = path.is_relative_to(point)
        if holds and len(point) >= len(best):
            best, kind = point, right.split(" ")[0]
    return kind


def is_remote(path: Path) -> bool:
    """Tell whether a path lies on a drive of another computer, where WAL cannot work."""
    real = Path(os.path.realpath(path))  # resolve() would raise at a link to itself
    if sys.platform == "win32":
        import ctypes

        drive = os.path.splitdrive(real)[0]
        is_share = drive.startswith("\\\\")
        return is_share or ctypes.windll.kernel32.GetDriveTypeW(drive + "\\") == _DRIVE_REMOTE
    try:
        mountinfo = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return mount_kind(real, mountinfo) in _REMOTE_KINDS


def refuse_remote(path: Path) -> None:
    """Raise where the path lies on a remote drive.

    Raises:
        StoreError: of the kind REMOTE; PostgreSQL is the alternative.

    """
    if is_remote(path):
        raise StoreError(StoreTrouble.REMOTE, path=str(path))


def is_absent(path: Path) -> bool:
    """Tell whether nothing is at a path, not even a link that leads nowhere.

    Raises:
        StoreError: of the kind DISK, where one may not even look.

    """
    try:
        return not path.exists() and not path.is_symlink()
    except OSError as error:
        code = "system.not_allowed"
        raise StoreError(StoreTrouble.DISK, code, path=str(path), file=str(path)) from error


def identity(path: Path) -> tuple[int, int] | None:
    """Return what tells one file from another of its name; nothing where there is none.

    Windows lets nobody take away a file that is open, and is not asked.
    """
    if sys.platform == "win32":
        return None
    try:
        facts = path.stat()
    except OSError:
        return None
    return facts.st_dev, facts.st_ino


def is_full(path: Path) -> bool:
    """Tell whether there is hardly any room left on a path's drive."""
    try:
        return shutil.disk_usage(path.parent).free < _HARDLY_ANY
    except OSError:
        return False


def make_private_folder(folder: Path) -> None:
    """Make the folder where it is missing, open to its owner alone."""
    if not folder.exists():
        folder.mkdir(parents=True, mode=0o700)


def make_private_file(path: Path) -> None:
    """Make an empty file that only its owner reads; one that exists is left alone."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def sync_folder(folder: Path) -> None:
    """Make a rename within a folder survive a power cut, where the system allows it."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
