"""What can be done with promises, alike on the Promises page and in a profile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.queries.promises import PromiseRow
from app.services import promises
from models.values import Changes, PromiseState
from ui.context import Context, PageName, Toast
from ui.dialogs.correct_promise import CorrectPromiseDialog
from ui.dialogs.form_dialog import FormDialog
from ui.dialogs.move_promise import MovePromiseDialog
from ui.dialogs.settle import Deed, SettleDialog
from ui.phrases import translate


class PromiseDeeds(QObject):
    """Does what a key or button names with some promises, says so, and offers to undo it.

    Promises with which it cannot be done (a kept one cannot be moved) are left out; where none
    remains, the reason is said.
    """

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def do(self, deed: str, rows: Sequence[PromiseRow]) -> None:
        """Do a deed by its name with promises: keep, move, break, answer, withdraw, …"""
        fit = [row for row in rows if is_fit(deed, row)]
        if not fit:
            if rows:
                self._context.notify(Toast(why_not(deed)))
            return
        actions: dict[str, Callable[[Sequence[PromiseRow]], None]] = {
            "keep": self._keep,
            "keep-note": partial(self._settle, Deed.KEEP),
            "break": partial(self._settle, Deed.BREAK),
            "withdraw": partial(self._settle, Deed.WITHDRAW),
            "answer": partial(self._settle, Deed.ANSWER),
            "move": self._move,
            "edit": self._correct,
            "reopen": self._reopen,
            "confirm": self._confirm,
            "delete": self._delete,
            "print": self._print,
        }
        actions[deed](fit)

    def _keep(self, rows: Sequence[PromiseRow]) -> None:
        ids = [row.id for row in rows]
        self._write("keep", rows, lambda writing: promises.keep_many(writing, ids))

    def _reopen(self, rows: Sequence[PromiseRow]) -> None:
        self._each("reopen", rows, promises.reopen)

    def _confirm(self, rows: Sequence[PromiseRow]) -> None:
        self._each("confirm", rows, promises.confirm)

    def _delete(self, rows: Sequence[PromiseRow]) -> None:
        self._each("delete", rows, promises.delete)

    def _print(self, rows: Sequence[PromiseRow]) -> None:
        """Turn to the slip of the first, to be looked at and printed."""
        self._context.navigate(PageName.REPORTS, promise=rows[0].id)

    def _settle(self, deed: Deed, rows: Sequence[PromiseRow]) -> None:
        self._ask(SettleDialog(self._context, deed, rows, self._page), deed.value, rows)

    def _move(self, rows: Sequence[PromiseRow]) -> None:
        self._ask(MovePromiseDialog(self._context, rows, self._page), "move", rows)

    def _correct(self, rows: Sequence[PromiseRow]) -> None:
        self._ask(CorrectPromiseDialog(self._context, rows[0], self._page), "edit", rows[:1])

    def _ask(self, dialog: FormDialog, deed: str, rows: Sequence[PromiseRow]) -> None:
        dialog.saved.connect(partial(self._say, deed, tuple(rows)))
        dialog.open()

    def _each(
        self, deed: str, rows: Sequence[PromiseRow], use_case: Callable[[Any, int], Changes]
    ) -> None:
        """Run a use case on each, all in one transaction, so that one undo takes it back."""
        ids = [row.id for row in rows]

        def run(writing: Any) -> Changes:
            for id_ in ids:
                use_case(writing, id_)
            changes: Changes = writing.changes()
            return changes

        self._write(deed, rows, run)

    def _write(
        self, deed: str, rows: Sequence[PromiseRow], use_case: Callable[[Any], Changes]
    ) -> None:
        self._context.tasks.write(use_case, partial(self._say, deed, tuple(rows)))

    def _say(self, deed: str, rows: tuple[PromiseRow, ...], changes: Changes) -> None:
        """Say what was done, in the past tense, and offer to undo it."""
        if changes.changeset is None:
            return
        undo = partial(self._context.undo, changes.changeset)
        self._context.notify(Toast(done_words(deed, rows), translate("Promises", "Undo"), undo))


def is_fit(deed: str, row: PromiseRow) -> bool:
    """Tell whether a deed can be done with a promise as it stands."""
    if deed in ("keep", "keep-note", "move", "break", "withdraw"):
        return row.state is PromiseState.OPEN
    if deed == "answer":
        return row.state is PromiseState.BROKEN and row.answered_at is None
    if deed == "reopen":
        return row.state is not PromiseState.OPEN
    if deed == "confirm":
        return row.state is PromiseState.KEPT and row.confirmed_at is None
    return True


def why_not(deed: str) -> str:
    """Return why a deed cannot be done with any of the chosen promises."""
    return {
        "answer": translate("Promises", "Only a broken promise is answered for."),
        "reopen": translate("Promises", "This promise is open already."),
        "confirm": translate("Promises", "Only a kept promise is confirmed by the customer."),
    }.get(deed, translate("Promises", "This promise is settled. Open it again first."))


def done_words(deed: str, rows: Sequence[PromiseRow]) -> str:
    """Return what was done with which promise, or with how many."""
    one = {
        "keep": translate("Promises", "Promise {number} kept"),
        "break": translate("Promises", "Promise {number} marked as broken"),
        "withdraw": translate("Promises", "Promise {number} withdrawn"),
        "answer": translate("Promises", "Promise {number} answered for"),
        "move": translate("Promises", "Promise {number} moved"),
        "edit": translate("Promises", "Promise {number} corrected"),
        "reopen": translate("Promises", "Promise {number} opened again"),
        "confirm": translate("Promises", "Promise {number} confirmed by the customer"),
        "delete": translate("Promises", "Promise {number} deleted"),
    }
    many = {
        "keep": translate("Promises", "{n} promises kept", None, len(rows)),
        "break": translate("Promises", "{n} promises marked as broken", None, len(rows)),
        "withdraw": translate("Promises", "{n} promises withdrawn", None, len(rows)),
        "answer": translate("Promises", "{n} promises answered for", None, len(rows)),
        "move": translate("Promises", "{n} promises moved", None, len(rows)),
        "edit": translate("Promises", "{n} promises corrected", None, len(rows)),
        "reopen": translate("Promises", "{n} promises opened again", None, len(rows)),
        "confirm": translate(
            "Promises", "{n} promises confirmed by the customers", None, len(rows)
        ),
        "delete": translate("Promises", "{n} promises deleted", None, len(rows)),
    }
    words = (one if len(rows) == 1 else many)[deed]
    return words.format(number=rows[0].number, n=len(rows))
