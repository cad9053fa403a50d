"""Makes a sheet again from its name: as of the same moment, with the words as they are now.

Each line keeps its code, wherever it stands now. Lines whose records are gone, or which the
summary no longer holds, stand at the end, so that no code is without an answer.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from app.language import _
from app.queries import sheets
from app.queries.moments import Then
from app.queries.sheets import SheetRow
from app.reports import making
from app.reports.marking import Marks, asked_for, lines_of
from app.rules.sheets import LineOfSheet
from models.sessions import Reading
from models.values import UserError


def reprint(reading: Reading, code: str, printed_at: datetime) -> tuple[SheetRow, bytes]:
    """Return a sheet, and its pages as a PDF.

    Raises UserError "sheet.misread", "sheet.unknown", or "sheet.subject_gone" where the customer
    that all of it was about is no longer recorded.
    """
    sheet = sheets.sheet(reading, code)
    asked = asked_for(sheet.kind, sheet.parameters)
    then = Then(reading.connection, sheet.made_at)
    try:
        data = making.read(then, asked.wanted)
    except UserError as error:
        if error.code != "record.gone":
            raise
        raise UserError("sheet.subject_gone", field="sheet", sheet=sheet.code) from None
    lines = [LineOfSheet(row.code, row.target.record, row.target.record_id) for row in sheet.lines]
    still = {(line.record, line.record_id) for line in lines_of(sheet.kind, data)}
    gone = tuple(
        (row.code, row.words if row.target.present else _("no longer recorded"))
        for row in sheet.lines
        if (row.target.record, row.target.record_id) not in still
    )
    pages = making.render(
        sheet.kind,
        data,
        paper=asked.paper,
        printed_at=printed_at,
        language=asked.language,
        marks=replace(Marks.on(sheet.code, lines), gone=gone),
        letterhead=making.letterhead(reading),
    )
    return sheet, pages
