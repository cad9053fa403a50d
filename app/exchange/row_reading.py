"""One row to its records: made as the map says, joined to one another, checked by the rules."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from app.exchange.cells import CellReader, Context, convert
from app.exchange.drafts import Contact, Draft, Ref
from app.exchange.import_map import FieldMap, RecordMap
from app.exchange.kinds import Field, Type
from app.rules.names import check_words
from models.values import NAME_LIMIT, ContactKind, PromiseState, Record, UserError

_ROW_PARENTS = {
    Record.CONTACT_POINT: (Record.CUSTOMER,),
    Record.INTERACTION: (Record.CUSTOMER,),
    Record.REMARK: (Record.INTERACTION,),
    Record.PROMISE: (Record.INTERACTION,),
    Record.PROMISE_MOVE: (Record.PROMISE,),
    Record.SURVEY_ANSWER: (Record.CUSTOMER, Record.INTERACTION),
}
_NEEDED_PARENTS = {
    Record.CONTACT_POINT: Record.CUSTOMER,
    Record.REMARK: Record.INTERACTION,
    Record.PROMISE: Record.INTERACTION,
    Record.PROMISE_MOVE: Record.PROMISE,
}


class CellProblem(Exception):
    """What is wrong with a row: the column to look at, and why."""

    def __init__(self, column: str | None, error: UserError) -> None:
        """Keep the column, or None where the row as a whole is meant."""
        super().__init__(error.code)
        self.column = column
        self.error = error


@dataclass(slots=True)
class RowReader:
    """Makes the records of a row."""

    reader: CellReader
    context: Context
    _fields: list[tuple[RecordMap, Sequence[Field]]] = dataclasses.field(init=False)

    def __post_init__(self) -> None:
        """Put the fields of each kind in order, once for all rows."""
        self._fields = [(found, _in_order(found)) for found in self.context.import_map.records]

    def drafts(self, line: int, cells: Sequence[str]) -> list[Draft]:
        """Return the records of one row, parents first.

        Raises:
            CellProblem: the first thing that is wrong.

        """
        made: list[Draft] = []
        for record_map, fields in self._fields:
            draft = self._draft(record_map, fields, line, cells)
            if draft is not None:
                _join(draft, made, record_map)
                _check(draft, record_map, made)
                made.append(draft)
        return made

    def has_id(self, cells: Sequence[str]) -> bool:
        """Tell whether the row bears the id of any record, made or not."""
        return any(
            self.reader.text(cells, record_map.id) is not None
            for record_map in self.context.import_map.records
        )

    def _draft(
        self, record_map: RecordMap, fields: Sequence[Field], line: int, cells: Sequence[str]
    ) -> Draft | None:
        """Return one record, or None where the row has none of the kind."""
        if not self._is_there(record_map, cells):
            return None
        external_id = self._id(record_map, cells)
        if external_id is None:
            return None
        values: dict[str, object] = {}
        for spec in fields:
            values.update(self._value(spec, record_map.fields[spec.name], cells, values))
        return Draft(
            record_map.kind.record,
            external_id,
            line,
            values,
            tuple(dict.fromkeys(self._contacts(record_map, cells))),
            tuple(dict.fromkeys(self._tags(record_map, cells))),
        )

    def _is_there(self, record_map: RecordMap, cells: Sequence[str]) -> bool:
        """Tell whether no column that the record depends on is blank."""
        for name in record_map.only_with:
            blanks = frozenset().union(
                *(f.blanks for f in record_map.fields.values() if f.column == name)
            )
            if self.reader.cell(cells, name, blanks) is None:
                return False
        return True

    def _id(self, record_map: RecordMap, cells: Sequence[str]) -> str | None:
        text = self.reader.text(cells, record_map.id)
        if text is None:
            return None
        try:
            return check_words(text.strip(), NAME_LIMIT, "id")
        except UserError as error:
            raise CellProblem(record_map.id.shown, error) from error

    def _value(
        self, spec: Field, field: FieldMap, cells: Sequence[str], so_far: dict[str, object]
    ) -> dict[str, object]:
        """Return the columns that one field fills; none where it is blank."""
        text = self.reader.text(cells, field)
        try:
            if text is None:
                if spec.required:
                    raise UserError("import.blank", field=spec.name)
                return {}
            return convert(spec, field, text, self.context, so_far)
        except UserError as error:
            raise CellProblem(field.shown, error) from error

    def _contacts(self, record_map: RecordMap, cells: Sequence[str]) -> Iterator[Contact]:
        for field in record_map.contacts:
            text = self._one_line(field, self.reader.text(cells, field))
            if text is not None:
                yield Contact(field.kind or ContactKind.HANDLE, text, field.label)

    def _tags(self, record_map: RecordMap, cells: Sequence[str]) -> Iterator[str]:
        for field in record_map.tags:
            text = self.reader.text(cells, field)
            parts = [text] if text is None or field.split is None else text.split(field.split)
            for part in parts:
                tag = self._one_line(field, part if part and part.strip() else None)
                if tag is not None:
                    yield tag

    def _one_line(self, field: FieldMap, text: str | None) -> str | None:
        try:
            return None if text is None else check_words(text, NAME_LIMIT, field.key)
        except UserError as error:
            raise CellProblem(field.shown, error) from error


def _in_order(record_map: RecordMap) -> list[Field]:
    """Return the mapped fields, those that others are read by first."""
    fields = [spec for name, spec in record_map.kind.fields.items() if name in record_map.fields]
    return sorted(fields, key=lambda spec: spec.reads is not Type.CURRENCY)


def _join(draft: Draft, made: Sequence[Draft], record_map: RecordMap) -> None:
    """Give a record the parents that stand in its row, where its map names none."""
    for parent in _ROW_PARENTS.get(draft.record, ()):
        if parent.value in record_map.fields:
            continue
        found = next((other for other in made if other.record is parent), None)
        if found is not None:
            draft.values[f"{parent.value}_id"] = Ref(parent, found.id)
    needed = _NEEDED_PARENTS.get(draft.record)
    if needed is not None and f"{needed.value}_id" not in draft.values:
        error = UserError("import.no_parent", record=draft.record.value, parent=needed.value)
        raise CellProblem(record_map.id.shown, error)


def _check(draft: Draft, record_map: RecordMap, made: Sequence[Draft]) -> None:
    """Apply the rules that hold between fields."""
    if draft.record is Record.INTERACTION:
        _check_interaction(draft, record_map)
    if draft.record is Record.PROMISE:
        _check_promise(draft, record_map, made)


def _check_interaction(draft: Draft, record_map: RecordMap) -> None:
    """An emotion needs its source; a source or a currency alone says nothing."""
    values = draft.values
    felt = "emotion" in values or "arrival" in values
    if not felt:
        values.pop("emotion_source", None)
    if felt and "emotion_source" not in values:
        raise CellProblem(_column(record_map, "emotion"), UserError("import.emotion_source"))
    if "worth_minor" not in values:
        values.pop("worth_currency", None)


def _check_promise(draft: Draft, record_map: RecordMap, made: Sequence[Draft]) -> None:
    """No date, no settling; what is not told follows from what is."""
    values = draft.values
    state = values.get("state", PromiseState.OPEN)
    is_settled = state is not PromiseState.OPEN
    if is_settled and "settled_at" not in values:
        error = UserError("import.settled_without_time", state=_word(state))
        raise CellProblem(_column(record_map, "settled_at"), error)
    if not is_settled and "settled_at" in values:
        error = UserError("import.time_without_settling")
        raise CellProblem(_column(record_map, "state"), error)
    if "first_due_day" not in values:
        values |= {f"first_{name}": values[name] for name in ("due_day", "due_at")}
    if "promised_at" not in values:
        values["promised_at"] = _promised_at(made, record_map)


def _promised_at(made: Sequence[Draft], record_map: RecordMap) -> object:
    """Return when the row's interaction took place."""
    interaction = next((other for other in made if other.record is Record.INTERACTION), None)
    if interaction is None:
        error = UserError("import.blank", field="promised_at")
        raise CellProblem(_column(record_map, "promised_at"), error)
    return interaction.values["at"]


def _column(record_map: RecordMap, name: str) -> str:
    field = record_map.fields.get(name)
    return record_map.id.shown if field is None else field.shown


def _word(value: object) -> str:
    return str(value.value) if isinstance(value, Enum) else str(value)
