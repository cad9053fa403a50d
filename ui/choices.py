"""What was chosen on this computer, and who works at it now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app import settings as settings_file

if TYPE_CHECKING:
    from app.paths import AppPaths
    from app.settings import Settings
    from models.values import Actor


class Choices(QObject):
    """This computer's choices, written down at every change. Signal: `changed()`."""

    changed = Signal()

    def __init__(self, paths: AppPaths, parent: QObject | None = None) -> None:
        """Read the choices, or take the defaults."""
        super().__init__(parent)
        self._paths = paths
        self.now: Settings = settings_file.load(paths)

    def change(self, **values: object) -> None:
        """Set choices by name and keep them; raises OSError if they cannot be written."""
        self.now = self.now._replace(**values)  # type: ignore[arg-type]
        settings_file.save(self._paths, self.now)
        self.changed.emit()


class Person(QObject):
    """Who works now on this computer. Signal: `changed()`."""

    changed = Signal()

    def __init__(self, choices: Choices, parent: QObject | None = None) -> None:
        """Start with whoever worked here last."""
        super().__init__(parent)
        self._choices = choices

    @property
    def staff_id(self) -> int | None:
        """The staff member's id; None where nobody said who they are."""
        return self._choices.now.staff_id

    @property
    def actor(self) -> Actor:
        """What writes, undo and history go by."""
        from models.values import Actor  # later than the first picture

        return Actor(self.staff_id, self._choices.now.computer)

    def switch(self, staff_id: int | None) -> None:
        """Let somebody else work."""
        self._choices.change(staff_id=staff_id)
        self.changed.emit()
