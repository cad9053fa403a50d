"""The shop's own look on a page's head: read on any copy, never in the way."""

from __future__ import annotations

from io import BytesIO

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.reports.blocks import Text
from app.reports.letterhead import TALLEST, WIDEST, Letterhead
from app.reports.page import SIDE, build
from app.rules.contrast import LEAST_CONTRAST, contrast
from tests.app.reports.reading import reader, text
from tests.app.reports.test_page import document

COLOURS = st.integers(0, 16**6 - 1).map("#{:06x}".format)


def picture(width: int, height: int, mode: str = "RGBA") -> bytes:
    """Return a PNG that is red where it is not clear."""
    out = BytesIO()
    Image.new(mode, (width, height), (200, 0, 0, 128)[: len(mode)]).save(out, "PNG")
    return out.getvalue()


def printed(letterhead: Letterhead, language: str = "en-GB") -> bytes:
    return build(document(letterhead=letterhead, language=language), [Text("Words.")])


@given(COLOURS)
def test_every_colour_can_be_read_on_white(colour: str) -> None:
    ink = Letterhead(colour).ink()
    assert ink is not None
    assert contrast(ink) >= LEAST_CONTRAST


def test_a_dark_colour_stays_and_a_light_one_is_darkened() -> None:
    assert Letterhead("#003366").ink() == (0.0, 0.2, 0.4)
    light = Letterhead("#ffee00").ink()
    assert light is not None
    assert light[0] < 0.6
    assert light[2] == 0.0
    assert Letterhead(None).ink() is None
    assert Letterhead("yellow").ink() is None


def test_contrast_is_counted_as_wcag_does() -> None:
    assert contrast((1, 1, 1)) == pytest.approx(1.0)
    assert contrast((0, 0, 0)) == pytest.approx(21.0)
    assert contrast((0x77 / 255,) * 3) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("wide", "high"), [(600, 600), (600, 60), (40, 600), (1, 1)])
@pytest.mark.parametrize("mode", ["RGBA", "RGB", "L"])
def test_a_picture_of_any_shape_fits_the_head(wide: int, high: int, mode: str) -> None:
    found = Letterhead(logo=picture(wide, high, mode)).picture()
    assert found is not None
    _image, width, height = found
    assert width <= WIDEST + 0.01
    assert height <= TALLEST + 0.01
    assert width / height == pytest.approx(wide / high)


@pytest.mark.parametrize("logo", [b"", b"\x89PNG\r\n\x1a\n", picture(60, 60)[:80], b"GIF89a"])
def test_a_picture_that_cannot_be_read_is_left_out(logo: bytes) -> None:
    assert Letterhead(logo=logo).picture() is None
    assert "Words." in text(printed(Letterhead(logo=logo)))


def test_the_picture_stands_where_the_page_begins() -> None:
    for language, at_the_left in (("en", True), ("ar", False)):
        data = printed(Letterhead("#003366", picture(120, 60)), language)
        page = pypdfium2.PdfDocument(data)[0]
        (image,) = [item for item in page.get_objects() if item.type == 3]
        left, _low, right, _high = image.get_bounds()
        edge = left if at_the_left else page.get_width() - right
        assert edge == pytest.approx(SIDE, abs=0.5)
        assert len(reader(data).pages[0].images) == 1


def test_the_same_look_gives_the_same_bytes() -> None:
    look = Letterhead("#ff8800", picture(90, 60))
    assert printed(look) == printed(look)
    assert printed(look) != printed(Letterhead())
