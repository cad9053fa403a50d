"""The import map: a TOML file that tells which column means what (`docs/map.md`).

Read once into frozen values; whatever is wrong with it is said precisely, with the key at
fault, before a single row is looked at.
"""

from __future__ import annotations

import codecs
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast
from zoneinfo import ZoneInfo

from app.exchange.date_formats import DateFormat
from app.exchange.kinds import KINDS, Field, Kind, Type
from app.exchange.templates import Template
from app.exchange.toml_table import TomlTable
from app.rules.money import minor_units
from models.values import NAME_LIMIT, ContactKind, UserError

_FIELD_KEYS = frozenset(
    {"column", "constant", "template", "blanks", "translate", "format", "zone", "day_only"}
    | {"scale", "decimal", "optional", "only_with", "split", "kind", "label"}
)
_MAP_KEYS = frozenset(
    {"source", "zone", "currency", "encoding", "delimiter", "skip_lines", "decimal", "blanks"}
    | {"disarmed"}
)


@dataclass(frozen=True, slots=True)
class FieldMap:
    """Where one field's value comes from and how it is read. `key` is its path in the map."""

    key: str
    column: str | None = None
    constant: str | None = None
    template: Template | None = None
    blanks: frozenset[str] = frozenset()
    translate: Mapping[str, str] = field(default_factory=dict)
    format: DateFormat | None = None
    zone: ZoneInfo | None = None
    day_only: bool = False
    scale: tuple[int, int] | None = None
    decimal: str | None = None
    optional: bool = False
    only_with: tuple[str, ...] = ()
    split: str | None = None
    kind: ContactKind | None = None
    label: str | None = None

    def columns(self) -> tuple[str, ...]:
        """Return the columns it reads."""
        if self.template is not None:
            return (*self.template.columns, *self.only_with)
        return (self.column, *self.only_with) if self.column is not None else self.only_with

    @property
    def shown(self) -> str:
        """What a problem with this field is listed under: its column, or its key."""
        return next(iter(self.columns()), self.key)


@dataclass(frozen=True, slots=True)
class RecordMap:
    """How one kind of record is made of a row."""

    kind: Kind
    key: str
    id: FieldMap
    fields: Mapping[str, FieldMap]
    contacts: tuple[FieldMap, ...] = ()
    tags: tuple[FieldMap, ...] = ()
    only_with: tuple[str, ...] = ()

    def parts(self) -> Iterator[FieldMap]:
        """Yield everything in it that reads columns."""
        yield self.id
        yield from self.fields.values()
        yield from self.contacts
        yield from self.tags


@dataclass(frozen=True, slots=True)
class ImportMap:
    """A whole map. `records` stand in the order in which records are made."""

    source: str
    records: tuple[RecordMap, ...]
    zone: ZoneInfo | None = None
    currency: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    skip_lines: int = 0
    decimal: str = "."
    blanks: frozenset[str] = frozenset()
    disarmed: bool = False

    @classmethod
    def load(cls, path: Path) -> ImportMap:
        """Read a map from a file.

        Raises:
            UserError: `map.unreadable`, `map.not_toml`, or what is wrong inside it, with the
                key in `field`.

        """
        try:
            text = path.read_text(encoding="utf-8-sig")
        except OSError as error:
            raise UserError("map.unreadable", file=path.name, reason=error.strerror) from error
        except UnicodeDecodeError as error:
            raise UserError("map.not_toml", file=path.name, reason="not UTF-8") from error
        return cls.parse(text, path.name)

    @classmethod
    def parse(cls, text: str, name: str = "map") -> ImportMap:
        """Read a map from its text; `name` is what errors call it."""
        try:
            table = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise UserError("map.not_toml", file=name, reason=str(error)) from error
        except RecursionError as error:
            raise UserError("map.not_toml", file=name, reason="nested too deeply") from error
        return _MapReader(table).read()

    def columns(self, *, needed: bool = False) -> tuple[str, ...]:
        """Return the columns the map reads; `needed` ones must stand in the file."""
        found: dict[str, None] = {}
        for record in self.records:
            found.update(dict.fromkeys(record.only_with))
            for part in record.parts():
                if not (needed and part.optional):
                    found.update(dict.fromkeys(part.columns()))
        return tuple(found)


