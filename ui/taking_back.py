"""Ctrl+Z and its opposite: what was done here, what was taken back, and what the frame says of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from app.sentences import sentence
from app.services.undo import Undone, undo
from models.values import Changes, UserError
from ui.context import Toast
from ui.tasks import Tasks


class TakingBack(QObject):
    """Takes change-sets back, and puts back what was taken back last.

    `notify` shows what came of it; `failed` takes an error that is not the person's.
    """

    def __init__(
        self,
        tasks: Tasks,
        notify: Callable[[Toast], None],
        failed: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Listen to what is done, so that it can be named when it is taken back."""
        super().__init__(parent)
        self._tasks, self._notify, self._failed = tasks, notify, failed
        self._commands: dict[str, str] = {}
        self._taken: list[str] = []
        tasks.changed.connect(self._told)

    def undo(self, changeset: str | None = None) -> None:
        """Take back one change-set, or this person's newest, and say what came of it."""
        self._tasks.write(partial(undo, uid=changeset), self._undone, self._not_undone)

    def redo(self) -> None:
        """Put back what was taken back last, as long as nothing else has been done since."""
        if self._taken:
            self.undo(self._taken[-1])
        else:
            self._notify(Toast(self.tr("There is nothing to put back.")))

    def _told(self, changes: Changes) -> None:
        """Remember what a change-set did; something new ends the putting back."""
        if changes.changeset is None:
            return
        self._commands[changes.changeset] = changes.command
        if changes.command != "undo":
            self._taken.clear()

    def _undone(self, undone: Undone) -> None:
        """Say what was taken back, and what had to be left."""
        from ui.sayings import undone_words

        command = self._commands.get(undone.undone, "")
        own = undone.changes.changeset
        if command == "undo":
            self._taken = [uid for uid in self._taken if uid != undone.undone]
        elif own is not None:
            self._taken.append(own)
        back = self.tr("Take it back") if command == "undo" else self.tr("Put it back")
        words = undone_words(undone, command)
        tone = "danger" if undone.left else "plain"
        self._notify(Toast(words, back if own else "", partial(self.undo, own), tone))

    def _not_undone(self, error: Exception) -> None:
        """Say why nothing was taken back."""
        if isinstance(error, UserError) and error.code == "undo.nothing":
            words = self.tr("There is nothing of yours left to take back. History shows the rest.")
            self._notify(Toast(words))
        elif isinstance(error, UserError):
            self._notify(Toast(sentence(error)))
        else:
            self._failed(error)
