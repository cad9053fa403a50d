"""Finds words on the pages of a PDF, off the GUI thread, as `ui.pdf_pages` draws them.

Compared without case, accents and marks of direction; a blank stands for any blank or line end.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Any

from ui.pdf_pages import opened

MOST = 2000
"""So many hits are looked for; a page of one letter has more, and nobody steps through them."""
_NARROW = 1.5
"""Points a letter has at least; a line that is told as a whole gives each letter less."""

Box = tuple[float, float, float, float]
"""Left, top, right and bottom in points, from the page's top left corner."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Words that were found: on which page (from 0), in which boxes."""

    page: int
    boxes: tuple[Box, ...]


def find(data: bytes, words: str, go_on: Callable[[], object] = lambda: None) -> tuple[Hit, ...]:
    """Return every place where the words stand, in the order of the pages, `MOST` at most.

    `go_on` is called before each page; it raises where nobody waits any more.
    """
    wanted = "".join(_folded(letter) for letter in " ".join(words.split()))
    if not wanted.strip():
        return ()
    hits: list[Hit] = []
    with opened(data) as document:
        for number in range(len(document)):
            go_on()
            hits += _on_page(document[number], number, wanted)
            if len(hits) >= MOST:
                break
    return tuple(hits[:MOST])


def _on_page(page: Any, number: int, wanted: str) -> list[Hit]:
    text = page.get_textpage()
    try:
        folded, places = _folded_page(text)
        starts = _starts(folded, wanted)
        spans = (places[start : start + len(wanted)] for start in starts)
        return [Hit(number, _boxes(page, text, sorted(set(span)))) for span in spans]
    finally:
        text.close()
        page.close()


def _folded_page(text: Any) -> tuple[str, list[int]]:
    """Return a page's text as it is compared, and for each of its letters its place on the page."""
    import pypdfium2.raw as pdfium

    letters: list[str] = []
    places: list[int] = []
    for place in range(text.count_chars()):
        for letter in _folded(chr(pdfium.FPDFText_GetUnicode(text.raw, place))):
            if letter != " " or (letters and letters[-1] != " "):
                letters.append(letter)
                places.append(place)
    return "".join(letters), places


@cache
def _folded(letter: str) -> str:
    """Return a letter as it is compared: nothing for a mark, a blank for any blank."""
    if letter.isspace():
        return " "
    parts = unicodedata.normalize("NFKD", letter)
    return "".join(part for part in parts if unicodedata.category(part)[0] not in "MC").casefold()


def _starts(text: str, wanted: str) -> Iterator[int]:
    start = text.find(wanted)
    while start >= 0:
        yield start
        start = text.find(wanted, start + len(wanted))


def _boxes(page: Any, text: Any, span: Sequence[int]) -> tuple[Box, ...]:
    """Return a box for each line that the letters stand on."""
    high = page.get_height()
    letters = [text.get_charbox(place) for place in span]
    flipped = [(left, high - top, right, high - low) for left, low, right, top in letters]
    found = []
    for _line, boxes in groupby(flipped, key=lambda box: round(box[3] / 4)):
        group = list(boxes)
        whole = _around(group)
        if whole[2] - whole[0] < _NARROW * len(group):
            whole = _whole_line(page, high, whole)
        found.append(whole)
    return tuple(found)


def _whole_line(page: Any, high: float, box: Box) -> Box:
    """Return the box of all words on a line, where single letters have no place of their own."""
    middle = (box[1] + box[3]) / 2
    on_line = [box]
    for item in page.get_objects():
        left, low, right, top = item.get_bounds()
        is_short = top - low < 3 * (box[3] - box[1]) + 6
        if item.type == 1 and high - top <= middle <= high - low and is_short:
            on_line.append((left, high - top, right, high - low))
    return _around(on_line)


def _around(boxes: Sequence[Box]) -> Box:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)
