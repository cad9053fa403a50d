"""The hand-over stands on one page, whatever there is to hand over."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.queries.handover import HandoverSummary
from app.reports import handover
from app.reports.page import Paper
from tests.app.reports import examples
from tests.app.reports.reading import flat, pages

LONG = "x" * 20_000
NAME = "W" * 200


def printed(data: HandoverSummary, paper: Paper = "a4") -> list[str]:
    return pages(handover.render(data, paper=paper, printed_at=examples.AT, language="en"))


def hostile(data: HandoverSummary) -> HandoverSummary:
    """Return the same with the longest words and names."""
    return replace(
        data,
        due=tuple(replace(row, text=LONG, customer=NAME, owner=NAME) for row in data.due),
        unmet=tuple(replace(row, text=LONG, customer=NAME, owner=NAME) for row in data.unmet),
        upset=tuple(
            replace(row, visit=replace(row.visit, customer=NAME, staff=NAME), complaints=(LONG,))
            for row in data.upset
        ),
        thanks=tuple(replace(row, text=LONG, customer=NAME, staff=NAME) for row in data.thanks),
    )


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("scale", [0, 1, 3, 50])
@pytest.mark.parametrize("is_hostile", [False, True])
def test_it_is_one_page(paper: Paper, scale: int, is_hostile: bool) -> None:
    data = examples.handover(scale)
    assert len(printed(hostile(data) if is_hostile else data, paper)) == 1


def test_what_has_no_room_is_counted() -> None:
    data = examples.handover(50)
    words = flat(printed(data)[0])
    data = replace(data, due=(), upset=())
    words = flat(printed(data)[0])
    numbers = [row.number for row in data.unmet]
    shown = sum(f" {number} " in words for number in numbers)
    assert 0 < shown < len(numbers)
    assert f"and {len(numbers) - shown} more: the summary Unmet promises has them" in words
    assert f"Overdue {data.overdue} still open" in words


def test_all_of_little_is_shown() -> None:
    data = examples.handover(1)
    short = replace(data, due=data.due[:2], upset=data.upset[:1], thanks=data.thanks[:1])
    data = replace(short, unmet=tuple(replace(row, customer="Ada") for row in data.unmet))
    words = flat(printed(data)[0])
    assert " more: " not in words
    for row in (*data.due, *data.unmet):
        assert row.number in words
    assert "Broken: Order the left-hand brake lever" in words


def test_one_full_list_gets_the_room_that_others_leave() -> None:
    data = replace(examples.handover(10), due=(), upset=(), thanks=())
    words = flat(printed(data)[0])
    assert sum(f" {row.number} " in words for row in data.unmet) > 15


def test_nothing_to_hand_over_is_said_calmly() -> None:
    words = flat(printed(examples.handover(0))[0])
    assert "Nothing is due, nothing is late, and nobody waits for an answer." in words
    assert "Nothing is overdue." in words
