"""Where faults happen: a job's folder, what is saved there, what was promised, what is judged.

A job's folder holds the store in `shop/`, its backups in `backups/`, and the file `acks`, to
which the child writes a line only after the call returned that promised to keep something.
"""

from __future__ import annotations

import os
import random
import shutil
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

from sqlalchemy import func, select

from app.safekeeping.keeper import Keeper
from app.services import customers, interactions, promises
from app.services.customers import NewContact, NewCustomer
from app.services.interactions import NewInteraction
from app.services.parts import NewPromise, NewRemark
from models import engine, maintenance, rollup
from models.customer import Customer
from models.history import ChangeSet
from models.interaction import Interaction
from models.store import ShopDefaults, Store
from models.values import Actor, ContactKind, Due, RemarkKind

TILL = Actor(None, "till")
DEFAULTS = ShopDefaults(zone="Europe/Berlin", currency="EUR")
Ready = Callable[[], object]


def store_of(folder: Path) -> Path:
    """Return where a job's store lies."""
    return folder / "shop" / "shop.counterfoil"


def keeper_of(folder: Path) -> Keeper:
    """Return the keeper of a job's store, with a second folder."""
    return Keeper(store_of(folder), folder / "backups", second=folder / "stick" / "copies")


class Acks:
    """The child's side of what was promised."""

    def __init__(self, folder: Path) -> None:
        """Open the file; every line goes out in one write."""
        self._file = os.open(folder / "acks", os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)

    def __call__(self, *words: object) -> None:
        """Write down that something was promised."""
        os.write(self._file, (" ".join(str(word) for word in words) + "\n").encode())


def acked(folder: Path) -> list[str]:
    """Return what was promised, in its order; a line that was cut off was not."""
    file = folder / "acks"
    text = file.read_text("utf-8") if file.exists() else ""
    return [line.removesuffix("\n") for line in text.splitlines(keepends=True) if line[-1] == "\n"]


def named(acks: Iterable[str], word: str) -> list[str]:
    """Return the rest of the lines that begin with a word."""
    return [line.removeprefix(f"{word} ") for line in acks if line.startswith(f"{word} ")]


@contextmanager
def opened(folder: Path, *, create: bool = False) -> Iterator[Store]:
    """Open a job's store as the program does."""
    store = Store.open(store_of(folder), create=create, defaults=DEFAULTS)
    try:
        yield store
    finally:
        store.close()


def visit(dice: random.Random, uid: str) -> NewInteraction:
    """Return an interaction whose note bears the change-set's id."""
    words = "gears slip ß Zoë 小龍 tomorrow refund spoke" * dice.choice((1, 1, 1, 40))
    day = datetime.now(UTC).date() + timedelta(days=dice.randint(0, 9))
    contact = NewContact(ContactKind.PHONE, f"030 {dice.randint(10**5, 10**6)}")
    new = NewCustomer(f"Ann {dice.randint(1, 999)} Müller", contacts=(contact,))
    return NewInteraction(
        f"{words} {uid}",
        customer=new if dice.random() < 0.5 else None,
        remarks=(NewRemark(RemarkKind.NEED, f"a new chain {uid[:8]}"),),
        promises=(NewPromise("Mended", Due(day=day)),),
    )


def save_one(store: Store, dice: random.Random, acks: Acks) -> str:
    """Log, correct or settle something, and acknowledge it; return the change-set's id."""
    uid = str(uuid.uuid4())
    kind = "save"
    with store.write(TILL, uid=uid) as writing:
        if dice.random() < 0.7:
            interactions.log(writing, visit(dice, uid))
            kind = "log"
        else:
            _change_one(writing, dice, uid)
    acks(kind, uid)
    return uid


def _change_one(writing: Any, dice: random.Random, uid: str) -> None:
    customer = writing.execute(select(func.max(Customer.id))).scalar()
    promise = promises.make(writing, dice.choice((1, 2)), NewPromise(uid, Due(day=_today())))
    if dice.random() < 0.5:
        promises.keep(writing, promise.promise)
    if customer:
        customers.correct(writing, customer, {"name": f"Bob {uid}"})


def _today() -> date:
    return datetime.now(UTC).date()


