"""Fields to type into: they cut nothing silently and give Ctrl+Z back when they are done.

Qt's fields claim Ctrl+Z and Ctrl+Shift+Z even with nothing to take or put back, which would
keep the shop's own undo from ever being reached from the keyboard.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from models.values import NOTE_LIMIT
from ui.privacy import veil
from ui.theme import GRID, repolish
from ui.widgets.labels import PlainLabel

COUNTER_FROM = 0.9
"""The share of the limit from which the counter shows."""
NO_LIMIT = 10_000_000
UNDO, REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
SHOWN_DOTS = 400
"""Characters of a hidden text that are painted as dots: as many as a small field has room for."""
_STAND_INS = {
    ord(character): 0xFDD2 + place
    for place, character in enumerate("\r\u2029\ufdd0\ufdd1\ufeff\ufffe")
}
"""What Qt's editor takes for an end of line, a mark of its own or a byte order, and which
noncharacter (no text holds these) stands for it there."""
_STOOD_FOR = {stand_in: character for character, stand_in in _STAND_INS.items()}


class Line(QLineEdit):
    """One line of text. Signal: `left()` when the keyboard goes elsewhere."""

    left = Signal()

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        """Make a field with an accessible name and a hint that shows while it is empty."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        # Qt's own limit cuts what is pasted without a word; ours is told when it is saved.
        self.setMaxLength(NO_LIMIT)
        self.veil_changed()

    def veil_changed(self) -> None:
        """Show dots in place of what was typed while the screen faces the counter."""
        self.setEchoMode(self.EchoMode.Password if veil.on else self.EchoMode.Normal)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window when there is nothing here to take back, or to put back."""
        is_undo = _is_override(event, UNDO) and not self.isUndoAvailable()
        if is_undo or (_is_override(event, REDO) and not self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard went elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()


class PlainEdit(QPlainTextEdit):
    """Several lines of plain text. Tab goes on to the next field; signal `left()`."""

    left = Signal()

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        """Make a field with an accessible name and a hint."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window when there is nothing here to take back, or to put back."""
        document = self.document()
        is_undo = _is_override(event, UNDO) and not document.isUndoAvailable()
        if is_undo or (_is_override(event, REDO) and not document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def veil_changed(self) -> None:
        """Hide or show what was typed."""
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, or that there is one, while the screen faces the counter."""
        if not veil.on or self.document().isEmpty():
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(self.palette().ColorRole.PlaceholderText))
        area = self.viewport().rect().adjusted(GRID // 2, GRID // 2, -GRID // 2, 0)
        flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        painter.drawText(area, int(flags), veil.words(self.toPlainText()[:SHOWN_DOTS]))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take the plain text of what is pasted, never its look."""
        self.insertPlainText(_to_editor(source.text()))

    def setPlainText(self, text: str) -> None:
        """Show another text; what was typed before is forgotten."""
        super().setPlainText(_to_editor(text))

    def toPlainText(self) -> str:
        """Return the text as it was given: Qt's own way turns no-break spaces into spaces."""
        return _from_editor(self.document().toRawText())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard went elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def text(self) -> str:
        """Return the text as it was typed."""
        return self.toPlainText()


class NoteField(QWidget):
    """A note with its counter, which shows near the limit; over the limit it says so.

    Nothing is cut: a text that is too long stays, and is refused when it is saved.
    """

    changed = Signal()

    def __init__(
        self, name: str, hint: str = "", limit: int = NOTE_LIMIT, parent: QWidget | None = None
    ) -> None:
        """Make the field and the counter beneath it."""
        super().__init__(parent)
        self.limit = limit
        self.edit = PlainEdit(name, hint)
        self.counter = PlainLabel(role="muted")
        self.counter.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.counter.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID // 2)
        box.addWidget(self.edit)
        box.addWidget(self.counter)
        self.edit.textChanged.connect(self._count)

    def text(self) -> str:
        """Return the text as it was typed."""
        return self.edit.text()

    def go(self) -> None:
        """Put the keyboard here."""
        self.edit.setFocus()

    def go_to_end(self) -> None:
        """Put the keyboard behind the last word, to write on."""
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.go()

    def set_text(self, text: str) -> None:
        """Show another text; what was typed before is forgotten."""
        self.edit.setPlainText(text)

    def length(self) -> int:
        """Return the number of characters (code points) typed."""
        return len(self.text())

    def _count(self) -> None:
        """Show how much room is left, near the limit and beyond it."""
        # The document counts in UTF-16 units, never fewer than characters: a cheap first look.
        near = self.edit.document().characterCount() >= self.limit * COUNTER_FROM
        self.counter.setVisible(near)
        if near:
            self._show_count(self.length())
        self.changed.emit()

    def _show_count(self, length: int) -> None:
        """Write the counter; too much in the tone of trouble."""
        if length > self.limit:
            over = length - self.limit
            words = self.tr("{count} characters too many (at most {limit})", None, over)
            self.counter.setText(words.format(count=over, limit=self.limit))
        else:
            words = self.tr("{length} of {limit} characters")
            self.counter.setText(words.format(length=length, limit=self.limit))
        self.counter.set_role("fault" if length > self.limit else "muted")


class Fault(PlainLabel):
    """The sentence beneath a `field` that says what is wrong with it; hidden while nothing is."""

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        """Stand by a field."""
        super().__init__(role="fault", wrap=True, parent=parent)
        self.field = field
        self.hide()

    def say(self, sentence: str) -> None:
        """Show the sentence and mark the field; "" takes both away."""
        self.setText(sentence)
        self.setVisible(bool(sentence))
        target = self.field
        target.setProperty("fault", bool(sentence))
        target.setAccessibleDescription(sentence)
        repolish(target)


def _to_editor(text: str) -> str:
    """Put stand-ins for the characters that Qt's editor would turn into others."""
    return text.replace("\r\n", "\n").translate(_STAND_INS)


def _from_editor(raw: str) -> str:
    """Give an editor's text back: its paragraphs are lines, its stand-ins what they stood for."""
    return raw.replace("\u2029", "\n").translate(_STOOD_FOR)


def _is_override(event: QEvent, key: QKeySequence.StandardKey) -> bool:
    """Tell whether a field is asked if it wants Ctrl+Z, or its opposite, for itself."""
    return (
        event.type() is QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.matches(key)
    )
