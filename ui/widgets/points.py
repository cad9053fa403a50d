"""What a customer values or dislikes, each with when they said it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.queries.interactions import RemarkRow
from ui.context import Context
from ui.theme import GRID
from ui.widgets.labels import PlainLabel
from ui.widgets.layouts import clear_layout
from ui.widgets.paragraph import Paragraph

SHOWN = 6
"""So many of the newest are shown; the timeline holds them all."""


class Points(QWidget):
    """Remarks of one kind, newest first, in the customer's words."""

    def __init__(self, context: Context, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._empty = empty
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID)

    def show_rows(self, rows: Sequence[RemarkRow]) -> None:
        """Show the newest of these remarks."""
        clear_layout(self._layout)
        for row in rows[:SHOWN]:
            self._layout.addLayout(self._point(row))
        if not rows:
            self._layout.addWidget(Paragraph(self._empty, role="muted", private=False))
        elif len(rows) > SHOWN:
            words = self.tr("and {n} more in the timeline", None, len(rows) - SHOWN)
            words = words.format(n=len(rows) - SHOWN)
            self._layout.addWidget(PlainLabel(words, role="muted"))
        self._layout.addStretch(1)

    def _point(self, row: RemarkRow) -> QVBoxLayout:
        point = QVBoxLayout()
        point.setSpacing(0)
        point.addWidget(Paragraph(row.text))
        said = self.tr("said {when}").format(
            when=self._context.formats.near_day(self._context.formats.local(row.at).date())
        )
        point.addWidget(PlainLabel(said, role="muted"))
        return point
