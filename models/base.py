"""The declarative base, the naming convention and the column types of all tables."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from enum import Enum
from typing import Annotated, Any, ClassVar, TypeVar

from sqlalchemy import BigInteger, Boolean, Integer, MetaData, String, Text, text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, mapped_column
from sqlalchemy.types import TypeDecorator, TypeEngine

from models.values import StoreError, StoreTrouble

E = TypeVar("E", bound=Enum)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class NonsenseError(StoreError, ValueError):
    """A value in the store that this program never wrote: the store is damaged."""


def to_micros(instant: datetime) -> int:
    """Return an aware instant as microseconds since 1970 in UTC.

    Raises:
        ValueError: the instant names no zone.

    """
    if instant.tzinfo is None:
        raise ValueError("an instant needs a zone")
    return (instant - _EPOCH) // _MICROSECOND


def from_micros(micros: int) -> datetime:
    """Return the instant of so many microseconds since 1970, aware, in UTC."""
    return _EPOCH + timedelta(microseconds=micros)


class Instant(TypeDecorator[datetime]):
    """An instant, kept as microseconds since 1970 in UTC: it sorts, and no zone can be lost."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Turn an aware datetime into microseconds."""
        return None if value is None else to_micros(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Turn microseconds into an aware datetime in UTC."""
        try:
            return None if value is None else from_micros(value)
        except (TypeError, OverflowError) as error:
            raise NonsenseError(StoreTrouble.DAMAGED) from error


class Day(TypeDecorator[date]):
    """A calendar day of the shop, kept as ISO text and never converted between zones."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Write the day as YYYY-MM-DD."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """Read a day written as YYYY-MM-DD."""
        try:
            return None if value is None else date.fromisoformat(value)
        except (TypeError, ValueError) as error:
            raise NonsenseError(StoreTrouble.DAMAGED) from error


class Word(TypeDecorator[E]):
    """An enumeration kept by its value, as text or as a small number."""

    impl = String(20)
    cache_ok = True

    def __init__(self, kind: type[E]) -> None:
        """Keep which enumeration this column holds."""
        super().__init__()
        self.kind = kind

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Store numbers as numbers and words as words."""
        is_number = isinstance(next(iter(self.kind)).value, int)
        plain: TypeEngine[Any] = Integer() if is_number else String(20)
        return dialect.type_descriptor(plain)

    def process_bind_param(self, value: E | None, dialect: Dialect) -> Any:
        """Write the member's value; a value that is none of the members is refused."""
        return None if value is None else self.kind(value).value

    def process_result_value(self, value: Any, dialect: Dialect) -> E | None:
        """Read a member back from its value."""
        try:
            return None if value is None else self.kind(value)
        except ValueError as error:
            raise NonsenseError(StoreTrouble.DAMAGED) from error


AUTOINCREMENT = {"sqlite_autoincrement": True}
"""Goes last in every `__table_args__`: without it the newest id of a deleted row comes back
for another row, and an old undo would hit the wrong one."""


def only_where(condition: str) -> dict[str, Any]:
    """Return the options that confine an index to the rows where a condition holds.

    Said for SQLite alone, since naming PostgreSQL here would load its dialect at every start;
    `models.postgres` says it again there.
    """
    return {"sqlite_where": text(condition)}


PrimaryKey = Annotated[int, mapped_column(Integer, primary_key=True)]
InstantColumn = Annotated[datetime, mapped_column(Instant)]
DayColumn = Annotated[date, mapped_column(Day)]
Line = Annotated[str, mapped_column(Text)]
Flag = Annotated[bool, mapped_column(Boolean, default=False)]
Version = Annotated[int, mapped_column(Integer, default=1)]


class Base(DeclarativeBase):
    """Base of every table.

    `undo_groups` names fields that belong together: an undo puts back all of a group or none.
    """

    metadata = MetaData(naming_convention=NAMING)
    __table_args__: Any = AUTOINCREMENT

    undo_groups: ClassVar[tuple[frozenset[str], ...]] = ()
    id: Any
