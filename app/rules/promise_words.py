"""A promise inside a note: "told her we'd ring back by friday 3pm".

A promise is a sign that the shop commits itself, a deed, and a due that `due_words` can read;
without a due none is offered. Questions, conditions, doubts, what others say and what others
will do keep us quiet: an offer nobody meant costs more trust than one that is missed. Pure and
quick enough for every key pressed; nothing leaves this computer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from itertools import islice
from zoneinfo import ZoneInfo

from app.rules.due_words import DueReading
from app.rules.opening_hours import Hours
from app.rules.promise_dues import SpottedDue, Told, folded, spot
from app.rules.promise_english import ENGLISH
from app.rules.promise_german import GERMAN
from app.rules.promise_romance import FRENCH, PORTUGUESE, SPANISH
from app.rules.promise_signs import Signs, compiled
from models.values import Due

_FARTHEST = 110
"""Characters between a sign and its due; more is another thought."""
_NEARBY, _NEAR = frozenset(["scheduled"]), 40
"""Rules whose sign is weak, and how far off its due may be."""
_WITH_SUBJECT = frozenset(["done", "house"])
"""Rules whose promise names what it is about: "the bike will be ready"."""
_BEFORE, _BEHIND = 260, 200
"""Characters before and behind a due that are looked at."""
_MOST_DUES = 40
"""Dues of one note that are looked at: a note with more is a timetable."""
_SENTENCE_END = re.compile(r"[.!?](?=[\s\"”»)]|$)|\n|;(?=\s)")
_NO_END = re.compile(
    r"\b(?:mr|mrs|ms|dr|st|no|nr|fr|hr|bzw|ca|sr|sra|m|mme|[ap]\.m|approx|tel|\d)\.$"
)
_QUOTED = re.compile(r"\"[^\"\n]*?''|\"[^\"\n]*\"|“[^”\n]*”|«[^»\n]*»|„[^“”\n]*[“”]")
_DANGLING = re.compile(
    r"(?<=\w)\s+(?:in|within|by|on|for|until|before|starting|beginning|from|bis|am|ab|innerhalb|dans"
    r"|d'ici|en|para|em|até|ate|antes|no)$",
    re.IGNORECASE,
)
"""Words that belong to a due and are left behind when it is cut out."""
_EDGES = " \t\r\n,;:-–—.!"


@dataclass(frozen=True, slots=True)
class Because:
    """Why a promise was seen: the rule, the words that were its sign, the words of the due."""

    rule: str
    sign: str
    due: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A promise that the note seems to hold; nothing is promised until somebody takes it.

    `start` and `end` span the promising words with their due; `text` is what is promised. Of a
    date whose order is not known, `due` is None and `reading` holds both. `owner` is "I", "we",
    a name out of the staff given, or nothing.
    """

    start: int
    end: int
    text: str
    due: Due | None
    reading: DueReading
    owner: str
    because: Because


def find(
    note: str,
    *,
    now: datetime,
    zone: ZoneInfo,
    hours: Hours = (),
    holidays: frozenset[date] = frozenset(),
    date_order: str | None = None,
    language: str = "en",
    staff: tuple[str, ...] = (),
) -> tuple[Offer, ...]:
    """Return the promises of the shop in a note, in the order of their dues.

    `staff` are the names of those who may promise; what anybody else will do is no promise.
    """
    plain = folded(note)
    quoted = [match.span() for match in _QUOTED.finditer(note)]
    told = Told(now, zone, hours, holidays, date_order, language)
    offers: list[Offer] = []
    for due in islice(spot(note, plain, told), _MOST_DUES):
        if any(start < due.start and due.end < end for start, end in quoted):
            continue
        offer = _offer(note, plain, due, language, staff)
        if offer is not None and not any(_same(offer, other) for other in offers):
            offers.append(offer)
    return tuple(offers)


@dataclass(frozen=True, slots=True)
class _Sign:
    """A sign met in a sentence: where it begins, where what is promised begins, and whose it is."""

    rule: str
    start: int
    text: int
    end: int
    owner: str


def _offer(
    note: str, plain: str, due: SpottedDue, language: str, staff: tuple[str, ...]
) -> Offer | None:
    """Return the promise that a due belongs to, or None."""
    first, last = _sentence(note, plain, due)
    for signs in _in_order(language):
        if signs.open.search(plain[first:last]):
            continue
        sign = _nearest(plain[first:last], due.start - first, due.end - first, signs, staff)
        if sign is not None:
            return _made(note, first, last, due, sign, signs)
    return None


@lru_cache(maxsize=16)
def _in_order(language: str) -> tuple[Signs, ...]:
    """Return the languages, that of the shop first; a note may be in any of them."""
    code = language[:2].lower()
    return tuple(sorted(_LANGUAGES, key=lambda signs: signs.language != code))


def _sentence(note: str, plain: str, due: SpottedDue) -> tuple[int, int]:
    """Return the bounds of the sentence that a due lies in, or of the part of it that is near."""
    first, last = max(0, due.start - _BEFORE), min(len(plain), due.end + _BEHIND)
    for match in _SENTENCE_END.finditer(plain, first, last):
        if due.start <= match.start() < due.end or _is_abbreviation(note, plain, match):
            continue
        if match.start() >= due.start:
            last = match.end()
            break
        first = match.end()
    while first < last and plain[first].isspace():
        first += 1
    return first, last


def _is_abbreviation(note: str, plain: str, match: re.Match[str]) -> bool:
    """Tell whether a full stop ends a word such as mr. and no sentence."""
    before = _NO_END.search(plain, max(0, match.end() - 8), match.end())
    if before is None:
        return False
    return not (before[0].endswith(".m.") and note[match.end() :].lstrip()[:1].isupper())


