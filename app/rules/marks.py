"""Reads what somebody wrote by hand beside a line: "A3 call today MK", "A5 done", "B2 fri 3pm".

A mark may name an owner, another date, and say what became of the line; what remains is a note.
It is read cautiously: a sign such as "done" counts where nothing but an owner, a date or a
pause stands beside it ("done?" and "not done yet" are notes), and what can be read two ways is
asked back. Pure; whatever is not understood comes back as the note, so nothing is lost.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.rules import due_grammar
from app.rules.days import day_of
from app.rules.due_found import Contradiction, Setting
from app.rules.due_words import DueReading, read_due, read_when
from app.rules.mark_owners import Named, Person, Staff, people_of
from app.rules.mark_tables import AGREED, CROSSES, JOINTS, SIGN, SIGNS, TICKS, Sign
from app.rules.promise_dues import Told, folded, spot
from app.rules.standing import due_day
from models.values import NOTE_LIMIT, Due, UserError

_CODE = re.compile(
    r"\s*(?P<section>[A-Za-z])\s?(?P<number>[1-9][0-9]{0,6})(?![0-9])[\s:.,)=–—-]*(?P<words>.*)",
    re.DOTALL,
)
_EDGES = " \t\r\n,;:.!–—-→>=()@/"
_PAUSE = re.compile(r"\s*[,;:!–—(]|\s*\.(?!\s*\d)|\s+-\s|\s*$")
_PAUSES = ",;:.!–—-"
_WORD = re.compile(r"[^\s,;:.!–—()→>=@/-]+")
_GLYPH = re.compile(f"^\\s*(?:(?P<tick>[{TICKS}])|(?P<cross>[{CROSSES}]))\ufe0f?\\s*")
_DATED = frozenset({Sign.DONE, Sign.TOLD, Sign.THANKED, Sign.RELEASED})
"""Signs beside which a date says when that was."""
_BARE = frozenset({Sign.YES, Sign.NAY})
"""Signs that count by themselves alone: with words beside them they begin a sentence."""


@dataclass(frozen=True, slots=True)
class Written:
    """One mark as it was given: the line's code and the words beside it."""

    code: str
    words: str


@dataclass(frozen=True, slots=True)
class MarkSetting:
    """What marks are read against: the dates' setting and the staff."""

    told: Told
    staff: Staff


@dataclass(frozen=True, slots=True)
class Mark:
    """What a mark was understood to say.

    `due` is another date, `at` when it was done; `past` tells that the new date has passed
    already. `note` is what remains: the rest where that stands in one piece, else all words.
    """

    words: str
    sign: Sign | None = None
    owner: Person | None = None
    due: Due | None = None
    agreed: bool = False
    at: datetime | None = None
    past: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Date:
    """A date among the words."""

    start: int
    end: int
    reading: DueReading


def split(text: str) -> Written:
    """Return a mark's line code and its words.

    Raises UserError "marks.no_code" where it does not begin with one, "marks.no_words" where
    nothing follows, "words.too_long".
    """
    match = _CODE.fullmatch(unicodedata.normalize("NFC", text))
    if match is None:
        raise UserError("marks.no_code", field="mark", mark=text.strip())
    code = f"{match['section'].upper()}{match['number']}"
    return Written(code, checked(code, match["words"]))


