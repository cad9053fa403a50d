"""How the customer felt on leaving: five faces with words, and who says so."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.values import Emotion, EmotionSource
from ui.context import Context
from ui.forms.segments import Segments
from ui.theme import GRID
from ui.vocabulary import EMOTION_SIGNS, title
from ui.widgets.labels import PlainLabel

SAID_BY = (EmotionSource.CUSTOMER, EmotionSource.STAFF)


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
