"""What happened with a customer: the timeline, its search field and its filters."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from app.queries import timeline as queries
from app.queries.interactions import InteractionRow
from app.queries.timeline import EVERYTHING, Narrowing, TimelinePage
from app.rules.experience import Feeling
from models.values import RemarkKind, Vocabulary
from ui.context import Context
from ui.theme import GRID
from ui.vocabulary import title
from ui.widgets.choice import Choice
from ui.widgets.fields import Line
from ui.widgets.flow import Flow
from ui.widgets.labels import PlainLabel
from ui.widgets.layouts import row as beside
from ui.widgets.timeline import Timeline


class ProfileTimeline(QWidget):
    """A customer's interactions by pages, narrowed by words, channel, remark, promise, feeling.

    Signals: `revealed(interaction)` when one that was asked for has come.
    """

    revealed = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._customer: int | None = None
        self.only = EVERYTHING
        self.empty = self.tr("Nothing was logged for this customer yet.")
        self.timeline = Timeline(context, self.empty)
        self.timeline.more_wanted.connect(self._read_earlier)
        self._make_filters()
        self.newest_button = QPushButton(self.tr("Back to the newest"))
        self.newest_button.clicked.connect(self.show_newest)
        self.newest_button.hide()
        self.clear_button = QPushButton(self.tr("Show all again"))
        self.clear_button.clicked.connect(self.clear_filters)
        self.clear_button.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        heading = PlainLabel(self.tr("What happened"), role="section")
        buttons = (self.newest_button, self.clear_button)
        layout.addLayout(beside(heading, None, self.with_promise, *buttons))
        layout.addLayout(Flow(self.words, self.channel, self.remark, self.feeling))
        layout.addWidget(self.timeline)

    def show_page(self, customer_id: int, page: TimelinePage) -> bool:
        """Show the newest of a customer, unless something narrower is looked at; tell which."""
        if customer_id != self._customer:
            self._customer = customer_id
            self._reset()
        if self.only != EVERYTHING:
            self._read()
            return False
        self._show(page)
        return True

    def narrow(self, remark: RemarkKind) -> None:
        """Show those alone in which a remark of this kind was made."""
        self.clear_filters()
        self.remark.set_value(remark)

    def reveal(self, interaction_id: int) -> None:
        """Bring an interaction into the timeline: at once if it is there, else read its page."""
        if self.timeline.card_of(interaction_id) is not None:
            self.revealed.emit(interaction_id)
            return
        whose = self._customer
        if whose is None:
            return
        self._reset()
        self._ask(
            lambda reading: queries.page_from(reading, whose, interaction_id),
            partial(self._take_revealed, interaction_id),
        )

    def show_newest(self) -> None:
        """Go back to the newest."""
        self._read()

    def clear_filters(self) -> None:
        """Leave nothing out any more."""
        if self.only != EVERYTHING:
            self._reset()
            self._read()

    def _make_filters(self) -> None:
        self.words = Line(self.tr("Find in the timeline"), self.tr("Find in notes and promises"))
        self.words.setClearButtonEnabled(True)
        self.words.setMinimumWidth(26 * GRID)
        self.channel: Choice[int | None] = Choice(self.tr("Channel"))
        self.remark: Choice[RemarkKind | None] = Choice(
            self.tr("Kind of remark"),
            [(None, self.tr("Any remark")), *((kind, title(kind)) for kind in RemarkKind)],
        )
        self.feeling: Choice[Feeling | None] = Choice(
            self.tr("Feeling"),
            [
                (None, self.tr("Any feeling")),
                (Feeling.POSITIVE, self.tr("Left content")),
                (Feeling.NEUTRAL, self.tr("Left neutral")),
                (Feeling.NEGATIVE, self.tr("Left unhappy")),
            ],
        )
        self.with_promise = QCheckBox(self.tr("With a promise"))
        self._name_channels()
        self._context.shop.changed.connect(self._name_channels)
        self.words.textChanged.connect(self._narrowed)
        for choice in (self.channel, self.remark, self.feeling):
            choice.setMinimumContentsLength(9)
            choice.currentIndexChanged.connect(self._narrowed)
        self.with_promise.toggled.connect(self._narrowed)

    def _name_channels(self) -> None:
        terms = self._context.shop.terms(Vocabulary.CHANNEL)
        self.channel.set_items(
            [(None, self.tr("Any channel")), *((term.id, term.text) for term in terms)]
        )

    def _narrowed(self) -> None:
        only = Narrowing(
            channel_id=self.channel.value(),
            remark=self.remark.value(),
            with_promise=self.with_promise.isChecked(),
            feeling=self.feeling.value(),
            words=self.words.text().strip(),
        )
        if only != self.only:
            self.only = only
            self._read()

    def _reset(self) -> None:
        """Take every filter away without reading."""
        self.only = EVERYTHING
        choices = (self.channel, self.remark, self.feeling)
        parts: tuple[QWidget, ...] = (self.words, *choices, self.with_promise)
        blocked = [part.blockSignals(True) for part in parts]
        self.words.clear()
        self.with_promise.setChecked(False)
        for choice in choices:
            choice.setCurrentIndex(0)
        for part, before in zip(parts, blocked, strict=True):
            part.blockSignals(before)

    def _read(self) -> None:
        whose, only = self._customer, self.only
        if whose is not None:
            self._ask(lambda reading: queries.page(reading, whose, only), self._show)

    def _ask(
        self, query: Callable[[Any], TimelinePage], then: Callable[[TimelinePage], None]
    ) -> None:
        self._context.tasks.read(query, then, channel=("timeline", id(self)))

    def _show(self, page: TimelinePage) -> None:
        narrowed = self.only != EVERYTHING
        self.timeline.say_empty(self.tr("Nothing here fits.") if narrowed else self.empty)
        self.timeline.show_rows(page.rows, more=page.more)
        self.newest_button.setVisible(page.newer)
        self.clear_button.setVisible(narrowed)

    def _take_revealed(self, interaction_id: int, page: TimelinePage) -> None:
        self._show(page)
        self.revealed.emit(interaction_id)

    def _read_earlier(self, last: InteractionRow) -> None:
        whose, only = self._customer, self.only
        if whose is not None:
            before = (last.at, last.id)
            self._ask(lambda reading: queries.page(reading, whose, only, before), self._add)

    def _add(self, page: TimelinePage) -> None:
        self.timeline.add_rows(page.rows, more=page.more)
