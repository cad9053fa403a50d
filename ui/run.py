"""One run of the window over one store, and what outlives it."""

from __future__ import annotations

import gc
import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from app.opening import begin, micros, open_log, system_clock
from app.queries import opening
from ui.application import close_on_signals, finish, keep_what_is_loaded, start
from ui.letters import load_for
from ui.loader import Loader
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    from app.paths import AppPaths
    from app.safekeeping.keeper import Keeper
    from models.values import Clock, UserError
    from ui.application import Hooks
    from ui.choices import Choices
    from ui.context import Ask
    from ui.dialogs.first_run import Welcome
    from ui.frame import Factories, Parts
    from ui.known_shop import ShopFacts
    from ui.theme import Look

    Load: TypeAlias = Callable[[Callable[[object], None]], "Opened"]

log = logging.getLogger(__name__)

SKIPPED = "first_run/answered"
LAST_STORE = "store/last"
UNSEEN = 500
"""Milliseconds after which loading begins though nobody saw a first picture."""


def tell(title: str, text: str) -> None:
    """Say something that keeps the window from opening."""
    from ui import asking

    asking.tell(title, text)


def agree(title: str, text: str, action: str) -> bool:
    """Ask whether something shall be done while there is no window."""
    from ui import asking

    return asking.confirm(None, title, text, action)


def ask_first_run() -> Welcome:
    """Show the first-run questions and return what was answered."""
    from ui.dialogs.first_run import FirstRun

    dialog = FirstRun()
    dialog.exec()
    return dialog.answer


class Program:
    """What outlives one store: the computer's choices, the look, and how people are asked.

    `tell(title, text)` says what keeps the window from opening, `agree(title, text, action)`
    asks whether to do something about it; `welcome` asks at first run. `restore` is the backup
    that somebody wants to go back to, `news` what the next window shall say.
    """

    def __init__(
        self,
        paths: AppPaths,
        choices: Choices,
        look: Look,
        hooks: Hooks,
        clock: Clock | None = None,
        *,
        ask: Ask | None = None,
        tell: Callable[[str, str], None] = tell,
        agree: Callable[[str, str, str], bool] = agree,
        welcome: Callable[[], Welcome] = ask_first_run,
        pages: Factories | None = None,
        fault: str = "",
    ) -> None:
        """Take what there is once a process; the clock is the computer's unless one is given."""
        self.paths, self.choices, self.look, self.hooks = paths, choices, look, hooks
        self.clock: Clock = clock or system_clock()
        self.ask, self.tell, self.agree, self.welcome = ask, tell, agree, welcome
        self.pages, self.fault = pages, fault
        self.restore: Path | None = None
        self.news = ""


class Opened(NamedTuple):
    """A store that is open, with what the window needs to know of it before it is filled.

    `keeper` makes what keeps its backups with the choices in force; nothing for a sample shop
    and for a store on a server.
    """

    store: Any
    facts: ShopFacts
    keeper: Callable[[], Keeper] | None = None
    idle: Callable[[], bool] | None = None


class Refused(Exception):
    """The store does not open; `why` says why."""

    def __init__(self, why: UserError) -> None:
        """Keep the reason."""
        super().__init__(why.code)
        self.why = why


