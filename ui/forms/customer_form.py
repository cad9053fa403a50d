"""A customer's own fields, edited in place in the profile; also those of a new customer."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.queries.customers import CustomerHit
from app.queries.profile import CustomerDetail
from app.sentences import sentence
from app.services import customers
from app.services.customers import Added, NewContact, NewCustomer
from models.values import Changes, ContactKind, UserError, Vocabulary
from ui.context import Context, Toast
from ui.forms.contact_line import ContactLine
from ui.forms.customer_changes import contacts_of, correction, given, merging
from ui.forms.doubles import Doubles, Written
from ui.forms.likely_line import TAKE_KEY
from ui.theme import GRID, repolish
from ui.widgets.choice import Choice
from ui.widgets.fields import Line, PlainEdit
from ui.widgets.labels import PlainLabel
from ui.widgets.layouts import row as beside


class CustomerForm(QFrame):
    """Name, contact points, how to speak to them, tags and a note, saved in one write.

    Whoever looks like somebody known is named before a second record is made: a new one may be
    the known one instead, one who is corrected may be merged with their double.
    Signals: `saved(customer id, changes)`, `known(customer id)` where a new one is known after
    all, `left()` when the person steps back.
    """

    saved = Signal(int, object)
    known = Signal(int)
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._customer: CustomerDetail | None = None
        self.setProperty("card", True)
        self._make_fields()
        self._build()
        keys = (
            ("Ctrl+Return", self.submit),
            ("Escape", self.leave),
            (TAKE_KEY, self.doubles.line.take_first),
        )
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def edit(self, customer: CustomerDetail | None) -> None:
        """Show a customer's fields, or blank ones for a new customer."""
        self._customer = customer
        self._say("")
        self.save_button.setEnabled(True)
        self.name.setText(customer.name if customer else "")
        self.language.setText((customer.language if customer else "") or "")
        self.tone.setText((customer.tone if customer else "") or "")
        self.note.setPlainText((customer.note if customer else "") or "")
        self.tags.setText(", ".join(customer.tags) if customer else "")
        self._offer_channels(customer)
        for line in list(self.contact_lines):
            self._remove_contact(line)
        for contact in contacts_of(customer) or [NewContact(ContactKind.PHONE, "")]:
            self._add_contact(contact)
        offer = self.tr("Merge with {name}") if customer else self.tr("It is {name}")
        self.doubles.line.offer = offer
        self.doubles.stop()
        self.doubles.look()
        self.name.setFocus()
        self.name.selectAll()

    def leave(self) -> None:
        """Step back without saving."""
        self.doubles.stop()
        self.left.emit()

    def submit(self) -> None:
        """Save what was typed, if anything differs."""
        if not self.save_button.isEnabled():
            return
        self._say("")
        self.save_button.setEnabled(False)
        if self._customer is None:
            self._context.tasks.write(
                partial(customers.add, new=self._new()), self._added, self._failed
            )
        else:
            use_case = correction(self._customer, self._values(), self._typed(), self._tags())
            self._context.tasks.write(use_case, self._corrected, self._failed)

    def restyle(self) -> None:
        """Take icons in the colours in force."""
        self.add_button.setIcon(self._context.icon("add"))
        for line in self.contact_lines:
            line.remove_button.setIcon(self._context.icon("delete", "muted"))

    def _make_fields(self) -> None:
        self.doubles = Doubles(self._context, self._written, self)
        self.doubles.line.taken.connect(self._take_known)
        self.name = Line(self.tr("Name"))
        self.name.textChanged.connect(self.doubles.touch)
        self.language = Line(self.tr("Language"), self.tr("de, en, tr\N{HORIZONTAL ELLIPSIS}"))
        self.tone = Line(self.tr("Tone"), self.tr("How to speak: formal, brief, patient"))
        self.channel: Choice[int | None] = Choice(self.tr("Best reached by"))
        self.tags = Line(self.tr("Tags"), self.tr("Separated by commas"))
        self.note = PlainEdit(self.tr("Note"))
        self.note.setFixedHeight(self.note.fontMetrics().height() * 3 + GRID * 2)
        self.contact_lines: list[ContactLine] = []
        self._contact_box = QVBoxLayout()
        self._contact_box.setSpacing(GRID // 2)
        self.add_button = QPushButton(self.tr("Add a contact"))
        self.add_button.setIcon(self._context.icon("add"))
        self.add_button.setProperty("quiet", True)
        self.add_button.clicked.connect(self._add_blank_contact)
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setProperty("main", True)
        self.save_button.clicked.connect(self.submit)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.leave)
        self.fault = PlainLabel(role="fault", wrap=True)
        self.fault.hide()

    def _build(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(GRID * 2)
        form.setVerticalSpacing(GRID)
        for text, field in (
            (self.tr("Na&me"), self.name),
            (self.tr("&Language"), self.language),
            (self.tr("T&one"), self.tone),
            (self.tr("&Best reached by"), self.channel),
            (self.tr("Ta&gs"), self.tags),
            (self.tr("No&te"), self.note),
        ):
            label = PlainLabel(text)
            label.setBuddy(field)
            form.addRow(label, field)
        contacts = QWidget()
        box = QVBoxLayout(contacts)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(self._contact_box)
        box.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        form.insertRow(1, PlainLabel(self.tr("Contacts")), contacts)
        form.insertRow(2, self.doubles.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        layout.setSpacing(GRID)
        layout.addLayout(form)
        layout.addWidget(self.fault)
        layout.addLayout(beside(self.save_button, self.cancel_button, None))

    def _offer_channels(self, customer: CustomerDetail | None) -> None:
        chosen = customer.preferred_channel_id if customer else None
        items: list[tuple[int | None, str]] = [(None, self.tr("No matter"))]
        items += [(t.id, t.text) for t in self._context.shop.terms(Vocabulary.CHANNEL)]
        if chosen not in [value for value, _ in items]:
            items.append((chosen, (customer.preferred_channel if customer else "") or ""))
        self.channel.set_items(items)
        self.channel.set_value(chosen)

    def _add_blank_contact(self) -> None:
        self._add_contact(NewContact(ContactKind.PHONE, "")).setFocus()

    def _add_contact(self, contact: NewContact) -> ContactLine:
        line = ContactLine(self._context, contact)
        line.removed.connect(self._remove_contact)
        line.value.textChanged.connect(self.doubles.touch)
        self.contact_lines.append(line)
        self._contact_box.addWidget(line)
        self._order_tabs()
        return line

    def _remove_contact(self, line: ContactLine) -> None:
        self.contact_lines.remove(line)
        self._contact_box.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.doubles.touch()

    def _order_tabs(self) -> None:
        """Let Tab go through the contacts where they stand, between name and language."""
        chain: list[QWidget] = [self.name]
        for line in self.contact_lines:
            chain += [line.kind, line.value, line.label]
        chain += [self.add_button, self.language]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _typed(self) -> list[NewContact]:
        contacts = (line.contact() for line in self.contact_lines)
        return [contact for contact in contacts if contact is not None]

    def _tags(self) -> list[str]:
        return [tag.strip() for tag in self.tags.text().split(",") if tag.strip()]

    def _values(self) -> dict[str, object]:
        return {
            "name": self.name.text(),
            "language": given(self.language.text()),
            "tone": given(self.tone.text()),
            "preferred_channel_id": self.channel.value(),
            "note": given(self.note.text()),
        }

    def _new(self) -> NewCustomer:
        return NewCustomer(
            name=self.name.text(),
            contacts=self._typed(),
            language=given(self.language.text()),
            tone=given(self.tone.text()),
            preferred_channel_id=self.channel.value(),
            tags=self._tags(),
            note=given(self.note.text()),
        )

    def _written(self) -> Written:
        """Return what tells whether somebody is there twice."""
        own = self._customer.id if self._customer is not None else None
        return self.name.text(), self._typed(), own

    def _take_known(self, hit: CustomerHit) -> None:
        """Go to the one who is known, or make one record of both."""
        if self._customer is None:
            self.doubles.stop()
            self.known.emit(hit.id)
        elif self.save_button.isEnabled():
            self.save_button.setEnabled(False)
            save = correction(self._customer, self._values(), self._typed(), self._tags())
            use_case = merging(save, self._customer.id, hit.id)
            self._context.tasks.write(use_case, self._merged, self._failed)

    def _merged(self, changes: Changes) -> None:
        """Show what came of both, and offer to part them again."""
        self._corrected(changes)
        undo = partial(self._context.undo, changes.changeset)
        self._context.notify(Toast(self.tr("Merged into one record."), self.tr("Undo"), undo))

    def _added(self, added: Added) -> None:
        self.doubles.stop()
        self.saved.emit(added.customer, added.changes)

    def _corrected(self, changes: Changes) -> None:
        self.doubles.stop()
        if self._customer is not None:
            self.saved.emit(self._customer.id, changes)

    def _failed(self, error: Exception) -> None:
        """Say what is wrong at the field; what was typed stays."""
        self.save_button.setEnabled(True)
        if not isinstance(error, UserError):
            self._context.tasks.failed.emit(error)
            return
        self._say(sentence(error), error.field)

    def _say(self, text: str, field_name: str | None = None) -> None:
        self.fault.setText(text)
        self.fault.setVisible(bool(text))
        fields: dict[str, QWidget] = {"name": self.name, "tags": self.tags, "note": self.note}
        for name, field in fields.items():
            field.setProperty("fault", name == field_name)
            repolish(field)
        if field_name in fields:
            fields[field_name].setFocus()
