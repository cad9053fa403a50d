"""The notes that were put aside: who, first words and age; one key takes one up, one drops it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.queries.drafts import DraftRow
from ui.context import Context
from ui.forms.draft import gist
from ui.privacy import veil
from ui.theme import GRID
from ui.widgets.labels import ElidedLabel, PlainLabel
from ui.widgets.layouts import clear_layout

BY_KEY = 9
"""How many can be taken up by Alt and a number."""
SHOWN = 5
"""How many stand in the list; the others come as these go."""
MINUTE = 60_000
"""Milliseconds after which the ages are told anew."""


class DraftLine(QPushButton):
    """One draft: pressed it is taken up, Del drops it. Signal: `dropped()`."""

    dropped = Signal()

    def __init__(self, context: Context, row: DraftRow, number: int) -> None:
        """Show who and what it is about."""
        super().__init__()
        self._context, self.row, self._about = context, row, gist(row.payload)
        self.who = ElidedLabel(private=bool(self._about.who))
        self.age = PlainLabel(role="muted")
        self.words = ElidedLabel(role="muted", private=bool(self._about.words))
        self.setProperty("draft", True)
        self._lay_out(PlainLabel(str(number), role="section"))
        self.show_age()

    def show_age(self) -> None:
        """Say how long ago it was last typed in."""
        self.age.setText(self._context.formats.age(self.row.saved_at))
        self.veil_changed()

    def veil_changed(self) -> None:
        """Name it to a screen reader, as far as it may be read."""
        who, words = self._about
        self.who.setText(who or self.tr("Walk-in"))
        self.words.setText(words or self.tr("No words yet"))
        name = veil.words(who) if who else self.tr("Walk-in")
        said = [name, veil.words(words), self.age.text()]
        self.setAccessibleName(", ".join(part for part in said if part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter take it up and Del drop it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, number: PlainLabel) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(number)
        head.addWidget(self.who, 1)
        head.addWidget(self.age)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.words)
        for label in (number, self.who, self.age, self.words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Take what the labels need: a button knows of its own words alone."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Claim no width, but the whole height."""
        return QSize(0, self.sizeHint().height())


class DraftList(QFrame):
    """What was put aside on this computer; hidden while there is nothing.

    Alt and a number takes one up. Signals: `taken(DraftRow)`, `dropped(DraftRow)`.
    """

    taken = Signal(object)
    dropped = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._context = context
        self.rows: list[DraftRow] = []
        self.setProperty("card", True)
        self.heading = PlainLabel(role="section")
        self.more = PlainLabel(role="muted")
        self._shown: list[DraftLine] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(GRID // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(self.heading)
        column.addLayout(self._lines)
        column.addWidget(self.more)
        self._clock = QTimer(self)
        self._clock.setInterval(MINUTE)
        self._clock.timeout.connect(self._tell_ages)
        for number in range(1, BY_KEY + 1):
            keys = QShortcut(QKeySequence(f"Alt+{number}"), self, partial(self.take, number))
            keys.setContext(Qt.ShortcutContext.WindowShortcut)
        self.hide()

    def show_rows(self, rows: Sequence[DraftRow]) -> None:
        """Show these, latest first."""
        self.rows = list(rows)
        clear_layout(self._lines)
        self._shown = []
        for number, row in enumerate(self.rows[:SHOWN], start=1):
            self._lines.addLayout(self._line(row, number))
        self.heading.setText(self.tr("Put aside (Alt and the number takes one up)"))
        others = len(self.rows) - SHOWN
        self.more.setText(self.tr("and {count} more", None, max(others, 0)).format(count=others))
        self.more.setVisible(others > 0)
        self.setVisible(bool(self.rows))
        if self.rows:
            self._clock.start()
        else:
            self._clock.stop()

    def in_words(self) -> str:
        """Return how many there are and of when the latest is; there must be one."""
        when = self._context.formats.moment(self.rows[0].saved_at)
        count = len(self.rows)
        if count == 1:
            return self.tr("A note of {when} was not saved.").format(when=when)
        words = self.tr("{count} notes were not saved, the latest of {when}.", None, count)
        return words.format(count=count, when=when)

    def take(self, number: int) -> None:
        """Take up the one of that number, the first being 1; nothing where there is none."""
        if self.isVisible() and number <= len(self.rows):
            self.taken.emit(self.rows[number - 1])

    def lines(self) -> list[DraftLine]:
        """Return the lines that are shown."""
        return self._shown

    def _line(self, row: DraftRow, number: int) -> QHBoxLayout:
        """Return a draft's line with the button that drops it."""
        line = DraftLine(self._context, row, number)
        line.clicked.connect(partial(self.taken.emit, row))
        line.dropped.connect(partial(self.dropped.emit, row))
        self._shown.append(line)
        drop = QToolButton()
        drop.setProperty("quiet", True)
        drop.setIcon(self._context.icon("close", "muted"))
        drop.setAccessibleName(self.tr("Drop the draft"))
        drop.setToolTip(self.tr("Drop it (Del)"))
        drop.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        drop.clicked.connect(partial(self.dropped.emit, row))
        both = QHBoxLayout()
        both.setSpacing(GRID // 2)
        both.addWidget(line, 1)
        both.addWidget(drop, 0, Qt.AlignmentFlag.AlignTop)
        return both

    def _tell_ages(self) -> None:
        for line in self.lines():
            line.show_age()
