"""Hides what customers said and who they are, while the screen faces the counter (F8).

Everything that shows a customer's words asks `veil`: labels, fields, lists, the preview. It is
the one thing in the window that is not handed down, since labels are made in hundreds of
places and one that was forgotten would show a name to the next in the queue. It lies on for
this session alone and is never written down.
"""

from __future__ import annotations

DOT = "\N{BULLET}"
LONGEST = 8
"""Dots of the longest word: the length of a name tells who it is."""


class Veil:
    """Whether customers' words are hidden now. Attribute: `on`."""

    def __init__(self) -> None:
        """Begin with everything shown."""
        self.on = False

    def words(self, text: str) -> str:
        """Return the words of a customer as they may be shown now."""
        if not self.on:
            return text
        return "\n".join(_dots(line) for line in text.split("\n"))

    def switch(self, on: bool) -> None:
        """Hide or show, in every window that is open."""
        if on == self.on:
            return
        from PySide6.QtWidgets import QAbstractItemView, QApplication

        self.on = on
        for widget in QApplication.allWidgets():
            told = getattr(widget, "veil_changed", None)
            if callable(told):
                told()
            elif isinstance(widget, QAbstractItemView):
                widget.viewport().update()


veil = Veil()


def _dots(line: str) -> str:
    """Return a dot for each character that is seen; blanks stay, so that lines break as before."""
    return " ".join(DOT * min(len(word), LONGEST) for word in line.split(" "))
