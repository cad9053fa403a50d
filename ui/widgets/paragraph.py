"""Longer words of other people: wrapped, with their own line breaks, never cut."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.rules.names import shown
from ui.widgets.labels import PlainLabel

LONGEST_RUN = 48
"""Characters without a blank that fit any place; longer runs may be broken on screen."""
_LONG_RUN = re.compile(rf"\S{{{LONGEST_RUN}}}(?=\S)")


class Paragraph(PlainLabel):
    """A wrapped label that keeps line breaks and takes no more width than it is given.

    Its words are taken for a customer's unless `private` is False.
    """

    def __init__(
        self,
        text: str = "",
        *,
        role: str = "",
        private: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            text, role=role, wrap=True, selectable=True, private=private, parent=parent
        )
        # The width decides the height; a "minimum" height would be that of a very narrow label.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 8, self.fontMetrics().height())

    def show_words(self, text: str) -> None:
        QLabel.setText(self, breakable(shown(text, multiline=True)))


def breakable(text: str) -> str:
    """Return the text with invisible places to break inside very long runs of characters."""
    return _LONG_RUN.sub(lambda run: f"{run.group()}\N{ZERO WIDTH SPACE}", text)
