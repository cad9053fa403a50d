"""Saves a finished file whole or not at all, and says in the shop's terms what went wrong."""

from __future__ import annotations

import errno
from pathlib import Path

from app.files import replace_file
from models.values import UserError

_CODES = {
    errno.ENOSPC: "file.disk_full",
    errno.EDQUOT: "file.disk_full",
    errno.ENOENT: "file.no_folder",
    errno.ENOTDIR: "file.no_folder",
    errno.EACCES: "file.not_allowed",
    errno.EPERM: "file.not_allowed",
    errno.EROFS: "file.not_allowed",
    errno.EISDIR: "file.is_folder",
    errno.ENAMETOOLONG: "file.name_too_long",
    errno.EFBIG: "file.disk_full",
}


def write_file(path: Path, data: bytes) -> None:
    """Write `data` as the whole content of `path`; on failure the old content stays.

    Raises UserError "file.disk_full", "file.no_folder", "file.not_allowed", "file.is_folder",
    "file.name_too_long" or "file.failed", each with `path` (and `reason` for the last).
    """
    try:
        replace_file(path, data)
    except OSError as error:
        code = _CODES.get(error.errno or 0, "file.failed")
        reason = error.strerror or str(error)
        raise UserError(code, path=str(path), reason=reason) from error
