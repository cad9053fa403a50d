"""The figures behind the pages say what the pages say, and nothing in them is a formula."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from app.language import use
from app.reports import KINDS, making, tabling
from app.reports.blocks import Heading, Text
from app.reports.columns import Beside, Whole
from app.reports.direction import has_rtl
from app.reports.printing import Laid
from app.reports.tables import Column, Row, Table
from app.reports.text import Span
from app.reports.visible import printable
from app.rules.disarm import armed
from tests.app.reports import examples
from tests.app.reports.reading import bare, text
from tests.app.reports.test_page import document

DATA: dict[str, Callable[[], object]] = {
    "period": examples.period,
    "unmet": lambda: examples.unmet(16),
    "handover": lambda: examples.handover(1),
    "voice": lambda: examples.voice(1),
    "staff": lambda: examples.staff(1),
    "profile": examples.profile,
    "copy": examples.customer_copy,
    "slip": examples.slip,
}


def laid(kind: str, data: object, language: str = "en") -> Laid:
    return making.laid(kind, data, examples.AT, language)


def table_of(kind: str, data: object, language: str = "en") -> list[list[str]]:
    made = tabling.as_csv(laid(kind, data, language)).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(made, newline="")))


def json_of(kind: str, data: object) -> Any:
    return json.loads(tabling.as_json(kind, data, laid(kind, data)))


def test_every_kind_is_tried() -> None:
    assert set(DATA) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_every_cell_of_the_table_stands_on_the_pages(kind: str) -> None:
    data = DATA[kind]()
    pages = making.render(
        kind, data, paper=making.papers(kind)[0], printed_at=examples.AT, language="en"
    )
    printed = bare(text(pages))
    lines = table_of(kind, data)
    assert len(lines) > 5
    if kind == "slip":  # a slip is no table on paper
        assert bare(lines[4][3]) in printed
        return
    words = {word for line in lines[3:] for cell in line for word in _words(cell)}
    # A word that is too long for its column goes on in the next line, between other columns.
    missing = {word for word in words if len(word) < 40 and word not in printed}
    assert missing == set()


def _words(cell: str) -> list[str]:
    """Return a cell's words; how signs are read back among right-to-left ones is tested elsewhere."""
    return [] if has_rtl(cell) else [bare(word) for word in printable(armed(cell))[0].split()]


@pytest.mark.parametrize("kind", ["period", "staff"])
def test_the_measures_stand_in_the_document_as_the_contract_has_them(kind: str) -> None:
    data: Any = DATA[kind]()
    found = json_of(kind, data)
    assert found["kind"] == kind
    assert found["digest"] == laid(kind, data).document.digest
    if kind == "period":
        assert found["data"]["measures"] == data.measures.to_json()
        assert found["data"]["before"] == data.before.to_json()
    else:
        for told, member in zip(found["data"]["members"], data.members, strict=True):
            assert told["measures"] == member.measures.to_json()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_one_json_document(kind: str) -> None:
    found = json_of(kind, DATA[kind]())
    assert set(found) == {"kind", "title", "period", "digest", "made_at", "data"}
    assert found["data"]["shop"]["zone"] == "Europe/Dublin" or found["data"]["shop"]["zone"]
    assert "logo" not in found["data"]["shop"]


def test_a_list_has_its_records_with_number_and_dues() -> None:
    data = examples.unmet(16)
    rows = json_of("unmet", data)["data"]["rows"]
    assert [row["number"] for row in rows] == [row.number for row in data.rows]
    assert all(row["binding_due"] for row in rows)
    assert rows[0]["standing"] in {"overdue", "broken"}
    lines = table_of("unmet", data)
    listed = [line for line in lines if data.rows[0].number in line]
    assert len(listed) == 1
    assert listed[0][2] in {group.customer or "No customer recorded" for group in data.by_customer}


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@x", "\t=1", "|x", "−5", "%1", " =2"])
def test_no_cell_is_a_formula(start: str) -> None:
    block = Table((Column(start), Column("b")), [Row((start, Span(start)))])
    made = Laid(document(title=start), [Heading(start), block, Text((start, "x"))])
    lines = csv.reader(io.StringIO(tabling.as_csv(made).decode("utf-8-sig"), newline=""))
    cells = [cell for line in lines for cell in line if start in cell]
    assert len(cells) > 6
    assert all(cell.startswith("'") for cell in cells)


def test_what_customers_said_stays_as_it_is() -> None:
    words = 'She said "quick",\nthen left; 5 €\ud800'
    made = tabling.as_csv(Laid(document(), [Text(words.replace("\ud800", ""))]))
    assert made.startswith(b"\xef\xbb\xbf")
    last = list(csv.reader(io.StringIO(made.decode("utf-8-sig"), newline="")))[-1]
    assert last[2] == 'She said "quick",\nthen left; 5 €'
    assert tabling.as_csv(Laid(document(), [Text(words)]))


def test_blocks_beside_and_within_others_are_read_too() -> None:
    one = Table((Column("a"),), [Row(("1",))])
    other = Table((Column("b"),), [], empty="None at all.")
    lines = list(tabling.rows([Heading("Both"), Beside(one, Whole(other))]))
    assert lines == [("Both", "", "a"), ("Both", "", "1"), ("Both", "", "None at all.")]


def test_the_heads_are_in_the_language_of_the_pages() -> None:
    try:
        use("de")
        lines = table_of("period", examples.period(), "de")
    finally:
        use("en")
    assert "Zusammenfassung" in lines[2][2]


def test_the_same_data_gives_the_same_bytes() -> None:
    data = replace(examples.period(), only=(("channel", "Phone"),))
    for ending in tabling.ENDINGS:
        first, second = (
            tabling.written(ending, "period", data, laid("period", data)) for _ in range(2)
        )
        assert first == second
        assert b"Phone" in first
