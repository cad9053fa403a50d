"""Run as a program: does one thing again and again, killed before one step later each time.

Arguments: what to do (restore, backup, thin, rescue), the store, the other file (or its name
beside the store), a folder to work in, which kind of drive to play ("links", "no-links"), and
the process with which this one ends.
The n-th child works on a copy in the folder n and dies before the n-th step that touches a file;
the last one has no such step left and comes to its end. Prints how many children there were.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from app.rules.thinning import Plan
from app.safekeeping.backups import back_up
from app.safekeeping.keeper import Keeper
from app.safekeeping.rescuing import rescue
from app.safekeeping.restoring import restore
from models import maintenance, places
from models.shop import ShopDefaults
from models.values import SystemClock
from tests.mortal import die_with

MOST_STEPS = 200


def main() -> None:
    job, store, other, room, drive, runner = sys.argv[1:]
    die_with(int(runner))
    for step in range(1, MOST_STEPS):
        folder = Path(room) / str(step)
        folder.mkdir(mode=0o700, parents=True)
        for file in Path(store).parent.iterdir():
            (shutil.copy if file.is_file() else shutil.copytree)(file, folder / file.name)
        parent = os.getpid()
        child = os.fork()
        if child == 0:
            die_with(parent)
            _work(job, folder / Path(store).name, folder / other, step, drive)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if status == 0:
            sys.stdout.write(str(step))
            return
        if status != -signal.SIGKILL:
            sys.exit(f"step {step} ended with {status}")
    sys.exit("it never came to an end")


def _work(job: str, store: Path, other: Path, last: int, drive: str) -> NoReturn:
    """Do the job as a child that dies at its step; never comes back."""
    status = 1
    try:
        _arm(last, drive)
        if job == "restore":
            restore(store, other, SystemClock())
        elif job == "backup":
            back_up(store, other, SystemClock())
        elif job == "thin":
            Keeper(store, other, plan=Plan(newest=1, daily=0, weekly=0, monthly=0)).now()
        else:
            rescue(store, SystemClock(), ShopDefaults())
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


def _arm(last: int, drive: str) -> None:
    """Let this process die before the `last` step."""
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


if __name__ == "__main__":
    main()
