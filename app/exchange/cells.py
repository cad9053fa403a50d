"""Cells to values: what one field of a map reads from one row, or what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from functools import lru_cache, partial
from zoneinfo import ZoneInfo

from app.exchange.date_formats import Moment
from app.exchange.drafts import Ref
from app.exchange.import_map import FieldMap, ImportMap
from app.exchange.kinds import Field, Type
from app.rules.days import first_instant, local_instant
from app.rules.disarm import armed
from app.rules.money import minor_units, parse_amount
from app.rules.names import check_words
from models.folding import fold
from models.values import (
    NAME_LIMIT,
    NOTE_LIMIT,
    SURVEY_SCALES,
    Emotion,
    Record,
    SurveyKind,
    UserError,
)

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Dates beyond these are slips; the calendar's own ends would stop sums with days."""
_WHOLE = re.compile(r"[+-]?[0-9]{1,9}(?:\.0*)?", re.ASCII)
_YES_NO = {"yes": True, "no": False, "true": True, "false": False, "1": True, "0": False}
_EMOTIONS = (int(min(Emotion)), int(max(Emotion)))


class CellReader:
    """Finds the text of a field in a row: columns by name, blanks, words translated."""

    def __init__(self, import_map: ImportMap, header: Sequence[str]) -> None:
        """Look up the map's columns once.

        Raises:
            UserError: `import.column_missing`, `import.column_twice`.

        """
        self._map = import_map
        self._place = {name: at for at, name in reversed(list(enumerate(header)))}
        for name in import_map.columns(needed=True):
            if name not in self._place:
                raise UserError("import.column_missing", column=name)
        for name in import_map.columns():
            if header.count(name) > 1:
                raise UserError("import.column_twice", column=name)

    def text(self, cells: Sequence[str], field: FieldMap) -> str | None:
        """Return what stands in a field, as it stands, or None where that is nothing."""
        if any(self.cell(cells, name, field.blanks) is None for name in field.only_with):
            return None
        if field.template is not None:
            look = partial(self.cell, cells, blanks=field.blanks)
            found: str | None = field.template.fill(look)
        elif field.column is not None:
            found = self.cell(cells, field.column, field.blanks)
        else:
            found = field.constant
        if found is not None and field.translate:
            found = field.translate.get(found.strip(), found)
        return found if found and found.strip() else None

    def cell(
        self, cells: Sequence[str], name: str, blanks: frozenset[str] = frozenset()
    ) -> str | None:
        """Return a column's cell, or None where it is blank or the column is absent."""
        place = self._place.get(name)
        if place is None:
            return None
        text = armed(cells[place]) if self._map.disarmed else cells[place]
        bare = text.strip()
        return None if not bare or bare in blanks or bare in self._map.blanks else text


@dataclass(frozen=True, slots=True)
class Context:
    """What conversions go by: the map's way to write, the shop's days."""

    import_map: ImportMap
    shop_zone: ZoneInfo


def convert(
    spec: Field, field: FieldMap, text: str, context: Context, so_far: Mapping[str, object]
) -> dict[str, object]:
    """Return the columns that a text fills.

    `so_far` are the columns of the same record that were read before: a score is checked
    against its kind.

    Raises:
        UserError: what is wrong with the text.

    """
    return _CONVERSIONS[spec.reads](_Cell(spec, field, text, context, so_far))


@dataclass(frozen=True, slots=True)
class _Cell:
    """One text on its way to a value."""

    spec: Field
    field: FieldMap
    text: str
    context: Context
    so_far: Mapping[str, object]

    @property
    def bare(self) -> str:
        return self.text.strip()

    def one(self, value: object) -> dict[str, object]:
        return {self.spec.columns[0]: value}


def _words(cell: _Cell) -> dict[str, object]:
    return cell.one(check_words(cell.text, NOTE_LIMIT, cell.spec.name))


def _line(cell: _Cell) -> dict[str, object]:
    return cell.one(check_words(cell.text, NAME_LIMIT, cell.spec.name))


def _moment(cell: _Cell) -> Moment:
    """Read a date or time as the map says it is written."""
    written = cell.field.format
    if written is None:
        raise UserError("map.no_format", field=cell.field.key)
    try:
        moment = written.read(cell.bare)
    except (ValueError, OverflowError) as error:
        raise UserError("import.not_date", value=cell.bare, format=written.text) from error
    if not FIRST_YEAR <= moment.day.year <= LAST_YEAR:
        raise UserError("import.date_far", value=cell.bare, first=FIRST_YEAR, last=LAST_YEAR)
    return Moment(moment.day) if cell.field.day_only else moment


