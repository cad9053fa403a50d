"""The one window: its place on the screen, its first picture, and then the frame that fills it.

Little is imported before the first picture stands; `fill` brings the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSettings, QSize, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from ui.opening import FirstPicture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QCloseEvent, QShowEvent

    from app.paths import AppPaths
    from app.queries.opening import Today
    from ui.actions import Actions
    from ui.context import Context, Page, PageName, Toast
    from ui.frame import Frame, Parts
    from ui.opening import Typed
    from ui.tasks import Tasks
    from ui.theme import Scheme
    from ui.widgets.messages import Banner, ToastBar
    from ui.widgets.rail import Rail

SMALLEST = QSize(640, 360)
USUAL = QSize(1280, 800)


class MainWindow(QMainWindow):
    """The one window.

    Signals: `store_wanted(str)` to open "sample" or "own" instead; `stands()` when the first
    picture was painted; `filled()` when everything is there, from when on the frame's own parts
    are attributes of the window; `broken(Exception)` where an error kept it from being filled;
    `closed()` at the end.
    """

    store_wanted = Signal(str)
    stands = Signal()
    filled = Signal()
    broken = Signal(object)
    closed = Signal()

    context: Context
    tasks: Tasks
    rail: Rail
    banner: Banner
    toasts: ToastBar
    actions_: Actions
    page: Callable[[PageName], Page]
    navigate: Callable[..., None]
    notify: Callable[[Toast], None]
    undo: Callable[..., None]
    tell_of_fault: Callable[[str], None]

    def __init__(self, paths: AppPaths) -> None:
        """Take the place and size of the last time; nothing is in it yet."""
        super().__init__()
        self._paths = paths
        self._picture: FirstPicture | None = None
        self._frame: Frame | None = None
        self._steps: Iterator[None] = iter(())
        self._is_closing = False
        self.setObjectName("main-window")
        self.setWindowTitle("Counterfoil")
        self.setMinimumSize(SMALLEST)
        self._restore_state()

    @property
    def is_filled(self) -> bool:
        """Tell whether everything is there."""
        return self._frame is not None

    @property
    def is_closing(self) -> bool:
        """Tell whether it was asked to close before everything was there."""
        return self._is_closing

    def show_picture(self, today: Today | None, scheme: Scheme) -> None:
        """Show the first picture, over which one can begin to type."""
        picture = self._picture = FirstPicture(today, scheme)
        picture.stands.connect(self.stands)
        # The menus come later; their place is kept.
        self.setContentsMargins(0, self.fontMetrics().height() + 16, 0, 0)
        self.setCentralWidget(picture)
        if today is not None and today.shop:
            self.setWindowTitle(today.shop)
        picture.setFocus()

    def show_unmet(self, count: int) -> None:
        """Say in the first picture how many promises are unmet."""
        if self._picture is not None:
            self._picture.show_unmet(count)

    def fill(self, parts: Parts) -> None:
        """Put everything in its place at once."""
        for _ in self._filling(parts):
            pass

    def fill_gently(self, parts: Parts) -> None:
        """Put everything in its place bit by bit; between two bits keys are taken."""
        self._steps = self._filling(parts)
        self._fill_on()

    def _fill_on(self) -> None:
        try:
            is_more = next(self._steps, self) is not self
        except Exception as error:
            # Or the first picture would stand for ever, taking keys and saying nothing.
            self._steps = iter(())
            self.broken.emit(error)
            return
        if is_more:
            QTimer.singleShot(0, self._fill_on)

    def _filling(self, parts: Parts) -> Iterator[None]:
        """Build the frame, then the Counter, then show both in the place of the first picture."""
        from ui.context import PageName
        from ui.frame import Frame

        frame = Frame(parts, self)
        yield
        yield from frame.building(PageName.COUNTER)
        yield
        frame.context.look.dress()
        yield
        self._take_frame(frame)
        self.filled.emit()
        if self._is_closing:
            self.close()

    def _take_frame(self, frame: Frame) -> None:
        """Let the frame take the place of the first picture, and what was typed there."""
        from ui.context import PageName

        picture, typed = self._picture, self._picture.typed() if self._picture else None
        self._frame, self._picture = frame, None
        self._name_parts(frame)
        frame.named.connect(self.setWindowTitle)
        frame.store_wanted.connect(self.store_wanted)
        frame.name_window()
        self.setContentsMargins(0, 0, 0, 0)
        frame.fill_menus(self.menuBar())
        self.setCentralWidget(frame)  # deletes the picture
        self._stay_in_sight()
        frame.navigate(PageName.COUNTER)
        if picture is not None and typed is not None:
            self._hand_over(typed)

    def _hand_over(self, typed: Typed) -> None:
        """Go on in the real form with what was typed."""
        from ui.carrying_on import carry_on
        from ui.context import PageName
        from ui.forms.interaction_form import InteractionForm

        form = getattr(self.page(PageName.COUNTER), "form", None)
        if isinstance(form, InteractionForm):
            carry_on(form, typed)

    def _name_parts(self, frame: Frame) -> None:
        self.context, self.tasks, self.actions_ = frame.context, frame.tasks, frame.actions_
        self.rail, self.banner, self.toasts = frame.rail, frame.banner, frame.toasts
        self.page, self.navigate, self.notify = frame.page, frame.navigate, frame.notify
        self.undo, self.tell_of_fault = frame.undo, frame.tell_of_fault

    def keep_unsaved(self, *_: object) -> None:
        """Let every page hand in what is unsaved."""
        if self._frame is not None:
            self._frame.keep_unsaved()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to the page: it could not take it before there was a window."""
        super().showEvent(event)
        if self._frame is not None and not event.spontaneous():
            self._frame.focus_page()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place, then close; while it is being filled, right after."""
        if self._frame is None and self._picture is not None:
            self._is_closing = True
            self.hide()
            event.ignore()
            return
        self._keep_state()
        if self._frame is not None:
            self._frame.close_down()
        super().closeEvent(event)
        self.closed.emit()

    def abandon(self) -> None:
        """Close without ever having been filled: the store does not open."""
        self._picture = None
        self.close()

    def _stay_in_sight(self) -> None:
        """Shrink and move so far that the system's frame around the window is in sight too.

        How thick that frame is, is not known before the window was seen.
        """
        if self.isVisible() and not self.isMaximized() and not self.isFullScreen():
            room, frame = self.screen().availableGeometry(), self.frameGeometry()
            size, corner = in_sight(room, frame, self.size())
            if size != self.size():
                self.resize(size)
            if corner != frame.topLeft():
                self.move(corner)

    def _keep_state(self) -> None:
        """Write down size and place; expendable."""
        state = QSettings(str(self._paths.state_file), QSettings.Format.IniFormat)
        state.setValue("window/geometry", self.saveGeometry())

    def _restore_state(self) -> None:
        """Take the size and place of the last time, or the usual size."""
        state = QSettings(str(self._paths.state_file), QSettings.Format.IniFormat)
        geometry = state.value("window/geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            room = self.screen().availableSize()
            self.resize(USUAL.boundedTo(room))


def in_sight(room: QRect, frame: QRect, inner: QSize) -> tuple[QSize, QPoint]:
    """Return the size of a window and the corner of its frame with which all of it is in sight.

    `room` is what the screen leaves to windows, `frame` the window with its title bar and borders,
    `inner` the window without them.
    """
    around = frame.size() - inner
    size = inner.boundedTo(room.size() - around).expandedTo(SMALLEST)
    whole = size + around
    left = max(room.left(), min(frame.left(), room.left() + room.width() - whole.width()))
    top = max(room.top(), min(frame.top(), room.top() + room.height() - whole.height()))
    return size, QPoint(left, top)
