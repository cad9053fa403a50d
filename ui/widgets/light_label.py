"""Labels of the first picture: as plain as `ui.widgets.labels`, without what it brings along."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from app.rules.names import shown
from ui.theme import repolish, scaled

_PLAIN = 0
"""Qt.TextFormat.PlainText: all names of `Qt` take longer to make than the first picture."""


def light_label(words: str, role: str) -> QLabel:
    """Return a label that takes no word for markup, in the look of a role."""
    made = QLabel()
    made.setProperty("textFormat", _PLAIN)
    made.setProperty("role", role)
    if role == "name":
        made.setFont(scaled(made.font(), 1.15, bold=True))
    made.setText(shown(words))
    return made


def wear(label: QLabel, role: str) -> None:
    """Give it the look of another role."""
    label.setProperty("role", role)
    repolish(label)
