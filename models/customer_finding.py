"""Finds customers by any part of a name or of a way to reach them, at every key that is typed.

The indexes are walked from their newest end and left as soon as enough is found, so a letter
that half of all customers have costs no more than a rare name:

1. Names that begin with what was typed.
2. Names, and ways to reach somebody, that hold every part of it. From three characters on any
   part of a word counts (the index of three-letter groups); below, beginnings of words.
3. Only where these find too few: the parts spread over name and contacts, or one or two
   characters in the middle of a word. That may look at every customer (some 20 ms of 100,000).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from models.folding import digits, fold, tokens
from models.quoting import LONGEST_WORD, MOST_WORDS, like, quoted

if TYPE_CHECKING:
    from models.sessions import Reading

GRAM = 3
"""Fewest characters that the index of three-letter groups can find."""
POINTS_EACH = 4
"""So many contact points are looked at for each customer wanted: one may have several that match."""
BEGINS, HOLDS = 0, 1

Step = tuple[str, tuple[Any, ...]]
"""A statement that gives ids with their place in the order, and its values.

Limits stand in it as numbers: bound ones would have SQLite plan anew at each key.
"""
Found = tuple[int, str, str | None]
"""A customer's id and name, and the first way to reach them."""

_SHOWN = (
    "customer.id, customer.name, (SELECT value FROM contact_point"
    " WHERE customer_id = customer.id ORDER BY position, id LIMIT 1)"
)


def customer_ids(reading: Reading, query: str, limit: int = 50) -> list[int]:
    """Return the ids of customers whose name or contacts hold every part of the query.

    Names that begin with the query come first, then the newest. A query of digits and
    punctuation alone is one telephone fragment too.
    """
    return [row[0] for row in find_customers(reading, query, limit)]


def find_customers(reading: Reading, query: str, limit: int = 50) -> list[Found]:
    """Return those of `customer_ids` with what is shown of them."""
    folded = fold(query)
    parts = [part[:LONGEST_WORD] for part in folded.split()[:MOST_WORDS]]
    if not parts:
        return []
    fragment = _telephone_fragment(query, folded)
    if reading.connection.dialect.name == "postgresql":
        return _shared_customers(reading, folded, parts, fragment, limit)
    found = _in_order(reading, _steps(folded, parts, fragment, limit), limit)
    if len(found) < limit and not _is_whole(parts):
        known = {row[0] for row in found}
        rest = _rest(reading, parts, limit + len(found))
        found += [row for row in rest if row[0] not in known]
    return found[:limit]


def _telephone_fragment(query: str, folded: str) -> str | None:
    """Return the digits of a query that may be part of a telephone number, else None."""
    numeral = digits(query)
    if len(numeral) < GRAM or any(c.isalpha() or c == "@" for c in folded):
        return None
    return numeral


def _is_whole(parts: list[str]) -> bool:
    """Tell a query that the indexes answer completely."""
    return len(parts) == 1 and len(parts[0]) >= GRAM


def _in_order(reading: Reading, steps: Iterator[Step], limit: int) -> list[Found]:
    """Return what the steps find: by their places, then the newest first."""
    each = list(steps)
    if not each:
        return []
    united = " UNION ALL ".join([f"SELECT * FROM ({statement})" for statement, _ in each])
    chosen = (
        f"SELECT id AS found, min(place) AS place FROM ({united})"
        f" GROUP BY id ORDER BY 2, 1 DESC LIMIT {limit:d}"
    )
    sql = (
        f"SELECT {_SHOWN} FROM ({chosen}) CROSS JOIN customer ON customer.id = found"
        " ORDER BY place, found DESC"
    )
    return _rows(reading, sql, tuple(value for _, own in each for value in own))


def _rows(reading: Reading, sql: str, values: tuple[Any, ...]) -> list[Found]:
    found: Any = reading.connection.exec_driver_sql(sql, values).fetchall()
    return list(found)


def _steps(folded: str, parts: list[str], fragment: str | None, limit: int) -> Iterator[Step]:
    """Give what the indexes can be asked for."""
    whole = folded[:LONGEST_WORD]
    if len(whole) >= GRAM:
        yield _names("customer_grams", f"^{quoted(whole)}", BEGINS, limit)
    elif _is_word(whole):
        yield _names("customer_words", f"^{quoted(whole)}*", BEGINS, limit)
    long, short = _by_length(parts)
    if long:
        match = " AND ".join(map(quoted, long))
        yield _names("customer_grams", match, HOLDS, limit, short)
        yield _contacts(match, limit, short)
    elif all(map(_is_word, short)):
        match = " AND ".join(f"{quoted(part)}*" for part in short)
        yield _names("customer_words", match, HOLDS, limit)
    if fragment is not None:
        yield _contacts(quoted(fragment), limit, [])


