"""Customers: add, correct, merge, delete, and their contact points and tags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from app.rules.names import contact_key
from app.services import checks, parts
from models.customer import ContactPoint, Customer, CustomerTag
from models.external import ExternalId
from models.folding import fold
from models.interaction import Interaction
from models.sessions import Writing
from models.shop import shop_values
from models.survey import SurveyAnswer
from models.values import NOTE_LIMIT, Changes, ContactKind, Record, UserError


@dataclass(frozen=True, slots=True)
class NewContact:
    """A way to reach a customer, as it was given."""

    kind: ContactKind
    value: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class NewCustomer:
    """A customer to be added."""

    name: str
    contacts: Sequence[NewContact] = ()
    language: str | None = None
    tone: str | None = None
    preferred_channel_id: int | None = None
    tags: Sequence[str] = ()
    note: str | None = None
    consent: str | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """A customer that was added: its id, and what changed."""

    changes: Changes
    customer: int


_FIELDS: Mapping[str, checks.Check] = {
    "name": checks.line,
    "language": checks.optional_line,
    "preferred_channel_id": checks.optional_id,
    "tone": checks.optional_line,
    "note": checks.optional_note,
    "consent": checks.optional_line,
}


def add(writing: Writing, new: NewCustomer) -> Added:
    """Add a customer with contact points and tags; namesakes are allowed."""
    writing.name("customers.add")
    customer_id = create(writing, new)
    return Added(writing.changes(), customer_id)


def create(writing: Writing, new: NewCustomer) -> int:
    """Insert a customer as a part of another command; return the id."""
    values = checks.checked({field: getattr(new, field) for field in _FIELDS}, _FIELDS)
    checks.references(writing, values)
    customer_id = writing.insert(Customer, name_key=fold(new.name), **values)
    if new.contacts:
        _write_contacts(writing, customer_id, new.contacts)
    for tag in checks.different(new.tags, "tags"):
        writing.insert(CustomerTag, customer_id=customer_id, tag=tag)
    return customer_id


def correct(
    writing: Writing,
    customer_id: int,
    values: Mapping[str, object],
    expected_version: int | None = None,
) -> Changes:
    """Correct fields in place: name, language, preferred_channel_id, tone, note, consent."""
    writing.name("customers.correct")
    new = checks.checked(values, _FIELDS)
    checks.references(writing, new)
    if "name" in new:
        new["name_key"] = fold(new["name"])
    writing.update(Customer, customer_id, expected_version=expected_version, **new)
    return writing.changes()


def set_contacts(writing: Writing, customer_id: int, contacts: Sequence[NewContact]) -> Changes:
    """Make these the customer's contact points, in this order; the first tells namesakes apart."""
    writing.name("customers.set_contacts")
    checks.exists(writing, Customer, customer_id)
    _write_contacts(writing, customer_id, contacts)
    return writing.changes()


def set_tags(writing: Writing, customer_id: int, tags: Sequence[str]) -> Changes:
    """Make these the customer's tags."""
    writing.name("customers.set_tags")
    checks.exists(writing, Customer, customer_id)
    parts.set_tags(writing, CustomerTag, "customer_id", customer_id, tags)
    return writing.changes()


def delete(writing: Writing, customer_id: int, *, with_records: bool = False) -> Changes:
    """Delete a customer with contact points and tags.

    One that has interactions or survey answers is refused ("customer.has_records", with their
    numbers) unless `with_records`: then they go first, with promises and all.
    """
    writing.name("customers.delete")
    checks.exists(writing, Customer, customer_id)
    if not with_records:
        _refuse_with_records(writing, customer_id)
    theirs = select(Interaction.id).where(Interaction.customer_id == customer_id)
    for interaction_id in writing.execute(theirs).scalars().all():
        parts.delete_interaction(writing, interaction_id)
    for table in (SurveyAnswer, ContactPoint, CustomerTag):
        rows = select(table.id).where(table.customer_id == customer_id)
        for row_id in writing.execute(rows).scalars().all():
            writing.delete(table, row_id)
    writing.delete(Customer, customer_id)
    return writing.changes()


