"""Charts as neutral pictures: lines, rectangles and words in points, from the top left corner.

Neither reportlab nor Qt is known here. `pen` draws a picture on paper, a widget can draw the
same one on screen and tell by `label` and `record` what lies under the pointer. Drawn for
grey: what is good is light and plain, what is bad is dark, what is neither is hatched; every
bar carries its number, so that nothing hangs on the shade.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from app.reports.text import Style, measure

Anchor = Literal["start", "middle", "end"]
Hatch = Literal["none", "diagonal"]

DARK, MIDDLE, LIGHT, PALE = 0.25, 0.55, 0.78, 0.92
"""Fills, from the darkest to the lightest (0 is black)."""
RULE_GREY = 0.6
LABEL = Style(size=8.5, leading=1.3)
SMALL = Style(size=7.5, leading=1.3, grey=0.35)


@dataclass(frozen=True, slots=True)
class Rect:
    """A filled rectangle that stands for a number."""

    x: float
    y: float
    width: float
    height: float
    fill: float
    hatch: Hatch = "none"
    label: str = ""
    record: int | None = None
    outline: float | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line; `dash` lengths of strokes and gaps."""

    x0: float
    y0: float
    x1: float
    y1: float
    width: float = 0.5
    grey: float = RULE_GREY
    dash: tuple[float, ...] = ()
    label: str = ""
    record: int | None = None


@dataclass(frozen=True, slots=True)
class TextRun:
    """Words on one line; `y` is their base line. They are plain text, never markup."""

    x: float
    y: float
    text: str
    size: float = 8.5
    bold: bool = False
    grey: float = 0.0
    anchor: Anchor = "start"
    limit: float | None = None
    label: str = ""
    record: int | None = None


Mark = Rect | Line | TextRun


@dataclass(frozen=True, slots=True)
class Picture:
    """Marks in drawing order inside a box of this size; `title` says what is shown."""

    width: float
    height: float
    marks: tuple[Mark, ...]
    title: str = ""


def turned_round(picture: Picture) -> Picture:
    """Return a picture as it is read from right to left: all at its distance from the right.

    On paper the pen does this to all that it draws; a screen asks for it.
    """
    marks = tuple(_turned(mark, picture.width) for mark in picture.marks)
    return replace(picture, marks=marks)


def _turned(mark: Mark, width: float) -> Mark:
    if isinstance(mark, Rect):
        return replace(mark, x=width - mark.x - mark.width)
    if isinstance(mark, Line):
        return replace(mark, x0=width - mark.x0, x1=width - mark.x1)
    other: dict[Anchor, Anchor] = {"start": "end", "middle": "middle", "end": "start"}
    return replace(mark, x=width - mark.x, anchor=other[mark.anchor])


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a bar: its number, the words for it, its shade."""

    value: float
    name: str
    shown: str
    fill: float
    hatch: Hatch = "none"


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of parts, with its label and the record it stands for."""

    label: str
    parts: tuple[Part, ...]
    note: str = ""
    record: int | None = None


_ROW = 20.0
_BAR = 11.0
_GAP = 8.0
_DOT = 6.0


def stacked_bars(bars: Sequence[Bar], width: float, *, title: str = "") -> Picture:
    """Return horizontal bars on one scale, their parts side by side, each with its number."""
    left = _label_width(bars, width)
    right = max((measure(bar.note, SMALL) for bar in bars), default=0.0) + _GAP
    room = width - left - right
    most = max((sum(part.value for part in bar.parts) for bar in bars), default=0) or 1
    marks: list[Mark] = []
    for row, bar in enumerate(bars):
        y = row * _ROW
        marks.append(_row_label(bar, left, y))
        end = _parts(marks, bar, left, y + 4, room / most)
        if bar.note:
            marks.append(TextRun(end + 5, y + 13, bar.note, SMALL.size, grey=SMALL.grey))
    bottom = len(bars) * _ROW
    marks.append(Line(left, 0, left, bottom, 0.75, 0.0, label="0"))
    bottom = _legend(marks, bars, left, bottom, width)
    return Picture(width, bottom, tuple(marks), title)


