"""The command palette (Ctrl+K): every action, page, customer and promise, found by typing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.queries import customers, promises
from app.queries.customers import CustomerHit
from app.queries.promises import PromiseRow
from app.rules.names import shown
from app.rules.numbers import serial_of
from app.sentences import sentence
from models.values import NAME_LIMIT, UserError
from ui.context import Command, Context, PageName
from ui.itemmodels.promises import folded, one_line
from ui.phrases import standing_phrase
from ui.privacy import veil
from ui.theme import GRID
from ui.widgets.fields import Line
from ui.widgets.labels import PlainLabel, for_qt, left_to_right
from ui.widgets.messages import announce

WIDTH, HEIGHT = 72 * GRID, 52 * GRID
MARGINS = QSize(4 * GRID, 8 * GRID)
"""What is left of the window around it."""
ROW_HEIGHT = 36
CUSTOMERS = 8
"""How many customers are listed; typing on narrows faster than scrolling."""
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be chosen: its words, what stands beside them, its icon, what it does."""

    words: str
    beside: str
    icon: QIcon
    act: Callable[[], object] | None


class Palette(QDialog):
    """A line to type into and what fits below it; arrows and Enter choose, Esc goes."""

    def __init__(
        self,
        context: Context,
        actions: Iterable[QAction],
        commands: Sequence[Command],
        parent: QWidget,
    ) -> None:
        """Offer the window's actions and the commands of the page that is open."""
        super().__init__(parent)
        self._context = context
        self._fixed = [*map(self._of_command, commands), *self._of_actions(actions)]
        self._found: list[Entry] = []
        self._promised: list[Entry] = []
        self._is_looking = False
        self.setWindowTitle(self.tr("Find anything"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line = Line(
            self.tr("Find anything"),
            self.tr("An action, a page, a customer, or a promise's number"),
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hint = PlainLabel(self.tr("Arrows choose, Enter does it, Esc goes"), role="muted")
        self._lay_out()
        self.resize(QSize(WIDTH, HEIGHT).boundedTo(parent.window().size() - MARGINS))
        self.line.textChanged.connect(self._typed)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(self._run)
        self.list.currentItemChanged.connect(self._say)
        self._show()
        self.line.setFocus()

    def entries(self) -> list[Entry]:
        """Return what is listed, top to bottom."""
        rows = (self.list.item(at) for at in range(self.list.count()))
        return [row.data(Qt.ItemDataRole.UserRole) for row in rows]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows and Enter act on the list while the line has the keyboard."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if key in _STEPS:
            row = self.list.currentRow() + _STEPS[key]
            self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.list.currentItem()
            if item is not None:
                self._run(item)
            return True
        return False

    def _lay_out(self) -> None:
        """Put the list below the line."""
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)

    def _of_command(self, command: Command) -> Entry:
        return Entry(command.words, command.keys, self._icon(command.icon), command.act)

    def _of_actions(self, actions: Iterable[QAction]) -> list[Entry]:
        """Return the window's actions that can be used now."""
        form = QKeySequence.SequenceFormat.NativeText
        return [
            Entry(
                action.text().replace("&", ""),
                action.shortcut().toString(form),
                action.icon(),
                action.trigger,
            )
            for action in actions
            if action.isEnabled() and action.isVisible()
        ]

    def _icon(self, name: str) -> QIcon:
        return self._context.icon(name, "accent") if name else QIcon()

    def _typed(self, text: str) -> None:
        """Look for what is typed among customers and promises too."""
        self._found, self._promised = [], []
        words = text.strip()
        tasks, channel = self._context.tasks, ("palette", id(self))
        self._is_looking = bool(words)
        if words:
            query = partial(_customers, text=words[:NAME_LIMIT])
            tasks.read(query, self._show_customers, channel=channel)
        else:
            tasks.forget(channel)
        self._look_for_promise(words)
        self._show()

    def _look_for_promise(self, words: str) -> None:
        """Look for a promise where a number is typed; say so where its check digit is wrong."""
        tasks, channel = self._context.tasks, ("palette number", id(self))
        tasks.forget(channel)
        try:
            serial = serial_of(words)
        except UserError as error:
            if error.code == "promise.wrong_digit":
                self._promised = [Entry(sentence(error), "", self._icon("warning"), None)]
            return
        query = partial(_promise, serial=serial)
        tasks.read(query, self._show_promise, channel=channel)

    def _show_customers(self, hits: list[CustomerHit]) -> None:
        """List customers below the actions."""
        self._is_looking = False
        self._found = [
            Entry(
                veil.words(shown(hit.name)),
                veil.words(shown(hit.contact or "")),
                self._icon("person"),
                partial(self._context.navigate, PageName.CUSTOMERS, customer=hit.id),
            )
            for hit in hits
        ]
        self._show()

    def _show_promise(self, row: PromiseRow | None) -> None:
        """List the promise of the number first."""
        if row is None:
            return
        words = f"{row.number}  {veil.words(one_line(row.text))}"
        go = partial(self._context.navigate, PageName.PROMISES, promise=row.id)
        self._promised = [Entry(words, standing_phrase(row), self._icon("promises"), go)]
        self._show()

    def _show(self) -> None:
        """List what fits: a promise by number, then actions, then customers; or that nothing does."""
        typed = folded(self.line.text())
        fitting = [entry for entry in self._fixed if _fits(typed, entry.words)]
        fitting.sort(key=lambda entry: not folded(entry.words).startswith(typed))
        self.list.clear()
        fitting = [*self._promised, *fitting, *self._found]
        if not fitting and not self._is_looking:
            fitting = [Entry(self.tr("Nothing here fits."), "", QIcon(), None)]
        for entry in fitting:
            self._add(entry)
        self.list.setCurrentRow(0)

    def _add(self, entry: Entry) -> None:
        """Add one line."""
        words = f"{entry.words}     {left_to_right(entry.beside)}".rstrip()
        item = QListWidgetItem(entry.icon, for_qt(words))
        item.setData(Qt.ItemDataRole.UserRole, entry)
        item.setSizeHint(QSize(0, ROW_HEIGHT))
        if entry.act is None:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.list.addItem(item)

    def _run(self, item: QListWidgetItem) -> None:
        """Go, then do what was chosen, so that it finds the keyboard where it was."""
        entry: Entry = item.data(Qt.ItemDataRole.UserRole)
        if entry.act is not None:
            self.accept()
            entry.act()

    def _say(self, item: QListWidgetItem | None) -> None:
        """Let a screen reader say the chosen line, since the keyboard stays in the field."""
        if item is not None:
            announce(self.line, item.text())


def _fits(typed: str, words: str) -> bool:
    """Tell whether every word that was typed begins a word of these."""
    own = folded(words).split()
    return all(any(word.startswith(part) for word in own) for part in typed.split())


def _customers(reading: Any, text: str) -> list[CustomerHit]:
    return customers.search(reading, text, CUSTOMERS)


def _promise(reading: Any, serial: int) -> PromiseRow | None:
    try:
        return promises.promise(reading, serial)
    except UserError:
        return None
