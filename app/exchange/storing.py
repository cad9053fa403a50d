"""Writes a checked file: new records in batches, changed ones field by field.

Everything happens in one `Writing`, that is, one change-set. New rows go through
`insert_many`, so the journal keeps ranges of ids; a batch holds the records of some hundred
rows of the file, so that one record edited since holds back its batch alone at an undo.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import func, select

from app.exchange.comparing import Update, table_of
from app.exchange.drafts import Contact, Draft, Key, Ref
from app.exchange.kinds import KINDS
from app.exchange.known import Known, in_chunks
from app.rules.names import contact_key
from models.customer import ContactPoint, CustomerTag
from models.external import ExternalId
from models.folding import fold
from models.interaction import InteractionTag
from models.plain import canonical
from models.shop import Term
from models.staff import StaffMember
from models.store import Writing
from models.values import ContactKind, Record, Role, Vocabulary

ROWS_AT_ONCE = 500
Row = dict[str, Any]


@dataclass(slots=True)
class Storing:
    """One import on its way into the store."""

    writing: Writing
    known: Known
    country: str | None
    told: Callable[[int], None]

    def store(self, new: Sequence[Draft], updates: Sequence[Update]) -> None:
        """Write new records and changed ones; `told` hears how many are done."""
        drafts = [*new, *(update.draft for update in updates)]
        self._make_names(drafts)
        done = 0
        for batch in in_chunks(new, ROWS_AT_ONCE):
            self._insert(batch)
            done += len(batch)
            self.told(done)
        for update in updates:
            self._update(update)
            done += 1
            self.told(done)

    def _make_names(self, drafts: Iterable[Draft]) -> None:
        """Make the words and staff that the shop does not have."""
        named = dict.fromkeys(
            ref
            for draft in drafts
            for ref in draft.refs().values()
            if ref.record in {Record.TERM, Record.STAFF_MEMBER}
        )
        missing = [ref for ref in named if self.known.is_missing(ref)]
        self._make_terms([ref for ref in missing if ref.record is Record.TERM])
        self._make_staff([ref for ref in missing if ref.record is Record.STAFF_MEMBER])
        # Only what the import makes gets an id of the source: it goes again with an undo, and
        # until then the word is known even when the shop renames it.
        unlinked = [ref for ref in missing if ref.key not in self.known.links]
        links = [self._link(ref.key, self.known.names[ref.key], {}) for ref in unlinked]
        self.writing.insert_many(ExternalId, links)

    def _make_terms(self, refs: Sequence[Ref]) -> None:
        last = self.writing.execute(select(func.max(Term.position))).scalar() or 0
        rows = [
            {
                "vocabulary": Vocabulary(ref.id.partition(":")[0]),
                "text": ref.text,
                "position": last + offset,
            }
            for offset, ref in enumerate(refs, start=1)
        ]
        self._name(refs, self.writing.insert_many(Term, rows))

    def _make_staff(self, refs: Sequence[Ref]) -> None:
        rows = [{"name": ref.text, "name_key": fold(ref.text), "role": Role.CLERK} for ref in refs]
        self._name(refs, self.writing.insert_many(StaffMember, rows))

    def _name(self, refs: Sequence[Ref], ids: range) -> None:
        self.known.names.update(zip((ref.key for ref in refs), ids, strict=True))

    def _insert(self, batch: Sequence[Draft]) -> None:
        """Write the new records of one batch, parents before children, then their ids."""
        by_kind: dict[Record, list[Draft]] = defaultdict(list)
        for draft in batch:
            by_kind[draft.record].append(draft)
        links: list[Row] = []
        for record in KINDS:
            drafts = by_kind.get(record, [])
            rows = [self._row(draft, draft.values) for draft in drafts]
            ids = self.writing.insert_many(KINDS[record].table, rows)
            for draft, row_id in zip(drafts, ids, strict=True):
                self.known.names[draft.key] = row_id
                links.append(self._link(draft.key, row_id, draft.plain()))
            self._insert_lists(zip(drafts, ids, strict=True))
        self.writing.insert_many(ExternalId, links)

    def _insert_lists(self, pairs: Iterable[tuple[Draft, int]]) -> None:
        """Write contact points and tags of new records."""
        contacts: list[Row] = []
        tags: dict[Record, list[Row]] = {Record.CUSTOMER: [], Record.INTERACTION: []}
        for draft, row_id in pairs:
            contacts += self._contacts(draft.contacts, row_id, 0)
            if draft.tags:
                tags[draft.record] += _tags(draft.record, draft.tags, row_id)
        self.writing.insert_many(ContactPoint, contacts)
        self.writing.insert_many(CustomerTag, tags[Record.CUSTOMER])
        self.writing.insert_many(InteractionTag, tags[Record.INTERACTION])

    def _row(self, draft: Draft, values: Mapping[str, object]) -> Row:
        """Return a table's row: ids for what was named, keys that search goes by."""
        row: Row = {
            name: self._id_of(value) if isinstance(value, Ref) else value
            for name, value in values.items()
        }
        if draft.record is Record.CUSTOMER and "name" in row:
            row["name_key"] = fold(row["name"])
        if draft.record is Record.CONTACT_POINT and "value" in row:
            kind = cast("ContactKind", draft.values["kind"])
            row["value_key"] = contact_key(kind, row["value"], self.country)
        return row

    def _id_of(self, ref: Ref) -> int | None:
        return self.known.id_of(ref.key)

    def _contacts(self, contacts: Iterable[Contact], customer: int, first: int) -> list[Row]:
        return [
            {
                "customer_id": customer,
                "kind": contact.kind,
                "value": contact.value,
                "value_key": contact_key(contact.kind, contact.value, self.country),
                "label": contact.label,
                "position": position,
            }
            for position, contact in enumerate(contacts, start=first)
        ]

    def _link(self, key: Key, record_id: int, imported: Mapping[str, object]) -> Row:
        return {
            "source": self.known.source,
            "record": key[0],
            "external_id": key[1],
            "record_id": record_id,
            "imported": canonical(imported),
        }

    def _update(self, update: Update) -> None:
        """Write what the file changed over a record, and remember the file's words."""
        draft, record_id = update.draft, update.link.record_id
        given = {name: value for name, value in draft.values.items() if name in update.columns}
        if given:
            self.writing.update(table_of(draft), record_id, **self._row(draft, given))
        self._add_contacts(update.contacts, record_id)
        self._add_tags(draft.record, update.tags, record_id)
        self.writing.update(ExternalId, update.link.row_id, imported=update.imported)

    def _add_contacts(self, contacts: Sequence[Contact], customer: int) -> None:
        """Add contact points that the customer does not have by now."""
        if not contacts:
            return
        statement = select(ContactPoint.kind, ContactPoint.value_key, ContactPoint.position)
        held = list(self.writing.execute(statement.where(ContactPoint.customer_id == customer)))
        keys = {(row.kind, row.value_key) for row in held}
        first = max((row.position for row in held), default=-1) + 1
        rows = self._contacts(contacts, customer, first)
        new = [row for row in rows if (row["kind"], row["value_key"]) not in keys]
        self.writing.insert_many(ContactPoint, new)

    def _add_tags(self, record: Record, tags: Sequence[str], record_id: int) -> None:
        """Add tags that the record does not bear by now."""
        if not tags:
            return
        table = CustomerTag if record is Record.CUSTOMER else InteractionTag
        owner = (
            CustomerTag.customer_id if record is Record.CUSTOMER else InteractionTag.interaction_id
        )
        held = set(self.writing.execute(select(table.tag).where(owner == record_id)).scalars())
        new = [row for row in _tags(record, tags, record_id) if row["tag"] not in held]
        self.writing.insert_many(table, new)


def _tags(record: Record, tags: Iterable[str], record_id: int) -> list[Row]:
    return [{f"{record.value}_id": record_id, "tag": tag} for tag in tags]
