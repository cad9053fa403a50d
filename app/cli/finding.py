"""`customers`, `search` and `profile`: finding who it is, and what is known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from app.cli import asking, saying
from app.cli.session import Session
from app.language import _

if TYPE_CHECKING:
    from app.queries.interactions import InteractionRow, RemarkRow
    from app.queries.profile import Profile
    from app.queries.promises import PromiseRow

LIMIT = 200
"""At most so many are found; whoever looks for more says more words."""


def customers(session: Session) -> int:
    """List customers whose name or contact points match."""
    from app.queries.customers import search

    with session.store() as store, store.read() as reading:
        hits = search(reading, " ".join(session.options.query), LIMIT)
    if session.output.as_json:
        found = [{"id": hit.id, "name": hit.name, "contact": hit.contact} for hit in hits]
        session.output.document(found)
    elif hits:
        rows = [(hit.id, hit.name, hit.contact) for hit in hits]
        session.output.table((_("id"), _("name"), _("contact")), rows)
    else:
        session.output.say(_("No customer matches."))
    return 0


def search(session: Session) -> int:
    """List every record that holds the words, newest first."""
    from app.queries.search import search as find

    with session.store() as store, store.read() as reading:
        zone = asking.Almanac.of(reading).zone
        hits = find(reading, " ".join(session.options.query), LIMIT)
    if session.output.as_json:
        session.output.document(
            [
                {
                    "kind": hit.kind.value,
                    "id": hit.id,
                    "text": hit.text,
                    "at": saying.instant(hit.at, zone),
                    "customer_id": hit.customer_id,
                    "customer": hit.customer,
                    "interaction": hit.interaction_id,
                }
                for hit in hits
            ]
        )
    elif hits:
        headings = (_("what"), _("id"), _("when"), _("customer"), _("text"))
        rows = [
            (
                hit.kind.value.replace("_", " "),
                hit.id,
                saying.moment_short(hit.at, zone) if hit.at else "",
                hit.customer,
                saying.excerpt(hit.text),
            )
            for hit in hits
        ]
        session.output.table(headings, rows)
    else:
        session.output.say(_("Nothing holds these words."))
    return 0


def profile(session: Session) -> int:
    """Show one customer: what we owe, what they value, how it went."""
    from app.queries.profile import profile as read_profile

    with session.store() as store, store.read() as reading:
        zone = asking.Almanac.of(reading).zone
        customer = asking.known_customer(reading, session.options.customer)
        found = read_profile(reading, customer)
    if session.output.as_json:
        session.output.document(_document(found, zone))
    else:
        _show(session, found, zone)
    return 0


def _document(found: Profile, zone: ZoneInfo) -> dict[str, object]:
    """Return the profile for JSON."""
    customer = found.customer
    return {
        "customer": {
            "id": customer.id,
            "name": customer.name,
            "contacts": [
                {"kind": row.kind.value, "value": row.value, "label": row.label}
                for row in customer.contacts
            ],
            "language": customer.language,
            "preferred_channel": customer.preferred_channel,
            "tone": customer.tone,
            "note": customer.note,
            "consent": customer.consent,
            "tags": list(customer.tags),
        },
        "open_promises": [promise_json(row, zone) for row in found.open_promises],
        "settled_promises": [promise_json(row, zone) for row in found.settled_promises],
        **{name: [_remark(row, zone) for row in getattr(found, name)] for name in VOICED},
        "path": [
            {
                "interaction": point.interaction_id,
                "at": saying.instant(point.at, zone),
                "arrival": point.arrival,
                "emotion": point.emotion,
                "source": point.source.value if point.source else None,
            }
            for point in found.path
        ],
        "timeline": [interaction_json(row, zone) for row in found.timeline],
        "interactions": found.interactions,
        "worth": dict(found.worth),
        "first_at": saying.instant(found.first_at, zone),
        "last_at": saying.instant(found.last_at, zone),
        "surveys": [
            {
                "kind": row.kind.value,
                "score": row.score,
                "comment": row.comment,
                "answered_at": saying.instant(row.answered_at, zone),
            }
            for row in found.surveys
        ],
        "measures": found.measures.to_json(),
    }


VOICED = (
    "values",
    "dislikes",
    "needs",
    "expectations",
    "complaints",
    "compliments",
    "suggestions",
    "questions",
)
"""The parts of a profile that hold what the customer voiced."""


def promise_json(row: PromiseRow, zone: ZoneInfo) -> dict[str, object]:
    """Return a promise for JSON."""
    return {
        "number": row.number,
        "text": row.text,
        "due": saying.due(row.due, zone),
        "first_due": saying.due(row.first_due, zone),
        "promised_at": saying.instant(row.promised_at, zone),
        "owner": row.owner,
        "state": row.state.value,
        "standing": row.standing.value,
        "unmet": row.unmet,
        "days_late": row.days_late,
        "settled_at": saying.instant(row.settled_at, zone),
        "settled_note": row.settled_note,
        "answered_at": saying.instant(row.answered_at, zone),
        "answer_note": row.answer_note,
        "moves": row.moves,
    }


def interaction_json(row: InteractionRow, zone: ZoneInfo) -> dict[str, object]:
    """Return an interaction for JSON."""
    local = row.at.astimezone(zone)
    return {
        "id": row.id,
        "at": local.date().isoformat() if row.day_only else local.isoformat(),
        "channel": row.channel,
        "stage": row.stage,
        "aspect": row.aspect,
        "note": row.note,
        "arrival": row.arrival,
        "emotion": row.emotion,
        "emotion_source": row.emotion_source.value if row.emotion_source else None,
        "expectation": row.expectation.value if row.expectation else None,
        "worth": saying.money(row.worth),
        "settled": row.settled,
        "given": row.given,
        "staff": row.staff,
        "remarks": [{"kind": remark.kind.value, "text": remark.text} for remark in row.remarks],
        "promises": [promise.number for promise in row.promises],
        "tags": list(row.tags),
    }


def _remark(row: RemarkRow, zone: ZoneInfo) -> dict[str, object]:
    return {
        "text": row.text,
        "aspect": row.aspect,
        "at": saying.instant(row.at, zone),
        "interaction": row.interaction_id,
    }


def _show(session: Session, found: Profile, zone: ZoneInfo) -> None:
    """Write the profile for a reader: what we owe comes first."""
    from app.cli.output import visible

    out, customer = session.output, found.customer
    out.data(visible(customer.name))
    for row in customer.contacts:
        out.data(f"  {row.kind.value}: {visible(row.value)}")
    for label, text in ((_("tone"), customer.tone), (_("note"), customer.note)):
        if text:
            out.data(f"  {label}: {visible(text)}")
    out.data(
        _("{count} interactions, worth {worth}").format(
            count=found.interactions, worth=saying.worth(found.worth)
        )
    )
    _show_promises(session, _("What we owe"), found.open_promises, zone)
    for name in VOICED:
        _show_remarks(session, name, getattr(found, name))
    _show_timeline(session, found.timeline[:10], zone)


def _show_promises(
    session: Session, heading: str, rows: Sequence[PromiseRow], zone: ZoneInfo
) -> None:
    from app.cli.output import visible

    if rows:
        session.output.data(f"\n{heading}")
    for row in rows:
        standing, due = saying.standing(row.standing), saying.due_short(row.due, zone)
        session.output.data(f"  {row.number}  {due}  {standing}: {visible(row.text)}")


def _show_remarks(session: Session, name: str, rows: Sequence[RemarkRow]) -> None:
    from app.cli.output import visible

    headings = {
        "values": _("Values"),
        "dislikes": _("Dislikes"),
        "needs": _("Needs"),
        "expectations": _("Expects"),
        "complaints": _("Complained"),
        "compliments": _("Praised"),
        "suggestions": _("Suggested"),
        "questions": _("Asked"),
    }
    if rows:
        session.output.data(f"\n{headings[name]}")
    for row in rows[:5]:
        session.output.data(f"  {visible(row.text)}")


def _show_timeline(session: Session, rows: Sequence[InteractionRow], zone: ZoneInfo) -> None:
    from app.cli.output import visible

    if rows:
        session.output.data("\n" + _("Latest"))
    for row in rows:
        when = saying.moment_short(row.at, zone)
        session.output.data(f"  {when}  {visible(saying.excerpt(row.note, 70))}")
