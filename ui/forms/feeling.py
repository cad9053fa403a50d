"""How the customer felt on leaving: five faces with words, and who says so."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from models.values import Emotion, EmotionSource
from ui.context import Context
from ui.theme import GRID
from ui.vocabulary import EMOTION_SIGNS, title
from ui.widgets.flow import Flow
from ui.widgets.labels import PlainLabel

SAID_BY = (EmotionSource.CUSTOMER, EmotionSource.STAFF)


class Segments(QWidget):
    """Some values beside one another, of which one or none is chosen.

    Digits choose while the keyboard is here, arrows move, Space or a second press takes the
    choice away. Signal: `changed()`.
    """

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty row."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._values: dict[QAbstractButton, object] = {}
        self._stop: QAbstractButton | None = None
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._row = Flow(spacing=GRID // 2)
        self.setLayout(self._row)

    def add(self, value: object, words: str, *, tall: bool = False) -> QToolButton:
        """Add one value with its words."""
        button = QToolButton()
        button.setText(words)
        button.setAccessibleName(f"{self.accessibleName()}: {words}")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.installEventFilter(self)
        button.clicked.connect(lambda: self._pressed(button))
        if tall:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(QSize(24, 24))
        self._values[button] = value
        self._group.addButton(button)
        self._row.addWidget(button)
        self._stop = self._stop or button
        return button

    def go(self) -> None:
        """Put the keyboard here."""
        if self._stop is not None:
            self._stop.setFocus()

    def buttons(self) -> Iterable[QAbstractButton]:
        """Return the buttons in their order."""
        return self._values.keys()

    def value(self) -> object:
        """Return the chosen value, or None."""
        return next((v for b, v in self._values.items() if b.isChecked()), None)

    def set_value(self, value: object) -> None:
        """Choose a value; None chooses nothing."""
        for button, own in self._values.items():
            button.setChecked(value is not None and own == value)
        self._aim()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let digits and arrows work on the whole row."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        buttons = list(self._values)
        digit = event.text()
        if digit.isdecimal() and 1 <= int(digit) <= len(buttons):
            buttons[int(digit) - 1].setFocus()
            self.set_value(self._values[buttons[int(digit) - 1]])
            return True
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if step and isinstance(watched, QAbstractButton):
            at = max(0, min(buttons.index(watched) + step, len(buttons) - 1))
            buttons[at].setFocus()
            return True
        return False

    def _pressed(self, button: QAbstractButton) -> None:
        """Choose the pressed one alone; pressed again, choose nothing."""
        self.set_value(self._values[button] if button.isChecked() else None)

    def _aim(self) -> None:
        """Let Tab stop once in the row: at the chosen one, else at the first."""
        chosen = next((b for b in self._values if b.isChecked()), None)
        stop = chosen or next(iter(self._values))
        for button in self._values:
            policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        self._stop = stop


class Faces(Segments):
    """The five faces with their words, keys 1 to 5. Signal: `changed()`."""

    def __init__(self, context: Context, name: str, parent: QWidget | None = None) -> None:
        """Make the faces, none chosen."""
        super().__init__(name, parent)
        self._context = context
        for number, emotion in enumerate(Emotion, start=1):
            button = self.add(emotion, f"{number} {title(emotion)}", tall=True)
            button.setProperty("face", True)
        self.restyle()

    def emotion(self) -> Emotion | None:
        """Return the chosen face."""
        value = self.value()
        return value if isinstance(value, Emotion) else None

    def restyle(self) -> None:
        """Draw the faces in the colours in force."""
        for button, emotion in zip(self.buttons(), Emotion, strict=True):
            sign = EMOTION_SIGNS[emotion]
            button.setIcon(self._context.icon(sign.icon, "muted", sign.tone))


class Feeling(QWidget):
    """The five faces, and who says so once one is chosen. Signal: `changed()`."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make the faces and the two sources."""
        super().__init__(parent)
        self.faces = Faces(context, self.tr("Felt on leaving"))
        self.source = Segments(self.tr("Who says so"))
        for source in SAID_BY:
            self.source.add(source, title(source))
        self.source.set_value(EmotionSource.STAFF)
        self._says = PlainLabel(self.tr("Who says so?"), role="muted")
        beneath = QHBoxLayout()
        beneath.setSpacing(GRID)
        beneath.addWidget(self._says)
        beneath.addWidget(self.source, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.faces)
        column.addLayout(beneath)
        self.faces.changed.connect(self._felt)
        self.source.changed.connect(self.changed)
        self._felt()

    def go(self) -> None:
        """Put the keyboard here."""
        self.faces.go()

    def emotion(self) -> Emotion | None:
        """Return the chosen face."""
        return self.faces.emotion()

    def said_by(self) -> EmotionSource | None:
        """Return who says so; None without a face."""
        value = self.source.value()
        if self.emotion() is None or not isinstance(value, EmotionSource):
            return None
        return value

    def set_feeling(self, emotion: Emotion | None, source: EmotionSource | None) -> None:
        """Show a feeling; without a source it is as staff saw it."""
        self.source.set_value(source or EmotionSource.STAFF)
        self.faces.set_value(emotion)

    def restyle(self) -> None:
        """Draw the faces in the colours in force."""
        self.faces.restyle()

    def _felt(self) -> None:
        """Ask who says so only where there is something to say."""
        self.source.setEnabled(self.emotion() is not None)
        self.changed.emit()