def _by_length(parts: list[str]) -> tuple[list[str], list[str]]:
    """Part those that the index of three-letter groups can find from the short ones."""
    long = [part for part in parts if len(part) >= GRAM]
    return long, [part for part in parts if len(part) < GRAM]


def _is_word(part: str) -> bool:
    """Tell a part that the index of words takes as just this one word."""
    return tokens(part) == [part]


def _names(table: str, match: str, place: int, limit: int, short: Iterable[str] = ()) -> Step:
    tests = "".join(" AND instr(name_key, ?)" for _ in short)
    sql = (
        f"SELECT rowid AS id, {place} AS place FROM {table} WHERE {table} MATCH ?{tests}"
        f" ORDER BY rowid DESC LIMIT {limit:d}"
    )
    return sql, (match, *short)


def _contacts(match: str, limit: int, short: list[str]) -> Step:
    tests = "".join(" AND instr(value_key, ?)" for _ in short)
    points = (
        f"SELECT rowid AS point FROM contact_grams WHERE contact_grams MATCH ?{tests}"
        f" ORDER BY rowid DESC LIMIT {limit * POINTS_EACH:d}"
    )
    # A CROSS JOIN keeps the order of the two: the points first, each one's customer then.
    sql = (
        f"SELECT customer_id, {HOLDS} FROM ({points})"
        " CROSS JOIN contact_point ON contact_point.id = point"
    )
    return sql, (match, *short)


def _rest(reading: Reading, parts: list[str], limit: int) -> list[Found]:
    """Return all that match, newest first, each part in the name or in any contact.

    The longest part, which is the rarest as a rule, finds the candidates.
    """
    values: list[Any] = []
    tests = []
    first = max(parts, key=len)
    for part in [first, *(other for other in parts if other != first)]:
        if part is first and len(part) >= GRAM:
            tests.append(f"id IN ({_HOLDING})")
            values += [quoted(part)] * 2
        else:
            tests.append(_SOMEWHERE_NEAR if len(first) >= GRAM else _SOMEWHERE)
            values += [part] * 2
    where = " AND ".join(tests)
    sql = f"SELECT {_SHOWN} FROM customer WHERE {where} ORDER BY id DESC LIMIT {limit:d}"
    return _rows(reading, sql, tuple(values))


_HOLDING = (
    "SELECT rowid FROM customer_grams WHERE customer_grams MATCH ?"
    " UNION SELECT customer_id FROM contact_point WHERE id IN"
    " (SELECT rowid FROM contact_grams WHERE contact_grams MATCH ?)"
)
_SOMEWHERE = "(instr(name_key, ?) OR id IN (SELECT customer_id FROM contact_point WHERE instr(value_key, ?)))"
_SOMEWHERE_NEAR = (
    "(instr(name_key, ?) OR EXISTS (SELECT 1 FROM contact_point"
    " WHERE customer_id = customer.id AND instr(value_key, ?)))"
)
"""The same where few candidates are left: it looks at their own contacts alone."""


def _shared_customers(
    reading: Reading, folded: str, parts: list[str], fragment: str | None, limit: int
) -> list[Found]:
    """Return the same from PostgreSQL, whose trigram index answers LIKE."""
    values: dict[str, Any] = {"limit": limit, "start": like(folded) + "%"}
    matches = " AND ".join(_like_condition(part, n, values) for n, part in enumerate(parts))
    if fragment is not None:
        either = _like_condition(fragment, len(parts), values)
        # A union keeps both halves on their indexes; an OR over ANDs would scan the table.
        of = "SELECT id FROM customer WHERE"
        matches = f"id IN ({of} {matches} UNION {of} {either})"
    statement = (
        f"SELECT {_SHOWN} FROM customer WHERE {matches}"
        " ORDER BY name_key LIKE :start ESCAPE '\\' DESC, id DESC LIMIT :limit"
    )
    found: Any = reading.execute(text(statement), values).fetchall()
    return list(found)


def _like_condition(part: str, number: int, values: dict[str, Any]) -> str:
    key = f"part{number}"
    values[key] = f"%{like(part)}%"
    holds = f"LIKE :{key} ESCAPE '\\'"
    contacts = f"SELECT customer_id FROM contact_point WHERE value_key {holds}"
    return f"(name_key {holds} OR id IN ({contacts}))"
