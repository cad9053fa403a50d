"""File names that say what is in them and are allowed everywhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.printing import page_numbers
from ui.summaries import LONGEST_NAME, safe_name


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


@pytest.mark.parametrize(
    ("first", "last", "pages", "numbers"),
    [
        (0, 0, 3, [0, 1, 2]),
        (2, 3, 3, [1, 2]),
        (2, 9, 3, [1, 2]),
        (2, 0, 3, [1, 2]),
        (5, 6, 3, []),
    ],
)
def test_pages_of_a_printers_choice(first: int, last: int, pages: int, numbers: list[int]) -> None:
    assert page_numbers(first, last, pages) == numbers
