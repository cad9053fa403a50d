"""A clerk's hands: keys and clicks, sent to a widget as a person would send them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def press(widget: QWidget, key: Qt.Key | str, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press one key, a letter or digit by its name."""
    code = Qt.Key(ord(key.upper())) if isinstance(key, str) else key
    QTest.keyClick(widget, code, modifier)


def type_in(widget: QWidget, text: str) -> None:
    """Type a text."""
    QTest.keyClicks(widget, text)


def click(widget: QWidget) -> None:
    """Press a widget with the left mouse button."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
