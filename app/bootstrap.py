"""The composition root of the window; this docstring is the map of its start and its end.

Start, in `run_window`:

1. The umask closes new files to others; the folders of `AppPaths` are made.
2. The application object, its letters and languages; this computer's choices and its look;
   the hooks that catch what nobody caught; Python's collector moves to the GUI thread.
3. `store_location` says where the store lies: `--store`, COUNTERFOIL_STORE, settings, default.
4. The window shows its first picture: fields that take keys, and today's promises through the
   narrow door (`models.opening`). Up to here nothing may import SQLAlchemy, directly or not.
5. Once it is painted, the log opens, and `load` runs on a thread of its own: it counts the
   unmet promises, imports the rest, sweeps up after a crash, backs up a store that will be
   migrated, opens the store. A file that is there and cannot be opened is named in a sentence,
   and what can be saved of a damaged one is offered to be saved into a new one beside it: a
   new store never takes the place of a damaged one by itself.
6. Where nothing was ever answered, first run asks two questions. The frame and the Counter
   take the place of the first picture, bit by bit, with what was typed meanwhile.

End: the window hands in drafts and waits for its writes (`Frame.close_down`), the store is
closed, a backup is made if something changed, the collector runs once more, the hooks go. If
another store is wanted (the sample shop, one's own, a backup), step 4 begins again with it.

The command line goes its own way through `app.cli` and loads nothing of this.
"""

from __future__ import annotations

import faulthandler
import logging
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TextIO

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from app import language, locality
from app.paths import AppPaths, store_location
from app.queries import opening
from models.values import SystemClock
from ui.application import (
    GarbageTimer,
    Hooks,
    close_on_signals,
    finish,
    install_translators,
    load_fonts,
    start,
)
from ui.choices import Choices
from ui.loader import Loader
from ui.main_window import MainWindow
from ui.theme import Look

if TYPE_CHECKING:
    from app.safekeeping.keeper import Keeper
    from models.store import ShopDefaults, Store
    from models.values import Clock, UserError
    from ui.context import Ask
    from ui.dialogs.first_run import Welcome
    from ui.frame import Factories, Parts
    from ui.known_shop import ShopFacts

log = logging.getLogger(__name__)

LOG_SIZE = 1_000_000
"""Bytes of the log before it is rotated; three old ones are kept."""
SAMPLE_NAME = "sample-shop.counterfoil"
SKIPPED = "first_run/answered"
LAST_STORE = "store/last"
UNSEEN = 500
"""Milliseconds after which loading begins though nobody saw a first picture."""


def tell(title: str, text: str) -> None:
    """Say something that keeps the window from opening."""
    from ui import asking

    asking.tell(title, text)


def ask_first_run() -> Welcome:
    """Show the first-run questions and return what was answered."""
    from ui.dialogs.first_run import FirstRun

    dialog = FirstRun()
    dialog.exec()
    return dialog.answer


@dataclass(slots=True)
class Program:
    """What outlives one store: the computer's choices, the look, and how people are asked.

    `tell(title, text)` says what keeps the window from opening; `welcome` asks at first run.
    `restore` is the backup that somebody wants to go back to, `news` what the next window
    shall say.
    """

    paths: AppPaths
    choices: Choices
    look: Look
    hooks: Hooks
    clock: Clock = field(default_factory=SystemClock)
    ask: Ask | None = None
    tell: Callable[[str, str], None] = tell
    welcome: Callable[[], Welcome] = ask_first_run
    pages: Factories | None = None
    fault: str = ""
    restore: Path | None = None
    news: str = ""


def run_window(arguments: Sequence[str]) -> int:
    """Open the window on the store that is named; return the exit status when it closes."""
    os.umask(0o077)
    paths = AppPaths.default()
    try:
        paths.make()
    except OSError as error:
        start()
        tell("Counterfoil", f"{paths.data_dir}: {error.strerror}")
        return 1
    fault = _last_fault(paths)
    with paths.fault_file.open("w", encoding="utf-8") as fault_file:
        return _run(arguments, paths, fault, fault_file)


def _run(arguments: Sequence[str], paths: AppPaths, fault: str, fault_file: TextIO) -> int:
    """Do steps 2 to 6, and the end."""
    faulthandler.enable(fault_file)
    application = start()
    choices = Choices(paths)
    spoken = choices.now.language or locality.language()
    language.use(spoken)
    install_translators(application, spoken)
    hooks = Hooks()
    hooks.install()
    close_on_signals()
    garbage = GarbageTimer()
    look = Look(choices.now.theme)
    look.follow_system()
    look.put_on()
    program = Program(paths, choices, look, hooks, fault=fault)
    try:
        return run_stores(program, store_location(paths, store_named(arguments), choices.now.store))
    finally:
        garbage.stop()
        hooks.uninstall()
        faulthandler.disable()
        logging.shutdown()


