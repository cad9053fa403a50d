"""Jobs where something else goes on with the store: other programs, other files, another clock."""

from __future__ import annotations

import json
import os
import random
import time
from pathlib import Path

from app.exchange.import_map import ImportMap
from app.exchange.importing import run as take
from app.sentences import sentence
from models import engine, maintenance
from models.values import UserError
from tests.faults.place import TILL, Acks, Ready, keeper_of, opened, save_one, store_of
from tests.faults.saving_jobs import tell, try_to_save
from tests.mortal import die_with

MAP = """
source = "fuzz"
zone = "UTC"
currency = "EUR"
[customer]
id = "Id"
name = "Name"
[interaction]
id = "Id"
at = { column = "At", format = "iso" }
note = "Name"
worth = "Worth"
[promise]
id = "Id"
only_with = ["Due"]
text = "Name"
due = { column = "Due", format = "iso" }
"""
SEED = "Id,Name,At,Due,Worth\n" + "".join(
    f'{n},"Ana, {n} é","2024-05-0{n}",2024-06-0{n},1{n}.50\r\n' for n in range(1, 10)
)
POISON = (
    b"\0",
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b"\xef\xbb\xbf",
    b'"',
    b'""""',
    b"\r",
    b"9" * 400,
    b"9223372036854775808",
    b"=HYPERLINK(1)",
    b"2024-02-30",
    b"NaN",
    b"'); DROP TABLE customer; --",
    b"x" * 70_000,
    b",,,,,,,,",
    "\u202e\u200b\ufffd".encode(),
)


def do_together(folder: Path, ready: Ready, programs: int, count: int) -> None:
    """Let several programs save in one store, and another read it all the time."""
    ready()
    children = [_born(_saving, folder, number, count) for number in range(programs)]
    reader = _born(_looking_on, folder, 0, 0)
    codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    os.kill(reader, 15)
    os.waitpid(reader, 0)
    assert codes == [0] * programs, codes


def _born(work: object, folder: Path, number: int, count: int) -> int:
    parent = os.getpid()
    pid = os.fork()
    if pid:
        return pid
    die_with(parent)
    status = 1
    try:
        work(folder, number, count)  # type: ignore[operator]
        status = 0
    finally:
        os._exit(status)


def _saving(folder: Path, number: int, count: int) -> None:
    acks, dice = Acks(folder), random.Random(number)
    with opened(folder) as store:
        for _ in range(count):
            save_one(store, dice, acks)


def _looking_on(folder: Path, _number: int, _count: int) -> None:
    """Read the bytes of all files and open them for reading, as a virus scanner does."""
    while True:
        for file in store_of(folder).parent.iterdir():
            try:
                if file.name.endswith(("-wal", "-shm")):  # closing these drops no lock
                    file.read_bytes()
            except OSError:
                continue
        time.sleep(0.001)


def do_hold(folder: Path, ready: Ready) -> None:
    """Hold the store for writing, and never let go."""
    holder = engine.connect(store_of(folder))
    holder.execute("BEGIN IMMEDIATE")
    ready()
    time.sleep(60)


def do_after_hold(folder: Path, ready: Ready) -> None:
    """Save at once where another program died while it wrote."""
    ready()
    begin = time.monotonic()
    with opened(folder) as store:
        save_one(store, random.Random(1), Acks(folder))
    print(json.dumps({"milliseconds": int(1000 * (time.monotonic() - begin))}))  # noqa: T201


def do_idle_reader(folder: Path, ready: Ready, count: int) -> None:
    """Save much while a reader keeps looking at an old picture; tell how long the log gets."""
    ready()
    acks, dice = Acks(folder), random.Random(1)
    log = store_of(folder).with_name(store_of(folder).name + "-wal")
    with opened(folder) as store:
        with store.read() as reading:
            reading.connection.exec_driver_sql("SELECT count(*) FROM customer").fetchall()
            for _ in range(count):
                save_one(store, dice, acks)
            longest = log.stat().st_size
        assert maintenance.checkpoint(store_of(folder))
        after = log.stat().st_size
    print(json.dumps({"longest": longest, "after": after, "left": int(log.exists())}))  # noqa: T201


def do_taken_away(folder: Path, ready: Ready, how: str) -> None:
    """Save while somebody deletes, moves or replaces the file of the open store."""
    ready()
    acks, dice = Acks(folder), random.Random(1)
    path, kept = store_of(folder), folder / "kept"
    with opened(folder) as store:
        save_one(store, dice, acks)
        os.link(path, kept)  # the judge shall find what was promised before
        if how == "deleted":
            path.unlink()
        elif how == "moved":
            path.rename(folder / "elsewhere")
        else:
            path.with_name("other").write_bytes(b"another file")
            path.with_name("other").replace(path)
        refused = try_to_save(store, dice, acks, 5)
    assert len(refused) == 5
    assert {error.code for error in refused} == {"store.gone"}
    path.unlink(missing_ok=True)
    kept.rename(path)
    tell(refused)


def do_hostile(folder: Path, ready: Ready, files: int, seed: int) -> None:
    """Import files that were made to break an importer."""
    ready()
    dice, file, refused = random.Random(seed), folder / "hostile.csv", list[UserError]()
    taken = rows = 0
    import_map = ImportMap.parse(MAP)
    with opened(folder) as store:
        for _ in range(files):
            file.write_bytes(_poisoned(dice))
            try:
                report = take(store, TILL, file, import_map)
            except UserError as error:
                refused.append(error)
                continue
            assert report.rows == report.imported + len(report.rejected)
            report.to_json()
            said = [sentence(row.problem) for row in report.rejected]
            assert not any("\n" in words or "This was refused (" in words for words in said), said
            rows += len(said)
            taken += 1
    tell(refused, files=files, taken=taken, rows=rows)


def _poisoned(dice: random.Random) -> bytes:
    """Return a good file with poison, cuts and doublings in it."""
    data = SEED.replace("1,", f"{dice.randint(1, 10**6)},", 1).encode()
    for _ in range(dice.randint(0, 8)):
        at, length = dice.randint(0, len(data)), dice.choice((0, 0, 1, 7, 40))
        piece = dice.choice((dice.choice(POISON), dice.randbytes(3), data[at : at + 90]))
        data = data[:at] + piece + data[at + length :]
    return data


def do_tell_libraries(folder: Path, ready: Ready) -> None:
    """Do everything with a store, and tell which shared libraries are loaded then."""
    ready()
    with opened(folder) as store:
        save_one(store, random.Random(1), Acks(folder))
    keeper_of(folder).now()
    assert maintenance.verify(store_of(folder)).sound
    maps = Path("/proc/self/maps").read_text().splitlines()
    files = {line.split()[-1] for line in maps if len(line.split()) > 5}
    print(json.dumps(sorted(file for file in files if ".so" in file)))  # noqa: T201
