"""The composition root of the window; this docstring is the map of its start and its end.

Start, in `run_window`:

1. The umask closes new files to others; the folders of `AppPaths` are made.
2. The log opens (a rotating file), and the interpreter is told where to write if it dies.
3. The application object, its letters and languages; the hooks that catch what nobody
   caught; Python's collector moves to a timer on the GUI thread.
4. The choices of this computer are read and the look is put on.
5. `store_location` says where the store lies: `--store`, COUNTERFOIL_STORE, settings, default.
6. `open_store` opens it. A file that is there and cannot be opened is named in a sentence
   and the program ends: a new store never takes the place of a damaged one.
7. The shop's facts are read; where nothing was ever answered, first run asks two questions.
8. `open_window` makes the window, which makes the context of all pages.

End: the window hands in drafts and waits for its writes (`MainWindow.close_down`), the store
is closed, the collector runs once more, the hooks go. If another store is wanted (the sample
shop, one's own), steps 6 to 8 begin again with it.

The command line goes its own way through `app.cli` and loads nothing of this.
"""

from __future__ import annotations

import faulthandler
import logging
import logging.handlers
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, TextIO
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QApplication

from app import language, locality
from app.paths import AppPaths, store_location
from app.sentences import sentence
from app.services import shop, staff
from models.shop import ShopDefaults
from models.store import Store
from models.values import Clock, SystemClock, UserError
from ui import asking
from ui.application import (
    GarbageTimer,
    Hooks,
    close_on_signals,
    install_translators,
    start,
)
from ui.context import Ask, Choices
from ui.dialogs.busy import Busy
from ui.dialogs.first_run import FirstRun, Welcome
from ui.known_shop import ShopFacts, read_facts
from ui.main_window import Factories, MainWindow, Parts
from ui.pages import factories
from ui.theme import Look

log = logging.getLogger(__name__)

LOG_SIZE = 1_000_000
"""Bytes of the log before it is rotated; three old ones are kept."""
SAMPLE_NAME = "sample-shop.counterfoil"
SKIPPED = "first_run/answered"
LAST_STORE = "store/last"


def ask_first_run() -> Welcome:
    """Show the first-run questions and return what was answered."""
    dialog = FirstRun()
    dialog.exec()
    return dialog.answer


@dataclass(slots=True)
class Program:
    """What outlives one store: the computer's choices, the look, and how people are asked.

    `tell(title, text)` says what keeps the window from opening; `welcome` asks at first run.
    """

    paths: AppPaths
    choices: Choices
    look: Look
    hooks: Hooks
    clock: Clock = field(default_factory=SystemClock)
    ask: Ask = field(default_factory=asking.real_ask)
    tell: Callable[[str, str], None] = asking.tell
    welcome: Callable[[], Welcome] = ask_first_run
    pages: Factories = field(default_factory=factories)
    fault: str = ""


def run_window(arguments: Sequence[str]) -> int:
    """Open the window on the store that is named; return the exit status when it closes."""
    os.umask(0o077)
    paths = AppPaths.default()
    try:
        paths.make()
    except OSError as error:
        start()
        asking.tell("Counterfoil", f"{paths.data_dir}: {error.strerror}")
        return 1
    fault = _last_fault(paths)
    with paths.fault_file.open("w", encoding="utf-8") as fault_file:
        return _run(arguments, paths, fault, fault_file)


def _run(arguments: Sequence[str], paths: AppPaths, fault: str, fault_file: TextIO) -> int:
    """Do steps 2 to 8, and the end."""
    open_log(paths)
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
    wanted = "own"
    while wanted:
        location = own if wanted == "own" else sample_path(program.paths)
        try:
            if wanted == "sample":
                make_sample(sample_path(program.paths))
            store = open_store(location, program.clock)
        except UserError as error:
            log.error("The store does not open: %s %s", error.code, error.values)
            program.tell("Counterfoil", sentence(error))
            return 1
        try:
            wanted = run_one(program, store, sample=wanted == "sample")
        finally:
            store.close()
    return 0


def open_store(location: Path | str, clock: Clock) -> Store:
    """Open the store, or make a new one where there is nothing. Raises StoreError."""
    defaults = ShopDefaults(
        zone=locality.zone(),
        currency=locality.currency(),
        language=locality.language(),
        country=locality.country(),
        date_order=locality.date_order(),
    )
    log.info("Opening the store")
    return Store.open(location, clock=clock, defaults=defaults)


def run_one(program: Program, store: Store, *, sample: bool) -> str:
    """Run the window on one store; return "own" or "sample" where that is wanted next, or ""."""
    with store.read() as reading:
        facts = read_facts(reading)
    _forget_others(program, store, facts)
    answer = Welcome()
    if not sample and _is_unanswered(program.paths, store, facts):
        answer = program.welcome()
        if answer.sample:
            return "sample"
        _state(program.paths).setValue(SKIPPED, str(store.path))
    window = open_window(program, store, facts, sample=sample)
    if answer.shop or answer.person:
        window.tasks.write(partial(begin, answer=answer), partial(_began, window))
    wishes: list[str] = []
    window.store_wanted.connect(wishes.append)
    window.store_wanted.connect(window.close)
    window.show()
    # The system asks before it ends the session: what was typed is kept whatever it does then.
    QApplication.instance().commitDataRequest.connect(window.keep_unsaved)  # type: ignore[union-attr]
    _show_fault(program, window)
    QApplication.exec()
    window.deleteLater()
    return wishes[-1] if wishes else ""


def open_window(program: Program, store: Store, facts: ShopFacts, *, sample: bool) -> MainWindow:
    """Make the window over an open store."""
    window = MainWindow(
        Parts(
            store=store,
            facts=facts,
            paths=program.paths,
            choices=program.choices,
            clock=program.clock,
            look=program.look,
            ask=program.ask,
            pages=program.pages,
            hooks=program.hooks,
            sample=sample,
        )
    )
    window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    return window


def begin(writing: Any, answer: Welcome) -> int | None:
    """Write down the shop's name and the first staff member; return that one's id."""
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
    from app import sample

    today = datetime.now(ZoneInfo(locality.zone())).date()
    words = QCoreApplication.translate("Bootstrap", "The sample shop is being built: a year of it.")
    dialog = Busy(words)
    dialog.run(partial(sample.build, path, today))
    dialog.deleteLater()


def open_log(paths: AppPaths) -> None:
    """Write the log to its file; what it says names codes and kinds, never a customer's words."""
    handler = logging.handlers.RotatingFileHandler(
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
