"""A past moment in words ("yesterday 16:00"); empty means now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from models.values import UserError
from ui.context import Context
from ui.widgets.words_field import WordsField

if TYPE_CHECKING:
    from app.rules.due_words import When


class WhenField(WordsField["When"]):
    """A line of words that names a moment which has passed."""

    def __init__(self, context: Context, name: str, parent: QWidget | None = None) -> None:
        """Make an empty line, which stands for now."""
        super().__init__(context, name, parent)
        self.words.setPlaceholderText(self.tr("now"))

    @property
    def at(self) -> datetime | None:
        """Return the moment that was understood; None for now."""
        return self.meaning.instant if self.meaning else None

    @property
    def day_only(self) -> bool:
        """Tell whether a day was named and no time of day."""
        return self.meaning is not None and self.meaning.day_only

    def is_clear(self) -> bool:
        """Tell whether the words are empty or understood."""
        return not self.words.text().strip() or self.meaning is not None

    def reader(self, words: str) -> Callable[[], When | None]:
        """Read a past moment; None where the words mean nothing."""
        from app.rules.due_words import read_when  # it may load a large library

        facts, now = self._context.shop.facts, self._context.clock.now()

        def read() -> When | None:
            try:
                return read_when(words, now=now, zone=facts.zone, date_order=facts.date_order)
            except UserError:
                return None

        return read

    def understood(self, words: str) -> None:
        """Write the moment out."""
        when = self.meaning
        if when is None:
            self.say(self.tr("Not understood yet.") if words.strip() else "")
            return
        formats = self._context.formats
        day = formats.long_day(formats.local(when.instant).date())
        self.say(f"= {day}" if when.day_only else f"= {day} {formats.time(when.instant)}")
