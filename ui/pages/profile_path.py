"""How a customer felt, interaction by interaction: arrival to leaving, the peak and the last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QPushButton

from app.queries import profile_page as queries
from app.queries.profile_page import Felt, PathPage
from app.reports.figures import (
    Anchor,
    Line,
    Mark,
    Picture,
    Rect,
    Step,
    TextRun,
    emotion_path,
)
from models.values import Emotion
from ui.context import Context
from ui.formats import Formats
from ui.phrases import feeling_words, translate, upper_first
from ui.vocabulary import title
from ui.widgets.figure import Figure
from ui.widgets.layouts import Section
from ui.widgets.layouts import row as beside
from ui.widgets.paragraph import Paragraph

NOTE_SHOWN = 90
"""Characters of a note in what a point says of itself."""
SIZE, ABOVE = 7.5, 5.5
"""The size of a mark's word, and its base line above the dot, in points."""
ASIDE, DOWN = 4.0, 8.0
"""Room at the leading edge and at the top, for the words that the marks add."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Which interactions are marked on the path, and with which words."""

    peak: int | None
    last: int | None


class FeelingPath(Section):
    """A chart of the latest feelings with the way to earlier ones.

    Signals: `chosen(interaction)` for the one that was pressed.
    """

    chosen = Signal(int)

    def __init__(self, context: Context) -> None:
        heading = translate("ProfilePath", "How they felt")
        self.figure = Figure(context.look, heading, private=True)
        self.words = Paragraph(role="muted", private=False)
        super().__init__(heading, self.figure, self.words)
        self._context = context
        self._customer: int | None = None
        self._pages: list[PathPage] = []
        self._at = 0
        self._peak: Felt | None = None
        self.earlier_button = QPushButton(translate("ProfilePath", "Earlier feelings"))
        self.later_button = QPushButton(translate("ProfilePath", "Later feelings"))
        self.earlier_button.clicked.connect(self.show_earlier)
        self.later_button.clicked.connect(self.show_later)
        self.add_line(beside(self.earlier_button, self.later_button, None))
        self.figure.chosen.connect(self.chosen)

    def show_path(self, customer_id: int, page: PathPage, peak: Felt | None) -> None:
        """Show the latest feelings of a customer."""
        self._customer, self._peak = customer_id, peak
        self._pages, self._at = [page], 0
        self.setVisible(bool(page.points))
        if page.points:
            self._show()

    def show_earlier(self) -> None:
        """Show the feelings before these, reading them on the first look."""
        if self._at + 1 < len(self._pages):
            self._turn(self._at + 1)
        elif self._pages[-1].more and self._customer is not None:
            first, whose = self._pages[-1].points[0], self._customer
            self._context.tasks.read(
                lambda reading: queries.path(reading, whose, (first.at, first.interaction_id)),
                partial(self._take, whose),
                channel=("path", id(self)),
            )

    def show_later(self) -> None:
        """Show the feelings after these."""
        self._turn(max(self._at - 1, 0))

    def _take(self, customer_id: int, page: Any) -> None:
        if customer_id == self._customer:
            self._pages.append(page)
            self._turn(len(self._pages) - 1)

    def _turn(self, at: int) -> None:
        self._at = at
        self._show()

    def _show(self) -> None:
        formats, page = self._context.formats, self._pages[self._at]
        steps = [_step(point, formats) for point in page.points]
        said = {p.interaction_id: point_words(p, formats) for p in page.points}
        last = self._pages[0].points[-1]
        marked = Marked(self._peak.interaction_id if self._peak else None, last.interaction_id)
        words = self._summary(last)
        feelings = [title(step) for step in reversed(Emotion)]
        self.figure.show_picture(partial(picture_of, steps, feelings, said, marked), words)
        self.words.setText(words)
        self.earlier_button.setVisible(page.more or len(self._pages) > 1)
        self.earlier_button.setEnabled(page.more)
        self.later_button.setVisible(self.earlier_button.isVisibleTo(self))
        self.later_button.setEnabled(self._at > 0)

    def _summary(self, last: Felt) -> str:
        """Say in words what the path shows: the last feeling, the peak, and how to read it."""
        lines = [translate("ProfilePath", "Last, {feeling}.").format(feeling=self._felt(last))]
        if self._peak is not None and self._peak.interaction_id != last.interaction_id:
            words = translate("ProfilePath", "Strongest, {feeling}.")
            lines.append(words.format(feeling=self._felt(self._peak)))
        lines.append(translate("ProfilePath", "Hollow: on arrival. Full: on leaving."))
        return " ".join(lines)

    def _felt(self, point: Felt) -> str:
        formats = self._context.formats
        when = formats.near_day(formats.local(point.at).date())
        return f"{when}: {feeling_words(point.arrival, point.emotion, point.source)}"


