"""What every page is handed, and what every page must be.

There is no global state: `app.bootstrap` makes one `Context` and gives it to the window,
which gives it to each page.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import QWidget

from app.paths import AppPaths
from models.values import Changes, Clock
from ui import icons
from ui.backups import Backups
from ui.choices import Choices, Person
from ui.formats import Formats
from ui.known_shop import KnownShop
from ui.tasks import Tasks
from ui.theme import Look

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

__all__ = ["Ask", "Choices", "Command", "Context", "Page", "PageName", "Person", "Toast"]


class PageName(StrEnum):
    """The destinations of the window."""

    COUNTER = "counter"
    CUSTOMERS = "customers"
    PROMISES = "promises"
    REPORTS = "reports"
    HISTORY = "history"
    MANAGE = "manage"


@dataclass(frozen=True, slots=True)
class Toast:
    """A short message at the foot of the window; it takes no focus and stops nobody.

    `action` is the text of its one button and `on_action` what that does; `tone` is "plain",
    or "danger" for a trouble, which stays until it is closed.
    """

    text: str
    action: str = ""
    on_action: Callable[[], None] | None = None
    tone: str = "plain"


@dataclass(frozen=True, slots=True)
class Command:
    """Something a page can do, for the palette and the page of keys."""

    words: str
    keys: str
    icon: str
    act: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Ask:
    """The questions that stop the person's work, each replaceable in a test.

    `save_file(parent, title, suggested, pattern)` and `open_file(parent, title, pattern)`
    return the chosen file, `folder(parent, title)` a folder, `printer(parent)` a printer that
    is ready; all None when the person steps back. `confirm(parent, title, text, action)` tells
    whether the button named `action` was pressed.
    """

    save_file: Callable[[QWidget, str, str, str], Path | None]
    open_file: Callable[[QWidget, str, str], Path | None]
    folder: Callable[[QWidget, str], Path | None]
    confirm: Callable[[QWidget, str, str, str], bool]
    printer: Callable[[QWidget], QPrinter | None]


@dataclass(frozen=True, slots=True)
class Context:
    """Everything a page may use. Pages hold it, and never each other.

    `notify(Toast)` shows a message; `navigate(PageName, **target)` opens a destination, with
    `customer=7`, `promise=12` or `interaction=3` for one record there. `icon(name, role)`
    gives an icon in the scheme's colours. `undo(changeset)` takes one change-set back, or the
    newest one of this person without an argument, and says so. `backups` is nothing where there
    are none: a sample shop, a store on a server.
    """

    tasks: Tasks
    paths: AppPaths
    choices: Choices
    clock: Clock
    person: Person
    shop: KnownShop
    formats: Formats
    look: Look
    ask: Ask
    notify: Callable[[Toast], None]
    navigate: Callable[..., None]
    undo: Callable[[str | None], None]
    backups: Backups | None = None

    def icon(self, name: str, role: str = "text", checked_role: str | None = None) -> QIcon:
        """Return an icon in the colours in force; ask again when `look.changed` tells."""
        return icons.icon(name, self.look.scheme, role, checked_role)


class Page(QWidget):
    """A destination of the window.

    A page gives its `title()`, reads anew in `refresh`, takes the keyboard in `focus_first`
    and turns to one record in `show_target`. It is told of every change through `told`; while
    it is hidden it only remembers that it is stale, and refreshes as it is shown again.
    """

    name: PageName

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Keep the context; the page counts as stale until it is first shown."""
        super().__init__(parent)
        self.context = context
        self._stale = True
        context.tasks.changed.connect(self.told)
        context.look.changed.connect(self.restyle)

    def title(self) -> str:
        """Return the page's name as the window shows it."""
        raise NotImplementedError

    def refresh(self, changes: Changes | None) -> None:
        """Read anew what `changes` touch, or everything for None."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Give the keyboard to the control that is used first."""

    def show_target(self, **target: object) -> None:
        """Turn to one record: `customer`, `promise` or `interaction` with its id."""

    def restyle(self) -> None:
        """Take new icons and colours after the look changed."""

    def commands(self) -> list[Command]:
        """Return what can be done here now, beside the window's own actions."""
        return []

    def closing(self) -> None:
        """Hand in what is unsaved: the window closes, and waits for the writes."""

    def told(self, changes: Changes) -> None:
        """Refresh if visible, else remember."""
        if self.isVisible():
            self.refresh(changes)
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Read anew what changed while the page was hidden."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh(None)
