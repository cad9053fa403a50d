"""Jobs that write records: save, undo, import, type drafts, and save on a disk that fails."""

from __future__ import annotations

import json
import random
import uuid
from pathlib import Path

from sqlalchemy import func, select

from app.exchange.import_map import ImportMap
from app.exchange.importing import COMMAND as IMPORTED
from app.exchange.importing import run as take
from app.queries.drafts import drafts
from app.sentences import sentence
from app.services import drafts as draft_service
from app.services.undo import undo
from models.customer import Customer
from models.history import ChangeSet
from models.interaction import Interaction
from models.store import Store
from models.values import UserError
from tests.faults.place import (
    TILL,
    Acks,
    Job,
    Ready,
    acked,
    arm,
    disarm,
    fill,
    judge_store,
    named,
    opened,
    save_one,
    slacken,
)


def do_save(folder: Path, ready: Ready, count: int = 10**6, seed: int = 0) -> None:
    """Save as fast as it goes."""
    slacken()
    acks, dice = Acks(folder), random.Random(seed)
    with opened(folder) as store:
        ready()
        for _ in range(count):
            save_one(store, dice, acks)


Job("save", 0.25, fill, judge_store, count=60)


def do_stubborn(folder: Path, ready: Ready, count: int, seed: int = 0) -> None:
    """Save so many times on a disk that fails, whatever is refused."""
    acks, dice = Acks(folder), random.Random(seed)
    with opened(folder) as store:
        ready()
        arm()
        refused = try_to_save(store, dice, acks, count)
        disarm()
    tell(refused)


def try_to_save(store: Store, dice: random.Random, acks: Acks, count: int) -> list[UserError]:
    """Save so many times; return what was refused. Anything but a refusal is raised."""
    refused: list[UserError] = []
    for _ in range(count):
        try:
            save_one(store, dice, acks)
        except UserError as error:
            refused.append(error)
    return refused


def tell(refused: list[UserError], **figures: object) -> None:
    """Hand what was refused to the tests; each must be told in one sentence."""
    said = {sentence(error) for error in refused}
    assert all(words.endswith(".") and "\n" not in words for words in said), said
    assert not any("(" + error.code + ")" in words for error in refused for words in said), said
    codes = sorted({error.code for error in refused})
    print(json.dumps({"refused": len(refused), "codes": codes, **figures}))  # noqa: T201


def do_undo(folder: Path, ready: Ready, count: int = 10**6, seed: int = 0) -> None:
    """Save, undo what was saved at any time before, and undo undoing."""
    acks, dice = Acks(folder), random.Random(seed)
    done = [line.split()[1] for line in acked(folder) if line.split()[0] != "undone"]
    acks("undone", "-")
    with opened(folder) as store:
        ready()
        for _ in range(count):
            if dice.random() < 0.4:
                done.append(_save_where_it_can(store, dice, acks) or done[-1])
            else:
                done.append(_undo_one(store, dice.choice(done), acks) or done[-1])


def _save_where_it_can(store: Store, dice: random.Random, acks: Acks) -> str | None:
    """Save; what it would have been added to may have been taken back."""
    try:
        return save_one(store, dice, acks)
    except UserError as error:
        if error.code != "record.gone":
            raise
        return None


def _undo_one(store: Store, target: str, acks: Acks) -> str | None:
    uid, changed = str(uuid.uuid4()), None
    try:
        with store.write(TILL, uid=uid) as writing:
            changed = undo(writing, target).changes.changeset
    except UserError as error:
        if error.code not in {"undo.already", "undo.unknown"}:
            raise
    if changed is not None:
        acks("save", uid)
    return changed and uid


Job("undo", 0.25, fill, judge_store, count=40, cuts=2)

MAP = """
source = "till"
[customer]
id = "Id"
name = "Name"
[interaction]
id = "Id"
at = { column = "At", format = "iso" }
note = "Note"
"""
ROWS = 1100
"""Rows of one imported file: three batches."""


def do_import(folder: Path, ready: Ready, count: int = 10**6, rows: int = ROWS) -> None:
    """Import file after file."""
    acks = Acks(folder)
    file = folder / "rows.csv"
    with opened(folder) as store:
        for number in range(count):
            mark = uuid.uuid4()
            lines = (f"{mark}-{n},Row {n},2024-05-01,a note {n}" for n in range(rows))
            file.write_text("Id,Name,At,Note\n" + "\n".join(lines), encoding="utf-8")
            if number == 0:
                ready()
            report = take(store, TILL, file, ImportMap.parse(MAP))
            acks("import", report.changes.changeset)


def judge_import(folder: Path, acks: list[str], spare: int) -> list[str]:
    """Judge the store; and every import must be there whole or not at all."""
    wrong = judge_store(folder, acks, spare)
    with opened(folder) as store, store.read() as reading:
        many = select(func.count()).select_from(ChangeSet).where(ChangeSet.command == IMPORTED)
        imports = reading.execute(many).scalar_one()
        for table, column in ((Customer, Customer.name), (Interaction, Interaction.note)):
            start = "Row %" if table is Customer else "a note %"
            rows = select(func.count()).select_from(table).where(column.like(start))
            found = reading.execute(rows).scalar_one()
            if found != imports * ROWS:
                wrong.append(f"{imports} imports and {found} rows of {table.__tablename__}")
    return wrong


Job("import", 1.0, fill, judge_import, lasting=4, count=2, cuts=1)


def do_drafts(folder: Path, ready: Ready, count: int = 10**6) -> None:
    """Type into three forms by turns, and keep each after every key."""
    acks = Acks(folder)
    with opened(folder) as store:
        ready()
        for length in range(1, count):
            for key in ("counter-1", "counter-2", "counter-3"):
                with store.write(TILL) as writing:
                    draft_service.save(writing, key, json.dumps({"note": typed(length)}))
                acks("draft", key, length)


def typed(length: int) -> str:
    """Return what somebody has typed after so many keys."""
    return ("They said the wheel was true, and it was not. " * (length // 40 + 2))[:length]


def judge_drafts(folder: Path, acks: list[str], _spare: int) -> list[str]:
    """Judge the store; each draft must be as long as was promised, and none sent by itself."""
    wrong = judge_store(folder, [a for a in acks if not a.startswith("draft")], spare=0)
    with opened(folder) as store, store.read() as reading:
        kept = {row.key: json.loads(row.payload)["note"] for row in drafts(reading)}
    longest: dict[str, int] = {}
    for line in named(acks, "draft"):
        key, number = line.split()
        longest[key] = int(number)
    for key, length in longest.items():
        text = kept.get(key, "")
        if len(text) < length:
            wrong.append(f"LOST draft {key}: {len(text)} of {length}")
        if text != typed(len(text)):
            wrong.append(f"draft {key} is not what was typed")
    return wrong


Job("drafts", 0.25, fill, judge_drafts, lasting=1, count=60)
