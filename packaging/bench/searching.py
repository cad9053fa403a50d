"""One key of search, rows ready, beside the raw query of the same rows.

A hundred or so words are drawn as they stand in the store (names by how many bear them, words
of notes by how often they are written), and typed from one letter to eight; every beginning is
one key. Ours are the queries behind the customers' list and the search through everything, in
a reading session of their own. Beside each the bare driver runs one statement that finds the
same rows and joins what is shown of them; that they are the same is checked. Processor time of
each key, the least of three; the 95th of a hundred keys of either side.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from random import Random
from typing import Any

from clockwork import cpu, quiet, share
from figure import Bench, Figure
from looking import opened

from app.queries import customers, search
from models.folding import fold, tokens
from models.store import Store

WORDS = 40
LONGEST = 8
LIMIT = 50
TRIES = 3
PARTNER = "raw query of the same rows"
Answer = list[tuple[Any, ...]]
_ORDERED = (
    "SELECT c.id, c.name, (SELECT value FROM contact_point WHERE customer_id = c.id"
    " ORDER BY position, id LIMIT 1) FROM (SELECT id, min(place) AS place FROM ({steps})"
    " GROUP BY id) f CROSS JOIN customer c ON c.id = f.id ORDER BY f.place, c.id DESC LIMIT 50"
)
_NAMES = (
    "SELECT * FROM (SELECT rowid AS id, {place} AS place FROM {table}"
    " WHERE {table} MATCH ? ORDER BY rowid DESC LIMIT 50)"
)
_POINTS = (
    "SELECT customer_id, 1 FROM (SELECT rowid AS point FROM contact_grams"
    " WHERE contact_grams MATCH ? ORDER BY rowid DESC LIMIT 200)"
    " CROSS JOIN contact_point ON contact_point.id = point"
)


def _steps(table: str) -> str:
    steps = (_NAMES.format(table=table, place=place) for place in (0, 1))
    return " UNION ALL ".join(steps)


_SHORT = _ORDERED.format(steps=_steps("customer_words"))
_LONG = _ORDERED.format(steps=f"{_steps('customer_grams')} UNION ALL {_POINTS}")
_REST = (
    "SELECT id, name, (SELECT value FROM contact_point WHERE customer_id = customer.id"
    " ORDER BY position, id LIMIT 1) FROM customer WHERE instr(name_key, ?) OR id IN"
    " (SELECT customer_id FROM contact_point WHERE instr(value_key, ?)) ORDER BY id DESC LIMIT 100"
)
_TEXT = (
    "SELECT * FROM (SELECT '{kind}', t.id, t.{text}, {at}, i.customer_id, c.name, i.id"
    " FROM (SELECT rowid AS found FROM {kind}_words WHERE {kind}_words MATCH ?"
    " ORDER BY rowid DESC LIMIT 50) CROSS JOIN {kind} t ON t.id = found{join}"
    " LEFT JOIN customer c ON c.id = i.customer_id)"
)
_JOIN = " CROSS JOIN interaction i ON i.id = t.interaction_id"


def _texts() -> str:
    note = _TEXT.format(kind="interaction", text="note", at="i.at", join="")
    note = note.replace("t.", "i.").replace("interaction t", "interaction i")
    remark = _TEXT.format(kind="remark", text="text", at="i.at", join=_JOIN)
    promise = _TEXT.format(kind="promise", text="text", at="t.promised_at", join=_JOIN)
    return f"{note} UNION ALL {remark} UNION ALL {promise} ORDER BY 4 DESC, 2 DESC LIMIT 50"


_WRITTEN = _texts()


def figures(bench: Bench) -> Iterator[Figure]:
    """Measure every key on the big store."""
    count = WORDS if bench.rounds > 5 else 4
    with opened(bench.big) as (store, raw):
        keys = keys_of_names(raw, count)
        ours, least = _each(keys, lambda k: find(store, k), lambda k: raw_find(raw, k))
        yield Figure("customer search, a key", ours, "ms", PARTNER, least, 1.3)
        keys = keys_of_texts(raw, count)
        ours, least = _each(keys, lambda k: written(store, k), lambda k: raw_written(raw, k))
        yield Figure("text search, a key", ours, "ms", PARTNER, least, 1.3)


def _each(
    keys: list[str], ours: Callable[[str], Answer], beside: Callable[[str], Answer]
) -> tuple[float, float]:
    """Ask for every key in turn; return what nineteen of twenty keys did not exceed."""
    mine, least = list[float](), list[float]()
    with quiet():
        for key in keys:
            if ours(key) != beside(key):
                raise RuntimeError(f"{key!r}: the raw query finds other rows")
            pairs = [(cpu(partial(ours, key)), cpu(partial(beside, key))) for _ in range(TRIES)]
            mine.append(min(pair[0] for pair in pairs))
            least.append(min(pair[1] for pair in pairs))
    return share(mine, 0.95), share(least, 0.95)


def keys_of_names(raw: Any, count: int) -> list[str]:
    """Return beginnings of names, given and family ones, of customers drawn by chance."""
    last = raw.execute("SELECT max(id) FROM customer").fetchone()[0]
    draw = Random(1)
    words = []
    for _ in range(count):
        row = raw.execute("SELECT name_key FROM customer WHERE id = ?", (draw.randint(1, last),))
        words.append(draw.choice(row.fetchone()[0].split()))
    return _beginnings(words)


def keys_of_texts(raw: Any, count: int) -> list[str]:
    """Return beginnings of words drawn from notes by chance, so by how often they are written."""
    last = raw.execute("SELECT max(id) FROM interaction").fetchone()[0]
    draw = Random(2)
    words = []
    for _ in range(count):
        row = raw.execute("SELECT note FROM interaction WHERE id = ?", (draw.randint(1, last),))
        words.append(draw.choice(tokens(fold(row.fetchone()[0]))))
    return _beginnings(words)


def _beginnings(words: list[str]) -> list[str]:
    return [word[:n] for word in words for n in range(1, min(LONGEST, len(word)) + 1)]


def find(store: Store, key: str) -> Answer:
    """Search customers as the list does."""
    with store.read() as reading:
        return [(hit.id, hit.name, hit.contact) for hit in customers.search(reading, key, LIMIT)]


def raw_find(raw: Any, key: str) -> Answer:
    """Find the same customers: those that begin with it, then those that hold it."""
    if len(key) > 2:
        return list(raw.execute(_LONG, (f'^"{key}"', f'"{key}"', f'"{key}"')).fetchall())
    found = raw.execute(_SHORT, (f'^"{key}"*', f'"{key}"*')).fetchall()
    if len(found) == LIMIT:
        return list(found)
    known = {row[0] for row in found}
    rest = (row for row in raw.execute(_REST, (key, key)) if row[0] not in known)
    return [*found, *rest][:LIMIT]


def written(store: Store, key: str) -> Answer:
    """Search everything as the search does."""
    with store.read() as reading:
        return [(str(hit.kind), hit.id, hit.text) for hit in search.search(reading, key, LIMIT)]


def raw_written(raw: Any, key: str) -> Answer:
    """Find the same customers, and the same notes, remarks and promises."""
    match = f'"{key}"*'
    rows = raw.execute(_WRITTEN, (match, match, match)).fetchall()
    found = [("customer", row[0], row[1]) for row in raw_find(raw, key)]
    return [*found, *((row[0], row[1], row[2]) for row in rows)]