def checked(code: str, words: str) -> str:
    """Return a mark's words without outer blanks, or refuse them."""
    said = words.strip()
    if not said:
        raise UserError("marks.no_words", field="mark", line=code)
    if len(said) > NOTE_LIMIT // 2:
        raise UserError("words.too_long", field="mark", limit=NOTE_LIMIT // 2, length=len(said))
    return said


def read(written: Written, setting: MarkSetting) -> Mark:
    """Return what a mark says.

    Raises UserError, each with `line` and `words`: "marks.several_staff" (`names`) where
    initials fit several, "marks.two_owners" (`names`), "marks.two_dates", "marks.two_ways"
    where it says both that it will not happen and by when, "marks.not_yet" where something is
    said to be done at a time to come, "due.ambiguous" (`readings`).
    """
    try:
        return _read(written.words, setting)
    except UserError as error:
        values = {**error.values, "line": written.code, "words": written.words}
        raise UserError(error.code, field="mark", **values) from None


def _read(words: str, setting: MarkSetting) -> Mark:
    signed = _signed(words, setting)
    if signed is None:
        return _without_sign(words, setting)
    rest = _blanked(words, [signed.span])
    return (
        _explained(words, signed, rest) if signed.paused else _dated(words, signed, rest, setting)
    )


@dataclass(frozen=True, slots=True)
class _Signed:
    """A sign and its place; `paused`: words follow it, or go before it, after a pause."""

    sign: Sign
    span: tuple[int, int]
    paused: bool


def _signed(words: str, setting: MarkSetting) -> _Signed | None:
    """Return the sign among the words; None where what stands beside it makes it unsure."""
    glyph = _GLYPH.match(words)
    if glyph is not None:
        span = (0, glyph.end())
        sign = Sign.DONE if glyph["tick"] else Sign.NO
        return _Signed(sign, span, _has_words(_blanked(words, [span]), setting))
    if "?" in words:
        return None
    plain = folded(words)
    for found in SIGN.finditer(plain):
        sign = SIGNS[" ".join(found[0].split())]
        if not _has_words(_blanked(words, [found.span()]), setting):
            return _Signed(sign, found.span(), paused=False)
        if sign not in _BARE and _stands_apart(plain, found.start(), found.end()):
            return _Signed(sign, found.span(), paused=True)
    return None


def _stands_apart(plain: str, start: int, end: int) -> bool:
    """Tell whether a sign begins or ends the words with a pause between."""
    if not plain[:start].strip(_EDGES):
        return bool(_PAUSE.match(plain, end))
    return not plain[end:].strip(_EDGES) and plain[:start].rstrip()[-1:] in _PAUSES


def _has_words(words: str, setting: MarkSetting) -> bool:
    """Tell whether more stands there than an owner, a date and what joins them."""
    rest = _trimmed(_blanked(words, _spans(setting.staff.find(words))))
    return bool(rest) and not _is_date(rest, setting)


def _explained(words: str, signed: _Signed, rest: str) -> Mark:
    """Return a sign with words that tell more of it."""
    return Mark(words, signed.sign, note=rest.strip().strip(_EDGES).strip())


def _dated(words: str, signed: _Signed, rest: str, setting: MarkSetting) -> Mark:
    """Return a sign beside which an owner and a date may stand: then it says when that was."""
    named = setting.staff.find(rest)
    when = _trimmed(_blanked(rest, _spans(named)))
    at = _moment(when, setting) if when else None
    if at is not None and signed.sign not in _DATED:
        raise UserError("marks.two_ways")
    if at is not None and at > setting.told.now:
        raise UserError("marks.not_yet")
    return Mark(words, signed.sign, _owner(named), at=at)


def _without_sign(words: str, setting: MarkSetting) -> Mark:
    """Return a mark that names an owner, a date, both or neither; the rest is its note."""
    named = setting.staff.find(words)
    owner = _owner(named)
    agreed = AGREED.search(folded(words))
    date = _date(_blanked(words, _spans(named, agreed)), setting)
    if date is None:
        spans = _spans(named) if owner else []
        return Mark(words, owner=owner, note=_note(words, spans))
    spans = [*_spans(named, agreed), (date.start, date.end)]
    due = date.reading.due
    if due is None:
        readings = tuple(one.day or one.at for one in date.reading.readings)
        raise UserError("due.ambiguous", readings=readings)
    note = _note(words, spans)
    return Mark(words, None, owner, due, agreed is not None, None, date.reading.past, note)


def _owner(named: Sequence[Named]) -> Person | None:
    """Return the one who is named; raises where that is not one person."""
    certain = list(people_of(named))
    if len(certain) > 1:
        raise UserError("marks.two_owners", names=_names(certain))
    for one in named:
        if not certain or certain[0] not in one.people:
            raise UserError("marks.several_staff", names=_names(one.people))
    return certain[0] if certain else None


def _names(people: Iterable[Person]) -> str:
    return ", ".join(person.name for person in people)


def _date(words: str, setting: MarkSetting) -> _Date | None:
    """Return the one date among the words; raises where there are two."""
    whole = _whole(words, setting)
    if whole is not None:
        return whole
    found = _dates(words, setting)
    days = {due_day(one.reading.readings[0], setting.told.zone) for one in found}
    if len(days) > 1:
        raise UserError("marks.two_dates")
    return found[-1] if found else None


def _dates(words: str, setting: MarkSetting) -> list[_Date]:
    """Return the dates among the words, in order."""
    if whole := _whole(words, setting):
        return [whole]
    spotted = spot(words, folded(words), setting.told)
    return [_Date(one.start, one.end, one.reading) for one in spotted]


def _whole(words: str, setting: MarkSetting) -> _Date | None:
    """Return the date where all the words are one, and our own grammar knows them all."""
    said = words.strip(_EDGES)
    if not _is_date(said, setting):
        return None
    told = setting.told
    try:
        reading = read_due(
            said,
            now=told.now,
            zone=told.zone,
            hours=told.hours,
            holidays=told.holidays,
            date_order=told.date_order,
            language=told.language,
        )
    except UserError as error:
        if error.code == "due.weekday_differs":
            raise
        return None
    start = words.index(said)
    return _Date(start, start + len(said), reading)


def _is_date(said: str, setting: MarkSetting) -> bool:
    told = setting.told
    near = Setting(told.now, told.zone, told.hours, told.holidays, told.date_order)
    try:
        return bool(said) and due_grammar.find(said, near) is not None
    except Contradiction:
        return False


def _moment(words: str, setting: MarkSetting) -> datetime | None:
    """Return when something was, where all the words say that."""
    if not words or not _is_date(words, setting):
        return None
    told = setting.told
    try:
        when = read_when(
            words,
            now=told.now,
            zone=told.zone,
            date_order=told.date_order,
            language=told.language,
        )
    except UserError as error:
        if error.code == "due.not_understood":
            return None
        raise
    days = {day_of(moment, told.zone) for moment in (when.instant, told.now)}
    return told.now if when.day_only and len(days) == 1 else when.instant


def _spans(named: Sequence[Named], match: re.Match[str] | None = None) -> list[tuple[int, int]]:
    spans = [(one.start, one.end) for one in named]
    return spans if match is None else [*spans, match.span()]


def _blanked(words: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return the words with blanks in these places, so that all others keep theirs."""
    text = words
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _trimmed(words: str) -> str:
    """Return the words without outer marks and without what joins an owner or a date to them."""
    found = list(_WORD.finditer(words))
    while found and folded(found[0][0]) in JOINTS:
        del found[0]
    while found and folded(found[-1][0]) in JOINTS:
        del found[-1]
    return words[found[0].start() : found[-1].end()] if found else ""


def _note(words: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return what remains: in one piece by itself, else all that was written."""
    if not spans:
        return words
    rest = _trimmed(_blanked(words, spans))
    if not rest:
        return ""
    return rest if rest in words else words
