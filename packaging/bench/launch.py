"""Start once, tell when the first picture stood and when all was loaded, and end.

    python launch.py bare
    python launch.py ours STORE INSTANT WORDS...

`bare` shows an empty window of the toolkit. `ours` starts the program as a person does, on a
store, with its clock at an instant (microseconds since 1970). The picture counts once any of the words (today's
promises) stand in a painted window and the keyboard's letter arrives in a field. Times are the
processor's, all threads together, since the process began. Before that moment nothing is imported
here that a bare window could do without.
"""

from __future__ import annotations

import os
import sys
import time

if sys.argv[1] == "ours":  # first of all, as `main` does it
    from ui.lightly import load_qt

    load_qt()

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, QSize, QTimer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

LATE = ("sqlalchemy", "alembic", "reportlab", "dateparser", "phonenumbers")
"""What may not be loaded at the first picture."""
PATIENCE = 20_000
"""Milliseconds after which no promise will be shown any more."""
BEAT = 2
"""Milliseconds between two beats on the window's thread; a late one is a stall."""
SIZE = QSize(1280, 800)
"""That of the program's window at its first start."""
QUIET = 10
"""Looks, five milliseconds apart, at which nothing was under way."""


class Probe(QObject):
    """Watches one window: its events are few, so watching costs next to nothing."""

    def __init__(self, words: list[str]) -> None:
        """Wait for a window that shows one of the words."""
        super().__init__()
        self.words = words
        self.told: dict[str, Any] = {}
        self._window: Any = None
        self._quiet = 0
        self._since = 0.0
        self._beaten = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)

    def watch(self, window: QtWidgets.QMainWindow) -> None:
        """Begin with a window that is about to be shown."""
        if self._window is None:
            self._window = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """After each repaint look at what is there."""
        if event.type() is QEvent.Type.UpdateRequest and "picture" not in self.told:
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        spent = time.process_time()
        self.told.setdefault("paint", spent)
        if self.words and not self._timer.isActive():
            from PySide6.QtCore import Qt

            self._timer.setTimerType(Qt.TimerType.PreciseTimer)
            self._timer.start(BEAT)
        if "picture" in self.told:
            return
        if not self.words or self._shows_words():
            self.told["picture"] = spent
            self.told["keys"] = not self.words or self._takes_keys()
            self.told["early"] = [name for name in LATE if name in sys.modules]
            if self.words:
                self._look()
            else:
                self._end()
        elif len(self.told) == 1:
            self.told["early"] = [name for name in LATE if name in sys.modules]
            QTimer.singleShot(PATIENCE, self._end)
            self._look()

    def _beat(self) -> None:
        """Keep the longest stall since the first paint, in milliseconds."""
        now = time.perf_counter()
        late = (now - self._beaten) * 1000 - BEAT
        self.told["stall"] = max(late, self.told.get("stall", 0.0)) if self._beaten else 0.0
        self._beaten = now

    def _shows_words(self) -> bool:
        for widget in self._window.findChildren(QtWidgets.QWidget):
            if widget.isVisible() and any(map(self._is_wanted, _texts(widget))):
                return True
        return False

    def _is_wanted(self, text: str) -> bool:
        return any(word in text for word in self.words)

    def _takes_keys(self) -> bool:
        field: Any = QtWidgets.QApplication.focusWidget()
        if not hasattr(field, "text"):
            return False
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QKeyEvent

        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_Q, Qt.KeyboardModifier.NoModifier, "q")
            QtWidgets.QApplication.sendEvent(field, key)
        return str(field.text()).endswith("q")

    def _look(self) -> None:
        """End when nothing was under way for a while, and everything is there."""
        tasks = getattr(self._window, "tasks", None)
        if tasks is not None and not tasks.pending and "sqlalchemy" in sys.modules:
            self._since = self._since or time.process_time()
            self._quiet += 1
        else:
            self._since, self._quiet = 0.0, 0
        if self._quiet >= QUIET:
            self.told["loaded"] = self._since
            self._end()
        else:
            QTimer.singleShot(5, self._look)

    def _end(self) -> None:
        import json

        self.told["memory"] = _most_memory()
        json.dump(self.told, sys.stdout)
        sys.stdout.flush()
        os._exit(0)


def _most_memory() -> int:
    """Return the most kilobytes that this very program ever held.

    What Linux tells elsewhere begins with what the one who started it held at that moment.
    """
    from pathlib import Path

    status = Path("/proc/self/status")
    if status.exists():
        lines = status.read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _texts(widget: QtWidgets.QWidget) -> list[str]:
    """Return what a widget says."""
    if isinstance(widget, QtWidgets.QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        size = (min(40, model.rowCount()), model.columnCount())
        return [str(model.index(r, c).data()) for r in range(size[0]) for c in range(size[1])]
    text = getattr(widget, "text", None)
    return [widget.accessibleName(), str(text()) if callable(text) else ""]


def bare(probe: Probe) -> None:
    """Show an empty window, as large as the program's own: both paint as many points."""
    application = QtWidgets.QApplication([])
    window = QtWidgets.QMainWindow()
    window.setCentralWidget(QtWidgets.QLabel("Counterfoil"))
    window.resize(SIZE.boundedTo(window.screen().availableSize()))
    probe.watch(window)
    window.show()
    application.exec()


def ours(probe: Probe, store: str, instant: int) -> None:
    """Start the program."""

    class Watched(QtWidgets.QMainWindow):
        def show(self) -> None:
            probe.watch(self)
            super().show()

    QtWidgets.QMainWindow = Watched  # type: ignore[misc]
    from app.__main__ import main
    from models.clock import SystemClock

    def now(_: SystemClock) -> datetime:
        from datetime import UTC, datetime

        return datetime.fromtimestamp(instant / 1_000_000, UTC)

    SystemClock.micros = lambda _: instant  # type: ignore[assignment,method-assign]
    SystemClock.now = now  # type: ignore[assignment,method-assign]

    raise SystemExit(main(["--store", store]))


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare(Probe([]))
    else:
        ours(Probe(sys.argv[4:]), sys.argv[2], int(sys.argv[3]))
