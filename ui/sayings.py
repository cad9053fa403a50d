"""What the frame says after the fact: what a command did, what an undo took back or left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.rules.names import shown
from models.values import LeftReason, Record
from ui.history_words import UNTOLD, field_word
from ui.privacy import veil
from ui.vocabulary import word

if TYPE_CHECKING:
    from app.services.undo import Undone, UndoPlan

LONGEST = 40
"""Characters of what something was about; the whole of it stands in the history."""
_COMMANDS: Mapping[str, object] = {
    "brand.set_colour": QT_TRANSLATE_NOOP("Sayings", "shop's colour changed"),
    "brand.set_logo": QT_TRANSLATE_NOOP("Sayings", "shop's picture changed"),
    "customers.add": QT_TRANSLATE_NOOP("Sayings", "new customer"),
    "customers.correct": QT_TRANSLATE_NOOP("Sayings", "customer corrected"),
    "customers.delete": QT_TRANSLATE_NOOP("Sayings", "customer deleted"),
    "customers.merge": QT_TRANSLATE_NOOP("Sayings", "customers merged"),
    "customers.set_contacts": QT_TRANSLATE_NOOP("Sayings", "contact points changed"),
    "customers.set_tags": QT_TRANSLATE_NOOP("Sayings", "tags changed"),
    "import": QT_TRANSLATE_NOOP("Sayings", "import of a file"),
    "interactions.add_remark": QT_TRANSLATE_NOOP("Sayings", "new remark"),
    "interactions.attach": QT_TRANSLATE_NOOP("Sayings", "interaction given to a customer"),
    "interactions.correct": QT_TRANSLATE_NOOP("Sayings", "interaction corrected"),
    "interactions.correct_remark": QT_TRANSLATE_NOOP("Sayings", "remark corrected"),
    "interactions.delete": QT_TRANSLATE_NOOP("Sayings", "interaction deleted"),
    "interactions.delete_remark": QT_TRANSLATE_NOOP("Sayings", "remark deleted"),
    "interactions.log": QT_TRANSLATE_NOOP("Sayings", "interaction logged"),
    "marks.apply": QT_TRANSLATE_NOOP("Sayings", "marks from paper taken in"),
    "promises.answer": QT_TRANSLATE_NOOP("Sayings", "broken promise answered for"),
    "promises.break": QT_TRANSLATE_NOOP("Sayings", "promise broken"),
    "promises.confirm": QT_TRANSLATE_NOOP("Sayings", "promise confirmed by the customer"),
    "promises.correct": QT_TRANSLATE_NOOP("Sayings", "promise corrected"),
    "promises.delete": QT_TRANSLATE_NOOP("Sayings", "promise deleted"),
    "promises.keep": QT_TRANSLATE_NOOP("Sayings", "promise kept"),
    "promises.make": QT_TRANSLATE_NOOP("Sayings", "promise made"),
    "promises.move": QT_TRANSLATE_NOOP("Sayings", "promise moved"),
    "promises.reopen": QT_TRANSLATE_NOOP("Sayings", "promise opened again"),
    "promises.withdraw": QT_TRANSLATE_NOOP("Sayings", "promise withdrawn"),
    "schedule.add": QT_TRANSLATE_NOOP("Sayings", "new scheduled summary"),
    "schedule.go_on": QT_TRANSLATE_NOOP("Sayings", "scheduled summary goes on"),
    "schedule.pause": QT_TRANSLATE_NOOP("Sayings", "scheduled summary paused"),
    "schedule.remove": QT_TRANSLATE_NOOP("Sayings", "scheduled summary removed"),
    "shop.add_holiday": QT_TRANSLATE_NOOP("Sayings", "holiday added"),
    "shop.add_term": QT_TRANSLATE_NOOP("Sayings", "new word in a list"),
    "shop.correct": QT_TRANSLATE_NOOP("Sayings", "shop's details changed"),
    "shop.remove_holiday": QT_TRANSLATE_NOOP("Sayings", "holiday removed"),
    "shop.rename_term": QT_TRANSLATE_NOOP("Sayings", "word of a list renamed"),
    "shop.retire_term": QT_TRANSLATE_NOOP("Sayings", "word of a list retired"),
    "shop.set_holidays": QT_TRANSLATE_NOOP("Sayings", "holidays changed"),
    "shop.set_opening_hours": QT_TRANSLATE_NOOP("Sayings", "opening hours changed"),
    "staff.add": QT_TRANSLATE_NOOP("Sayings", "new staff member"),
    "staff.correct": QT_TRANSLATE_NOOP("Sayings", "staff member corrected"),
    "staff.retire": QT_TRANSLATE_NOOP("Sayings", "staff member retired"),
    "surveys.correct": QT_TRANSLATE_NOOP("Sayings", "survey answer corrected"),
    "surveys.delete": QT_TRANSLATE_NOOP("Sayings", "survey answer deleted"),
    "surveys.record": QT_TRANSLATE_NOOP("Sayings", "survey answer recorded"),
    "undo": QT_TRANSLATE_NOOP("Sayings", "undo"),
}

_REASONS: Mapping[LeftReason, object] = {
    LeftReason.CHANGED_SINCE: QT_TRANSLATE_NOOP("Sayings", "changed since"),
    LeftReason.REFERRED_TO: QT_TRANSLATE_NOOP("Sayings", "something newer belongs to it"),
    LeftReason.GONE: QT_TRANSLATE_NOOP("Sayings", "no longer there"),
    LeftReason.PARENT_GONE: QT_TRANSLATE_NOOP("Sayings", "what it belonged to is gone"),
}


def command_words(command: str) -> str:
    """Return what a command did, in a few words; the command itself where none are known."""
    words = _COMMANDS.get(command)
    return _tr(str(words)) if words else command


def undone_words(undone: Undone, command: str) -> str:
    """Say what an undo took back, and what was left and why; `command` may be unknown ("")."""
    about = veil.words(brief(undone.about))
    if not undone.put_back:
        said = _tr("Nothing could be taken back.")
    elif command == "undo":
        said = _tr("Put back: {about}.").format(about=about) if about else _tr("Put back again.")
    elif command and about:
        what = command_words(command)
        said = _tr("Taken back: {what} ({about}).").format(what=what, about=about)
    elif command:
        said = _tr("Taken back: {what}.").format(what=command_words(command))
    else:
        said = _tr("The last change was taken back.")
    return f"{said} {left_words(undone)}".rstrip()


def brief(words: str) -> str:
    """Return the first words of a longer text, on one line, as they may stand in a sentence."""
    line = shown(" ".join(words.split()))
    return (
        line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "\N{HORIZONTAL ELLIPSIS}"
    )


def left_words(undone: Undone | UndoPlan) -> str:
    """Name what an undo leaves as it is, records and fields with the reason; "" for nothing."""
    if not undone.left:
        return ""
    records = {(left.record, left.record_id, left.reason) for left in undone.left}
    counted = Counter((record, reason) for record, _, reason in records)
    fields: dict[tuple[Record, LeftReason], dict[str, None]] = {}
    for left in undone.left:
        named = fields.setdefault((left.record, left.reason), {})
        if left.field is not None and left.field not in UNTOLD:
            named[field_word(left.field)] = None
    parts = [
        _left_part(record, counted[record, reason], list(named), reason)
        for (record, reason), named in fields.items()
    ]
    return _tr("Left as it is: {what}.").format(what="; ".join(parts))


def _left_part(record: Record, count: int, fields: Sequence[str], reason: LeftReason) -> str:
    what = word(record)
    if fields:
        what = f"{what} ({', '.join(fields)})"
    if count > 1:
        what = f"{what} ({count}x)"
    return f"{what}: {_tr(str(_REASONS[reason]))}"


def preview_words(plan: UndoPlan) -> str:
    """Say what an undo would do and leave, before it is done."""
    if not plan.put_back:
        said = _tr("Nothing of this can be taken back any more.")
    elif plan.put_back == 1:
        said = _tr("Taking it back changes 1 record.")
    else:
        said = _tr("Taking it back changes {n} records.").format(n=plan.put_back)
    return f"{said} {left_words(plan)}".rstrip()


def _tr(text: str) -> str:
    """Translate a saying."""
    return QCoreApplication.translate("Sayings", text)