def diverging_bars(bars: Sequence[Bar], width: float, *, title: str = "") -> Picture:
    """Return bars about a zero line: first part to the left, the last to the right.

    A part between the two (neutral) is hatched and stands apart at the far right, for it
    leans to neither side.
    """
    left = _label_width(bars, width)
    third = max((_middle(bar).value for bar in bars), default=0.0)
    sides = [max((bar.parts[index].value for bar in bars), default=0.0) for index in (0, -1)]
    total = sum(sides) + third or 1
    room = width - left - 4 * _GAP - 3 * _number_width(bars)
    scale = room / total
    zero = left + _GAP + _number_width(bars) + sides[0] * scale
    apart = zero + sides[1] * scale + 2 * _GAP + _number_width(bars)
    marks: list[Mark] = []
    for row, bar in enumerate(bars):
        marks.append(_row_label(bar, left, row * _ROW))
        _sides(marks, bar, zero, row * _ROW + 4, scale)
        _beside(marks, bar, _middle(bar), apart, row * _ROW + 4, scale)
    bottom = len(bars) * _ROW
    marks.append(Line(zero, 0, zero, bottom, 0.75, 0.0, label="0"))
    if third:
        marks.append(Line(apart, 0, apart, bottom, 0.5, RULE_GREY))
    bottom = _legend(marks, bars, left, bottom, width)
    return Picture(width, bottom, tuple(marks), title)


def columns(
    points: Sequence[tuple[str, float, str]], width: float, height: float, *, title: str = ""
) -> Picture:
    """Return upright bars in time order: (label, value, number as written), zero at the foot."""
    most = max((value for _label, value, _shown in points), default=0.0) or 1
    step = width / max(len(points), 1)
    bar = min(step * 0.66, 34.0)
    base, top = height - 14, 12.0
    every = _label_step(points, step)
    numbers = max((measure(shown, SMALL) for *_rest, shown in points), default=0) <= step - 1
    highest = max(range(len(points)), key=lambda index: points[index][1], default=0)
    marks: list[Mark] = []
    for index, (label, value, shown) in enumerate(points):
        x = index * step + step / 2
        tall = (base - top) * value / most
        marks.append(Rect(x - bar / 2, base - tall, bar, tall, MIDDLE, label=f"{label}: {shown}"))
        if numbers or index == highest:
            marks.append(TextRun(x, base - tall - 3, shown, SMALL.size, anchor="middle"))
        if index % every == 0:
            at = max(x, measure(label, SMALL) / 2)
            marks.append(
                TextRun(at, height - 3, label, SMALL.size, grey=SMALL.grey, anchor="middle")
            )
    marks.append(Line(0, base, width, base, 0.75, 0.0, label="0"))
    return Picture(width, height, tuple(marks), title)


@dataclass(frozen=True, slots=True)
class Step:
    """One interaction on the emotion path, feelings from -2 to 2, either may be unknown."""

    label: str
    arrival: int | None
    leaving: int | None
    record: int | None = None


def emotion_path(
    steps: Sequence[Step], words: Sequence[str], width: float, *, title: str = ""
) -> Picture:
    """Return feelings over time: hollow on arrival, full on leaving, joined by a line.

    `words` name the five feelings from the best to the worst. A feeling that nobody recorded
    is left out, never drawn as neutral.
    """
    left = max((measure(word, SMALL) for word in words), default=0.0) + _GAP
    row, top = 17.0, 8.0
    bottom = top + 4 * row
    marks: list[Mark] = []
    for index, word in enumerate(words):
        y = top + index * row
        marks.append(TextRun(left - _GAP + 2, y + 2.5, word, SMALL.size, grey=0.35, anchor="end"))
        middle = index == 2
        grey, dash = (0.3, ()) if middle else (0.82, (1.5, 2.0))
        marks.append(Line(left, y, width, y, 0.75 if middle else 0.5, grey, dash))
    gap = (width - left) / max(len(steps), 1)
    every = _label_step([(step.label, 0.0, "") for step in steps], gap)
    apart = max(0.5, min(7.0, gap / 2 - _DOT / 2 - 0.5))
    last: tuple[float, float] | None = None
    for index, step in enumerate(steps):
        x = left + gap * index + gap / 2
        last = _step(marks, step, (x, top + 2 * row), (apart, row), last)
        if index % every == 0:
            run = TextRun(x, bottom + 14, step.label, SMALL.size, grey=0.35, anchor="middle")
            marks.append(run)
    # Dots last, so that no line runs over one.
    marks.sort(key=lambda mark: isinstance(mark, Rect))
    return Picture(width, bottom + 18, tuple(marks), title)


def _step(
    marks: list[Mark],
    step: Step,
    middle: tuple[float, float],
    scale: tuple[float, float],
    last: tuple[float, float] | None,
) -> tuple[float, float] | None:
    """Draw one interaction about its place on the zero line; return where the next line begins.

    `scale` is how far arrival and leaving stand from the middle, and the height of one step.
    """
    (x, zero), (apart, row) = middle, scale
    both = step.arrival is not None and step.leaving is not None
    begin = None if step.arrival is None else (x - apart * both, zero - step.arrival * row)
    end = None if step.leaving is None else (x + apart * both, zero - step.leaving * row)
    here = begin or end
    if here is None:
        return last
    if last is not None:
        marks.append(Line(*last, *here, 0.75, 0.65, (2.0, 2.0)))
    if begin and end:
        marks.append(Line(*begin, *end, 1.5, 0.2, label=step.label, record=step.record))
    if begin:
        marks.append(_dot(begin, 1.0, step))
    if end:
        marks.append(_dot(end, 0.1, step))
    return end or begin


