"""A disk that loses its current: what may be left of a folder, from the log of the shim.

The model is stricter than most file systems, and just what POSIX allows with a journal of names:

- What was written to a file and synced is there. What was not synced may be there, or not, or
  some sectors of 512 bytes of it, in any order; where it would have made the file longer, what
  lies in between is nought or rubbish.
- A new, another or a removed name is sure once its folder was synced. The unsynced ones of a
  folder are there up to some moment: later ones never without the earlier.
- After a sync that failed, what it should have brought to the disk may be lost for good, also
  when a later sync succeeds.
"""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
_HEAD = struct.Struct("<ciqII")
_CREATED, _CUT, _FOLDER = 1, 2, 4


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that the program did, once it had succeeded."""

    what: str
    fd: int
    number: int
    path: str
    data: bytes


def read_log(log: Path) -> list[Event]:
    """Return what the shim wrote down; a record that a kill cut off is left out."""
    data, at, events = log.read_bytes(), 0, []
    while at + _HEAD.size <= len(data):
        what, fd, number, path_length, length = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        path, content = data[at : at + path_length], data[at + path_length :][:length]
        at += path_length + length
        if at > len(data):
            break
        events.append(Event(what.decode(), fd, number, path.decode(), content))
    return events


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes put at a place, or (without bytes) the file's length set."""

    at: int
    data: bytes | None


@dataclass(slots=True)
class File:
    """A file: what is surely on the disk, and what was done since, in its order."""

    sure: bytearray = field(default_factory=bytearray)
    since: list[Write] = field(default_factory=list)

    def sync(self) -> None:
        """Make sure of all that was done."""
        for write in self.since:
            apply(self.sure, write)
        self.since.clear()

    def sync_failed(self, dice: random.Random) -> None:
        """Lose some of what was done, for good."""
        kept = [write for write in self.since if dice.random() < 0.5]
        for write in kept:
            apply(self.sure, write)
        self.since.clear()


@dataclass(frozen=True, slots=True)
class Naming:
    """A name that came, or (without a file) went, in one step with another that went."""

    name: str
    file: File | None
    gone: str | None = None


def apply(content: bytearray, write: Write, fill: bytes = b"\0") -> None:
    """Do a write; what lies between the old end and it is filled."""
    if write.data is None:
        if write.at < len(content):
            del content[write.at :]
        else:
            content.extend(b"\0" * (write.at - len(content)))
        return
    if write.at > len(content):
        content.extend((fill * (write.at - len(content)))[: write.at - len(content)])
    content[write.at : write.at + len(write.data)] = write.data


