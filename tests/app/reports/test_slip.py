"""The slip: as wide as the till's roll, the number large, no more of the customer than a name."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from app.queries.slip import SlipSummary
from app.reports import slip
from models.values import Due, PromiseState, Standing
from tests.app.reports import examples
from tests.app.reports.reading import flat, reader, text

MM = 72 / 25.4


def printed(data: SlipSummary, paper: str = "roll") -> bytes:
    return slip.render(data, paper=paper, printed_at=examples.AT, language="en")


def sizes(data: bytes) -> list[tuple[float, float]]:
    boxes: list[Any] = [page.mediabox for page in reader(data).pages]
    return [(float(box.width), float(box.height)) for box in boxes]


def changed(**values: object) -> SlipSummary:
    data = examples.slip()
    return replace(data, promise=replace(data.promise, **values))  # type: ignore[arg-type]


def test_a_roll_is_80_mm_wide_and_as_long_as_it_needs_to_be() -> None:
    (short,), (long,) = sizes(printed(examples.slip())), sizes(printed(examples.slip("x " * 900)))
    assert short[0] == long[0] == pytest.approx(80 * MM, abs=0.1)
    assert short[1] < 110 * MM
    assert long[1] > 2 * short[1]


@pytest.mark.parametrize("words", ["word " * 4000, "山" * 20_000, "\n" * 20_000 + "x"])
def test_no_words_are_too_many(words: str) -> None:
    papers: tuple[str, ...] = ("roll", "a6")
    for paper in papers:
        data = printed(examples.slip(words, "W" * 200), paper)
        assert max(height for _width, height in sizes(data)) <= 14_400
        found = text(data)
        assert found.count(words.strip()[0]) >= words.count(words.strip()[0])


def test_a6_is_a6() -> None:
    ((width, height),) = sizes(printed(examples.slip(), "a6"))
    assert width == pytest.approx(105 * MM, abs=0.1)
    assert height == pytest.approx(148 * MM, abs=0.1)


def test_it_says_what_was_promised_by_when_and_by_whom() -> None:
    data = examples.slip()
    shop = replace(data.shop, address="7 Slipway Row")
    words = flat(text(printed(replace(data, shop=shop))))
    for said in (
        "Fenwick & Daughters, Bicycles 7 Slipway Row",
        "12-7 for Ada",
        "Ring back about the red frame",
        "By when Saturday, 31 October 2026",
        "Promised by Ben on 3 October 2026.",
    ):
        assert said in words


def test_a_walk_in_has_no_name_on_it() -> None:
    assert " for " not in flat(text(printed(examples.slip(customer=None))))


def test_the_number_is_the_largest_and_never_broken() -> None:
    for number in ("1-3", "123456789012345678-9"):
        assert number in text(printed(changed(number=number)))


def test_a_time_of_day_is_the_shops() -> None:
    due = Due(at=examples.AT)
    words = flat(text(printed(changed(binding_due=due, first_due=due))))
    assert "Monday, 2 November 2026 09:30" in words


def test_a_move_and_an_end_are_said() -> None:
    later = Due(day=examples.DAY + timedelta(days=7))
    assert "Moved from 31 Oct 2026, as you agreed." in flat(
        text(printed(changed(binding_due=later)))
    )
    for standing, said in (
        (Standing.KEPT_ON_TIME, "Done on 2 November 2026."),
        (Standing.BROKEN, "On 2 November 2026 we noted that it will not happen."),
        (Standing.WITHDRAWN, "On 2 November 2026 you released us from it."),
    ):
        ended = changed(state=PromiseState.KEPT, standing=standing, settled_at=examples.AT)
        assert said in flat(text(printed(ended)))
