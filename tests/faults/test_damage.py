"""Files that are not what they should be: 10 to 13 and 17 of the list in docs/faults.md."""

from __future__ import annotations

import json
import os
import random
import shutil
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from app.safekeeping import manifest, restoring
from app.safekeeping.backups import back_up
from app.sentences import sentence
from models import maintenance
from models.opening import APPLICATION_ID, SCHEMA
from models.store import Store
from models.values import StoreError, StoreTrouble, SystemClock, UserError
from tests.faults.conftest import Tally
from tests.faults.disk_jobs import read_all
from tests.faults.nursery import Ended, Nursery
from tests.faults.place import fill, judge_store, store_of

TYPE = "tests.faults.jobs:do_type"
PAGE = 4096
LONG = 20
"""From so many rounds on, every damaged file is tried with every command."""
COMMANDS = (["unmet"], ["log", "--note", "a bell"], ["history"], ["check"], ["search", "bell"])


def is_told(ended: Ended) -> bool:
    """Tell whether a refused command said so in sentences, and nothing else."""
    lines = ended.err.strip().splitlines()
    inside = any("inside the program" in line or "Traceback" in line for line in lines)
    whole = bool(lines) and all(line.endswith((".", ":", ")")) for line in lines)
    return ended.status == 1 and whole and not inside


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a sound store that nobody has open."""
    folder = tmp_path_factory.mktemp("whole")
    fill(folder, 30)
    return folder


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("marked", [False, True])
def test_other_peoples_damaged_files(
    nursery: Nursery, shared_data: Path, tmp_path: Path, tally: Tally, rounds: int, marked: bool
) -> None:
    """None crashes the program, none is changed; also where one bears our marks."""
    files = sorted((shared_data / "damaged_sqlite").glob("*.db"))
    assert len(files) == 120
    is_short = rounds < LONG
    for number, file in enumerate(files[:: 3 if is_short else 1]):
        store = store_of(tmp_path)
        store.parent.mkdir(exist_ok=True)
        data = bytearray(file.read_bytes())
        if marked:
            data[60:64], data[68:72] = struct.pack(">I", SCHEMA), struct.pack(">I", APPLICATION_ID)
        store.write_bytes(data)
        for words in COMMANDS[number % 5 : number % 5 + 1] if is_short else COMMANDS:
            ended = nursery.run(TYPE, tmp_path, words=words)
            assert is_told(ended), (file.name, words, ended)
        # What bears our marks is opened, which notes in the header that a log is kept.
        header = 100 if marked else 0
        assert store.read_bytes()[header:] == data[header:], file.name
        assert [found.name for found in store.parent.iterdir()] == [store.name]
        tally(damaged_files_tried=1)


def cut_short(data: bytearray, dice: random.Random) -> None:
    """Take the end away."""
    del data[dice.randrange(len(data)) :]


def blank_a_page(data: bytearray, dice: random.Random) -> None:
    """Let a page be nothing but noughts."""
    start = dice.randrange(len(data) // PAGE) * PAGE
    data[start : start + PAGE] = bytes(PAGE)


def swap_pages(data: bytearray, dice: random.Random) -> None:
    """Let two pages change places."""
    one, other = (dice.randrange(len(data) // PAGE) * PAGE for _ in range(2))
    page = data[one : one + PAGE]
    data[one : one + PAGE] = data[other : other + PAGE]
    data[other : other + PAGE] = page


def flip_a_bit(data: bytearray, dice: random.Random) -> None:
    """Turn one bit over."""
    data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)


def scribble(data: bytearray, dice: random.Random) -> None:
    """Write rubbish over a stretch."""
    start = dice.randrange(len(data))
    data[start : start + 300] = dice.randbytes(min(300, len(data) - start))


WOUNDS = (cut_short, blank_a_page, swap_pages, flip_a_bit, scribble)


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("wound", WOUNDS)
def test_damage_is_seen_or_harmless(
    wound: Callable[[bytearray, random.Random], None],
    nursery: Nursery,
    whole: Path,
    rounds: int,
    tmp_path: Path,
    tally: Tally,
) -> None:
    """What verifies holds what it held; what does not is told, and left as it is."""
    dice = random.Random(f"{wound.__name__} {rounds}")
    sound = store_of(whole).read_bytes()
    content = nursery.run("tests.faults.jobs:do_read_all", whole).out
    assert content
    for number in range(rounds):
        folder = tmp_path / f"{number}"
        store = store_of(folder)
        store.parent.mkdir(parents=True)
        data = bytearray(sound)
        wound(data, dice)
        store.write_bytes(data)
        checked = nursery.run(TYPE, folder, words=["check"])
        read = nursery.run("tests.faults.jobs:do_read_all", folder)
        assert store.read_bytes() == data
        assert "Traceback" not in read.err + checked.err, read.err + checked.err
        if checked.status == 0:
            assert read.out == content, (wound.__name__, number)
        else:
            assert is_told(checked), (wound.__name__, number, checked)
        tally(stores_damaged=1, damaged_stores_that_hold_all_the_same=int(checked.status == 0))
        shutil.rmtree(folder)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_rescue_never_touches_what_it_saves(
    nursery: Nursery, whole: Path, rounds: int, tmp_path: Path, tally: Tally
) -> None:
    dice = random.Random(rounds)
    sound = store_of(whole).read_bytes()
    for number in range(max(2, rounds // 4)):
        folder = tmp_path / f"{number}"
        store = store_of(folder)
        store.parent.mkdir(parents=True)
        data = bytearray(sound)
        for _ in range(dice.randint(1, 6)):
            dice.choice(WOUNDS)(data, dice)
            data.extend(bytes(PAGE - len(data)) if len(data) < PAGE else b"")
        store.write_bytes(data)
        for _ in range(2):
            ended = nursery.run(TYPE, folder, words=["check", "--rescue"])
            assert ended.status == 1, ended
            assert "Traceback" not in ended.err + ended.out
            assert "inside the program" not in ended.err
        assert store.read_bytes() == data
        aside = list(store.parent.glob("*.damaged-*.counterfoil"))
        made = list(store.parent.glob("*.rescued-*.counterfoil"))
        assert [file.read_bytes() for file in aside] in ([data], [])
        for file in made:
            assert maintenance.verify(file, records=False).faults == ()
        tally(rescues=1, rescues_with_a_new_store=int(bool(made)))


def _folder(path: Path) -> None:
    path.mkdir()


def _text(path: Path) -> None:
    path.write_text("Dear diary, today a customer came.\n" * 200, encoding="utf-8")


def _empty(path: Path) -> None:
    path.touch()


def _other_database(path: Path) -> None:
    import subprocess
    import sys

    code = f"import sqlite3; c = sqlite3.connect({str(path)!r}); c.execute('CREATE TABLE t(x)')"
    subprocess.run([sys.executable, "-c", code], check=True)


def _link_to_nothing(path: Path) -> None:
    path.symlink_to(path.with_name("nothing"))


def _link_to_itself(path: Path) -> None:
    path.symlink_to(path)


def _link_to_a_folder(path: Path) -> None:
    path.symlink_to(path.parent)


def _pipe(path: Path) -> None:
    os.mkfifo(path)


@pytest.mark.parametrize(
    "make",
    [
        _folder,
        _text,
        _empty,
        _other_database,
        _link_to_nothing,
        _link_to_itself,
        _link_to_a_folder,
        _pipe,
    ],
)
@pytest.mark.parametrize("words", COMMANDS)
def test_no_store_at_all(
    make: Callable[[Path], None], words: list[str], nursery: Nursery, tmp_path: Path
) -> None:
    store = store_of(tmp_path)
    store.parent.mkdir()
    make(store)
    before = os.lstat(store)
    ended = nursery.run(TYPE, tmp_path, words=words)
    assert is_told(ended), ended
    after = os.lstat(store)
    assert (before.st_ino, before.st_mode, before.st_size, before.st_mtime_ns) == (
        after.st_ino,
        after.st_mode,
        after.st_size,
        after.st_mtime_ns,
    )
    assert [file.name for file in store.parent.iterdir()] == [store.name]


def test_a_link_to_a_store_is_that_store(whole: Path, tmp_path: Path) -> None:
    copy = tmp_path / "real" / "shop.counterfoil"
    copy.parent.mkdir()
    shutil.copy(store_of(whole), copy)
    link = tmp_path / "link.counterfoil"
    link.symlink_to(copy)
    Store.open(link, create=False).close()
    assert link.is_symlink()
    assert maintenance.verify(copy).sound
    assert sorted(file.name for file in tmp_path.iterdir()) == ["link.counterfoil", "real"]


@pytest.mark.parametrize("words", [*COMMANDS, ["backup", "b.counterfoil"], ["undo"]])
def test_a_newer_store_is_left_alone(
    words: list[str], nursery: Nursery, whole: Path, tmp_path: Path
) -> None:
    store = store_of(tmp_path)
    store.parent.mkdir()
    data = bytearray(store_of(whole).read_bytes())
    data[60:64] = struct.pack(">I", 999)
    store.write_bytes(data)
    before = store.stat()
    ended = nursery.run(TYPE, tmp_path, words=words)
    assert is_told(ended), ended
    assert "999" in ended.err
    assert f"knows {SCHEMA})" in ended.err
    assert store.read_bytes() == data
    assert store.stat().st_mtime_ns == before.st_mtime_ns
    assert [file.name for file in store.parent.iterdir()] == [store.name]


@pytest.mark.timeout(3600)
def test_a_half_written_backup_is_never_restored(
    whole: Path, rounds: int, tmp_path: Path, tally: Tally
) -> None:
    """With its manifest every change shows that changes a record; the rest is harmless."""
    folder, dice = tmp_path / "place", random.Random(rounds)
    shutil.copytree(whole, folder)
    backup = tmp_path / "b.counterfoil"
    back_up(store_of(folder), backup, SystemClock())
    good, content = backup.read_bytes(), read_all(store_of(folder))
    known = manifest.beside(backup).read_bytes()
    for number in range(max(6, rounds)):
        data = bytearray(good)
        dice.choice(WOUNDS)(data, dice)
        backup.write_bytes(data)
        manifest.beside(backup).write_bytes(known)
        if number % 2:
            manifest.beside(backup).unlink()
        before = store_of(folder).read_bytes()
        said = refused(lambda: restoring.restore(store_of(folder), backup, SystemClock()))
        if said is not None:
            assert said.endswith(".")
            assert store_of(folder).read_bytes() == before
        elif number % 2 == 0:
            assert read_all(store_of(folder)) == content
        else:
            shutil.copy(store_of(whole), store_of(folder))
        tally(damaged_backups=1, damaged_backups_refused=int(said is not None))


def refused(work: Callable[[], object]) -> str | None:
    """Return the sentence with which something was refused; nothing where it was done."""
    try:
        work()
    except UserError as error:
        return sentence(error)
    return None


def test_leftovers_of_another_store_are_not_played_into_a_restored_one(
    whole: Path, tmp_path: Path
) -> None:
    """A log that a crash left beside the store belongs to the replaced one."""
    folder = tmp_path / "place"
    shutil.copytree(whole, folder)
    backup = tmp_path / "b.counterfoil"
    back_up(store_of(folder), backup, SystemClock())
    other = Store.open(store_of(folder))
    with other.write() as writing:
        from app.services import interactions

        interactions.log(writing, interactions.NewInteraction(note="not in the backup"))
    log = store_of(folder).with_name(store_of(folder).name + "-wal").read_bytes()
    other.close()
    assert log
    for is_there in (True, False):
        store_of(folder).with_name(store_of(folder).name + "-wal").write_bytes(log)
        if not is_there:
            store_of(folder).unlink()
        restoring.restore(store_of(folder), backup, SystemClock())
        assert maintenance.summary(store_of(folder)).head == maintenance.summary(backup).head
        assert judge_store(folder, [], spare=1000) == []


def test_a_store_on_a_drive_of_another_computer(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from models import places

    monkeypatch.setattr(places, "mount_kind", lambda path, mounts: "nfs4")
    with pytest.raises(StoreError) as refused:
        Store.open(tmp_path / "shop.counterfoil")
    assert refused.value.kind is StoreTrouble.REMOTE
    assert "PostgreSQL" in sentence(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_the_digest_of_everything_tells_a_difference(nursery: Nursery, whole: Path) -> None:
    """`do_read_all` would prove nothing if it always said the same."""
    told = json.loads(nursery.run("tests.faults.jobs:do_read_all", whole).out)
    assert told["rows"] > 30
