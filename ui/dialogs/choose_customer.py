"""Chooses one customer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.dialogs.form_dialog import FormDialog
from ui.phrases import translate
from ui.widgets.customer_picker import CustomerPicker


class ChooseCustomerDialog(FormDialog):
    """Type part of a name; `saved` carries the chosen customer's row."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(
            context.tasks,
            translate("ChooseCustomerDialog", "Whose profile?"),
            translate("ChooseCustomerDialog", "Choose"),
            parent,
        )
        self.picker = CustomerPicker(context)
        self.picker.setMinimumHeight(320)
        self.picker.opened.connect(self.submit)
        self.picker.picked.connect(self._offer)
        self.form.addRow(self.picker)
        self._offer()
        self.picker.search()
        self.picker.setFocus()

    def submit(self) -> None:
        """Take the customer the hits stand on."""
        row = self.picker.customer
        if row is not None:
            self.saved.emit(row)
            self.accept()

    def _offer(self) -> None:
        self.save_button.setEnabled(self.picker.customer is not None)
