"""What to say when a command fails: one sentence, never a traceback.

What a person can mend has its sentence in `app.sentences`. Anything else is our own mistake:
its traceback goes to the log file, and the sentence says where that is.
"""

from __future__ import annotations

import traceback
from datetime import UTC, datetime
from pathlib import Path

from app.language import _
from app.paths import AppPaths
from app.sentences import of_system, sentence
from models.values import UserError

LOG_LIMIT = 1_000_000
"""Bytes after which the log of mistakes is begun anew, the last one kept beside it."""


def explain(error: Exception, paths: AppPaths) -> str:
    """Return the sentence for whatever stopped a command."""
    if isinstance(error, UserError):
        return sentence(error)
    if isinstance(error, OSError):
        return of_system(error)
    try:
        file = record(error, paths)
    except OSError:
        return _(
            "Something went wrong inside the program ({kind}), and the log could not be"
            " written; please tell its makers what you typed."
        ).format(kind=type(error).__name__)
    return _(
        "Something went wrong inside the program ({kind}); the details are in {file}, please"
        " send it to the program's makers."
    ).format(kind=type(error).__name__, file=file)


def record(error: Exception, paths: AppPaths) -> Path:
    """Append the traceback to the log and return where that is. Raises OSError."""
    paths.make()
    file = paths.log_file
    if file.exists() and file.stat().st_size > LOG_LIMIT:
        file.replace(file.with_suffix(".old.log"))
    details = "".join(traceback.format_exception(error))
    stamp = datetime.now(UTC).isoformat(timespec="seconds")
    with file.open("a", encoding="utf-8", errors="backslashreplace") as out:
        out.write(f"{stamp} command line\n{details}\n")
    return file
