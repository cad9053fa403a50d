"""Takes in what was written by hand on a printed sheet: all its marks as one change-set."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.rules.mark_deeds import Deed, DeedKind
from app.services import checks, interactions, promises
from models.interaction import Interaction, Remark
from models.sessions import Writing
from models.values import Changes, Record, RemarkState, UserError


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """What one mark does: the line's code, what a note says it is about, and the deeds.

    `about` is a promise's number, which stands in the note on its interaction; else nothing.
    """

    code: str
    deeds: Sequence[Deed]
    about: str = ""


def apply(
    writing: Writing, sheet: str, marked: Sequence[MarkedLine], at: datetime | None = None
) -> Changes:
    """Do what the marks of a sheet say, all or nothing; `at` is when they were written.

    A note is put under the words of the interaction, behind the names of sheet and line. Raises
    what the single steps raise, with the `line` at which it happened.
    """
    writing.name("marks.apply")
    checks.happened(writing, at, "promise.future")
    for line in marked:
        for deed in line.deeds:
            try:
                _DEEDS[deed.kind](writing, deed, _Place(sheet, line, deed.at or at))
            except UserError as error:
                error.values["line"] = line.code
                raise
    return writing.changes()


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a mark stood, and when it happened."""

    sheet: str
    line: MarkedLine
    at: datetime | None

    @property
    def name(self) -> str:
        """What stands before a note, so that the paper can be found again."""
        parts = [self.sheet, self.line.code, self.line.about]
        return f"[{' '.join(part for part in parts if part)}]"


def _own(writing: Writing, deed: Deed, place: _Place) -> None:
    assert deed.owner is not None
    values = {"owner_id": deed.owner.id}
    if deed.record is Record.PROMISE:
        promises.correct(writing, deed.record_id, values)
    else:
        interactions.correct_remark(writing, deed.record_id, values)


def _move(writing: Writing, deed: Deed, place: _Place) -> None:
    promises.move(writing, deed.record_id, deed.due, deed.agreed, place.at, deed.note)


def _settle(
    use_case: Callable[[Writing, int, datetime | None, str | None], Changes],
) -> Callable[[Writing, Deed, _Place], None]:
    def settle(writing: Writing, deed: Deed, place: _Place) -> None:
        use_case(writing, deed.record_id, place.at, deed.note)

    return settle


def _answer(writing: Writing, deed: Deed, place: _Place) -> None:
    promises.answer(writing, deed.record_id, deed.note, place.at)


def _act(writing: Writing, deed: Deed, place: _Place) -> None:
    """Say that a remark was acted on, or closed, when the mark was written."""
    is_closed = deed.kind is DeedKind.CLOSE
    state = RemarkState.CLOSED if is_closed else RemarkState.ACTED_ON
    interactions.correct_remark(writing, deed.record_id, {"state": state})
    if place.at is not None:
        checks.happened(writing, place.at, "promise.future")
        when: dict[str, Any] = {"closed_at" if is_closed else "acted_at": place.at}
        writing.update(Remark, deed.record_id, **when)


def _note(writing: Writing, deed: Deed, place: _Place) -> None:
    had = checks.fetch(writing, Interaction, deed.record_id, Interaction.note)
    note = f"{had.note.rstrip()}\n{place.name} {deed.note}"
    interactions.correct(writing, deed.record_id, {"note": note})


def _nothing(writing: Writing, deed: Deed, place: _Place) -> None:
    """Leave what stands so already."""


_DEEDS: Mapping[DeedKind, Callable[[Writing, Deed, _Place], Any]] = {
    DeedKind.OWNER: _own,
    DeedKind.MOVE: _move,
    DeedKind.KEEP: _settle(promises.keep),
    DeedKind.BREAK: _settle(promises.break_),
    DeedKind.WITHDRAW: _settle(promises.withdraw),
    DeedKind.ANSWER: _answer,
    DeedKind.ACT: _act,
    DeedKind.CLOSE: _act,
    DeedKind.THANK: _act,
    DeedKind.NOTE: _note,
    DeedKind.NOTHING: _nothing,
}
