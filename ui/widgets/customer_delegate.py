"""Paints a customer in the list: name, how to reach them, and what is owed to them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.queries.customers import CustomerRow
from ui.itemmodels.customers import ROW_ROLE, owed_words
from ui.itemmodels.promises import one_line
from ui.phrases import translate
from ui.privacy import veil
from ui.theme import GRID, Look, Scheme, scaled
from ui.widgets.labels import paint_badge, runs_left

MARGIN = 10
GAP = 6
Index = QModelIndex | QPersistentModelIndex


def row_height(metrics: QFontMetrics) -> int:
    """Return the height of a row with two lines of text."""
    return metrics.height() * 2 + MARGIN + GAP


class CustomerDelegate(QStyledItemDelegate):
    """Two lines of plain text and, where something is owed, a sign with its words."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._fonts: tuple[QFont, QFont] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, row_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        paint_ground(painter, option, self._look.scheme)
        row = index.data(ROW_ROLE)
        box = option.rect.adjusted(MARGIN, MARGIN // 2, -MARGIN, -MARGIN // 2)
        if isinstance(row, CustomerRow):
            self._paint_row(painter, option, box, row)
        else:
            painter.setPen(self._look.scheme.color("muted"))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, "\N{HORIZONTAL ELLIPSIS}")
        painter.restore()

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, row: CustomerRow
    ) -> None:
        owed = self._paint_owed(painter, option, box, row)
        upper = QRect(box.left(), box.top(), box.width() - owed, box.height() // 2)
        upper = QStyle.visualRect(option.direction, box, upper)
        lower = QRect(box.left(), box.center().y() + 1, box.width(), box.height() // 2)
        name = veil.words(one_line(row.name))
        painter.setFont(self._bold(option.font))
        scheme = self._look.scheme
        painter.setPen(colour(scheme, "text"))
        paint_line(painter, upper, name)
        painter.setFont(option.font)
        painter.setPen(colour(scheme, "muted"))
        paint_line(painter, lower, veil.words(one_line(row.contact or "")) or self._no_contact())

    def _paint_owed(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, row: CustomerRow
    ) -> int:
        """Paint what is owed at the upper end; return the width it took."""
        words = owed_words(row)
        if not words:
            return 0
        icon, tone = ("overdue", "danger") if row.unmet else ("due-later", "neutral")
        painter.setFont(scaled(option.font, 0.9, bold=True))
        metrics = painter.fontMetrics()
        height = metrics.height() + 4
        width = metrics.horizontalAdvance(words) + height + GRID * 2
        place = QRect(box.right() - width, box.top(), width, height)
        place = QStyle.visualRect(option.direction, box, place)
        paint_badge(painter, QRectF(place), self._look.scheme, icon, tone, words)
        return width + GAP

    def _bold(self, font: QFont) -> QFont:
        """Return the list's font in bold, made anew where the list has another font."""
        if self._fonts is None or self._fonts[0] != font:
            self._fonts = (QFont(font), QFont(font))
            self._fonts[1].setWeight(QFont.Weight.DemiBold)
        return self._fonts[1]

    @staticmethod
    def _no_contact() -> str:
        return translate("Customers", "No way to reach them yet")


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, scheme: Scheme) -> None:
    """Fill the row's ground: a selected one softly, with a bar at its leading edge."""
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    ground = option.rect
    painter.fillRect(ground, colour(scheme, "accent_soft" if chosen else "base"))
    below = ground.adjusted(0, ground.height() - 1, 0, 0)
    painter.fillRect(below, colour(scheme, "line"))


def colour(scheme: Scheme, role: str) -> QColor:
    """Return a colour of the scheme, read from its name once: a page of rows asks for hundreds."""
    name = getattr(scheme, role)
    if name not in _COLOURS:
        _COLOURS[name] = scheme.color(role)
    return _COLOURS[name]


_COLOURS: dict[str, QColor] = {}


def paint_line(painter: QPainter, box: QRect, text: str) -> None:
    """Paint one line of plain text, shortened at its end where it does not fit.

    It begins where the window's lines begin and runs as its own script does: a phone number or a
    cut English sentence would otherwise be turned about in a window that runs to the left.
    """
    metrics = painter.fontMetrics()
    # No letter is wider than a line is high: most texts fit without being measured.
    if len(text) * metrics.height() > box.width():
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    edge = _RIGHT if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft else _LEFT
    painter.drawText(box, edge | (_LEFTWARDS if runs_left(text) else _RIGHTWARDS), text)


# Numbers, since Python's own flags cost as much as the text they place.
_LINE = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
_LEFT, _RIGHT = int(Qt.AlignmentFlag.AlignLeft), int(Qt.AlignmentFlag.AlignRight)
_RIGHTWARDS = _LINE | int(Qt.TextFlag.TextForceLeftToRight)
_LEFTWARDS = _LINE | int(Qt.TextFlag.TextForceRightToLeft)
