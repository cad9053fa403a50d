"""Labels for text that other people wrote: always plain, never markup, never a mnemonic.

QLabel guesses whether its text is rich, so a customer's note could draw a picture or a false
warning. `PlainLabel` is the one label of this program; tooltips and button texts, which know
no plain format, go through `tooltip` and `button_text`.
"""

from __future__ import annotations

import unicodedata
from html import escape

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QStyle, QWidget

from app.rules.names import shown
from ui.privacy import veil
from ui.theme import GRID, Scheme, repolish, scaled


def button_text(text: str) -> str:
    """Return text for a button, tab or menu: controls made visible, "&" kept as a letter."""
    return for_qt(shown(text)).replace("&", "&&")


def tooltip(text: str) -> str:
    """Return text for a tooltip, which Qt would else take for markup."""
    return f"<qt>{escape(shown(text))}</qt>"


def for_qt(text: str) -> str:
    """Keep Qt from taking a first character for a byte order, and all others for swapped ones."""
    return f"\u200b{text}" if text.startswith(("\ufeff", "\ufffe")) else text


def runs_left(text: str) -> bool:
    """Tell whether a text is read from right to left: its first letter with a direction decides."""
    kinds = (unicodedata.bidirectional(character) for character in text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)


def left_to_right(text: str) -> str:
    """Return a telephone number or keys as they are read, wherever they stand.

    Groups of digits would change places where the line runs from right to left.
    """
    return f"\u2066{text}\u2069" if text else ""


