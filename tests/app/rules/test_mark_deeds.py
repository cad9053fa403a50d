"""What a mark does to what its line stands for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.rules.mark_deeds import Deed, DeedKind, Target, deeds
from app.rules.mark_owners import Person
from app.rules.mark_tables import Sign
from app.rules.marks import Mark
from models.values import Due, PromiseState, Record, RemarkKind, RemarkState, UserError

ZONE = ZoneInfo("Europe/Berlin")
MADE = datetime(2026, 3, 17, 9, tzinfo=UTC)
BEN = Person(2, "Ben Ross")
FRIDAY = Due(day=date(2026, 3, 20))
PROMISE = Target(Record.PROMISE, 7, 70, state=PromiseState.OPEN, promised_at=MADE, owner_id=1)
COMPLAINT = Target(Record.REMARK, 8, 70, kind=RemarkKind.COMPLAINT)
PRAISE = Target(Record.REMARK, 9, 70, kind=RemarkKind.COMPLIMENT)
UPSET = Target(Record.INTERACTION, 70, 70, complaints=(8, 11))


def kinds(mark: Mark, target: Target) -> list[DeedKind]:
    """Return what sorts of deed a mark does."""
    return [deed.kind for deed in deeds(mark, target, ZONE)]


@pytest.mark.parametrize(
    ("sign", "target", "done"),
    [
        (Sign.DONE, PROMISE, DeedKind.KEEP),
        (Sign.YES, PROMISE, DeedKind.KEEP),
        (Sign.NO, PROMISE, DeedKind.BREAK),
        (Sign.NAY, PROMISE, DeedKind.BREAK),
        (Sign.RELEASED, PROMISE, DeedKind.WITHDRAW),
        (Sign.TOLD, PROMISE, DeedKind.NOTE),
        (Sign.TOLD, replace(PROMISE, state=PromiseState.BROKEN), DeedKind.ANSWER),
        (Sign.THANKED, PROMISE, DeedKind.NOTE),
        (Sign.DONE, replace(PROMISE, state=PromiseState.KEPT), DeedKind.NOTHING),
        (Sign.NO, replace(PROMISE, state=PromiseState.BROKEN), DeedKind.NOTHING),
        (Sign.DONE, COMPLAINT, DeedKind.ACT),
        (Sign.TOLD, COMPLAINT, DeedKind.ACT),
        (Sign.CLOSED, COMPLAINT, DeedKind.CLOSE),
        (Sign.NO, COMPLAINT, DeedKind.CLOSE),
        (Sign.YES, COMPLAINT, DeedKind.NOTE),
        (Sign.DONE, replace(COMPLAINT, acting=RemarkState.ACTED_ON), DeedKind.NOTHING),
        (Sign.THANKED, PRAISE, DeedKind.THANK),
        (Sign.DONE, PRAISE, DeedKind.THANK),
        (Sign.CLOSED, PRAISE, DeedKind.CLOSE),
    ],
)
def test_the_same_word_does_what_suits_the_line(sign: Sign, target: Target, done: DeedKind) -> None:
    assert kinds(Mark("so", sign), target) == [done]


@pytest.mark.parametrize(
    ("mark", "state", "refusal"),
    [
        (Mark("done", Sign.DONE), PromiseState.BROKEN, "marks.broken"),
        (Mark("no", Sign.NO), PromiseState.KEPT, "marks.settled"),
        (Mark("done", Sign.DONE), PromiseState.WITHDRAWN, "marks.settled"),
        (Mark("friday", due=FRIDAY), PromiseState.KEPT, "marks.settled"),
    ],
)
def test_a_settled_promise_is_not_settled_otherwise(
    mark: Mark, state: PromiseState, refusal: str
) -> None:
    with pytest.raises(UserError) as raised:
        deeds(mark, replace(PROMISE, state=state), ZONE)
    assert raised.value.code == refusal


def test_a_date_moves_a_promise_and_the_owner_goes_first() -> None:
    mark = Mark("call fri Ben", owner=BEN, due=FRIDAY, agreed=True, note="call")
    owner, move = deeds(mark, PROMISE, ZONE)
    assert owner == Deed(DeedKind.OWNER, Record.PROMISE, 7, BEN)
    assert (move.kind, move.due, move.agreed, move.note) == (DeedKind.MOVE, FRIDAY, True, "call")


def test_a_date_beside_a_remark_stays_in_its_note() -> None:
    owner, note = deeds(Mark("call fri Ben", owner=BEN, due=FRIDAY, note="call"), COMPLAINT, ZONE)
    assert owner.record is Record.REMARK
    assert (note.record, note.record_id, note.note) == (Record.INTERACTION, 70, "call fri Ben")


def test_who_owns_it_already_changes_nothing() -> None:
    assert kinds(Mark("Ben", owner=BEN), replace(PROMISE, owner_id=BEN.id)) == [DeedKind.NOTHING]


def test_a_mark_beside_somebody_upset_goes_to_their_complaints() -> None:
    done = deeds(Mark("call her, Ben", owner=BEN, note="call her"), UPSET, ZONE)
    assert [(deed.kind, deed.record_id) for deed in done] == [
        (DeedKind.OWNER, 8),
        (DeedKind.OWNER, 11),
        (DeedKind.NOTE, 70),
    ]
    assert kinds(Mark("done", Sign.DONE), UPSET) == [DeedKind.ACT, DeedKind.ACT]


def test_where_nothing_waits_a_mark_beside_somebody_upset_is_a_note() -> None:
    done = deeds(Mark("done", Sign.DONE), replace(UPSET, complaints=()), ZONE)
    assert [(deed.kind, deed.note) for deed in done] == [(DeedKind.NOTE, "done")]


def test_what_is_no_longer_there_cannot_be_marked() -> None:
    with pytest.raises(UserError, match=r"marks\.gone"):
        deeds(Mark("done", Sign.DONE), replace(PROMISE, present=False), ZONE)


def test_done_on_the_day_of_the_promise_is_not_before_it_was_made() -> None:
    morning = MADE - timedelta(hours=9)
    (kept,) = deeds(Mark("done tuesday", Sign.DONE, at=morning), PROMISE, ZONE)
    assert kept.at == MADE
    earlier = MADE - timedelta(days=3)
    (kept,) = deeds(Mark("done", Sign.DONE, at=earlier), PROMISE, ZONE)
    assert kept.at == earlier
