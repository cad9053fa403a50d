"""Charts: inside their box, each mark named, zero where zero is."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reports.figures import (
    Bar,
    Line,
    Part,
    Picture,
    Rect,
    Step,
    TextRun,
    columns,
    diverging_bars,
    emotion_path,
    stacked_bars,
)
from app.reports.paragraph import GREY, Style
from app.reports.text import measure

NUMBERS = st.integers(0, 100_000)


def bar(*values: int, label: str = "Counter") -> Bar:
    names = ("negative", "neutral", "positive")
    parts = zip(values, names, strict=False)
    return Bar(label, tuple(Part(value, name, str(value), 0.3) for value, name in parts), record=7)


def inside(picture: Picture) -> bool:
    for mark in picture.marks:
        if isinstance(mark, Rect):
            right, bottom = mark.x + mark.width, mark.y + mark.height
            if mark.x < -0.1 or right > picture.width + 0.1 or bottom > picture.height + 0.1:
                return False
    return True


@given(st.lists(st.tuples(NUMBERS, NUMBERS, NUMBERS), min_size=1, max_size=12))
def test_bars_stay_in_their_box_and_keep_proportion(rows: list[tuple[int, int, int]]) -> None:
    bars = [bar(*row) for row in rows]
    for make in (stacked_bars, diverging_bars):
        picture = make(bars, 480)
        assert inside(picture)
        drawn = [mark for mark in picture.marks if isinstance(mark, Rect) and mark.label]
        shown = [part for one in bars for part in one.parts if part.value]
        assert len(drawn) == len(shown)
        for mark in drawn:
            assert mark.record == 7
        values = {mark.label: mark.width for mark in drawn}
        assert all(width >= 0 for width in values.values())


def test_width_is_in_proportion_to_the_number() -> None:
    rects = [m for m in stacked_bars([bar(10, 30)], 300).marks if isinstance(m, Rect) and m.label]
    assert rects[1].width == pytest.approx(3 * rects[0].width)
    assert rects[1].x == pytest.approx(rects[0].x + rects[0].width)


def test_what_is_bad_lies_left_of_zero_and_what_is_good_right() -> None:
    picture = diverging_bars([bar(4, 5, 6)], 400)
    (zero,) = [m for m in picture.marks if isinstance(m, Line) and m.label == "0"]
    negative, positive, neutral = [m for m in picture.marks if isinstance(m, Rect) and m.label]
    assert negative.x + negative.width == pytest.approx(zero.x0)
    assert positive.x == pytest.approx(zero.x0)
    assert neutral.x > positive.x + positive.width


def test_every_bar_says_its_number() -> None:
    runs = {m.text for m in diverging_bars([bar(4, 5, 6)], 400).marks if isinstance(m, TextRun)}
    assert {"4", "5", "6", "Counter"} <= runs


@given(st.lists(NUMBERS, max_size=40))
def test_columns_begin_at_zero(values: list[int]) -> None:
    picture = columns([(str(i), v, str(v)) for i, v in enumerate(values)], 480, 90)
    assert inside(picture)
    rects = [m for m in picture.marks if isinstance(m, Rect)]
    assert len({round(m.y + m.height, 3) for m in rects}) <= 1


@given(
    st.lists(
        st.tuples(
            st.one_of(st.none(), st.integers(-2, 2)), st.one_of(st.none(), st.integers(-2, 2))
        ),
        max_size=30,
    )
)
def test_a_feeling_that_nobody_recorded_is_not_drawn(
    path: list[tuple[int | None, int | None]],
) -> None:
    steps = [Step(str(i), a, b, i) for i, (a, b) in enumerate(path)]
    words = ["delighted", "pleased", "neutral", "disappointed", "angry"]
    picture = emotion_path(steps, words, 480)
    dots = [mark for mark in picture.marks if isinstance(mark, Rect)]
    assert len(dots) == sum(feeling is not None for step in path for feeling in step)
    assert inside(picture)


def test_labels_do_not_run_into_each_other() -> None:
    points = [(f"{i} October", 1.0, "1") for i in range(31)]
    runs = [m for m in columns(points, 400, 90).marks if isinstance(m, TextRun) and "Oct" in m.text]
    for left, right in pairwise(runs):
        half = measure(left.text, Style(size=left.size)) / 2
        assert left.x + half <= right.x - half


def test_words_are_dark_enough() -> None:
    marks = diverging_bars([bar(4, 5, 6)], 400).marks
    assert all(m.grey <= GREY for m in marks if isinstance(m, TextRun))
