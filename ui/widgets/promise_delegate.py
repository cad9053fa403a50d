"""Paints the Promises page's table: headings across, standings as sign and word."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.queries.promises import PromiseRow
from models.values import Standing
from ui.itemmodels.promises import ROW_ROLE, Column, Heading, heading_words
from ui.phrases import Group, sign_of, standing_phrase
from ui.theme import GRID, Look, scaled
from ui.widgets.customer_delegate import paint_ground, paint_line
from ui.widgets.labels import paint_badge

Index = QModelIndex | QPersistentModelIndex
BAR = 4
"""Width of the bar at the leading edge of an unmet promise."""


class PromiseDelegate(QStyledItemDelegate):
    """Paints all text itself: half the cost of a page, and no text is taken for markup."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(ROW_ROLE)
        painter.save()
        if isinstance(line, Heading):
            self._paint_heading(painter, option, line)
        elif isinstance(line, PromiseRow):
            self._paint_cell(painter, option, index, line)
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading
    ) -> None:
        scheme = self._look.scheme
        unmet = heading.group in (Group.OVERDUE, Group.BROKEN)
        painter.fillRect(option.rect, scheme.color("raised"))
        painter.setFont(scaled(option.font, 1.0, bold=True))
        painter.setPen(scheme.color("danger" if unmet else "text"))
        paint_line(painter, option.rect.adjusted(GRID + BAR, 0, -GRID, 0), heading_words(heading))

    def _paint_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: PromiseRow
    ) -> None:
        scheme = self._look.scheme
        paint_ground(painter, option, scheme)
        box = option.rect.adjusted(GRID, 0, -GRID, 0)
        column = Column(index.column())
        if column is Column.STANDING:
            self._paint_standing(painter, option, box, row)
            return
        late = column is Column.DUE and row.standing is Standing.OVERDUE
        painter.setFont(scaled(option.font, 1.0, bold=late or column is Column.NUMBER))
        painter.setPen(scheme.color("danger" if late else "text"))
        paint_line(painter, box, str(index.data()))

    def _paint_standing(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, row: PromiseRow
    ) -> None:
        scheme = self._look.scheme
        if row.unmet:
            bar = QRect(option.rect)
            bar.setWidth(BAR)
            if option.direction == Qt.LayoutDirection.RightToLeft:
                bar.moveRight(option.rect.right())
            painter.fillRect(bar, scheme.color("danger"))
        painter.setFont(scaled(option.font, 0.95, bold=True))
        metrics = painter.fontMetrics()
        words, sign = standing_phrase(row), sign_of(row)
        height = min(max(metrics.height() + 4, 24), box.height() - 2)
        width = min(metrics.horizontalAdvance(words) + height + GRID + 6, box.width())
        place = QRect(box.left(), box.center().y() - height // 2 + 1, width, height)
        place = QStyle.visualRect(option.direction, box, place)
        paint_badge(painter, QRectF(place), scheme, sign.icon, sign.tone, words)
