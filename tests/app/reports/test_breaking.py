"""Where lines may break."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reports.breaking import break_points, clusters, pieces
from app.reports.visible import is_plain


def parts(text: str) -> list[str]:
    return [text[a:b] for a, b in pairwise([0, *break_points(text), len(text)])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one two  three", ["one ", "two  ", "three"]),
        ("well-known fact", ["well-", "known ", "fact"]),
        ("2026-10-31", ["2026-10-31"]),
        ("10\u00a0kg", ["10\u00a0kg"]),
        ("Donau\u00addampf", ["Donau\u00ad", "dampf"]),
        ("漢字、文「長い」", ["漢", "字、", "文", "「長", "い」"]),
        ("한국어 문장", ["한국어 ", "문장"]),
        ("", [""]),
    ],
)
def test_break_points(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


def test_thai_breaks_before_leading_vowels_only_between_letters() -> None:
    assert len(parts("ภาษาไทยเป็นภาษา")) > 1
    assert all(part[0] not in "ะาำิีึืุูั่้๊๋์" for part in parts("ภาษาไทยเป็นภาษา"))


@pytest.mark.parametrize(
    "one", ["e\u0301", "👩‍👩‍👧‍👦", "🇩🇪", "👍🏽", "1️⃣", "한", "\u1112\u1161\u11ab"]
)
def test_what_a_reader_takes_for_one_character_stays_together(one: str) -> None:
    assert clusters(f"a{one}b") == ["a", one, "b"]


@given(st.text(max_size=60))
def test_breaking_loses_nothing(text: str) -> None:
    assert "".join(clusters(text)) == text
    assert "".join(parts(text)) == text


@given(st.text(alphabet="ab é1-/–—‐ \u2011(“", max_size=40))
def test_plain_text_is_cut_at_the_same_points_the_short_way(words: str) -> None:
    assert is_plain(words)
    points = [0, *break_points(words), len(words)]
    assert pieces(words) == [words[a:b] for a, b in pairwise(points) if a < b]
