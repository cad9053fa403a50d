"""The one way text enters a PDF: plain words in, measured lines of placed glyphs out.

Nothing here is markup. Lines are broken in reading order, then each line is put into visual
order; every run is shaped by harfbuzz with the first bundled face that holds it. All lengths
are points. `pen` puts the result on a page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, pairwise
from typing import Literal

from app.reports.breaking import break_points, clusters
from app.reports.direction import has_rtl, levels, runs_right_to_left, visual_order
from app.reports.shaping import Shaped, shape
from app.reports.typefaces import EMOJI, SANS, face, name_for
from app.reports.visible import is_plain, printable

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


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its runs from left to right, its words in reading order, its place."""

    runs: tuple[Run, ...]
    text: str
    x: float
    width: float
    baseline: float
    clip: bool
    mixed: bool


@dataclass(frozen=True, slots=True)
class TextLayout:
    """Laid-out words: lines from the top down, the space they take, what is missing.

    `baseline` of a line counts down from that line's own top. `missing` is the number of
    characters that no bundled face holds.
    """

    lines: tuple[Line, ...]
    size: float
    width: float
    height: float
    line_heights: tuple[float, ...]
    missing: int

    @property
    def ink_width(self) -> float:
        """Return the width of the widest line."""
        return max((line.width for line in self.lines), default=0.0)


Words = str | Span | Sequence[str | Span]


def lay_out(
    words: Words, style: Style, width: float, *, rtl: bool = False, max_lines: int | None = None
) -> TextLayout:
    """Break words into lines no wider than `width` points.

    `rtl` is the direction of the page: it decides what a paragraph without a strong letter
    does. With `max_lines` the last line ends in an ellipsis where something was left out;
    only heads that are repeated elsewhere in full may use it.
    """
    spans, missing = _prepared(words)
    broken: list[_BrokenLine] = []
    for paragraph in _paragraphs(spans):
        broken.extend(_Paragraph(paragraph, style, rtl).broken(width))
        if max_lines is not None and len(broken) > max_lines:
            break
    if max_lines is not None and len(broken) > max_lines:
        broken = _shortened(broken[:max_lines], style, width)
    return _stacked(broken, style, width, missing)


def measure(text: str, style: Style) -> float:
    """Return the width in points of words on one line."""
    return lay_out(text, style, float("inf")).ink_width


def _prepared(words: Words) -> tuple[list[Span], int]:
    """Return spans of printable text and the number of characters that are not."""
    given: Iterable[str | Span] = [words] if isinstance(words, str | Span) else words
    spans = []
    total = 0
    for part in given:
        span = part if isinstance(part, Span) else Span(part)
        text, missing = printable(span.text)
        spans.append(replace(span, text=text))
        total += missing
    return spans, total


def _paragraphs(spans: Sequence[Span]) -> Iterator[list[Span]]:
    """Yield the spans of each paragraph; an ended line begins a new one."""
    current: list[Span] = []
    for span in spans:
        first, *others = span.text.split("\n")
        current.append(replace(span, text=first))
        for text in others:
            yield current
            current = [replace(span, text=text)]
    yield current


@dataclass(slots=True)
class _Atom:
    """What a line break may not part: runs in reading order, then blanks."""

    start: int
    end: int
    runs: list[Run]
    ink: float
    full: float


@dataclass(slots=True)
class _BrokenLine:
    """Atoms that share a line."""

    paragraph: _Paragraph
    atoms: list[_Atom] = field(default_factory=list)
    tail: str = ""


