"""Jobs that make or replace whole files: new stores, migrations, backups, restores, reports."""

from __future__ import annotations

import json
import os
import random
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from alembic import command as alembic_command
from alembic.config import Config
from sqlalchemy import Connection

from app.files import replace_file
from app.safekeeping import keeping, manifest, restoring
from app.safekeeping.backups import back_up
from models import engine, maintenance, migrations, opening
from models import store as store_module
from models.maintenance import raw_connection
from models.values import SystemClock
from tests.faults.place import (
    Acks,
    Job,
    Ready,
    acked,
    fill,
    judge_store,
    keeper_of,
    named,
    opened,
    save_one,
    store_of,
    strays,
)


def do_make(folder: Path, ready: Ready, count: int = 1) -> None:
    """Make a new store."""
    acks = Acks(folder)
    ready()
    for _ in range(count):
        with opened(folder, create=True):
            acks("made")


def _nothing(folder: Path) -> None:
    for name in ("shop", "backups", "stick"):
        (folder / name).mkdir(mode=0o700, parents=True)


def judge_make(folder: Path, acks: list[str], _spare: int) -> list[str]:
    """There is no store, or a whole one."""
    path = store_of(folder)
    if not path.exists():
        keeper_of(folder).before_opening()
        return ["LOST the new store"] * bool(acks) + strays(path.parent, set())
    return judge_store(folder, [], spare=0)


Job("make", 0.2, _nothing, judge_make, lasting=1, count=1)

STEP = """
import sqlalchemy as sa
from alembic import op

revision = "next"
down_revision = {down!r}


def upgrade():
    with op.batch_alter_table("survey_answer", table_kwargs={{"sqlite_autoincrement": True}}) as t:
        t.add_column(sa.Column("colour", sa.Text()))
    op.add_column("customer", sa.Column("colour", sa.Text()))
    op.execute("UPDATE customer SET colour = 'red'")
    op.create_table("next_thing", sa.Column("id", sa.Integer(), primary_key=True))
    for _ in range(30):
        op.execute("INSERT INTO next_thing SELECT NULL FROM customer")
    op.create_index("ix_next_colour", "customer", ["colour"])
"""
"""A step of a later version: a table made anew, one lengthened and filled, one added."""


def older(folder: Path) -> None:
    """Make a store that a later version finds too old, and that version's step."""
    fill(folder, 40)
    (folder / "steps").mkdir()
    step = STEP.format(down=migrations.HEAD)
    (folder / "steps" / "next.py").write_text(step, encoding="utf-8")


@contextmanager
def a_later_version(folder: Path) -> Iterator[None]:
    """Let this be a program whose schema is one step further."""

    def run(connection: Connection, target: str) -> None:
        config = Config()
        home = str(Path(migrations.__file__).parent)
        config.set_main_option("script_location", home)
        config.set_main_option("path_separator", "os")
        places = f"{home}/versions{os.pathsep}{folder / 'steps'}"
        config.set_main_option("version_locations", places)
        config.attributes["connection"] = connection
        alembic_command.upgrade(config, target)

    later = opening.SCHEMA + 1
    with (
        mock.patch.object(opening, "SCHEMA", later),
        mock.patch.object(store_module, "SCHEMA", later),
        mock.patch.object(engine, "SCHEMA", later),
        mock.patch.multiple(migrations, SCHEMA=later, HEAD="next", run=run),
    ):
        yield


def do_migrate(folder: Path, ready: Ready, count: int = 1) -> None:
    """Open a store of an older schema."""
    acks = Acks(folder)
    sys.dont_write_bytecode = True
    with a_later_version(folder):
        ready()
        for _ in range(count):
            with opened(folder):
                acks("migrated")


def judge_migrate(folder: Path, acks: list[str], _spare: int) -> list[str]:
    """The store is of the old schema or of the new one, never between, and nothing is lost."""
    path = store_of(folder)
    saved = [line for line in acks if line != "migrated"]
    with a_later_version(folder), raw_connection(path) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
        columns = {row[1] for row in connection.execute("PRAGMA table_info(customer)")}
        stamp = connection.execute("SELECT version_num FROM alembic_version").fetchall()
        signs = ("colour" in columns, "next_thing" in names, "ix_next_colour" in names)
        is_new = version == opening.SCHEMA
        if set(signs) != {is_new} or (stamp == [("next",)]) != is_new:
            return [f"between two schemas: version {version}, {signs}, {stamp}"]
        if "migrated" in acks and not is_new:
            return ["LOST the migration"]
        if is_new:
            blank = connection.execute("SELECT count(*) FROM customer WHERE colour IS NULL")
            rows = connection.execute("SELECT uid FROM change_set").fetchall()
            missing = {line.split()[1] for line in saved} - {row[0] for row in rows}
            wrong = [f"{n} rows not filled" for n in blank.fetchone() if n]
            wrong += [f"LOST {uid}" for uid in missing]
            faults = maintenance.verify(path, records=False).faults
            return wrong + [f"{fault.kind}: {fault.detail}" for fault in faults]
    return judge_store(folder, saved, spare=0)


Job("migrate", 0.35, older, judge_migrate, lasting=1, count=1)


