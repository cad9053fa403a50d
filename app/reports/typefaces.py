"""The bundled typefaces: which of them holds a character, and its harfbuzz font.

Files are opened on first need only: a page in Latin letters reads two of them. Every face is
a static TrueType font under a licence that allows embedding; `resources/fonts/README.md`
names each with its source.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from importlib.resources import files

import uharfbuzz

SANS = "NotoSans"

_BLOCKS: tuple[tuple[int, str], ...] = (
    (0x0000, SANS),
    (0x0530, "NotoSansArmenian"),
    (0x0590, "NotoSansHebrew"),
    (0x0600, "NotoSansArabic"),
    (0x0700, "NotoSansSyriac"),
    (0x0750, "NotoSansArabic"),
    (0x0780, "NotoSansThaana"),
    (0x07C0, "NotoSansNKo"),
    (0x0800, "NotoSansArabic"),
    (0x0900, "NotoSansDevanagari"),
    (0x0980, "NotoSansBengali"),
    (0x0A00, "NotoSansGurmukhi"),
    (0x0A80, "NotoSansGujarati"),
    (0x0B00, "NotoSansOriya"),
    (0x0B80, "NotoSansTamil"),
    (0x0C00, "NotoSansTelugu"),
    (0x0C80, "NotoSansKannada"),
    (0x0D00, "NotoSansMalayalam"),
    (0x0D80, "NotoSansSinhala"),
    (0x0E00, "NotoSansThai"),
    (0x0E80, "NotoSansLao"),
    (0x0F00, "NotoSerifTibetan"),
    (0x1000, "NotoSansMyanmar"),
    (0x10A0, "NotoSansGeorgian"),
    (0x1100, "NanumGothic"),
    (0x1200, "NotoSansEthiopic"),
    (0x13A0, "NotoSansCherokee"),
    (0x1400, "NotoSansCanadianAboriginal"),
    (0x1680, "NotoSansOgham"),
    (0x1780, "NotoSansKhmer"),
    (0x1800, "NotoSansMongolian"),
    (0x18B0, "NotoSansCanadianAboriginal"),
    (0x19E0, "NotoSansKhmer"),
    (0x1C80, "NotoSansGeorgian"),
    (0x1CD0, "NotoSansDevanagari"),
    (0x1D00, SANS),
    (0x2190, "NotoSansSymbols"),
    (0x2200, "NotoSansMath"),
    (0x2300, "NotoSansSymbols2"),
    (0x2500, "NotoSansMono"),
    (0x25A0, "NotoSansSymbols2"),
    (0x2C00, SANS),
    (0x2D00, "NotoSansGeorgian"),
    (0x2D30, "NotoSansTifinagh"),
    (0x2D80, "NotoSansEthiopic"),
    (0x2DE0, SANS),
    (0x2E80, "DroidSansFallbackFull"),
    (0x3130, "NanumGothic"),
    (0x3190, "DroidSansFallbackFull"),
    (0xA640, SANS),
    (0xA8E0, "NotoSansDevanagari"),
    (0xA900, SANS),
    (0xA960, "NanumGothic"),
    (0xA980, SANS),
    (0xA9E0, "NotoSansMyanmar"),
    (0xAB00, "NotoSansEthiopic"),
    (0xAB30, SANS),
    (0xAB70, "NotoSansCherokee"),
    (0xAC00, "NanumGothic"),
    (0xF900, "DroidSansFallbackFull"),
    (0xFB00, SANS),
    (0xFB1D, "NotoSansHebrew"),
    (0xFB50, "NotoSansArabic"),
    (0xFE00, SANS),
    (0xFE30, "DroidSansFallbackFull"),
    (0xFE70, "NotoSansArabic"),
    (0xFF00, "DroidSansFallbackFull"),
    (0x1D400, "NotoSansMath"),
    (0x1E000, SANS),
    (0x1F000, "NotoEmoji"),
    (0x20000, "DroidSansFallbackFull"),
)
"""First code point of a stretch, and the face most likely to hold it."""

_LIKELY = (
    SANS,
    "NotoSansSymbols",
    "NotoSansSymbols2",
    "NotoEmoji",
    "NotoSansMath",
    "DroidSansFallbackFull",
    "NanumGothic",
    "NotoSansMono",
)
_BOLD = frozenset({SANS, "NotoSansArabic", "NotoSansHebrew", "NotoSansDevanagari", "NotoSansThai"})
_STARTS = [start for start, _name in _BLOCKS]
_ORDER = tuple(dict.fromkeys((*_LIKELY, *(name for _start, name in _BLOCKS))))
EMOJI = "NotoEmoji"
STACKED = frozenset({"NotoSerifTibetan", "NotoSansMyanmar", "NotoSansKhmer"})
"""Faces whose letters stand on each other and need the whole height that the file claims."""


@dataclass(eq=False)
class Face:
    """One font file, with the measures that layout needs in thousandths of an em."""

    name: str
    bold: bool
    thickened: bool = False
    widths: dict[int, float] = field(default_factory=dict)

    @cached_property
    def blob(self) -> bytes:
        """Return the file's bytes."""
        weight = "Bold" if self.bold and not self.thickened else "Regular"
        name = self.name if self.name.startswith("Droid") else f"{self.name}-{weight}"
        return files("resources").joinpath("fonts", f"{name}.ttf").read_bytes()

    @cached_property
    def hb_face(self) -> uharfbuzz.Face:
        """Return harfbuzz's view of the file."""
        return uharfbuzz.Face(self.blob)

    @cached_property
    def hb_font(self) -> uharfbuzz.Font:
        """Return the font at its own scale: one unit of the file is one unit here."""
        return uharfbuzz.Font(self.hb_face)

    @cached_property
    def unit(self) -> float:
        """Return how many thousandths of an em one unit of the file is."""
        return 1000 / float(self.hb_face.upem)

    @cached_property
    def letters(self) -> frozenset[int]:
        """Return the code points that have a glyph."""
        return frozenset(self.hb_face.unicodes)

    @cached_property
    def ascent(self) -> float:
        """Return the height above the base line, in thousandths of an em."""
        return float(self.hb_font.get_font_extents("ltr").ascender) * self.unit

    @cached_property
    def descent(self) -> float:
        """Return the depth below the base line, a positive number of thousandths."""
        return -float(self.hb_font.get_font_extents("ltr").descender) * self.unit

    def width_of(self, glyph: int) -> float:
        """Return a glyph's advance in thousandths of an em."""
        width = self.widths.get(glyph)
        if width is None:
            width = round(float(self.hb_font.get_glyph_h_advance(glyph)) * self.unit, 2)
            self.widths[glyph] = width
        return width


@cache
def face(name: str, bold: bool = False) -> Face:
    """Return a face; where no bold file ships, the regular one to be drawn thickened."""
    return Face(name, bold, thickened=bold and name not in _BOLD)


@lru_cache(maxsize=65_536)
def name_for(letters: str) -> str | None:
    """Return the name of the first face that holds all these characters, or None."""
    codes = [ord(letter) for letter in letters]
    likely = _BLOCKS[bisect_right(_STARTS, codes[0]) - 1][1]
    for name in (likely, *_ORDER):
        if all(code in face(name).letters for code in codes):
            return name
    return None
