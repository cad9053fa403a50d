"""The backups of the open store, as the window asks for them; all of it off its thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from models.values import UserError
from ui.tasks import Progress, Tasks

if TYPE_CHECKING:
    from app.safekeeping.aside import Aside
    from app.safekeeping.keeper import Keeper, Kept, Occasion, State
    from app.safekeeping.restoring import Preview

T = TypeVar("T")
HOUR = 3_600_000
"""Milliseconds between two looks at whether the daily backup is due."""
FIRST_LOOK = 60_000
"""Milliseconds after the start before the first look: the shop opens first."""


class Backups(QObject):
    """Makes and lists backups beside all other work.

    Signals: `changed()` after a backup was made or the choices changed; `failed(Exception)`
    where one that nobody asked for could not be made; `restore_wanted(Path)`.
    """

    changed = Signal()
    failed = Signal(object)
    restore_wanted = Signal(object)

    def __init__(
        self, tasks: Tasks, keeper: Callable[[], Keeper], parent: QObject | None = None
    ) -> None:
        """Take how a keeper is made: with the choices in force at that moment."""
        super().__init__(parent)
        self._tasks = tasks
        self._keeper = keeper
        self.trouble: UserError | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(HOUR)
        QTimer.singleShot(FIRST_LOOK, self.look)

    def look(self) -> None:
        """Make the daily backup if it is due."""
        keeper = self._keeper()
        self._tasks.export(_without_progress(keeper.daily), self._made, self._not_made)

    def now(self, then: Callable[[Kept], None], failed: Callable[[Exception], None]) -> None:
        """Make a backup because somebody wants one."""

        def done(kept: Kept) -> None:
            self.trouble = kept.trouble
            self.changed.emit()
            then(kept)

        self._tasks.export(_without_progress(self._keeper().now), done, failed)

    def before(
        self,
        occasion: Occasion,
        then: Callable[[Kept], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Make sure that all there is now is in a backup; the change waits for `then`."""
        make = partial(self._keeper().before, occasion)
        self._tasks.export(_without_progress(make), then, failed)

    def state(self, then: Callable[[State], None]) -> None:
        """Tell where the backups stand."""
        self._tasks.export(_without_progress(self._keeper().state), then)

    def preview(
        self,
        backup: Path,
        then: Callable[[Preview], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Tell what going back to a backup would change."""
        store = self._keeper().store

        def look(_progress: Progress) -> Preview:
            from app.safekeeping.restoring import preview

            return preview(store, backup)

        self._tasks.export(look, then, failed)

    def remove_aside(
        self, aside: Aside, then: Callable[[None], None], failed: Callable[[Exception], None]
    ) -> None:
        """Delete a store that was set aside; `changed` tells that it is gone."""

        def remove(_progress: Progress) -> None:
            from app.safekeeping.aside import remove

            remove(aside)

        def gone(nothing: None) -> None:
            self.changed.emit()
            then(nothing)

        self._tasks.export(remove, gone, failed)

    def restore(self, backup: Path) -> None:
        """Go back to a backup: the store is closed for it, and opened again."""
        self.restore_wanted.emit(backup)

    def _made(self, kept: Kept | None) -> None:
        if kept is not None:
            self.trouble = kept.trouble
            self.changed.emit()
            if kept.trouble is not None:
                self.failed.emit(kept.trouble)

    def _not_made(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.trouble = error
        self.changed.emit()
        self.failed.emit(error)


def _without_progress(work: Callable[[], T]) -> Callable[[Progress], T]:
    """Return work that tells nothing on its way."""
    return lambda _progress: work()