class PlainLabel(QLabel):
    """A label that shows exactly the characters it was given, control characters visible.

    `role` picks the look: "", "muted", "section", "title", "name", "danger", "warning",
    "good", "fault" (see window.qss). A label that wraps takes the height its width needs.
    `private` words are a customer's, and hidden while the screen faces the counter. Words in any
    script begin where the window's own begin: Qt would let each script have its own side.
    """

    _wish = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    _heights: dict[int, int] = {}  # noqa: RUF012 - each label has its own once it is made

    def __init__(
        self,
        text: str = "",
        *,
        role: str = "",
        wrap: bool = False,
        selectable: bool = False,
        private: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make a label; `selectable` lets the mouse mark and copy its text."""
        super().__init__(parent)
        self._heights = {}
        self._private = private
        self._given = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.set_role(role)
        self.setText(text)
        self.setAlignment(self._wish)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Put the text at an edge; left and right are those of a window that runs to the right."""
        self._wish = alignment
        super().setAlignment(QStyle.visualAlignment(self.layoutDirection(), alignment))

    def changeEvent(self, event: QEvent) -> None:
        """Go to the other edge when the window runs the other way."""
        self._heights.clear()
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.setAlignment(self._wish)

    def setText(self, text: str) -> None:
        """Show the text, never as markup."""
        if text != self._given:
            self._heights.clear()
        self._given = text
        self.show_words(self.allowed(text))

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text, laid out once for each width: layouts ask often."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def show_words(self, text: str) -> None:
        """Show words that may be shown; a subclass says how."""
        super().setText(for_qt(shown(text)))

    def allowed(self, text: str) -> str:
        """Return the text as it may be shown now."""
        return veil.words(text) if self._private else text

    def veil_changed(self) -> None:
        """Hide or show a customer's words."""
        if self._private and self._given:
            self._heights.clear()
            self.show_words(self.allowed(self._given))

    def set_role(self, role: str) -> None:
        """Take the look of another role."""
        self.setProperty("role", role)
        if role == "title":
            self.setFont(scaled(self.font(), 1.35, bold=True))
        elif role == "name":
            self.setFont(scaled(self.font(), 1.15, bold=True))
        repolish(self)


class ElidedLabel(PlainLabel):
    """One line that ends in "…" where there is no room; the whole text is in its tooltip.

    Its words are taken for a customer's unless `private` is False.
    """

    def __init__(
        self,
        text: str = "",
        *,
        role: str = "",
        private: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Make a label that may become as narrow as its place."""
        self._whole = ""
        super().__init__(text, role=role, private=private, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_words(self, text: str) -> None:
        """Show the first line of the text as far as it fits."""
        self._whole = for_qt(shown(text))
        self.setAccessibleName(self._whole)
        self._elide()

    def whole_text(self) -> str:
        """Return the text as it would be shown with room enough."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text to the new width."""
        super().resizeEvent(event)
        self._elide()

    def minimumSizeHint(self) -> QSize:
        """Claim no width."""
        return QSize(0, super().minimumSizeHint().height())

    def _elide(self) -> None:
        """Cut the shown text, not the text."""
        line = " ".join(self._whole.split())
        metrics = QFontMetrics(self.font())
        fitted = metrics.elidedText(line, Qt.TextElideMode.ElideRight, max(self.width(), 1))
        QLabel.setText(self, fitted)
        self.setToolTip("" if fitted == self._whole else tooltip(self._whole))


class PrivateButton(QPushButton):
    """A button that names a customer: its words are hidden while the screen faces the counter."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Make a button with these words."""
        super().__init__(parent)
        self._given = self._spoken = ""
        self.set_words(text)

    def set_words(self, text: str, spoken: str = "") -> None:
        """Show other words; `spoken` is what a screen reader says in their place."""
        self._given, self._spoken = text, spoken or text
        self.veil_changed()

    def veil_changed(self) -> None:
        """Hide or show the customer's words."""
        self.setText(button_text(veil.words(self._given)))
        self.setAccessibleName(veil.words(self._spoken))


class Badge(QWidget):
    """An icon and a word on a soft ground: how a promise stands, how somebody felt.

    The colour only repeats what icon and word say.
    """

    def __init__(self, scheme: Scheme, parent: QWidget | None = None) -> None:
        """Make an empty badge; `show_sign` fills it."""
        super().__init__(parent)
        self._scheme = scheme
        self._icon, self._tone, self._text = "", "neutral", ""
        self.setFont(scaled(self.font(), 0.95, bold=True))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sign(self, icon: str, tone: str, text: str) -> None:
        """Show an icon and a word in a tone of the scheme."""
        self._icon, self._tone, self._text = icon, tone, shown(text)
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def set_scheme(self, scheme: Scheme) -> None:
        """Wear other colours."""
        self._scheme = scheme
        self.update()

    def text(self) -> str:
        """Return the word."""
        return self._text

    def sizeHint(self) -> QSize:
        """Take what the icon and the word need."""
        metrics = QFontMetrics(self.font())
        height = max(metrics.height() + GRID // 2, 24)
        return QSize(metrics.horizontalAdvance(self._text) + height + GRID + 4, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the icon and the word."""
        painter = QPainter(self)
        paint_badge(painter, QRectF(self.rect()), self._scheme, self._icon, self._tone, self._text)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the font changed."""
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)


def paint_badge(
    painter: QPainter, area: QRectF, scheme: Scheme, icon: str, tone: str, text: str
) -> None:
    """Draw a badge into `area` with the painter's font (also used by list delegates)."""
    from ui.icons import pixmap  # later than the first picture

    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(scheme.color(f"{tone}_soft"))
    painter.drawRoundedRect(area, 6, 6)
    color = scheme.color(tone)
    size = max(min(16, round(area.height()) - 4), 1)  # a layout on its way may squeeze it
    top = area.top() + (area.height() - size) / 2
    ratio = painter.device().devicePixelRatioF()
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = area.right() - 6 - size if mirrored else area.left() + 6
    painter.drawPixmap(round(left), round(top), pixmap(icon, color, size, ratio))
    painter.setPen(color)
    ends = (6, -size - 12) if mirrored else (size + 12, -6)
    room = area.adjusted(ends[0], 0, ends[1], 0)
    fitted = painter.fontMetrics().elidedText(
        text, Qt.TextElideMode.ElideRight, round(room.width()) + 1
    )
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), fitted)
    painter.restore()
