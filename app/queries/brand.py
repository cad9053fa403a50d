"""The shop's look on paper, as it was chosen and as it is printed."""

from __future__ import annotations

from dataclasses import dataclass

from app.rules.contrast import hexadecimal, printed
from models.sessions import Reading
from models.shop import shop_logo, shop_values


@dataclass(frozen=True, slots=True)
class Brand:
    """The shop's picture (PNG), its colour (#rrggbb), and the ink that it is printed in."""

    logo: bytes | None
    colour: str | None
    ink: str | None


def brand(reading: Reading) -> Brand:
    """Return the shop's look."""
    colour = shop_values(reading).brand_colour
    ink = printed(colour)
    return Brand(shop_logo(reading), colour, hexadecimal(ink) if ink else None)
