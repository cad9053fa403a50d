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
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app import language, locality
from app.opening import keeping, open_store, rescue_store, sample_path, store_named, tidy
from app.paths import AppPaths, store_location
from ui.application import (
    Hooks,
    install_translators,
    is_plain,
    start,
    window_first,
)
from ui.choices import Choices
from ui.run import Opened, Program, Refused, Run, open_window, tell
from ui.theme import Look

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TextIO

    from models.store import Store
    from models.values import UserError

__all__ = ["Program", "open_store", "open_window", "run_stores", "run_window"]

log = logging.getLogger(__name__)


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
    application = start(letters=False)
    choices = Choices(paths)
    # For one run a variable goes before the choice; without either it is as the system speaks.
    spoken = os.environ.get(locality.WISH) or choices.now.language or locality.language()
    language.use(spoken)
    if not is_plain(spoken):
        install_translators(application, spoken)
    hooks = Hooks()
    hooks.install()
    look = Look(choices.now.theme, touch=choices.now.touch)
    look.follow_system()
    look.begin()
    program = Program(paths, choices, look, hooks, fault=fault)
    try:
        with window_first():
            own = store_location(paths, store_named(arguments), choices.now.store)
            return run_stores(program, own)
    finally:
        hooks.uninstall()
        faulthandler.disable()
        logging.shutdown()


def run_stores(program: Program, own: Path | str) -> int:
    """Run the window on one's own store, and on the sample shop when that is wanted."""
    from_store, wanted = own, "own"
    while wanted:
        is_sample = wanted == "sample"
        from_store = sample_path(program.paths) if is_sample else own
        try:
            if is_sample:
                make_sample(sample_path(program.paths))
            elif isinstance(own, Path):
                _before_opening(program, own, wanted)
            wanted = run_one(program, from_store, sample=is_sample)
        except Refused as refused:
            program.look.dress()
            log.error("The store does not open: %s %s", refused.why.code, refused.why.values)
            wanted = "own" if _is_mended(program, from_store, refused.why) else ""
            if not wanted:
                return 1
        except Exception:
            log.exception("The window does not open")
            program.look.dress()
            program.tell("Counterfoil", _does_not_open(program.paths))
            return 1
    return 0


def run_one(program: Program, location: Path | str, *, sample: bool) -> str:
    """Run the window on one store; return "own" or "sample" where that is wanted next, or "".

    Raises:
        Refused: the store does not open.

    """
    run = Run(program, location, partial(load, program, location, sample), sample=sample)
    run.until_closed()
    return run.end()


def load(
    program: Program, location: Path | str, sample: bool, say: Callable[[object], None]
) -> Opened:
    """Load the rest, on a thread of its own, and open the store. Raises UserError."""
    from models.later import put_off

    put_off()
    if isinstance(location, Path):
        from app.queries.opening_count import count_unmet

        count = count_unmet(location, program.clock.now())
        if count is not None:
            say(count)
    keeper = (
        None
        if sample
        else keeping(program.paths, location, lambda: program.choices.now, program.clock)
    )
    if keeper is not None:
        keeper().before_opening()
    store = open_store(location, program.clock)
    try:
        return _loaded(program, store)._replace(keeper=keeper, idle=partial(tidy, store))
    except BaseException:
        store.close()
        raise


def _loaded(program: Program, store: Store) -> Opened:
    """Read what the window needs first, and import what it is made of."""
    import ui.asking
    import ui.carrying_on
    import ui.frame
    import ui.languages
    import ui.pages.counter  # noqa: F401
    from ui import prepared
    from ui.known_shop import read_facts

    prepared.draw(program.look.scheme)
    with store.read() as reading:
        return Opened(store, read_facts(reading))


def _before_opening(program: Program, store: Path, wanted: str) -> None:
    """Do what was asked for with the store while it is closed."""
    if wanted == "own":
        return
    from ui import between

    if wanted == "restore" and program.restore is not None:
        program.news = between.go_back(store, program.restore, program.clock)
        program.restore = None
    elif wanted == "rescue":
        _rescued(program, store)


def _does_not_open(paths: AppPaths) -> str:
    """Say to whom there is no terminal that an error of ours keeps the window from opening."""
    words = _tr(
        "Counterfoil could not open its window, by a fault of its own. What was saved is there. "
        "What went wrong stands in {file}."
    )
    return words.format(file=paths.log_file)


def _is_mended(program: Program, location: Path | str, why: UserError) -> bool:
    """Say why the store does not open; tell whether it was mended meanwhile."""
    from app.sentences import sentence
    from models.values import StoreError, StoreTrouble

    is_damaged = isinstance(why, StoreError) and why.kind is StoreTrouble.DAMAGED
    if not is_damaged or not isinstance(location, Path):
        program.tell("Counterfoil", sentence(why))
        return False
    offer = _tr(
        "What can be read can be saved into a new store. The damaged file stays as it is, and "
        "you are told what is missing before anything is put in its place."
    )
    words = f"{sentence(why)}\n\n{offer}"
    if not program.agree("Counterfoil", words, _tr("Save what can be saved")):
        return False
    return _rescued(program, location)


def _rescued(program: Program, store: Path) -> bool:
    """Save what can be saved; tell whether it was put in the store's place."""
    from ui import between

    save = partial(rescue_store, store, program.clock)
    news = between.rescue(store, save, program.clock, program.tell, program.agree)
    program.news = news or program.news
    return news is not None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Bootstrap", text)


def make_sample(path: Path) -> None:
    """Build the sample shop where it was not built before."""
    if path.exists():
        return
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from ui import between

    between.make_sample(path, datetime.now(ZoneInfo(locality.zone())).date())


def _last_fault(paths: AppPaths) -> str:
    """Return what the interpreter wrote when it last died; "" where it did not."""
    try:
        return paths.fault_file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
