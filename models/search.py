"""The full-text index: customers by any part of name or contact, words in notes.

External content kept by triggers, in the same transaction as what is indexed. Words are cut
and folded by the index itself (diacritics removed); letters such as ß and ø, which decompose
into nothing, are spelt out by views in the index and by `folding` in the query. No user text
ever becomes query syntax: every word is quoted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, text

from models import postgres
from models.base import from_micros
from models.customer_finding import customer_ids, find_customers
from models.engine import RECORDED
from models.folding import expansion_sql, tokens
from models.quoting import LONGEST_WORD, MOST_WORDS, quoted
from models.values import Record
from models.word_signs import SEPARATORS

if TYPE_CHECKING:
    from models.sessions import Reading

_CUT = f"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc' separators '{SEPARATORS}'"
_WORDS = f"tokenize=\"{_CUT}\", prefix='1 2 3 4 5 6 7 8', detail=none, columnsize=0"
"""As many prefixes as letters are typed: a longer beginning costs 3 ms in a million notes."""
_STARTS = f"tokenize=\"{_CUT}\", prefix='1 2', columnsize=0"
_GRAMS = "tokenize='trigram case_sensitive 1', columnsize=0"
_MERGE_PAGES = 16
"""Pages written by one small merge: less than 10 ms."""
_CONFIG = {"automerge": 0, "crisismerge": 64}
"""Merging by itself would stall one save in a hundred for 100 ms; `merge_some` does it instead."""

__all__ = [
    "INDEXES",
    "create",
    "customer_ids",
    "faults",
    "find_customers",
    "find_of_customer",
    "find_texts",
    "hits",
    "merge_some",
]


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
_NAME_STARTS = _Index("customer_words", Record.CUSTOMER, "name_key", _STARTS, spelt=False)
_CONTACTS = _Index("contact_grams", Record.CONTACT_POINT, "value_key", _GRAMS, spelt=False)
_TEXTS = (
    _Index("interaction_words", Record.INTERACTION, "note", _WORDS, spelt=True),
    _Index("remark_words", Record.REMARK, "text", _WORDS, spelt=True),
    _Index("promise_words", Record.PROMISE, "text", _WORDS, spelt=True),
)
INDEXES = (_NAMES, _NAME_STARTS, _CONTACTS, *_TEXTS)


def create(connection: Connection) -> None:
    """Make the index's tables, views and triggers in a new store."""
    if _is_shared(connection):
        for statement in postgres.search_ddl():
            connection.exec_driver_sql(statement)
        return
    for index in INDEXES:
        for statement in _ddl(index):
            connection.exec_driver_sql(statement)


def _is_shared(connection: Connection) -> bool:
    """Tell a store on PostgreSQL, which has an index of its own kind."""
    return connection.dialect.name == "postgresql"


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
    for option, number in _CONFIG.items():
        yield f"INSERT INTO {name}({name}, rank) VALUES ('{option}', {number})"
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
    if _is_shared(connection):
        return []  # PostgreSQL keeps its indexes itself
    return [index.name for index in INDEXES if not _is_sound(connection, index)]


def _is_sound(connection: Connection, index: _Index) -> bool:
    from models.values import StoreError

    check = f"INSERT INTO {index.name}({index.name}, rank) VALUES ('integrity-check', 1)"
    try:
        connection.exec_driver_sql(check, execution_options={"recorded": True})
    except StoreError:
        return False
    return True


def merge_some(connection: Connection) -> bool:
    """Merge a little of what saves have left behind; tell whether there may be more.

    For idle moments, in a writing transaction of its own: below 10 ms each time. Where it is
    never called, every 64th save merges on its own.
    """
    if _is_shared(connection):
        return False
    driver: Any = connection.connection.driver_connection
    for index in INDEXES:
        before = driver.total_changes
        merge = f"INSERT INTO {index.name}({index.name}, rank) VALUES ('merge', {_MERGE_PAGES})"
        connection.exec_driver_sql(merge, execution_options=RECORDED)
        if driver.total_changes - before > 1:  # the command itself counts as one change
            return True
    return False


Written = tuple[Record, int, str, datetime, int | None, str | None, int]
"""What was found: its kind, id, words and date, its customer's id and name, its interaction."""


def hits(reading: Reading, query: str, limit: int = 50) -> list[tuple[Record, int]]:
    """Return kind and id of what `find_texts` finds."""
    return [(row[0], row[1]) for row in find_texts(reading, query, limit)]


def find_texts(reading: Reading, query: str, limit: int = 50) -> list[Written]:
    """Return notes, remarks and promises that hold every word of the query, newest first.

    The last word is a beginning.
    """
    words = tokens(query)[:MOST_WORDS]
    if not words:
        return []
    if _is_shared(reading.connection):
        united = _united([_shared_hits(index, words, limit) for index in _TEXTS], "JOIN", limit)
        values = {f"word{n}": word for n, word in enumerate(words)}
        rows: Any = reading.execute(text(united), values).fetchall()
    else:
        matches = (_match(words),) * len(_TEXTS)
        rows = reading.connection.exec_driver_sql(_own_united(limit), matches).fetchall()
    return [
        (_TEXTS[kind].record, own_id, words_, from_micros(at), whose, name, interaction)
        for kind, own_id, words_, at, whose, name, interaction in rows
    ]


