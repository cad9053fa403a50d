"""Before a second record of somebody is made: who it may be that is known already."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.queries.customers import CustomerHit
from app.queries.likely import Likely
from ui.theme import GRID
from ui.widgets.flow import Flow
from ui.widgets.labels import PrivateButton
from ui.widgets.layouts import clear_layout
from ui.widgets.messages import announce
from ui.widgets.paragraph import Paragraph

TAKE_KEY = "Ctrl+T"


class LikelyLine(QFrame):
    """Who a customer looks like, and a button for each. Signal: `taken(CustomerHit)`.

    `offer` is what a button says, with {name}; "It is {name}" unless something else is meant.
    """

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the line, hidden until somebody is alike."""
        super().__init__(parent)
        self.offer = self.tr("It is {name}")
        self.setProperty("banner", "warning")
        self.setAccessibleName(self.tr("Known already?"))
        self._hits: list[CustomerHit] = []
        self.words = Paragraph("")
        self._buttons = Flow(spacing=GRID // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addWidget(self.words)
        column.addLayout(self._buttons)
        self.hide()

    def show_rows(self, rows: Sequence[Likely]) -> None:
        """Show who it may be, likest first; nobody: nothing."""
        clear_layout(self._buttons)
        self._hits = [hit for hit, _ in rows]
        sentences = [self._sentence(hit, reasons) for hit, reasons in rows]
        self.words.setText("\n".join(sentences))
        for hit in self._hits:
            self._buttons.addWidget(self._button(hit))
        self.setVisible(bool(rows))
        if rows:
            announce(self, self.words.text())

    def take_first(self) -> bool:
        """Take the likest; tell whether there is one."""
        if self.isHidden() or not self._hits:
            return False
        self.taken.emit(self._hits[0])
        return True

    def buttons(self) -> list[QPushButton]:
        """Return the buttons in their order."""
        items = (self._buttons.itemAt(place) for place in range(self._buttons.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, QPushButton)]

    def _sentence(self, hit: CustomerHit, reasons: Sequence[str]) -> str:
        """Return who it looks like and why."""
        # Groups of digits would change places in a sentence that runs from right to left.
        contact = (hit.contact or "").replace(" ", "\N{NO-BREAK SPACE}")
        name = f"{hit.name} ({contact})" if contact else hit.name
        words = self._reasons()
        why = ", ".join(words[reason] for reason in reasons if reason in words)
        return self.tr("Looks like {name}: {why}").format(name=name, why=why)

    def _told_apart(self, hit: CustomerHit) -> str:
        """Return the name, of namesakes with how each is reached."""
        namesakes = sum(other.name == hit.name for other in self._hits)
        return f"{hit.name}, {hit.contact}" if namesakes > 1 and hit.contact else hit.name

    def _reasons(self) -> dict[str, str]:
        """Return the words for each reason."""
        return {
            "same_name": self.tr("same name"),
            "spelling": self.tr("a name spelt alike"),
            "sound": self.tr("a name that sounds alike"),
            "initial": self.tr("same initial"),
            "name_order": self.tr("the names the other way round"),
            "missing_name": self.tr("one name less"),
            "same_phone": self.tr("same telephone number"),
            "near_phone": self.tr("a telephone number almost the same"),
            "same_email": self.tr("same e-mail address"),
        }

    def _button(self, hit: CustomerHit) -> QPushButton:
        """Return the button that takes somebody who is known."""
        words = self.offer.format(name=self._told_apart(hit))
        if hit is self._hits[0]:
            words = f"{words}   {TAKE_KEY}"
        button = PrivateButton(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(self.taken.emit, hit))
        return button
