"""Gives a walk-in a name: a customer that is known, or a new one."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from app.queries.interactions import InteractionRow
from app.services import interactions
from app.services.customers import NewCustomer
from ui.context import Context
from ui.dialogs.form_dialog import FormDialog
from ui.phrases import translate
from ui.widgets.customer_picker import CustomerPicker
from ui.widgets.labels import PrivateButton
from ui.widgets.paragraph import Paragraph

EXCERPT = 200
"""So many characters of the note are enough to know which interaction is meant."""


class AttachCustomerDialog(FormDialog):
    """The customers that match, and a button for a new one of the name that was typed."""

    def __init__(self, context: Context, row: InteractionRow, parent: QWidget) -> None:
        self._row = row
        super().__init__(
            context.tasks,
            translate("AttachCustomerDialog", "Who was this?"),
            translate("AttachCustomerDialog", "Attach"),
            parent,
        )
        when = context.formats.moment(row.at, day_only=row.day_only)
        note = row.note if len(row.note) <= EXCERPT else f"{row.note[:EXCERPT]}…"
        self.form.addRow(Paragraph(f"{when}: {note}"))
        self.picker = CustomerPicker(context)
        self.picker.setMinimumHeight(280)
        self.picker.opened.connect(self.submit)
        self.picker.picked.connect(self._offer)
        self.picker.words.textChanged.connect(self._offer)
        self.new_button = PrivateButton()
        self.new_button.setAutoDefault(False)
        self.new_button.clicked.connect(self._attach_new)
        self.form.addRow(self.picker)
        self.form.addRow(self.new_button)
        self._offer()
        self.picker.search()
        self.picker.setFocus()

    def submit(self) -> None:
        """Attach to the chosen customer, or to a new one where nobody matches."""
        chosen = self.picker.customer
        if chosen is not None:
            self.write(
                partial(interactions.attach, interaction_id=self._row.id, customer=chosen.id)
            )
        elif self._name():
            self._attach_new()

    def _attach_new(self) -> None:
        new = NewCustomer(self._name())
        self.write(partial(interactions.attach, interaction_id=self._row.id, customer=new))

    def _name(self) -> str:
        return self.picker.words.text().strip()

    def _offer(self) -> None:
        """Name the new customer on its button, and say who would be attached."""
        name = self._name()
        self.new_button.setVisible(bool(name))
        self.new_button.set_words(
            self.tr("New customer \N{LEFT DOUBLE QUOTATION MARK}{name}”").format(name=name)
        )
        self.save_button.setEnabled(self.picker.customer is not None or bool(name))
