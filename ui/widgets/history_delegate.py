"""Paints a change-set: what was done and to what, then when and by whom."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.itemmodels.history import HistoryModel
from ui.phrases import translate
from ui.theme import GRID, Look, scaled
from ui.widgets.customer_delegate import paint_ground, paint_line, row_height
from ui.widgets.labels import paint_badge

MARGIN = 10
Index = QModelIndex | QPersistentModelIndex


class HistoryDelegate(QStyledItemDelegate):
    """Two lines of plain text, and a badge where the change-set was taken back."""

    def __init__(self, look: Look, model: HistoryModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, row_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        scheme, model, place = self._look.scheme, self._model, index.row()
        paint_ground(painter, option, scheme)
        box = option.rect.adjusted(MARGIN, MARGIN // 2, -MARGIN, -MARGIN // 2)
        taken = self._paint_taken_back(painter, option, box, place)
        upper = QRect(box.left(), box.top(), box.width() - taken, box.height() // 2)
        upper = QStyle.visualRect(option.direction, box, upper)
        lower = QRect(box.left(), box.center().y() + 1, box.width(), box.height() // 2)
        painter.setFont(scaled(option.font, 1.0, bold=True))
        painter.setPen(scheme.color("muted" if taken else "text"))
        paint_line(painter, upper, model.title_of(place))
        painter.setFont(option.font)
        painter.setPen(scheme.color("muted"))
        words = [model.origin_at(place), model.subject_at(place)]
        # Each part runs as its own script does, whatever stands before it.
        parts = (
            f"\N{FIRST STRONG ISOLATE}{part}\N{POP DIRECTIONAL ISOLATE}" for part in words if part
        )
        paint_line(painter, lower, " \N{MIDDLE DOT} ".join(parts))
        painter.restore()

    def _paint_taken_back(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, place: int
    ) -> int:
        """Paint the badge of what was taken back; return the width it took."""
        if not self._model.row_at(place).undone:
            return 0
        words = translate("History", "taken back")
        painter.setFont(scaled(option.font, 0.9, bold=True))
        metrics = painter.fontMetrics()
        height = metrics.height() + 4
        width = metrics.horizontalAdvance(words) + height + GRID * 2
        area = QRect(box.right() - width, box.top(), width, height)
        area = QStyle.visualRect(option.direction, box, area)
        paint_badge(painter, QRectF(area), self._look.scheme, "undo", "neutral", words)
        return width + GRID
