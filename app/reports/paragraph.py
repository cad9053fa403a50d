"""One paragraph on its way to paper: which face, direction and look each stretch of it has,
and where its lines break. Words stay in reading order here; `text` puts lines together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, pairwise
from typing import Literal

from app.reports.breaking import break_points, clusters, pieces
from app.reports.direction import has_rtl, leaning, levels, runs_right_to_left
from app.reports.known import Atom, Known, Look, Run, known, without_blanks
from app.reports.shaping import shape
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


@dataclass(slots=True)
class BrokenLine:
    """Atoms that share a line, and where they stand in the paragraph, blanks included."""

    paragraph: Paragraph
    start: int
    end: int = 0
    atoms: list[Atom] = field(default_factory=list)
    tail: str = ""

    @property
    def look(self) -> Look | None:
        """Return the look of a line that is all plain words of one look."""
        looks = {atom.look for atom in self.atoms}
        return looks.pop() if len(looks) == 1 and not self.tail else None


class Paragraph:
    """One paragraph: its text, and for each stretch of it look, face and level."""

    def __init__(self, spans: Sequence[Span], style: Style, rtl: bool) -> None:
        self.style = style
        self.spans = spans
        self.text = "".join(span.text for span in spans)
        # Words put together by us run the page's way; a customer's own words run their way.
        alone = len(spans) == 1 and (rtl or has_rtl(self.text))
        self.rtl = _runs_left(self.text, rtl) if alone else rtl
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
        line = BrokenLine(self, 0)
        lines = [line]
        atoms, at, used, room = line.atoms, 0, 0.0, width + 0.01
        for atom in self._atoms(width):
            if atoms and used + atom.ink > room:
                line.end = at
                line = BrokenLine(self, at)
                lines.append(line)
                atoms, used = line.atoms, 0.0
            atoms.append(atom)
            at += atom.length
            used += atom.full
        line.end = at
        if not self.plain:
            for line in lines[:-1]:
                line.tail = "-" if self.text[line.end - 1] == "\u00ad" else ""
        return lines

    def _atoms(self, width: float) -> Iterable[Atom]:
        """Return unbreakable pieces; one that is wider than a line is cut between characters."""
        atoms = self._plain_atoms() if self.plain and not self.rtl else self._any_atoms()
        if all([atom.ink <= width for atom in atoms]):  # noqa: C419 - quicker for a few
            return atoms
        return self._cut_to(atoms, width)

    def _cut_to(self, atoms: Sequence[Atom], width: float) -> Iterator[Atom]:
        start = 0
        for atom in atoms:
            if atom.ink <= width:
                yield atom
            else:
                yield from self._cut(start, start + atom.length, width)
            start += atom.length

    def _any_atoms(self) -> list[Atom]:
        points = pairwise([0, *break_points(self.text), len(self.text)])
        return [self.atom(start, end) for start, end in points]

    def _plain_atoms(self) -> list[Atom]:
        """Return atoms of words that run from left to right, as they are known."""
        parts = pieces(self.text)
        if len(self.spans) == 1:
            return list(map(self._known(0).__getitem__, parts))
        atoms = []
        start = border = 0
        borders = iter(self.borders[1:])
        for piece in parts:
            while start >= border:
                border, words = next(borders), self._known(start)
            end = start + len(piece)
            atoms.append(words[piece] if end <= border else self.atom(start, end))
            start = end
        return atoms

    def _known(self, index: int) -> Known:
        """Return the plain words that are known in the look at a place."""
        return known(self._look(index)[1], self._grey(index), self.style.size)

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
        """Return a stretch that no line break parts."""
        ink_end = start + len(self.text[start:end].rstrip(" "))
        runs = self.runs(start, ink_end)
        ink = sum([run.shaped.width for run in runs]) * self.style.size / 1000
        full = ink
        if ink_end < end:
            blanks = self.runs(ink_end, end)
            full += sum([run.shaped.width for run in blanks]) * self.style.size / 1000
            runs += blanks
        return Atom(tuple(runs), ink, full, end - start)

    def last(self, atom: Atom, end: int) -> Sequence[Run]:
        """Return the runs of an atom that ends a line at `end`, without the blanks there."""
        if atom.ink == atom.full:
            return atom.runs
        if len(atom.runs) == 1 and atom.ink:
            return (without_blanks(atom.runs[0]),)
        start = end - atom.length
        return self.runs(start, start + len(self.text[start:end].rstrip(" ")))

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


def _runs_left(text: str, page_runs_left: bool) -> bool:
    """Tell a paragraph's direction by its first letter that has one.

    On a page that runs from right to left our own sentences may begin with a name in Latin
    letters; what is at least by half written from right to left runs so there.
    """
    return runs_right_to_left(text, page_runs_left) or (
        page_runs_left and has_rtl(text) and leaning(text) <= 0
    )


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