def fill(folder: Path, number: int = 12) -> None:
    """Make a job's folder with a small store that was closed."""
    for name in ("shop", "backups", "stick"):
        (folder / name).mkdir(mode=0o700, parents=True, exist_ok=True)
    dice, acks = random.Random(7), Acks(folder)
    with opened(folder, create=True) as store:
        for _ in range(2):
            uid = str(uuid.uuid4())
            with store.write(TILL, uid=uid) as writing:
                interactions.log(writing, visit(dice, uid))
            acks("log", uid)
        for _ in range(number):
            save_one(store, dice, acks)


def slacken() -> None:
    """Let every later connection be only NORMAL, where the environment of a test's child asks."""
    if os.environ.get("COUNTERFOIL_FAULT_SYNC") == "NORMAL":
        normal = ("synchronous", "NORMAL", 1)
        weaker = [normal if one[0] == "synchronous" else one for one in engine._PRAGMAS]
        engine._PRAGMAS = tuple(weaker)


def arm(spec: str = "", errno: int = 5, seed: int = 0) -> None:
    """Let the shim begin to fail calls: by a specification, or by that of the environment."""
    if spec:
        shim().shim_choose(spec.encode(), errno, seed)
    shim().shim_arm(1)


def disarm() -> int:
    """Let every call go well again; return how many were made to fail."""
    shim().shim_arm(0)
    return int(shim().shim_faults())


def shim() -> Any:
    """Return the shim that was loaded before everything."""
    import ctypes

    return ctypes.CDLL(None)


# What is judged


def judge_store(folder: Path, acks: list[str], spare: int = 1) -> list[str]:
    """Return what is wrong with a store after the end: lost promises, faults, strays.

    `spare` is how many change-sets more than were acknowledged may be there: one for each
    time that the end came between the commit and the acknowledgement.
    """
    path = store_of(folder)
    keeper_of(folder).before_opening()
    with opened(folder) as store:
        with store.writer.begin() as connection:
            wrong = [f"rollup {name}" for name in rollup.faults(connection)]
        with store.read() as reading:
            stored = set(reading.execute(select(ChangeSet.uid).where(ChangeSet.id > 1)).scalars())
            notes = list(reading.execute(select(Interaction.note)).scalars())
    verdict = maintenance.verify(path, records=True)
    wrong += [f"{fault.kind}: {fault.detail}" for fault in verdict.faults]
    told = {line.split()[1] for line in acks if line.split()[0] in {"log", "save", "import"}}
    wrong += [f"LOST {uid}" for uid in told - stored]
    in_notes = {note.rsplit(" ", 1)[-1] for note in notes}
    if "undone" not in {line.split()[0] for line in acks}:
        wrong += [f"LOST note of {uid}" for uid in set(named(acks, "log")) - in_notes]
    if len(stored - told) > spare:
        wrong.append(f"{len(stored - told)} change-sets that nobody was told of")
    return wrong + strays(path.parent, {path.name})


def strays(folder: Path, known: set[str]) -> list[str]:
    """Name the files that should not be there."""
    found = {file.name for file in folder.iterdir()}
    kept = {
        name for name in found if ".replaced-" in name and name.endswith((".counterfoil", "-wal"))
    }
    left = sorted(name for name in found - known - kept if not _is_spent(folder / name))
    return [f"stray {folder.name}/{name}" for name in left]


def _is_spent(file: Path) -> bool:
    """Tell a rollback journal that holds nothing to roll back.

    The driver leaves one where the kill came while it changed the journal's mode, takes no
    notice of it, and overwrites it when it next needs one.
    """
    return file.name.endswith("-journal") and not any(file.read_bytes()[:8])


def copy_of(template: Path, folder: Path) -> Path:
    """Return a fresh copy of a prepared folder."""
    shutil.copytree(template, folder)
    return folder


@dataclass(frozen=True, slots=True)
class Job:
    """One kind of work: the child's function, and how long its rounds take.

    `seconds` is within which time the kill comes; `lasting` for how many rounds one folder
    serves, so that what recovered once must recover again; `count` how often the work is done
    before the current goes, and `cuts` how many cuts there are for each round.
    """

    name: str
    seconds: float
    prepare: Callable[[Path], None]
    judge: Callable[[Path, list[str], int], list[str]]
    lasting: int = 10
    count: int = 40
    cuts: int = 5

    known: ClassVar[dict[str, Job]] = {}

    def __post_init__(self) -> None:
        """Be found by name."""
        self.known[self.name] = self

    @property
    def work(self) -> str:
        """Return where the child finds what it does."""
        return f"tests.faults.jobs:do_{self.name}"