def store_named(arguments: Sequence[str]) -> str | None:
    """Return the store that the command line names."""
    match list(arguments):
        case ["--store", name]:
            return name
        case [only] if only.startswith("--store="):
            return only.removeprefix("--store=")
    return None


def run_stores(program: Program, own: Path | str) -> int:
    """Run the window on one's own store, and on the sample shop when that is wanted."""
    from_store, wanted = own, "own"
    while wanted:
        is_sample = wanted == "sample"
        from_store = sample_path(program.paths) if is_sample else own
        try:
            if is_sample:
                make_sample(sample_path(program.paths))
            wanted = run_one(program, from_store, sample=is_sample)
        except Refused as refused:
            log.error("The store does not open: %s %s", refused.why.code, refused.why.values)
            wanted = "own" if _is_mended(program, from_store, refused.why) else ""
            if not wanted:
                return 1
    return 0


class Opened(NamedTuple):
    """A store that is open, with what the window needs to know of it before it is filled."""

    store: Store
    facts: ShopFacts
    keeper: Keeper | None


class Refused(Exception):
    """The store does not open; `why` says why."""

    def __init__(self, why: UserError) -> None:
        """Keep the reason."""
        super().__init__(why.code)
        self.why = why


def run_one(program: Program, location: Path | str, *, sample: bool) -> str:
    """Run the window on one store; return "own" or "sample" where that is wanted next, or "".

    Raises:
        Refused: the store does not open.

    """
    run = _Run(program, location, sample)
    run.start()
    QApplication.exec()
    return run.end()


class _Run:
    """One window over one store, from its first picture to its end."""

    def __init__(self, program: Program, location: Path | str, sample: bool) -> None:
        self.program, self.location, self.sample = program, location, sample
        self.opened: Opened | None = None
        self.error: Exception | None = None
        self.wishes: list[str] = []
        self.has_begun = self.has_changed = False
        self.answer: Welcome | None = None
        self.window = MainWindow(program.paths)
        self.loader = Loader(partial(load, program, location, sample))

    def start(self) -> None:
        """Show the first picture, and begin to load the rest once it stands."""
        window, loader = self.window, self.loader
        today = None
        if isinstance(self.location, Path):
            who = self.program.choices.now.staff_id
            today = opening.today(self.location, self.program.clock.now(), who)
        if today is not None and not today.is_plain():
            load_fonts()
        window.show_picture(today, self.program.look.scheme)
        window.stands.connect(self._load)
        window.filled.connect(self._filled)
        window.store_wanted.connect(self.wishes.append)
        window.store_wanted.connect(window.close)
        loader.told.connect(window.show_unmet)
        loader.ended.connect(self._take)
        loader.failed.connect(self._fail)
        window.show()
        QTimer.singleShot(UNSEEN, self._load)  # a window that starts unseen is never painted

    def _load(self) -> None:
        if not self.has_begun:
            self.has_begun = True
            open_log(self.program.paths)
            self.loader.start()
            finish(start())

    def _take(self, opened: Opened) -> None:
        """Ask what must be asked first, then fill the window."""
        self.opened = opened
        program = self.program
        _forget_others(program, opened.store, opened.facts)
        if not self.sample and _is_unanswered(program.paths, opened.store, opened.facts):
            self.answer = program.welcome()
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
        window, program = self.window, self.program
        window.tasks.changed.connect(self._note_change)
        if self.answer is not None and (self.answer.shop or self.answer.person):
            window.tasks.write(partial(begin, answer=self.answer), partial(_began, window))
        # The system asks before it ends the session: what was typed is kept whatever it does.
        QApplication.instance().commitDataRequest.connect(window.keep_unsaved)  # type: ignore[union-attr]
        _show_fault(program, window)

    def _note_change(self, _changes: object) -> None:
        self.has_changed = True

    def end(self) -> str:
        """Close the store, back it up, and return what is wanted next. Raises Refused."""
        from models.values import UserError

        self.window.deleteLater()
        if isinstance(self.error, UserError):
            raise Refused(self.error) from self.error
        if self.error is not None:
            raise self.error
        if self.opened is not None:
            self.opened.store.close()
        return self.wishes[-1] if self.wishes else ""


