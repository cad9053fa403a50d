"""Looks, while a customer's form is written, who may be the same person twice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer

from app.queries.likely import Likely, likely
from app.services.customers import NewContact
from ui.context import Context
from ui.forms.likely_line import LikelyLine

PAUSE = 200
"""Milliseconds after the last key before somebody alike is looked for."""

Written = tuple[str, Sequence[NewContact], int | None]
"""A name, how they are reached, and the customer's id where there is one already."""


class Doubles(QObject):
    """Shows in `line` whom the customer in a form looks like; `written` tells what stands there."""

    def __init__(self, context: Context, written: Callable[[], Written], parent: QObject) -> None:
        """Begin with nobody alike."""
        super().__init__(parent)
        self._context = context
        self._written = written
        self.line = LikelyLine()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.look)

    def touch(self) -> None:
        """Look once nothing was typed for a moment."""
        self._pause.start()

    def stop(self) -> None:
        """Look no more, and show nobody: the form is left."""
        self._pause.stop()
        self._context.tasks.forget(self._channel)
        self.line.show_rows(())

    def look(self) -> None:
        """Look now."""
        self._pause.stop()
        name, contacts, own = self._written()
        reached = [(contact.kind, contact.value) for contact in contacts]
        query = partial(likely, name=name, contacts=reached, but=own)
        self._context.tasks.read(query, self._show, channel=self._channel)

    def _show(self, rows: list[Likely]) -> None:
        self.line.show_rows(rows)

    @property
    def _channel(self) -> object:
        return ("doubles", id(self))
