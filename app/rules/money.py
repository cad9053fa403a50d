"""Amounts of money: integer minor units and a currency code (rule 9)."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from models.values import UserError

_LARGEST = 2**63 - 1
_BLANKS = re.compile(r"[\s'’]")
_SIGNS = "-−‐–"


@lru_cache(maxsize=64)
def minor_units(currency: str) -> int:
    """Return how many digits follow the decimal sign: 2 for EUR, 0 for JPY, 3 for KWD.

    Raises:
        UserError: `money.unknown_currency`.

    """
    # On first use only: its locale data costs start-up time.
    from babel.numbers import get_currency_precision, is_currency

    if not is_currency(currency, "en"):
        raise UserError("money.unknown_currency", field="currency", currency=currency)
    return get_currency_precision(currency)


def parse_amount(text: str, currency: str, decimal: str = ".") -> int:
    """Return an amount in minor units, read with this decimal sign.

    Groups of thousands may be set off by blanks, apostrophes, or the other one of comma and
    point; the currency's code or sign may stand before or after.

    Raises:
        UserError: `money.not_understood`, `money.too_many_digits` (finer than the currency
            goes), `money.too_large`, `money.unknown_currency`.

    """
    places = minor_units(currency)
    sign, bare = _bare(text, currency)
    whole, _, fraction = bare.partition(decimal)
    group = re.escape("," if decimal == "." else ".")
    if not re.fullmatch(rf"[0-9]+|[0-9]{{1,3}}(?:{group}[0-9]{{2,3}})*{group}[0-9]{{3}}", whole):
        raise UserError("money.not_understood", field="worth", amount=text)
    if not re.fullmatch(r"[0-9]*", fraction):
        raise UserError("money.not_understood", field="worth", amount=text)
    # Three digits look like a group of thousands: read as cents, 12.500 would lose a thousandfold.
    if fraction[places:].strip("0") or len(fraction) == 3 > places:
        raise UserError("money.too_many_digits", field="worth", amount=text, digits=places)
    return sign * _minor(re.sub(r"[,.]", "", whole) + fraction[:places].ljust(places, "0"), text)


def _bare(text: str, currency: str) -> tuple[int, str]:
    """Return the sign, and the amount without sign, blanks and currency."""
    from babel.numbers import get_currency_symbol

    bare = _BLANKS.sub("", unicodedata.normalize("NFKC", text))
    mark = f"(?:{re.escape(currency)}|{re.escape(get_currency_symbol(currency, 'en'))})?"
    match = re.fullmatch(f"{mark}([{_SIGNS}]?){mark}(.*?){mark}", bare, re.IGNORECASE)
    if match is None:
        return 1, ""
    return -1 if match[1] else 1, match[2]


def _minor(digits: str, text: str) -> int:
    """Return the integer of these digits, where the store can hold it."""
    # Twenty digits hold more than the store does; longer ones are not even read.
    digits = digits.lstrip("0") or "0"
    amount = int(digits) if len(digits) <= 20 else _LARGEST + 1
    if amount > _LARGEST:
        raise UserError("money.too_large", field="worth", amount=text)
    return amount
