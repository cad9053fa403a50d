"""What the environment says of language, money and dates."""

from __future__ import annotations

import pytest

from app import locality


@pytest.mark.parametrize(
    ("name", "language", "country", "currency", "order"),
    [
        ("pt_BR.UTF-8", "pt_BR", "BR", "BRL", "dmy"),
        ("en_US.UTF-8", "en_US", "US", "USD", "mdy"),
        ("ja_JP", "ja_JP", "JP", "JPY", "ymd"),
        ("de_DE@euro", "de_DE", "DE", "EUR", "dmy"),
        ("C.UTF-8", None, None, "EUR", None),
        ("POSIX", None, None, "EUR", None),
        ("eo", "eo", None, "EUR", None),
        ("xx_YY", "xx_YY", "YY", "EUR", None),
    ],
)
def test_a_locale_tells_what_a_new_store_begins_with(
    name: str, language: str | None, country: str | None, currency: str, order: str | None
) -> None:
    environ = {"LANG": name}
    assert locality.language(environ) == language
    assert locality.country(environ) == country
    assert locality.currency(environ) == currency
    assert locality.date_order(environ) == order


def test_the_nearest_wish_wins() -> None:
    environ = {"LC_ALL": "pt_BR", "LANG": "en_US"}
    assert locality.currency(environ) == "BRL"
    assert locality.language({"LANGUAGE": "fr:de", "LANG": "en_US"}) == "fr"


def test_the_zone_is_one_that_exists(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Madrid")
    assert locality.zone() == "Europe/Madrid"
