"""Which way text runs: levels of the Unicode bidirectional algorithm, line by line.

Explicit embeddings, overrides and isolates never reach this module (`visible` has turned them
into words), so only the implicit rules are needed; these come from python-bidi. What a reader
of the finished file gets is handled here too: see `for_poppler` and `for_pdfium`.

A whole page runs from right to left, too, where its language does. Every block is laid out
as for a page that runs from left to right; the pen alone turns it round (`Pen`), and what is
said here of the page under way tells words which side they begin on.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import groupby
from typing import Any, TypeVar
from unicodedata import bidirectional

from bidi import algorithm

LRM, RLM, ALM = "\u200e", "\u200f", "\u061c"
_UNSEEN = dict.fromkeys(map(ord, (LRM, RLM, ALM)))
_RTL = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_NUMBER = re.compile(r"\s*\+?[\d(][\d ()./-]*\d\s*")
_KNOWN = frozenset({"L", "R", "AL", "EN", "AN", "ES", "ET", "CS", "NSM", "B", "S", "WS", "ON"})
_RIGHT = frozenset({"R", "AL"})
_LEFT = frozenset({"L"})
_LEFT_OR_NUMBER = frozenset({"L", "EN", "AN", "ES", "ET", "CS"})

_RTL_LANGUAGES = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"}
)
_TURNED_ROUND: ContextVar[bool] = ContextVar("turned_round", default=False)

T = TypeVar("T")


def language_runs_left(language: str) -> bool:
    """Tell whether a language such as "ar" or "he-IL" is written from right to left."""
    return language.replace("_", "-").partition("-")[0].lower() in _RTL_LANGUAGES


@contextmanager
def page_in(language: str) -> Iterator[bool]:
    """Lay out and draw inside as for pages of this language; tell whether they are turned round."""
    token = _TURNED_ROUND.set(language_runs_left(language))
    try:
        yield _TURNED_ROUND.get()
    finally:
        _TURNED_ROUND.reset(token)


def is_turned_round() -> bool:
    """Tell whether the page that is being made runs from right to left."""
    return _TURNED_ROUND.get()


def has_rtl(text: str) -> bool:
    """Tell whether any character may run from right to left."""
    return _RTL.search(text) is not None


def runs_right_to_left(text: str, otherwise: bool = False) -> bool:
    """Tell a paragraph's direction by its first strong character.

    One without any runs as told `otherwise`, but for a telephone number: it is written from
    left to right everywhere, and its groups must not change places.
    """
    if _NUMBER.fullmatch(text):
        return False
    for letter in text:
        kind = bidirectional(letter)
        if kind in _RIGHT:
            return True
        if kind == "L":
            return False
    return otherwise


def levels(text: str, rtl: bool) -> list[int]:
    """Return the embedding level of each character; odd ones run from right to left."""
    base = 1 if rtl else 0
    if not rtl and not has_rtl(text):
        return [0] * len(text)
    characters: list[dict[str, Any]] = [
        {"ch": letter, "level": base, "type": kind, "orig": kind}
        for letter, kind in ((letter, _kind(letter)) for letter in text)
    ]
    storage: dict[str, Any] = {
        "base_level": base,
        "base_dir": "R" if rtl else "L",
        "chars": characters,
        "runs": deque(),
    }
    algorithm.calc_level_runs(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    return [int(character["level"]) for character in characters]


def _kind(letter: str) -> str:
    """Return the bidirectional class; what the implicit rules do not know is neutral."""
    kind = bidirectional(letter)
    return kind if kind in _KNOWN else "ON"


def visual_order(items: Sequence[T], item_levels: Sequence[int]) -> list[T]:
    """Return a line's items from left to right (rule L2)."""
    order = list(range(len(items)))
    for level in range(max(item_levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and item_levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = max(end, start + 1)
    return [items[index] for index in order]


def for_poppler(text: str, page_runs_left: bool) -> str:
    """Return what poppler's tools (pdftotext) turn back into `text`.

    They take what a line carries as standing from left to right and reverse it themselves:
    on a page with more left-to-right letters each right-to-left stretch, on any other page
    the whole line except its left-to-right stretches. Their stretches swallow neutral
    characters; a mark at the border keeps them apart.
    """
    if page_runs_left:
        stretches = _stretches(text, _RIGHT, _LEFT_OR_NUMBER)
        if len(stretches) == 1 and stretches[0][0]:
            return _turned(text)
        return LRM + "".join(_turned(part) + LRM if rtl else part for rtl, part in stretches)
    stretches = _stretches(text, _LEFT_OR_NUMBER, _RIGHT)
    if len(stretches) == 1 and not stretches[0][0]:
        return text[::-1]
    return RLM + "".join(
        RLM + part + RLM if kept else part[::-1] for kept, part in reversed(stretches)
    )


def _turned(stretch: str) -> str:
    """Return a right-to-left stretch from its end; it must begin with a letter or its mark."""
    turned = stretch[::-1]
    return turned if bidirectional(turned[0]) in _RIGHT else RLM + turned


def for_pdfium(text: str, first_drawn: str) -> str:
    """Return what pdfium turns back into `text`, given the first run drawn of the line.

    It reorders the words of a line by a count of stretches; a mark after each right-to-left
    word keeps it from that, and the text's own marks, as in dates, are left out of the count.
    Where the first run drawn is more from right to left than not, it reverses all.
    """
    parts = [LRM]
    text = text.translate(_UNSEEN)
    for index, letter in enumerate(text):
        parts.append(letter)
        follows = bidirectional(text[index + 1]) if index + 1 < len(text) else ""
        if bidirectional(letter) in (*_RIGHT, "NSM") and _word_ends(text, index, follows):
            parts.append(LRM)
    told = "".join(parts)
    return told[::-1] if _mostly_right(first_drawn) else told


def _mostly_right(drawn: str) -> bool:
    """Tell whether pdfium takes glyphs for a line from right to left: it counts stretches."""
    kinds = (bidirectional(letter) for letter in drawn)
    sides = ["R" if kind in _RIGHT else "L" if kind in _LEFT else "" for kind in kinds]
    stretches = [side for side, _of in groupby(sides)]
    return stretches.count("R") > stretches.count("L")


def _word_ends(text: str, index: int, follows: str) -> bool:
    """Tell whether a mark belongs behind this letter: at a word's end, and after each mark."""
    return follows not in (*_RIGHT, "NSM") or bidirectional(text[index]) == "NSM" != follows


def _stretches(text: str, inside: frozenset[str], stop: frozenset[str]) -> list[tuple[bool, str]]:
    """Split a line into stretches that begin and end with a kind, without a stop, and the rest."""
    kinds = [bidirectional(letter) for letter in text]
    found: list[tuple[bool, str]] = []
    start = 0
    while start < len(text):
        end = start
        if kinds[start] in inside:
            end = last = start + 1
            while end < len(text) and kinds[end] not in stop:
                end += 1
                if kinds[end - 1] in inside or (kinds[end - 1] == "NSM" and last == end - 1):
                    last = end
            end = last
            found.append((True, text[start:end]))
        else:
            while end < len(text) and kinds[end] not in inside:
                end += 1
            found.append((False, text[start:end]))
        start = end
    return found


def leaning(text: str) -> int:
    """Return the number of left-to-right letters less that of right-to-left ones."""
    if text.isascii():
        return sum(map(str.isalpha, text))
    kinds = [bidirectional(letter) for letter in text]
    return kinds.count("L") - kinds.count("R") - kinds.count("AL")
