"""Puts the glyphs that a document uses into it: one composite font for each face.

Text is written as glyph numbers (two bytes each), so what harfbuzz chose is what is drawn;
a table from glyph back to text goes with it, and what that table cannot say exactly is said
by the text layer through /ActualText.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any

import uharfbuzz
from reportlab.pdfbase import pdfdoc

from app.reports.known import Run
from app.reports.shaping import Letter, Shaped, Stretch
from app.reports.streams import compressed
from app.reports.typefaces import Face

_TABLES_LEFT_OUT = ("GSUB", "GPOS", "GDEF", "name", "post", "OS/2", "cmap", "gasp", "DSIG", "STAT")


class _Codes(dict[Letter, str]):
    """The code of each letter, four hexadecimal digits, dealt out in order of first use."""

    def __missing__(self, letter: Letter) -> str:
        code = self[letter] = f"{len(self) + 1:04X}"
        return code

    def of(self, placed: Shaped | Stretch) -> str:
        """Return glyphs on one line with their codes in place: the operand of TJ."""
        return placed.pattern % tuple(map(self.__getitem__, placed.letters))


class EmbeddedFace:
    """The part of one face that one document uses; reportlab asks it for its objects last.

    Characters are numbered here in order of first use, one number for each pair of glyph and
    text: a glyph that stands for two texts gets two numbers, so the way back is exact.
    """

    def __init__(self, face: Face, number: int) -> None:
        """Start with no glyph; `number` makes the resource name."""
        self.face = face
        self.resource = f"T{number}"
        self._codes = _Codes()
        self._written: dict[Shaped, str] = {}

    def operators(self, shaped: Shaped, size: float) -> str:
        """Return the operators that draw a run at the pen's place."""
        if shaped.letters:
            return f"[{self._operand(shaped)}] TJ"
        drawn = [
            f"{stretch.rise * size / 1000:.2f} Ts [{self._codes.of(stretch)}] TJ"
            for stretch in shaped.stretches
        ]
        return f"{' '.join(drawn)} 0 Ts" if drawn else ""

    def in_one(self, runs: Sequence[Run]) -> str:
        """Return the one operator that draws plain runs of this face behind each other."""
        written = self._written
        found = []
        for run in runs:
            operand = written.get(run.shaped)
            found.append(self._operand(run.shaped) if operand is None else operand)
        return f"[{''.join(found)}] TJ"

    def _operand(self, shaped: Shaped) -> str:
        """Return what draws a run that stands on the base line."""
        operand = self._written.get(shaped)
        if operand is None:
            operand = self._codes.of(shaped)
            if shaped.kept:
                self._written[shaped] = operand
        return operand

    def addObjects(self, document: Any) -> None:  # noqa: N802
        """Add font, widths, outlines and the way back to text (called by reportlab at the end)."""
        outlines, places = self._outlines({glyph for glyph, _text in self._codes})
        codes = {int(code, 16): letter for letter, code in self._codes.items()}
        name = f"{_tag(outlines)}+{self._postscript_name()}"
        descriptor = document.Reference(self._descriptor(document, name, outlines))
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("CIDFontType2"),
                "BaseFont": pdfdoc.PDFName(name),
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {
                        "Registry": pdfdoc.PDFString("Adobe"),
                        "Ordering": pdfdoc.PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
                "FontDescriptor": descriptor,
                "CIDToGIDMap": document.Reference(compressed(_glyph_map(codes, places))),
                "DW": 1000,
                "W": _widths(self.face, codes),
            }
        )
        font = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("Type0"),
                "BaseFont": pdfdoc.PDFName(name),
                "Encoding": pdfdoc.PDFName("Identity-H"),
                "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant)]),
                "ToUnicode": document.Reference(compressed(_back_to_text(codes))),
            }
        )
        fonts = document.idToObject["BasicFonts"].dict
        fonts[self.resource] = document.Reference(font)

    def _postscript_name(self) -> str:
        return f"{self.face.name}-{'Bold' if self.face.bold else 'Regular'}"

    def _outlines(self, glyphs: set[int]) -> tuple[bytes, Mapping[int, int]]:
        """Return a font file with these glyphs only, and the place of each in it."""
        wanted = uharfbuzz.SubsetInput()
        wanted.glyph_set.update(glyphs)
        wanted.flags = uharfbuzz.SubsetFlags.NO_HINTING | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
        wanted.drop_table_tag_set.update(
            int.from_bytes(tag.ljust(4).encode("ascii"), "big") for tag in _TABLES_LEFT_OUT
        )
        plan = uharfbuzz.SubsetPlan(self.face.hb_face, wanted)
        return bytes(plan.execute().blob.data), dict(plan.old_to_new_glyph_mapping)

    def _descriptor(self, document: Any, name: str, outlines: bytes) -> pdfdoc.PDFDictionary:
        """Return the descriptor with the outlines hung to it."""
        file = compressed(outlines, Length1=len(outlines))
        return pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("FontDescriptor"),
                "FontName": pdfdoc.PDFName(name),
                "Flags": 4,
                "FontBBox": pdfdoc.PDFArray([-1000, -500, 2500, 1500]),
                "ItalicAngle": 0,
                "Ascent": round(self.face.ascent),
                "Descent": -round(self.face.descent),
                "CapHeight": 714,
                "StemV": 120 if self.face.bold else 80,
                "FontFile2": document.Reference(file),
            }
        )


def _tag(outlines: bytes) -> str:
    """Return six capital letters that follow from the outlines alone."""
    return "".join(chr(65 + byte % 26) for byte in sha256(outlines).digest()[:6])


def _widths(face: Face, codes: Mapping[int, tuple[int, str]]) -> pdfdoc.PDFArray:
    """Return the widths of the characters in the order of their numbers."""
    widths = [face.width_of(codes[code][0]) for code in sorted(codes)]
    return pdfdoc.PDFArray([1, pdfdoc.PDFArray(widths)])


def _glyph_map(codes: Mapping[int, tuple[int, str]], places: Mapping[int, int]) -> bytes:
    """Return for each character number the glyph's place in the embedded file."""
    entries = [0, *(places[codes[code][0]] for code in sorted(codes))]
    return b"".join(entry.to_bytes(2, "big") for entry in entries)


def _back_to_text(codes: Mapping[int, tuple[int, str]]) -> bytes:
    """Return the character map from glyph number to text."""
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    entries = [
        f"<{code:04X}> <{text.encode('utf-16-be', 'surrogatepass').hex().upper()}>"
        for code, (_glyph, text) in sorted(codes.items())
    ]
    for start in range(0, len(entries), 100):
        part = entries[start : start + 100]
        lines += [f"{len(part)} beginbfchar", *part, "endbfchar"]
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode("ascii")
