"""What a profile sums up: how promises to this customer were kept, who served, what they scored."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.queries.profile import AnswerRow
from app.queries.profile_page import Background, Served
from app.rules.measures import PromiseCounts, Share, enough, kept_of_due
from ui.context import Context
from ui.formats import Formats
from ui.phrases import answer_phrase, count_words, translate, upper_first
from ui.theme import GRID
from ui.widgets.layouts import Section
from ui.widgets.paragraph import Paragraph


class ProfileBackground(QWidget):
    """Three cards beside one another; one that would be empty says so in a line."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.kept = Paragraph(private=False)
        self.served = Paragraph(private=False)
        self.answers = Paragraph()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for heading, part in (
            (self.tr("Promises kept and not"), self.kept),
            (self.tr("Who served them"), self.served),
            (self.tr("Survey answers"), self.answers),
        ):
            section = Section(heading, part)
            section.stretch()
            layout.addWidget(section, 1)

    def show_background(self, told: Background) -> None:
        """Show the sums."""
        self.kept.setText(kept_words(told.promises))
        self.served.setText(served_words(told.served, self._context.formats))
        self.answers.setText(answers_words(told.surveys, told.answers, self._context.formats))

    def clear(self) -> None:
        """Show nothing while the sums of somebody else are read."""
        for part in (self.kept, self.served, self.answers):
            part.setText("")


def kept_words(counts: PromiseCounts) -> str:
    """Return how promises were kept: the headline with its count, then how each went.

    Below five a percentage is not spoken of.
    """
    share = kept_of_due(counts)
    if not counts.made:
        return translate("ProfileBackground", "Nothing was promised to them yet.")
    lines = [_headline(counts.kept_on_time, share)]
    parts = [
        (counts.kept_on_time, translate("Profile", "{n} kept on time", None, counts.kept_on_time)),
        (counts.kept_late, translate("Profile", "{n} kept late", None, counts.kept_late)),
        (counts.broken, translate("Profile", "{n} broken", None, counts.broken)),
        (counts.overdue, translate("Profile", "{n} overdue", None, counts.overdue)),
        (counts.open, translate("Profile", "{n} not due yet", None, counts.open)),
        (counts.withdrawn, translate("Profile", "{n} withdrawn", None, counts.withdrawn)),
    ]
    lines += [upper_first(pattern.format(n=n)) for n, pattern in parts if n]
    return "\n".join(lines)


def _headline(kept: int, share: Share) -> str:
    if not share.n or share.value is None or share.low is None or share.high is None:
        return translate("ProfileBackground", "None has fallen due yet.")
    pattern = translate("ProfileBackground", "{kept} of {n} that fell due were kept on time.")
    words = pattern.format(kept=kept, n=share.n)
    if not enough(share.n):
        return words
    percent = translate("ProfileBackground", "That is {share} (95 % sure: {low} to {high}).")
    figures = (QLocale().toString(round(100 * v)) for v in (share.value, share.low, share.high))
    shown = dict(zip(("share", "low", "high"), (f"{f} %" for f in figures), strict=True))
    return f"{words} {percent.format(**shown)}"


def served_words(served: tuple[Served, ...], formats: Formats) -> str:
    """Return who served, the most frequent first, each with how often and when last."""
    lines = []
    for row in served:
        times = count_words(
            row.times,
            translate("ProfileBackground", "once"),
            translate("ProfileBackground", "{n} times", None, row.times),
        )
        last = formats.near_day(formats.local(row.last_at).date())
        name = row.staff or translate("ProfileBackground", "nobody named")
        pattern = translate("ProfileBackground", "{name}: {times}, last {day}")
        lines.append(pattern.format(name=name, times=times, day=last))
    return "\n".join(lines) or translate("ProfileBackground", "Nobody yet.")


def answers_words(answers: tuple[AnswerRow, ...], count: int, formats: Formats) -> str:
    """Return the newest survey answers, and how many there are besides."""
    lines = []
    for row in answers:
        day = formats.near_day(formats.local(row.answered_at).date())
        line = f"{upper_first(day)}: {answer_phrase(row.kind, row.score)}"
        lines.append(f"{line}. {row.comment}" if row.comment else line)
    left = count - len(answers)
    if left > 0:
        words = translate("ProfileBackground", "and {n} earlier ones", None, left)
        lines.append(words.format(n=formats.count(left)))
    return "\n".join(lines) or translate("ProfileBackground", "They were never asked.")
