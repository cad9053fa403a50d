"""From the first picture into the real form: what was typed stands there, and the cursor in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from ui.forms.interaction_form import InteractionForm
from ui.opening import Typed


def carry_on(form: InteractionForm, typed: Typed) -> None:
    """Put the words where they belong; a name that Enter ended is looked up and taken."""
    line, note = form.customer.line, form.note
    if typed.note:
        note.set_text(typed.note)
    if typed.customer:
        line.setText(typed.customer)
    if typed.entered:
        line.setFocus()
        enter = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r"
        )
        QApplication.sendEvent(line, enter)
    if typed.in_note:
        note.go()
        cursor = note.edit.textCursor()
        cursor.setPosition(min(typed.cursor, note.edit.document().characterCount() - 1))
        note.edit.setTextCursor(cursor)
    else:
        line.setFocus()
        line.setCursorPosition(typed.cursor)
