"""What a printed sheet's lines stand for is kept under the sheet's name."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import insert, select

from app.queries import sheets as queries
from app.rules.sheets import LineOfSheet, NewSheet, candidates
from app.services import sheets
from models.history import ChangeSet
from models.sheet import Sheet, SheetLine
from models.values import Record
from tests.app.services.at_work import NOW, AtWork

NEW = NewSheet(
    kind="unmet",
    parameters='{"paper":"a4"}',
    made_at=NOW,
    digest="ab" * 32,
    lines=(LineOfSheet("A1", Record.PROMISE, 7), LineOfSheet("A2", Record.PROMISE, 9)),
)


def kept(work: AtWork, code: str) -> list[tuple[object, ...]]:
    """Return the lines that are kept under a name."""
    with work.store.read() as reading:
        chosen = select(SheetLine.code, SheetLine.record, SheetLine.record_id).join(
            Sheet, Sheet.id == SheetLine.sheet_id
        )
        rows = reading.execute(chosen.where(Sheet.code == code).order_by(SheetLine.id))
        return [tuple(row) for row in rows]


def test_a_sheet_is_kept_once_under_the_name_its_preview_bears(work: AtWork) -> None:
    with work.store.read() as reading:
        foreseen = queries.reserved(reading, NEW)
    before = work.count(ChangeSet)
    code = work.do(sheets.register, NEW)
    assert code == foreseen
    assert work.do(sheets.register, NEW) == code
    assert kept(work, code) == [("A1", Record.PROMISE, 7), ("A2", Record.PROMISE, 9)]
    assert (work.count(Sheet), work.count(SheetLine)) == (1, 2)
    assert work.count(ChangeSet) == before


def test_another_sheet_whose_name_is_taken_gets_the_next_one(work: AtWork) -> None:
    first, second = list(candidates(NEW.seed))[:2]
    _take(work, first, "cd" * 32)
    assert work.do(sheets.register, NEW) == second


def test_the_oldest_sheet_gives_up_its_name_where_all_are_taken(work: AtWork) -> None:
    names = list(dict.fromkeys(candidates(NEW.seed)))
    for name in names:
        _take(work, name, "cd" * 32)
    code = work.do(sheets.register, NEW)
    assert code == names[0]
    assert work.count(Sheet) == len(names)
    assert len(kept(work, code)) == 2


def test_many_lines_are_kept_too(work: AtWork) -> None:
    lines = tuple(LineOfSheet(f"A{n}", Record.PROMISE, n) for n in range(1, 12_001))
    code = work.do(sheets.register, replace(NEW, lines=lines))
    assert len(kept(work, code)) == 12_000


def _take(work: AtWork, name: str, digest: str) -> None:
    values = {"code": name, "kind": "unmet", "parameters": "{}", "made_at": NOW, "digest": digest}
    with work.store.write() as writing:
        writing.execute(insert(Sheet).values(**values))
