"""Finds the due words inside a note: runs of words that speak of time and that are understood.

Stricter than a due field, where everything typed is meant as a due: a duration needs its "in"
("for two days" is none), a short name of a day needs company ("she sat"), the past is none.
Only our own grammar is asked, never dateparser: this runs while somebody types.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.rules import due_grammar
from app.rules import due_tables as tables
from app.rules.days import day_of
from app.rules.due_found import Contradiction, Setting
from app.rules.due_words import DueReading, read_due
from app.rules.opening_hours import Hours
from app.rules.standing import due_day
from models.values import UserError

_LONGEST_RUN = 9
"""Words of the longest due phrase that is looked for."""
_FAR = 200
"""Days ahead beyond which a due in a note is rather something else."""


@dataclass(frozen=True, slots=True)
class Told:
    """What due words are read against."""

    now: datetime
    zone: ZoneInfo
    hours: Hours
    holidays: frozenset[date]
    date_order: str | None
    language: str


@dataclass(frozen=True, slots=True)
class SpottedDue:
    """Due words in a note, by their place, and what they mean."""

    start: int
    end: int
    reading: DueReading


class _Folding(dict[int, str]):
    """Folds one character into one: case and accents go, places stay."""

    def __missing__(self, code: int) -> str:
        plain = unicodedata.normalize("NFKD", chr(code))[0].casefold()
        self[code] = plain if len(plain) == 1 else chr(code)
        return self[code]


_FOLDING = _Folding({ord("’"): "'", ord("ʼ"): "'", ord("\u00a0"): " "})


def folded(note: str) -> str:
    """Return the note in small letters without accents, each character in its place."""
    return note.lower() if note.isascii() else note.translate(_FOLDING)


def _words_of(*groups: Iterable[str]) -> frozenset[str]:
    """Return the single words of phrases."""
    text = " ".join(phrase for group in groups for phrase in group)
    return frozenset(re.findall(r"[\w'-]+", text))


_LEADS = _words_of(tables.FILLERS)
_NAMES = _words_of(
    tables.WEEKDAYS,
    tables.MONTHS,
    tables.NAMED_DAYS,
    tables.TODAY_PARTS,
    tables.NOON,
    tables.MIDNIGHT,
    tables.CLOSING,
    tables.DAY_END,
    tables.PARTS_OF_DAY,
    ["week woche semaine semana month monat mois mes eow eom quarter year jahres o'clock"],
)
_UNITS = _words_of(tables.UNITS)
_HELPERS = _words_of(
    tables.NUMBERS,
    tables.NEXT,
    tables.THIS,
    ["in within dans innerhalb en em d'ici von dem nachsten end ende fin fim of the half past"],
    ["quarter an und"],
    ["early beginning start anfang que viene vem latest no not later than sooner or uhr da dia"],
)
_TIME = (_NAMES | _UNITS) - {"in", "the", "of", "a", "de", "la", "do", "am", "at"}
_KNOWN = _TIME | _LEADS | _HELPERS
_NOT_FIRST = _words_of(
    [
        "of than later que viene vem uhr de do da or",
    ]
)
# Names of days and months that are other words as well: only after a lead, or before a clock.
_SHORT = _words_of(
    [
        "mo di mi do fr sa so mon sat sun lun mar mer jeu ven sam dim jue vie sab dom seg ter",
        "qua qui sex segunda terca quarta quinta sexta mie set out nov mai ago dic an close",
        "closing cop cob second march may august",
    ]
)
_BEFORE_SHORT = _words_of(
    [
        "by on until till til before next this coming bis am spatestens vor zum kommenden",
        "nachsten le el na no ate ce este esta proxima proximo hasta para antes pour avant",
        "d'ici at latest jusqu'a",
    ]
)
_WITHIN = frozenset(["within", "innerhalb", "dans"])
"""What follows them alone is a length: "within the next week" is not the end of next week."""
_OF = frozenset(["of", "de", "du", "des", "der", "da", "do"])
_DURATION_LEADS = _words_of(
    [
        "in within dans en em innerhalb d'ici next",
    ]
)
_NAMED = _words_of(
    [
        "end ende fin fim week woche semaine semana month monat mois mes year jahr eow eom",
    ]
)
_STAMP = re.compile(r"[ T]\d{1,2}:\d{2}:\d{2}")
"""What follows the day in a machine's stamp: nobody promises seconds."""
_GONE = re.compile(r"\s+(?:passad[oa]|pasad[oa]|derniere?|ultim[oa])\b", re.IGNORECASE)
"""The Friday that these follow lies behind."""
_EITHER = re.compile(r"\s+(?:or|oder|ou)\s", re.IGNORECASE)
"""Monday or Tuesday is neither."""
_PART_OF = re.compile(
    r"\b(?:middle|mid|part|half|rest|most|mitte|mi|milieu|mediados|meados)"
    r"[\s-]*(?:of|der|des|du|de|del|do|da)?\s*(?:the\s+)?$"
    r"|\b(?:last|past|previous|letzte[nrs]?|vorige[nrs]?|vergangene[nrs]?)\s+$",
    re.IGNORECASE,
)
"""The middle of this week is no day that we could name; last week lies behind."""
_TOKEN = re.compile(r"[^\s,;()\[\]\"“”«»!?]+")
_POSSESSIVE = re.compile(r"(?<=[a-z])['`]s$")
_NUMBER = re.compile(
    r"\d{1,2}(?:st|nd|rd|th|er|\.|o)?|\d{1,2}(?:[:.h]\d{2})?(?:[ap]\.?m\.?|h|uhr|hrs)?"
    r"|\d{4}|\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?\.?"
)
_TIMELY_NUMBER = re.compile(
    r"\d{1,2}(?:[:.]\d{2})?(?:[ap]\.?m\.?|h|uhr|hrs)|\d{1,2}[:h]\d{2}|\d{1,2}(?:st|nd|rd|th)"
    r"|\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?\.?"
)
_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th)")
_CLOCK_LEADS = _words_of(
    [
        "at by before until till um bis gegen a vers las as ate",
    ]
)


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of the note: where it stands, folded, without the full stop behind it."""

    start: int
    end: int
    text: str

    @property
    def timely(self) -> bool:
        """Tell whether a due may be made of this word."""
        return self.text in _TIME or bool(_TIMELY_NUMBER.fullmatch(self.text))

    @property
    def known(self) -> bool:
        """Tell whether this word may stand in a due."""
        return self.text in _KNOWN or bool(_NUMBER.fullmatch(self.text))


def spot(note: str, plain: str, told: Told) -> Iterator[SpottedDue]:
    """Yield the dues in a note, from its beginning; `plain` is the note folded."""
    for run in _runs(plain):
        at = 0
        while at < len(run):
            found = _longest(note, run, at, told)
            if found is None:
                at += 1
                continue
            spotted, at = found
            if spotted is not None:
                yield spotted


def _runs(plain: str) -> Iterator[list[_Word]]:
    """Yield runs of words that speak of time, blanks and commas between them alone."""
    run: list[_Word] = []
    for match in _TOKEN.finditer(plain):
        word = _word(match)
        broken = bool(run) and not _joins(run[-1], plain[run[-1].end : word.start], word)
        if broken or not word.known:
            if any(known.timely or known.text.isdigit() for known in run):
                yield run
            run = []
        if word.known:
            run.append(word)
    if any(known.timely or known.text.isdigit() for known in run):
        yield run


def _joins(before: _Word, gap: str, word: _Word) -> bool:
    """Tell whether nothing but blanks and commas lies between, or the point of a German 15. Mai."""
    gap = gap.strip(", ")
    return not gap or (gap == "." and before.text.isdigit() and word.text in tables.MONTHS)


def _word(match: re.Match[str]) -> _Word:
    text = match[0].rstrip(".:")
    if (owner := _POSSESSIVE.sub("", text)) in tables.WEEKDAYS:
        text = owner
    if text[-1:].isdigit() and match[0].endswith(".") and text.count(".") == 1:
        text += "."  # 12.5. is a day in German
    if text.endswith(("a.m", "p.m")):
        text += "."
    return _Word(match.start(), match.start() + len(text), text)


def _longest(
    note: str, run: Sequence[_Word], at: int, told: Told
) -> tuple[SpottedDue | None, int] | None:
    """Return the longest due that begins at a word, and the word behind it."""
    if run[at].text in _NOT_FIRST or (at and run[at - 1].text in _WITHIN):
        return None
    for end in range(min(len(run), at + _LONGEST_RUN), at, -1):
        words = run[at:end]
        if words[-1].text in _LEADS or not _may_be_due(run, at, end):
            continue
        start, stop = words[0].start, words[-1].end
        if _STAMP.match(note, stop):
            return None, end
        if _EITHER.match(note, stop) or _GONE.match(note, stop):
            return None, len(run)
        if _PART_OF.search(note, max(0, start - 24), start):
            return None, end
        reading = _read(note[start:stop], told)
        if reading is not None:
            if _goes_on(note, run, end, reading, told):
                return None, len(run)
            return (SpottedDue(start, stop, reading) if _stands(reading, told) else None), end
    return None


def _goes_on(note: str, run: Sequence[_Word], end: int, reading: DueReading, told: Told) -> bool:
    """Tell whether what follows makes the due unsure: "the week of", or another day named."""
    rest = run[end:]
    if rest and rest[0].text in _OF and run[end - 1].text in _UNITS:
        return True
    for size in range(min(len(rest), _LONGEST_RUN), 0, -1):
        words = rest[:size]
        if words[-1].text not in _LEADS and _may_be_due(words, 0, size):
            other = _read(note[words[0].start : words[-1].end], told)
            if other is not None:
                return _day(other, told) != _day(reading, told)
    return False


def _day(reading: DueReading, told: Told) -> date:
    return due_day(reading.readings[0], told.zone)


def _may_be_due(run: Sequence[_Word], at: int, end: int) -> bool:
    """Tell whether words make a due in a note, where not everything is meant as one."""
    words = [word.text for word in run[at:end]]
    if at and words[0] in _UNITS and run[at - 1].text[0].isdigit():
        return False
    said = [word for word in words if word not in _LEADS]
    if _speaks_of_length(words) and not _led(words):
        return False
    if len(said) == 1 and said[0] in _SHORT:
        return words[-2:-1] != [] and words[-2] in _BEFORE_SHORT
    if len(said) == 1 and _ORDINAL.fullmatch(said[0]):
        return bool((_BEFORE_SHORT | {"the"}) & set(words[:-1]))
    if all(word.isdigit() for word in said):
        return len(said) == 1 and words[0] in _CLOCK_LEADS
    return bool(said)


def _speaks_of_length(words: Sequence[str]) -> bool:
    """Tell whether a unit is among words; the "business" of a "close of business" is none."""
    return any(
        word in _UNITS and list(words[max(0, at - 2) : at + 1]) != ["close", "of", "business"]
        for at, word in enumerate(words)
    )


def _led(words: Sequence[str]) -> bool:
    """Tell whether a duration is led by a word that makes a due of it."""
    numbered = any(word[0].isdigit() or word in tables.NUMBERS for word in words)
    return bool(_DURATION_LEADS & set(words)) or (not numbered and bool(_NAMED & set(words)))


def _read(words: str, told: Told) -> DueReading | None:
    """Return what our grammar makes of the words; None where it does not know them all."""
    setting = Setting(told.now, told.zone, told.hours, told.holidays, told.date_order)
    try:
        if due_grammar.find(words, setting) is None:
            return None
        return read_due(
            words,
            now=told.now,
            zone=told.zone,
            hours=told.hours,
            holidays=told.holidays,
            date_order=told.date_order,
            language=told.language,
        )
    except (Contradiction, UserError, OverflowError, ValueError):
        return None


def _stands(reading: DueReading, told: Told) -> bool:
    """Tell whether a due lies ahead, and not years ahead."""
    days = [due_day(due, told.zone) for due in reading.readings]
    ahead = [(day - day_of(told.now, told.zone)).days for day in days]
    return not reading.past and any(0 <= distance <= _FAR for distance in ahead)
