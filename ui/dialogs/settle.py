"""Settles promises with words: kept, broken, withdrawn, or answered for once broken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any

from PySide6.QtWidgets import QWidget

from app.queries.promises import PromiseRow
from app.rules.names import shown
from app.services import promises
from models.values import Changes
from ui.context import Context
from ui.dialogs.form_dialog import FormDialog
from ui.dialogs.move_promise import promise_words
from ui.phrases import translate
from ui.widgets.choice import Choice
from ui.widgets.fields import PlainEdit
from ui.widgets.paragraph import Paragraph
from ui.widgets.when_field import WhenField


class Deed(Enum):
    """What is done with the promises."""

    KEEP = "keep"
    BREAK = "break"
    WITHDRAW = "withdraw"
    ANSWER = "answer"


class SettleDialog(FormDialog):
    """Words about how it was settled and, where it was not just now, when."""

    def __init__(
        self, context: Context, deed: Deed, rows: Sequence[PromiseRow], parent: QWidget
    ) -> None:
        self._deed = deed
        self._rows = tuple(rows)
        super().__init__(context.tasks, _title(deed, self._rows), _save_text(deed), parent)
        self.form.addRow(Paragraph(promise_words(self._rows)))
        self.note = PlainEdit(_note_label(deed).replace("&", ""))
        self.note.setFixedHeight(self.note.fontMetrics().height() * 3 + 24)
        self.told_by: Choice[int | None] = Choice(self.tr("Who told the customer"), staff(context))
        self.when = WhenField(context, self.tr("When"))
        if deed is Deed.ANSWER:
            self.add_field("told_by", self.tr("Who &told the customer"), self.told_by)
        self.add_field("note", _note_label(deed), self.note)
        self.add_field("at", self.tr("&When"), self.when)
        (self.told_by if deed is Deed.ANSWER else self.note).setFocus()

    def submit(self) -> None:
        """Settle once the moment is understood."""
        self.when.when_read(self._settle)

    def _settle(self) -> None:
        if not self.when.is_clear():
            self.show_fault(self.tr("Say when it happened, or leave it empty for now."), "at")
            return
        note = self.note.toPlainText().strip()
        if not note and self._deed in (Deed.BREAK, Deed.ANSWER):
            self.show_fault(_missing(self._deed), "note")
            return
        ids = [row.id for row in self._rows]
        if self._deed is Deed.ANSWER:
            self.write(_answer(ids, note, self.when.at, self.told_by.value()))
        else:
            self.write(_use_case(self._deed, ids, note, self.when.at))


def staff(context: Context) -> list[tuple[int | None, str]]:
    """Return who may have told the customer, whoever works now first."""
    me = context.person.staff_id
    people = [(row.id, shown(row.name)) for row in context.shop.facts.staff]
    first = [(id_, name) for id_, name in people if id_ == me]
    others = [(id_, name) for id_, name in people if id_ != me]
    nobody = translate("SettleDialog", "not said")
    return [*first, *others] if first else [(None, nobody), *others]


def _answer(ids: list[int], note: str, at: Any, told_by: int | None) -> Callable[[Any], Changes]:
    """Answer for all in one transaction, so that one undo takes it back."""

    def run(writing: Any) -> Changes:
        for id_ in ids:
            promises.answer(writing, id_, note, at, told_by)
        changes: Changes = writing.changes()
        return changes

    return run


def _use_case(deed: Deed, ids: list[int], note: str, at: Any) -> Callable[[Any], Changes]:
    many = {
        Deed.KEEP: promises.keep_many,
        Deed.BREAK: promises.break_many,
        Deed.WITHDRAW: promises.withdraw_many,
    }

    def run(writing: Any) -> Changes:
        return many[deed](writing, ids, at, note or None)

    return run


def _title(deed: Deed, rows: Sequence[PromiseRow]) -> str:
    one = {
        Deed.KEEP: translate("SettleDialog", "Promise {number} was kept"),
        Deed.BREAK: translate("SettleDialog", "Promise {number} will not be kept"),
        Deed.WITHDRAW: translate("SettleDialog", "The customer released promise {number}"),
        Deed.ANSWER: translate("SettleDialog", "Answer for promise {number}"),
    }
    many = {
        Deed.KEEP: translate("SettleDialog", "{n} promises were kept", None, len(rows)),
        Deed.BREAK: translate("SettleDialog", "{n} promises will not be kept", None, len(rows)),
        Deed.WITHDRAW: translate(
            "SettleDialog", "The customers released {n} promises", None, len(rows)
        ),
        Deed.ANSWER: translate("SettleDialog", "Answer for {n} promises", None, len(rows)),
    }
    pattern = one if len(rows) == 1 else many
    return pattern[deed].format(number=rows[0].number, n=len(rows))


def _save_text(deed: Deed) -> str:
    return {
        Deed.KEEP: translate("SettleDialog", "Kept"),
        Deed.BREAK: translate("SettleDialog", "Broken"),
        Deed.WITHDRAW: translate("SettleDialog", "Withdrawn"),
        Deed.ANSWER: translate("SettleDialog", "Answered for"),
    }[deed]


def _note_label(deed: Deed) -> str:
    return {
        Deed.KEEP: translate("SettleDialog", "&Note"),
        Deed.BREAK: translate("SettleDialog", "&Reason"),
        Deed.WITHDRAW: translate("SettleDialog", "&Note"),
        Deed.ANSWER: translate("SettleDialog", "&Done instead"),
    }[deed]


def _missing(deed: Deed) -> str:
    if deed is Deed.BREAK:
        return translate("SettleDialog", "Say why it will not be kept.")
    return translate("SettleDialog", "Say what was done instead.")
