"""Draws on the pages of one PDF: text from `text`, lines, rectangles; keeps its fonts.

Positions are points from the page's top left corner; the format's own count from the bottom
is turned round here and nowhere else. A page that runs from right to left is turned round here,
too: whatever is drawn keeps its distance, but from the right edge. Words, pictures and the
slant of hatching are not mirrored, they only change their place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from typing import Any, cast

from reportlab.pdfbase import pdfdoc

from app.reports.direction import for_pdfium, for_poppler, leaning
from app.reports.embedding import EmbeddedFace
from app.reports.streams import compressed
from app.reports.text import Line, Run, TextLayout
from app.reports.typefaces import Face

_Operator = str | Callable[[bool], str] | pdfdoc.PDFStream
"""What goes into a page: operators, and streams of them that are packed already; a line with
reordered runs waits for the page's prevailing direction."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """What was drawn and waits for its page, with all its words in one string."""

    operators: list[_Operator]
    text: str


class Pen:
    """Writes the operators of the current page; `canvas` is reportlab's."""

    def __init__(
        self, canvas: Any, page_height: float, *, turned_round: float | None = None
    ) -> None:
        """Begin on the canvas's current page; `turned_round` is the width of one that is."""
        self._canvas = canvas
        self._height = page_height
        self._width = turned_round
        self._faces: dict[Face, EmbeddedFace] = {}
        self._operators: list[_Operator] = []
        self._texts: list[str] = []
        self._ink: tuple[float, float, float] | None = None
        self._head: tuple[str | None, Any] = (None, None)
        self._looks: dict[tuple[tuple[str, float, bool], float, object], str] = {}

    def text(
        self, layout: TextLayout, x: float, y: float, first: int = 0, count: int | None = None
    ) -> None:
        """Draw lines of a layout; (x, y) is the top left corner of the first line drawn."""
        last = len(layout.lines) if count is None else first + count
        for index in range(first, last):
            if layout.lines[index].runs:
                self._line(layout.lines[index], layout, x, y, layout.line_heights[index])
            y += layout.line_heights[index]

    @contextmanager
    def together(self, *layouts: TextLayout) -> Iterator[None]:
        """Tell what is drawn inside as one stretch of text, in the order of these layouts.

        For a label and the figure in the next column: some readers take columns one after
        the other, and the figure would part from its label. Words that need more care
        (reordered, shaped, emoji) are left as they are.
        """
        start = len(self._operators)
        yield
        drawn = [part for part in self._operators[start:] if isinstance(part, str)]
        text = " ".join(line.text for layout in layouts for line in layout.lines if line.text)
        whole = len(drawn) == len(self._operators) - start
        if text and whole and max(text) <= "\uffff" and not any(" BDC " in part for part in drawn):
            told = f"/Span <</ActualText {_hex(text)}>> BDC {' '.join(drawn)} EMC"
            self._operators[start:] = [told]

    def _line(self, line: Line, layout: TextLayout, x: float, top: float, height: float) -> None:
        """Write one line; `top` is where its space begins, `height` that space."""
        self._texts.append(line.text)
        left, base = self._left(x + line.x, line.width), self._height - top - line.baseline
        body = f"BT 1 0 0 1 {_n(left)} {_n(base)} Tm {self._runs(line, layout.size)} ET"
        if line.clip:
            low = self._height - top - height
            box = f"{_n(left - 1)} {_n(low)} {_n(line.width + 2)} {_n(height)}"
            body = f"q {box} re W n {body} Q"
        self._operators.append(_told(line, body))

    def _runs(self, line: Line, size: float) -> str:
        """Return the operators of a line's runs; state is set only where it changes."""
        if line.plain:
            first = line.runs[0]
            embedded = self._embedded(first.shaped.face)
            look = self._look((embedded.resource, first.grey, False), size)
            return f"{look} {embedded.in_one(line.runs)}"
        parts: list[str] = []
        whole = _told_whole(line)
        state: tuple[str, float, bool] | None = None
        for run in line.runs:
            embedded = self._embedded(run.shaped.face)
            wanted = (embedded.resource, run.grey, run.shaped.face.thickened)
            if wanted != state:
                parts.append(self._look(wanted, size))
                state = wanted
            operators = embedded.operators(run.shaped, size)
            parts.append(operators if whole or run.shaped.exact else _marked(run, operators))
        if state is not None and state[2]:
            parts.append("0 Tr")
        return " ".join(parts).replace("] TJ [", "")

    def _look(self, wanted: tuple[str, float, bool], size: float) -> str:
        """Return the operators that set font, grey, and the thicker pen of a missing bold face."""
        key = (wanted, size, self._ink)
        look = self._looks.get(key)
        if look is None:
            resource, grey, thickened = wanted
            mode = f"{self._shade(grey, 'G')} {_n(size * 0.03)} w 2 Tr" if thickened else "0 Tr"
            look = f"/{resource} {_n(size)} Tf {self._shade(grey, 'g')} {mode}"
            self._looks[key] = look
        return look

    def _embedded(self, face: Face) -> EmbeddedFace:
        """Return this document's part of a face."""
        embedded = self._faces.get(face)
        if embedded is None:
            embedded = self._faces[face] = EmbeddedFace(face, len(self._faces) + 1)
            self._canvas._doc.delayedFonts.append(embedded)
        return embedded

    @contextmanager
    def inked(self, colour: tuple[float, float, float] | None) -> Iterator[None]:
        """Draw inside with this colour in the place of black; with none, as ever."""
        self._ink = colour
        yield
        self._ink = None

    def image(self, image: Any, x: float, y: float, width: float, height: float) -> None:
        """Draw a picture (reportlab's `ImageReader`) in this box, below all that is drawn."""
        low = self._height - y - height
        self._canvas.drawImage(image, self._left(x, width), low, width, height, mask="auto")

    def _shade(self, grey: float, operator: str) -> str:
        """Return the operator ("g" fills, "G" strokes) that sets a grey, or black's own ink."""
        if grey or self._ink is None:
            return f"{_n(grey)} {operator}"
        red, green, blue = self._ink
        coloured = {"g": "rg", "G": "RG"}[operator]
        return f"{_n(red)} {_n(green)} {_n(blue)} {coloured}"

    def _left(self, x: float, width: float = 0.0) -> float:
        """Return the left edge of what is so wide and begins at `x`."""
        return x if self._width is None else self._width - x - width

    def line(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float,
        width: float = 0.5,
        grey: float = 0.0,
        dash: tuple[float, ...] = (),
    ) -> None:
        """Draw a straight line."""
        pattern = " ".join(_n(part) for part in dash)
        self._operators.append(
            f"{self._shade(grey, 'G')} {_n(width)} w [{pattern}] 0 d "
            f"{_n(self._left(x0))} {_n(self._height - y0)} m "
            f"{_n(self._left(x1))} {_n(self._height - y1)} l S"
        )

    def rectangle(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: float | None = 0.9,
        outline: float | None = None,
        line_width: float = 0.5,
    ) -> None:
        """Draw a rectangle; `fill` and `outline` are greys, None for neither."""
        state = "" if fill is None else f"{self._shade(fill, 'g')} "
        if outline is not None:
            state += f"{self._shade(outline, 'G')} {_n(line_width)} w [] 0 d "
        paint = {(True, True): "B", (True, False): "f", (False, True): "S"}.get(
            (fill is not None, outline is not None), "n"
        )
        left = self._left(x, width)
        self._operators.append(
            f"{state}{_n(left)} {_n(self._height - y - height)} {_n(width)} {_n(height)} re {paint}"
        )

    def hatching(self, x: float, y: float, width: float, height: float) -> None:
        """Draw slanting strokes inside a rectangle; they tell a shade that lies between."""
        x = self._left(x, width)
        low, high = self._height - y - height, self._height - y
        box = f"{_n(x)} {_n(low)} {_n(width)} {_n(height)} re W n"
        strokes = []
        start = x - height
        while start < x + width:
            strokes.append(f"{_n(start)} {_n(low)} m {_n(start + height)} {_n(high)} l")
            start += 3.0
        self._operators.append(f"q {box} 0.45 G 0.5 w [] 0 d {' '.join(strokes)} S Q")

    def end_page(self) -> None:
        """Hand the page to the canvas and begin the next."""
        document = self._canvas._doc
        contents = [document.Reference(stream) for stream in self._streams()]
        self._canvas._code.clear()
        self._canvas.showPage()
        document.Pages.pages[-1].Contents = pdfdoc.PDFArray(contents)
        self._operators = []
        self._texts = []

    def taken(self) -> Drawn:
        """Return what was drawn since the page began, and take it off the page."""
        operators = self._operators
        if operators and all(isinstance(operator, str) for operator in operators):
            operators = [self._packed("\n".join(cast("list[str]", operators)))]
        drawn = Drawn(operators, "".join(self._texts))
        self._operators = []
        self._texts = []
        return drawn

    def put(self, drawn: Drawn) -> None:
        """Put what was taken on the page under way."""
        self._operators += drawn.operators
        self._texts.append(drawn.text)

    def _streams(self) -> Iterator[Any]:
        """Yield the page's content in the order in which it was drawn, pictures first."""
        waiting: list[str] = list(self._canvas._code)
        runs_left: bool | None = None
        for operator in self._operators:
            if isinstance(operator, pdfdoc.PDFStream):
                yield self._kept("\n".join(waiting))
                yield operator
                waiting = []
            elif isinstance(operator, str):
                waiting.append(operator)
            else:
                if runs_left is None:  # asked only where a line waits for it
                    runs_left = sum(map(leaning, self._texts)) >= 0
                waiting.append(operator(runs_left))
        yield self._packed("\n".join(waiting))

    def _kept(self, head: str) -> Any:
        """Return a page's head as a stream; where it is that of the page before, the same one."""
        if head != self._head[0]:
            self._head = head, self._packed(head)
        return self._head[1]

    def _packed(self, content: str) -> Any:
        self._canvas._doc.updateSignature(content)
        return compressed(content.encode("ascii"))


