"""The labelled notes: loaded, split into two halves by a seed, and compared with what is found.

The labels were written before the rules. Rules are tuned on the development halves alone; the
held-out halves are run once, by `packaging/measure_promises.py`.
"""

from __future__ import annotations

import csv
import os
import random
import re
import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

HERE = Path(__file__).resolve().parent
DATA = Path(os.environ.get("COUNTERFOIL_SHARED") or HERE.parents[3].parent / "shared") / "data"
LANGUAGES = ("en", "de", "fr", "es", "pt")
SPLIT_SEED = 2026
"""Decides which half of a set a note falls into."""
DRAW_SEED, ENRICHED_SEED, FURTHER_SEED = 311, 312, 2000
"""Decide which rows of the real files were read and labelled, and which were read besides."""

BERLIN, BOSTON = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
OWN_NOW = datetime(2026, 5, 6, 14, 30, tzinfo=BERLIN)
OWN_STAFF = ("Anna", "Tom", "Jonas", "Julie", "Lucía", "Paula")
OWN_HOURS = (*((day, 540, 1080) for day in range(5)), (5, 600, 840))


@dataclass(frozen=True, slots=True)
class Promised:
    """One labelled promise: where its due words stand in the note, and what they mean.

    `due` is a day, or a day and a clock time of the shop.
    """

    start: int
    end: int
    due: str


@dataclass(frozen=True, slots=True)
class Labelled:
    """A note with what it promises; `key` says which one it is."""

    key: str
    note: str
    promises: tuple[Promised, ...]
    language: str
    now: datetime
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class Seen:
    """What was found in a note, as the labels say it."""

    start: int
    end: int
    dues: tuple[str, ...]


Finder = Callable[[Labelled], Sequence[Seen]]


@dataclass(frozen=True, slots=True)
class Count:
    """Offers that were right and wrong, promises that were not offered, notes read."""

    right: int
    wrong: int
    missed: int
    notes: int

    @property
    def precision(self) -> float | None:
        """Share of the offers that were right; of no offers there is none."""
        offers = self.right + self.wrong
        return self.right / offers if offers else None

    @property
    def recall(self) -> float | None:
        """Share of the promises that were offered; of no promises there is none."""
        promises = self.right + self.missed
        return self.right / promises if promises else None


def own() -> list[Labelled]:
    """Load our own sentences."""
    return [note for language in LANGUAGES for note in _own_in(language)]


def quiet(language: str) -> list[str]:
    """Load our own sentences that look like a promise and are none."""
    table = tomllib.loads((HERE / "quiet.toml").read_text(encoding="utf-8"))
    return list(table[language])


def _own_in(language: str) -> Iterable[Labelled]:
    table = tomllib.loads((HERE / f"own_{language}.toml").read_text(encoding="utf-8"))
    for at, (note, *labels) in enumerate([*table["promise"], *([n] for n in table["none"])]):
        pairs = zip(labels[::2], labels[1::2], strict=True)
        promises = tuple(_placed(note, words, due) for words, due in pairs)
        yield Labelled(f"{language} {at}", note, promises, language, OWN_NOW, BERLIN)


def _placed(note: str, words: str, due: str) -> Promised:
    start = note.index(words)
    return Promised(start, start + len(words), due)


def real(name: str) -> list[Labelled]:
    """Load a set of labelled rows, `real_drawn` or `real_enriched`, with their words."""
    table = tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))
    return [note for part in table.values() for note in _rows(part)]


def _rows(part: dict[str, list[list[int]]]) -> Iterable[Labelled]:
    file, column = str(part["file"]), str(part["column"])
    rows = read_rows(file)
    spans: dict[int, list[Promised]] = {int(str(row)): [] for row in part["none"]}
    for row, start, end, due in part["promise"]:
        spans.setdefault(row, []).append(Promised(start, end, str(due)))
    for row, promises in sorted(spans.items()):
        yield of_row(file, row, rows[row - 1][column], rows[row - 1], tuple(promises))


def of_row(
    file: str, row: int, note: str, values: dict[str, str], promises: tuple[Promised, ...] = ()
) -> Labelled:
    """Return a row's words, read at the moment when they were written."""
    return Labelled(f"{file} {row}", note, promises, "en", _written_at(values), BOSTON)


def _written_at(values: dict[str, str]) -> datetime:
    """Return when a row was written: the closing of a request, noon of a complaint's day."""
    if received := values.get("Date received"):
        day = date.fromisoformat(received)
        return datetime(day.year, day.month, day.day, 12, tzinfo=BOSTON)
    text = values["CLOSED_DT"] or values["OPEN_DT"]
    return datetime.strptime(text, "%m/%d/%Y %I:%M:%S %p").replace(tzinfo=BOSTON)


