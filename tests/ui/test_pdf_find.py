"""Words are found on the pages, in the scripts that the shop's customers write."""

from __future__ import annotations

import pytest

from app.reports.blocks import Heading, Text
from app.reports.page import SIDE, build
from app.reports.tables import Column, Row, Table
from tests.app.reports.test_page import document
from ui import pdf_find
from ui.pdf_find import find

WORDS = "The café rang about Zoë’s wheel, and the wheel was ready."


def sheet(*words: str, language: str = "en") -> bytes:
    return build(document(language=language), [Text(each) for each in words])


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        ("wheel", 2),
        ("WHEEL", 2),
        ("cafe", 1),
        ("zoë’s  wheel", 1),
        ("wheel, and", 1),
        ("train", 0),
        ("", 0),
        (" ", 0),
        ("\u200e", 0),
    ],
)
def test_case_accents_and_blanks_do_not_matter(wanted: str, count: int) -> None:
    assert len(find(sheet(WORDS), wanted)) == count


@pytest.mark.parametrize(
    "words", ["دراجة حمراء جديدة", "אופניים אדומים", "赤い自転車", "สวัสดีค่ะ", "नमस्ते", "Straße"]
)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_words_of_any_script_are_found(words: str, language: str) -> None:
    (hit,) = find(sheet("One.", words, language=language), words)
    assert hit.page == 0
    for left, top, right, bottom in hit.boxes:
        assert SIDE - 3 <= left < right <= 595 - SIDE + 3
        assert 72 < top < bottom < 200


def test_words_that_go_over_a_line_s_end_have_two_boxes() -> None:
    long = "many words before the end of " * 6
    hits = find(sheet(long), "many words before the end of many words before")
    assert hits
    assert any(len(hit.boxes) == 2 for hit in hits)


def test_hits_come_in_the_order_of_the_pages() -> None:
    rows = [Row((f"row {index}", "wheel")) for index in range(120)]
    data = build(document(), [Heading("Wheels"), Table((Column("a"), Column("b")), rows)])
    hits = find(data, "row 1")
    pages = [hit.page for hit in hits]
    assert pages == sorted(pages)
    assert len(hits) == 1 + 10 + 20
    assert pages[-1] > 0


def test_no_more_than_can_be_stepped_through(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_find, "MOST", 5)
    assert len(find(sheet("a a a a a a a a a"), "a")) == 5


def test_who_no_longer_waits_stops_it() -> None:
    class Stop(Exception):
        pass

    def stop() -> None:
        raise Stop

    with pytest.raises(Stop):
        find(sheet(WORDS), "wheel", stop)
