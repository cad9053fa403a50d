"""What a customer's form changed, as one write."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from app.queries.profile import CustomerDetail
from app.services import customers
from app.services.customers import NewContact
from models.values import Changes


def given(text: str) -> str | None:
    """Return the text as it was typed; None where it is blank."""
    return text if text.strip() else None


def correction(
    customer: CustomerDetail,
    values: dict[str, object],
    contacts: Sequence[NewContact],
    tags: Sequence[str],
) -> Callable[[Any], Changes]:
    """Return one write that stores whatever differs from what the form was opened with."""
    changed = {name: value for name, value in values.items() if value != getattr(customer, name)}

    def run(writing: Any) -> Changes:
        if changed:
            customers.correct(writing, customer.id, changed, customer.version)
        if list(contacts) != contacts_of(customer):
            customers.set_contacts(writing, customer.id, contacts)
        if list(tags) != list(customer.tags):
            customers.set_tags(writing, customer.id, tags)
        changes: Changes = writing.changes()
        return changes

    return run


def merging(
    save: Callable[[Any], Changes], keep_id: int, other_id: int
) -> Callable[[Any], Changes]:
    """Return one write that saves a customer and takes their double into them."""

    def run(writing: Any) -> Changes:
        save(writing)
        return customers.merge(writing, keep_id, other_id)

    return run


def contacts_of(customer: CustomerDetail | None) -> list[NewContact]:
    """Return the ways to reach a customer as the use cases take them; nobody has none."""
    if customer is None:
        return []
    return [NewContact(row.kind, row.value, row.label or "") for row in customer.contacts]
