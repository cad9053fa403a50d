"""The shop's look on paper: its picture and its colour."""

from __future__ import annotations

import struct
from base64 import b64encode

from app.services import shop
from models.sessions import Writing
from models.shop import SHOP_ID, Shop
from models.values import Changes, UserError

WIDEST = 600
"""Pixels of the picture's longer side: 50 mm at 300 dots an inch."""
LARGEST = 100_000
"""Bytes of the picture: it is kept in the history as often as it is changed."""
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEADER = struct.Struct(">8s4s4sII")


def set_logo(writing: Writing, png: bytes | None) -> Changes:
    """Take a PNG as the shop's picture, or none.

    Raises UserError "brand.not_png", or "brand.too_large" beyond `WIDEST` or `LARGEST`.
    """
    writing.name("brand.set_logo")
    if png is not None:
        _check(png)
    encoded = None if png is None else b64encode(png).decode("ascii")
    writing.update(Shop, SHOP_ID, logo=encoded)
    return writing.changes()


def set_colour(writing: Writing, colour: str | None) -> Changes:
    """Take a colour, #rrggbb, as the shop's, or none. Raises UserError "field.not_a_choice"."""
    writing.name("brand.set_colour")
    return shop.correct(writing, {"brand_colour": colour})


def _check(png: bytes) -> None:
    """Refuse what is no PNG of the right size."""
    if len(png) < _HEADER.size or not png.startswith(_SIGNATURE):
        raise UserError("brand.not_png", field="logo")
    _start, _length, name, width, height = _HEADER.unpack_from(png)
    if name != b"IHDR" or not width or not height:
        raise UserError("brand.not_png", field="logo")
    if max(width, height) > WIDEST or len(png) > LARGEST:
        raise UserError("brand.too_large", field="logo", kilobytes=LARGEST // 1000)
