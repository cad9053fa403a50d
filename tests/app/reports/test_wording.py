"""How figures are written."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from app.reports.wording import Wording
from app.rules.measures import Feelings, Share, ces, nps, wilson
from models.values import Due

W = Wording()


@pytest.mark.parametrize(
    ("part", "whole", "text", "basis"),
    [
        (0, 0, "–", "none to count"),
        (3, 4, "3 of 4", "n 4, too few to say"),
        (7, 8, "88%", "n 8, 95% interval 53% to 98%"),
        (30, 40, "75%", "n 40, 95% interval 60% to 86%"),
        (3619, 3898, "92.8%", "n 3,898, 95% interval 92.0% to 93.6%"),
    ],
)
def test_shares(part: int, whole: int, text: str, basis: str) -> None:
    share = wilson(part, whole)
    assert W.share(share) == text
    assert W.share_basis(share) == basis


def test_scores() -> None:
    assert W.score(nps(12, 5, 3)) == "45"
    assert W.score_basis(nps(12, 5, 3)) == "n 20, 95% interval 8 to 70"
    assert W.score(nps(0, 1, 5)) == "−83"
    assert W.score(nps(1, 0, 0)) == "–"
    assert W.score(Share(39.8398, 2746, 37.6, 42.1)) == "39.8"
    assert W.effort(ces({7: 3, 1: 2})) == "4.6"
    assert W.effort(ces({7: 3})) == "–"


@pytest.mark.parametrize(
    ("feelings", "text"),
    [
        (Feelings(10, 5, 27), "1 : 2.7"),
        (Feelings(30, 0, 10), "3.0 : 1"),
        (Feelings(0, 9, 6), "0 : 6"),
        (Feelings(2, 0, 1), "2 : 1"),
    ],
)
def test_ratio(feelings: Feelings, text: str) -> None:
    assert W.ratio(feelings) == text


def test_other_languages_write_numbers_their_way() -> None:
    german = Wording("de", "DE")
    assert german.count(3898) == "3.898"
    assert german.share(wilson(3619, 3898)) == "92,8\u00a0%"
    assert german.money(123456, "EUR") == "1.234,56\u00a0€"
    assert str(Wording("klingon", "ZZ").locale) == "en_GB"


def test_money_follows_the_currency() -> None:
    assert W.money(64549405, "BRL") == "R$645,494.05"
    assert W.money(98000, "JPY") == "JP¥98,000"


def test_days_and_instants_are_those_of_the_zone() -> None:
    wording = Wording(zone=ZoneInfo("America/New_York"))
    late = datetime(2026, 11, 1, 3, 30, tzinfo=UTC)
    assert wording.local_day(late) == date(2026, 10, 31)
    assert wording.instant(late) == "31 Oct 2026, 23:30"
    assert wording.due(Due(at=late)) == "31 Oct 2026, 23:30"
    assert wording.due(Due(day=date(2026, 10, 31))) == "31 Oct 2026"


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (date(2026, 10, 1), date(2026, 10, 31), "October 2026"),
        (date(2026, 1, 1), date(2026, 12, 31), "2026"),
        (date(2026, 10, 2), date(2026, 10, 2), "2 October 2026"),
        (date(2026, 10, 2), date(2026, 10, 9), "2 October 2026 – 9 October 2026"),
        (date(2024, 2, 1), date(2024, 2, 29), "February 2024"),
    ],
)
def test_periods_have_names(first: date, last: date, text: str) -> None:
    assert W.period(first, last) == text
