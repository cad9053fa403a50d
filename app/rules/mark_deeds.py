"""What a mark does to what its line stands for.

The same word does different things: "done" keeps a promise, acts on a complaint and passes
praise on. What a line cannot take (a date beside a complaint) stays in its note.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from app.rules.days import day_of
from app.rules.mark_owners import Person
from app.rules.mark_tables import Sign
from app.rules.marks import Mark
from models.values import Due, PromiseState, Record, RemarkKind, RemarkState, UserError


class DeedKind(StrEnum):
    """What is done to a record."""

    OWNER = "owner"
    MOVE = "move"
    KEEP = "keep"
    BREAK = "break"
    WITHDRAW = "withdraw"
    ANSWER = "answer"
    ACT = "act"
    CLOSE = "close"
    THANK = "thank"
    NOTE = "note"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing done to one record; a note goes to an interaction.

    `at` is when it happened (None: when the marks were written), `past` tells that the date it
    is moved to has passed already.
    """

    kind: DeedKind
    record: Record
    record_id: int
    owner: Person | None = None
    due: Due | None = None
    agreed: bool = False
    at: datetime | None = None
    past: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """What a line stands for, as it stands today; `present` is False where it is gone.

    Of a promise: `state`, whether a broken one was `answered` for, and when it was made. Of a
    remark: its `kind` and `acting`. Of an interaction: the ids of its `complaints` that are
    open. `interaction_id` is where a note goes.
    """

    record: Record
    record_id: int
    interaction_id: int = 0
    present: bool = True
    state: PromiseState | None = None
    answered: bool = False
    promised_at: datetime | None = None
    kind: RemarkKind | None = None
    acting: RemarkState | None = None
    complaints: tuple[int, ...] = ()
    owner_id: int | None = None


def deeds(mark: Mark, target: Target, zone: ZoneInfo) -> tuple[Deed, ...]:
    """Return what a mark does; never nothing: what stands so already is said to.

    Raises UserError "marks.gone" where the record is no longer there, "marks.broken" where a
    broken promise is said to be done, "marks.settled" (`state`) where a settled one is said to
    be something else.
    """
    if not target.present:
        raise UserError("marks.gone", field="mark")
    done = tuple(_BY_RECORD[target.record](mark, target, zone))
    return done or (Deed(DeedKind.NOTHING, target.record, target.record_id),)


def _of_promise(mark: Mark, target: Target, zone: ZoneInfo) -> Iterator[Deed]:
    if mark.sign is not None:
        yield from _settled(mark, target, zone)
        yield from _owner(mark, target)
        return
    is_open = target.state is PromiseState.OPEN
    if mark.due is not None and not is_open:
        raise UserError("marks.settled", field="mark", state=target.state)
    yield from _owner(mark, target)
    if mark.due is not None:
        yield Deed(
            DeedKind.MOVE,
            Record.PROMISE,
            target.record_id,
            due=mark.due,
            agreed=mark.agreed,
            past=mark.past,
            note=mark.note,
        )
    elif mark.note:
        yield _note(mark.note, target)


_SETTLES: Mapping[Sign, tuple[DeedKind, PromiseState]] = {
    Sign.DONE: (DeedKind.KEEP, PromiseState.KEPT),
    Sign.YES: (DeedKind.KEEP, PromiseState.KEPT),
    Sign.NO: (DeedKind.BREAK, PromiseState.BROKEN),
    Sign.NAY: (DeedKind.BREAK, PromiseState.BROKEN),
    Sign.RELEASED: (DeedKind.WITHDRAW, PromiseState.WITHDRAWN),
}


def _settled(mark: Mark, target: Target, zone: ZoneInfo) -> Iterator[Deed]:
    """Yield what a sign does to a promise."""
    assert mark.sign is not None
    deed = Deed(
        DeedKind.NOTE,
        Record.PROMISE,
        target.record_id,
        at=_not_before(mark.at, target, zone),
        note=mark.note,
    )
    if mark.sign not in _SETTLES:
        if mark.sign is Sign.TOLD and target.state is PromiseState.BROKEN:
            yield replace(deed, kind=DeedKind.ANSWER, note=mark.note or mark.words)
        else:
            yield _note(mark.words, target)
        return
    kind, state = _SETTLES[mark.sign]
    if target.state is PromiseState.OPEN:
        yield replace(deed, kind=kind)
    elif target.state is not state:
        is_broken = target.state is PromiseState.BROKEN and kind is DeedKind.KEEP
        code = "marks.broken" if is_broken else "marks.settled"
        raise UserError(code, field="mark", state=target.state)
    elif mark.note:
        yield _note(mark.words, target)


def _not_before(at: datetime | None, target: Target, zone: ZoneInfo) -> datetime | None:
    """Return when it was done; on the day of the promise itself not before it was made."""
    made = target.promised_at
    if at is None or made is None or at >= made or day_of(at, zone) != day_of(made, zone):
        return at
    return made


def _of_remark(mark: Mark, target: Target, zone: ZoneInfo) -> Iterator[Deed]:
    yield from _owner(mark, target)
    if mark.sign is None:
        yield from _words(mark, target)
        return
    kind = _acted(mark.sign, target.kind)
    if kind is None:
        yield _note(mark.words, target)
        return
    state = RemarkState.CLOSED if kind is DeedKind.CLOSE else RemarkState.ACTED_ON
    if target.acting is not state:
        yield Deed(kind, Record.REMARK, target.record_id, at=mark.at)
    if mark.note:
        yield _note(mark.words, target)


def _acted(sign: Sign, kind: RemarkKind | None) -> DeedKind | None:
    """Return what a sign does to a remark of this kind; None where it says nothing of it."""
    is_praise = kind is RemarkKind.COMPLIMENT
    if sign in (Sign.CLOSED, Sign.NO, Sign.NAY, Sign.RELEASED):
        return DeedKind.CLOSE
    if is_praise:
        return DeedKind.THANK
    return DeedKind.ACT if sign in (Sign.DONE, Sign.TOLD) else None


def _of_interaction(mark: Mark, target: Target, zone: ZoneInfo) -> Iterator[Deed]:
    """Yield what a mark does to the complaints that somebody left upset waits to see answered."""
    if not target.complaints:
        yield _note(mark.words, target)
        return
    for remark_id in target.complaints:
        complaint = replace(
            target,
            record=Record.REMARK,
            record_id=remark_id,
            kind=RemarkKind.COMPLAINT,
            owner_id=None,
        )
        done = list(_of_remark(mark, complaint, zone))
        yield from (deed for deed in done if deed.kind is not DeedKind.NOTE)
        notes = [deed for deed in done if deed.kind is DeedKind.NOTE]
    yield from notes


def _owner(mark: Mark, target: Target) -> Iterator[Deed]:
    """Yield the new owner, where it is another one."""
    if mark.owner is not None and mark.owner.id != target.owner_id:
        yield Deed(DeedKind.OWNER, target.record, target.record_id, owner=mark.owner)


def _words(mark: Mark, target: Target) -> Iterator[Deed]:
    """Yield the note of a line that has no date of its own: what was understood as one is in it."""
    if mark.due is not None:
        yield _note(mark.words, target)
    elif mark.note:
        yield _note(mark.note, target)


def _note(words: str, target: Target) -> Deed:
    return Deed(DeedKind.NOTE, Record.INTERACTION, target.interaction_id, note=words)


_BY_RECORD: Mapping[Record, Callable[[Mark, Target, ZoneInfo], Iterator[Deed]]] = {
    Record.PROMISE: _of_promise,
    Record.REMARK: _of_remark,
    Record.INTERACTION: _of_interaction,
}
