"""Sentences about printed sheets and the marks that were written on them by hand."""

from __future__ import annotations

from collections.abc import Mapping

from app.language import mark

MARKS: Mapping[str, str] = {
    "sheet.misread": mark(
        "{sheet} is no name of a sheet; read its four characters in the foot of the page again."
    ),
    "sheet.unknown": mark(
        "No sheet {sheet} was saved or printed from this store; read the name in its foot again."
    ),
    "sheet.no_line": mark("Sheet {sheet} has no line {line}; read the code beside the line again."),
    "sheet.subject_gone": mark(
        "Sheet {sheet} cannot be made again, since the customer it was about is no longer recorded."
    ),
    "marks.no_code": mark("{mark} does not begin with the code of a line, such as A3."),
    "marks.no_words": mark("Beside {line} nothing is written; say what stands there."),
    "marks.twice:mark": mark(
        "{line} is marked twice; put all that stands beside it into one mark."
    ),
    "marks.gone:mark": mark("What {line} stood for is no longer recorded, so it cannot be marked."),
    "marks.several_staff:mark": mark(
        "{line}, {words}: these letters may mean several of the staff ({names}); write the name."
    ),
    "marks.two_owners:mark": mark(
        "{line}, {words}: this names several of the staff ({names}); name the one who owns it."
    ),
    "marks.two_dates:mark": mark(
        "{line}, {words}: this names two dates; write the one that counts."
    ),
    "marks.two_ways:mark": mark(
        "{line}, {words}: this can be read as settled and as moved; write the one that is meant."
    ),
    "marks.not_yet:mark": mark(
        "{line}, {words}: this time has not come yet; write the date alone to move it there."
    ),
    "marks.broken:mark": mark(
        "The promise of {line} was broken; write told and what was done instead, to answer for it."
    ),
    "marks.settled:mark": mark(
        "The promise of {line} is settled already; reopen it first where that was a slip."
    ),
    "due.ambiguous:mark": mark(
        "{line}, {words}: this date can be read as {readings}; write the month as a word."
    ),
    "due.weekday_differs:mark": mark(
        "{line}, {words}: {day} is another weekday; write the one that is meant."
    ),
    "words.too_long:mark": mark("A mark has room for {limit} characters, this one has {length}."),
    "marks.none": mark("{problems} Nothing was saved: mend that, then give all marks again."),
    "marks.before_sheet": mark(
        "Sheet {sheet} was made on {made}; nothing can have been written on it before."
    ),
    "marks.print_alone": mark("Give the marks first, and make the sheet again by itself."),
}