def find_of_customer(reading: Reading, query: str, customer_id: int) -> list[int]:
    """Return a customer's interactions whose note, a remark or a promise holds every word.

    The last word is a beginning; a query without a word finds nothing.
    """
    words = tokens(query)[:MOST_WORDS]
    if not words:
        return []
    if _is_shared(reading.connection):
        found = [f"({_shared_hits(index, words, _ALL)})" for index in _TEXTS]
        values = {f"word{n}": word for n, word in enumerate(words)}
        sql = " UNION ".join(
            f"{_THEIRS[kind].format(join='JOIN')} JOIN {each} AS f ON found = {_OWN[kind]}"
            " WHERE i.customer_id = :whose"
            for kind, each in enumerate(found)
        )
        return list(reading.execute(text(sql), values | {"whose": customer_id}).scalars())
    sql = " UNION ".join(
        f"{_THEIRS[kind].format(join='CROSS JOIN')} CROSS JOIN {index.name} AS f"
        f" ON f.rowid = {_OWN[kind]} WHERE i.customer_id = ? AND f.{index.name} MATCH ?"
        for kind, index in enumerate(_TEXTS)
    )
    matches = (customer_id, _match(words)) * len(_TEXTS)
    return list(reading.connection.exec_driver_sql(sql, matches).scalars())


_ALL = 2**31 - 1
_THEIRS = (
    "SELECT i.id FROM interaction AS i",
    "SELECT i.id FROM interaction AS i {join} remark AS t ON t.interaction_id = i.id",
    "SELECT i.id FROM interaction AS i {join} promise AS t ON t.interaction_id = i.id",
)
"""Begins with the customer's few, never with a word that half of all notes hold."""
_OWN = ("i.id", "t.id", "t.id")


def _united(found: Sequence[str], join: str, limit: int) -> str:
    """Return the query that chooses the newest of all kinds and joins what is shown of them."""
    each = [
        f"SELECT * FROM (SELECT {kind} AS kind, {dated.format(found=found[kind], join=join)})"
        " AS of_kind"
        for kind, dated in enumerate(_DATED)
    ]
    newest = f"{' UNION ALL '.join(each)} ORDER BY at DESC, own_id DESC, kind LIMIT {limit:d}"
    words = " ".join(
        f"WHEN {kind} THEN (SELECT {index.column} FROM {index.record.value} WHERE id = own_id)"
        for kind, index in enumerate(_TEXTS)
    )
    return (
        f"SELECT kind, own_id, CASE kind {words} END, at, customer_id, customer.name,"
        f" interaction_id FROM ({newest}) AS newest"
        " LEFT JOIN customer ON customer.id = customer_id ORDER BY at DESC, own_id DESC, kind"
    )


_DATED = (
    "i.id AS own_id, i.at, i.customer_id, i.id AS interaction_id FROM ({found}) AS f"
    " {join} interaction AS i ON i.id = found",
    "t.id AS own_id, i.at, i.customer_id, i.id AS interaction_id FROM ({found}) AS f"
    " {join} remark AS t ON t.id = found {join} interaction AS i ON i.id = t.interaction_id",
    "t.id AS own_id, t.promised_at AS at, i.customer_id, i.id AS interaction_id"
    " FROM ({found}) AS f {join} promise AS t ON t.id = found"
    " {join} interaction AS i ON i.id = t.interaction_id",
)
"""What is known of each of `_TEXTS` that was found, its date above all."""


@cache
def _own_united(limit: int) -> str:
    """Return the query for the full-text tables; it takes the match for each.

    A bound limit would have SQLite plan anew at each key; a CROSS JOIN keeps it from beginning
    with the larger table.
    """
    found = [
        f"SELECT rowid AS found FROM {index.name} WHERE {index.name} MATCH ?"
        f" ORDER BY rowid DESC LIMIT {limit:d}"
        for index in _TEXTS
    ]
    return _united(found, "CROSS JOIN", limit)


def _shared_hits(index: _Index, words: list[str], limit: int) -> str:
    """Return the same for PostgreSQL: each word as a whole one, the last as a beginning."""
    column = f"counterfoil_folded({index.column})"
    ends = [*["($|[^[:alnum:]])"] * (len(words) - 1), ""]
    literal = r"regexp_replace(counterfoil_folded(:word{n}), '(\W)', '\\\1', 'g')"
    tests = [
        f"{column} ~ ('(^|[^[:alnum:]])' || {literal.format(n=n)} || '{end}')"
        for n, end in enumerate(ends)
    ]
    where = " AND ".join(tests)
    newest = f"ORDER BY id DESC LIMIT {limit:d}"
    return f"SELECT id AS found FROM {index.record} WHERE {where} {newest}"


def _match(words: list[str]) -> str:
    """Return the query in the index's own syntax, every word quoted."""
    last = len(words) - 1
    return " AND ".join(quoted(w) + _star(w, n == last) for n, w in enumerate(words))


def _star(word: str, is_last: bool) -> str:
    return "*" if is_last or len(word) > LONGEST_WORD else ""
