"""What the store already knows of a source: its ids, and the shop's words and staff."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import select

from app.exchange.drafts import Key, Ref
from app.exchange.kinds import KINDS
from app.sentences.terms import every_spelling
from models.external import ExternalId
from models.folding import fold
from models.history import ChangeSet
from models.plain import Plain, columns, encoded
from models.shop import Term
from models.staff import StaffMember
from models.store import Reading
from models.tables import JOURNALLED
from models.values import Record, Vocabulary

OWN_SOURCE = "counterfoil"
"""The source that the maps of our own CSV export name."""
OWN = 0
_AT_ONCE = 400
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Link:
    """An id of the source: its own row, the record it stands for, what was last imported."""

    row_id: int
    record_id: int
    imported: str

    @property
    def is_own(self) -> bool:
        """Whether the store's own export gave the id: then nothing was ever imported."""
        return self.row_id == OWN

    def values(self) -> dict[str, Any]:
        """Return what was last imported, by column, in plain values."""
        found = json.loads(self.imported)
        return found if isinstance(found, dict) else {}


@dataclass(slots=True)
class Known:
    """The source's ids, those whose record is still there, and ids of words and staff."""

    source: str
    links: dict[Key, Link] = field(default_factory=dict)
    alive: dict[Record, set[int]] = field(default_factory=dict)
    names: dict[Key, int] = field(default_factory=dict)
    _called: dict[tuple[Record, int], str] = field(default_factory=dict)

    @classmethod
    def load(cls, reading: Reading, source: str) -> Known:
        """Read it all from the store."""
        known = cls(source)
        known._load_links(reading)
        known._load_names(reading)
        if source == OWN_SOURCE:
            known._load_own(reading)
        return known

    def _load_links(self, reading: Reading) -> None:
        statement = select(
            ExternalId.id,
            ExternalId.record,
            ExternalId.external_id,
            ExternalId.record_id,
            ExternalId.imported,
        ).where(ExternalId.source == self.source)
        for row in reading.execute(statement):
            key = (row.record, row.external_id)
            self.links[key] = Link(row.id, row.record_id, row.imported)
        for record in {record for record, _id in self.links}:
            table = JOURNALLED[record]
            linked = select(ExternalId.record_id).where(
                ExternalId.source == self.source, ExternalId.record == record
            )
            ids = reading.execute(select(table.id).where(table.id.in_(linked))).scalars()
            self.alive[record] = set(ids)

    def _load_own(self, reading: Reading) -> None:
        """Know the store's own records by the ids that its export gives them."""
        store = identity(reading)
        for record in KINDS:
            table = JOURNALLED[record]
            for row_id in reading.execute(select(table.id)).scalars():
                self.links.setdefault((record, own_id(store, row_id)), Link(OWN, row_id, "{}"))
                self.alive.setdefault(record, set()).add(row_id)

    def _load_names(self, reading: Reading) -> None:
        """Know words by key, by what they are called anywhere, and first by their own text.

        Staff are known by their folded name.
        """
        terms = list(reading.execute(select(Term.id, Term.vocabulary, Term.key, Term.text)))
        spellings = every_spelling()
        for row in terms:
            for spelling in (row.key, *spellings.get(row.key, ())) if row.key else ():
                self.names.setdefault(_word_key(row.vocabulary, spelling), row.id)
        for row in terms:
            key = _word_key(row.vocabulary, row.text)
            self.names.pop(key, None)  # the last name of a record is the one that is told
            self.names[key] = row.id
        for row in reading.execute(select(StaffMember.id, StaffMember.name)):
            self.names[(Record.STAFF_MEMBER, fold(row.name) or row.name)] = row.id

    def is_alive(self, key: Key) -> bool:
        """Tell whether an id of the source stands for a record that is still there."""
        link = self.links.get(key)
        return link is not None and link.record_id in self.alive.get(key[0], set())

    def id_of(self, key: Key) -> int | None:
        """Return the record an id stands for; a word that was imported keeps its id renamed."""
        if self.is_alive(key):
            return self.links[key].record_id
        return self.names.get(key)

    def name_of(self, record: Record, row_id: int) -> str:
        """Return what a record is called in the file or here: its id there, a word, a name."""
        if not self._called:
            for key, found in self.names.items():
                self._called[(key[0], found)] = _bare(key)
            for key, link in self.links.items():
                self._called[(key[0], link.record_id)] = _bare(key)
        return self._called.get((record, row_id), str(row_id))

    def is_missing(self, ref: Ref) -> bool:
        """Tell whether a word or person has to be made."""
        return self.id_of(ref.key) is None


def _word_key(vocabulary: Vocabulary, text: str) -> Key:
    """Return the key of a word of a list."""
    return Record.TERM, f"{vocabulary.value}:{fold(text) or text}"


def _bare(key: Key) -> str:
    """Return a name without the vocabulary that stands before a word."""
    return key[1].partition(":")[2] if key[0] is Record.TERM else key[1]


def identity(reading: Reading) -> str:
    """Return a short word that tells this store's records from another's.

    It is the beginning of the first change-set's id: every record came by a change-set.
    """
    first = select(ChangeSet.uid).order_by(ChangeSet.id).limit(1)
    return str(reading.execute(first).scalar() or "new").partition("-")[0]


def own_id(store: str, row_id: int) -> str:
    """Return the id that the export gives to a record of a store."""
    return f"{store}-{row_id}"


def current_rows(
    reading: Reading, record: Record, ids: Iterable[int]
) -> Iterator[Mapping[int, Plain]]:
    """Yield what the store holds of some records, in plain values, some hundred at a time."""
    table = JOURNALLED[record]
    for chunk in in_chunks(ids, _AT_ONCE):
        statement = select(*table.__table__.columns).where(table.id.in_(chunk))
        names = columns(table)
        rows = (
            encoded(table, dict(zip(names, row, strict=True))) for row in reading.execute(statement)
        )
        yield {row["id"]: row for row in rows}


def in_chunks(items: Iterable[_T], size: int) -> Iterator[Sequence[_T]]:
    """Yield items in lists of at most `size`."""
    rest = iter(items)
    while chunk := list(islice(rest, size)):
        yield chunk
