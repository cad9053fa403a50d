"""A clerk's hands: keys and clicks, sent to a widget as a person would send them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def press(widget: QWidget, key: Qt.Key | str, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press one key, a letter or digit by its name."""
    code = Qt.Key(ord(key.upper())) if isinstance(key, str) else key
    QTest.keyClick(widget, code, modifier)


def type_in(widget: QWidget, text: str) -> None:
    """Type a text, letters beyond ASCII as an input method delivers them."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(widget, letter)
            continue
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, NONE, letter))


def click(widget: QWidget) -> None:
    """Press a widget with the left mouse button."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
