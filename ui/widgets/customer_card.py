"""The card beside the Counter's form: what we owe this customer, and how to meet them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.queries.interactions import InteractionRow, RemarkRow
from app.queries.profile import Card, PathPoint
from app.queries.promises import PromiseRow
from models.values import Emotion, EmotionSource, Standing
from ui.context import Context
from ui.phrases import sign_of, source_phrase, standing_phrase
from ui.theme import GRID
from ui.vocabulary import EMOTION_SIGNS, title
from ui.widgets.labels import Badge, ElidedLabel, PlainLabel
from ui.widgets.layouts import clear_layout
from ui.widgets.paragraph import Paragraph

WIDTH = 44 * GRID


class CustomerCard(QFrame):
    """Shows a card, a new customer, or the shop's latest. Signal: `opened(customer id)`."""

    opened = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__(parent)
        self._context = context
        self.setProperty("card", True)
        self.setMinimumWidth(34 * GRID)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self._column.setSpacing(GRID)

    def show_card(self, card: Card) -> None:
        """Show what is known of a customer, what we owe first."""
        self._begin(card.name, card.contact or "")
        for words in filter(None, (card.tone, card.note)):
            self._column.addWidget(Paragraph(words))
        self._owed(card.owed)
        self._last(card.last)
        self._remarks(self.tr("They value"), card.values)
        self._remarks(self.tr("They dislike"), card.dislikes)
        self._latest(card.latest, with_customer=False)
        button = QPushButton(self.tr("Open the profile"))
        button.clicked.connect(partial(self.opened.emit, card.customer_id))
        self._column.addStretch(1)
        self._column.addWidget(button)

    def show_new(self, name: str) -> None:
        """Show somebody of whom nothing is known yet."""
        self._begin(name, self.tr("New here"))
        words = self.tr("Nothing is on record yet. What you write now begins their profile.")
        self._column.addWidget(PlainLabel(words, role="muted", wrap=True))
        self._column.addStretch(1)

    def show_latest(self, rows: Sequence[InteractionRow]) -> None:
        """Show the shop's latest interactions, while nobody is chosen."""
        self._begin(self.tr("Latest at the counter"), "")
        if not rows:
            words = self.tr("Nothing yet. Write the first note on the left, then Ctrl+Enter.")
            self._column.addWidget(PlainLabel(words, role="muted", wrap=True))
        self._interactions(rows, with_customer=True)
        self._column.addStretch(1)

    def _begin(self, name: str, beneath: str) -> None:
        """Empty the card and write its heading."""
        clear_layout(self._column)
        heading = Paragraph(name, role="name")
        self._column.addWidget(heading)
        if beneath:
            self._column.addWidget(Paragraph(beneath, role="muted"))

    def _section(self, words: str) -> None:
        """Begin a section."""
        rule = QFrame()
        rule.setProperty("rule", True)
        self._column.addWidget(rule)
        self._column.addWidget(PlainLabel(words, role="section"))

    def _owed(self, rows: Sequence[PromiseRow]) -> None:
        """List what we owe, most overdue first."""
        self._section(self.tr("We owe them"))
        if not rows:
            self._column.addWidget(PlainLabel(self.tr("Nothing is owed."), role="muted"))
        for row in rows:
            self._column.addLayout(self._promise_head(row))
            self._column.addWidget(Paragraph(row.text))

    def _promise_head(self, row: PromiseRow) -> QHBoxLayout:
        """Return how a promise stands, its number and its due."""
        sign = sign_of(row)
        badge = Badge(self._context.look.scheme)
        badge.show_sign(sign.icon, sign.tone, standing_phrase(row))
        late = row.standing is Standing.OVERDUE
        due = self._context.formats.due(row.due)
        parts = [row.number, self.tr("due {when}").format(when=due)]
        if late:
            parts.append(self._context.formats.late(row.days_late))
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(badge)
        line.addWidget(ElidedLabel(" · ".join(parts), role="muted", private=False), 1)
        return line

    def _last(self, point: PathPoint | None) -> None:
        """Show how they last felt, and who says so."""
        if point is None or point.emotion is None:
            return
        self._section(self.tr("Last time"))
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self._face(point.emotion))
        words = self._context.formats.moment(point.at)
        line.addWidget(ElidedLabel(f"{words}, {_said(point.source)}".rstrip(", "), role="muted"), 1)
        self._column.addLayout(line)

    def _face(self, emotion: Emotion) -> Badge:
        """Return a feeling as a badge."""
        badge = Badge(self._context.look.scheme)
        sign = EMOTION_SIGNS[emotion]
        badge.show_sign(sign.icon, sign.tone, title(emotion))
        return badge

    def _remarks(self, heading: str, rows: Sequence[RemarkRow]) -> None:
        """List what they value or dislike, newest first."""
        if not rows:
            return
        self._section(heading)
        for row in rows[:5]:
            self._column.addWidget(Paragraph(row.text))

    def _latest(self, rows: Sequence[InteractionRow], *, with_customer: bool) -> None:
        """List the latest interactions under their heading."""
        if rows:
            self._section(self.tr("Latest"))
            self._interactions(rows, with_customer=with_customer)

    def _interactions(self, rows: Sequence[InteractionRow], *, with_customer: bool) -> None:
        """List interactions: when, who, and the beginning of the note."""
        for row in rows:
            head = [self._context.formats.moment(row.at, day_only=row.day_only)]
            if with_customer:
                head.append(row.customer or self.tr("walk-in"))
            if row.channel:
                head.append(row.channel)
            self._column.addWidget(ElidedLabel(" · ".join(head), role="muted"))
            self._column.addWidget(ElidedLabel(row.note))


def _said(source: EmotionSource | None) -> str:
    """Return who says so; "" where nobody does."""
    return source_phrase(source) if source else ""
