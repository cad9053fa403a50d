"""A line of words that means something, with what was understood written below it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.theme import GRID
from ui.widgets.fields import Line
from ui.widgets.paragraph import Paragraph

PAUSE = 150
"""Milliseconds after the last key before the words are read."""

Meaning = TypeVar("Meaning")


class WordsField(QWidget, Generic[Meaning]):
    """A line of words that is read off the GUI thread, since some words take long.

    A subclass says how words are read (`reader`) and what is done with what they mean
    (`understood`); the meaning of the present words is in `meaning`.
    """

    def __init__(self, context: Context, name: str, parent: QWidget | None = None) -> None:
        """Take the line's accessible name."""
        super().__init__(parent)
        self._context = context
        self._read_words = ""
        self.meaning: Meaning | None = None
        self.words = Line(name, "")
        self.echo = Paragraph("", role="muted", private=False)
        self.echo.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._ask)
        self.words.textChanged.connect(lambda: self._timer.start())
        self.setFocusProxy(self.words)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GRID // 2)
        self.column.addWidget(self.words)
        self.column.addWidget(self.echo)

    @property
    def is_read(self) -> bool:
        """Tell whether the present words have been read."""
        return self._read_words == self.words.text()

    def reader(self, words: str) -> Callable[[], Meaning | None]:
        """Return a closure without Qt that reads the words as they are meant now."""
        raise NotImplementedError

    def understood(self, words: str) -> None:
        """Show what `meaning` is now, and tell whoever waits."""
        raise NotImplementedError

    def when_read(self, then: Callable[[], None]) -> None:
        """Call back once the present words have been read; at once where they are."""
        if self.is_read:
            then()
        else:
            self._timer.stop()
            self._ask(then)

    def say(self, words: str) -> None:
        """Write what was understood below the line; nothing takes no room."""
        self.echo.setText(words)
        self.echo.setVisible(bool(words))

    def _ask(self, then: Callable[[], None] | None = None) -> None:
        words = self.words.text()
        take = partial(self._take, words, then)
        if not words.strip():
            take(None)
            return
        query = self.reader(words)
        self._context.tasks.read(lambda reading: query(), take, channel=("words", id(self)))

    def _take(self, words: str, then: Callable[[], None] | None, meaning: Meaning | None) -> None:
        self._read_words = words
        self.meaning = meaning
        self.understood(words)
        if then is not None:
            then()
