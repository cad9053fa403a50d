"""The shop's picture and colour: taken, refused, taken back."""

from __future__ import annotations

import struct

import pytest

from app.services import brand, undo
from models.shop import shop_logo, shop_values
from tests.app.services.at_work import AtWork, refused
from tests.app.services.use_cases import PIXEL


def logo(work: AtWork) -> bytes | None:
    with work.store.read() as reading:
        return shop_logo(reading)


def test_a_picture_is_kept_and_taken_back(work: AtWork) -> None:
    changes = work.do(brand.set_logo, PIXEL)
    assert logo(work) == PIXEL
    work.do(undo.undo, changes.changeset)
    assert logo(work) is None
    work.do(brand.set_logo, PIXEL)
    work.do(brand.set_logo, None)
    assert logo(work) is None


def sized(width: int, height: int, length: int = 200) -> bytes:
    """Return what claims to be a PNG of this size."""
    return PIXEL[:16] + struct.pack(">II", width, height) + b"\0" * (length - 24)


@pytest.mark.parametrize(
    ("png", "code"),
    [
        (b"", "brand.not_png"),
        (b"GIF89a" + b"\0" * 40, "brand.not_png"),
        (sized(0, 5), "brand.not_png"),
        (sized(601, 5), "brand.too_large"),
        (sized(5, 601), "brand.too_large"),
        (sized(5, 5, 100_001), "brand.too_large"),
    ],
)
def test_what_is_no_small_png_is_refused(work: AtWork, png: bytes, code: str) -> None:
    with refused(code, "logo"):
        work.do(brand.set_logo, png)
    assert logo(work) is None


def test_a_colour_is_kept_and_an_odd_one_refused(work: AtWork) -> None:
    work.do(brand.set_colour, "#1a2B3c")
    with refused("field.not_a_choice", "brand_colour"):
        work.do(brand.set_colour, "red")
    with work.store.read() as reading:
        assert shop_values(reading).brand_colour == "#1a2B3c"
