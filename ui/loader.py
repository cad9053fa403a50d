"""What is loaded behind the first picture, on a thread that leaves the window its turn."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


class Loader(QObject):
    """Does one piece of work beside the window. It must know no widget.

    Signals, on the thread that made it: `told(object)` what the work tells on its way,
    `ended(object)` with its result, `failed(Exception)` instead.
    """

    told = Signal(object)
    ended = Signal(object)
    failed = Signal(object)
    _on_way = Signal(object)
    _result = Signal(object)
    _error = Signal(object)

    def __init__(
        self, work: Callable[[Callable[[object], None]], object], parent: QObject | None = None
    ) -> None:
        """Take the work; it is handed a function by which it tells."""
        super().__init__(parent)
        self._work = work
        self._thread = threading.Thread(target=self._run, name="loader", daemon=True)

    def start(self) -> None:
        """Begin, unless it has begun."""
        if self._thread.ident is None:
            from PySide6.QtCore import Qt

            queued = Qt.ConnectionType.QueuedConnection
            self._on_way.connect(self.told, queued)
            self._result.connect(self.ended, queued)
            self._error.connect(self.failed, queued)
            self._thread.start()

    def _run(self) -> None:
        try:
            self._result.emit(self._work(self._on_way.emit))
        except Exception as error:
            self._error.emit(error)
