"""Shows the pages of a PDF below one another; images come from the export thread."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.pdf_find import Hit
from ui.pdf_pages import POINTS_AN_INCH, PageImage, PageSize, page_image, page_sizes
from ui.privacy import veil
from ui.tasks import Tasks

GAP = 16
FOUND, HERE = QColor("#ffe9a8"), QColor("#ffc53d")
"""Over what was found, and over the one that is looked at; paper is white in every look."""
IMAGES_KEPT = 8
SMALLEST, LARGEST = 0.25, 4.0
STEP = 1.25
SCREEN_DOTS = 96
"""Device-independent pixels an inch: at zoom 1 a page has about its paper size."""
LEAST_FITTED = 420.0
"""Points (A5's width): a narrower page is not blown up beyond what fits a page this wide."""


class PdfView(QAbstractScrollArea):
    """Pages with zoom and fit to width; the keyboard pages, scrolls and zooms.

    Signals: `page_changed(page from 0, pages)` and `zoom_changed(zoom)`; `failed(Exception)`
    where a document cannot be read.
    """

    page_changed = Signal(int, int)
    zoom_changed = Signal(float)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._data = b""
        self._document = self._drawn = 0
        self._sizes: tuple[PageSize, ...] = ()
        self._tops: list[int] = []
        self._zoom = 1.0
        self._fits = True
        self._shown = -1
        self._hits: tuple[Hit, ...] = ()
        self._hit = -1
        self._asked: set[tuple[int, int]] = set()
        self._images: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview of the pages"))
        self.setBackgroundRole(QPalette.ColorRole.Mid)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def pages(self) -> int:
        """Return how many pages are shown."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """Return the page (from 0) that takes most of the upper half of the view."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        passed = [number for number, top in enumerate(self._tops) if top <= middle]
        return passed[-1] if passed else 0

    @property
    def zoom(self) -> float:
        """Return the zoom; 1 is about the size of the paper."""
        return self._zoom

    def show_document(self, data: bytes) -> None:
        """Show another document from its first page on; until it is read, the one before stays."""
        self._document += 1
        self.show_hits(())
        then = partial(self._take_sizes, self._document, data)
        self._tasks.export(lambda progress: page_sizes(data), then, self._fail)

    def clear(self) -> None:
        """Show nothing."""
        self._document += 1
        self._drawn = self._document
        self._data = b""
        self._sizes = ()
        self.show_hits(())
        self._images.clear()
        self._lay_out()
        self._shown = -1
        self._scrolled()

    def go_to_page(self, number: int) -> None:
        """Scroll to the beginning of a page."""
        if 0 <= number < len(self._tops):
            self.verticalScrollBar().setValue(self._tops[number] - GAP // 2)

    def show_hits(self, hits: tuple[Hit, ...], at: int = -1) -> None:
        """Mark what was found, and turn to the one that is looked at (from 0)."""
        self._hits, self._hit = hits, at
        if 0 <= at < len(hits):
            self._turn_to(hits[at])
        self.viewport().update()

    def set_zoom(self, zoom: float) -> None:
        """Zoom about the page that is shown."""
        self._fits = False
        self._apply_zoom(zoom)

    def zoom_in(self) -> None:
        """Show the pages a step larger."""
        self.set_zoom(self._zoom * STEP)

    def zoom_out(self) -> None:
        """Show the pages a step smaller."""
        self.set_zoom(self._zoom / STEP)

    def fit_width(self) -> None:
        """Make the widest page as wide as the view, now and as the view changes.

        A slip is narrow: beyond its own size it grows only as far as a small sheet would.
        """
        self._fits = True
        if self._sizes:
            room = max(self.viewport().width() - 2 * GAP, 50) * POINTS_AN_INCH / SCREEN_DOTS
            widest = max(size.width for size in self._sizes)
            self._apply_zoom(min(room / widest, max(1.0, room / LEAST_FITTED)))

    def sizeHint(self) -> QSize:
        return QSize(640, 720)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self.fit_width()
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_in() if event.angleDelta().y() > 0 else self.zoom_out()
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._keys().get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def veil_changed(self) -> None:
        """Hide or show the pages."""
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), self.palette().color(QPalette.ColorRole.Mid))
        for number in range(len(self._sizes)):
            box = self._box(number)
            if box.intersects(QRectF(self.viewport().rect())):
                self._paint_page(painter, number, box)

    def _keys(self) -> dict[Qt.Key, Callable[[], None]]:
        return {
            Qt.Key.Key_PageDown: partial(self._turn, 1),
            Qt.Key.Key_PageUp: partial(self._turn, -1),
            Qt.Key.Key_Home: partial(self.go_to_page, 0),
            Qt.Key.Key_End: partial(self.go_to_page, len(self._sizes) - 1),
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit_width,
        }

    def _turn(self, pages: int) -> None:
        self.go_to_page(min(max(self.page + pages, 0), len(self._sizes) - 1))

    def _take_sizes(self, document: int, data: bytes, sizes: tuple[PageSize, ...]) -> None:
        if document != self._document:
            return
        self._data, self._sizes, self._drawn = data, sizes, document
        self._images.clear()
        self._asked.clear()
        self._shown = -1
        if self._fits:
            self.fit_width()
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self._scrolled()

    def _fail(self, error: Exception) -> None:
        self.clear()
        self.failed.emit(error)

    def _apply_zoom(self, zoom: float) -> None:
        zoom = min(max(zoom, SMALLEST), LARGEST)
        if zoom != self._zoom:
            page = self.page
            self._zoom = zoom
            self._asked.clear()
            self._lay_out()
            self.go_to_page(page) if page else None
            self.zoom_changed.emit(zoom)

    def _lay_out(self) -> None:
        """Place the pages and set the scroll bars."""
        top, widest = GAP, 0
        self._tops = []
        for size in self._sizes:
            self._tops.append(top)
            top += self._pixels(size.height) + GAP
            widest = max(widest, self._pixels(size.width) + 2 * GAP)
        view = self.viewport().size()
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(48)
        self.verticalScrollBar().setRange(0, max(0, top - view.height()))
        self.horizontalScrollBar().setPageStep(view.width())
        self.horizontalScrollBar().setRange(0, max(0, widest - view.width()))
        self.viewport().update()

    def _pixels(self, points: float) -> int:
        return round(points * self._zoom * SCREEN_DOTS / POINTS_AN_INCH)

    def _box(self, number: int) -> QRectF:
        size = self._sizes[number]
        width, height = self._pixels(size.width), self._pixels(size.height)
        spare = max(0, self.viewport().width() - width) / 2
        left = max(spare, GAP) if spare < GAP else spare
        return QRectF(
            left - self.horizontalScrollBar().value(),
            self._tops[number] - self.verticalScrollBar().value(),
            width,
            height,
        )

    def _paint_page(self, painter: QPainter, number: int, box: QRectF) -> None:
        painter.fillRect(box.adjusted(-1, -1, 1, 1), QColor(0, 0, 0, 60))
        painter.fillRect(box, QColor("white"))
        if veil.on:
            painter.setPen(QColor("black"))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.tr("Hidden (F8)"))
            return
        key = (number, self._dots())
        image = self._images.get(key) or self._any_image(number)
        if image is not None:
            painter.drawImage(box, image)
        if key not in self._images:
            self._ask(number)
        self._paint_hits(painter, number, box)

    def _paint_hits(self, painter: QPainter, number: int, box: QRectF) -> None:
        """Lay a pale colour over what was found, a stronger one with a line over where we are."""
        painter.save()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for index, hit in enumerate(self._hits):
            if hit.page == number:
                colour = HERE if index == self._hit else FOUND
                for place in self._places(hit, box):
                    painter.fillRect(place, colour)
        painter.restore()
        if 0 <= self._hit < len(self._hits) and self._hits[self._hit].page == number:
            painter.setPen(QPen(QColor("black"), 1))
            for place in self._places(self._hits[self._hit], box):
                painter.drawRect(place)

    def _places(self, hit: Hit, page: QRectF) -> list[QRectF]:
        """Return where on the viewport a hit stands, on a page that stands there."""
        scale = self._zoom * SCREEN_DOTS / POINTS_AN_INCH
        return [
            QRectF(
                page.left() + left * scale - 2,
                page.top() + top * scale - 2,
                (right - left) * scale + 4,
                (bottom - top) * scale + 4,
            )
            for left, top, right, bottom in hit.boxes
        ]

    def _turn_to(self, hit: Hit) -> None:
        """Scroll as little as brings a hit into sight."""
        if hit.page >= len(self._sizes) or not hit.boxes:
            return
        place = self._places(hit, self._box(hit.page))[0]
        view = QRectF(self.viewport().rect()).adjusted(0, GAP, 0, -GAP)
        if not view.contains(place):
            down, across = self.verticalScrollBar(), self.horizontalScrollBar()
            down.setValue(down.value() + round(place.center().y() - view.center().y()))
            across.setValue(across.value() + round(place.center().x() - view.center().x()))

    def _any_image(self, number: int) -> QImage | None:
        """Return a page's image of another zoom, to be shown until the right one comes."""
        found = [image for (page, _), image in self._images.items() if page == number]
        return found[-1] if found else None

    def _dots(self) -> int:
        return round(self._zoom * SCREEN_DOTS * self.devicePixelRatioF())

    def _ask(self, number: int) -> None:
        key = (number, self._dots())
        if key in self._asked:
            return
        self._asked.add(key)
        data = self._data
        self._tasks.export(
            lambda progress: page_image(data, number, key[1]),
            partial(self._take_image, self._drawn, key),
            self._fail,
        )

    def _take_image(self, document: int, key: tuple[int, int], page: PageImage) -> None:
        if document != self._drawn:
            return
        self._asked.discard(key)
        self._images[key] = as_image(page)
        self._let_go()
        self.viewport().update()

    def _let_go(self) -> None:
        """Drop the oldest images beyond those kept, never one that is being looked at."""
        view = QRectF(self.viewport().rect())
        unseen = [key for key in self._images if not self._box(key[0]).intersects(view)]
        for key in unseen[: max(0, len(self._images) - IMAGES_KEPT)]:
            del self._images[key]

    def _scrolled(self) -> None:
        page = self.page
        if page != self._shown:
            self._shown = page
            self.page_changed.emit(page, len(self._sizes))
        self.viewport().update()


def as_image(page: PageImage) -> QImage:
    """Return a page as a Qt image that owns its bytes."""
    form = QImage.Format.Format_RGB32
    return QImage(page.pixels, page.width, page.height, page.stride, form).copy()
