"""Compressed streams of a PDF."""

from __future__ import annotations

import zlib

from reportlab.pdfbase import pdfdoc


def compressed(content: bytes, **entries: int) -> pdfdoc.PDFStream:
    """Return a stream with this content, compressed at once: the plain bytes can be let go."""
    dictionary = pdfdoc.PDFDictionary({**entries, "Filter": pdfdoc.PDFName("FlateDecode")})
    return pdfdoc.PDFStream(dictionary, zlib.compress(content, 6))
