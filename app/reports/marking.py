"""Which lines of a summary may be marked by hand, and under which codes they stand.

A line is marked where a manager may act on it: a promise that is owed, a remark that asks for
action, praise not yet passed on, somebody who was left upset. Each section that has such lines
has a letter, its lines are numbered: A1, A2, B1. The same data gives the same codes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from typing import Any, Protocol

from app.queries.filters import Filter
from app.queries.handover import HandoverSummary
from app.queries.profile import Profile
from app.queries.promises import PromiseRow
from app.queries.sheets import reserved
from app.queries.summary import PeriodSummary, ProfileSummary, UnmetSummary
from app.queries.voice import VoiceSummary
from app.queries.voiced import QuoteRow
from app.reports.making import MARKED, Wanted
from app.rules.sheets import LineOfSheet, NewSheet, line_code
from app.services.sheets import register
from models.sessions import Reading, Writing
from models.values import Record, RemarkKind, RemarkState

Key = tuple[Record, int]
"""A record: its kind and its id."""


@dataclass(frozen=True, slots=True)
class Marks:
    """The name of a sheet and the codes of its lines; without a name nothing is marked.

    `gone` are the codes and words of lines that a sheet made again no longer holds; `digest` is
    that of what the sheet says, where it is known already.
    """

    sheet: str = ""
    codes: Mapping[Key, str] = field(default_factory=dict)
    gone: tuple[tuple[str, str], ...] = ()
    digest: str = ""

    @classmethod
    def on(cls, sheet: str, lines: Iterable[LineOfSheet], digest: str = "") -> Marks:
        """Return the marks of a sheet of this name with these lines."""
        codes = {(line.record, line.record_id): line.code for line in lines}
        return cls(sheet, codes, digest=digest)

    def of(self, record: Record, record_id: int) -> str:
        """Return the code of a record's line, or nothing."""
        return self.codes.get((record, record_id), "") if self.sheet else ""


UNMARKED = Marks()
"""For a page that nobody is to write on."""

VOICE_ORDER = (
    RemarkKind.VALUES,
    RemarkKind.DISLIKES,
    RemarkKind.NEED,
    RemarkKind.EXPECTATION,
    RemarkKind.COMPLAINT,
    RemarkKind.COMPLIMENT,
    RemarkKind.SUGGESTION,
    RemarkKind.QUESTION,
)
"""The kinds of remark in the order of the voice of the customer."""
_TO_ACT_ON = frozenset(
    {RemarkKind.COMPLIMENT, RemarkKind.NEED, RemarkKind.SUGGESTION, RemarkKind.QUESTION}
)
"""What a manager may pass on or take on although nobody did so far; the rest is to be known."""


class _Said(Protocol):
    """A remark, as far as it tells whether it asks for action."""

    @property
    def kind(self) -> RemarkKind: ...
    @property
    def state(self) -> RemarkState | None: ...


def asks(remark: _Said, settled: bool) -> bool:
    """Tell whether a manager may act on a remark; `settled`: its interaction was, on the spot."""
    if remark.state is not None:
        return remark.state is RemarkState.OPEN
    if remark.kind is RemarkKind.COMPLAINT:
        return not settled
    return remark.kind in _TO_ACT_ON


def new_sheet(
    wanted: Wanted, data: object, paper: str, language: str | None, made_at: datetime
) -> NewSheet | None:
    """Return the sheet that a summary makes; None where there is nothing to write beside."""
    from app.reports.page import digest_of

    lines = lines_of(wanted.kind, data)
    if not lines:
        return None
    asked = parameters(wanted, paper, language)
    return NewSheet(wanted.kind, asked, made_at, digest_of(data), lines)


def foreseen(reading: Reading, new: NewSheet | None) -> Marks:
    """Return the marks of a sheet that is only looked at, under the name it would be kept by."""
    return UNMARKED if new is None else Marks.on(reserved(reading, new), new.lines, new.digest)


def kept(writing: Writing, new: NewSheet | None) -> Marks:
    """Keep a sheet that is about to be printed or saved, and return its marks."""
    return UNMARKED if new is None else Marks.on(register(writing, new), new.lines, new.digest)


def lines_of(kind: str, data: object) -> tuple[LineOfSheet, ...]:
    """Return the lines of a summary that may be marked, section by section."""
    if kind not in MARKED:
        return ()
    sections = [keys for keys in map(list, _SECTIONS[kind](data)) if keys]
    return tuple(
        LineOfSheet(line_code(section, number), *key)
        for section, keys in enumerate(sections)
        for number, key in enumerate(keys, 1)
    )


def parameters(wanted: Wanted, paper: str, language: str | None) -> str:
    """Return as JSON what was asked for, so that a sheet can be made again from its name."""
    asked: dict[str, object] = {
        "first": _text(wanted.first),
        "last": _text(wanted.last),
        "as_of": _text(wanted.as_of),
        "customer": wanted.customer_id,
        **asdict(wanted.only),
        "paper": paper,
        "language": language,
    }
    said = {name: value for name, value in asked.items() if value is not None}
    return json.dumps(said, sort_keys=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Asked:
    """What a sheet was made of: the summary, its paper and its language."""

    wanted: Wanted
    paper: str
    language: str | None


def asked_for(kind: str, said: str) -> Asked:
    """Return what the parameters of a sheet say."""
    values: dict[str, Any] = json.loads(said)
    ids = {name: values.get(name) for name in Filter.__dataclass_fields__}
    wanted = Wanted(
        kind=kind,
        first=_day(values.get("first")),
        last=_day(values.get("last")),
        as_of=_day(values.get("as_of")),
        customer_id=values.get("customer"),
        only=Filter(**ids),
    )
    return Asked(wanted, values["paper"], values.get("language"))


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _promises(rows: Iterable[PromiseRow]) -> Iterator[Key]:
    return ((Record.PROMISE, row.id) for row in rows)


def _quotes(rows: Iterable[QuoteRow]) -> Iterator[Key]:
    return ((Record.REMARK, row.remark_id) for row in rows if asks(row, row.settled))


def _of_unmet(data: UnmetSummary) -> Iterator[Iterator[Key]]:
    yield _promises(row for group in data.by_customer for row in group.rows)


def _of_period(data: PeriodSummary) -> Iterator[Iterator[Key]]:
    yield from map(_quotes, (data.praised, data.complained, data.asked))
    yield _promises(data.unmet)


def _of_handover(data: HandoverSummary) -> Iterator[Iterator[Key]]:
    yield from map(_promises, (data.due, data.unmet))
    yield ((Record.INTERACTION, row.visit.id) for row in data.upset)
    yield _quotes(data.thanks)


def _of_voice(data: VoiceSummary) -> Iterator[Iterator[Key]]:
    for kind in VOICE_ORDER:
        yield _quotes(row for _aspect, rows in data.of(kind) for row in rows)


def _of_profile(data: ProfileSummary) -> Iterator[Iterator[Key]]:
    profile: Profile = data.profile
    yield _promises(profile.open_promises)
    settled = {row.id for row in profile.timeline if row.settled}
    for remarks in (
        profile.values,
        profile.dislikes,
        profile.needs,
        profile.expectations,
        profile.compliments,
        profile.complaints,
        profile.suggestions,
        profile.questions,
    ):
        yield (
            (Record.REMARK, row.id) for row in remarks if asks(row, row.interaction_id in settled)
        )


_SECTIONS: Mapping[str, Callable[[Any], Iterator[Iterator[Key]]]] = {
    "unmet": _of_unmet,
    "period": _of_period,
    "handover": _of_handover,
    "voice": _of_voice,
    "profile": _of_profile,
}
