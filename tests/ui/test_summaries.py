"""Which pages a printer is given."""

from __future__ import annotations

import pytest

from ui.printing import page_numbers


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
