"""What is promised for today, painted: the first rows that anybody sees.

It is part of the first picture, so it imports little, and nothing that brings SQLAlchemy.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.rules.names import shown
from ui.privacy import veil
from ui.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFontMetrics, QPaintEvent

    from app.queries.opening import TodayRow
    from ui.theme import Scheme

ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
JOINER = "\u200d"
JOINED = f"{JOINER}\ufe0f"
"""What belongs to the sign before it: a joiner, the wish for a picture."""


class TodayList(QWidget):
    """Rows of two lines: when and for whom, and what was promised."""

    def __init__(
        self, rows: Sequence[TodayRow], more: bool, scheme: Scheme, parent: QWidget | None = None
    ) -> None:
        """Show the rows; `more` tells that there are others."""
        super().__init__(parent)
        self._scheme = scheme
        self._rows, self._more = rows, more
        self._lines: list[tuple[str, str]] = []
        self.veil_changed()

    def veil_changed(self) -> None:
        """Show or hide what customers are called and were promised."""
        self._lines = [line for row in self._rows for line in _lines(row)]
        if not self._rows:
            self._lines.append(("muted", _tr("Nothing is promised for today.")))
        if self._more:
            self._lines.append(("muted", _tr("There are more of them under Promises.")))
        self.setAccessibleName("\n".join(words for _, words in self._lines))
        self._take_room()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Take other room when the letters change."""
        super().changeEvent(event)
        self._take_room()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines, each as far as it fits."""
        painter = QPainter(self)
        metrics, width = self.fontMetrics(), self.width()
        step, begin = self._step(), GRID // 2 + metrics.ascent()
        faint = _strength(self._scheme)
        for number, (role, words) in enumerate(self._lines):
            painter.setOpacity(faint if role == "muted" else 1.0)
            fitted = _fitted(words, metrics, width)
            left = width - metrics.horizontalAdvance(fitted) if self.isRightToLeft() else 0
            painter.drawText(left, number * step + begin, fitted)
        painter.end()

    def _take_room(self) -> None:
        """Be as high as all lines; as wide as there is room."""
        self.setFixedHeight(self._step() * len(self._lines))

    def _step(self) -> int:
        return self.fontMetrics().height() + GRID


def _strength(scheme: Scheme) -> float:
    """Return how strongly text must be laid on to look muted on its card.

    A painter begins with the colour of text; to give it a pen of its own would load all of `Qt`.
    """
    hues = (scheme.base, scheme.text, scheme.muted)
    base, text, muted = (sum(bytes.fromhex(hue[1:])) for hue in hues)
    return (muted - base) / (text - base)


def _lines(row: TodayRow) -> list[tuple[str, str]]:
    """Return the two lines of a promise, with their roles."""
    when = _tr("in the course of today")
    if row.at is not None:
        from PySide6.QtCore import QLocale, QTime

        clock = QTime(*row.at)
        when = QLocale().toString(clock, QLocale.FormatType.ShortFormat).replace("\u202f", "\u00a0")
    whom = shown(veil.words(row.customer)) if row.customer else _tr("Walk-in")
    return [("muted", f"{when} · {whom}"), ("text", shown(veil.words(row.text)))]


def _fitted(words: str, metrics: QFontMetrics, width: int) -> str:
    """Return as many of the words as there is room for, as `QFontMetrics.elidedText` does."""
    if metrics.horizontalAdvance(words) <= width:
        return words
    low, high = 0, len(words)
    while high - low > 1:
        middle = (low + high) // 2
        if metrics.horizontalAdvance(words[:middle] + ELLIPSIS) <= width:
            low = middle
        else:
            high = middle
    return words[: _edge(words, low)] + ELLIPSIS


def _edge(words: str, at: int) -> int:
    """Go back to where a letter begins with all its marks."""
    while at and (_belongs(words[at]) or words[at - 1] == JOINER):
        at -= 1
    return at


def _belongs(character: str) -> bool:
    """Tell whether a character is a mark on the one before it."""
    return character in JOINED or unicodedata.category(character).startswith("M")


def _tr(text: str) -> str:
    return QCoreApplication.translate("TodayList", text)
