"""Jobs on disks that fail: full ones, ones that report errors, ones that may only be read."""

from __future__ import annotations

import ctypes
import faulthandler
import hashlib
import json
import os
import random
import resource
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

from sqlalchemy import func, select

from app.cli import main
from app.exchange.exporting import export
from app.reports.writing import write_file
from app.safekeeping import restoring
from app.safekeeping.backups import back_up
from app.sentences import of_system, sentence
from models import engine, maintenance
from models.interaction import Interaction
from models.store import Store
from models.tables import JOURNALLED
from models.values import StoreError, StoreTrouble, SystemClock, UserError
from tests.faults import file_jobs, saving_jobs
from tests.faults.file_jobs import a_later_version
from tests.faults.place import (
    Acks,
    Ready,
    acked,
    arm,
    disarm,
    fill,
    judge_store,
    keeper_of,
    opened,
    save_one,
    store_of,
)
from tests.faults.saving_jobs import tell, try_to_save


def do_type(folder: Path, ready: Ready, words: list[str]) -> int:
    """Type one command at the folder's store."""
    ready()
    return main(["--store", str(store_of(folder)), *words])


def do_read_all(folder: Path, ready: Ready) -> None:
    """Read every record, and tell their number and a digest over all of them."""
    ready()
    try:
        print(json.dumps(read_all(store_of(folder))))  # noqa: T201
    except UserError as error:
        print(sentence(error))  # noqa: T201


def read_all(path: Path) -> dict[str, object]:
    """Return the number of a store's records and a digest over all of them."""
    state, rows = hashlib.sha256(), 0
    store = Store.open(path, create=False)
    try:
        with store.read() as reading:
            for record, table in JOURNALLED.items():
                for row in reading.execute(select(*table.__table__.columns).order_by(table.id)):
                    state.update(repr((record, tuple(row))).encode("utf-8", "replace"))
                    rows += 1
    finally:
        store.close()
    return {"rows": rows, "digest": state.hexdigest()}


