"""Colours that can be read on white paper, also on a grey copy (WCAG 2.2, 1.4.3)."""

from __future__ import annotations

import re

Colour = tuple[float, float, float]
"""Red, green and blue from 0 to 1."""
LEAST_CONTRAST = 4.5
"""Against white: enough for words of 8 points."""
_STEP = 0.96
_HEX = re.compile("#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})")


def printed(colour: str | None) -> Colour | None:
    """Return a colour (#rrggbb) as dark as words need it; nothing for what is none."""
    found = _HEX.fullmatch(colour or "")
    if found is None:
        return None
    red, green, blue = (int(part, 16) / 255 for part in found.groups())
    return darkened((red, green, blue))


def hexadecimal(colour: Colour) -> str:
    """Return a colour as #rrggbb."""
    return "#" + "".join(f"{round(part * 255):02x}" for part in colour)


def darkened(colour: Colour) -> Colour:
    """Return a colour, step by step nearer to black until it stands out from white."""
    red, green, blue = colour
    while contrast((red, green, blue)) < LEAST_CONTRAST:
        red, green, blue = red * _STEP, green * _STEP, blue * _STEP
    return red, green, blue


def contrast(colour: Colour) -> float:
    """Return a colour's contrast against white, 1 to 21, by relative luminance."""
    red, green, blue = (_linear(part) for part in colour)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