def do_backup(folder: Path, ready: Ready, count: int = 10**6, seed: int = 0) -> None:
    """Save a little, back up, and so on."""
    acks, dice, keeper = Acks(folder), random.Random(seed), keeper_of(folder)
    with opened(folder) as store:
        ready()
        for _ in range(count):
            save_one(store, dice, acks)
            kept = keeper.now()
            acks("backup", kept.backup.path.name)
            if kept.trouble is not None:
                raise kept.trouble
            if kept.copy is not None:
                acks("copy", kept.copy.path.name)


def judge_backup(folder: Path, acks: list[str], spare: int) -> list[str]:
    """Judge the store; every file that bears a backup's name must be whole."""
    wrong = judge_store(folder, [a for a in acks if a.split()[0] in {"log", "save"}], spare)
    keeper = keeper_of(folder)
    for word, place in (("backup", keeper.folder), ("copy", keeper.second)):
        assert place is not None
        keeping.tidy(place)
        entries = keeping.listed(place)
        for entry in entries[:4]:
            wrong += [f"{entry.path.name}: {f.kind}" for f in maintenance.verify(entry.path).faults]
            facts = entry.manifest
            if facts and manifest.digest(entry.path) != (facts.sha256, facts.bytes):
                wrong.append(f"{entry.path.name} is not what its manifest says")
        promised = named(acks, word)
        if promised and promised[-1] not in {entry.path.name for entry in entries}:
            wrong.append(f"LOST {word} {promised[-1]}")
        if place.is_dir():
            known = {entry.path.name for entry in entries}
            wrong += strays(place, known | {name + manifest.SUFFIX for name in known})
    return wrong


Job("backup", 0.5, fill, judge_backup, count=8)


def _backed_up(folder: Path) -> None:
    """Make a store and five backups of it that differ."""
    fill(folder, 4)
    acks, dice = Acks(folder), random.Random(3)
    for number in range(5):
        with opened(folder) as store:
            save_one(store, dice, acks)
        back_up(store_of(folder), folder / "backups" / f"b{number}.counterfoil", SystemClock())
    (folder / "acks").unlink()
    heads = [_head(folder / "backups" / f"b{number}.counterfoil") for number in range(5)]
    (folder / "heads.json").write_text(json.dumps(heads), encoding="utf-8")


def _head(path: Path) -> str:
    newest = maintenance.summary(path).head
    assert newest is not None
    return newest.uid


def do_restore(folder: Path, ready: Ready, count: int = 10**6) -> None:
    """Go back to one backup after the other."""
    acks = Acks(folder)
    first = len(acked(folder))
    ready()
    for number in range(first, first + count):
        backup = folder / "backups" / f"b{number % 5}.counterfoil"
        restoring.restore(store_of(folder), backup, SystemClock())
        acks("restored", number)


def judge_restore(folder: Path, acks: list[str], _spare: int) -> list[str]:
    """The store is the one that was restored last, or the next one; what it replaced is kept."""
    wrong = judge_store(folder, [], spare=1000)
    heads = json.loads((folder / "heads.json").read_text("utf-8"))
    last = len(acks) - 1
    allowed = {heads[last % 5], heads[(last + 1) % 5]}
    found = _head(store_of(folder))
    if found not in allowed:
        wrong.append(f"LOST the restore {last}: the store is {heads.index(found)}")
    asides = sorted(store_of(folder).parent.glob("*.replaced-*.counterfoil"))
    if len(acks) > 0 and not asides:
        wrong.append("LOST what was replaced")
    for aside in asides[-2:]:
        wrong += [f"{aside.name}: {fault.kind}" for fault in maintenance.verify(aside).faults]
        if aside.stat().st_nlink > 1:
            wrong.append(f"{aside.name} is the store itself")
    for number in range(5):
        backup = folder / "backups" / f"b{number}.counterfoil"
        facts = manifest.read(backup)
        if not facts or manifest.digest(backup)[0] != facts.sha256:
            wrong.append(f"LOST the backup {number}")
    return wrong


Job("restore", 0.3, _backed_up, judge_restore, lasting=3, count=6)


def do_files(folder: Path, ready: Ready, count: int = 10**6) -> None:
    """Write one file anew again and again, as reports, exports and settings are written."""
    acks, target = Acks(folder), folder / "shop" / "report.pdf"
    first = len(acked(folder))
    ready()
    for number in range(first, first + count):
        replace_file(target, page(number))
        acks("written", number)


def page(number: int) -> bytes:
    """Return a file's content that tells its number, of one length or another."""
    return (b"%08d" % number) * (1 + number * 7919 % 5000)


def _report(folder: Path) -> None:
    (folder / "shop").mkdir(parents=True)


def judge_files(folder: Path, acks: list[str], _spare: int) -> list[str]:
    """The file is the last one that was promised, or the next, whole."""
    target, last = folder / "shop" / "report.pdf", len(acks) - 1
    replace_file(folder / "shop" / "another", b"")  # sweeps up what a kill left
    (folder / "shop" / "another").unlink()
    wrong = strays(folder / "shop", {target.name})
    if not target.exists():
        return wrong + ["LOST the file"] * (last >= 0)
    data = target.read_bytes()
    if data not in (page(max(last, 0)), page(last + 1)):
        wrong.append(f"LOST file {last}: it holds {data[:8]!r}, {len(data)} bytes")
    return wrong


Job("files", 0.1, _report, judge_files, lasting=1, count=30)
