"""A customer's promises in the profile, and one promise as a line of the timeline."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from app.queries.promises import PromiseRow
from models.values import Standing
from ui.context import Context
from ui.phrases import sign_of, standing_phrase, translate, upper_first
from ui.theme import GRID
from ui.vocabulary import title, word
from ui.widgets.labels import Badge
from ui.widgets.layouts import clear_layout
from ui.widgets.paragraph import Paragraph

OWED = (Standing.OVERDUE, Standing.BROKEN, Standing.DUE_TODAY, Standing.DUE_LATER)
DEEDS = ("keep", "move", "break", "answer", "withdraw")
"""What can be done with a promise, by the name of its icon."""


def deed_title(deed: str) -> str:
    """Return the words of a deed's button."""
    return {
        "keep": translate("Promises", "Keep"),
        "move": translate("Promises", "Move\N{HORIZONTAL ELLIPSIS}"),
        "break": translate("Promises", "Break\N{HORIZONTAL ELLIPSIS}"),
        "answer": translate("Promises", "Answer for\N{HORIZONTAL ELLIPSIS}"),
        "withdraw": translate("Promises", "Withdraw\N{HORIZONTAL ELLIPSIS}"),
        "confirm": translate("Promises", "Confirmed by the customer"),
        "edit": translate("Promises", "Correct\N{HORIZONTAL ELLIPSIS}"),
        "reopen": translate("Promises", "Open again"),
        "delete": translate("Promises", "Delete"),
        "print": translate("Promises", "Print slip"),
        "history": translate("Promises", "Who changed this (H)"),
    }[deed]


class PromiseLine(QWidget):
    """One promise: its standing as sign and word, number, words, due and owner.

    Signals: `deed_wanted(name of the deed, promise)`.
    """

    deed_wanted = Signal(str, object)

    def __init__(
        self,
        context: Context,
        row: PromiseRow,
        *,
        with_deeds: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.row = row
        self.badge = Badge(context.look.scheme)
        sign = sign_of(row)
        self.badge.show_sign(sign.icon, sign.tone, standing_phrase(row))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Paragraph(row.text))
        words.addWidget(Paragraph(about_promise(context, row), role="muted"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, GRID // 2, 0, GRID // 2)
        layout.setSpacing(GRID)
        layout.addWidget(column_of(self.badge), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self._button: QToolButton | None = None
        if with_deeds:
            self._button = self._deeds()
            layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)

    def has_keyboard(self) -> bool:
        """Tell whether keys go to this promise, once the window is active."""
        return self._button is not None and self.window().focusWidget() is self._button

    def stop(self) -> QToolButton | None:
        """Return where the keyboard stops in the line, if it does."""
        return self._button

    def take_keyboard(self) -> None:
        """Give the keyboard to what is usually done with it."""
        if self._button is not None:
            self._button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask who changed this on H."""
        if event.key() == Qt.Key.Key_H and not event.modifiers():
            self.deed_wanted.emit("history", self.row)
        else:
            super().keyPressEvent(event)

    def _deeds(self) -> QToolButton:
        """Return one button: a press does what is usual, its menu holds the rest."""
        usual = "keep" if not self.row.unmet or self.row.settled_at is None else "answer"
        button = QToolButton()
        button.setText(deed_title(usual))
        button.setIcon(self._context.icon(usual))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setAccessibleName(f"{deed_title(usual)} {self.row.number}")
        button.clicked.connect(lambda: self.deed_wanted.emit(usual, self.row))
        menu = QMenu(button)
        for deed in DEEDS if usual == "keep" else ("answer", "reopen"):
            menu.addAction(self._deed_action(deed, menu))
        menu.addSeparator()
        for deed in ("print", "history"):
            menu.addAction(self._deed_action(deed, menu))
        button.setMenu(menu)
        return button

    def _deed_action(self, deed: str, menu: QMenu) -> QAction:
        action = QAction(self._context.icon(deed), deed_title(deed), menu)
        action.triggered.connect(lambda: self.deed_wanted.emit(deed, self.row))
        return action


def column_of(badge: Badge) -> QWidget:
    """Return a badge in a column as wide as the widest, so that the words beside it align."""
    column = QWidget()
    layout = QHBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(badge, 0, Qt.AlignmentFlag.AlignLeft)
    widest = max(badge.fontMetrics().horizontalAdvance(title(kind)) for kind in OWED)
    column.setMinimumWidth(widest + 5 * GRID)
    return column


def about_promise(context: Context, row: PromiseRow) -> str:
    """Return number, due, lateness, moves, owner and what was noted, in one sentence."""
    formats = context.formats
    parts = [row.number, translate("Promises", "due {due}").format(due=formats.due(row.due))]
    if row.unmet and row.settled_at is None:
        parts.append(formats.late(row.days_late))
    if row.moves:
        parts.append(
            translate("Promises", "first due {due}").format(due=formats.due(row.first_due))
        )
    if row.settled_at is not None:
        parts.append(f"{word(row.state)} {formats.moment(row.settled_at)}")
    parts.append(row.owner or translate("Promises", "no owner"))
    notes = [note for note in (row.settled_note, row.answer_note) if note]
    return " \N{MIDDLE DOT} ".join([upper_first(parts[0]), *parts[1:], *notes])


class PromiseList(QFrame):
    """Promises below one another; when there is none it says so.

    Signals: `deed_wanted(name of the deed, promise)`; `emptied()` when the promise that had the
    keyboard went and no other stands there.
    """

    deed_wanted = Signal(str, object)
    emptied = Signal()

    def __init__(self, context: Context, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._empty = empty
        self._before: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def follow(self, widget: QWidget) -> None:
        """Let Tab come here from a widget; what is made later would come last in the window."""
        self._before = widget

    def show_rows(self, rows: Sequence[PromiseRow]) -> None:
        """Show these promises; the keyboard stays at its promise, or at the next where that went."""
        before = self._lines()
        held = next((at for at, line in enumerate(before) if line.has_keyboard()), None)
        lines = [self._line(row) for row in rows]
        if held is not None:
            self._hold(before[held].row.id, held, lines)
        clear_layout(self._layout)
        for line in lines:
            self._layout.addWidget(line)
        self._string(lines)
        if not rows:
            self._layout.addWidget(Paragraph(self._empty, role="muted", private=False))

    def _string(self, lines: Sequence[PromiseLine]) -> None:
        before = self._before
        for stop in (stop for line in lines if (stop := line.stop()) is not None):
            if before is not None:
                self.setTabOrder(before, stop)
            before = stop

    def _lines(self) -> list[PromiseLine]:
        items = (self._layout.itemAt(place) for place in range(self._layout.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, PromiseLine)]

    def _line(self, row: PromiseRow) -> PromiseLine:
        line = PromiseLine(self._context, row)
        line.deed_wanted.connect(self.deed_wanted)
        return line

    def _hold(self, promise_id: int, place: int, lines: Sequence[PromiseLine]) -> None:
        """Give the keyboard back before what had it goes, or Qt gives it to the window's first."""
        same = [line for line in lines if line.row.id == promise_id]
        if not lines:
            self.emptied.emit()
            return
        line = same[0] if same else lines[min(place, len(lines) - 1)]
        line.setParent(self)
        line.show()
        line.take_keyboard()
