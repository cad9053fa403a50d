"""Cells that a spreadsheet would take for a formula."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.disarm import armed, disarmed


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+49 30 123",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "  =1",
        "\uff1d1",
        '=HYPERLINK("x")',
        "'=1",
    ],
)
def test_formulas_are_disarmed(text: str) -> None:
    assert disarmed(text) == "'" + text


@pytest.mark.parametrize("text", ["", "Ana", "3 - 2", "it's", "a=b", "1,5"])
def test_other_words_stay_as_they_are(text: str) -> None:
    assert disarmed(text) == text


@given(st.text())
def test_nothing_is_lost(text: str) -> None:
    assert armed(disarmed(text)) == text


@given(st.text())
def test_no_cell_begins_like_a_formula(text: str) -> None:
    assert not disarmed(text).lstrip(" \u00a0\u3000").startswith(tuple("=+-@\t\r\uff1d\uff0b"))


def test_naughty_strings_come_back(shared_data: Path) -> None:
    files = list((shared_data / "naughty_strings").rglob("*.json"))
    assert files
    for file in files:
        for text in json.loads(file.read_text(encoding="utf-8")):
            assert armed(disarmed(str(text))) == str(text)