class _Paragraph:
    """One paragraph: its text, and for each stretch of it look, face and level."""

    def __init__(self, spans: Sequence[Span], style: Style, rtl: bool) -> None:
        self.style = style
        self.spans = spans
        self.text = "".join(span.text for span in spans)
        self.rtl = runs_right_to_left(self.text, rtl) if has_rtl(self.text) or rtl else False
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

    def broken(self, width: float) -> list[_BrokenLine]:
        """Return the paragraph's lines, filled greedily."""
        line = _BrokenLine(self)
        lines = [line]
        used = 0.0
        for atom in self._atoms(width):
            if line.atoms and used + atom.ink > width + 0.01:
                line = _BrokenLine(self)
                lines.append(line)
                used = 0.0
            line.atoms.append(atom)
            used += atom.full
        for line in lines:
            if line.atoms and self.text[: line.atoms[-1].end].endswith("\u00ad"):
                line.tail = "-"
        lines[-1].tail = ""
        return lines

    def _atoms(self, width: float) -> Iterator[_Atom]:
        """Yield unbreakable pieces; one that is wider than a line is cut between characters."""
        for start, end in pairwise([0, *break_points(self.text), len(self.text)]):
            atom = self._atom(start, end)
            if atom.ink <= width:
                yield atom
            else:
                yield from self._cut(start, end, width)

    def _cut(self, start: int, end: int, width: float) -> Iterator[_Atom]:
        """Cut a stretch that fits no line; each part is as long as the line allows."""
        begin = at = start
        used = 0.0
        for cluster in clusters(self.text[start:end]):
            wide = self._atom(at, at + len(cluster)).full
            if at > begin and used + wide > width:
                yield self._atom(begin, at)
                begin, used = at, 0.0
            at += len(cluster)
            used += wide
        yield self._atom(begin, at)

    def _atom(self, start: int, end: int) -> _Atom:
        text = self.text[start:end]
        ink_end = start + len(text.rstrip(" "))
        runs = self.runs(start, ink_end)
        ink = sum(run.shaped.width for run in runs) * self.style.size / 1000
        blanks = self.runs(ink_end, end) if ink_end < end else []
        full = ink + sum(run.shaped.width for run in blanks) * self.style.size / 1000
        return _Atom(start, end, runs + blanks, ink, full)

    def runs(self, start: int, end: int) -> list[Run]:
        """Return the runs of a stretch in reading order."""
        return [
            Run(
                shape(self.text[first:last], *self._look(first), bool(self._level(first) % 2)),
                self._level(first),
                self._grey(first),
            )
            for first, last in pairwise(self._cuts(start, end))
        ]

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


def _shortened(lines: list[_BrokenLine], style: Style, width: float) -> list[_BrokenLine]:
    """Make room for an ellipsis on the last line."""
    last = lines[-1]
    room = width - shape("…", SANS, style.bold).width * style.size / 1000
    while last.atoms and sum(atom.full for atom in last.atoms[:-1]) + last.atoms[-1].ink > room:
        atom = last.atoms.pop()
        if (
            not last.atoms
            and len(letters := clusters(last.paragraph.text[atom.start : atom.end])) > 1
        ):
            end = atom.end - len(letters[-1])
            last.atoms.append(last.paragraph._atom(atom.start, end))
    last.tail = "…"
    return lines


def _stacked(lines: list[_BrokenLine], style: Style, width: float, missing: int) -> TextLayout:
    """Put lines under each other and runs into visual order."""
    placed: list[Line] = []
    heights: list[float] = []
    top = 0.0
    for broken in lines:
        line, height = _line(broken, style, width)
        placed.append(line)
        heights.append(height)
        top += height
    return TextLayout(tuple(placed), style.size, width, top, tuple(heights), missing)


def _line(broken: _BrokenLine, style: Style, width: float) -> tuple[Line, float]:
    """Return one line and its height."""
    runs = _line_runs(broken, style)
    wide = sum(run.shaped.width for run in runs) * style.size / 1000
    above, below = _extent(runs)
    height = max(style.leading * 1000, above + below) * style.size / 1000
    slack = height - (above + below) * style.size / 1000
    order = visual_order(runs, [run.level for run in runs])
    line = Line(
        runs=tuple(order),
        text="".join(run.shaped.text for run in runs),
        x=_offset(style.align, width - wide, broken.paragraph.rtl),
        width=wide,
        baseline=slack / 2 + above * style.size / 1000,
        clip=any(
            run.shaped.reach[0] > above + 150 or run.shaped.reach[1] > below + 150 for run in runs
        ),
        mixed=any(run.level for run in runs),
    )
    return line, height


def _line_runs(broken: _BrokenLine, style: Style) -> list[Run]:
    """Return a line's runs in reading order, without the blanks at its end."""
    if not broken.atoms:
        return []
    paragraph = broken.paragraph
    *others, last = broken.atoms
    runs = [run for atom in others for run in atom.runs]
    end = last.start + len(paragraph.text[last.start : last.end].rstrip(" "))
    runs += paragraph.runs(last.start, end) if end < last.end else last.runs
    if broken.tail:
        level = 1 if paragraph.rtl else 0
        runs.append(Run(shape(broken.tail, SANS, style.bold, bool(level)), level, style.grey))
    return runs


def _extent(runs: Sequence[Run]) -> tuple[float, float]:
    """Return the height above and below the base line, in thousandths of an em."""
    sans = face(SANS)
    above = max((run.shaped.face.ascent for run in runs), default=sans.ascent)
    below = max((run.shaped.face.descent for run in runs), default=sans.descent)
    return min(max(above, sans.ascent), 1500), min(max(below, sans.descent), 800)


def _offset(align: Align, room: float, rtl: bool) -> float:
    """Return how far a line begins from the left edge."""
    if room <= 0 or room == float("inf"):
        return 0.0
    if align == "auto":
        align = "right" if rtl else "left"
    return {"left": 0.0, "right": room, "centre": room / 2}[align]
