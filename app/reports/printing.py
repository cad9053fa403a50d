"""How a summary is printed: one shape for every kind.

A kind's module turns what was read into a `Document` and its blocks (`laid`); what prints
them, or writes their words into a table, is the same for all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, Protocol, TypeVar, cast

from app.reports.letterhead import PLAIN, Letterhead
from app.reports.marking import UNMARKED, Marks
from app.reports.page import SIDE, SIZES, Block, Document, Paper, Progress, build

D = TypeVar("D")
DataIn = TypeVar("DataIn", contravariant=True)


@dataclass(frozen=True, slots=True)
class How:
    """On which paper, when, in which language, under whose head; with which marks beside it."""

    printed_at: datetime
    paper: str = ""
    language: str | None = None
    marks: Marks = UNMARKED
    letterhead: Letterhead = PLAIN

    @property
    def sheet(self) -> Paper:
        """Return the sheet: A4 where none is named."""
        return cast("Paper", self.paper or "a4")

    @property
    def width(self) -> float:
        """Return the width of the text column in points."""
        return SIZES[self.sheet][0] - 2 * SIDE


class Watch(NamedTuple):
    """Who is told how far it is, and who may stop it."""

    progress: Progress | None
    cancelled: Callable[[], bool] | None


class Laid(NamedTuple):
    """A summary as it will be printed: what stands on every page, and what stands between."""

    document: Document
    blocks: Iterable[Block]


class Render(Protocol[DataIn]):
    """Returns a summary as a PDF: same data, paper, instant and language, same bytes."""

    def __call__(
        self,
        data: DataIn,
        /,
        *,
        printed_at: datetime,
        paper: str = "",
        language: str | None = None,
        marks: Marks = UNMARKED,
        letterhead: Letterhead = PLAIN,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> bytes:
        """Print; raises UserError "report.cancelled"."""
        ...


def drawing(draw: Callable[[D, How, Watch], bytes]) -> Render[D]:
    """Return what prints a kind that draws its own pages."""

    def render(
        data: D,
        /,
        *,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
        **options: object,
    ) -> bytes:
        return draw(data, How(**options), Watch(progress, cancelled))  # type: ignore[arg-type]

    return cast("Render[D]", render)


def rendering(lay: Callable[[D, How], Laid]) -> Render[D]:
    """Return what prints a kind, given what lays it out."""

    def draw(data: D, how: How, watch: Watch) -> bytes:
        document, blocks = lay(data, how)
        return build(
            document, blocks, how.sheet, progress=watch.progress, cancelled=watch.cancelled
        )

    return drawing(draw)