class _MapReader:
    """Turns a parsed TOML document into an `ImportMap`."""

    def __init__(self, document: Mapping[str, object]) -> None:
        self.top = TomlTable(document)

    def read(self) -> ImportMap:
        """Return the whole map, or refuse it."""
        top = self.top
        top.refuse_unknown(_MAP_KEYS | {record.value for record in KINDS})
        source = top.text("source")
        if source is None or len(source) > NAME_LIMIT:
            raise UserError("map.missing", field="source")
        return ImportMap(
            source=source,
            zone=top.zone("zone"),
            records=self._records(),
            currency=self._currency(),
            encoding=self._encoding(),
            delimiter=self._delimiter(),
            skip_lines=self._skip_lines(),
            decimal=top.decimal("decimal") or ".",
            blanks=frozenset(word.strip() for word in top.texts("blanks")),
            disarmed=top.flag("disarmed"),
        )

    def _currency(self) -> str | None:
        currency = self.top.text("currency")
        try:
            if currency is not None:
                minor_units(currency)
        except UserError as error:
            raise UserError("map.currency", field="currency", currency=currency) from error
        return currency

    def _encoding(self) -> str | None:
        encoding = self.top.text("encoding")
        try:
            if encoding is not None and not codecs.lookup(encoding)._is_text_encoding:
                raise LookupError
        except (LookupError, ValueError) as error:
            raise UserError("map.encoding", field="encoding", encoding=encoding) from error
        return encoding

    def _delimiter(self) -> str | None:
        delimiter = self.top.text("delimiter")
        if delimiter is not None and (len(delimiter) != 1 or delimiter in '"\r\n'):
            raise UserError("map.delimiter", field="delimiter")
        return delimiter

    def _skip_lines(self) -> int:
        value = self.top.values.get("skip_lines", 0)
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= 1000:
            raise UserError("map.skip_lines", field="skip_lines")
        return value

    def _records(self) -> tuple[RecordMap, ...]:
        found = [record for kind in KINDS.values() for record in self._records_of(kind)]
        if not found:
            raise UserError("map.no_record")
        return tuple(found)

    def _records_of(self, kind: Kind) -> Iterator[RecordMap]:
        """Yield the maps of one kind: a table, or a list of them."""
        name = kind.record.value
        value = self.top.values.get(name, [])
        if isinstance(value, dict):
            yield _record(TomlTable(value, name), kind)
            return
        if not isinstance(value, list) or not all(isinstance(table, dict) for table in value):
            raise UserError("map.not_table", field=name)
        for number, table in enumerate(value, start=1):
            yield _record(TomlTable(table, f"{name}[{number}]"), kind)


def _record(table: TomlTable, kind: Kind) -> RecordMap:
    """Read the map of one kind of record."""
    lists = {
        name
        for name, has in (("contacts", kind.has_contacts), ("tags", kind.has_tags))
        if has and name in table.values
    }
    table.refuse_unknown(frozenset(kind.fields) | {"id", "only_with"} | lists)
    names = ["id", *(name for name in table.values if name in kind.fields)]
    missing = [f.name for f in kind.fields.values() if f.required and f.name not in names]
    if missing or "id" not in table.values:
        raise UserError("map.missing", field=table.key(missing[0] if missing else "id"))
    return RecordMap(
        kind=kind,
        key=table.path,
        id=_field(table, "id", None),
        fields={name: _field(table, name, kind.fields[name]) for name in names[1:]},
        contacts=_several(table, "contacts") if "contacts" in lists else (),
        tags=_several(table, "tags") if "tags" in lists else (),
        only_with=_columns(table, "only_with"),
    )


def _several(table: TomlTable, name: str) -> tuple[FieldMap, ...]:
    """Read a list of fields: contacts, tags."""
    value = table.values[name]
    if not isinstance(value, list):
        raise UserError("map.not_list", field=table.key(name))
    maps = []
    for number, entry in enumerate(value, start=1):
        key = f"{name}[{number}]"
        found = _field(TomlTable({key: entry}, table.path), key, None)
        if name == "contacts" and found.kind is None:
            raise UserError("map.missing", field=f"{found.key}.kind")
        maps.append(found)
    return tuple(maps)


