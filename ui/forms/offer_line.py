"""One line below the note that offers a promise found in it, and says why on demand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from models.values import Due
from ui.context import Context
from ui.theme import GRID
from ui.widgets.flow import Flow
from ui.widgets.labels import PlainLabel, button_text
from ui.widgets.layouts import clear_layout
from ui.widgets.messages import announce
from ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from app.rules.promise_words import Because, Offer

TAKE_KEY, LEAVE_KEY = "Ctrl+P", "Esc"


class OfferLine(QFrame):
    """Shows one offer. Signals: `taken(due or None)` of two readings the one pressed, `left()`."""

    taken = Signal(object)
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make the line, hidden until there is something to offer."""
        super().__init__(parent)
        self._context = context
        self._said = ""
        self.setProperty("banner", "info")
        self.setAccessibleName(self.tr("A promise in the note"))
        self.words = Paragraph("")
        self.words.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self.because = Paragraph("", role="muted")
        self.because.hide()
        self._sign = PlainLabel()
        self._readings = Flow(spacing=GRID // 2)
        self.take_button = self._button(f"{self.tr('Take it')}   {TAKE_KEY}")
        self.take_button.clicked.connect(lambda: self.taken.emit(None))
        self.leave_button = self._button(f"{self.tr('Leave it')}   {LEAVE_KEY}")
        self.leave_button.clicked.connect(self.left)
        self.why_button = self._button(self.tr("Why?"))
        self.why_button.setCheckable(True)
        self.why_button.toggled.connect(self.because.setVisible)
        self._lay_out()
        self.hide()

    def say(self, offer: Offer, owner: str) -> None:
        """Offer this promise, `owner` in words."""
        formats = self._context.formats
        due = formats.due(offer.due) if offer.due else self.tr("which day?")
        words = self.tr("Promise: {text} · {due} · {owner}")
        words = words.format(text=offer.text, due=due, owner=owner)
        self.words.setText(words)
        self.because.setText(self._why(offer))
        self._offer_readings(() if offer.due else offer.reading.readings)
        self._sign.setPixmap(self._context.icon("promises", "accent").pixmap(QSize(20, 20)))
        if words != self._said or self.isHidden():
            announce(self, words)
            self.why_button.setChecked(False)
        self._said = words
        self.show()

    def reading_buttons(self) -> list[QPushButton]:
        """Return the buttons of the readings, if there are two."""
        items = (self._readings.itemAt(place) for place in range(self._readings.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, QPushButton)]

    def stops(self) -> list[QWidget]:
        """Return where Tab stops, in order."""
        return [*self.reading_buttons(), self.take_button, self.leave_button, self.why_button]

    def _lay_out(self) -> None:
        """Put words and buttons on one line; the words are wrapped, never cut."""
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._sign)
        head.addWidget(self.words, 1)
        for button in (self.take_button, self.leave_button, self.why_button):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addLayout(head)
        column.addLayout(self._readings)
        column.addWidget(self.because)

    def _button(self, words: str) -> QPushButton:
        """Return a quiet button that a mouse does not give the keyboard to."""
        button = QPushButton(words)
        button.setProperty("quiet", True)
        button.setProperty("link", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _offer_readings(self, readings: tuple[Due, ...]) -> None:
        """Show a button for each of two days that a numeric date may mean."""
        clear_layout(self._readings)
        for due in readings:
            button = QPushButton(button_text(self._context.formats.exact_due(due)))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self.taken.emit, due))
            self._readings.addWidget(button)
        self.take_button.setVisible(not readings)

    def _why(self, offer: Offer) -> str:
        """Return why this is offered, as sentences."""
        due = offer.because.due
        if offer.due is not None:
            exact = self._context.formats.exact_due(offer.due)
            when = self.tr("“{words}” is read as {due}.").format(words=due, due=exact)
        else:
            when = self.tr("“{words}” can be two days.").format(words=due)
        here = self.tr("The note was read on this computer alone.")
        return f"{self._why_sign(offer.because)} {when} {here}"

    def _why_sign(self, because: Because) -> str:
        """Return what made a promise of the words."""
        sentences = {
            "staff": self.tr("“{words}” says that one of the staff will do something."),
            "done": self.tr("“{words}” says what will be ready."),
            "gets": self.tr("“{words}” says what the customer will get."),
            "house": self.tr("“{words}” says that the shop will do something."),
            "scheduled": self.tr("“{words}” puts something on a day."),
            "pledged": self.tr("“{words}” says that it was promised."),
        }
        usual = self.tr("“{words}” sounds as if we commit ourselves.")
        return sentences.get(because.rule, usual).format(words=because.sign)
