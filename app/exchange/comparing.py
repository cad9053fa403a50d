"""A re-import: what the file changed since, and whether the store still holds what it gave.

Three values of each field are held against one another: what was imported last, what the
file says now, what the store holds. Fields that mean something only together (a table's
`undo_groups`) are taken together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any

from app.exchange.drafts import Contact, Draft
from app.exchange.kinds import KINDS
from app.exchange.known import Known, Link
from models.base import Base
from models.plain import Plain, canonical, completed, content_columns, decoded
from models.tables import JOURNALLED
from models.values import ContactKind, Record

_DAY = 24 * 3600 * 1_000_000
_DERIVED = frozenset({"name_key", "value_key", "position"})


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that both the file and somebody here changed; the store's word stays.

    `field` is None where the whole record was deleted here.
    """

    line: int
    record: Record
    id: str
    field: str | None
    imported: object = None
    store: object = None
    file: object = None

    def to_json(self) -> dict[str, object]:
        """Return it as the report lists it."""
        return {
            "line": self.line,
            "record": self.record.value,
            "id": self.id,
            "field": self.field,
            "imported": self.imported,
            "store": self.store,
            "file": self.file,
        }


@dataclass(frozen=True, slots=True)
class Update:
    """What is to be written over a record that was imported before.

    `columns` are those to write from the draft; `imported` is what the source gave last, from
    now on.
    """

    draft: Draft
    link: Link
    columns: tuple[str, ...]
    contacts: tuple[Contact, ...]
    tags: tuple[str, ...]
    imported: str

    @property
    def writes(self) -> bool:
        """Whether the record itself changes, and not only what is remembered of the file."""
        return bool(self.columns or self.contacts or self.tags)


@dataclass(frozen=True, slots=True)
class Compared:
    """The outcome for one record: what to write, if anything, and what is in conflict."""

    update: Update | None = None
    conflicts: tuple[Conflict, ...] = ()


def needs_comparing(draft: Draft, link: Link) -> bool:
    """Tell whether the file says anything else than it did the last time."""
    return canonical(draft.plain()) != link.imported


def gone(draft: Draft, link: Link) -> Compared:
    """Judge a record that was deleted here: a conflict only where the file changed it."""
    if not _changes(draft.plain(), link.values()):
        return Compared()
    return Compared(conflicts=(Conflict(draft.line, draft.record, draft.id, None),))


def compare(draft: Draft, link: Link, row: Plain, known: Known) -> Compared:
    """Hold a record of the file against its last import and the store's row."""
    file, imported = draft.plain(), link.values()
    remembered = dict(imported)
    columns: list[str] = []
    conflicts: list[Conflict] = []
    for group in _groups(draft, file):
        sides = _sides(draft, group, file, imported, known)
        if sides.file == sides.imported:
            continue
        current = tuple(_unboxed(row[name]) for name in group)
        if link.is_own and (current == sides.file or _same_day(group, sides.file, current)):
            continue
        if link.is_own or current not in (sides.file, sides.imported):
            conflicts.append(_conflict(draft, group, sides, current, known))
            continue
        if current != sides.file:
            columns += group
        remembered |= {name: file[name] for name in group if name in file}
    if link.is_own:
        # The file came from this very store. Nobody can tell which of the two is newer.
        return Compared(None, tuple(conflicts))
    contacts = _new_contacts(draft, imported)
    tags = _new_tags(draft, imported)
    remembered |= {name: _joined(imported.get(name, []), file[name]) for name in _lists(file)}
    if remembered == imported:
        return Compared(None, tuple(conflicts))
    update = Update(draft, link, tuple(columns), contacts, tags, canonical(remembered))
    return Compared(update, tuple(conflicts))


@dataclass(frozen=True, slots=True)
class _Sides:
    """A group's values as the file has them now and had them before, ids resolved."""

    file: tuple[Any, ...]
    imported: tuple[Any, ...]


def _changes(file: Mapping[str, object], imported: Mapping[str, object]) -> bool:
    """Tell whether the file gives anything that it did not give before."""
    return any(value is not None and imported.get(name) != value for name, value in file.items())


@cache
def _grouping(table: type[Base]) -> tuple[tuple[str, ...], ...]:
    """Return the table's columns in groups that are judged as one."""
    names = [name for name in content_columns(table) if name not in _DERIVED]
    groups = [tuple(sorted(group - _DERIVED)) for group in table.undo_groups]
    grouped = {name for group in groups for name in group}
    return (*groups, *((name,) for name in names if name not in grouped))


