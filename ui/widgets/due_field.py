"""A due in words ("friday 3pm", "in 3 days") with what was understood written below it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from models.values import Due
from ui.context import Context
from ui.widgets.layouts import clear_layout
from ui.widgets.words_field import WordsField

if TYPE_CHECKING:
    from app.rules.due_words import DueReading


class DueField(WordsField["DueReading"]):
    """A line of words that says by when.

    Signals: `read()` whenever what was typed has been understood, or not.
    """

    read = Signal()

    def __init__(self, context: Context, name: str, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(context, name, parent)
        self.words.setPlaceholderText(self.tr("friday 15:00, tomorrow, in 3 days, 2026-12-04"))
        self._due: Due | None = None
        self._choices = QHBoxLayout()
        self.column.addLayout(self._choices)

    @property
    def due(self) -> Due | None:
        """Return the due that was understood from the present words."""
        return self._due if self.is_read else None

    def choices(self) -> list[QPushButton]:
        """Return the buttons from which a reading is to be chosen, if there are any."""
        items = (self._choices.itemAt(place) for place in range(self._choices.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, QPushButton)]

    def reader(self, words: str) -> Callable[[], DueReading]:
        """Read a due as it is meant now in this shop."""
        return reader(self._context, words)

    def understood(self, words: str) -> None:
        """Write the due out, or offer the two days that the words may mean."""
        answer = self.meaning
        self._due = answer.due if answer else None
        clear_layout(self._choices)
        if answer is None:
            self.say("")
        elif answer.due is not None:
            self._say_due(answer.due)
        elif answer.readings:
            self._offer(answer.readings)
        else:
            self.say(self.tr("Not understood yet. Write a day, or a day and a time."))
        self.read.emit()

    def _say_due(self, due: Due) -> None:
        self.say(f"= {self._context.formats.exact_due(due)}")

    def _offer(self, readings: tuple[Due, ...]) -> None:
        """Let the person say which of two days a numeric date means."""
        self.say(self.tr("This can be read in two ways. Which one is meant?"))
        for due in readings:
            button = QPushButton(self._context.formats.exact_due(due))
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._choose, due))
            self._choices.addWidget(button)

    def _choose(self, due: Due) -> None:
        self._due = due
        clear_layout(self._choices)
        self._say_due(due)
        self.words.setFocus()
        self.read.emit()


def reader(context: Context, words: str) -> Callable[[], DueReading]:
    """Return a closure without Qt that reads the words as they are meant now in this shop."""
    from app.rules.due_words import read_due  # it may load a large library

    facts, now = context.shop.facts, context.clock.now()

    def read() -> DueReading:
        return read_due(
            words,
            now=now,
            zone=facts.zone,
            hours=facts.hours.opening,
            holidays=facts.hours.holidays,
            date_order=facts.date_order,
            language=facts.language or "en",
        )

    return read
