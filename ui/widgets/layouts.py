"""Small helpers for layouts."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme import GRID
from ui.widgets.labels import PlainLabel


def clear_layout(layout: QLayout) -> None:
    """Remove and delete everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)


def bring_into_sight(widget: QWidget) -> None:
    """Scroll the page that a widget stands on so far that the widget is seen, also a new one."""
    above = widget.parentWidget()
    while above is not None:
        layout = above.layout()
        if layout is not None:
            layout.activate()
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
            return
        above = above.parentWidget()


def row(*widgets: QWidget | None, spacing: int = GRID) -> QHBoxLayout:
    """Return widgets beside one another; None stands for a stretch."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget)
    return layout


class Section(QFrame):
    """A card with a heading and what belongs under it."""

    def __init__(self, heading: str, *content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.heading = PlainLabel(heading, role="section")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(GRID * 2, GRID * 2 - 4, GRID * 2, GRID * 2 - 4)
        self._layout.setSpacing(GRID)
        self._layout.addWidget(self.heading)
        for widget in content:
            self.add(widget)

    def add(self, widget: QWidget) -> None:
        """Add a widget at the foot."""
        self._layout.addWidget(widget)

    def add_line(self, line: QLayout) -> None:
        """Add a line of widgets at the foot."""
        self._layout.addLayout(line)

    def stretch(self) -> None:
        """Keep what is in the card at its top, however tall the card becomes."""
        self._layout.addStretch(1)
