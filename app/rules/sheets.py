"""Names for printed sheets and their lines: four characters a sheet, a letter and a number a line.

A sheet's name is read off paper by people, so its alphabet leaves out what looks alike (0 and O,
1 and I and L, U and V), and its last character checks the others: 29 is prime, so a weighted sum
catches every wrong character and every two that changed places. The name follows from what the
sheet says and when it was made: the same sheet is named alike each time it is made.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

from models.values import Record, UserError

ALPHABET = "23456789ABCDEFGHJKMNPQRSTWXYZ"
"""29 characters that neither print nor handwriting confuses."""
_BASE = len(ALPHABET)
_WEIGHTS = (1, 2, 3, 4)
_INVERSE = pow(_WEIGHTS[-1], -1, _BASE)
TRIES = 64
"""Names that are tried for a sheet before an older sheet gives up its own."""
SECTIONS = "ABCDEFGHJKMNPQRSTWXYZ"
"""Letters of a sheet's sections, in order."""
_LINE = re.compile(r"(?P<section>[A-Z])(?P<number>[1-9][0-9]{0,6})")
_SPACES = re.compile(r"[\s.\-‐‑–—]+")


@dataclass(frozen=True, slots=True)
class LineOfSheet:
    """A line that may be marked: its code ("A3") and the record it stands for."""

    code: str
    record: Record
    record_id: int


@dataclass(frozen=True, slots=True)
class NewSheet:
    """A sheet as it is made: what the store keeps of it, but for its name.

    `parameters` is the JSON text that says what was asked for, `digest` the hex digest of what
    it says, which also stands in its foot.
    """

    kind: str
    parameters: str
    made_at: datetime
    digest: str
    lines: tuple[LineOfSheet, ...]

    @property
    def seed(self) -> bytes:
        """What the name is derived from: kind, parameters, moment, what it says, its records."""
        parts = [self.kind, self.parameters, self.made_at.astimezone(UTC).isoformat(), self.digest]
        parts += [f"{line.code}={line.record.value}:{line.record_id}" for line in self.lines]
        return sha256("\n".join(parts).encode("utf-8", "backslashreplace")).digest()


@dataclass(frozen=True, slots=True)
class KnownSheet:
    """A sheet that the store holds under a name."""

    id: int
    code: str
    kind: str
    parameters: str
    made_at: datetime
    digest: str

    def is_same(self, new: NewSheet) -> bool:
        """Tell whether it is the very sheet that is made again."""
        mine = (self.kind, self.parameters, self.made_at, self.digest)
        return mine == (new.kind, new.parameters, new.made_at, new.digest)


def with_check(three: str) -> str:
    """Return three characters of the alphabet with their check character behind them."""
    total = sum(
        weight * ALPHABET.index(character)
        for weight, character in zip(_WEIGHTS, three, strict=False)
    )
    return three + ALPHABET[-total * _INVERSE % _BASE]


def candidates(seed: bytes) -> Iterator[str]:
    """Yield the names for a sheet of this seed, the first choice first."""
    for attempt in range(TRIES):
        number = int.from_bytes(sha256(seed + attempt.to_bytes(2)).digest()[:8])
        digits = []
        for _place in range(3):
            number, digit = divmod(number, _BASE)
            digits.append(ALPHABET[digit])
        yield with_check("".join(digits))


def choose(new: NewSheet, known: Mapping[str, KnownSheet]) -> tuple[str, KnownSheet | None]:
    """Return the sheet's name, and the sheet that bears it already, if one does.

    `known` holds the sheets that bear any of its candidates. That is the sheet itself where it
    was made before; else the first name that is free; else, when a shop has made tens of
    thousands of sheets, the name of the oldest one among the candidates.
    """
    names = list(candidates(new.seed))
    for name in names:
        if name not in known:
            return name, None
        if known[name].is_same(new):
            return name, known[name]
    oldest = min((known[name] for name in names), key=lambda sheet: (sheet.made_at, sheet.id))
    return oldest.code, oldest


def sheet_code(text: str) -> str:
    """Return a sheet's name as it is stored; small letters and blanks are understood.

    Raises UserError "sheet.misread" (value `sheet`) where a character is none of the alphabet's
    or the check character does not fit.
    """
    code = _SPACES.sub("", unicodedata.normalize("NFKC", text)).upper()
    if len(code) != 4 or any(c not in ALPHABET for c in code) or with_check(code[:3]) != code:
        raise UserError("sheet.misread", field="sheet", sheet=text.strip())
    return code


def line_code(section: int, number: int) -> str:
    """Return the code of a line: its section counts from 0, its number from 1."""
    return f"{SECTIONS[section]}{number}"


def place_of(code: str) -> tuple[str, int]:
    """Return a line code's section and number, for sorting."""
    match = _LINE.fullmatch(code)
    return (match["section"], int(match["number"])) if match else (code, 0)