def _told(line: Line, body: str) -> _Operator:
    """Wrap a line in its plain text where glyph by glyph, left to right, it cannot be told."""
    if line.plain:
        return body
    if line.mixed:
        return _reordered(line, body)
    if not _told_whole(line) or all(run.shaped.exact for run in line.runs):
        return body
    return f"/Span <</ActualText {_hex(line.text)}>> BDC {body} EMC"


def _told_whole(line: Line) -> bool:
    """Tell whether a line's text goes with the line, not with each run.

    Whole lines keep their order with more readers; but pdfium leaves characters beyond the
    first 65,536 (emoji) out of such text, so lines with these are told run by run.
    """
    return line.mixed or max(line.text) <= "\uffff"


def _marked(run: Run, operators: str) -> str:
    """Wrap a run in its plain text."""
    return f"/Span <</ActualText {_hex(run.shaped.text)}>> BDC {operators} EMC"


def _reordered(line: Line, body: str) -> Callable[[bool], str]:
    """Return a line with its text in reading order, once the page's direction is known.

    The inner mark is for readers that go by the innermost one and whatever its name; the
    outer one, a Span, for those that know no other.
    """
    inner = for_pdfium(line.text, _first_drawn(line.runs))

    def told(page_runs_left: bool) -> str:
        outer = for_poppler(line.text, page_runs_left)
        return (
            f"/Span <</ActualText {_hex(outer)}>> BDC /Line <</ActualText {_hex(inner)}>> BDC "
            f"{body} EMC EMC"
        )

    return told


def _first_drawn(runs: Sequence[Run]) -> str:
    """Return the text of the runs that the first operator draws: those of one look."""
    look = (runs[0].shaped.face, runs[0].grey)
    same = takewhile(lambda run: (run.shaped.face, run.grey) == look, runs)
    return "".join(run.shaped.text for run in same)


def _hex(text: str) -> str:
    """Return a text string in the format's hexadecimal form."""
    return f"<FEFF{text.encode('utf-16-be', 'surrogatepass').hex().upper()}>"


@lru_cache(maxsize=65_536)
def _n(value: float) -> str:
    """Return a number as short as the format allows."""
    return f"{value:.3f}".rstrip("0").rstrip(".") or "0"
