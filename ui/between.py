"""What is done while no window is open: backing up, going back, saving what can be saved.

Each is done on another thread, behind a small window that says so.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication

from app.sentences import sentence
from models.values import Clock, UserError
from ui.dialogs.busy import Busy
from ui.vocabulary import title

if TYPE_CHECKING:
    from datetime import date

    from app.safekeeping.keeper import Keeper
    from app.safekeeping.rescuing import Rescue

T = TypeVar("T")


def make_sample(path: Path, today: date) -> None:
    """Build the sample shop where it was not built before."""
    if not path.exists():
        from app import sample

        _behind(
            _tr("The sample shop is being built: a year of it."), partial(sample.build, path, today)
        )


def back_up(keeper: Keeper) -> UserError | None:
    """Back up what was changed, the store being closed; return what hindered it."""
    try:
        kept = _behind(_tr("What was done is being backed up."), keeper.on_close)
    except UserError as error:
        return error
    return kept.trouble if kept else None


def go_back(store: Path, backup: Path, clock: Clock) -> str:
    """Put a backup in the store's place; return what came of it, as a sentence."""
    try:
        aside = _replaced(_tr("The backup is being put in place."), store, backup, clock)
    except UserError as error:
        return sentence(error)
    if aside is None:
        return _tr("Back at the backup.")
    words = _tr("Back at the backup. The store as it was is kept as {name}.")
    return words.format(name=aside.name)


def _replaced(words: str, store: Path, other: Path, clock: Clock) -> Path | None:
    """Put another store in the place of one; return where the replaced one is kept."""
    from app.safekeeping.restoring import restore

    return _behind(words, partial(restore, store, other, clock)).aside


def rescue(
    store: Path,
    save: Callable[[], Rescue],
    clock: Clock,
    tell: Callable[[str, str], None],
    agree: Callable[[str, str, str], bool],
) -> str | None:
    """Save what can be saved, say what is missing, and put it in place if that is wanted.

    Returns what came of it as a sentence; nothing where the damaged store still has its place.
    """
    try:
        saved = _behind(_tr("What can be read is being saved into a new store."), save)
    except UserError as error:
        tell("Counterfoil", sentence(error))
        return None
    if not agree("Counterfoil", rescue_words(saved), _tr("Put it in place")):
        return None
    try:
        _replaced(_tr("What was saved is being put in place."), store, saved.rescued, clock)
    except UserError as error:
        return sentence(error)
    words = _tr("You go on with what could be saved. The damaged file is kept as {name}.")
    return words.format(name=saved.set_aside.name)


def rescue_words(rescue: Rescue) -> str:
    """Say what was saved, what is missing, and where both lie."""
    lines = [_tr("Saved, and missing:")]
    for record, saved in rescue.report.records.items():
        missing = len(saved.missing) + saved.unreadable
        if saved.saved or missing:
            form = _tr("{record}: {saved} saved, {missing} missing")
            lines.append(form.format(record=title(record), saved=saved.saved, missing=missing))
    if not rescue.verdict.sound:
        lines.append(_tr("The new store is not wholly in order; `counterfoil check` tells more."))
    lines.append("")
    lines.append(
        _tr("The damaged file is kept as it is, as {name}.").format(name=rescue.set_aside.name)
    )
    return "\n".join(lines)


def _behind(words: str, work: Callable[[], T]) -> T:
    """Do the work behind a window that says what it is."""
    dialog = Busy(words)
    try:
        return dialog.run(work)
    finally:
        dialog.deleteLater()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Between", text)
