"""Files that were made to break an importer: a problem a row, or one sentence, never a crash."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.exchange.import_report import ImportReport
from app.sentences import SENTENCES
from models.customer import Customer
from models.interaction import Interaction
from models.store import Store
from models.values import UserError
from tests.app.exchange.kit import count_of, problems, rows_of, take

MAP = """
source = "hostile"
zone = "UTC"
currency = "EUR"
[customer]
id = "Id"
name = "Name"
[interaction]
id = "Id"
at = { column = "At", format = "iso" }
note = "Name"
worth = "Worth"
[promise]
id = "Id"
only_with = ["Due"]
text = "Name"
due = { column = "Due", format = "iso" }
[survey_answer]
id = "Id"
only_with = ["Score"]
kind = { constant = "nps" }
score = "Score"
answered_at = { column = "At", format = "iso" }
"""
HEADER = "Id,Name,At,Due,Worth,Score"
SEED = f"{HEADER}\n" + "".join(
    f'{n},"Ana, {n} é","2024-05-0{n}",2024-06-0{n},1{n}.50,{n}\r\n' for n in range(1, 10)
)


def attempt(store: Store, folder: Path, data: bytes) -> ImportReport | str:
    """Import bytes; return the report, or the code of the one sentence."""
    file = folder / "hostile.csv"
    file.write_bytes(data)
    try:
        report = take(store, file, MAP)
    except UserError as error:
        return error.code
    report.to_json()
    return report


@pytest.mark.parametrize(
    ("row", "column", "code"),
    [
        (b"1,a\0b,2024-05-01,,,", "Name", "words.nul"),
        (b"1,a\xed\xa0\x80\xc3\xa9,2024-05-01,,,", "Name", "words.surrogate"),
        (b"1,a\xff \xc3\xa9\xc3\xa9,2024-05-01,,,", "Name", "words.surrogate"),
        (b"1," + b"x" * 501 + b",2024-05-01,,,", "Name", "words.too_long"),
        (b"x" * 501 + b",a,2024-05-01,,,", "Id", "words.too_long"),
        (b"1,a,2024-05-01,,9223372036854775808,", "Worth", "money.too_large"),
        (b"1,a,2024-05-01,,1e400,", "Worth", "money.not_understood"),
        (b"1,a,2024-05-01,,NaN,", "Worth", "money.not_understood"),
        (b"1,a,2024-05-01,,,9223372036854775808", "Score", "import.not_number"),
        (b"1,a,2024-05-01,,,NaN", "Score", "import.not_number"),
        (b"1,a,0001-01-01,,,", "At", "import.date_far"),
        (b"1,a,9999-12-31,,,", "At", "import.date_far"),
        (b"1,a,2024-05-01,9999-12-31,,", "Due", "import.date_far"),
        (b"1,a,2024-05-01T00:00:00+99:99,,,", "At", "import.not_date"),
        (b"1,a,2024-13-01,,,", "At", "import.not_date"),
    ],
)
def test_a_bad_cell_costs_its_row_alone(
    store: Store, tmp_path: Path, row: bytes, column: str, code: str
) -> None:
    data = b"\n".join([HEADER.encode(), row, b"2,good,2024-05-01,,,"])
    report = attempt(store, tmp_path, data)
    assert isinstance(report, ImportReport)
    assert problems(report) == [(2, column, code)]
    assert [row.name for row in rows_of(store, Customer)] == ["good"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "import.empty"),
        (b"\n\n", "import.no_header"),
        (b"\0" * 5000, "import.not_text"),
        (bytes(random.Random(1).randbytes(20_000)), "import.not_text"),
        (b"PK\x03\x04" + b"\0" * 100, "import.not_text"),
        (b'"' * 9, None),
        (b"a,b\n1,2\n", "import.column_missing"),
    ],
)
def test_a_bad_file_is_one_sentence(
    store: Store, tmp_path: Path, data: bytes, code: str | None
) -> None:
    found = attempt(store, tmp_path, data)
    assert isinstance(found, str)
    assert found in SENTENCES
    assert code in {None, found}


def test_only_a_header_is_an_import_of_nothing(store: Store, tmp_path: Path) -> None:
    report = attempt(store, tmp_path, HEADER.encode())
    assert isinstance(report, ImportReport)
    assert (report.rows, report.changes.changeset) == (0, None)


def test_a_cell_of_a_megabyte_is_refused_and_the_next_row_taken(
    store: Store, tmp_path: Path
) -> None:
    data = f"{HEADER}\n1,{'x' * 2_000_000},2024-05-01,,,\n2,ok,2024-05-01,,,\n".encode()
    report = attempt(store, tmp_path, data)
    assert isinstance(report, ImportReport)
    assert problems(report) == [(2, "Name", "words.too_long")]


def test_customer_text_is_never_a_statement(store: Store, tmp_path: Path) -> None:
    text = "'); DROP TABLE customer; --"
    report = attempt(store, tmp_path, f'{HEADER}\n1,"{text}",2024-05-01,,,\n'.encode())
    assert isinstance(report, ImportReport)
    assert [row.name for row in rows_of(store, Customer)] == [text]


@settings(
    max_examples=250,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    st.lists(
        st.tuples(st.integers(0, len(SEED)), st.integers(0, 6), st.binary(max_size=6)), max_size=8
    )
)
def test_a_good_file_damaged_anywhere(
    store: Store, tmp_path: Path, wounds: list[tuple[int, int, bytes]]
) -> None:
    """Every row is accepted or listed, whatever was cut out or put in."""
    data = SEED.encode()
    for at, length, bytes_in in wounds:
        data = data[:at] + bytes_in + data[at + length :]
    found = attempt(store, tmp_path, data)
    if isinstance(found, str):
        assert found in SENTENCES
        return
    assert found.rows == found.imported + len(found.rejected)
    assert all(rejected.problem.code in SENTENCES for rejected in found.rejected)


@settings(
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.binary(max_size=400), st.booleans())
def test_any_bytes(store: Store, tmp_path: Path, data: bytes, headed: bool) -> None:
    found = attempt(store, tmp_path, (HEADER.encode() + b"\n" if headed else b"") + data)
    assert isinstance(found, ImportReport) or found in SENTENCES
    assert count_of(store, Interaction) >= 0