def _field(table: TomlTable, name: str, spec: Field | None) -> FieldMap:
    """Read one field: the name of a column, or a table."""
    key, value = table.key(name), table.values[name]
    if isinstance(value, str):
        value = {"column": value}
    if not isinstance(value, dict):
        raise UserError("map.not_field", field=key)
    inner = TomlTable(value, key)
    inner.refuse_unknown(_FIELD_KEYS)
    if len({"column", "constant", "template"} & set(value)) != 1:
        raise UserError("map.one_origin", field=key)
    found = FieldMap(
        key=key,
        column=_column(inner),
        constant=_constant(inner),
        template=_template(inner),
        blanks=frozenset(word.strip() for word in inner.texts("blanks")),
        translate=_translate(inner),
        format=_format(inner),
        zone=inner.zone("zone"),
        day_only=inner.flag("day_only"),
        scale=_scale(inner),
        decimal=inner.decimal("decimal"),
        optional=inner.flag("optional"),
        only_with=_columns(inner, "only_with"),
        split=inner.text("split"),
        kind=_contact_kind(inner),
        label=inner.text("label"),
    )
    _check_fits(found, spec)
    return found


def _check_fits(found: FieldMap, spec: Field | None) -> None:
    """Refuse what a field needs and lacks, or has and cannot use."""
    is_time = spec is not None and spec.is_time
    if is_time and found.format is None:
        raise UserError("map.no_format", field=found.key)
    if not is_time and found.format is not None:
        raise UserError("map.not_time", field=f"{found.key}.format")
    scaled = spec is not None and spec.reads in {Type.SCORE, Type.EMOTION}
    if found.scale is not None and not scaled:
        raise UserError("map.not_score", field=f"{found.key}.scale")


def _column(table: TomlTable) -> str | None:
    column = table.text("column")
    if column is not None and not column.strip():
        raise UserError("map.not_text", field=table.key("column"))
    return None if column is None else column.strip()


def _columns(table: TomlTable, name: str) -> tuple[str, ...]:
    columns = tuple(column.strip() for column in table.texts(name))
    if not all(columns):
        raise UserError("map.not_text", field=table.key(name))
    return columns


def _constant(table: TomlTable) -> str | None:
    """Return a constant as text: TOML's own numbers, days and flags may be written plainly."""
    value = table.values.get("constant")
    if value is None:
        return None
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (list, dict)) or not str(value).strip():
        raise UserError("map.not_text", field=table.key("constant"))
    return str(value)


def _template(table: TomlTable) -> Template | None:
    text = table.text("template")
    if text is None:
        return None
    try:
        return Template.parse(text)
    except ValueError as error:
        raise UserError("map.template", field=table.key("template"), template=text) from error


def _translate(table: TomlTable) -> Mapping[str, str]:
    value = table.values.get("translate", {})
    if not isinstance(value, dict) or not all(isinstance(word, str) for word in value.values()):
        raise UserError("map.not_table", field=table.key("translate"))
    return {word.strip(): ours for word, ours in value.items()}


def _format(table: TomlTable) -> DateFormat | None:
    text = table.text("format")
    if text is None:
        return None
    try:
        return DateFormat.parse(text)
    except ValueError as error:
        raise UserError("map.format", field=table.key("format"), format=text) from error


def _scale(table: TomlTable) -> tuple[int, int] | None:
    value = table.values.get("scale")
    if value is None:
        return None
    plain = isinstance(value, list) and all(type(bound) is int for bound in value)
    if not plain or len(cast("Sequence[int]", value)) != 2:
        raise UserError("map.scale", field=table.key("scale"))
    low, high = cast("tuple[int, int]", value)
    if low >= high:
        raise UserError("map.scale", field=table.key("scale"))
    return low, high


def _contact_kind(table: TomlTable) -> ContactKind | None:
    text = table.text("kind")
    try:
        return None if text is None else ContactKind(text)
    except ValueError as error:
        raise UserError("map.contact_kind", field=table.key("kind"), kind=text) from error
