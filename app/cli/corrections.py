"""`edit`, `attach` and `delete`: a slip of the pen put right, a walk-in given its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from app.cli import asking, saying
from app.cli.session import Session
from app.language import _
from models.values import (
    Changes,
    ContactKind,
    Emotion,
    EmotionSource,
    Expectation,
    Money,
    Record,
    UserError,
    Vocabulary,
)

if TYPE_CHECKING:
    from enum import Enum

    from models.store import Writing

Reader = Callable[["Typed", str], object]


class Typed:
    """What a field's text is read with: the store's words, and the shop's almanac."""

    def __init__(self, session: Session, writing: Writing) -> None:
        """Keep the store that names are looked up in."""
        self.session = session
        self.writing = writing
        self.almanac = asking.Almanac.of(writing)

    def said(self, what: str) -> None:
        """Tell the person how a date was understood."""
        self.session.output.note(_("Understood as {what}.").format(what=what))


def edit(session: Session) -> int:
    """Correct the fields named, leave the others alone."""
    kind = Record(session.options.kind)
    record = asking.record_id(kind, session.options.id)
    with session.store() as store, store.write(session.actor) as writing:
        pairs = dict(_parted(text) for text in session.options.fields)
        changes = _EDITORS[kind](Typed(session, writing), record, pairs)
    return _tell(session, changes, _("Corrected."), _("Nothing differs, so nothing was changed."))


def _parted(text: str) -> tuple[str, str]:
    """Part FIELD=VALUE at its first equals sign."""
    name, equals, value = text.partition("=")
    if not equals:
        raise UserError("field.no_value", text=text)
    return name.strip().lower().replace("-", "_"), value


def _read(typed: Typed, pairs: Mapping[str, str], readers: Mapping[str, Reader]) -> dict[str, Any]:
    """Read each field's text; what is empty becomes nothing.

    The readers' key is the name typed; where the use case calls it otherwise, that is in
    `_COLUMNS`.
    """
    unknown = next((name for name in pairs if name not in readers), None)
    if unknown is not None:
        raise UserError("field.unknown", field=unknown, known=", ".join(readers))
    return {
        _COLUMNS.get(name, name): readers[name](typed, value) if value.strip() else None
        for name, value in pairs.items()
    }


def _edit_interaction(typed: Typed, record: int, pairs: Mapping[str, str]) -> Changes:
    from app.services import interactions

    values = _read(typed, pairs, _INTERACTION)
    if isinstance(values.get("at"), tuple):
        values["at"], values["day_only"] = values["at"]
    if "settled" in values:
        values["settled"] = bool(values["settled"])
    if "tags" in values:
        values["tags"] = values["tags"] or ()
    if "note" in pairs:
        values["note"] = pairs["note"]
    return interactions.correct(typed.writing, record, values)


def _edit_customer(typed: Typed, record: int, pairs: Mapping[str, str]) -> Changes:
    from app.services import customers

    contacts = {name: pairs[name] for name in pairs if name in _CONTACTS}
    rest = {name: value for name, value in pairs.items() if name not in _CONTACTS}
    values = _read(typed, rest, _CUSTOMER)
    if "name" in rest:
        values["name"] = rest["name"]
    if contacts:
        _set_contacts(typed, record, contacts)
    if "tags" in values:
        customers.set_tags(typed.writing, record, values.pop("tags") or ())
    if values:
        customers.correct(typed.writing, record, values)
    return typed.writing.changes()


def _set_contacts(typed: Typed, record: int, given: Mapping[str, str]) -> None:
    """Put the contact points given in the place of those of their kind; the others stay."""
    from app.queries.profile import profile
    from app.services import customers

    kept = [
        customers.NewContact(row.kind, row.value, row.label or "")
        for row in profile(typed.writing, record).customer.contacts
        if row.kind.value not in given
    ]
    new = [
        customers.NewContact(ContactKind(kind), value.strip())
        for kind, text in given.items()
        for value in text.split(";")
        if value.strip()
    ]
    customers.set_contacts(typed.writing, record, [*kept, *new])


def _edit_promise(typed: Typed, record: int, pairs: Mapping[str, str]) -> Changes:
    from app.services import promises

    values = _read(typed, pairs, _PROMISE)
    if "text" in pairs:
        values["text"] = pairs["text"]
    return promises.correct(typed.writing, record, values)


def attach(session: Session) -> int:
    """Give a walk-in its customer, made where nobody has that name."""
    from app.services import interactions
    from app.services.customers import NewCustomer

    interaction = asking.record_id(Record.INTERACTION, session.options.interaction)
    name = session.options.customer
    with session.store() as store, store.write(session.actor) as writing:
        found = asking.customer(writing, name)
        if found is None:
            session.output.note(_("Nobody has that name yet, so a customer is made."))
        whom = NewCustomer(name) if found is None else found
        changes = interactions.attach(writing, interaction, whom)
    return _tell(session, changes, _("Attached."), _("It belonged to that customer already."))