def _nearest(
    sentence: str, start: int, end: int, signs: Signs, staff: tuple[str, ...]
) -> _Sign | None:
    """Return the sign nearest before the due, else one behind it in the same clause."""
    found = [
        sign
        for sign in _signs(sentence, signs, staff)
        if _fits(sign, sentence, start, end, signs)
        and not _doubted(sign, sentence, start, end, signs, staff)
    ]
    before = [sign for sign in found if sign.start < start]
    if before:
        return max(before, key=lambda sign: sign.text)
    return min(found, key=lambda sign: sign.start, default=None)


def _signs(sentence: str, signs: Signs, staff: tuple[str, ...]) -> list[_Sign]:
    """Return every sign of a commitment in a sentence."""
    rules = [*signs.rules]
    if staff:
        rules.insert(0, ("staff", _staff_pattern(signs.staff, staff)))
    return [
        _sign(rule, match, staff) for rule, pattern in rules for match in pattern.finditer(sentence)
    ]


@lru_cache(maxsize=32)
def _staff_pattern(pattern: str, staff: tuple[str, ...]) -> re.Pattern[str]:
    names = sorted((re.escape(folded(name)) for name in staff if name.strip()), key=len)
    return compiled(pattern, staff="|".join(reversed(names)) or "(?!)")


def _sign(rule: str, match: re.Match[str], staff: tuple[str, ...]) -> _Sign:
    groups = match.groupdict()
    owner = "I" if groups.get("i") else "we" if groups.get("we") else ""
    if who := groups.get("who"):
        owner = next(name for name in staff if folded(name) == who)
    text = match.start("text") if groups.get("text") is not None else match.end()
    return _Sign(rule, match.start(), text, match.end(), owner)


def _fits(sign: _Sign, sentence: str, start: int, end: int, signs: Signs) -> bool:
    """Tell whether a sign and a due make one thought, and a sure one."""
    if sign.rule == "would" and not signs.telling.search(sentence):
        return False
    clause = _clause_start(sentence, min(sign.start, start), signs)
    if sign.start < start:
        farthest = _NEAR if sign.rule in _NEARBY else _FARTHEST
        if start - sign.end > farthest or signs.turn.search(sentence, sign.end, start):
            return False
    elif sign.rule != "pledged" and (
        sentence[clause:start].strip() or _apart(sentence[end : sign.start], signs)
    ):
        # A due before its sign begins the clause: "By friday we'll", not "removed today we'll".
        return False
    return True


def _doubted(
    sign: _Sign, sentence: str, start: int, end: int, signs: Signs, staff: tuple[str, ...]
) -> bool:
    """Tell whether the clause of a sign and a due leaves open who says so, or whether it holds."""
    clause, upto = _clause_start(sentence, min(sign.start, start), signs), max(end, sign.end)
    if signs.doubt.search(sentence, clause, upto):
        return True
    behind = signs.breaks.search(sentence, upto)
    if signs.afterthought and signs.afterthought.search(
        sentence, upto, behind.start() if behind else len(sentence)
    ):
        return True
    return any(
        match.groupdict().get("speaker") not in _folded_names(staff)
        for match in signs.hearsay.finditer(sentence[clause : max(sign.end, start)])
    )


@lru_cache(maxsize=32)
def _folded_names(staff: tuple[str, ...]) -> frozenset[str]:
    """Return the last word of each name: what stands before "said"."""
    return frozenset(folded(name).split()[-1] for name in staff if name.strip())


def _apart(gap: str, signs: Signs) -> bool:
    """Tell whether a due and the sign behind it stand in two clauses; a comma alone is none."""
    return bool(gap.strip(" ,") and signs.breaks.search(gap))


def _clause_start(sentence: str, at: int, signs: Signs) -> int:
    """Return where the clause begins that a place lies in."""
    start = 0
    for match in signs.breaks.finditer(sentence, 0, at):
        start = match.end()
    return start


def _made(note: str, first: int, last: int, due: SpottedDue, sign: _Sign, signs: Signs) -> Offer:
    """Return the offer, its words as they stand in the note."""
    start, text_start = first + sign.start, first + sign.text
    plain = folded(note)
    if sign.rule in _WITH_SUBJECT:
        text_start = first + _clause_start(plain[first:last], sign.start, signs)
    rest = signs.breaks.search(plain, due.end, last)
    behind = note[due.end : rest.start() if rest else last]
    if sign.rule == "pledged":
        start = first + _clause_start(plain[first:last], due.start - first, signs)
        parts = [note[start : due.start]]
    elif sign.start < due.start - first <= sign.text:
        parts = [note[first + _clause_start(plain[first:last], sign.start, signs) : start], behind]
    elif text_start < due.start:
        parts = [note[text_start : due.start], behind]
    else:
        stop = signs.breaks.search(plain, text_start, last)
        parts = [note[text_start : stop.start() if stop else last]]
    parts[0] = _DANGLING.sub("", parts[0].rstrip())
    text = " ".join(part.strip(_EDGES) for part in parts if part.strip(_EDGES))
    return Offer(
        start=min(start, due.start),
        end=max(due.end, first + sign.end if start > due.start else due.end),
        text=" ".join(text.split()) or note[start : due.end].strip(_EDGES),
        due=due.reading.due,
        reading=due.reading,
        owner=sign.owner,
        because=Because(
            sign.rule,
            note[first + sign.start : first + sign.end].strip(_EDGES),
            note[due.start : due.end],
        ),
    )


def _same(offer: Offer, other: Offer) -> bool:
    """Tell whether two offers are one promise, said twice: the same sign, or the same due."""
    return offer.start == other.start or offer.reading.readings == other.reading.readings


_LANGUAGES: Sequence[Signs] = (ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE)
