"""Makes the summaries that are due by themselves, beside all other work, and tells of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.queries import schedules
from app.queries.schedules import Due
from app.sentences import sentence
from models.values import StoreError, UserError
from ui.context import Context, PageName, Toast
from ui.opening_files import open_file
from ui.phrases import count_words, translate
from ui.tasks import Cancelled, Progress

if TYPE_CHECKING:
    from app.reports.scheduled import Written

FIRST_LOOK = 15_000
"""Milliseconds after the window stands before the first look: the shop opens first."""
AGAIN = 600_000
"""Milliseconds between two looks: a new day begins, a folder that was away comes back."""


class Schedules(QObject):
    """Looks after the start, and every few minutes, for summaries that this computer has to make.

    They are made one after the other: read and laid out on the export thread, noted on the write
    thread. What fails is told once and tried again at the next look.
    Signal: `made()` after a look that made something.
    """

    made = Signal()

    def __init__(
        self,
        context: Context,
        parent: QObject | None = None,
        *,
        first: int = FIRST_LOOK,
        open_: Callable[[Path], None] = open_file,
    ) -> None:
        """Begin to look `first` milliseconds from now."""
        super().__init__(parent)
        self._context = context
        self._open = open_
        self._waiting: list[Due] = []
        self._files: list[Path] = []
        self._told: set[tuple[int, str]] = set()
        self._stopped = self._busy = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._timer.start(first)

    def look(self) -> None:
        """Make what is due now; while a look is under way, nothing more."""
        if self._busy or self._stopped:
            return
        self._busy = True
        self._timer.stop()
        query = partial(schedules.due, computer=self._context.choices.now.computer)
        self._context.tasks.read(query, self._take, self._not_looked)

    def stop(self) -> None:
        """Look no more; the window closes."""
        self._stopped = True
        self._waiting.clear()
        self._timer.stop()

    def _take(self, due: list[Due]) -> None:
        self._waiting, self._files = due, []
        self._next()

    def _next(self) -> None:
        """Make the next one, or end the look."""
        if self._stopped:
            return
        if not self._waiting:
            self._end()
            return
        due = self._waiting.pop(0)
        make = partial(_make, due, self._context.choices.now.language)
        self._context.tasks.export(make, partial(self._keep, due), partial(self._not_made, due))

    def _keep(self, due: Due, written: Written) -> None:
        """Note that it was made."""
        path = written.path
        then, failed = partial(self._kept, due, path), partial(self._not_kept, due, path)
        self._context.tasks.write(partial(_note, written), then, failed)

    def _kept(self, due: Due, path: Path, wanted: bool) -> None:
        self._told = {key for key in self._told if key[0] != due.schedule.id}
        if wanted:
            self._files.append(path)
        else:
            self._withdraw(path)
        self._next()

    def _not_kept(self, due: Due, path: Path, error: Exception) -> None:
        self._withdraw(path)
        self._not_made(due, error)

    def _withdraw(self, path: Path) -> None:
        self._context.tasks.export(partial(_take_away, path))

    def _not_made(self, due: Due, error: Exception) -> None:
        """Tell why, once; the later ones of the same schedule wait for it, so that order stays."""
        self._waiting = [one for one in self._waiting if one.schedule.id != due.schedule.id]
        if isinstance(error, StoreError):
            self._waiting.clear()  # a store that takes nothing takes none of the others either
            self._tell_failure(0, error)
        elif isinstance(error, UserError):
            self._tell_failure(due.schedule.id, error)
        elif not isinstance(error, Cancelled):
            self._context.tasks.failed.emit(error)
        self._next()

    def _not_looked(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, Cancelled):
            self._context.tasks.failed.emit(error)

    def _end(self) -> None:
        self._busy = False
        self._timer.start(AGAIN)
        if self._files:
            self._tell_made()
            self.made.emit()

    def _tell_made(self) -> None:
        one = translate("Schedules", "Made as scheduled: {file}").format(file=self._files[-1].name)
        many = translate("Schedules", "{n} scheduled summaries were made.")
        single = len(self._files) == 1
        action = translate("Schedules", "Open") if single else translate("Schedules", "Open folder")
        target = self._files[0] if single else self._files[-1].parent
        words = count_words(len(self._files), one, many)
        self._context.notify(Toast(words, action, partial(self._open, target)))

    def _tell_failure(self, schedule: int, error: UserError) -> None:
        key = (schedule, error.code)
        if key in self._told:
            return
        self._told.add(key)
        words = translate("Schedules", "A scheduled summary was not made, and will be tried again.")
        toast = Toast(
            f"{words} {sentence(error)}",
            translate("Schedules", "Scheduled summaries"),
            partial(self._context.navigate, PageName.REPORTS, schedules=True),
            "danger",
        )
        self._context.notify(toast)


def _make(due: Due, language: str | None, progress: Progress) -> Written:
    """Read and write one summary; runs on the export thread."""
    from app.reports import scheduled  # loaded when something is due, not at the start

    with progress.read() as reading:
        prepared = scheduled.prepare(reading, due, language)
    return scheduled.write(prepared, progress.cancelled)


def _note(written: Written, writing: Any) -> bool:
    from app.reports import scheduled

    return scheduled.keep(writing, written)


def _take_away(path: Path, _progress: Progress) -> None:
    from app.reports import scheduled

    scheduled.withdraw(path)
