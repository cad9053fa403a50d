"""Codes and tick boxes: which lines bear them, and how they stand on the page."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.queries.filters import Filter
from app.queries.handover import HandoverSummary
from app.queries.summary import UnmetSummary
from app.reports import making
from app.reports.frame import SIDE
from app.reports.making import MARKED, Wanted
from app.reports.marking import UNMARKED, Marks, asked_for, asks, lines_of, new_sheet, parameters
from app.rules.sheets import line_code
from models.values import Record, RemarkKind, RemarkState
from tests.app.reports import examples
from tests.app.reports.examples import AT, DAY
from tests.app.reports.reading import pages, text

DATA = {
    "unmet": examples.unmet(),
    "period": examples.period(),
    "handover": examples.handover(),
    "voice": examples.voice(),
    "profile": examples.profile(),
}
BOX = 7.4
"""Points that a tick box measures with its line, as pdfium counts."""


def rendered(kind: str, marks: Marks, data: object = None, paper: str = "a4") -> bytes:
    """Return an example's pages with these marks."""
    return making.render(
        kind, data or DATA[kind], paper=paper, printed_at=AT, language="en", marks=marks
    )


def marks_of(kind: str, data: object = None) -> Marks:
    """Return the marks of an example on a sheet K7P2."""
    return Marks.on("K7P2", lines_of(kind, data or DATA[kind]))


def boxes(data: bytes) -> Iterator[tuple[float, float]]:
    """Yield left and right edge of every tick box on the pages."""
    for page in pypdfium2.PdfDocument(data):
        for found in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH]):
            left, low, right, high = found.get_bounds()
            filled, stroked = ctypes.c_int(), ctypes.c_int()
            pdfium.FPDFPath_GetDrawMode(found, filled, stroked)
            is_box = abs(right - left - BOX) < 0.2 and abs(high - low - BOX) < 0.2
            if is_box and stroked.value and not filled.value:
                yield left, right


def test_every_marked_kind_is_tried_here() -> None:
    assert set(DATA) == MARKED


@pytest.mark.parametrize("kind", sorted(DATA))
def test_each_line_bears_a_box_and_its_code(kind: str) -> None:
    marks = marks_of(kind)
    made = rendered(kind, marks)
    words = text(made)
    on_paper = [code for code in marks.codes.values() if re.search(rf"\b{code}\b", words)]
    assert on_paper
    if kind != "handover":  # it leaves out what has no room
        assert set(on_paper) == set(marks.codes.values())
    assert len(list(boxes(made))) == len(on_paper)
    assert all("Sheet K7P2" in page for page in pages(made))


@pytest.mark.parametrize("kind", sorted(DATA))
def test_boxes_stand_in_margins_and_change_nothing_else(kind: str) -> None:
    bare, made = rendered(kind, UNMARKED), rendered(kind, marks_of(kind))
    assert not list(boxes(bare))
    width, column = 595.28, 595.28 / 2
    for left, right in boxes(made):
        in_margin = left > 12 and right < SIDE
        between_columns = column - 30 < left and right < column + 30
        assert in_margin or between_columns, (left, right, width)
    if kind in ("unmet", "handover"):
        codes = set(marks_of(kind).codes.values())
        said = [word for word in text(made).split() if word not in codes]
        assert len(pages(bare)) == len(pages(made))
        assert set(text(bare).split()) <= set(said)


def test_sections_are_lettered_and_lines_numbered() -> None:
    for kind, data in DATA.items():
        lines = lines_of(kind, data)
        assert lines == lines_of(kind, data)
        assert len({line.code for line in lines}) == len(lines)
        for place, (letter, group) in enumerate(groupby(lines, lambda line: line.code[0])):
            codes = [line.code for line in group]
            assert letter == line_code(place, 1)[0]
            assert codes == [line_code(place, number) for number in range(1, len(codes) + 1)]


def test_the_hand_over_has_a_letter_for_each_sort() -> None:
    data: HandoverSummary = DATA["handover"]  # type: ignore[assignment]
    by_letter = {
        letter: {line.record for line in group}
        for letter, group in groupby(lines_of("handover", data), lambda line: line.code[0])
    }
    assert by_letter == {
        "A": {Record.PROMISE},
        "B": {Record.PROMISE},
        "C": {Record.INTERACTION},
        "D": {Record.REMARK},
    }
    without = replace(data, due=())
    assert next(iter(lines_of("handover", without))).record_id == data.unmet[0].id


@pytest.mark.parametrize(
    ("kind", "state", "settled", "expected"),
    [
        (RemarkKind.COMPLAINT, None, False, True),
        (RemarkKind.COMPLAINT, None, True, False),
        (RemarkKind.COMPLAINT, RemarkState.OPEN, True, True),
        (RemarkKind.COMPLAINT, RemarkState.ACTED_ON, False, False),
        (RemarkKind.COMPLAINT, RemarkState.CLOSED, False, False),
        (RemarkKind.COMPLIMENT, None, True, True),
        (RemarkKind.COMPLIMENT, RemarkState.ACTED_ON, False, False),
        (RemarkKind.SUGGESTION, None, True, True),
        (RemarkKind.VALUES, None, False, False),
        (RemarkKind.VALUES, RemarkState.OPEN, False, True),
    ],
)
def test_what_asks_for_action(
    kind: RemarkKind, state: RemarkState | None, settled: bool, expected: bool
) -> None:
    row = replace(examples.quote(1, kind, "words"), state=state, settled=settled)
    assert asks(row, row.settled) is expected


def test_nothing_to_write_beside_makes_no_sheet() -> None:
    empty: UnmetSummary = replace(examples.unmet(), rows=(), by_customer=())
    assert new_sheet(Wanted("unmet"), empty, "a4", "en", AT) is None
    assert new_sheet(Wanted("staff"), examples.staff(), "a4", "en", AT) is None


def test_equal_data_make_the_same_sheet_and_other_data_another() -> None:
    first = new_sheet(Wanted("unmet"), DATA["unmet"], "a4", "en", AT)
    assert first == new_sheet(Wanted("unmet"), examples.unmet(), "a4", "en", AT)
    assert first is not None
    for other in (
        new_sheet(Wanted("unmet"), examples.unmet(9), "a4", "en", AT),
        new_sheet(Wanted("unmet"), DATA["unmet"], "letter", "en", AT),
        new_sheet(Wanted("unmet"), DATA["unmet"], "a4", "en", AT + timedelta(seconds=1)),
        new_sheet(Wanted("unmet", as_of=DAY), DATA["unmet"], "a4", "en", AT),
    ):
        assert other is not None
        assert other.seed != first.seed


days = st.none() | st.dates(date(2000, 1, 1), date(2100, 1, 1))
ids = st.none() | st.integers(1, 2**63 - 1)


@given(
    st.builds(
        Wanted,
        kind=st.sampled_from(sorted(MARKED)),
        first=days,
        last=days,
        as_of=days,
        customer_id=ids,
        only=st.builds(Filter, channel_id=ids, stage_id=ids, aspect_id=ids, staff_id=ids),
    ),
    st.sampled_from(["a4", "letter"]),
    st.none() | st.sampled_from(["en", "ar", "pt_BR"]),
)
def test_what_was_asked_for_is_read_back(wanted: Wanted, paper: str, language: str | None) -> None:
    asked = asked_for(wanted.kind, parameters(wanted, paper, language))
    assert (asked.wanted, asked.paper, asked.language) == (wanted, paper, language)
