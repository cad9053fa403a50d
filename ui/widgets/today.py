"""What is promised for today, painted: the first rows that anybody sees.

It is part of the first picture, so it imports little, and nothing that brings SQLAlchemy.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, QSize, Qt, QTime
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.rules.names import shown
from ui.privacy import veil
from ui.theme import GRID, Scheme

if TYPE_CHECKING:
    from app.queries.opening import TodayRow

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


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
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.veil_changed()

    def veil_changed(self) -> None:
        """Show or hide what customers are called and were promised."""
        self._lines = [line for row in self._rows for line in _lines(row)]
        if not self._rows:
            self._lines.append(("muted", _tr("Nothing is promised for today.")))
        if self._more:
            self._lines.append(("muted", _tr("There are more of them under Promises.")))
        self.setAccessibleName("\n".join(words for _, words in self._lines))
        self.update()

    def sizeHint(self) -> QSize:
        """Take the height of all lines."""
        return QSize(10 * GRID, round(self._step() * len(self._lines)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines, each as far as it fits."""
        painter = QPainter(self)
        step, metrics = self._step(), self.fontMetrics()
        for number, (role, words) in enumerate(self._lines):
            painter.setPen(self._scheme.color(role))
            fitted = metrics.elidedText(words, Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(QRectF(0, number * step, self.width(), step), _LEFT, fitted)
        painter.end()

    def _step(self) -> float:
        return self.fontMetrics().height() + GRID


def _lines(row: TodayRow) -> list[tuple[str, str]]:
    """Return the two lines of a promise, with their roles."""
    when = _tr("in the course of today")
    if row.at is not None:
        clock = QTime(row.at.hour, row.at.minute)
        when = QLocale().toString(clock, QLocale.FormatType.ShortFormat).replace("\u202f", "\u00a0")
    whom = shown(veil.words(row.customer)) if row.customer else _tr("Walk-in")
    return [("muted", f"{when} · {whom}"), ("text", shown(veil.words(row.text)))]


def _tr(text: str) -> str:
    return QCoreApplication.translate("TodayList", text)
