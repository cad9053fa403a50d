"""`log`: an interaction recorded, with its customer, remarks and promise."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from app.cli import asking, saying
from app.cli.session import Session
from app.language import _
from models.values import (
    Due,
    Emotion,
    EmotionSource,
    Expectation,
    Money,
    RemarkKind,
    UserError,
    Vocabulary,
)

if TYPE_CHECKING:
    from argparse import Namespace

    from app.services.customers import NewCustomer
    from app.services.interactions import Logged, NewInteraction, NewPromise, NewRemark
    from models.store import Writing


def run(session: Session) -> int:
    """Record the interaction; say its id, its promise's number and the date understood."""
    with session.store(create=True) as store, store.write(session.actor) as writing:
        almanac = asking.Almanac.of(writing)
        new = _read(session, writing, almanac)
        from app.services import interactions

        logged = interactions.log(writing, new)
    due = new.promises[0].due if new.promises else None
    _report(session, logged, due, almanac)
    return 0


def _read(session: Session, writing: Writing, almanac: asking.Almanac) -> NewInteraction:
    """Return what was typed as an interaction; makes a staff member where nobody has the name."""
    from app.services.interactions import NewInteraction

    options = session.options
    when = almanac.when(options.at) if options.at else None
    if when is not None:
        said = saying.moment_in_words(when.instant, almanac.zone)
        session.output.note(_("It happened on {when}.").format(when=said))
    return NewInteraction(
        note=options.note,
        customer=_customer(session, writing),
        at=when.instant if when else None,
        day_only=bool(when and when.day_only),
        channel_id=asking.term(writing, Vocabulary.CHANNEL, options.channel),
        stage_id=asking.term(writing, Vocabulary.STAGE, options.stage),
        aspect_id=asking.term(writing, Vocabulary.ASPECT, options.aspect),
        arrival=_emotion(options.arrival),
        emotion=_emotion(options.emotion),
        emotion_source=EmotionSource(options.emotion_source) if options.emotion_source else None,
        expectation=Expectation(options.expectation) if options.expectation else None,
        worth=_worth(writing, options.worth),
        settled=options.settled,
        given=options.given,
        staff_id=_staff(session, writing),
        remarks=[_remark(text) for text in options.remark],
        promises=_promises(options, almanac),
    )


def _emotion(step: int | None) -> Emotion | None:
    return None if step is None else Emotion(step)


def _customer(session: Session, writing: Writing) -> int | NewCustomer | None:
    """Return the customer's id, or one to be made where nobody has that name."""
    from app.services.customers import NewCustomer

    name = session.options.customer
    if name is None:
        return None
    found = asking.customer(writing, name)
    if found is not None:
        return found
    session.output.note(_("Nobody has that name yet, so a customer is made."))
    return NewCustomer(name)


def _staff(session: Session, writing: Writing) -> int | None:
    """Return who handled it; a name nobody bears is taken on the staff."""
    from app.services import staff

    name = session.options.staff
    if name is None:
        return None
    found = asking.staff(writing, name)
    if found is not None:
        return found
    session.output.note(_("Nobody on the staff has that name yet, so it is added."))
    return staff.add(writing, name).staff


def _worth(writing: Writing, text: str | None) -> Money | None:
    """Return the amount in the shop's currency."""
    from app.queries.shop import shop
    from app.rules.money import parse_amount

    if text is None:
        return None
    currency = shop(writing).currency
    return Money(parse_amount(text, currency), currency)


def _remark(text: str) -> NewRemark:
    """Read `KIND:TEXT`; only the first colon parts them."""
    from app.services.interactions import NewRemark

    kind, colon, words = text.partition(":")
    try:
        return NewRemark(RemarkKind(kind.strip().lower()), words if colon else "")
    except ValueError:
        kinds = ", ".join(kind.value for kind in RemarkKind)
        raise UserError("remark.unknown_kind", text=kind, known=kinds) from None


def _promises(options: Namespace, almanac: asking.Almanac) -> list[NewPromise]:
    """Return the promise, if one was made; no promise is taken without its due."""
    from app.services.interactions import NewPromise

    if options.promise is None:
        if options.due is not None:
            raise UserError("promise.no_words", field="promise")
        return []
    if options.due is None:
        raise UserError("promise.no_due", field="due")
    return [NewPromise(options.promise, almanac.due(options.due))]


def _report(session: Session, logged: Logged, due: Due | None, almanac: asking.Almanac) -> None:
    """Say what was recorded, and warn of a due that is past already."""
    from app.rules.numbers import number_of

    number = number_of(logged.promises[0]) if logged.promises else None
    if due is not None and _is_past(due, almanac.now, almanac.zone):
        session.output.note(_("Mind: that due is past already, so the promise is overdue."))
    if session.output.as_json:
        session.output.document(
            {
                "interaction": logged.interaction,
                "customer": logged.customer,
                "promise": number,
                "due": saying.due(due, almanac.zone),
                "changeset": logged.changes.changeset,
            }
        )
        return
    session.output.data(_("Interaction {id} is recorded.").format(id=logged.interaction))
    if number is not None and due is not None:
        words = saying.due_in_words(due, almanac.zone)
        session.output.data(_("Promise {number} is due {due}.").format(number=number, due=words))


def _is_past(due: Due, now: datetime, zone: ZoneInfo) -> bool:
    """Tell whether a promise due then is overdue at once."""
    from app.rules.standing import lapse

    return lapse(due, zone) <= now
