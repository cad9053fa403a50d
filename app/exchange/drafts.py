"""Records as a file tells them, before they meet the store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.exchange.kinds import KINDS, Kind
from models.plain import Plain, encoded
from models.values import ContactKind, Record

Key = tuple[Record, str]
"""A record's kind and its id in the file."""


@dataclass(frozen=True, slots=True)
class Ref:
    """Another record by its id in the file; for words and staff, also how they are written."""

    record: Record
    id: str
    text: str = field(default="", compare=False)

    @property
    def key(self) -> Key:
        """Return the pair that ids are looked up by."""
        return (self.record, self.id)


@dataclass(frozen=True, slots=True)
class Contact:
    """A way to reach a customer, as the file has it."""

    kind: ContactKind
    value: str
    label: str | None = None


@dataclass(slots=True)
class Draft:
    """One record of the file. `values` holds what was given, by column; `Ref` for others.

    A column that is absent was blank; one that is None stands for nothing on purpose (the
    instant of a due that is a day).
    """

    record: Record
    id: str
    line: int
    values: dict[str, object]
    contacts: tuple[Contact, ...] = ()
    tags: tuple[str, ...] = ()

    @property
    def key(self) -> Key:
        """Return the pair that identifies it within the source."""
        return (self.record, self.id)

    @property
    def kind(self) -> Kind:
        """Return what is known of records like it."""
        return KINDS[self.record]

    def differs(self, other: Draft) -> bool:
        """Tell whether another draft of the same id says something else."""
        return (self.values, self.contacts, self.tags) != (
            other.values,
            other.contacts,
            other.tags,
        )

    def refs(self) -> Mapping[str, Ref]:
        """Return the columns that name other records."""
        return {name: value for name, value in self.values.items() if isinstance(value, Ref)}

    def plain(self) -> Plain:
        """Return what was given in plain values, other records by their id in the file.

        This is what is kept of the last import.
        """
        refs = {name: ref.id for name, ref in self.refs().items()}
        own = {name: value for name, value in self.values.items() if name not in refs}
        result: Plain = {**encoded(self.kind.table, own), **refs}
        if self.contacts:
            result["contacts"] = [[c.kind.value, c.value, c.label] for c in self.contacts]
        if self.tags:
            result["tags"] = list(self.tags)
        return result