def _groups(draft: Draft, file: Mapping[str, object]) -> Iterator[tuple[str, ...]]:
    """Yield the groups of which the file gives anything: blank or absent erases nothing."""
    for group in _grouping(draft.kind.table):
        if any(file.get(name) is not None for name in group):
            yield group


def _sides(
    draft: Draft,
    group: Sequence[str],
    file: Mapping[str, object],
    imported: Mapping[str, object],
    known: Known,
) -> _Sides:
    """Return both sides of a group; a column blank in the file keeps what was imported."""
    defaults = _defaults(draft.kind.table)
    before = {name: imported.get(name, defaults[name]) for name in group}
    now = {name: file.get(name, before[name]) for name in group}
    refs = reference_columns(draft.record)
    resolved = [
        tuple(_unboxed(_resolve(refs, name, values[name], known)) for name in group)
        for values in (now, before)
    ]
    return _Sides(*resolved)


@cache
def _defaults(table: type[Base]) -> Plain:
    return completed(table, {})


@cache
def reference_columns(record: Record) -> Mapping[str, Record]:
    """Return the columns of a kind of record that hold ids, and of what."""
    found: dict[str, Record] = {}
    for field in KINDS[record].fields.values():
        if field.parent is not None:
            found[field.columns[0]] = field.parent
        elif field.vocabulary is not None:
            found[field.columns[0]] = Record.TERM
        elif field.name in {"staff", "owner", "promised_by", "answered_by"}:
            found[field.columns[0]] = Record.STAFF_MEMBER
    return found


def _resolve(refs: Mapping[str, Record], name: str, value: object, known: Known) -> object:
    """Return the store's id for an id of the file; what has none yet stays apart from all."""
    if name not in refs or not isinstance(value, str):
        return value
    found = known.id_of((refs[name], value))
    return value if found is None else found


def _unboxed(value: object) -> object:
    """Give a flag as a number, as the store gives it back."""
    return int(value) if isinstance(value, bool) else value


def _same_day(group: Sequence[str], file: Sequence[Any], current: Sequence[Any]) -> bool:
    """Tell whether both know the day alone, and the same: our tables name no hour then.

    The file's instant is the day's first.
    """
    if "day_only" not in group:
        return False
    at, day_only = group.index("at"), group.index("day_only")
    passed = current[at] - file[at]
    return bool(file[day_only] and current[day_only] and 0 <= passed < _DAY)


def _conflict(
    draft: Draft, group: Sequence[str], sides: _Sides, current: Sequence[object], known: Known
) -> Conflict:
    """Name the first field of a group in which store and file differ, and all three values."""
    at = next(place for place, value in enumerate(current) if value != sides.file[place])
    values = (sides.imported[at], current[at], sides.file[at])
    imported, store, file = (_shown(draft, group[at], value, known) for value in values)
    field = group[at].removesuffix("_id")
    return Conflict(draft.line, draft.record, draft.id, field, imported, store, file)


def _shown(draft: Draft, name: str, value: object, known: Known) -> object:
    """Return a stored value as a person reads it: names for ids, dates in ISO."""
    record = reference_columns(draft.record).get(name)
    if record is not None and isinstance(value, int):
        return known.name_of(record, value)
    found = decoded(draft.kind.table, {name: value})[name]
    if isinstance(found, datetime | date):
        return found.isoformat()
    return found.value if isinstance(found, Enum) else found


def _lists(file: Mapping[str, object]) -> list[str]:
    return [name for name in ("contacts", "tags") if name in file]


def _joined(before: Any, now: Any) -> list[object]:
    """Return what was ever imported: nothing is taken away by its absence."""
    return [*before, *(entry for entry in now if entry not in before)]


def _new_contacts(draft: Draft, imported: Mapping[str, Any]) -> tuple[Contact, ...]:
    had = {
        Contact(ContactKind(kind), value, label)
        for kind, value, label in imported.get("contacts", [])
    }
    return tuple(contact for contact in draft.contacts if contact not in had)


def _new_tags(draft: Draft, imported: Mapping[str, Any]) -> tuple[str, ...]:
    had = set(imported.get("tags", []))
    return tuple(tag for tag in draft.tags if tag not in had)


def table_of(draft: Draft) -> type[Base]:
    """Return the table a draft's record is kept in."""
    return JOURNALLED[draft.record]
