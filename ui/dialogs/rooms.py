"""Room for what a dialog holds: it scrolls where the screen is lower than that is high."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from ui.theme import GRID

MIN_BODY = 96
SHARE_OF_SCREEN = 0.9


def room(widget: QWidget) -> QSize:
    """Return how large a dialog may become on its screen."""
    return widget.screen().availableGeometry().size() * SHARE_OF_SCREEN


class Body(QScrollArea):
    """What a dialog holds; whoever opens the dialog says how high it shall be."""

    def __init__(self, layout: QLayout) -> None:
        """Take what is laid out already."""
        super().__init__()
        self.inner = QWidget()
        self.inner.setProperty("ground", True)
        self.inner.setLayout(layout)
        layout.setContentsMargins(0, 0, GRID // 2, 0)
        self.setWidget(self.inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def wanted_height(self) -> int:
        """Return how high it is at the width at hand."""
        width = self.viewport().width()
        narrow = self.inner.hasHeightForWidth()
        high = self.inner.heightForWidth(width) if narrow else self.inner.sizeHint().height()
        return max(high, self.inner.minimumSizeHint().height())  # Qt lets it be no lower

    def sizeHint(self) -> QSize:
        """Claim the width of what is inside, and little height."""
        return QSize(self.inner.sizeHint().width() + GRID * 2, MIN_BODY)

    def minimumSizeHint(self) -> QSize:
        """Be never so low that nothing can be read."""
        return QSize(self.inner.minimumSizeHint().width(), MIN_BODY)


class WholeBody(Body):
    """As high as what it holds where the screen allows it."""

    def sizeHint(self) -> QSize:
        """Claim what is inside as a whole."""
        return self.inner.sizeHint() + QSize(GRID * 2, 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the dialog grow by what wrapped words need: it is known only once the width is."""
        super().showEvent(event)
        dialog = self.window()
        missing = self.wanted_height() - self.viewport().height()
        if missing > 0:
            dialog.resize((dialog.size() + QSize(0, missing)).boundedTo(room(dialog)))
