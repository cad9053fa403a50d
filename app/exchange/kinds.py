"""What an import map may say of each kind of record: its fields, and the columns they fill.

One table for all, read by the map (which names are there), by the reader of cells (what a
cell becomes) and by the export's own maps.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from models.base import Base
from models.customer import ContactPoint, Customer
from models.interaction import Interaction, Remark
from models.promise import Promise, PromiseMove
from models.survey import SurveyAnswer
from models.values import (
    ContactKind,
    EmotionSource,
    Expectation,
    PromiseState,
    Record,
    RemarkKind,
    RemarkState,
    SurveyKind,
    Vocabulary,
)


class Type(Enum):
    """What a cell is read as."""

    WORDS = auto()  # many lines
    LINE = auto()  # a name or another one-line field
    INSTANT = auto()
    DUE = auto()  # a day or an instant: two columns
    WHEN = auto()  # an instant, and whether only its day is known: two columns
    CHOICE = auto()  # one of an enumeration
    TERM = auto()  # a word of a vocabulary
    STAFF = auto()
    MONEY = auto()  # an amount and its currency: two columns
    CURRENCY = auto()
    EMOTION = auto()
    SCORE = auto()
    YES_NO = auto()
    PARENT = auto()  # another record's id in the file


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record: its name in the map, what it is, and the columns it fills."""

    name: str
    reads: Type
    columns: tuple[str, ...]
    choice: type[Enum] | None = None
    vocabulary: Vocabulary | None = None
    parent: Record | None = None
    required: bool = False

    @property
    def is_time(self) -> bool:
        """Whether the map must say how it is written."""
        return self.reads in {Type.INSTANT, Type.DUE, Type.WHEN}


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of record that a map can make."""

    record: Record
    table: type[Base]
    fields: Mapping[str, Field]
    has_contacts: bool = False
    has_tags: bool = False


def _fields(*fields: Field) -> Mapping[str, Field]:
    return {field.name: field for field in fields}


def _line(name: str, *, required: bool = False) -> Field:
    return Field(name, Type.LINE, (name,), required=required)


def _words(name: str, *, required: bool = False) -> Field:
    return Field(name, Type.WORDS, (name,), required=required)


def _instant(name: str, *, required: bool = False) -> Field:
    return Field(name, Type.INSTANT, (name,), required=required)


def _due(name: str, day: str, at: str, *, required: bool = False) -> Field:
    return Field(name, Type.DUE, (day, at), required=required)


def _choice(name: str, choice: type[Enum], *, required: bool = False) -> Field:
    return Field(name, Type.CHOICE, (name,), choice=choice, required=required)


def _term(name: str, vocabulary: Vocabulary) -> Field:
    return Field(name, Type.TERM, (f"{name}_id",), vocabulary=vocabulary)


def _staff(name: str) -> Field:
    return Field(name, Type.STAFF, (f"{name}_id",))


def _parent(record: Record, *, required: bool = False) -> Field:
    return Field(
        record.value, Type.PARENT, (f"{record.value}_id",), parent=record, required=required
    )


KINDS: Mapping[Record, Kind] = {
    kind.record: kind
    for kind in (
        Kind(
            Record.CUSTOMER,
            Customer,
            _fields(
                _line("name", required=True),
                _line("language"),
                _term("preferred_channel", Vocabulary.CHANNEL),
                _words("tone"),
                _words("note"),
                _words("consent"),
            ),
            has_contacts=True,
            has_tags=True,
        ),
        Kind(
            Record.CONTACT_POINT,
            ContactPoint,
            _fields(
                _parent(Record.CUSTOMER, required=True),
                _choice("kind", ContactKind, required=True),
                _line("value", required=True),
                _line("label"),
            ),
        ),
        Kind(
            Record.INTERACTION,
            Interaction,
            _fields(
                _parent(Record.CUSTOMER),
                Field("at", Type.WHEN, ("at", "day_only"), required=True),
                _term("channel", Vocabulary.CHANNEL),
                _term("stage", Vocabulary.STAGE),
                _term("aspect", Vocabulary.ASPECT),
                _words("note", required=True),
                Field("arrival", Type.EMOTION, ("arrival",)),
                Field("emotion", Type.EMOTION, ("emotion",)),
                _choice("emotion_source", EmotionSource),
                _choice("expectation", Expectation),
                Field("worth", Type.MONEY, ("worth_minor", "worth_currency")),
                Field("currency", Type.CURRENCY, ()),
                Field("settled", Type.YES_NO, ("settled",)),
                _words("given"),
                _staff("staff"),
            ),
            has_tags=True,
        ),
        Kind(
            Record.REMARK,
            Remark,
            _fields(
                _parent(Record.INTERACTION),
                _choice("kind", RemarkKind, required=True),
                _term("aspect", Vocabulary.ASPECT),
                _words("text", required=True),
                _staff("owner"),
                _choice("state", RemarkState),
                _instant("acted_at"),
                _instant("closed_at"),
            ),
        ),
        Kind(
            Record.PROMISE,
            Promise,
            _fields(
                _parent(Record.INTERACTION),
                _words("text", required=True),
                _due("due", "due_day", "due_at", required=True),
                _due("first_due", "first_due_day", "first_due_at"),
                _instant("promised_at"),
                _staff("promised_by"),
                _staff("owner"),
                _choice("state", PromiseState),
                _instant("settled_at"),
                _words("settled_note"),
                _instant("confirmed_at"),
                _instant("answered_at"),
                _staff("answered_by"),
                _words("answer_note"),
            ),
        ),
        Kind(
            Record.PROMISE_MOVE,
            PromiseMove,
            _fields(
                _parent(Record.PROMISE, required=True),
                _instant("at", required=True),
                _due("from", "from_day", "from_at", required=True),
                _due("to", "to_day", "to_at", required=True),
                Field("agreed", Type.YES_NO, ("agreed",)),
                _staff("staff"),
                _words("note"),
            ),
        ),
        Kind(
            Record.SURVEY_ANSWER,
            SurveyAnswer,
            _fields(
                _parent(Record.CUSTOMER),
                _parent(Record.INTERACTION),
                _choice("kind", SurveyKind, required=True),
                Field("score", Type.SCORE, ("score",), required=True),
                _words("comment"),
                _instant("asked_at"),
                _instant("answered_at", required=True),
            ),
        ),
    )
}
"""The kinds in the order in which their records are made: parents before children."""
