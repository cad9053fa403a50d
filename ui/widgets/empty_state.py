"""What stands where there is nothing yet: why, and the one next step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.context import Context
from ui.icons import pixmap
from ui.theme import GRID
from ui.widgets.labels import PlainLabel, button_text
from ui.widgets.layouts import row as beside

ICON = 48


class EmptyState(QWidget):
    """An icon, a heading, a sentence and at most one button, in the middle of the place."""

    def __init__(self, context: Context, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._icon = icon
        self._run: Callable[[], object] | None = None
        self.picture = PlainLabel()
        self.heading = PlainLabel(role="name")
        self.words = PlainLabel(role="muted", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setMaximumWidth(420)
        self.words.setMinimumWidth(240)
        self.button = QPushButton()
        self.button.clicked.connect(self._act)
        self.button.hide()
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        layout.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(self.picture, 0, middle)
        layout.addWidget(self.heading, 0, middle)
        # Not put in the middle by its alignment: a layout then gives it the height that its words
        # need at the full width, and a narrower place, where they are cut.
        words = beside(None, self.words, None)
        words.setStretchFactor(self.words, 100)
        layout.addLayout(words)
        layout.addWidget(self.button, 0, middle)
        layout.addStretch(3)
        context.look.changed.connect(self._draw)
        self._draw()

    def say(
        self,
        heading: str,
        words: str,
        action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        """Say what is missing, and offer the next step."""
        self.heading.setText(heading)
        self.words.setText(words)
        self.button.setText(button_text(action))
        self.button.setVisible(bool(action))
        self._run = on_action

    def _act(self) -> None:
        if self._run is not None:
            self._run()

    def _draw(self) -> None:
        color = self._context.look.scheme.color("muted")
        self.picture.setPixmap(pixmap(self._icon, color, ICON, self.devicePixelRatioF()))
