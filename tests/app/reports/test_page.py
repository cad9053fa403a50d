"""Pages: heads, feet, what stays together, and the same bytes for the same input."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.reports.blocks import Heading, KeyFigure, KeyFigures, Quote, Text
from app.reports.page import SIDE, SIZES, Block, Document, Paper, Slice, build, paginate
from app.reports.pen import Pen
from app.reports.tables import Column, Row, Table, column_widths
from models.values import UserError
from tests.app.reports.reading import flat, pages, reader, text

AT = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)


def document(**changes: object) -> Document:
    values: dict[str, object] = {
        "shop": "Fenwick & Daughters",
        "title": "A summary",
        "period": "October 2026",
        "printed": "Printed 2 Nov 2026, 09:30",
        "printed_at": AT,
        "language": "en-GB",
        "digest": "0123456789abcdef",
    }
    return Document(**{**values, **changes})  # type: ignore[arg-type]


def table(rows: int, words: str = "some words") -> Table:
    columns = (Column("Name"), Column("Number", points=60, align="right"))
    return Table(columns, [Row((f"{words} {index}", f"row{index}")) for index in range(rows)])


def nothing(pen: Pen, x: float, y: float) -> None:
    """Draw nothing."""


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_page_has_its_head_and_foot(paper: Paper) -> None:
    data = build(document(), [table(120)], paper)
    found = pages(data)
    assert len(found) > 2
    for number, page in enumerate(found, 1):
        words = flat(page)
        assert words.startswith("Fenwick & Daughters")
        assert "A summary · October 2026 · Printed 2 Nov 2026, 09:30" in words
        assert "Contains personal data · Digest 01234567" in words
        assert words.endswith(f"Page {number} of {len(found)}")
        assert "Name Number" in words
    box = reader(data).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(SIZES[paper], abs=0.01)


def test_rows_stay_whole_and_each_is_printed_once() -> None:
    data = build(document(), [table(90, "words that go on and on " * 12)])
    found = [flat(page) for page in pages(data)]
    for index in range(90):
        assert sum(f"row{index} " in f"{page} " for page in found) == 1
        page = next(page for page in found if f"row{index} " in page)
        assert f"words that go on and on {index} " in page


def test_a_heading_is_never_alone_at_the_foot() -> None:
    for filler in range(30, 60):
        blocks: list[Block] = [
            Text("line\n" * filler),
            Heading("The heading"),
            Text("What follows"),
        ]
        for page in pages(build(document(), blocks)):
            assert ("The heading" in page) == ("What follows" in page)


def test_a_group_is_named_again_where_it_goes_on() -> None:
    rows = [Row(("Ada Lovelace",), group=True), *(Row((f"p{i}", "x")) for i in range(90))]
    found = pages(build(document(), [Table((Column("Name"), Column("Number")), rows)]))
    assert len(found) > 1
    assert all("Ada Lovelace" in page for page in found)


def test_a_long_row_parts_between_its_lines() -> None:
    note = " ".join(f"word{index}" for index in range(2500))
    data = build(document(), [Table((Column("No."), Column("Note")), [Row(("1", note))])])
    assert set(note.split()) <= set(text(data).split())
    assert len(pages(data)) > 1


def test_an_empty_table_says_so() -> None:
    assert "Nothing here" in text(build(document(), [Table((Column("A"),), (), "Nothing here")]))


def test_missing_characters_are_counted_in_a_note() -> None:
    blocks: list[Block] = [
        Text("cuneiform \U00012000"),
        Quote("\U00012001 and \U00012002", "Ada"),
        table(2, "\U00012003"),
        KeyFigures([KeyFigure("\U00012004", "1")]),
    ]
    assert "6 characters could not be printed" in flat(text(build(document(), blocks)))
    assert "could not be printed" not in text(build(document(), [Text("all fine")]))


def test_the_same_input_gives_the_same_bytes() -> None:
    blocks: list[Block] = [Heading("Über שלום 漢字"), table(70)]
    assert build(document(), blocks) == build(document(), blocks)


def test_other_content_has_another_file_id() -> None:
    first, second = (reader(build(document(), [Text(words)])) for words in ("one", "two"))
    assert first.trailer["/ID"] != second.trailer["/ID"]


def test_the_file_says_what_it_is_and_names_no_computer() -> None:
    found = reader(build(document(), [Heading("Promises")]))
    about = found.metadata
    assert about is not None
    assert about.title == "A summary · October 2026 · Fenwick & Daughters"
    assert about.author == "Fenwick & Daughters"
    assert about.creator == about.producer == "Counterfoil"
    assert about.creation_date == AT
    assert found.trailer["/Root"]["/Lang"] == "en-GB"
    assert [item["/Title"] for item in found.outline] == ["Promises"]


def test_every_font_is_embedded() -> None:
    found = reader(build(document(), [Text("Latin, שלום, 漢字, 한국어, 😀")]))
    fonts = found.pages[0]["/Resources"]["/Font"]
    assert len(fonts) >= 5
    for font in fonts.values():
        (descendant,) = font.get_object()["/DescendantFonts"]
        assert "/FontFile2" in descendant.get_object()["/FontDescriptor"]


def test_customers_words_cannot_become_structure() -> None:
    attack = "<img src='/etc/passwd'/> (x) Tj ET Q /JS (app.alert) <a href='file:///'>"
    found = reader(build(document(), [Text(attack), Heading(attack)]))
    page = found.pages[0]
    assert "/Annots" not in page
    assert "/XObject" not in page["/Resources"]
    assert attack.replace(" ", "") in page.extract_text().replace(" ", "").replace("\n", "")


def test_progress_is_told_and_a_cancelled_summary_leaves_nothing() -> None:
    told: list[tuple[int, int]] = []
    build(document(), [table(120)], progress=lambda done, total: told.append((done, total)))
    drawn = len(told) - 1
    assert drawn > 1
    assert told == [*((done, 0) for done in range(1, drawn + 1)), (drawn, drawn)]
    with pytest.raises(UserError, match=r"report\.cancelled"):
        build(document(), [table(120)], cancelled=lambda: True)


@settings(max_examples=100)
@given(
    st.lists(
        st.tuples(st.floats(1, 250), st.floats(0, 30), st.booleans(), st.booleans()), max_size=40
    )
)
def test_the_flow_keeps_order_and_stays_on_the_page(
    parts: list[tuple[float, float, bool, bool]],
) -> None:
    head = Slice(20, nothing)
    slices = [
        Slice(height, nothing, gap=gap, keep=keep, repeat=head if repeat else None)
        for height, gap, keep, repeat in parts
    ]
    room = 300.0
    found = paginate(slices, room)
    placed = [item for page in found for item in page if item.slice is not head]
    assert [item.slice for item in placed] == slices
    for page in found:
        for above, below in pairwise(page):
            assert below.y >= above.y + above.slice.height - 0.01
        assert all(item.y + item.slice.height <= room + 0.1 for item in page)


def test_margins_are_wide_enough() -> None:
    assert SIDE / 72 * 25.4 >= 15


def stacked(*sizes: tuple[float, float]) -> list[list[float]]:
    """Return where slices of (height, gap) stand on pages 100 points high."""
    slices = [Slice(height, nothing, gap=gap) for height, gap in sizes]
    return [[placed.y for placed in page] for page in paginate(slices, 100)]


def test_what_would_just_miss_a_page_is_taken_on_it_closer_together() -> None:
    (page,) = stacked((40, 0), (40, 20), (8, 0))
    assert page == pytest.approx([0, 52, 92])
    assert stacked((40, 0), (40, 20)) == [[0, 60]]


def test_space_gives_way_by_no_more_than_a_share() -> None:
    assert stacked((40, 0), (40, 10), (20, 10)) == [[0, 50], [0]]
    (page,) = stacked((30, 0), (30, 25), (25, 0))
    assert page == pytest.approx([0, 45, 75])


def test_what_is_too_tall_for_any_page_stands_alone() -> None:
    assert stacked((40, 0), (300, 10), (40, 10)) == [[0], [0], [0]]


def test_a_head_s_longest_word_widens_its_column_but_not_at_all_costs() -> None:
    short, long = Column("n", points=30), Column("Tage verspätet", points=30)
    assert column_widths((Column("a"), short), 400) == pytest.approx([360, 30])
    shared, widened = column_widths((Column("a"), long), 400)
    assert widened > 36
    assert shared + widened + 10 == pytest.approx(400)
    many = [Column("Donaudampfschifffahrt", points=30)] * 6
    assert column_widths((Column("a"), *many), 400)[1:] == [30] * 6
