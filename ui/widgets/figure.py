"""A chart on screen: the same neutral picture that the summaries print, with hit-testing."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.reports.figures import Line, Mark, Picture, Rect, TextRun, turned_round
from ui.privacy import veil
from ui.theme import Look
from ui.widgets.labels import tooltip

SCALE = 1.4
"""Device-independent pixels a point: the picture's 7.5 pt words are as large as small text."""
REACH = 5.0
"""Points beside a mark that still count as on it."""

Builder = Callable[[float], Picture]


class Figure(QWidget):
    """Draws a picture in the window's colours; grey 0 is its text, grey 1 its ground.

    Arrows go from record to record, Return opens one. Signals: `chosen(record)`. The labels of
    a `private` one hold a customer's words.
    """

    chosen = Signal(int)

    def __init__(
        self, look: Look, name: str, parent: QWidget | None = None, *, private: bool = False
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._private = private
        self._builder: Builder | None = None
        self._picture = Picture(0, 0, ())
        self._at: int | None = None
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_picture(self, builder: Builder, description: str) -> None:
        """Show a picture that is built for the width at hand; `description` says it in words."""
        self._builder = builder
        self._at = None
        self.setAccessibleDescription(description)
        self._rebuild()

    def picture(self) -> Picture:
        """Return what is drawn."""
        return self._picture

    def marks(self) -> list[Mark]:
        """Return the marks that stand for a record, one for each record, in drawing order."""
        found: dict[int, Mark] = {}
        for mark in self._picture.marks:
            if mark.record is not None:
                found[mark.record] = mark
        return list(found.values())

    def mark_at(self, place: QPointF) -> Mark | None:
        """Return the topmost mark with a label under a place, if any."""
        point = QPointF(place.x() / SCALE, place.y() / SCALE)
        hits = [
            mark
            for mark in self._picture.marks
            if mark.label and _reach(mark).contains(point) and not isinstance(mark, TextRun)
        ]
        return hits[-1] if hits else None

    def label_of(self, mark: Mark) -> str:
        """Return what is said of a mark, as a tooltip takes it and as it may be shown now."""
        return tooltip(veil.words(mark.label) if self._private else mark.label)

    def sizeHint(self) -> QSize:
        return QSize(320, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._rebuild()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(SCALE, SCALE)
        dashed = [m for m in self._picture.marks if isinstance(m, Line) and m.dash]
        others = [m for m in self._picture.marks if not (isinstance(m, Line) and m.dash)]
        for mark in (*dashed, *others):
            self._paint(painter, mark)
        if self.hasFocus():
            self._paint_focus(painter)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            mark = self.mark_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.label_of(mark) if mark else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        mark = self.mark_at(event.position())
        pointing = mark is not None and mark.record is not None
        shape = Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        mark = self.mark_at(event.position())
        if mark is not None and mark.record is not None:
            self.chosen.emit(mark.record)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        marks = self.marks()
        forth = -1 if self._runs_left() else 1
        steps = {Qt.Key.Key_Right: forth, Qt.Key.Key_Left: -forth}
        key = Qt.Key(event.key())
        if marks and key in steps:
            before = self._at if self._at is not None else (-1 if steps[key] > 0 else len(marks))
            self._go_to(min(max(before + steps[key], 0), len(marks) - 1))
        elif marks and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at is not None:
            self.chosen.emit(marks[self._at].record)
        else:
            super().keyPressEvent(event)

    def _go_to(self, at: int) -> None:
        """Mark one record as the one the keyboard is on, and say its label."""
        self._at = at
        mark = self.marks()[at]
        place = _reach(mark).bottomRight() * SCALE
        QToolTip.showText(self.mapToGlobal(place.toPoint()), self.label_of(mark), self)
        self.update()

    def _height(self) -> int:
        return round(self._picture.height * SCALE) + 4

    def _rebuild(self) -> None:
        if self._builder is not None:
            picture = self._builder(max(self.width() - 4, 160) / SCALE)
            self._picture = turned_round(picture) if self._runs_left() else picture
            self.setFixedHeight(self._height())
        self.update()

    def _runs_left(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def changeEvent(self, event: QEvent) -> None:
        """Turn the picture round with the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._rebuild()

    def _colour(self, grey: float) -> QColor:
        """Return a grey of the paper as a colour between the window's text and its ground."""
        ink, ground = self._look.scheme.color("text"), self._look.scheme.color("base")
        return QColor(
            round(ink.red() + (ground.red() - ink.red()) * grey),
            round(ink.green() + (ground.green() - ink.green()) * grey),
            round(ink.blue() + (ground.blue() - ink.blue()) * grey),
        )

    def _paint(self, painter: QPainter, mark: Mark) -> None:
        if isinstance(mark, Rect):
            self._paint_rect(painter, mark)
        elif isinstance(mark, Line):
            pen = QPen(self._colour(mark.grey), mark.width)
            if mark.dash:
                pen.setDashPattern([length / mark.width for length in mark.dash])
            painter.setPen(pen)
            painter.drawLine(QPointF(mark.x0, mark.y0), QPointF(mark.x1, mark.y1))
        else:
            self._paint_text(painter, mark)

    def _paint_rect(self, painter: QPainter, mark: Rect) -> None:
        box = QRectF(mark.x, mark.y, mark.width, mark.height)
        painter.fillRect(box, self._colour(mark.fill))
        if mark.hatch != "none":
            painter.fillRect(box, QBrush(self._colour(0.35), Qt.BrushStyle.BDiagPattern))
        if mark.outline is not None:
            painter.setPen(QPen(self._colour(mark.outline), 0.75))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box)

    def _paint_text(self, painter: QPainter, mark: TextRun) -> None:
        painter.setFont(_font(self.font().family(), mark.size, mark.bold))
        painter.setPen(self._colour(mark.grey))
        metrics = painter.fontMetrics()
        room = round(mark.limit) if mark.limit is not None else round(self._picture.width)
        text = metrics.elidedText(mark.text, Qt.TextElideMode.ElideRight, max(room, 8))
        shift = {"start": 0.0, "middle": 0.5, "end": 1.0}[mark.anchor]
        left = mark.x - metrics.horizontalAdvance(text) * shift
        painter.drawText(QPointF(left, mark.y), text)

    def _paint_focus(self, painter: QPainter) -> None:
        """Outline the record the keyboard is on, else the whole figure."""
        pen = QPen(self._look.scheme.color("accent"), 1.5)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        marks = self.marks()
        if self._at is not None and self._at < len(marks):
            painter.drawRect(_reach(marks[self._at]))
        else:
            size = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRect(QRectF(0.8, 0.8, size.width() / SCALE, size.height() / SCALE))


@cache
def _font(family: str, size: float, bold: bool) -> QFont:
    """Return a font whose size is in the picture's own units."""
    font = QFont(family)
    font.setPixelSize(max(round(size), 1))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _reach(mark: Mark) -> QRectF:
    """Return the box in which a mark is hit, in points."""
    if isinstance(mark, Rect):
        box = QRectF(mark.x, mark.y, mark.width, mark.height)
    elif isinstance(mark, Line):
        box = QRectF(QPointF(mark.x0, mark.y0), QPointF(mark.x1, mark.y1)).normalized()
    else:
        box = QRectF(mark.x, mark.y - mark.size, 1, mark.size)
    return box.adjusted(-REACH, -REACH, REACH, REACH)
