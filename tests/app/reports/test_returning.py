"""Paper that comes back: every mark, on a real store, as one change-set that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from app.queries import sheets as queries
from app.reports.returning import TakenIn, take_in
from app.rules.marks import split
from app.rules.numbers import number_of
from app.rules.sheets import LineOfSheet, NewSheet
from app.sentences import sentence
from app.services import interactions, promises, sheets, staff, undo
from app.services.interactions import NewRemark
from models.customer import Customer
from models.history import ChangeSet
from models.interaction import Interaction, Remark
from models.promise import Promise, PromiseMove
from models.store import Store
from models.values import Due, PromiseState, Record, RemarkKind, RemarkState, UserError
from tests.app.services.at_work import DAY, HOUR, NOW, AtWork, at_work

FRIDAY = Due(day=date(2026, 3, 20))
PAST = Due(day=date(2026, 3, 10))


@dataclass
class Paper:
    """A sheet with one line of each sort, and what they stand for."""

    work: AtWork
    code: str
    promise: int
    broken: int
    complaint: int
    praise: int
    upset: int
    marta: int

    def take(self, *marks: str, back: timedelta | None = None) -> TakenIn:
        """Take in marks, written now or so long ago."""
        at = None if back is None else self.work.store.clock.now() - back
        written = [split(mark) for mark in marks]
        return self.work.do(take_in, self.code, written, "en", at)

    def refused(self, *marks: str) -> str:
        """Expect the marks to be refused; return the sentence."""
        with pytest.raises(UserError) as raised:
            self.take(*marks)
        return sentence(raised.value)

    def note(self) -> str:
        """Return the words of the interaction that the promise was made in."""
        visit = self.work.row(Promise, self.promise).interaction_id
        note: str = self.work.row(Interaction, visit).note
        return note


@pytest.fixture
def paper(store: Store) -> Paper:
    work = at_work(store)
    marta = work.do(staff.add, "Marta Klein").staff
    promise = work.promised(PAST, at=NOW - 10 * DAY)
    broken = work.promised(PAST, at=NOW - 10 * DAY)
    work.do(promises.break_, broken, at=NOW - 8 * DAY, note="no stock")
    said = [
        NewRemark(RemarkKind.COMPLAINT, "too slow"),
        NewRemark(RemarkKind.COMPLIMENT, "Ann was kind"),
    ]
    upset = work.log("left angry", at=NOW - 2 * DAY, emotion=-2, remarks=said).interaction
    with store.read() as reading:
        row = [one.id for one in reading.execute(Remark.__table__.select().order_by(Remark.id))]
    complaint, praise = row
    lines = (
        LineOfSheet("A1", Record.PROMISE, promise),
        LineOfSheet("A2", Record.PROMISE, broken),
        LineOfSheet("B1", Record.REMARK, complaint),
        LineOfSheet("B2", Record.REMARK, praise),
        LineOfSheet("C1", Record.INTERACTION, upset),
    )
    new = NewSheet("handover", '{"paper":"a4"}', NOW, "ab" * 32, lines)
    code = work.do(sheets.register, new)
    work.later(HOUR)
    return Paper(work, code, promise, broken, complaint, praise, upset, marta)


def test_all_marks_are_one_change_set_and_one_undo_takes_them_back(paper: Paper) -> None:
    work = paper.work
    before = work.count(ChangeSet)
    taken = paper.take(
        "A1 call fri MK", "a2: told, gave a voucher", "B1 MK", "B2 thanked", "C1 she will return"
    )
    assert work.count(ChangeSet) == before + 1
    assert taken.changes.command == "marks.apply"
    moved = work.row(Promise, paper.promise)
    assert (moved.owner_id, moved.due_day, moved.state) == (
        paper.marta,
        FRIDAY.day,
        PromiseState.OPEN,
    )
    answered = work.row(Promise, paper.broken)
    assert (answered.answer_note, answered.answered_at) == ("gave a voucher", NOW + HOUR)
    complaint = work.row(Remark, paper.complaint)
    assert (complaint.owner_id, complaint.state) == (paper.marta, RemarkState.OPEN)
    assert work.row(Remark, paper.praise).state is RemarkState.ACTED_ON
    assert work.row(Interaction, paper.upset).note == (
        f"left angry\n[{paper.code} C1] she will return"
    )
    work.do(undo.undo, taken.changes.changeset)
    assert work.row(Promise, paper.promise).due_day == PAST.day
    assert work.row(Promise, paper.promise).owner_id != paper.marta
    assert work.row(Promise, paper.broken).answered_at is None
    assert work.row(Remark, paper.complaint).state is None
    assert work.row(Remark, paper.praise).state is None
    assert work.row(Interaction, paper.upset).note == "left angry"
    assert work.count(PromiseMove) == 0


def test_done_keeps_no_breaks_released_withdraws(paper: Paper) -> None:
    work = paper.work
    states = {
        "done, rang her": (PromiseState.KEPT, "rang her"),
        "cannot": (PromiseState.BROKEN, None),
        "not needed": (PromiseState.WITHDRAWN, None),
    }
    for words, (state, note) in states.items():
        taken = paper.take(f"A1 {words}")
        row = work.row(Promise, paper.promise)
        assert (row.state, row.settled_note, row.settled_at) == (state, note, NOW + HOUR)
        work.do(undo.undo, taken.changes.changeset)
        assert work.row(Promise, paper.promise).state is PromiseState.OPEN


def test_what_stands_so_already_changes_nothing(paper: Paper) -> None:
    paper.take("A1 done", "B1 done")
    again = paper.take("A1 done", "B1 acted on")
    assert again.changes.changeset is None


def test_a_note_is_kept_on_the_interaction_with_where_it_stood(paper: Paper) -> None:
    paper.take("A1 ask for the invoice")
    number = number_of(paper.promise)
    assert paper.note() == f"came in\n[{paper.code} A1 {number}] ask for the invoice"


def test_a_mark_beside_somebody_upset_goes_to_the_open_complaint(paper: Paper) -> None:
    paper.take("C1 MK")
    assert paper.work.row(Remark, paper.complaint).owner_id == paper.marta
    paper.take("C1 done")
    assert paper.work.row(Remark, paper.complaint).state is RemarkState.ACTED_ON
    paper.take("C1 done")
    assert paper.work.row(Interaction, paper.upset).note.endswith(f"[{paper.code} C1] done")


def test_marks_that_were_written_before_are_read_as_of_then(paper: Paper) -> None:
    paper.work.later(3 * DAY)
    paper.take("A1 call tomorrow", "B1 done", back=3 * DAY)
    assert paper.work.row(Promise, paper.promise).due_day == date(2026, 3, 19)
    assert paper.work.row(Remark, paper.complaint).acted_at == NOW + HOUR
    with pytest.raises(UserError, match=r"marks\.before_sheet"):
        paper.take("A2 told", back=5 * DAY)


def test_on_the_sheets_own_day_nothing_was_written_before_it_was_made(paper: Paper) -> None:
    paper.take("A1 done", back=5 * HOUR)
    assert paper.work.row(Promise, paper.promise).settled_at == NOW


@pytest.mark.parametrize(
    ("marks", "says"),
    [
        (["B1 done", "A9 done"], ["no line A9"]),
        (["B1 done", "B1 MK"], ["B1 is marked twice"]),
        (["B1 done", "A2 done"], ["The promise of A2 was broken"]),
        (["B1 done", "A1 done tomorrow"], ["A1, done tomorrow", "not come yet"]),
        (["B1 done", "A9 x", "A1 today or no, friday"], ["no line A9"]),
        (["B1 done", "A1 3/4"], ["2026-04-03"]),
    ],
)
def test_one_mark_that_cannot_be_taken_leaves_all_and_says_so(
    paper: Paper, marks: Sequence[str], says: Sequence[str]
) -> None:
    before = paper.work.count(ChangeSet)
    told = paper.refused(*marks)
    for words in (*says, "Nothing was saved"):
        assert words in told
    assert paper.work.count(ChangeSet) == before
    assert paper.work.row(Remark, paper.complaint).state is None


def test_every_mark_that_cannot_be_taken_is_named(paper: Paper) -> None:
    told = paper.refused("A8 x", "A9 y", "B1 done")
    assert "A8" in told
    assert "A9" in told


def test_a_deleted_record_reads_as_gone_and_cannot_be_marked(paper: Paper) -> None:
    paper.work.do(promises.delete, paper.promise)
    paper.work.do(interactions.delete_remark, paper.complaint)
    with paper.work.store.read() as reading:
        sheet = queries.sheet(reading, paper.code)
    assert [line.code for line in sheet.lines] == ["A1", "A2", "B1", "B2", "C1"]
    gone = [
        (line.code, line.words, line.customer) for line in sheet.lines if not line.target.present
    ]
    assert gone == [("A1", "", None), ("B1", "", None)]
    assert "A1" in paper.refused("A1 done")


def test_words_and_names_are_read_as_they_are_now(paper: Paper) -> None:
    work = paper.work
    work.do(promises.correct, paper.promise, {"text": "ring her mother"})
    work.do(interactions.attach, work.row(Promise, paper.promise).interaction_id, customer(work))
    with work.store.read() as reading:
        line = queries.sheet(reading, paper.code, {"A1"}).lines[0]
    assert (line.words, line.customer) == ("ring her mother", "Zoë")
    assert line.number == number_of(paper.promise)


def customer(work: AtWork) -> int:
    """Return somebody new."""
    with work.store.write() as writing:
        return writing.insert(Customer, name="Zoë", name_key="zoe")


def test_a_line_that_a_clerk_settled_meanwhile(paper: Paper) -> None:
    paper.work.do(promises.withdraw, paper.promise)
    assert "settled already" in paper.refused("A1 friday")
    assert "settled already" in paper.refused("A1 done")


def test_a_sheet_that_is_not_known(paper: Paper) -> None:
    with pytest.raises(UserError, match=r"sheet\.unknown"):
        paper.work.do(take_in, "2222" if paper.code != "2222" else "3338", [split("A1 x")], "en")
    wrong = paper.code[:3] + next(c for c in "23456789" if c != paper.code[3])
    with pytest.raises(UserError, match=r"sheet\.misread"):
        paper.work.do(take_in, wrong, [split("A1 x")], "en")


def test_newest_sheets_come_first(paper: Paper) -> None:
    new = NewSheet("unmet", "{}", NOW + HOUR, "cd" * 32, (LineOfSheet("A1", Record.PROMISE, 1),))
    code = paper.work.do(sheets.register, new)
    with paper.work.store.read() as reading:
        assert [one.code for one in queries.latest(reading)] == [code, paper.code]
