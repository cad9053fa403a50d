"""The shop's own look at the head of a page: its picture, and its colour where it can be read.

Used with restraint: the line under the head and the shop's name bear the colour, nothing else
does. Colours that are too light for words, or vanish on a grey copy, are darkened first.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.lib.utils import ImageReader

from app.rules.contrast import Colour, printed

TALLEST, WIDEST = 26.0, 96.0
"""Points that the picture takes at most."""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The shop's colour (#rrggbb) and its picture (PNG), where it has them."""

    colour: str | None = None
    logo: bytes | None = None

    def ink(self) -> Colour | None:
        """Return the colour as dark as words need it; nothing where the shop has none."""
        return printed(self.colour)

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
