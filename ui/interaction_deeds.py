"""What can be done with a logged interaction: correct, attach to a customer, delete."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.queries.interactions import InteractionRow
from app.services import interactions
from models.values import Changes
from ui.context import Context, Toast
from ui.dialogs.attach_customer import AttachCustomerDialog
from ui.dialogs.correct_interaction import CorrectInteractionDialog
from ui.dialogs.form_dialog import FormDialog


class InteractionDeeds(QObject):
    """Does it, says so, and offers to undo it."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def correct(self, row: InteractionRow) -> None:
        """Open the fields of an interaction."""
        self._ask(
            CorrectInteractionDialog(self._context, row, self._page),
            self.tr("Interaction corrected"),
        )

    def attach(self, row: InteractionRow) -> None:
        """Ask who a walk-in was."""
        self._ask(
            AttachCustomerDialog(self._context, row, self._page),
            self.tr("Interaction attached to its customer"),
        )

    def delete(self, row: InteractionRow) -> None:
        """Delete an interaction with its remarks and promises; undo brings them back."""
        self._context.tasks.write(
            partial(interactions.delete, interaction_id=row.id),
            partial(self._say, self.tr("Interaction deleted")),
        )

    def _ask(self, dialog: FormDialog, done: str) -> None:
        dialog.saved.connect(partial(self._say, done))
        dialog.open()

    def _say(self, words: str, changes: Changes) -> None:
        if changes.changeset is not None:
            undo = partial(self._context.undo, changes.changeset)
            self._context.notify(Toast(words, self.tr("Undo"), undo))