class Disk:
    """Replays a log up to any event; gives what a power cut may leave then."""

    def __init__(self, folder: Path, seed: int, *, at: Path) -> None:
        """Begin with a folder as it is, all of it surely on the disk, as if it lay elsewhere."""
        ack = folder / "acks"
        self.acks: list[str] = ack.read_text("utf-8").splitlines() if ack.exists() else []
        self._ack_file: File | None = None
        self._dice = random.Random(seed)
        self._names: dict[str, File] = {}
        for path in (p for p in folder.rglob("*") if p.is_file()):
            name = str(at / path.relative_to(folder))
            self._names[name] = File(bytearray(path.read_bytes()))
        self._sure = dict(self._names)
        self._since: dict[str, list[Naming]] = {}
        self._open: dict[int, File | str] = {}

    def play(self, event: Event) -> None:
        """Do what the program did next."""
        match event.what:
            case "O":
                self._opened(event)
            case "C":
                self._open.pop(event.fd, None)
            case "W":
                self._write(event)
            case "T":
                self._file(event.fd).since.append(Write(event.number, None))
            case "S":
                self._sync(event.fd)
            case "F":
                self._sync_failed(event.fd)
            case "R" | "L" | "U":
                self._named(event)

    def _opened(self, event: Event) -> None:
        if event.number & _FOLDER:
            self._open[event.fd] = event.path
            return
        if event.number & _CREATED:
            self._name(Naming(event.path, File()))
        file = self._names[event.path]
        if event.number & _CUT:
            file.since.append(Write(0, None))
        self._open[event.fd] = file
        if event.path.endswith("/acks"):
            self._ack_file = file

    def _file(self, fd: int) -> File:
        file = self._open[fd]
        assert isinstance(file, File)
        return file

    def _write(self, event: Event) -> None:
        file = self._file(event.fd)
        if file is self._ack_file:
            self.acks += event.data.decode().splitlines()
            return
        file.since.append(Write(event.number, event.data))

    def _sync(self, fd: int) -> None:
        match self._open[fd]:
            case File() as file:
                file.sync()
            case str(folder):
                for naming in self._since.pop(folder, ()):
                    rename(self._sure, naming)

    def _sync_failed(self, fd: int) -> None:
        file = self._open[fd]
        if isinstance(file, File):
            file.sync_failed(self._dice)

    def _named(self, event: Event) -> None:
        other = event.data.decode()
        match event.what:
            case "R":
                self._name(Naming(other, self._names[event.path], gone=event.path))
            case "L":
                self._name(Naming(other, self._names[event.path]))
            case "U":
                self._name(Naming(event.path, None))

    def _name(self, naming: Naming) -> None:
        rename(self._names, naming)
        self._since.setdefault(str(Path(naming.name).parent), []).append(naming)

    def cut(self, dice: random.Random) -> list[tuple[list[str], bytes]]:
        """Return what is left when the current goes now: each file's names and its bytes."""
        names = dict(self._sure)
        for since in self._since.values():
            for naming in since[: dice.choice((0, len(since), dice.randint(0, len(since))))]:
                rename(names, naming)
        left: dict[int, tuple[list[str], File]] = {}
        for name, file in names.items():
            left.setdefault(id(file), ([], file))[0].append(name)
        return [(all_of_it, remains(file, dice)) for all_of_it, file in left.values()]


def put_back(left: list[tuple[list[str], bytes]], origin: Path, folder: Path) -> None:
    """Write what was left of one folder into another one."""
    for names, content in left:
        first, *others = (folder / Path(name).relative_to(origin) for name in names)
        first.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        first.write_bytes(content)
        for other in others:
            other.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            other.hardlink_to(first)


def rename(names: dict[str, File], naming: Naming) -> None:
    """Let a name come or go."""
    if naming.file is None:
        names.pop(naming.name, None)
        return
    names[naming.name] = naming.file
    if naming.gone is not None:
        names.pop(naming.gone, None)


def remains(file: File, dice: random.Random) -> bytes:
    """Return what may be on the disk of a file: one of the ways in which caches are lost."""
    content = bytearray(file.sure)
    if not file.since:
        return bytes(content)
    rubbish = dice.choice((b"\0", b"\0", dice.randbytes(SECTOR)))
    for write in dice.choice((_nothing, _all, _some, _torn, _sectors))(file.since, dice):
        apply(content, write, rubbish)
    return bytes(content)


def _nothing(_since: list[Write], _dice: random.Random) -> list[Write]:
    return []


def _all(since: list[Write], _dice: random.Random) -> list[Write]:
    return since


def _some(since: list[Write], dice: random.Random) -> list[Write]:
    """Leave out whole writes."""
    part = dice.random()
    return [write for write in since if dice.random() < part]


def _torn(since: list[Write], dice: random.Random) -> list[Write]:
    """Stop in the midst of a write."""
    last = dice.randrange(len(since))
    sectors = list(_cut_up(since[last]))
    return [*since[:last], *sectors[: dice.randint(0, len(sectors))]]


def _sectors(since: list[Write], dice: random.Random) -> list[Write]:
    """Leave out sectors, and let the others come in any order."""
    part = dice.random()
    kept = [s for write in since for s in _cut_up(write) if dice.random() < part]
    dice.shuffle(kept)
    return kept


def _cut_up(write: Write) -> Iterator[Write]:
    """Give a write in pieces that do not cross a sector's edge."""
    if write.data is None:
        yield write
        return
    at, end = write.at, write.at + len(write.data)
    while at < end:
        edge = min(end, (at // SECTOR + 1) * SECTOR)
        yield Write(at, write.data[at - write.at : edge - write.at])
        at = edge
