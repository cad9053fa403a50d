"""The shop's own values, hours and words."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.queries import shop as queries
from app.services import shop
from models.shop import Term
from models.values import Vocabulary
from tests.app.services.at_work import AtWork, refused


def test_correct(work: AtWork) -> None:
    values = {
        "name": "Corner Shop",
        "zone": "America/Sao_Paulo",
        "currency": "BRL",
        "date_order": "dmy",
        "paper": "letter",
        "brand_colour": "#1a2B3c",
        "country": "BR",
        "brand_review_day": date(2026, 5, 1),
    }
    work.do(shop.correct, values)
    with work.store.read() as reading:
        told = queries.shop(reading)
    assert {name: getattr(told, name) for name in values} == values
    work.do(shop.correct, {"name": " ", "paper": None})
    with work.store.read() as reading:
        assert (queries.shop(reading).name, queries.shop(reading).paper) == ("", None)


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"zone": "Europe/Nowhere"}, "shop.unknown_zone"),
        ({"zone": "../../etc/passwd"}, "shop.unknown_zone"),
        ({"zone": ""}, "words.blank"),
        ({"currency": "euro"}, "worth.unknown_currency"),
        ({"date_order": "dym"}, "field.not_a_choice"),
        ({"paper": "a3"}, "field.not_a_choice"),
        ({"brand_colour": "red"}, "field.not_a_choice"),
        ({"country": "Brazil"}, "field.not_a_choice"),
        ({"brand_review_day": "2026-05-01"}, "field.not_a_day"),
        ({"motto": "x"}, "field.unknown"),
    ],
)
def test_what_is_wrong_is_refused(work: AtWork, values: dict[str, Any], code: str) -> None:
    with refused(code, next(iter(values))):
        work.do(shop.correct, values)


def test_opening_hours(work: AtWork) -> None:
    spans = [(0, 540, 720), (0, 780, 1080), (5, 600, 1440)]
    work.do(shop.set_opening_hours, spans)
    with work.store.read() as reading:
        assert queries.hours(reading).opening == tuple(spans)
    assert work.do(shop.set_opening_hours, spans).changeset is None
    work.do(shop.set_opening_hours, spans[1:])
    with work.store.read() as reading:
        assert queries.hours(reading).opening == tuple(spans[1:])


@pytest.mark.parametrize(
    ("spans", "code"),
    [([(0, 120, 60)], "hours.wrong_span"), ([(1, 60, 180), (1, 120, 240)], "hours.overlap")],
)
def test_wrong_hours_are_refused(
    work: AtWork, spans: list[tuple[int, int, int]], code: str
) -> None:
    with refused(code):
        work.do(shop.set_opening_hours, spans)


def test_holidays(work: AtWork) -> None:
    work.do(shop.set_holidays, [(date(2026, 12, 25), "Christmas"), (date(2026, 1, 1), "")])
    work.do(shop.set_holidays, [(date(2026, 12, 25), "Christmas")])
    with work.store.read() as reading:
        assert queries.hours(reading).holidays == {date(2026, 12, 25)}


def test_one_holiday_is_added_renamed_and_removed(work: AtWork) -> None:
    day = date(2026, 12, 25)
    work.do(shop.add_holiday, day, "Xmas")
    work.do(shop.add_holiday, date(2026, 1, 1))
    work.do(shop.add_holiday, day, "Christmas")
    with work.store.read() as reading:
        rows = queries.holidays(reading)
    assert [(row.day, row.name) for row in rows] == [(date(2026, 1, 1), ""), (day, "Christmas")]
    work.do(shop.remove_holiday, rows[1].id)
    with work.store.read() as reading:
        assert queries.hours(reading).holidays == {date(2026, 1, 1)}
    with refused("record.gone"):
        work.do(shop.remove_holiday, rows[1].id)
    with refused("field.not_a_day", "day"):
        work.do(shop.add_holiday, "2026-12-25")


def test_words_are_added_renamed_retired_and_brought_back(work: AtWork) -> None:
    term = work.do(shop.add_term, Vocabulary.CHANNEL, "Courier").term
    with refused("term.exists", "text"):
        work.do(shop.add_term, Vocabulary.CHANNEL, "cóurier")
    work.do(shop.add_term, Vocabulary.STAGE, "Courier")
    work.do(shop.retire_term, term)
    with work.store.read() as reading:
        assert "Courier" not in [t.text for t in queries.terms(reading, Vocabulary.CHANNEL)]
        assert len(queries.terms(reading, Vocabulary.CHANNEL, active=False)) == 9
    assert work.do(shop.add_term, Vocabulary.CHANNEL, "COURIER").term == term
    with work.store.read() as reading:
        assert queries.terms(reading, Vocabulary.CHANNEL)[-1].text == "COURIER"


def test_a_renamed_word_is_the_shops_own(work: AtWork) -> None:
    with work.store.read() as reading:
        first, second = queries.terms(reading, Vocabulary.CHANNEL)[:2]
    with refused("term.exists", "text"):
        work.do(shop.rename_term, first.id, second.text)
    assert work.do(shop.rename_term, first.id, first.text).changeset is None
    work.do(shop.rename_term, first.id, "Front desk")
    row = work.row(Term, first.id)
    assert (row.text, row.key) == ("Front desk", None)
