"""What is usual is what was said often enough and by far most often."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.usual import LEAST, SHARE, usual


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ([], None),
        ([1, 1, 1, 1], None),
        ([1, 1, 1, 1, 1], 1),
        ([1, 1, 1, 2, 3], 1),
        ([1, 1, 2, 2, 3], None),
        ([None, None, None, 1, 1], None),
        ([None, None, 7, 7, 7], 7),
    ],
)
def test_it_takes_five_and_three_in_five(said: list[int | None], expected: int | None) -> None:
    assert usual(said) == expected


@given(st.lists(st.none() | st.integers(1, 4), max_size=40))
def test_it_is_never_what_was_seldom_said(said: list[int | None]) -> None:
    found = usual(said)
    if found is not None:
        assert len(said) >= LEAST
        assert said.count(found) >= SHARE * len(said)