def _step(point: Felt, formats: Formats) -> Step:
    day = formats.local(point.at).date()
    short = formats.locale.toString(QDate(day.year, day.month, day.day), "d MMM")
    return Step(short, point.arrival, point.emotion, point.interaction_id)


def point_words(point: Felt, formats: Formats) -> str:
    """Return what a point says of its interaction: when, where, how they felt, what was noted."""
    place = [point.channel, point.stage]
    note = " ".join(point.note.split())
    if len(note) > NOTE_SHOWN:
        note = f"{note[:NOTE_SHOWN].rstrip()}\N{HORIZONTAL ELLIPSIS}"
    parts = [
        upper_first(formats.moment(point.at, day_only=point.day_only)),
        *(part for part in place if part),
        feeling_words(point.arrival, point.emotion, point.source),
        note,
    ]
    return " \N{MIDDLE DOT} ".join(part for part in parts if part)


def picture_of(
    steps: Sequence[Step],
    feelings: Sequence[str],
    said: Mapping[int, str],
    marked: Marked,
    width: float,
) -> Picture:
    """Return the emotion path for a width in points, each mark saying its interaction."""
    drawn = emotion_path(steps, feelings, width - ASIDE)
    marks = [
        replace(mark, label=said.get(mark.record or 0, mark.label))
        for mark in map(_shifted, drawn.marks)
    ]
    words = _marks(marks, steps, marked, width)
    return replace(drawn, width=width, height=drawn.height + DOWN, marks=(*marks, *words))


def _shifted(mark: Mark) -> Mark:
    """Return a mark moved aside and down."""
    if isinstance(mark, Line):
        left, right = mark.x0 + ASIDE, mark.x1 + ASIDE
        return replace(mark, x0=left, x1=right, y0=mark.y0 + DOWN, y1=mark.y1 + DOWN)
    return replace(mark, x=mark.x + ASIDE, y=mark.y + DOWN)


def _marks(
    marks: Sequence[Mark], steps: Sequence[Step], marked: Marked, width: float
) -> list[Mark]:
    """Return the words beside the peak and the last one, where these are drawn."""
    by_record = {step.record: step for step in steps}
    words: dict[int, list[str]] = {}
    for record, word in (
        (marked.peak, translate("ProfilePath", "strongest")),
        (marked.last, translate("ProfilePath", "last")),
    ):
        if record is not None and record in by_record:
            words.setdefault(record, []).append(word)
    found: list[Mark] = []
    for record, parts in words.items():
        strongest = record == marked.peak
        dot = _dot_of(marks, by_record[record], strongest=strongest)
        if dot is not None:
            found += _mark(dot, ", ".join(parts), width)
    return found


def _dot_of(marks: Sequence[Mark], step: Step, *, strongest: bool) -> Rect | None:
    """Return the dot to be marked: on leaving, or the stronger of the two."""
    dots = [mark for mark in marks if isinstance(mark, Rect) and mark.record == step.record]
    both = step.arrival is not None and step.leaving is not None
    if strongest and both and abs(step.arrival or 0) > abs(step.leaving or 0):
        return dots[0]
    return dots[-1] if dots else None


def _mark(dot: Rect, words: str, width: float) -> list[Mark]:
    """Return a ring about a dot and its words beside it, kept within the picture."""
    ring = replace(
        dot,
        x=dot.x - 2.5,
        y=dot.y - 2.5,
        width=dot.width + 5,
        height=dot.height + 5,
        fill=1.0,
        label="",
        record=None,
    )
    middle = dot.x + dot.width / 2
    # Words of about this width would run over the edge.
    near_end = middle > width - len(words) * SIZE / 3
    x = dot.x + dot.width if near_end else middle
    anchor: Anchor = "end" if near_end else "middle"
    return [ring, dot, TextRun(x, dot.y - ABOVE, words, SIZE, bold=True, anchor=anchor)]