def load(
    program: Program, location: Path | str, sample: bool, tell: Callable[[object], None]
) -> Opened:
    """Load the rest, on a thread of its own, and open the store. Raises UserError."""
    if isinstance(location, Path):
        count = opening.count_unmet(location, program.clock.now())
        if count is not None:
            tell(count)
    store = open_store(location, program.clock)
    try:
        return _loaded(program, store)
    except BaseException:
        store.close()
        raise


def _loaded(program: Program, store: Store) -> Opened:
    """Read what the window needs first, and import what it is made of."""
    import ui.asking
    import ui.pages.counter
    import ui.pages.promises  # noqa: F401
    from ui import prepared
    from ui.known_shop import read_facts

    prepared.draw(program.look.scheme)
    with store.read() as reading:
        return Opened(store, read_facts(reading), None)


def open_store(location: Path | str, clock: Clock) -> Store:
    """Open the store, or make a new one where there is nothing. Raises StoreError."""
    from models.store import Store

    log.info("Opening the store")
    is_there = isinstance(location, Path) and location.exists()
    return Store.open(location, clock=clock, defaults=None if is_there else _defaults())


def _defaults() -> ShopDefaults:
    """Return what a new shop begins with: what this computer says."""
    from models.store import ShopDefaults

    return ShopDefaults(
        zone=locality.zone(),
        currency=locality.currency(),
        language=locality.language(),
        country=locality.country(),
        date_order=locality.date_order(),
    )


def open_window(program: Program, store: Store, facts: ShopFacts, *, sample: bool) -> MainWindow:
    """Make the window over an open store, filled at once."""
    window = MainWindow(program.paths)
    window.fill(parts(program, Opened(store, facts, None), sample=sample))
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
    )


def _is_mended(program: Program, location: Path | str, why: UserError) -> bool:
    """Say why the store does not open; tell whether it was mended meanwhile."""
    from app.sentences import sentence

    program.tell("Counterfoil", sentence(why))
    return False


def begin(writing: Any, answer: Welcome) -> int | None:
    """Write down the shop's name and the first staff member; return that one's id."""
    from app.services import shop, staff

    writing.name("shop.begin")
    if answer.shop:
        shop.correct(writing, {"name": answer.shop})
    return staff.add(writing, answer.person).staff if answer.person else None


def sample_path(paths: AppPaths) -> Path:
    """Return where the sample shop lies: beside one's own store, never in its place."""
    return paths.data_dir / SAMPLE_NAME


def make_sample(path: Path) -> None:
    """Build the sample shop where it was not built before."""
    if path.exists():
        return
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from PySide6.QtCore import QCoreApplication

    from app import sample
    from ui.dialogs.busy import Busy

    today = datetime.now(ZoneInfo(locality.zone())).date()
    words = QCoreApplication.translate("Bootstrap", "The sample shop is being built: a year of it.")
    dialog = Busy(words)
    dialog.run(partial(sample.build, path, today))
    dialog.deleteLater()


def open_log(paths: AppPaths) -> None:
    """Write the log to its file; what it says names codes and kinds, never a customer's words."""
    if logging.getLogger().handlers:
        return
    from logging.handlers import RotatingFileHandler  # it brings sockets along

    handler = RotatingFileHandler(
        paths.log_file, maxBytes=LOG_SIZE, backupCount=3, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])


def _began(window: MainWindow, staff_id: int | None) -> None:
    """Let the one who named themselves work now."""
    if staff_id is not None:
        window.context.person.switch(staff_id)


def _forget_others(program: Program, store: Store, facts: ShopFacts) -> None:
    """Let nobody work here who worked in another store last: its ids are other people's."""
    state = _state(program.paths)
    known = {row.id for row in facts.staff}
    who = program.choices.now.staff_id
    if who is not None and (who not in known or str(state.value(LAST_STORE)) != str(store.path)):
        program.choices.change(staff_id=None)
    state.setValue(LAST_STORE, str(store.path))


def _is_unanswered(paths: AppPaths, store: Store, facts: ShopFacts) -> bool:
    """Tell whether nobody ever answered or skipped the first-run questions of this store."""
    if facts.name or facts.staff:
        return False
    return str(_state(paths).value(SKIPPED)) != str(store.path)


def _state(paths: AppPaths) -> QSettings:
    """Open the expendable file of window state."""
    return QSettings(str(paths.state_file), QSettings.Format.IniFormat)


def _last_fault(paths: AppPaths) -> str:
    """Return what the interpreter wrote when it last died; "" where it did not."""
    try:
        return paths.fault_file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _show_fault(program: Program, window: MainWindow) -> None:
    """Tell once that the program ended unexpectedly last time."""
    if program.fault:
        window.tell_of_fault(program.fault)
        program.fault = ""
