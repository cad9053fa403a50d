"""What a customer values or dislikes, each with when they said it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.queries.interactions import RemarkRow
from app.queries.profile_page import Voiced
from ui.context import Context
from ui.theme import GRID
from ui.widgets.labels import PlainLabel
from ui.widgets.layouts import clear_layout
from ui.widgets.paragraph import Paragraph


class Points(QWidget):
    """Remarks of one kind, newest first, in the customer's words.

    Signals: `all_wanted()` where there are more than are shown.
    """

    all_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID)

    def show_voiced(self, voiced: Voiced) -> None:
        """Show the newest of these remarks."""
        clear_layout(self._layout)
        for row in voiced.rows:
            self._layout.addLayout(self._point(row))
        if voiced.more:
            self._layout.addWidget(self._more_button())
        self._layout.addStretch(1)

    def _more_button(self) -> QPushButton:
        button = QPushButton(self.tr("All of them in the timeline"))
        button.clicked.connect(self.all_wanted)
        return button

    def _point(self, row: RemarkRow) -> QVBoxLayout:
        point = QVBoxLayout()
        point.setSpacing(0)
        point.addWidget(Paragraph(row.text))
        said = self.tr("said {when}").format(
            when=self._context.formats.near_day(self._context.formats.local(row.at).date())
        )
        point.addWidget(PlainLabel(said, role="muted"))
        return point
