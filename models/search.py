"""The full-text index: customers by any part of name or contact, words in notes.

External content kept by triggers, in the same transaction as what is indexed. Words are cut
and folded by the index itself (diacritics removed); letters such as ß and ø, which decompose
into nothing, are spelt out by views in the index and by `folding` in the query. No user text
ever becomes query syntax: every word is quoted.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, text

from models.folding import digits, expansion_sql, fold, tokens
from models.values import Record

if TYPE_CHECKING:
    from models.store import Reading

_WORDS = """tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'",
 prefix='1 2 3 4 5 6', detail=none, columnsize=0"""
_GRAMS = "tokenize='trigram case_sensitive 1'"
MOST_WORDS = 32
LONGEST_WORD = 64
GRAM = 3
"""Fewest characters the trigram index can find."""


@dataclass(frozen=True, slots=True)
class _Index:
    """One full-text table over one column of a record's table."""

    name: str
    record: Record
    column: str
    options: str
    spelt: bool

    @property
    def content(self) -> str:
        return f"{self.name}_text" if self.spelt else self.record.value

    def value(self, row: str) -> str:
        """Return the SQL of the indexed value of the `new` or the `old` row."""
        column = f"{row}.{self.column}" if row else self.column
        return expansion_sql(column) if self.spelt else column


_NAMES = _Index("customer_grams", Record.CUSTOMER, "name_key", _GRAMS, spelt=False)
_CONTACTS = _Index("contact_grams", Record.CONTACT_POINT, "value_key", _GRAMS, spelt=False)
_TEXTS = (
    _Index("interaction_words", Record.INTERACTION, "note", _WORDS, spelt=True),
    _Index("remark_words", Record.REMARK, "text", _WORDS, spelt=True),
    _Index("promise_words", Record.PROMISE, "text", _WORDS, spelt=True),
)
INDEXES = (_NAMES, _CONTACTS, *_TEXTS)


def create(connection: Connection) -> None:
    """Make the index's tables, views and triggers in a new store."""
    for index in INDEXES:
        for statement in _ddl(index):
            connection.exec_driver_sql(statement)


def _ddl(index: _Index) -> Iterator[str]:
    """Give the statements that make one index."""
    name, table, column = index.name, index.record.value, index.column
    if index.spelt:
        select = f"SELECT id, {index.value('')} AS {column} FROM {table}"
        yield f"CREATE VIEW {index.content} AS {select}"
    yield (
        f"CREATE VIRTUAL TABLE {name} USING fts5({column}, content='{index.content}',"
        f" content_rowid='id', {index.options})"
    )
    add = f"INSERT INTO {name}(rowid, {column}) VALUES (new.id, {index.value('new')});"
    drop = (
        f"INSERT INTO {name}({name}, rowid, {column})"
        f" VALUES ('delete', old.id, {index.value('old')});"
    )
    yield f"CREATE TRIGGER {name}_added AFTER INSERT ON {table} BEGIN {add} END"
    yield f"CREATE TRIGGER {name}_gone AFTER DELETE ON {table} BEGIN {drop} END"
    yield (
        f"CREATE TRIGGER {name}_changed AFTER UPDATE OF {column} ON {table}"
        f" WHEN old.{column} IS NOT new.{column} BEGIN {drop} {add} END"
    )


def faults(connection: Connection) -> list[str]:
    """Return the names of the indexes that have drifted from what they index."""
    return [index.name for index in INDEXES if not _is_sound(connection, index)]


def _is_sound(connection: Connection, index: _Index) -> bool:
    from models.values import StoreError

    check = f"INSERT INTO {index.name}({index.name}, rank) VALUES ('integrity-check', 1)"
    try:
        connection.exec_driver_sql(check, execution_options={"recorded": True})
    except StoreError:
        return False
    return True


def customer_ids(reading: Reading, query: str, limit: int = 50) -> list[int]:
    """Return the ids of customers whose name or contacts hold every part of the query.

    Names that begin with the query come first, then the newest. A query of digits and
    punctuation alone is one telephone fragment.
    """
    parts = _customer_parts(query)
    if not parts:
        return []
    values: dict[str, Any] = {"limit": limit, "start": _like(fold(query)) + "%"}
    conditions = [_part_condition(part, n, values) for n, part in enumerate(parts)]
    statement = (
        f"SELECT id FROM customer WHERE {' AND '.join(conditions)}"
        " ORDER BY name_key LIKE :start ESCAPE '\\' DESC, id DESC LIMIT :limit"
    )
    return list(reading.execute(text(statement), values).scalars())


def _customer_parts(query: str) -> list[str]:
    folded = fold(query)
    numeral = digits(query)
    if len(numeral) >= GRAM and not any(c.isalpha() or c == "@" for c in folded):
        return [numeral]
    return folded.split()[:MOST_WORDS]


def _part_condition(part: str, number: int, values: dict[str, Any]) -> str:
    """Return the SQL that one part of the query asks of a customer, and add its values."""
    key, value = f"part{number}", part[:LONGEST_WORD]
    if len(value) < GRAM:
        values[key] = value
        return (
            f"(instr(name_key, :{key}) OR id IN (SELECT customer_id FROM contact_point"
            f" WHERE instr(value_key, :{key})))"
        )
    values[key] = _quoted(value)
    names = f"SELECT rowid FROM customer_grams WHERE customer_grams MATCH :{key}"
    points = f"SELECT rowid FROM contact_grams WHERE contact_grams MATCH :{key}"
    contacts = f"SELECT customer_id FROM contact_point WHERE id IN ({points})"
    return f"(id IN ({names}) OR id IN ({contacts}))"


def hits(reading: Reading, query: str, limit: int = 50) -> list[tuple[Record, int]]:
    """Return notes, remarks and promises that hold every word of the query, newest first.

    The last word is a beginning. At most `limit` of each kind.
    """
    match = _match(query)
    if not match:
        return []
    found: list[tuple[Record, int]] = []
    for index in _TEXTS:
        statement = text(
            f"SELECT rowid FROM {index.name} WHERE {index.name} MATCH :match"
            " ORDER BY rowid DESC LIMIT :limit"
        )
        rows = reading.execute(statement, {"match": match, "limit": limit}).scalars()
        found += [(index.record, row) for row in rows]
    return found


def _match(query: str) -> str:
    """Return the query in the index's own syntax, every word quoted."""
    words = tokens(query)[:MOST_WORDS]
    quoted = [_quoted(word[:LONGEST_WORD]) + _star(word, word is words[-1]) for word in words]
    return " AND ".join(quoted)


def _star(word: str, is_last: bool) -> str:
    return "*" if is_last or len(word) > LONGEST_WORD else ""


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _like(words: str) -> str:
    """Return words as a LIKE pattern that means just them."""
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