def do_faulty(
    folder: Path, ready: Ready, job: str, spec: str, errno: int, seed: int, count: int
) -> None:
    """Do a job again and again on a disk that reports errors, the store opened anew each time."""
    module = saving_jobs if hasattr(saving_jobs, f"do_{job}") else file_jobs
    work, refused, said = getattr(module, f"do_{job}"), list[UserError](), list[str]()
    given = {"seed": seed} if job in {"save", "undo", "backup"} else {}
    for number in range(count):
        arm(spec, errno, seed * 1000 + number)
        try:
            work(folder, ready, count=1, **given)
        except UserError as error:
            refused.append(error)
        except OSError as error:
            said.append(of_system(error))
        finally:
            faults = disarm()
    assert all(words.endswith(".") for words in said)
    tell(refused, faults=faults, by_system=len(said))


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """Mount a small disk of its own in a folder."""
    folder.mkdir(exist_ok=True)
    words = ["mount", "-t", "tmpfs", "-o", f"size={size}", "none", str(folder)]
    subprocess.run(words, check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill_up(disk: Path) -> Path:
    """Fill a disk to its last byte; return the file that does it."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as out:
        for size in (1 << 16, 1 << 12, 1 << 9, 1):
            try:
                while out.write(b"x" * size) == size:
                    pass
            except OSError:
                continue
    return ballast


def do_full(folder: Path, ready: Ready, seed: int = 0) -> None:
    """Fill the disk below an open store; all is refused, nothing is hurt, then all goes on."""
    ready()
    dice = random.Random(seed)
    with small_disk(folder / "disk", "6m") as disk:
        fill(disk)
        back_up(store_of(disk), disk / "backups" / "mine.counterfoil", SystemClock())
        (disk / "report.pdf").write_bytes(b"the old report" * 100)
        acks = Acks(disk)
        with opened(disk) as store:
            export(store, disk / "export")
            before = _bytes(disk)
            ballast = fill_up(disk)
            refused = try_to_save(store, dice, acks, 60)
            assert refused, "the disk was not full"
            assert {error.code for error in refused} == {"store.full"}
            refused += _refused_beside(store, disk)
            assert _bytes(disk) == before
            ballast.unlink()
            again = try_to_save(store, dice, acks, 20)
            assert again == []
        refused += _refused_when_closed(disk)
        found = judge_store(disk, acked(disk), spare=0)
        assert found == [], found
        tell(refused)


def _bytes(disk: Path) -> dict[str, bytes]:
    """Return every file but the store's own and the tests'."""
    own = {"acks", "ballast"}
    files = [f for f in disk.rglob("*") if f.is_file() and f.name not in own]
    return {str(f): f.read_bytes() for f in files if f.parent.name != "shop"}


def _refused_beside(store: Store, disk: Path) -> list[UserError]:
    """Try to write everything else that is written while a store is open."""
    backup = disk / "backups" / "mine.counterfoil"
    tries: list[Callable[[], Any]] = [
        lambda: write_file(disk / "report.pdf", b"new" * 100_000),
        lambda: back_up(store_of(disk), backup, SystemClock()),
        lambda: keeper_of(disk).now(),
        lambda: export(store, disk / "export"),
    ]
    return [_refusal(one) for one in tries]


def _refusal(one: Callable[[], Any]) -> UserError:
    """Return with what a try was refused for want of room."""
    try:
        one()
    except UserError as error:
        found = error
    except OSError as error:
        by_system = of_system(error)
        found = UserError("file.disk_full", path="?", reason=by_system)
    else:
        raise AssertionError("it was written to a full disk")
    assert "full" in f"{sentence(found)} {found.values.get('reason')}", (found.code, found.values)
    return found


def _refused_when_closed(disk: Path) -> list[UserError]:
    """Try what is done to a store that nobody has open: restore it, make another."""
    ballast = fill_up(disk)
    path = store_of(disk)
    before = path.read_bytes()
    backup = disk / "backups" / "mine.counterfoil"
    found = [
        _refusal(lambda: restoring.restore(path, backup, SystemClock())),
        _refusal(lambda: Store.open(disk / "shop" / "other.counterfoil")),
    ]
    assert path.read_bytes() == before
    ballast.unlink()
    return found


def do_make_on_small_disks(folder: Path, ready: Ready, seed: int = 0) -> None:
    """Make stores where there is less room than one takes: a whole one comes of it, or nothing."""
    ready()
    dice, refused, made = random.Random(seed), list[UserError](), 0
    for _ in range(12):
        with small_disk(folder / "disk", f"{dice.randrange(40, 1400) * 4096}") as disk:
            path = disk / "shop.counterfoil"
            try:
                Store.open(path).close()
            except UserError as error:
                refused.append(error)
                left = list(disk.iterdir())
            else:
                made += 1
                left = [file for file in disk.iterdir() if file != path]
                found = maintenance.verify(path, records=True)
                assert found.sound, found
            assert left == []
    assert {error.code for error in refused} <= {"store.full"}, refused
    tell(refused, made=made)


def do_full_migration(folder: Path, ready: Ready) -> None:
    """Open a store of an older schema on a full disk: it stays as it was, and opens later."""
    ready()
    with small_disk(folder / "disk", "6m") as disk:
        file_jobs.older(disk)
        (disk / "steps" / "__pycache__").mkdir()
        before = store_of(disk).read_bytes()
        ballast = fill_up(disk)
        with a_later_version(disk):
            refused = _refusal(lambda: Store.open(store_of(disk)))
            ballast.unlink()
            assert store_of(disk).read_bytes() == before
            Store.open(store_of(disk)).close()
        found = file_jobs.judge_migrate(disk, [*acked(disk), "migrated"], 0)
        assert found == [], found
        tell([refused])


def do_locked_migration(folder: Path, ready: Ready) -> None:
    """Open a store of an older schema while another program writes in it."""
    ready()
    impatient = tuple(p for p in engine._PRAGMAS if p[0] != "busy_timeout")
    holder = engine.connect(store_of(folder))
    with (
        mock.patch.object(engine, "_PRAGMAS", (*impatient, ("busy_timeout", "50", 50))),
        a_later_version(folder),
    ):
        holder.execute("BEGIN IMMEDIATE")
        try:
            Store.open(store_of(folder))
        except StoreError as error:
            refused = error
        else:
            raise AssertionError("it was migrated under another program's hands")
        assert refused.kind is StoreTrouble.BUSY, refused.kind
        tell([refused])
        holder.execute("ROLLBACK")
        holder.close()
        Store.open(store_of(folder)).close()


def do_read_only(folder: Path, ready: Ready) -> None:
    """Try to open and to save where writing is not allowed."""
    ready()
    refused = list[UserError]()
    done = list[str]()
    for attempt in (_save_once, _back_up_there, _look_once):
        try:
            attempt(folder)
            done.append(attempt.__name__.strip("_"))
        except UserError as error:
            refused.append(error)
    tell(refused, went_through=done)


def _save_once(folder: Path) -> None:
    with opened(folder) as store:
        save_one(store, random.Random(), Acks(folder))


def _look_once(folder: Path) -> None:
    with opened(folder) as store, store.read() as reading:
        reading.execute(select(func.count()).select_from(Interaction)).scalar_one()


def _back_up_there(folder: Path) -> None:
    keeper_of(folder).now()
    store_of(folder).parent.joinpath("report.pdf").exists()
    write_file(store_of(folder).parent / "report.pdf", b"new")


def do_limited(folder: Path, ready: Ready, seed: int = 0) -> None:
    """Save until no file may grow any more, and further."""
    acks, refused = Acks(folder), list[UserError]()
    ready()
    try:
        with opened(folder) as store:
            refused += try_to_save(store, random.Random(seed), acks, 60)
    except UserError as error:  # there is not even room for what an open store needs
        refused.append(error)
    tell(refused)


def do_hungry(folder: Path, ready: Ready, seed: int = 0) -> None:
    """Save when there is no memory left, then when there is some again."""
    faulthandler.dump_traceback_later(60, exit=True)  # where it hangs, say where
    acks, dice = Acks(folder), random.Random(seed)
    with opened(folder) as store:
        ready()
        save_one(store, dice, acks)
        hoard = _take_memory()
        failed = 0
        for number in range(40):
            try:
                save_one(store, dice, acks)
            except Exception:  # where memory is short, a refusal can be anything
                failed += 1
            if number % 4 == 3 and hoard:
                hoard.pop()
        hoard.clear()
        resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        # One refusal more is allowed: with it a connection goes that lack of memory bewildered.
        failed += len(try_to_save(store, dice, acks, 1))
        save_one(store, dice, acks)
    print(json.dumps({"failed": failed}))  # noqa: T201


def _take_memory() -> list[ctypes.Array[ctypes.c_char]]:
    """Forbid to grow, and take what there is left in small pieces."""
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    limit = pages * os.sysconf("SC_PAGE_SIZE") + (2 << 20)
    resource.setrlimit(resource.RLIMIT_AS, (limit, resource.RLIM_INFINITY))
    hoard = []
    for size in (1 << 16, 1 << 12):
        try:
            while True:
                hoard.append(ctypes.create_string_buffer(size))
        except MemoryError:
            continue
    return hoard
