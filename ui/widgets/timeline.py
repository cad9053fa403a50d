"""The interactions of a customer, or those without one, newest first, as cards."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.queries.interactions import InteractionRow, RemarkRow
from ui.context import Context
from ui.phrases import expectation_phrase, feeling_words, upper_first
from ui.theme import GRID
from ui.vocabulary import EMOTION_SIGNS, REMARK_SIGNS, Sign, title, word
from ui.widgets.labels import Badge, PlainLabel, tooltip
from ui.widgets.paragraph import Paragraph
from ui.widgets.promise_list import PromiseLine

CARDS_AT_FIRST = 12
"""So many cards are made unasked; more on asking, so that a long history opens quickly."""
CARDS_IN_ONE = 2
"""So many cards are made before the window may answer to a key again."""
BETWEEN = 50
"""Milliseconds between two slices: what is in sight comes first, and keys come before cards."""


class InteractionCard(QFrame):
    """One interaction with its remarks and promises, and what can be done about it.

    Signals, each with the interaction: `correct_wanted`, `delete_wanted`, `attach_wanted`,
    `history_wanted` (also by the key H).
    """

    correct_wanted = Signal(object)
    delete_wanted = Signal(object)
    attach_wanted = Signal(object)
    history_wanted = Signal(object)

    def __init__(
        self, context: Context, row: InteractionRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.row = row
        self.setProperty("card", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 2, GRID, GRID, GRID * 2 - 4)
        layout.setSpacing(GRID // 2)
        layout.addLayout(self._head())
        layout.addWidget(Paragraph(row.note))
        self._add_feeling(layout)
        if row.given:
            given = self.tr("Given: {what}").format(what=row.given)
            layout.addWidget(Paragraph(given, role="muted"))
        if row.remarks:
            layout.addLayout(self._remarks())
        for promise in row.promises:
            layout.addWidget(PromiseLine(context, promise, with_deeds=False))

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(GRID // 2)
        when = self._context.formats.moment(self.row.at, day_only=self.row.day_only)
        middle = Qt.AlignmentFlag.AlignVCenter
        head.addWidget(PlainLabel(upper_first(when), role="name"), 0, middle)
        head.addSpacing(GRID)
        head.addWidget(Paragraph(about(self.row), role="muted", private=False), 1, middle)
        if self.row.customer_id is None:
            head.addWidget(self._attach_button())
        self.edit_button = self._button("edit", self.tr("Correct"), self.correct_wanted)
        who = self.tr("Who changed this (H)")
        self.history_button = self._button("history", who, self.history_wanted)
        self.delete_button = self._button("delete", self.tr("Delete"), self.delete_wanted)
        for button in (self.edit_button, self.history_button, self.delete_button):
            button.setAccessibleDescription(when)
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def take_focus(self, place: int = 0) -> None:
        """Give the keyboard to one of the card's buttons, the first where nothing is said."""
        stops = self.stops()
        stops[min(place, len(stops) - 1)].setFocus()

    def stops(self) -> list[QToolButton]:
        """Return where the keyboard stops in the card, in order."""
        return [self.edit_button, self.history_button, self.delete_button]

    def focused(self) -> int | None:
        """Return the place among the stops that has the keyboard; None where none has.

        Asked of the window: while a dialog goes it is not active yet, and nothing has the focus.
        """
        holder = self.window().focusWidget()
        return next((at for at, stop in enumerate(self.stops()) if stop is holder), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask who changed this on H, wherever in the card the keyboard is."""
        if event.key() == Qt.Key.Key_H and not event.modifiers():
            self.history_wanted.emit(self.row)
        else:
            super().keyPressEvent(event)

    def _attach_button(self) -> QPushButton:
        button = QPushButton(self.tr("Attach to a customer\N{HORIZONTAL ELLIPSIS}"))
        button.setIcon(self._context.icon("attach"))
        button.clicked.connect(lambda: self.attach_wanted.emit(self.row))
        return button

    def _button(self, icon: str, name: str, signal: object) -> QToolButton:
        button = QToolButton()
        button.setProperty("quiet", True)
        button.setIcon(self._context.icon(icon, "muted"))
        button.setAccessibleName(name)
        button.setToolTip(tooltip(name))
        button.clicked.connect(lambda: signal.emit(self.row))  # type: ignore[attr-defined]
        return button

    def _add_feeling(self, layout: QVBoxLayout) -> None:
        """Add how the customer felt, and what is known of expectation, worth and settling."""
        row = self.row
        words = feeling_words(row.arrival, row.emotion, row.emotion_source)
        others = self._facts()
        if not words and not others:
            return
        line = QHBoxLayout()
        line.setSpacing(GRID)
        if words:
            felt = row.emotion if row.emotion is not None else row.arrival
            line.addWidget(self._badge(EMOTION_SIGNS[felt] if felt is not None else None, words))
        if others:
            facts = Paragraph(" \N{MIDDLE DOT} ".join(others), role="muted")
            line.addWidget(facts, 1, Qt.AlignmentFlag.AlignVCenter)
        else:
            line.addStretch(1)
        layout.addLayout(line)

    def _facts(self) -> list[str]:
        row = self.row
        facts = [upper_first(expectation_phrase(row.expectation))] if row.expectation else []
        if row.worth is not None:
            facts.append(self._context.formats.money(row.worth))
        if row.settled:
            facts.append(self.tr("settled on the spot"))
        return facts + [f"#{tag}" for tag in row.tags]

    def _badge(self, sign: Sign | None, words: str) -> Badge:
        badge = Badge(self._context.look.scheme)
        if sign is not None:
            badge.show_sign(sign.icon, sign.tone, words)
        return badge

    def _remarks(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, GRID // 2, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(1, 1)
        for place, remark in enumerate(self.row.remarks):
            badge = self._badge(REMARK_SIGNS[remark.kind], title(remark.kind))
            grid.addWidget(badge, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Paragraph(remark_words(remark)), place, 1)
        return grid


def about(row: InteractionRow) -> str:
    """Return channel, stage, aspect and who handled it, as far as known."""
    parts = [row.channel, row.stage, row.aspect, row.staff]
    return upper_first(" \N{MIDDLE DOT} ".join(part for part in parts if part))


def remark_words(remark: RemarkRow) -> str:
    """Return a remark's text and, where it asks for action, where that stands."""
    parts = [remark.aspect, remark.owner, word(remark.state) if remark.state else None]
    known = ", ".join(part for part in parts if part)
    return f"{remark.text} ({known})" if known else remark.text


def _is_unchanged(card: InteractionCard | None, row: InteractionRow) -> bool:
    """Tell whether a card says still what its row does."""
    return card is not None and card.row == row


def _drop(cards: Iterable[InteractionCard]) -> None:
    """Delete cards that are in no layout any more."""
    for card in cards:
        card.hide()
        card.deleteLater()


class Timeline(QWidget):
    """Cards below one another, more of them on asking.

    Signals, with the interaction: `correct_wanted`, `delete_wanted`, `attach_wanted`,
    `history_wanted`; `more_wanted(last interaction shown)` when those it was given are all shown.
    """

    correct_wanted = Signal(object)
    delete_wanted = Signal(object)
    attach_wanted = Signal(object)
    history_wanted = Signal(object)
    more_wanted = Signal(object)

    def __init__(self, context: Context, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: list[InteractionRow] = []
        self._shown = 0
        self._more = False
        self._asked = False
        self._wanted = 0
        self._ground: object = None
        self._slices = QTimer(self)
        self._slices.setInterval(BETWEEN)
        self._slices.timeout.connect(self._add_slice)
        self.more_button = QPushButton(self.tr("Show earlier ones"))
        self.more_button.clicked.connect(self.show_more)
        self.nothing = Paragraph(empty, role="muted", private=False)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.nothing)
        layout.addLayout(self._cards)
        layout.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_rows(self, rows: Sequence[InteractionRow], *, more: bool) -> None:
        """Show the newest; `more` tells that there are earlier ones to be asked for.

        Of the same customer as many cards are made as were shown before. A card of which nothing
        changed stays: what is read stays in its place, and the keyboard where it is.
        """
        same = bool(rows and self._rows and rows[0].customer_id == self._rows[0].customer_id)
        wanted = max(self._wanted, CARDS_AT_FIRST) if same else CARDS_AT_FIRST
        before, held = self.cards(), self._held()
        staying = self._staying(rows if same else ())
        while self._cards.takeAt(0) is not None:
            pass
        self._rows, self._shown, self._more, self._asked = list(rows), 0, more, False
        self._put_again(staying)
        if held is not None:
            self._hold(*held)
        _drop(card for card in before if card not in staying.values())
        self._want(max(wanted, self._shown))

    def _staying(self, rows: Sequence[InteractionRow]) -> dict[int, InteractionCard]:
        """Return the cards by interaction that say still what is true, unless many are new."""
        ground = (self._context.look.scheme, self._context.formats.today())
        alike, self._ground = ground == self._ground, ground
        known = {card.row.id: card for card in self.cards()} if alike else {}
        staying = {row.id: known[row.id] for row in rows if _is_unchanged(known.get(row.id), row)}
        last = max((at for at, row in enumerate(rows) if row.id in staying), default=-1)
        return staying if last + 1 - len(staying) <= CARDS_AT_FIRST else {}

    def _put_again(self, staying: dict[int, InteractionCard]) -> None:
        """Put the cards that stay, and the new ones between them, below one another again."""
        places = [at for at, row in enumerate(self._rows) if row.id in staying]
        for row in self._rows[: places[-1] + 1 if places else 0]:
            card = staying.get(row.id) or self._card(row)
            self._cards.addWidget(card)
            self._shown += 1
        stops = [stop for card in self.cards() for stop in card.stops()]
        for first, second in pairwise(stops):
            self.setTabOrder(first, second)

    def _held(self) -> tuple[int, int, int] | None:
        """Return the interaction, its place and its button that have the keyboard."""
        for place, card in enumerate(self.cards()):
            if (stop := card.focused()) is not None:
                return card.row.id, place, stop
        return None

    def _hold(self, interaction_id: int, place: int, stop: int) -> None:
        """Give the keyboard back to an interaction, or to what stands in its place now."""
        if not self._rows:
            return
        known = {row.id for row in self._rows}
        other = self._rows[min(place, len(self._rows) - 1)].id
        card = self.card_of(interaction_id if interaction_id in known else other)
        if card is not None and card.focused() is None:
            card.show()  # a layout shows what it is given later, and a hidden card takes no keys
            card.take_focus(stop)

    def add_rows(self, rows: Sequence[InteractionRow], *, more: bool) -> None:
        """Add earlier ones that were asked for."""
        self._rows.extend(rows)
        self._more, self._asked = more, False
        self._want(self._shown + CARDS_AT_FIRST)

    def cards(self) -> list[InteractionCard]:
        """Return the cards that are shown."""
        items = (self._cards.itemAt(place) for place in range(self._cards.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, InteractionCard)]

    def card_of(self, interaction_id: int) -> InteractionCard | None:
        """Return the card of an interaction, made now if it is among those given."""
        for place, row in enumerate(self._rows):
            if row.id == interaction_id and place >= self._shown:
                self._add_cards(place - self._shown + 1)
        return next((card for card in self.cards() if card.row.id == interaction_id), None)

    def show_more(self) -> None:
        """Show earlier ones, of those given or by asking for them; nothing while some come."""
        if self._slices.isActive() or self._asked:
            return
        if self._shown < len(self._rows):
            self._want(self._shown + CARDS_AT_FIRST)
        elif self._more:
            self._asked = True
            self.more_wanted.emit(self._rows[-1])

    def say_empty(self, words: str) -> None:
        """Say these words where there is nothing to show."""
        self.nothing.setText(words)

    def _want(self, count: int) -> None:
        """Make cards until so many are shown, a few at a time."""
        self._wanted = min(count, len(self._rows))
        self._slices.start()
        self._add_slice()

    def _add_slice(self) -> None:
        self._add_cards(min(CARDS_IN_ONE, max(self._wanted - self._shown, 0)))
        if self._shown >= self._wanted:
            self._slices.stop()
            self._say()

    def _add_cards(self, count: int) -> None:
        for row in self._rows[self._shown : self._shown + count]:
            self._cards.addWidget(self._card(row))
            self._shown += 1
        self._say()

    def _card(self, row: InteractionRow) -> InteractionCard:
        card = InteractionCard(self._context, row)
        card.correct_wanted.connect(self.correct_wanted)
        card.delete_wanted.connect(self.delete_wanted)
        card.attach_wanted.connect(self.attach_wanted)
        card.history_wanted.connect(self.history_wanted)
        return card

    def _say(self) -> None:
        self.nothing.setVisible(not self._rows)
        earlier = self._shown < len(self._rows) or self._more
        self.more_button.setVisible(earlier and not self._slices.isActive())
