"""Says that promises fell due: in the window, on the desktop, and once after days switched off.

When the program last looked is kept in the expendable file of window state, by store. What the
desktop shows never names a customer: it may be seen from the other side of the counter.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from app.queries.lapsed import lapsed
from app.queries.promises import PromiseRow
from ui.context import Context, PageName, Toast
from ui.phrases import count_words, translate

log = logging.getLogger(__name__)

MINUTE = 60_000
"""Milliseconds between two looks: a due names no seconds."""
NAMED = 3
"""So many numbers are named on the desktop; more are counted."""


class Notifier(Protocol):
    """Shows a few words on the desktop; does nothing where that is not offered."""

    def __call__(self, title: str, words: str) -> None:
        """Show them."""
        ...


class Reminders(QObject):
    """Looks at each start and each minute which promises fell due since the last look.

    What lapsed while the program was off is told once, as one list; what lapses while it runs
    is told by a toast and on the desktop. Attribute: `last` the instant of the last look.
    """

    def __init__(
        self,
        context: Context,
        store: str,
        notify: Notifier | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Begin with the first look; `store` names the store in the state file."""
        super().__init__(parent)
        self._context = context
        self._key = f"reminders/{store}/last"
        self._notify = notify or Desktop(context, self)
        self.last = self._kept()
        self._timer = QTimer(self)
        self._timer.setInterval(MINUTE)
        self._timer.timeout.connect(partial(self.look, False))
        self._timer.start()
        self.look(closed=True)

    def look(self, closed: bool) -> None:
        """Ask what fell due since the last look; `closed`: the program was off meanwhile."""
        since, until = self.last, self._context.clock.now()
        if since is None or since >= until:
            # The first start of all, or a clock that was set back: nothing is known of before.
            self._remember(until)
            return
        query = partial(lapsed, since=since, until=until)
        then = partial(self._tell, closed, until)
        self._context.tasks.read(query, then, channel=("reminders", id(self)))

    def stop(self) -> None:
        """Look no more; the window closes."""
        self._timer.stop()

    def _tell(self, closed: bool, until: datetime, rows: list[PromiseRow]) -> None:
        """Say what fell due, and remember that it was said."""
        self._remember(until)
        if not rows:
            return
        ids = frozenset(row.id for row in rows)
        show = partial(self._context.navigate, PageName.PROMISES, closed=ids)
        if not closed:
            self._notify(translate("Reminders", "Counterfoil"), desktop_words(rows))
        words = closed_words(len(rows)) if closed else desktop_words(rows)
        # It stays until it is closed: nobody may be at the counter now.
        self._context.notify(Toast(words, translate("Reminders", "Show"), show, "danger"))

    def _remember(self, moment: datetime) -> None:
        """Keep when the last look was."""
        self.last = moment
        self._state().setValue(self._key, moment.isoformat())

    def _kept(self) -> datetime | None:
        """Return when the program last looked; None where it never did."""
        kept = str(self._state().value(self._key) or "")
        try:
            found = datetime.fromisoformat(kept)
        except ValueError:
            return None
        return found if found.tzinfo is not None else None

    def _state(self) -> QSettings:
        return QSettings(str(self._context.paths.state_file), QSettings.Format.IniFormat)


class Desktop(QObject):
    """The desktop's own notifications, through an icon that stands in its tray while needed."""

    def __init__(self, context: Context, parent: QObject) -> None:
        """Ask nothing of the desktop before there is something to say."""
        super().__init__(parent)
        self._context = context
        self._tray: QSystemTrayIcon | None = None

    def __call__(self, title: str, words: str) -> None:
        """Show the words where the desktop offers it."""
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon(), self)
            self._tray.messageClicked.connect(self._open)
            self._tray.activated.connect(self._open)
        self._tray.show()
        self._tray.showMessage(title, words, self._icon())

    def _icon(self) -> QIcon:
        return self._context.icon("promises", "accent")

    def _open(self, *_: object) -> None:
        """Open the promises; the icon has done its work."""
        if self._tray is not None:
            self._tray.hide()
        self._context.navigate(PageName.PROMISES)


def desktop_words(rows: Sequence[PromiseRow]) -> str:
    """Return what the desktop shows: how many, and numbers; never a name or a word of theirs."""
    numbers = ", ".join(row.number for row in rows[:NAMED])
    if len(rows) > NAMED:
        numbers += "\N{HORIZONTAL ELLIPSIS}"
    count = count_words(
        len(rows),
        translate("Reminders", "1 promise is due:"),
        translate("Reminders", "{n} promises are due:", None, len(rows)),
    )
    return f"{count} {numbers}"


def closed_words(count: int) -> str:
    """Return what the window says after days switched off."""
    return count_words(
        count,
        translate("Reminders", "While we were closed 1 promise came due."),
        translate("Reminders", "While we were closed {n} promises came due.", None, count),
    )
