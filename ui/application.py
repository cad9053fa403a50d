"""The application object and what belongs to the process: errors, memory, letters, languages.

Nothing here knows the shop. `start` makes the application once a process; `Hooks` sends what
nobody caught to the log and on to the window; `GarbageTimer` collects on the GUI thread.
"""

from __future__ import annotations

import gc
import logging
import sys
import threading
import traceback
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app import locality
from app.language import SOURCE, candidates, catalogues
from app.paths import resource
from ui.letters import WELL_LETTERED, add, load_fonts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import FrameType, TracebackType

    from PySide6.QtCore import QLocale, QMessageLogContext, QTranslator
    from PySide6.QtGui import QIcon

log = logging.getLogger(__name__)
qt_log = logging.getLogger("qt")

OWN_FAMILY = "Noto Sans"
OWN_FILES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
PLAIN_PLATFORMS = ("offscreen", "minimal", "vnc")
"""Where there is no desktop whose letters one would have to fit in with."""
TURN = 0.0005
"""Seconds after which a thread must let another go on; Python's usual ten times as many are felt."""
_SPEAKS = "speaks"
GARBAGE_INTERVAL = 1_000
"""Milliseconds between two looks at what Python may free; a signal is heard within it."""

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def start(arguments: Sequence[str] = (), *, letters: bool = True) -> QApplication:
    """Return the application object, made on the first call.

    Without `letters` it wears what the system has until `finish`.
    """
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    # Named here, since giving the style to a finished application makes it twice.
    application = QApplication(["counterfoil", "-style", "fusion", *arguments])
    application.setApplicationName("counterfoil")
    application.setApplicationDisplayName("Counterfoil")
    application.setDesktopFileName("counterfoil")
    if letters:
        load_own_letters(application)
    return application


def finish(application: QApplication) -> None:
    """Give the application what nobody sees in the first picture: its icon, all letters, words."""
    load_own_letters(application)
    if not application.property(_SPEAKS):
        install_translators(application, None)
    application.setWindowIcon(app_icon())
    load_fonts()


def app_icon() -> QIcon:
    """Return the program's own picture."""
    from PySide6.QtGui import QIcon, QPixmap  # later than the first picture

    data = resource("icons", "app.svg").read_bytes()
    drawn = QPixmap()
    drawn.loadFromData(data, "SVG")
    return QIcon(drawn)


def load_own_letters(application: QApplication) -> None:
    """Take our own family where there is no desktop that has a wish; two small files."""
    if application.platformName() in PLAIN_PLATFORMS:
        from PySide6.QtGui import QFont

        for name in OWN_FILES:
            add(resource("fonts", name))
        application.setFont(QFont(OWN_FAMILY, 10))


def install_translators(application: QApplication, language: str | None) -> list[QTranslator]:
    """Speak another language where its words are at hand: ours, and those of Qt's own windows.

    Days, numbers and money are written as that language does, and the window is laid out from
    right to left where it is read so.
    """
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

    locale = locale_of(language)
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found = []
    for name, place in (("qtbase", qt), ("window", str(catalogues()))):
        for candidate in candidates(language or locale.name()):
            translator = QTranslator(application)
            if translator.load(f"{name}_{candidate}", place):
                application.installTranslator(translator)
                found.append(translator)
                break
    application.setProperty(_SPEAKS, True)
    return found


def is_plain(language: str | None) -> bool:
    """Tell whether all is as Qt begins: English from left to right, dates as the system has them.

    Then nothing of a language need be loaded before the first picture: `finish` does it.
    """
    if language is None:
        return sys.platform not in WELL_LETTERED
    return language == locality.language() and language.split("_")[0] == SOURCE


def locale_of(language: str | None) -> QLocale:
    """Return how a language writes days and numbers: as in this computer's country, if it can.

    Arabic keeps to the digits that everything else in the window is written with, unless the
    computer itself is an Arabic one.
    """
    from PySide6.QtCore import QLocale

    own = QLocale.system()
    if language is None or own.name() == language:
        return own
    wished = QLocale(language)
    if "_" not in language and own.language() == wished.language():
        return own
    if language == "ar":
        return QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)
    return wished


def keep_what_is_loaded() -> None:
    """Let the collector pass over all there is now: what was loaded stays until the end.

    Of a hundred collections one looks at everything, which the window would stand still for.
    """
    gc.freeze()


class GarbageTimer(QObject):
    """Collects Python's cyclic garbage on the GUI thread, and nowhere else.

    Python collects on whatever thread happens to allocate; a widget freed on a worker thread
    takes the program down. So the automatic collection is off while this runs.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Turn the automatic collection off and look from time to time."""
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        gc.disable()
        self._timer.start(GARBAGE_INTERVAL)

    def look(self) -> None:
        """Collect the generations that are due, the oldest that is due first."""
        for generation in (2, 1, 0):
            threshold = gc.get_threshold()[generation]
            if threshold and gc.get_count()[generation] > threshold:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Collect once more, and leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.collect()
        gc.enable()


@contextmanager
def window_first() -> Iterator[None]:
    """Let the window's thread come first: the collector waits for it, other threads give way."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(TURN)
    garbage = GarbageTimer()
    try:
        yield
    finally:
        garbage.stop()
        sys.setswitchinterval(usual)


def close_on_signals() -> None:
    """Close the windows, and so keep what was typed, when the system asks the program to end."""
    import signal  # later than the first picture: until then nothing was typed

    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None:
            signal.signal(number, _close_all)


def _close_all(number: int, frame: FrameType | None) -> None:
    """Close every window; Python runs this between two of its own steps, on the GUI thread."""
    log.info("Asked to end by signal %d", number)
    QApplication.closeAllWindows()


class Hooks(QObject):
    """Sends what nobody caught to the log, and tells the window.

    Signal: `broke(details)` with the traceback as text, whatever thread it came from.
    """

    broke = Signal(str)

    def install(self) -> None:
        """Listen to Python's, the threads' and Qt's last resort."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._in_thread
        sys.unraisablehook = self._unraisable
        qInstallMessageHandler(pass_message)

    def uninstall(self) -> None:
        """Give the last resort back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        qInstallMessageHandler(None)

    def report(self, error: BaseException) -> None:
        """Log an error that is ours, and tell the window."""
        self._uncaught(type(error), error, error.__traceback__)

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take an exception that nobody caught."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        log.error("Nobody caught this", exc_info=(kind, error, trace))
        self.broke.emit("".join(traceback.format_exception(kind, error, trace)))

    def _in_thread(self, told: threading.ExceptHookArgs) -> None:
        """Take an exception that ended a thread."""
        if told.exc_value is not None:
            self._uncaught(told.exc_type, told.exc_value, told.exc_traceback)

    def _unraisable(self, told: Any) -> None:
        """Log what went wrong where nothing can be raised."""
        log.error("%s: %r", told.err_msg or "Ignored", told.object, exc_info=told.exc_value)


def pass_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Write one of Qt's own messages to the log."""
    qt_log.log(_LEVELS.get(kind, logging.INFO), "%s", message)
