"""File names that say what is in them and are allowed everywhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reports.naming import LONGEST_NAME, named, numbered, safe_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zoë Ünal", "Zoë Ünal"),
        ("../../etc/passwd", "etc passwd"),
        ('a<b>:"c"|d?*', "a b c d"),
        ("con", "_con"),
        ("COM1.txt", "_COM1.txt"),
        ("...", "Summary"),
        ("\u202egpj.exe", "gpj.exe"),
        ("a\nb\tc", "a b c"),
    ],
)
def test_safe_names(text: str, name: str) -> None:
    assert safe_name(text) == name


@given(st.text())
def test_any_text_makes_a_name(text: str) -> None:
    name = safe_name(text)
    assert name.strip(" .")
    assert not set(name) & set('<>:"/\\|?*\0\n')
    assert len(name.encode("utf-8", "surrogatepass")) <= LONGEST_NAME + 1


def test_a_name_tells_shop_kind_and_days() -> None:
    found = named("Fenwick / Daughters", "period", ("Phone",), "2026-01-01 2026-01-31")
    assert found == "Fenwick Daughters - Period summary - Phone - 2026-01-01 2026-01-31.pdf"
    assert named("", "slip", ("12-7",), "", "csv") == "Promise slip - 12-7.csv"


def test_a_name_that_is_taken_gets_a_number() -> None:
    path = Path("folder/Summary.pdf")
    assert numbered(path, 1) == path
    assert numbered(path, 2) == Path("folder/Summary (2).pdf")
