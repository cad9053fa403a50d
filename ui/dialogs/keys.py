"""Every key there is, on one page (F1)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.rooms import room
from ui.theme import GRID
from ui.widgets.labels import PlainLabel

Pairs = Sequence[tuple[str, str]]
"""What a key does, and the key."""


class Keys(QDialog):
    """The keys by where they work: everywhere, then page by page."""

    def __init__(self, keys: Pairs, parent: QWidget) -> None:
        """Show the window's own keys, then those of the pages."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(4 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(0, 1)
        self._add(self.tr("Everywhere"), keys)
        for title, pairs in page_keys():
            self._add(title, pairs)
        inner = QWidget()
        inner.setProperty("ground", True)
        inner.setLayout(self._grid)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Keys"))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.addWidget(PlainLabel(self.tr("Keys"), role="title"))
        column.addWidget(area, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(QSize(72 * GRID, 72 * GRID).boundedTo(room(self)))

    def _add(self, title: str, pairs: Iterable[tuple[str, str]]) -> None:
        """Add a section."""
        row = self._grid.rowCount()
        self._grid.addWidget(PlainLabel(title, role="name"), row, 0, 1, 2)
        for at, (what, which) in enumerate(pairs, start=row + 1):
            words = PlainLabel(what, wrap=True)
            keys = PlainLabel(which, role="section")
            keys.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
            self._grid.addWidget(words, at, 0)
            self._grid.addWidget(keys, at, 1)


def page_keys() -> list[tuple[str, Pairs]]:
    """Return the keys of each page, in the order of the rail."""
    return [
        (_tr("Counter"), _counter()),
        (_tr("Customers"), _customers()),
        (_tr("Promises"), _promises()),
        (_tr("Reports"), _reports()),
        (_tr("History"), _history()),
        (_tr("Forms and lists"), _forms()),
    ]


def _counter() -> Pairs:
    return [
        (_tr("Take the customer who is marked, or go on with a walk-in"), "Enter"),
        (_tr("A new customer of what is typed"), "Ctrl+Shift+N"),
        (_tr("Take the known customer whom the new one looks like"), "Ctrl+T"),
        (_tr("To the faces: how they felt"), "Ctrl+E"),
        (_tr("A face, from angry to delighted"), "1 … 5"),
        (_tr("To the channel, the stage, what it is about, what they expected"), _letters()),
        (_tr("Choose there, and take the choice back"), "1 … 9  A …  0"),
        (_tr("Add a remark"), "Ctrl+R"),
        (_tr("Take the promise found in the note, or write one"), "Ctrl+P"),
        (_tr("Leave the promise found in the note"), "Esc"),
        (_tr("More: arrival, worth, what was given, when"), "Ctrl+M"),
        (_tr("Put the note aside and begin another"), "Ctrl+D"),
        (_tr("Take up what was put aside"), "Alt+1 … Alt+9"),
        (_tr("Drop what was put aside"), "Del"),
        (_tr("Save"), "Ctrl+Enter"),
    ]


def _letters() -> str:
    """Return the keys of the rows of chips: the letters underlined in their labels."""
    labels = ("&Channel", "&Stage", "&About", "E&xpected")
    texts = (QCoreApplication.translate("InteractionForm", label) for label in labels)
    keys = (QKeySequence.mnemonic(text) for text in texts)
    return "  ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def _customers() -> Pairs:
    return [
        (_tr("Move in the list while typing"), "↑  ↓"),
        (_tr("Open the first found, or the promise of that number"), "Enter"),
        (_tr("Correct the customer"), "E"),
        (_tr("Take or merge the one who looks alike, in the customer's form"), "Ctrl+T"),
        (_tr("Delete the customer"), "Del"),
    ]


def _promises() -> Pairs:
    return [
        (_tr("Keep"), "K"),
        (_tr("Move to another due"), "M"),
        (_tr("Break"), "B"),
        (_tr("Answer for a broken one"), "A"),
        (_tr("Withdraw"), "W"),
        (_tr("The customer confirms that it was kept"), "C"),
        (_tr("Correct"), "E"),
        (_tr("Open again"), "O"),
        (_tr("Print its slip"), "P"),
        (_tr("Who changed it, and when"), "H"),
        (_tr("Delete"), "Del"),
        (_tr("Select several"), "Shift+↑  Shift+↓"),
        (_tr("Open the customer"), "Enter"),
    ]


def _reports() -> Pairs:
    return [
        (_tr("Turn the pages"), "Page Up  Page Down"),
        (_tr("First and last page"), "Home  End"),
        (_tr("Larger, smaller, as wide as the view"), "+  −  0"),
        (_tr("Find on the pages, on to the next hit, back"), "Ctrl+F  F3  Shift+F3"),
    ]


def _history() -> Pairs:
    return [(_tr("Take the chosen change back"), "U")]


def _forms() -> Pairs:
    return [
        (_tr("To the next field, to the one before"), "Tab  Shift+Tab"),
        (_tr("Choose what is marked"), "Space"),
        (_tr("Save a form"), "Ctrl+Enter"),
        (_tr("Leave a form without saving"), "Esc"),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keys", text)