def merge(writing: Writing, keep_id: int, other_id: int) -> Changes:
    """Give everything of the other customer to the one kept, then delete the other.

    What the kept one leaves blank is filled from the other; notes are joined; contact points
    and tags that both have are kept once; external ids follow.
    """
    writing.name("customers.merge")
    if keep_id == other_id:
        raise UserError("customer.same", id=keep_id)
    fields = [getattr(Customer, field) for field in _FIELDS]
    kept = checks.fetch(writing, Customer, keep_id, *fields)._mapping
    other = checks.fetch(writing, Customer, other_id, *fields)._mapping
    filled = {field: other[field] for field in _FIELDS if kept[field] is None}
    if kept["note"] and other["note"]:
        filled["note"] = checks.note(f"{kept['note']}\n{other['note']}"[:NOTE_LIMIT], "note")
    writing.update(Customer, keep_id, **filled)
    _hand_over(writing, keep_id, other_id)
    writing.delete(Customer, other_id)
    return writing.changes()


def _refuse_with_records(writing: Writing, customer_id: int) -> None:
    counts = [
        writing.execute(
            select(func.count()).select_from(table).where(table.customer_id == customer_id)
        ).scalar_one()
        for table in (Interaction, SurveyAnswer)
    ]
    if any(counts):
        raise UserError("customer.has_records", interactions=counts[0], answers=counts[1])


def _contact_values(new: NewContact, position: int, country: str | None) -> dict[str, Any]:
    kind: Any = checks.choice(ContactKind)(new.kind, "contacts")
    value = checks.line(new.value, "contacts")
    return {
        "kind": kind,
        "value": value,
        "value_key": contact_key(kind, value, country),
        "label": checks.optional_line(new.label, "contacts"),
        "position": position,
    }


def _write_contacts(writing: Writing, customer_id: int, contacts: Sequence[NewContact]) -> None:
    """Keep the rows of contact points that stay, so that the journal tells what changed."""
    columns = (ContactPoint.id, ContactPoint.kind, ContactPoint.value)
    rows = writing.execute(select(*columns).where(ContactPoint.customer_id == customer_id))
    had = {(row.kind, row.value): row.id for row in rows}
    country = shop_values(writing).country
    wanted = {(new.kind, new.value): new for new in contacts}
    for key in had.keys() - wanted.keys():
        writing.delete(ContactPoint, had[key])
    for position, (key, new) in enumerate(wanted.items()):
        values = _contact_values(new, position, country)
        if key in had:
            writing.update(ContactPoint, had[key], **values)
        else:
            writing.insert(ContactPoint, customer_id=customer_id, **values)


def _hand_over(writing: Writing, keep_id: int, other_id: int) -> None:
    for table in (Interaction, SurveyAnswer):
        rows = select(table.id).where(table.customer_id == other_id)
        for row_id in writing.execute(rows).scalars().all():
            writing.update(table, row_id, customer_id=keep_id)
    _hand_over_contacts(writing, keep_id, other_id)
    _hand_over_tags(writing, keep_id, other_id)
    external = select(ExternalId.id).where(
        ExternalId.record == Record.CUSTOMER, ExternalId.record_id == other_id
    )
    for row_id in writing.execute(external).scalars().all():
        writing.update(ExternalId, row_id, record_id=keep_id)


def _hand_over_contacts(writing: Writing, keep_id: int, other_id: int) -> None:
    columns = (
        ContactPoint.id,
        ContactPoint.customer_id,
        ContactPoint.kind,
        ContactPoint.value_key,
    )
    rows = writing.execute(
        select(*columns)
        .where(ContactPoint.customer_id.in_((keep_id, other_id)))
        .order_by(ContactPoint.position, ContactPoint.id)
    ).all()
    known = {(row.kind, row.value_key) for row in rows if row.customer_id == keep_id}
    position = sum(row.customer_id == keep_id for row in rows)
    for row in rows:
        if row.customer_id == keep_id:
            continue
        if (row.kind, row.value_key) in known:
            writing.delete(ContactPoint, row.id)
        else:
            writing.update(ContactPoint, row.id, customer_id=keep_id, position=position)
            position += 1


def _hand_over_tags(writing: Writing, keep_id: int, other_id: int) -> None:
    columns = (CustomerTag.id, CustomerTag.customer_id, CustomerTag.tag)
    rows = writing.execute(
        select(*columns).where(CustomerTag.customer_id.in_((keep_id, other_id)))
    ).all()
    known = {row.tag for row in rows if row.customer_id == keep_id}
    for row in rows:
        if row.customer_id == other_id and row.tag in known:
            writing.delete(CustomerTag, row.id)
        elif row.customer_id == other_id:
            writing.update(CustomerTag, row.id, customer_id=keep_id)
