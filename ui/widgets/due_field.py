"""A due in words ("friday 3pm", "in 3 days") with what was understood written below it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from models.values import Due
from ui.context import Context
from ui.theme import GRID
from ui.widgets.fields import Line
from ui.widgets.layouts import clear_layout
from ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from app.rules.due_words import DueReading

PAUSE = 150
"""Milliseconds after the last key before the words are read."""


class DueField(QWidget):
    """A line of words that is read off the GUI thread, since some words take long.

    Signals: `read()` whenever what was typed has been understood, or not.
    """

    read = Signal()

    def __init__(self, context: Context, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._due: Due | None = None
        self._read_words = ""
        self.words = Line(name, self.tr("friday 15:00, tomorrow, in 3 days, 2026-12-04"))
        self.echo = Paragraph("", role="muted", private=False)
        self.echo.hide()
        self._choices = QHBoxLayout()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._ask)
        self.words.textChanged.connect(lambda: self._timer.start())
        self.setFocusProxy(self.words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.words)
        layout.addWidget(self.echo)
        layout.addLayout(self._choices)

    @property
    def due(self) -> Due | None:
        """Return the due that was understood from the present words."""
        return self._due if self._read_words == self.words.text() else None

    def choices(self) -> list[QPushButton]:
        """Return the buttons from which a reading is to be chosen, if there are any."""
        items = (self._choices.itemAt(place) for place in range(self._choices.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, QPushButton)]

    def when_read(self, then: Callable[[], None]) -> None:
        """Call back once the present words have been read; at once where they are."""
        if self._read_words == self.words.text():
            then()
        else:
            self._timer.stop()
            self._ask(then)

    def _ask(self, then: Callable[[], None] | None = None) -> None:
        words = self.words.text()
        if not words.strip():
            self._take(words, then, None)
            return
        query = reader(self._context, words)
        self._context.tasks.read(
            lambda reading: query(), partial(self._take, words, then), channel=("due", id(self))
        )

    def _take(self, words: str, then: Callable[[], None] | None, answer: DueReading | None) -> None:
        self._read_words = words
        self._due = answer.due if answer else None
        clear_layout(self._choices)
        if answer is None:
            self.echo.setText("")
        elif answer.due is not None:
            self._say(answer.due)
        elif answer.readings:
            self._offer(answer.readings)
        else:
            self.echo.setText(self.tr("Not understood yet. Write a day, or a day and a time."))
        self.echo.setVisible(bool(self.echo.text()))
        self.read.emit()
        if then is not None:
            then()

    def _say(self, due: Due) -> None:
        self.echo.setText(f"= {self._context.formats.exact_due(due)}")

    def _offer(self, readings: tuple[Due, ...]) -> None:
        """Let the person say which of two days a numeric date means."""
        self.echo.setText(self.tr("This can be read in two ways. Which one is meant?"))
        for due in readings:
            button = QPushButton(self._context.formats.exact_due(due))
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._choose, due))
            self._choices.addWidget(button)

    def _choose(self, due: Due) -> None:
        self._due = due
        clear_layout(self._choices)
        self._say(due)
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
