"""Moves one promise, or several, to another due."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QCheckBox, QWidget

from app.queries.promises import PromiseRow
from app.services import promises
from ui.context import Context
from ui.dialogs.form_dialog import FormDialog
from ui.phrases import translate
from ui.widgets.due_field import DueField
from ui.widgets.fields import Line
from ui.widgets.paragraph import Paragraph


class MovePromiseDialog(FormDialog):
    """The new due in words, and whether the customer agreed to it."""

    def __init__(self, context: Context, rows: Sequence[PromiseRow], parent: QWidget) -> None:
        self._rows = tuple(rows)
        super().__init__(
            context.tasks, _title(self._rows), translate("MovePromiseDialog", "Move"), parent
        )
        self.form.addRow(Paragraph(promise_words(self._rows)))
        if len(self._rows) == 1:
            now_due = context.formats.exact_due(self._rows[0].due)
            self.add_words(self.tr("Now due: {due}").format(due=now_due), "muted")
        self.due = DueField(context, self.tr("New due"))
        self.agreed = QCheckBox(self.tr("The customer &agreed to the new date"))
        self.note = Line(self.tr("Reason"))
        self.add_field("due", self.tr("New &due"), self.due)
        self.form.addRow("", self.agreed)
        self.add_words(
            self.tr("Only a date that the customer agreed to, in time, counts as a new promise."),
            "muted",
        )
        self.add_field("note", self.tr("&Reason"), self.note)
        self.due.setFocus()

    def submit(self) -> None:
        """Move once the words are understood."""
        self.due.when_read(self._move)

    def _move(self) -> None:
        if self.due.due is None:
            self.show_fault(self.tr("Say when it is due: a day, or a day and a time."), "due")
            return
        self.write(
            partial(
                promises.move_many,
                ids=[row.id for row in self._rows],
                due=self.due.due,
                agreed=self.agreed.isChecked(),
                note=self.note.text().strip() or None,
            )
        )


def _title(rows: Sequence[PromiseRow]) -> str:
    if len(rows) == 1:
        return translate("MovePromiseDialog", "Move promise {number}").format(number=rows[0].number)
    return translate("MovePromiseDialog", "Move {n} promises", None, len(rows)).format(n=len(rows))


def promise_words(rows: Sequence[PromiseRow]) -> str:
    """Return the words of one promise, or the numbers of several."""
    if len(rows) == 1:
        return rows[0].text
    return ", ".join(row.number for row in rows)
