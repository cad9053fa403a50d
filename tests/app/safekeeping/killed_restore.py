"""Run as a program: restores a backup and kills itself before the n-th thing done to a file.

Arguments: store, backup, n, and which kinds of drive to play ("links" or "no-links"). Ends with
status 0 where there is no n-th thing to be done any more.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.safekeeping.restoring import restore
from models import maintenance, places
from models.values import SystemClock


def main() -> None:
    store, backup, last, drive = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    done = 0

    def counted(work: Callable[..., Any]) -> Callable[..., Any]:
        def step(*arguments: Any, **options: Any) -> Any:
            nonlocal done
            done += 1
            if done == last:
                os.kill(os.getpid(), signal.SIGKILL)
            return work(*arguments, **options)

        return step

    def refuse(*_arguments: Any) -> None:
        raise PermissionError(1, "no links on this drive")

    owners: list[tuple[Any, str]] = [
        (Path, "replace"),
        (Path, "rename"),
        (Path, "unlink"),
        (os, "fsync"),
        (places, "sync_folder"),
        (places, "make_private_file"),
        (maintenance, "copy_into"),
        (maintenance, "verify"),
    ]
    if drive == "links":
        owners.append((os, "link"))
    else:
        os.link = refuse  # type: ignore[assignment]
    for owner, name in owners:
        setattr(owner, name, counted(getattr(owner, name)))
    restore(store, backup, SystemClock())


if __name__ == "__main__":
    main()
