"""Amounts in minor units."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.money import minor_units, parse_amount
from models.values import UserError


def test_minor_units_differ_by_currency() -> None:
    assert [minor_units(code) for code in ("EUR", "JPY", "KWD", "BRL")] == [2, 0, 3, 2]


@pytest.mark.parametrize("code", ["", "XXQ", "euro", "../x"])
def test_an_unknown_currency_is_refused(code: str) -> None:
    with pytest.raises(UserError) as raised:
        minor_units(code)
    assert raised.value.code == "money.unknown_currency"


@pytest.mark.parametrize(
    ("text", "currency", "decimal", "minor"),
    [
        ("12.50", "EUR", ".", 1250),
        ("12,50", "EUR", ",", 1250),
        ("12.5", "EUR", ".", 1250),
        ("12", "EUR", ".", 1200),
        ("12.", "EUR", ".", 1200),
        ("1,234.56", "USD", ".", 123456),
        ("1.234.567,8", "EUR", ",", 123456780),
        ("12,34,567.00", "INR", ".", 123456700),
        ("1 234,00", "EUR", ",", 123400),
        ("1\u202f234,00", "EUR", ",", 123400),
        ("1'234.00", "CHF", ".", 123400),
        ("€12.50", "EUR", ".", 1250),
        ("12.50 €", "EUR", ".", 1250),
        ("EUR 12.50", "EUR", ".", 1250),
        ("-12.50", "EUR", ".", -1250),
        ("−€3", "EUR", ".", -300),
        ("1500", "JPY", ".", 1500),
        ("1500.00", "JPY", ".", 1500),
        ("1.234", "KWD", ".", 1234),
        ("12.5000", "EUR", ".", 1250),
        ("１２.５０", "EUR", ".", 1250),
        ("0", "EUR", ".", 0),
    ],
)
def test_amounts(text: str, currency: str, decimal: str, minor: int) -> None:
    assert parse_amount(text, currency, decimal) == minor


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "money.not_understood"),
        ("abc", "money.not_understood"),
        (".", "money.not_understood"),
        ("1.2.3", "money.not_understood"),
        ("12,50", "money.not_understood"),
        ("1e3", "money.not_understood"),
        ("nan", "money.not_understood"),
        ("$5", "money.not_understood"),
        ("12.345", "money.too_many_digits"),
        ("12.500", "money.too_many_digits"),  # twelve thousand five hundred, in half of Europe
        ("--5", "money.not_understood"),
        ("9" * 18, "money.too_large"),
        ("9" * 5000, "money.too_large"),
    ],
)
def test_amounts_refused(text: str, code: str) -> None:
    with pytest.raises(UserError) as raised:
        parse_amount(text, "EUR")
    assert raised.value.code == code


@given(st.integers(-(10**15), 10**15), st.sampled_from([".", ","]))
def test_what_is_written_is_read(minor: int, decimal: str) -> None:
    whole, cents = divmod(abs(minor), 100)
    text = f"{'-' if minor < 0 else ''}{whole:,}".replace(",", "." if decimal == "," else ",")
    assert parse_amount(f"{text}{decimal}{cents:02d}", "EUR", decimal) == minor
