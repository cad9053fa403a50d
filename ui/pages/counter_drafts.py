"""What is typed at the Counter is kept as it is typed, and what was put aside comes back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from app.queries import drafts as kept_drafts
from app.queries.drafts import DraftRow
from app.services import drafts
from ui.context import Context, Toast

PAUSE = 300
"""Milliseconds after the last key before what was typed is kept."""
PREFIX = "counter"


class Drafts(QObject):
    """The drafts of this computer's Counter. Each form that is begun has a key of its own.

    `read` gives the form's content, "" for a blank one. Signals: `kept()` once nothing typed so
    far can be lost, `found(list of DraftRow)` with the others, latest first.
    """

    kept = Signal()
    found = Signal(object)

    def __init__(self, context: Context, read: Callable[[], str], parent: QObject) -> None:
        """Begin with a key that no other form has."""
        super().__init__(parent)
        self._context = context
        self._read = read
        self.prefix = f"{PREFIX}:{context.person.actor.computer}:"
        self.key, self._last = self._new_key(), ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.keep)

    def touch(self) -> None:
        """Wait for a pause in the typing, then keep what was typed."""
        self._timer.start()

    def hold(self) -> None:
        """Keep nothing more for now: the form is being saved."""
        self._timer.stop()

    def begin(self) -> None:
        """Begin another form; what was kept of the one before stays."""
        self._timer.stop()
        self.key, self._last = self._new_key(), ""

    def go_on(self, row: DraftRow) -> None:
        """Take a draft's key: what is typed from now on is kept in its place."""
        self._timer.stop()
        self.key, self._last = row.key, row.payload
        self.look()

    def keep(self, then: Callable[[], None] | None = None) -> None:
        """Keep what was typed, or forget what was kept of an emptied form; then go on."""
        self._timer.stop()
        payload = self._read()
        if payload == self._last:
            if then is not None:
                then()
            return
        self._last = payload
        if payload:
            use_case = partial(drafts.save, key=self.key, payload=payload)
        else:
            use_case = partial(drafts.discard, key=self.key)
        self._context.tasks.write(use_case, partial(self._done, bool(payload), then))

    def forget(self) -> None:
        """Forget what was kept of this form."""
        self._timer.stop()
        self._context.tasks.write(partial(drafts.discard, key=self.key))

    def drop(self, row: DraftRow) -> None:
        """Forget a draft that was put aside; it can be had back once more."""
        self._context.tasks.write(partial(drafts.discard, key=row.key), self._look_after)
        back = partial(drafts.save, key=row.key, payload=row.payload, saved_at=row.saved_at)
        undo = partial(self._context.tasks.write, back, self._look_after)
        self._context.notify(Toast(self.tr("Dropped."), self.tr("Undo"), undo))

    def look(self) -> None:
        """Ask for what was typed on this computer and never saved."""
        channel = ("drafts", id(self))
        self._context.tasks.read(kept_drafts.drafts, self._tell, channel=channel)

    def _done(self, any_kept: bool, then: Callable[[], None] | None, _none: None) -> None:
        if any_kept:
            self.kept.emit()
        if then is not None:
            then()

    def _look_after(self, _none: None) -> None:
        self.look()

    def _tell(self, rows: list[DraftRow]) -> None:
        """Tell of the others of this computer."""
        mine = (row for row in rows if row.key.startswith(self.prefix) and row.key != self.key)
        self.found.emit(list(mine))

    def _new_key(self) -> str:
        return f"{self.prefix}{uuid4().hex[:12]}"
