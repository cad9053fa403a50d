"""One paragraph on its way to paper: which face, direction and look each stretch of it has,
and where its lines break. Words stay in reading order here; `text` puts lines together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, pairwise
from typing import Literal

from app.reports.breaking import break_points, clusters
from app.reports.direction import has_rtl, levels, runs_right_to_left
from app.reports.shaping import Shaped, shape
from app.reports.typefaces import EMOJI, SANS, face, name_for
from app.reports.visible import is_plain

Align = Literal["left", "right", "centre", "auto"]
INK = 0.0
GREY = 0.38
"""The lightest grey that text may have: 62 % black."""
_INVISIBLE = frozenset("\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u2060")


@dataclass(frozen=True, slots=True)
class Style:
    """How words look: size in points, weight, grey (0 black to 1 white), line height in ems."""

    size: float = 9.5
    bold: bool = False
    grey: float = INK
    leading: float = 1.4
    align: Align = "left"

    def but(self, **changes: object) -> Style:
        """Return the same style with something changed."""
        return replace(self, **changes)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Span:
    """Words with a look of their own inside a paragraph, kept apart from their neighbours.

    A customer's name inside our sentence is a span: its direction cannot reorder ours.
    """

    text: str
    bold: bool | None = None
    grey: float | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one face, direction and look."""

    shaped: Shaped
    level: int
    grey: float


@dataclass(slots=True)
class Atom:
    """What a line break may not part: runs in reading order, then blanks."""

    start: int
    end: int
    runs: list[Run]
    ink: float
    full: float


@dataclass(slots=True)
class BrokenLine:
    """Atoms that share a line."""

    paragraph: Paragraph
    atoms: list[Atom] = field(default_factory=list)
    tail: str = ""


class Paragraph:
    """One paragraph: its text, and for each stretch of it look, face and level."""

    def __init__(self, spans: Sequence[Span], style: Style, rtl: bool) -> None:
        self.style = style
        self.spans = spans
        self.text = "".join(span.text for span in spans)
        # Words put together by us run the page's way; a customer's own words run their way.
        alone = len(spans) == 1 and (rtl or has_rtl(self.text))
        self.rtl = runs_right_to_left(self.text, rtl) if alone else rtl
        self.borders = list(accumulate((len(span.text) for span in spans), initial=0))
        self.plain = is_plain(self.text)
        self.levels = self._levels()
        self.faces = None if self.plain else _faces(self.text)

    def _levels(self) -> list[int] | None:
        """Return levels, each span by itself within the paragraph; None where all are 0."""
        if not self.rtl and not has_rtl(self.text):
            return None
        found: list[int] = []
        for span in self.spans:
            whole = len(self.spans) == 1
            inner = self.rtl if whole else runs_right_to_left(span.text, self.rtl)
            lift = 2 if self.rtl and not inner else 0
            found += [level + lift for level in levels(span.text, inner)]
        return found

    def broken(self, width: float) -> list[BrokenLine]:
        """Return the paragraph's lines, filled greedily."""
        line = BrokenLine(self)
        lines = [line]
        used = 0.0
        for atom in self._atoms(width):
            if line.atoms and used + atom.ink > width + 0.01:
                line = BrokenLine(self)
                lines.append(line)
                used = 0.0
            line.atoms.append(atom)
            used += atom.full
        for line in lines:
            if line.atoms and self.text[: line.atoms[-1].end].endswith("\u00ad"):
                line.tail = "-"
        lines[-1].tail = ""
        return lines

    def _atoms(self, width: float) -> Iterator[Atom]:
        """Yield unbreakable pieces; one that is wider than a line is cut between characters."""
        for start, end in pairwise([0, *break_points(self.text), len(self.text)]):
            atom = self.atom(start, end)
            if atom.ink <= width:
                yield atom
            else:
                yield from self._cut(start, end, width)

    def _cut(self, start: int, end: int, width: float) -> Iterator[Atom]:
        """Cut a stretch that fits no line; each part is as long as the line allows."""
        begin = at = start
        used = 0.0
        for cluster in clusters(self.text[start:end]):
            wide = self.atom(at, at + len(cluster)).full
            if at > begin and used + wide > width:
                yield self.atom(begin, at)
                begin, used = at, 0.0
            at += len(cluster)
            used += wide
        yield self.atom(begin, at)

    def atom(self, start: int, end: int) -> Atom:
        text = self.text[start:end]
        ink_end = start + len(text.rstrip(" "))
        runs = self.runs(start, ink_end)
        ink = sum(run.shaped.width for run in runs) * self.style.size / 1000
        blanks = self.runs(ink_end, end) if ink_end < end else []
        full = ink + sum(run.shaped.width for run in blanks) * self.style.size / 1000
        return Atom(start, end, runs + blanks, ink, full)

    def runs(self, start: int, end: int) -> list[Run]:
        """Return the runs of a stretch in reading order."""
        if self.faces is None and self.levels is None and len(self.spans) == 1:
            return self._one_run(self.text[start:end]) if start < end else []
        return [
            Run(
                shape(self.text[first:last], *self._look(first), bool(self._level(first) % 2)),
                self._level(first),
                self._grey(first),
            )
            for first, last in pairwise(self._cuts(start, end))
        ]

    def _one_run(self, text: str) -> list[Run]:
        """Return the run of plain words; most words are."""
        name, bold = self._look(0)
        return [Run(shape(text, name, bold, False), 0, self._grey(0))]

    def _cuts(self, start: int, end: int) -> list[int]:
        """Return where face, level or look change inside a stretch, with both ends."""
        if start == end:
            return []
        cuts = {start, end, *(border for border in self.borders if start < border < end)}
        for marks in (self.levels, self.faces):
            if marks is not None:
                cuts.update(
                    index for index in range(start + 1, end) if marks[index] != marks[index - 1]
                )
        return sorted(cuts)

    def _span(self, index: int) -> Span:
        if len(self.spans) == 1:
            return self.spans[0]
        for span, border in zip(self.spans, self.borders[1:], strict=True):
            if index < border:
                return span
        return self.spans[-1]

    def _look(self, index: int) -> tuple[str, bool]:
        bold = self._span(index).bold
        name = SANS if self.faces is None else self.faces[index]
        return name, self.style.bold if bold is None else bold

    def _grey(self, index: int) -> float:
        grey = self._span(index).grey
        return self.style.grey if grey is None else grey

    def _level(self, index: int) -> int:
        return 0 if self.levels is None else self.levels[index]


def _faces(text: str) -> list[str]:
    """Return the face of each character; a cluster keeps to one face where one holds it all."""
    names: list[str] = []
    for cluster in clusters(text):
        letters = "".join(letter for letter in cluster if not _steers(letter))
        name = _emoji_face(cluster, letters) or (name_for(letters) if letters else None)
        if name is None:
            names += [_single(letter, names) for letter in cluster]
        else:
            names += [name] * len(cluster)
    return names


def _steers(letter: str) -> bool:
    """Tell a character that shows nothing itself."""
    return letter in _INVISIBLE or "\ufe00" <= letter <= "\ufe0f" or letter >= "\U000e0000"


def _emoji_face(cluster: str, letters: str) -> str | None:
    """Return the emoji face for what asks for a picture."""
    asks = "\ufe0f" in cluster or "\u20e3" in cluster
    codes = [ord(letter) for letter in letters]
    return EMOJI if asks and codes and face(EMOJI).letters.issuperset(codes) else None


def _single(letter: str, before: list[str]) -> str:
    """Return the face of a character by itself; a steering one stays with its neighbour."""
    if _steers(letter):
        return before[-1] if before else SANS
    return name_for(letter) or SANS
