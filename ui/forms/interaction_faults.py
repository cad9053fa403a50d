"""What keeps an interaction from being saved, each said at its field before anything is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from app.rules.names import check_words
from app.sentences import sentence
from models.values import NAME_LIMIT, NOTE_LIMIT, UserError
from ui.forms.rows import RemarkRow
from ui.widgets.fields import Fault

if TYPE_CHECKING:
    from ui.forms.interaction_form import InteractionForm

Wrong = tuple[Fault, str]
"""Where to say it, and the sentence."""


def found(form: InteractionForm) -> list[Wrong]:
    """Return what is wrong in the order of the form; what lies folded away is unfolded."""
    return [
        *_customer(form),
        *_words(form.note_fault, form.note.text(), NOTE_LIMIT, "note"),
        *_rows(form),
        *_less_often(form),
    ]


def _customer(form: InteractionForm) -> Iterator[Wrong]:
    """Find half a name, or one that may not be kept."""
    customer = form.customer
    if not customer.is_settled():
        yield customer.fault, customer.unsettled_words()
    elif customer.who.is_new:
        yield from _words(customer.fault, customer.who.name, NAME_LIMIT, "name")


def _rows(form: InteractionForm) -> Iterator[Wrong]:
    """Find remarks and promises that may not be kept, and promises without a due."""
    for remark in cast("list[RemarkRow]", form.remarks.filled()):
        yield from _words(remark.fault, remark.words.text(), NOTE_LIMIT, "text")
    for promise in form.promise_rows():
        yield from _words(promise.words_fault, promise.words.text(), NOTE_LIMIT, "promise")
        if promise.due.due is None:
            yield promise.due_fault, sentence(UserError("promise.no_due", field="due"))


def _less_often(form: InteractionForm) -> Iterator[Wrong]:
    """Find what is wrong among what is said less often."""
    wrong = [*_worth(form), *_given(form), *_when(form)]
    if wrong:
        form.show_more(True)
    yield from wrong


def _worth(form: InteractionForm) -> Iterator[Wrong]:
    """Find a worth that is no amount."""
    try:
        form.more.money()
    except UserError as error:
        yield form.more.worth_fault, sentence(error)


def _given(form: InteractionForm) -> Iterator[Wrong]:
    """Find words for what was given that may not be kept."""
    given = form.more.given.text()
    if given.strip():
        yield from _words(form.more.given_fault, given, NOTE_LIMIT, "given")


def _when(form: InteractionForm) -> Iterator[Wrong]:
    """Find words for a moment that were not understood."""
    if not form.more.when.is_clear():
        yield form.more.when_fault, _tr("Write when it happened, such as yesterday 16:00.")


def _words(fault: Fault, text: str, limit: int, field: str) -> Iterator[Wrong]:
    """Find words that may not be kept: blank, too long, or with what no text holds."""
    try:
        check_words(text, limit, field)
    except UserError as error:
        yield fault, sentence(error)


def _tr(text: str) -> str:
    return QCoreApplication.translate("InteractionForm", text)