@cache
def read_rows(file: str) -> list[dict[str, str]]:
    """Read a real file."""
    with (DATA / file).open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def distinct(file: str, column: str) -> list[tuple[int, str]]:
    """List the distinct texts of a column with the first row of each."""
    seen: dict[str, int] = {}
    for at, row in enumerate(read_rows(file), 1):
        if text := row[column].strip():
            seen.setdefault(text, at)
    return [(at, text) for text, at in seen.items()]


BOSTON311 = ("boston311/requests_2015_sample.csv", "CLOSURE_REASON")
CFPB = ("cfpb/complaints_sample.csv", "Consumer complaint narrative")
_FUTURE = re.compile(
    r"\b(?:will|'ll|shall|going to|promis\w+|schedul\w+|should be|would|to be)\b", re.IGNORECASE
)
_TIME = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\btomorrow|\btoday|\btonight|\bweek|\bdays?\b"
    r"|\bhours?\b|\bmonth|\b\d{1,2}[/-]\d{1,2}\b|\b(?:january|february|march|april|may|june|july"
    r"|august|september|october|november|december)\s+\d|morning|afternoon|evening|spring"
    r"|\b\d\s?[ap]m\b|end of",
    re.IGNORECASE,
)
_STAMP = re.compile(r"Closed date : \S+ \S+")


def drawn(source: tuple[str, str], number: int) -> set[int]:
    """Draw rows at random from the distinct texts of a source."""
    return {row for row, _ in random.Random(DRAW_SEED).sample(distinct(*source), number)}


def drawn_enriched(number: int, without: set[int]) -> set[int]:
    """Draw rows at random from the texts that speak of the future and of time."""
    texts = [
        row
        for row, text in distinct(*BOSTON311)
        if row not in without
        and _FUTURE.search(_behind_heading(text))
        and _TIME.search(_STAMP.sub("", text))
    ]
    return set(random.Random(ENRICHED_SEED).sample(texts, number))


def further(number: int) -> list[Labelled]:
    """Draw more real notes at random, none of them among the first two labelled sets."""
    labelled = {note.key for name in ("real_drawn", "real_enriched") for note in real(name)}
    notes = [
        of_row(file, row, text, read_rows(file)[row - 1])
        for file, column in (BOSTON311, CFPB)
        for row, text in distinct(file, column)
    ]
    others = [note for note in notes if note.key not in labelled]
    return random.Random(FURTHER_SEED).sample(others, number)


def drawn_fresh(number: int) -> set[int]:
    """Choose those of the further notes that speak of the future and of time."""
    return {
        int(note.key.split()[-1])
        for note in further(number)
        if note.key.startswith(BOSTON311[0])
        and _FUTURE.search(_behind_heading(note.note))
        and _TIME.search(_STAMP.sub("", note.note))
    }


def _behind_heading(text: str) -> str:
    """Return what follows a note's heading, which is its state and a stamp of time."""
    return text.split("Closed date :")[-1][26:]


def halves(notes: Sequence[Labelled]) -> tuple[list[Labelled], list[Labelled]]:
    """Split a set into a development half and a held-out half, promises and others alike."""
    development, held_out = [], []
    for group in (
        [note for note in notes if note.promises],
        [note for note in notes if not note.promises],
    ):
        order = random.Random(SPLIT_SEED).sample(group, len(group))
        development += order[: len(order) // 2]
        held_out += order[len(order) // 2 :]
    return development, held_out


def said(day: date | None, at: datetime | None, zone: ZoneInfo) -> str:
    """Write a due as the labels do."""
    if at is not None:
        return at.astimezone(zone).strftime("%Y-%m-%d %H:%M")
    assert day is not None
    return day.isoformat()


def count(notes: Iterable[Labelled], find: Finder) -> Count:
    """Compare what is found with the labels."""
    right = wrong = missed = read = 0
    for note in notes:
        hits = [match(offer, note) for offer in find(note)]
        kept = {hit for hit in hits if hit is not None}
        right += len(kept)
        wrong += len(hits) - len(kept)
        missed += len(note.promises) - len(kept)
        read += 1
    return Count(right, wrong, missed, read)


def match(offer: Seen, note: Labelled) -> Promised | None:
    """Return the labelled promise that an offer meets: its words and its due, or none.

    Of real notes only the day is labelled.
    """
    for promised in note.promises:
        overlaps = offer.start < promised.end and promised.start < offer.end
        if overlaps and any(_same(due, promised.due, note) for due in offer.dues):
            return promised
    return None


def _same(found: str, label: str, note: Labelled) -> bool:
    return found[:10] == label if note.zone is BOSTON else found == label
