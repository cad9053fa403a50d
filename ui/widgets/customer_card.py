"""The card beside the Counter's form: what we owe this customer, and how to meet them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.queries import today
from app.queries.interactions import InteractionRow, RemarkRow
from app.queries.opening import TodayRow
from app.queries.profile import Card
from app.queries.promises import PromiseRow
from app.queries.visits import PathPoint
from models.values import Emotion, Standing
from ui.context import Context
from ui.phrases import sign_of, source_phrase, standing_phrase
from ui.theme import GRID
from ui.vocabulary import EMOTION_SIGNS, title, word
from ui.widgets.labels import Badge, ElidedLabel, PlainLabel
from ui.widgets.layouts import clear_layout
from ui.widgets.paragraph import Paragraph
from ui.widgets.today import TodayList

WIDTH = 44 * GRID
MOST = 4
"""Promises shown at a glance; the profile has all of them."""
LATEST = 3
"""Interactions on the card of one customer: it is to be read at a glance, without scrolling."""


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
        self._manner(card)
        self._owed(card.owed)
        self._last(card)
        self._remarks(self.tr("They value"), card.values)
        self._remarks(self.tr("They dislike"), card.dislikes)
        if not card.values and not card.dislikes:
            words = self.tr("Nothing is noted yet of what they value or dislike.")
            self._column.addWidget(PlainLabel(words, role="muted", wrap=True))
        self._talked_to(card.latest)
        self._latest(card.latest[:LATEST], with_customer=False)
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
        """Show what is promised for today and the shop's latest, while nobody is chosen."""
        self._context.tasks.read(
            today.today, partial(self._show_day, rows), channel=("today on the card", id(self))
        )

    def _show_day(
        self, rows: Sequence[InteractionRow], due: tuple[tuple[TodayRow, ...], bool]
    ) -> None:
        """Show both, unless somebody was chosen meanwhile."""
        self._begin(QCoreApplication.translate("TodayList", "Promised for today"), "")
        self._column.addWidget(TodayList(*due, self._context.look.scheme))
        self._section(self.tr("Latest at the counter"))
        if not rows:
            words = self.tr("Nothing yet. Write the first note on the left, then Ctrl+Enter.")
            self._column.addWidget(PlainLabel(words, role="muted", wrap=True))
        self._interactions(rows, with_customer=True)
        self._column.addStretch(1)

    def _begin(self, name: str, beneath: str) -> None:
        """Empty the card and write its heading."""
        self._context.tasks.forget(("today on the card", id(self)))
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

    def _manner(self, card: Card) -> None:
        """Show how to speak to them, and what is noted of them as such."""
        if card.tone:
            words = self.tr("Speak: {tone}").format(tone=card.tone)
            self._column.addWidget(Paragraph(words, role="warning"))
        if card.language:
            words = self.tr("Language: {code}").format(code=card.language)
            self._column.addWidget(PlainLabel(words, role="muted"))
        if card.note:
            self._column.addWidget(Paragraph(card.note))

    def _owed(self, rows: Sequence[PromiseRow]) -> None:
        """List what we owe, most overdue first."""
        self._section(self.tr("We owe them"))
        if not rows:
            self._column.addWidget(PlainLabel(self.tr("Nothing is owed."), role="muted"))
        for row in rows[:MOST]:
            self._column.addLayout(self._promise_head(row))
            self._column.addWidget(Paragraph(row.text))
        if len(rows) > MOST:
            words = self.tr("and {count} more", None, len(rows) - MOST).format(
                count=len(rows) - MOST
            )
            self._column.addWidget(PlainLabel(words, role="muted", private=False))

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

    def _last(self, card: Card) -> None:
        """Show how they left last time, and who says so; or that nobody noted it."""
        if not card.latest:
            self._section(self.tr("Last time"))
            self._column.addWidget(PlainLabel(self.tr("They were never here."), role="muted"))
            return
        self._section(self.tr("Last time"))
        point = card.last
        if point is None or (point.emotion is None and point.arrival is None):
            words = self.tr("How they felt was never noted.")
            self._column.addWidget(PlainLabel(words, role="muted", wrap=True))
            return
        felt = point.emotion if point.emotion is not None else point.arrival
        assert felt is not None
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self._face(felt))
        when = Paragraph(self._when_felt(point), role="muted", private=False)
        when.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        line.addWidget(when, 1)
        self._column.addLayout(line)

    def _when_felt(self, point: PathPoint) -> str:
        """Return when they felt so, whether they left so, and who says it."""
        parts = [self._context.formats.moment(point.at)]
        if point.emotion is None:
            parts.append(self.tr("on arrival"))
        elif point.arrival is not None and point.arrival != point.emotion:
            parts.append(self.tr("came {feeling}").format(feeling=word(point.arrival)))
        if point.source is not None:
            parts.append(source_phrase(point.source))
        return ", ".join(parts)

    def _talked_to(self, rows: Sequence[InteractionRow]) -> None:
        """Name the staff they talked to lately, the latest first."""
        names = list(dict.fromkeys(row.staff for row in rows if row.staff))
        if names:
            self._section(self.tr("They talked to"))
            self._column.addWidget(Paragraph(", ".join(names), private=False))

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
            about = ElidedLabel(" · ".join(head), role="muted", private=with_customer)
            self._column.addWidget(about)
            self._column.addWidget(ElidedLabel(row.note))