def _dot(at: tuple[float, float], fill: float, step: Step) -> Rect:
    """Return a small square about a point."""
    left, top = at[0] - _DOT / 2, at[1] - _DOT / 2
    return Rect(left, top, _DOT, _DOT, fill, label=step.label, record=step.record, outline=0.1)


def _middle(bar: Bar) -> Part:
    """Return the part that leans to neither side."""
    return bar.parts[1] if len(bar.parts) > 2 else Part(0, "", "", PALE)


def _label_width(bars: Sequence[Bar], width: float) -> float:
    """Return the room for the labels at the left, at most a third of the width."""
    widest = max((measure(bar.label, LABEL) for bar in bars), default=0.0)
    return min(widest, width / 3) + _GAP


def _number_width(bars: Sequence[Bar]) -> float:
    """Return the width of the widest number."""
    return max((measure(part.shown, SMALL) for bar in bars for part in bar.parts), default=0.0)


def _row_label(bar: Bar, left: float, y: float) -> TextRun:
    return TextRun(
        left - _GAP, y + 13, bar.label, LABEL.size, anchor="end", limit=left - _GAP,
        record=bar.record,
    )  # fmt: skip


def _parts(marks: list[Mark], bar: Bar, x: float, y: float, scale: float) -> float:
    """Draw a bar's parts side by side; return where they end."""
    for part in bar.parts:
        wide = part.value * scale
        if wide <= 0:
            continue
        marks.append(_rect(bar, part, x, y, wide))
        if measure(part.shown, SMALL) + 4 <= wide:
            grey = 1.0 if part.fill < 0.5 and part.hatch == "none" else 0.0
            marks.append(
                TextRun(x + wide / 2, y + 8.5, part.shown, SMALL.size, grey=grey, anchor="middle")
            )
        x += wide
    return x


def _rect(bar: Bar, part: Part, x: float, y: float, wide: float) -> Rect:
    name = f"{bar.label}, {part.name}: {part.shown}"
    outline = 0.45 if part.fill > 0.97 else None
    return Rect(x, y, wide, _BAR, part.fill, part.hatch, name, bar.record, outline)


def _sides(marks: list[Mark], bar: Bar, zero: float, y: float, scale: float) -> None:
    """Draw the first part leftwards and the last rightwards of the zero line."""
    first, last = bar.parts[0], bar.parts[-1]
    for part, direction in ((first, -1), (last, 1)):
        wide = part.value * scale
        start = zero - wide if direction < 0 else zero
        if wide:
            marks.append(_rect(bar, part, start, y, wide))
        at = zero + direction * (wide + 3)
        anchor: Anchor = "end" if direction < 0 else "start"
        marks.append(TextRun(at, y + 8.5, part.shown, SMALL.size, anchor=anchor))


def _beside(marks: list[Mark], bar: Bar, part: Part, x: float, y: float, scale: float) -> None:
    """Draw the part that leans to neither side."""
    if part.value:
        marks.append(_rect(bar, part, x, y, part.value * scale))
        end = x + part.value * scale + 3
        marks.append(TextRun(end, y + 8.5, part.shown, SMALL.size))


def _legend(
    marks: list[Mark], bars: Sequence[Bar], left: float, bottom: float, width: float
) -> float:
    """Draw the names of the shades under the bars; return where the picture ends."""
    shades = {part.name: part for bar in bars for part in bar.parts if part.name}
    x, y = left, bottom + 6
    for name, part in shades.items():
        wide = 12 + measure(name, SMALL) + 12
        if x > left and x + wide > width:
            x, y = left, y + 12
        outline = 0.45 if part.fill > 0.97 else None
        marks.append(Rect(x, y + 1, 8, 8, part.fill, part.hatch, outline=outline))
        marks.append(TextRun(x + 12, y + 8, name, SMALL.size, grey=SMALL.grey))
        x += wide
    return y + 14 if shades else bottom


def _label_step(points: Sequence[tuple[str, float, str]], step: float) -> int:
    """Return how many points share one label so that labels do not touch."""
    widest = max((measure(label, SMALL) for label, *_rest in points), default=0.0) + 4
    every = 1
    while every * step < widest and every < len(points):
        every += 1
    return every
