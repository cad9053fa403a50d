"""Corrects the words or the owner of a promise; its due is moved, not corrected."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from app.queries.promises import PromiseRow
from app.services import promises
from ui.context import Context
from ui.dialogs.form_dialog import FormDialog
from ui.phrases import translate
from ui.widgets.choice import Choice
from ui.widgets.fields import PlainEdit


class CorrectPromiseDialog(FormDialog):
    """What was promised, and who sees to it."""

    def __init__(self, context: Context, row: PromiseRow, parent: QWidget) -> None:
        self._row = row
        super().__init__(
            context.tasks,
            translate("CorrectPromiseDialog", "Correct promise {number}").format(number=row.number),
            translate("CorrectPromiseDialog", "Save"),
            parent,
        )
        self.words = PlainEdit(self.tr("What we promised"))
        self.words.setPlainText(row.text)
        self.words.setFixedHeight(self.words.fontMetrics().height() * 4 + 24)
        staff: list[tuple[int | None, str]] = [(None, self.tr("Nobody"))]
        staff += [(member.id, member.name) for member in context.shop.facts.staff]
        if row.owner_id not in [id_ for id_, _ in staff]:
            staff.append((row.owner_id, row.owner or ""))
        self.owner: Choice[int | None] = Choice(self.tr("Owner"), staff)
        self.owner.set_value(row.owner_id)
        self.add_field("text", self.tr("&What we promised"), self.words)
        self.add_field("owner_id", self.tr("&Owner"), self.owner)
        self.words.setFocus()

    def submit(self) -> None:
        """Write what differs from what was there."""
        values = {"text": self.words.toPlainText(), "owner_id": self.owner.value()}
        before = {"text": self._row.text, "owner_id": self._row.owner_id}
        changed = {name: value for name, value in values.items() if value != before[name]}
        if not changed:
            self.reject()
            return
        self.write(
            partial(
                promises.correct,
                promise_id=self._row.id,
                values=changed,
                expected_version=self._row.version,
            )
        )
