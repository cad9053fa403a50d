"""Blocks side by side: two small ones, or quotes in two columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.reports.blocks import Quote
from app.reports.page import Block, Slice
from app.reports.pen import Pen

APART = 20.0
"""Space between two columns."""
MARKED_APART = 36.0
"""The same where the right column's lines bear marks: those hang in between."""
_TALLEST = 260.0
"""Two blocks stand side by side while both are at most so high."""
_LONGEST_QUOTE = 96.0
"""A quote that would be higher in a column gets the whole width, where it may part."""


@dataclass(frozen=True, slots=True)
class Beside:
    """Two blocks side by side on one page; under each other where one of them is long.

    `share` is the part of the width that the left one takes.
    """

    left: Block
    right: Block
    share: float = 0.5
    gap: float = 6.0

    def slices(self, width: float) -> Iterator[Slice]:
        """Yield one slice, or those of both."""
        room = width - APART
        first = list(self.left.slices(room * self.share))
        second = list(self.right.slices(room * (1 - self.share)))
        if max(_height(first), _height(second)) > _TALLEST:
            yield from self.left.slices(width)
            yield from self.right.slices(width)
            return
        yield _joined((first, second), (0.0, room * self.share + APART), self.gap)


@dataclass(frozen=True, slots=True)
class Stack:
    """Blocks under each other that stand as one beside another."""

    blocks: Sequence[Block]

    def slices(self, width: float) -> Iterator[Slice]:
        """Yield the slices of all."""
        for block in self.blocks:
            yield from block.slices(width)


@dataclass(frozen=True, slots=True)
class Whole:
    """A short block that is never parted."""

    block: Block

    def slices(self, width: float) -> Iterator[Slice]:
        """Yield one slice."""
        parts = list(self.block.slices(width))
        yield _joined((parts,), (0.0,), parts[0].gap)


@dataclass(frozen=True, slots=True)
class Quotes:
    """Quotes in two columns, to be read row by row; a long one stands alone.

    On a `marked` sheet there is room for marks between the columns.
    """

    quotes: Sequence[Quote]
    marked: bool = False

    def slices(self, width: float) -> Iterator[Slice]:
        """Yield a row of two, or the lines of a long one."""
        apart = MARKED_APART if self.marked else APART
        column = (width - apart) / 2
        waiting: list[list[Slice]] = []
        for quote in self.quotes:
            narrow = list(quote.slices(column))
            if _height(narrow) > _LONGEST_QUOTE:
                yield from _row(waiting, column + apart)
                waiting = []
                yield from quote.slices(width)
                continue
            waiting.append(narrow)
            if len(waiting) == 2:
                yield from _row(waiting, column + apart)
                waiting = []
        yield from _row(waiting, column + apart)


def _row(quotes: Sequence[Sequence[Slice]], second: float) -> Iterator[Slice]:
    """Yield one or two quotes as a slice; the second one begins at `second`."""
    if quotes:
        yield _joined(quotes, (0.0, second)[: len(quotes)], quotes[0][0].gap)


def _joined(columns: Sequence[Sequence[Slice]], lefts: Sequence[float], gap: float) -> Slice:
    """Return stacks of slices side by side as one slice."""

    def draw(pen: Pen, x: float, y: float) -> None:
        for stack, left in zip(columns, lefts, strict=True):
            top = y
            for number, part in enumerate(stack):
                top += part.gap if number else 0.0
                part.draw(pen, x + left, top)
                top += part.height

    missing = sum(part.missing for stack in columns for part in stack)
    return Slice(max(_height(stack) for stack in columns), draw, gap=gap, missing=missing)


def _height(stack: Sequence[Slice]) -> float:
    """Return the height of slices under each other, without the space above the first."""
    return sum(part.height + (part.gap if number else 0.0) for number, part in enumerate(stack))
