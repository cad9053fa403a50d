"""Pages that run from right to left: every part keeps its distance, from the other edge."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

import pytest

from app.reports.blocks import Heading, KeyFigure, KeyFigures, Quote, Text
from app.reports.direction import is_turned_round, language_runs_left, page_in
from app.reports.page import SIDE, SIZES, Block, build
from app.reports.pen import Pen
from app.reports.tables import Column, Row, Table
from app.reports.text import Line, Span, Style, TextLayout, lay_out
from tests.app.reports.reading import bare, poppler, text
from tests.app.reports.test_page import document

Drawn = Callable[..., dict[str, tuple[float, float]]]
WIDTH = SIZES["a4"][0]
END = WIDTH - SIDE
TABLE = Table(
    (Column("الوعد", 2.0), Column("الرقم", points=60, align="right"), Column("ملاحظة")),
    [Row(("دراجة حمراء", "12", "نعم")), Row(("عجلة", "1234", "لا"))],
)
BLOCKS: list[Block] = [
    Heading("ما وعدنا به"),
    KeyFigures([KeyFigure("وفينا", "95%"), KeyFigure("تأخرنا", "5")]),
    TABLE,
]


class Watched(Pen):
    """A pen that tells where each line of words was drawn: its words, left and right edge."""

    lines: ClassVar[list[tuple[str, float, float]]] = []

    def _line(self, line: Line, layout: TextLayout, x: float, top: float, height: float) -> None:
        left = self._left(x + line.x, line.width)
        self.lines.append((line.text.strip(), left, left + line.width))
        super()._line(line, layout, x, top, height)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> Drawn:
    monkeypatch.setattr("app.reports.page.Pen", Watched)

    def draw(blocks: list[Block], **changes: object) -> dict[str, tuple[float, float]]:
        Watched.lines.clear()
        build(document(**{"language": "ar", **changes}), blocks)
        return {words: (left, right) for words, left, right in Watched.lines}

    return draw


@pytest.mark.parametrize(
    ("language", "runs_left"),
    [("ar", True), ("he-IL", True), ("fa_IR", True), ("en", False), ("de-AR", False), ("", False)],
)
def test_languages_that_are_written_from_right_to_left(language: str, runs_left: bool) -> None:
    assert language_runs_left(language) is runs_left
    with page_in(language) as turned:
        assert turned is is_turned_round() is runs_left
    assert not is_turned_round()


def test_the_first_column_stands_at_the_right(drawn: Drawn) -> None:
    found = drawn(BLOCKS)
    assert found["عجلة"][1] == pytest.approx(END)
    assert found["لا"][1] < found["1234"][0] < found["1234"][1] < found["عجلة"][0]
    assert found["ما وعدنا به"][1] == pytest.approx(END)


def test_figures_stand_under_each_other_by_their_last_digit(drawn: Drawn) -> None:
    found = drawn(BLOCKS)
    assert found["1234"][1] == pytest.approx(found["12"][1]) == pytest.approx(found["الرقم"][1])


def test_the_head_s_parts_do_not_lie_over_each_other(drawn: Drawn) -> None:
    title = "ملخص الفترة الطويل جدًا " * 6
    found = drawn(BLOCKS, title=title, period="فبراير 2026", printed="طُبع 18/03/2026")
    (when,) = [edges for words, edges in found.items() if words.endswith("18/03/2026")]
    (cut,) = [edges for words, edges in found.items() if words.startswith("ملخص")]
    shop = found["Fenwick & Daughters"]
    assert shop[1] == pytest.approx(END)
    assert pytest.approx(when[0]) == SIDE
    assert when[1] < cut[0] < cut[1] < shop[0]


def test_the_same_page_in_english_begins_at_the_left(drawn: Drawn) -> None:
    table = Table((Column("What"), Column("More")), [Row(("wheel", "yes"))])
    assert drawn([table], language="en-GB")["wheel"][0] == pytest.approx(SIDE)


def test_our_own_sentence_that_begins_with_a_name_runs_the_page_s_way(drawn: Drawn) -> None:
    words = "Nora وعدت بذلك في 20 مارس"
    found = drawn([Text(words), Quote("Nobody rang.", "Ada")])
    assert found[words][1] == pytest.approx(END)
    assert found["Nobody rang."][0] < WIDTH / 2


def test_words_are_read_back_in_their_order() -> None:
    data = build(document(language="ar"), BLOCKS)
    found = bare(text(data))
    for words in ("دراجة حمراء", "ما وعدنا به", "Fenwick & Daughters", "1234"):
        assert bare(words) in found
    told = poppler(data)
    assert told is None or bare("دراجة حمراء") in bare(told)


def test_words_in_both_directions_are_told_once_in_a_table() -> None:
    cell = (Span("أُخلف: ", bold=True), Span("Cargo bike no. 3 back"))
    table = Table(
        (Column("رقم", points=60), Column("وعد"), Column("من")), [Row(("12-8", cell, "x"))]
    )
    data = build(document(language="ar"), [table])
    for told in (text(data), poppler(data)):
        if told is not None:
            assert bare(told).count("bikeno.3back") == 1
            assert "ekib" not in told


def test_a_telephone_number_is_drawn_from_left_to_right(drawn: Drawn) -> None:
    found = drawn([Text("020 910 1101"), Text(("+49 30 1", Span(" (عمل)")))])
    assert found["020 910 1101"][1] == pytest.approx(END)
    layout = lay_out(("+49 30 1", Span(" (عمل)")), Style(), 300, rtl=True)
    told = [run.shaped.text for run in layout.lines[0].runs]
    assert "".join(told).rstrip().endswith("+49 30 1"), "the number at the right, in its order"


def test_the_same_words_are_laid_out_anew_for_the_other_direction(drawn: Drawn) -> None:
    """What was laid out once is kept: a page of the other direction must not get it."""
    assert drawn([Text("12")], language="en")["12"][0] == pytest.approx(SIDE)
    assert drawn([Text("12")])["12"][1] == pytest.approx(END)
