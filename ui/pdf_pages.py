"""Pages of a PDF as images, made off the GUI thread by pypdfium2.

Each function opens the document, does its work and closes it, so nothing of the library
outlives the call; the library is not thread-safe, so all of them run on the export thread.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

POINTS_AN_INCH = 72


@dataclass(frozen=True, slots=True)
class PageSize:
    """A page's size in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page as rows of four bytes a pixel: blue, green, red and one unused."""

    number: int
    width: int
    height: int
    stride: int
    pixels: bytes


@contextmanager
def opened(data: bytes) -> Iterator[Any]:
    """Open a document (pypdfium2's) for as long as the block runs."""
    import pypdfium2  # only a preview or a print needs it; it loads a large library

    document = pypdfium2.PdfDocument(data)
    try:
        yield document
    finally:
        document.close()


def page_sizes(data: bytes) -> tuple[PageSize, ...]:
    """Return the size of each page; raises ValueError where the data is no readable PDF."""
    try:
        with opened(data) as document:
            sizes = [document.get_page_size(number) for number in range(len(document))]
    except RuntimeError as error:
        raise ValueError("not a readable PDF") from error
    return tuple(PageSize(width, height) for width, height in sizes)


def page_image(data: bytes, number: int, dots_an_inch: float) -> PageImage:
    """Return one page (from 0) as an image of this resolution."""
    with opened(data) as document:
        page = document[number]
        bitmap = page.render(scale=dots_an_inch / POINTS_AN_INCH, prefer_bgrx=True)
        image = PageImage(number, bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        bitmap.close()
        page.close()
        return image
