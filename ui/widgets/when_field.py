"""A past moment in words ("yesterday 16:00"); empty means now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.values import UserError
from ui.context import Context
from ui.theme import GRID
from ui.widgets.fields import Line
from ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from app.rules.due_words import When

PAUSE = 150
"""Milliseconds after the last key before the words are read."""


class WhenField(QWidget):
    """A line of words that is read off the GUI thread, with what was understood below it."""

    def __init__(self, context: Context, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._read_words = ""
        self._when: When | None = None
        self.words = Line(name, self.tr("now"))
        self.echo = Paragraph("", role="muted", private=False)
        self.echo.hide()
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

    @property
    def at(self) -> datetime | None:
        """Return the moment that was understood; None for now."""
        return self._when.instant if self._when else None

    @property
    def day_only(self) -> bool:
        """Tell whether a day was named and no time of day."""
        return self._when is not None and self._when.day_only

    def is_clear(self) -> bool:
        """Tell whether the words are empty or understood."""
        return not self.words.text().strip() or self._when is not None

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
            lambda reading: query(),
            partial(self._take, words, then),
            channel=("when", id(self)),
        )

    def _take(self, words: str, then: Callable[[], None] | None, when: When | None) -> None:
        self._read_words = words
        self._when = when
        self.echo.setText(self._words_for(when, words))
        self.echo.setVisible(bool(self.echo.text()))
        if then is not None:
            then()

    def _words_for(self, when: When | None, words: str) -> str:
        if when is not None:
            formats = self._context.formats
            day = formats.long_day(formats.local(when.instant).date())
            return f"= {day}" if when.day_only else f"= {day} {formats.time(when.instant)}"
        return self.tr("Not understood yet.") if words.strip() else ""


def reader(context: Context, words: str) -> Callable[[], When | None]:
    """Return a closure without Qt that reads the words; None where they mean nothing."""
    from app.rules.due_words import read_when  # it may load a large library

    facts, now = context.shop.facts, context.clock.now()

    def read() -> When | None:
        try:
            return read_when(words, now=now, zone=facts.zone, date_order=facts.date_order)
        except UserError:
            return None

    return read