def _at(cell: _Cell, moment: Moment) -> datetime:
    """Return the instant: told with its offset, or of the file's zone, or the day's first."""
    if moment.instant is not None:
        return moment.instant
    if moment.local is None:
        return first_instant(moment.day, cell.context.shop_zone)
    zone = cell.field.zone or cell.context.import_map.zone
    if zone is None:
        raise UserError("import.no_offset", value=cell.bare)
    return local_instant(moment.local, zone)


def _instant(cell: _Cell) -> dict[str, object]:
    return cell.one(_at(cell, _moment(cell)))


def _when(cell: _Cell) -> dict[str, object]:
    moment = _moment(cell)
    at, day_only = cell.spec.columns
    return {at: _at(cell, moment), day_only: moment.local is None}


def _due(cell: _Cell) -> dict[str, object]:
    moment = _moment(cell)
    day_column, at_column = cell.spec.columns
    day: date | None = moment.day if moment.local is None else None
    return {day_column: day, at_column: None if day is not None else _at(cell, moment)}


def _choice(cell: _Cell) -> dict[str, object]:
    word = cell.bare.casefold().replace(" ", "_")
    choice = cell.spec.choice or Enum
    try:
        return cell.one(choice(word))
    except ValueError as error:
        known = ", ".join(str(member.value) for member in choice)
        raise UserError("import.not_choice", value=cell.bare, known=known) from error


def _named(cell: _Cell, record: Record, prefix: str = "") -> dict[str, object]:
    """Refer to a word or a person by the folded name."""
    return cell.one(_name(record, prefix, cell.bare, cell.spec.name))


@lru_cache(maxsize=4096)
def _name(record: Record, prefix: str, text: str, field: str) -> Ref:
    """Return one reference for all the rows that name the same."""
    check_words(text, NAME_LIMIT - len(prefix), field)
    return Ref(record, f"{prefix}{fold(text) or text}"[:NAME_LIMIT], text)


def _term(cell: _Cell) -> dict[str, object]:
    vocabulary = cell.spec.vocabulary
    return _named(cell, Record.TERM, f"{vocabulary.value}:" if vocabulary else "")


def _staff(cell: _Cell) -> dict[str, object]:
    return _named(cell, Record.STAFF_MEMBER)


def _parent(cell: _Cell) -> dict[str, object]:
    parent = cell.spec.parent
    if parent is None:
        return {}
    return cell.one(Ref(parent, check_words(cell.bare, NAME_LIMIT, cell.spec.name)))


def _money(cell: _Cell) -> dict[str, object]:
    currency = cell.so_far.get("worth_currency") or cell.context.import_map.currency
    if not isinstance(currency, str):
        raise UserError("import.no_currency", value=cell.bare)
    decimal = cell.field.decimal or cell.context.import_map.decimal
    minor, code = cell.spec.columns
    return {minor: parse_amount(cell.bare, currency, decimal), code: currency}


def _currency(cell: _Cell) -> dict[str, object]:
    code = cell.bare.upper()
    minor_units(code)
    return {"worth_currency": code}


def _score(cell: _Cell) -> dict[str, object]:
    kind = cell.so_far.get("kind")
    if not isinstance(kind, SurveyKind):
        raise UserError("import.no_kind", value=cell.bare)
    return cell.one(_on_scale(cell, SURVEY_SCALES[kind]))


def _emotion(cell: _Cell) -> dict[str, object]:
    return cell.one(Emotion(_on_scale(cell, _EMOTIONS)))


def _on_scale(cell: _Cell, ours: tuple[int, int]) -> int:
    """Return a whole score on our scale, converted in proportion from the file's."""
    if not _WHOLE.fullmatch(cell.bare):
        raise UserError("import.not_number", value=cell.bare)
    score = int(cell.bare.partition(".")[0])
    low, high = cell.field.scale or ours
    if not low <= score <= high:
        raise UserError("import.out_of_scale", value=cell.bare, low=low, high=high)
    result = ours[0] + Fraction((score - low) * (ours[1] - ours[0]), high - low)
    if result.denominator != 1:
        raise UserError("import.between_scores", value=cell.bare, low=ours[0], high=ours[1])
    return int(result)


def _yes_no(cell: _Cell) -> dict[str, object]:
    found = _YES_NO.get(cell.bare.casefold())
    if found is None:
        raise UserError("import.not_yes_no", value=cell.bare)
    return cell.one(found)


_CONVERSIONS: Mapping[Type, Callable[[_Cell], dict[str, object]]] = {
    Type.WORDS: _words,
    Type.LINE: _line,
    Type.INSTANT: _instant,
    Type.WHEN: _when,
    Type.DUE: _due,
    Type.CHOICE: _choice,
    Type.TERM: _term,
    Type.STAFF: _staff,
    Type.PARENT: _parent,
    Type.MONEY: _money,
    Type.CURRENCY: _currency,
    Type.SCORE: _score,
    Type.EMOTION: _emotion,
    Type.YES_NO: _yes_no,
}
