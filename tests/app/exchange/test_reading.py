"""Records of delimited files, with their physical lines."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exchange.reading import TableFile, look_at
from models.values import UserError


def look(folder: Path, text: str, encoding: str = "utf-8", **options: Any) -> TableFile:
    """Look at a text written to a file."""
    file = folder / "file.csv"
    file.write_bytes(text.encode(encoding))
    return look_at(file, **options)


def read(folder: Path, text: str, **options: Any) -> list[tuple[int, list[str]]]:
    """Return line and cells of the records after the header."""
    return [(row.line, list(row.cells)) for row in look(folder, text, **options).rows()]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_physical_ones(tmp_path: Path, end: str) -> None:
    """Line breaks in cells and empty lines count; the record bears its first line."""
    text = end.join(["a,b", "1,2", f'"x{end}y",3', "", "4,5", f'"{end}{end}",6', "7,8", ""])
    found = [(line, cells[1]) for line, cells in read(tmp_path, text)]
    assert found == [(2, "2"), (3, "3"), (6, "5"), (7, "6"), (10, "8")]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters_are_found_by_even_records(tmp_path: Path, delimiter: str) -> None:
    rows = ["name|x".replace("|", delimiter), f'"a, b; c"{delimiter}1', f'"d"{delimiter}2']
    assert look(tmp_path, "\n".join(rows)).delimiter == delimiter


def test_the_columns_that_are_waited_for_decide(tmp_path: Path) -> None:
    text = "id;when, where\n1;a, b\n2;c, d\n"
    assert look(tmp_path, text, wanted=["id"]).delimiter == ";"
    assert look(tmp_path, "a,b;c\n", delimiter=";").header == ("a,b", "c")


def test_header_names_are_compared_without_outer_blanks(tmp_path: Path) -> None:
    assert look(tmp_path, ",  CASE ,b\n1,2,3\n").header == ("", "CASE", "b")


def test_a_blank_before_the_quotes_is_passed_over(tmp_path: Path) -> None:
    assert read(tmp_path, 'a, b\n1, "x, y"\n') == [(2, ["1", "x, y"])]


def test_skipped_lines_count(tmp_path: Path) -> None:
    assert read(tmp_path, "made by a till\n\na,b\n1,2\n", skip_lines=2) == [(4, ["1", "2"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a,b\n1,2,3\n4\n5,6,\n7,8\n", [(2, "import.ragged"), (3, "import.ragged")]),
        ('a,b\n1,"no end\n2,3\n', [(2, "import.quote_open")]),
        ('a,b\n1,"no" way\n2,3\n', [(2, "import.quotes")]),
    ],
)
def test_records_that_cannot_be_trusted_are_reported(
    tmp_path: Path, text: str, expected: list[tuple[int, str]]
) -> None:
    rows = look(tmp_path, text).rows()
    assert [(row.line, row.problem.code) for row in rows if row.problem] == expected


def test_long_cells_are_read(tmp_path: Path) -> None:
    """The csv module alone refuses cells above 131,072 characters."""
    assert read(tmp_path, f"a,b\n1,{'x' * 300_000}\n")[0][1][1] == "x" * 300_000


@pytest.mark.parametrize("text", ["\n\n", ",,\n", "  \n"])
def test_a_file_without_a_header_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(UserError, match=r"import\.no_header"):
        look(tmp_path, text)


CELLS = st.text(
    # Control characters in numbers are taken for no text at all; that is tested elsewhere.
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff")
    | st.sampled_from('\r\n\t"'),
    max_size=12,
)


@settings(max_examples=60)
@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), max_size=8), st.sampled_from(",;\t|"))
def test_what_is_written_is_read(rows: list[list[str]], delimiter: str) -> None:
    """Any cells, quoted, in any of the delimiters, come back with their lines."""
    import tempfile

    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerows([["one", "two", "three"], *rows])
    with tempfile.TemporaryDirectory() as folder:
        found = read(Path(folder), text.getvalue(), wanted=["one", "two", "three"])
    kept = [row for row in rows if any(cell.strip() for cell in row)]
    assert [cells for _line, cells in found] == kept


class TestTorture:
    """Suites of files that break readers of CSV."""

    @pytest.mark.parametrize("suite", ["csv-spectrum", "sineemore-csv-test-data"])
    def test_expected_cells(self, shared_data: Path, suite: str) -> None:
        folder = shared_data / "csv_torture" / suite
        answers = [file for file in folder.rglob("*.json") if file.stem not in WRONG_ANSWERS]
        assert len(answers) >= 10
        for answer in answers:
            file = next(folder.rglob(f"csv*/{answer.stem}.csv"))
            expected = json.loads(answer.read_text(encoding="utf-8"))
            assert contents(file, like=expected) == kept(expected), file.name

    def test_all_files_end_in_rows_or_a_sentence(self, shared_data: Path) -> None:
        """Among them spreadsheets, archives, UTF-16 and old Macintosh line ends."""
        outcomes: dict[str, object] = {}
        for file in sorted((shared_data / "csv_torture").rglob("*")):
            if file.is_dir() or file.suffix == ".json":
                continue
            try:
                outcomes[file.name] = len(list(look_at(file).rows()))
            except UserError as error:
                outcomes[file.name] = error.code
        assert outcomes["dummy.xlsx"] == outcomes["dummy.csv.gz"] == "import.not_text"
        assert outcomes["mac_newlines.csv"] == outcomes["test_utf16_little.csv"] == 2
        assert outcomes["event-notification-rpt-lastmonth.txt"] == 72
        assert outcomes["ks_1033_data.csv"] == 1575


WRONG_ANSWERS = {"location_coordinates"}
"""Whose answer has another phone number than the file."""


def contents(file: Path, like: list[object]) -> object:
    """Return a file's cells in the shape of the suite's answers."""
    try:
        table = look_at(file)
    except UserError:
        return []
    rows = [list(row.cells) for row in table.rows()]
    if like and isinstance(like[0], list):
        return [list(table.header), *rows]
    return [dict(zip(table.header, row, strict=True)) for row in rows]


def kept(expected: list[object]) -> list[object]:
    """Return the answers without records that are empty from end to end."""
    return [row for row in expected if not isinstance(row, list) or any(row)]