def delete(session: Session) -> int:
    """Delete one record with what hangs on it; undo brings it back."""
    from app.services import customers, interactions, promises

    kind = Record(session.options.kind)
    record = asking.record_id(kind, session.options.id)
    with session.store() as store, store.write(session.actor) as writing:
        if kind is Record.CUSTOMER:
            everything = session.options.with_records
            changes = customers.delete(writing, record, with_records=everything)
        elif kind is Record.INTERACTION:
            changes = interactions.delete(writing, record)
        else:
            changes = promises.delete(writing, record)
    return _tell(session, changes, _("Deleted. counterfoil undo brings it back."), "")


def _tell(session: Session, changes: Changes, done: str, same: str) -> int:
    """Say what a correction changed."""
    if session.output.as_json:
        session.output.document(saying.changed(changes))
    else:
        session.output.data(done if changes.changeset else same)
    return 0


def _text(_typed: Typed, text: str) -> str:
    return text


def _when(typed: Typed, text: str) -> tuple[object, bool]:
    """Read a moment, and whether it is known to the day only."""
    when = typed.almanac.when(text)
    typed.said(saying.moment_in_words(when.instant, typed.almanac.zone))
    return when.instant, when.day_only


def _moment(typed: Typed, text: str) -> object:
    return _when(typed, text)[0]


def _due(typed: Typed, text: str) -> object:
    found = typed.almanac.due(text)
    typed.said(saying.due_in_words(found, typed.almanac.zone))
    return found


def _staff(typed: Typed, text: str) -> int:
    found = asking.staff(typed.writing, text)
    if found is None:
        raise UserError("staff.unknown", name=text)
    return found


def _term(vocabulary: Vocabulary) -> Reader:
    return lambda typed, text: asking.term(typed.writing, vocabulary, text)


def _choice(words: type[Enum]) -> Reader:
    """Return a reader of one of the words of an enumeration."""

    def read(_typed: Typed, text: str) -> object:
        try:
            return words(text.strip().lower())
        except ValueError:
            known = ", ".join(str(word.value) for word in words)
            raise UserError("field.not_one_of", text=text, known=known) from None

    return read


def _step(_typed: Typed, text: str) -> Emotion:
    try:
        return Emotion(int(text))
    except ValueError:
        raise UserError("field.not_one_of", text=text, known="-2, -1, 0, 1, 2") from None


def _yes_or_no(_typed: Typed, text: str) -> bool:
    answers = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}
    if text.strip().lower() not in answers:
        raise UserError("field.not_one_of", text=text, known="yes, no")
    return answers[text.strip().lower()]


def _worth(typed: Typed, text: str) -> Money:
    from app.queries.shop import shop
    from app.rules.money import parse_amount

    currency = shop(typed.writing).currency
    return Money(parse_amount(text, currency), currency)


def _tags(_typed: Typed, text: str) -> list[str]:
    return [tag.strip() for tag in text.split(",") if tag.strip()]


_COLUMNS = {
    "channel": "channel_id",
    "stage": "stage_id",
    "aspect": "aspect_id",
    "staff": "staff_id",
    "owner": "owner_id",
    "promised_by": "promised_by_id",
    "preferred_channel": "preferred_channel_id",
}
_CONTACTS = frozenset(kind.value for kind in ContactKind)
_INTERACTION: Mapping[str, Reader] = {
    "note": _text,
    "at": _when,
    "channel": _term(Vocabulary.CHANNEL),
    "stage": _term(Vocabulary.STAGE),
    "aspect": _term(Vocabulary.ASPECT),
    "arrival": _step,
    "emotion": _step,
    "emotion_source": _choice(EmotionSource),
    "expectation": _choice(Expectation),
    "worth": _worth,
    "settled": _yes_or_no,
    "given": _text,
    "staff": _staff,
    "tags": _tags,
}
_CUSTOMER: Mapping[str, Reader] = {
    "name": _text,
    "language": _text,
    "tone": _text,
    "note": _text,
    "consent": _text,
    "preferred_channel": _term(Vocabulary.CHANNEL),
    "tags": _tags,
}
_PROMISE: Mapping[str, Reader] = {
    "text": _text,
    "due": _due,
    "owner": _staff,
    "promised_by": _staff,
    "promised_at": _moment,
}
_EDITORS: Mapping[Record, Callable[[Typed, int, Mapping[str, str]], Changes]] = {
    Record.INTERACTION: _edit_interaction,
    Record.CUSTOMER: _edit_customer,
    Record.PROMISE: _edit_promise,
}
