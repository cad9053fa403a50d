"""The shop's own look at the head of a page: its picture, and its colour where it can be read.

Used with restraint: the line under the head and the shop's name bear the colour, nothing else
does. Colours that are too light for words, or vanish on a grey copy, are darkened first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.lib.utils import ImageReader

Colour = tuple[float, float, float]
"""Red, green and blue from 0 to 1."""
LEAST_CONTRAST = 4.5
"""Against white, as WCAG 2.2 counts it (1.4.3): enough for words of 8 points."""
TALLEST, WIDEST = 26.0, 96.0
"""Points that the picture takes at most."""
_STEP = 0.96
_HEX = re.compile("#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})")


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The shop's colour (#rrggbb) and its picture (PNG), where it has them."""

    colour: str | None = None
    logo: bytes | None = None

    def ink(self) -> Colour | None:
        """Return the colour as dark as words need it; nothing where the shop has none."""
        found = _HEX.fullmatch(self.colour or "")
        return darkened(_read(found)) if found else None

    def picture(self) -> tuple[Any, float, float] | None:
        """Return the picture with its width and height in points; nothing if there is none.

        One that cannot be read is left out: no summary shall fail for its ornament.
        """
        if self.logo is None:
            return None
        try:
            image: Any = ImageReader(BytesIO(self.logo))
            width, height = image.getSize()
            image.getRGBData()
        except (OSError, ValueError, SyntaxError):
            return None
        scale = min(TALLEST / height, WIDEST / width)
        return image, width * scale, height * scale


PLAIN = Letterhead()
"""The head of a shop that has chosen nothing."""


def darkened(colour: Colour) -> Colour:
    """Return a colour, step by step nearer to black until it stands out from white."""
    red, green, blue = colour
    while contrast((red, green, blue)) < LEAST_CONTRAST:
        red, green, blue = red * _STEP, green * _STEP, blue * _STEP
    return red, green, blue


def contrast(colour: Colour) -> float:
    """Return a colour's contrast against white, 1 to 21 (WCAG 2.2, relative luminance)."""
    red, green, blue = (_linear(part) for part in colour)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _read(found: re.Match[str]) -> Colour:
    red, green, blue = (int(part, 16) / 255 for part in found.groups())
    return red, green, blue
