"""One way to reach a customer, in the form of a customer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from app.services.customers import NewContact
from models.values import ContactKind
from ui.context import Context
from ui.vocabulary import title
from ui.widgets.choice import Choice
from ui.widgets.fields import Line
from ui.widgets.layouts import row as beside

HINTS = {
    ContactKind.PHONE: "+49 30 123456",
    ContactKind.EMAIL: "name@example.org",
    ContactKind.HANDLE: "@name",
    ContactKind.ADDRESS: "",
}


class ContactLine(QWidget):
    """One way to reach the customer: its kind, its value, what it is for.

    Signals: `removed(self)`.
    """

    removed = Signal(object)

    def __init__(
        self, context: Context, contact: NewContact, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.kind: Choice[ContactKind] = Choice(
            self.tr("Kind of contact"), [(kind, title(kind)) for kind in ContactKind]
        )
        self.kind.set_value(contact.kind)
        self.kind.setFixedWidth(130)
        self.value = Line(self.tr("Phone number, e-mail, handle or address"))
        self.value.setText(contact.value)
        self.label = Line(self.tr("What it is for"), self.tr("home, work"))
        self.label.setText(contact.label)
        self.label.setFixedWidth(120)
        remove = self.remove_button = QToolButton()
        remove.setProperty("quiet", True)
        remove.setIcon(context.icon("delete", "muted"))
        remove.setAccessibleName(self.tr("Remove this contact"))
        remove.setToolTip(self.tr("Remove this contact"))
        remove.clicked.connect(lambda: self.removed.emit(self))
        self.kind.currentIndexChanged.connect(self._hint)
        self._hint()
        layout = beside(self.kind, self.value, self.label, remove)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.value)

    def contact(self) -> NewContact | None:
        """Return what was typed; None where the value is blank."""
        if not self.value.text().strip():
            return None
        return NewContact(self.kind.value(), self.value.text(), self.label.text())

    def _hint(self) -> None:
        self.value.setPlaceholderText(HINTS[self.kind.value()])
