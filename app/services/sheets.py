"""Keeps what a printed sheet's lines stand for, under the sheet's name.

Not journalled: paper that was printed cannot be taken back.
"""

from __future__ import annotations

from sqlalchemy import delete, insert

from app.rules.sheets import KnownSheet, NewSheet, candidates, choose
from models.sessions import Writing
from models.sheet import Sheet, SheetLine, sheets_named

AT_ONCE = 5000
"""Lines that go into one statement."""


def register(writing: Writing, new: NewSheet) -> str:
    """Keep a sheet that is about to be printed or saved; return its name.

    The same sheet made again keeps its name and is kept once. An older sheet gives up its name,
    and is forgotten, only where all names that fit are taken.
    """
    rows = sheets_named(writing, list(candidates(new.seed)))
    code, bears_it = choose(new, {row[1]: KnownSheet(*row) for row in rows})
    if bears_it is not None:
        if bears_it.is_same(new):
            return code
        writing.execute(delete(SheetLine).where(SheetLine.sheet_id == bears_it.id))
        writing.execute(delete(Sheet).where(Sheet.id == bears_it.id))
    _insert(writing, code, new)
    return code


def _insert(writing: Writing, code: str, new: NewSheet) -> None:
    made = insert(Sheet).values(
        code=code,
        kind=new.kind,
        parameters=new.parameters,
        made_at=new.made_at,
        digest=new.digest,
    )
    sheet_id = writing.execute(made.returning(Sheet.id)).scalar_one()
    lines = [
        {
            "sheet_id": sheet_id,
            "code": line.code,
            "record": line.record,
            "record_id": line.record_id,
        }
        for line in new.lines
    ]
    for start in range(0, len(lines), AT_ONCE):
        writing.execute(insert(SheetLine), lines[start : start + AT_ONCE])