class Run:
    """One window over one store, from its first picture to its end."""

    def __init__(self, program: Program, location: Path | str, load: Load, *, sample: bool) -> None:
        """Take how the store is opened, which is done on the loader's thread."""
        self.program, self.location, self.sample = program, location, sample
        self.opened: Opened | None = None
        self.error: Exception | None = None
        self.wishes: list[str] = []
        self.has_begun = self.has_changed = False
        self.answer: Welcome | None = None
        self.window = MainWindow(program.paths)
        self.loader = Loader(load)

    def start(self) -> None:
        """Show the first picture, and begin to load the rest once it stands."""
        window, loader = self.window, self.loader
        today = None
        if isinstance(self.location, Path):
            who = self.program.choices.now.staff_id
            today = opening.today(self.location, micros(self.program.clock), who)
        if today is not None:
            load_for(today.texts())
        window.show_picture(today, self.program.look.scheme)
        window.stands.connect(self._load)
        window.filled.connect(self._filled)
        window.store_wanted.connect(self.wishes.append)
        window.store_wanted.connect(window.close)
        loader.told.connect(window.show_unmet)
        loader.ended.connect(self._take_over)
        loader.failed.connect(self._fail)
        window.broken.connect(self._fail)
        window.show()
        QTimer.singleShot(UNSEEN, self._load)  # a window that starts unseen is never painted

    def until_closed(self) -> None:
        """Start, and go on until the window closes.

        Qt ends by itself only with a window that was seen to the last, and a wish to end that
        arrives when nothing runs any more would end every later wait at once: so this asks for
        the end, once, and nobody else does.
        """
        QApplication.setQuitOnLastWindowClosed(False)
        self.window.closed.connect(_leave)
        try:
            self.start()
            QApplication.exec()
        finally:
            self.window.closed.disconnect(_leave)

    def _load(self) -> None:
        if not self.has_begun:
            self.has_begun = True
            open_log(self.program.paths)
            self.loader.start()
            close_on_signals()
            finish(start())

    def _take_over(self, opened: Opened) -> None:
        """Go on with the open store; what goes wrong on the way ends the program with a word."""
        try:
            self._take(opened)
        except Exception as error:
            self._fail(error)

    def _take(self, opened: Opened) -> None:
        """Ask what must be asked first, then fill the window."""
        self.opened = opened
        program = self.program
        _forget_others(program, opened.store, opened.facts)
        if not self.sample and _is_unanswered(program.paths, opened.store, opened.facts):
            program.look.dress()
            self.answer = program.welcome()
            if self.window.is_closing:  # the system ends the session: asked again next time
                self.answer = None
                self.window.abandon()
                return
            if self.answer.sample:
                self.wishes.append("sample")
                self.window.abandon()
                return
            _state(program.paths).setValue(SKIPPED, str(opened.store.path))
        self.window.fill_gently(parts(program, opened, sample=self.sample))

    def _fail(self, error: Exception) -> None:
        self.error = error
        self.window.abandon()

    def _filled(self) -> None:
        """Do what waits for the window."""
        keep_what_is_loaded()
        window, program = self.window, self.program
        window.tasks.changed.connect(self._note_change)
        if self.answer is not None and (self.answer.shop or self.answer.person):
            window.tasks.write(
                partial(begin, name=self.answer.shop, person=self.answer.person),
                partial(_began, window),
            )
        # The system asks before it ends the session: what was typed is kept whatever it does.
        QApplication.instance().commitDataRequest.connect(window.keep_unsaved)  # type: ignore[union-attr]
        if window.context.backups is not None:
            window.context.backups.restore_wanted.connect(self._go_back)
        if self.opened is not None:
            from ui.others import attend

            attend(window, self.opened.store)
        _show_fault(program, window)
        _tell_news(program, window)

    def _go_back(self, backup: Path) -> None:
        """Close the window, so that a backup can take the store's place."""
        self.program.restore = backup
        self.wishes.append("restore")
        self.window.close()

    def _note_change(self, _changes: object) -> None:
        self.has_changed = True

    def end(self) -> str:
        """Close the store, back it up, and return what is wanted next. Raises Refused."""
        from models.values import UserError

        gc.unfreeze()  # the window goes, and all that hung on it
        self.window.deleteLater()
        if isinstance(self.error, UserError):
            raise Refused(self.error) from self.error
        if self.error is not None:
            if self.opened is not None:
                self.opened.store.close()
            raise self.error
        if self.opened is not None:
            self.opened.store.close()
            if self.opened.keeper is not None and self.has_changed:
                self._back_up(self.opened.keeper())
        return self.wishes[-1] if self.wishes else ""

    def _back_up(self, keeper: Keeper) -> None:
        from app.sentences import sentence
        from ui import between

        trouble = between.back_up(keeper)
        if trouble is not None:
            log.error("No backup at the end: %s", trouble.code)
            self.program.tell("Counterfoil", sentence(trouble))


def open_window(program: Program, store: Any, facts: ShopFacts, *, sample: bool) -> MainWindow:
    """Make the window over an open store, filled at once."""
    window = MainWindow(program.paths)
    window.fill(parts(program, Opened(store, facts), sample=sample))
    return window


def parts(program: Program, opened: Opened, *, sample: bool) -> Parts:
    """Return what the window is filled with."""
    from ui import asking
    from ui.frame import Parts
    from ui.pages import factories

    return Parts(
        store=opened.store,
        facts=opened.facts,
        paths=program.paths,
        choices=program.choices,
        clock=program.clock,
        look=program.look,
        ask=program.ask or asking.real_ask(),
        pages=program.pages or factories(),
        hooks=program.hooks,
        sample=sample,
        keeper=opened.keeper,
        idle=opened.idle,
    )


def _began(window: MainWindow, staff_id: int | None) -> None:
    """Let the one who named themselves work now."""
    if staff_id is not None:
        window.context.person.switch(staff_id)


def _forget_others(program: Program, store: Any, facts: ShopFacts) -> None:
    """Let those go on who worked in this store last; another store's ids are other people's."""
    state = _state(program.paths)
    last, here = str(state.value(LAST_STORE)), str(store.path)
    before = who = program.choices.now.staff_id
    if last != here:
        state.setValue(_worker_of(last), "" if who is None else str(who))
        kept = str(state.value(_worker_of(here), ""))
        who = int(kept) if kept.isdecimal() else None
    if who not in {row.id for row in facts.staff}:
        who = None
    if who != before:
        program.choices.change(staff_id=who)
    state.setValue(LAST_STORE, here)


def _worker_of(path: str) -> str:
    """Return the key of who worked last in a store; its folders would be groups of keys."""
    return "store/worker/" + path.replace("/", "|").replace("\\", "|")


def _is_unanswered(paths: AppPaths, store: Any, facts: ShopFacts) -> bool:
    """Tell whether nobody ever answered or skipped the first-run questions of this store."""
    if facts.name or facts.staff:
        return False
    return str(_state(paths).value(SKIPPED)) != str(store.path)


def _state(paths: AppPaths) -> QSettings:
    """Open the expendable file of window state."""
    return QSettings(str(paths.state_file), QSettings.Format.IniFormat)


def _tell_news(program: Program, window: MainWindow) -> None:
    """Say what came of what was done while no window was open."""
    if program.news:
        window.banner.say(program.news, "info")
        program.news = ""


def _show_fault(program: Program, window: MainWindow) -> None:
    """Tell once that the program ended unexpectedly last time."""
    if program.fault:
        window.tell_of_fault(program.fault)
        program.fault = ""


def _leave() -> None:
    """Let the program's own loop end."""
    QApplication.exit(0)
