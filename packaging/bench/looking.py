"""Looking things up: a loyal customer's profile and the unmet promises, beside raw queries.

Ours are the queries that the pages ask. Beside each the bare driver fetches the same rows,
ids and names resolved, by one statement a table, with the indexes that are there:

- `profile of 500`: the customer, contacts and tags; all of their interactions (the latest 200
  with note, terms and staff), remarks, promises with moves, survey answers.
- `unmet, first page`: the 50 most overdue promises with customer and staff.
- `unmet, count`: how many there are.

Processor time, in turn, medians.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import big_store
from cache import Built
from clockwork import in_turn
from figure import Bench, Figure

from app.queries import profile, promises
from models.engine import connect
from models.sessions import Reading
from models.store import Store

Opened = tuple[Store, Any]
PAGE = 50
LOYAL = 1
TODAY = "2026-06-30"
_NAMED = (
    "SELECT p.*, c.id, c.name, o.name, m.name, a.name FROM promise p"
    " JOIN interaction i ON i.id = p.interaction_id LEFT JOIN customer c ON c.id = i.customer_id"
    " LEFT JOIN staff_member o ON o.id = p.owner_id"
    " LEFT JOIN staff_member m ON m.id = p.promised_by_id"
    " LEFT JOIN staff_member a ON a.id = p.answered_by_id"
)
_OF = "SELECT id FROM interaction WHERE customer_id = ?"
_PROFILE = (
    "SELECT * FROM customer WHERE id = ?",
    "SELECT * FROM contact_point WHERE customer_id = ? ORDER BY position, id",
    "SELECT * FROM customer_tag WHERE customer_id = ? ORDER BY id",
    "SELECT i.id, i.at, i.arrival, i.emotion, i.emotion_source, i.expectation, i.worth_minor,"
    " i.worth_currency, i.settled, i.staff_id, i.channel_id, i.stage_id, i.aspect_id, c.text,"
    " s.text FROM interaction i LEFT JOIN term c ON c.id = i.channel_id"
    " LEFT JOIN term s ON s.id = i.stage_id WHERE i.customer_id = ? ORDER BY i.at, i.id",
    "SELECT i.*, c.text, s.text, a.text, w.name FROM interaction i"
    " LEFT JOIN term c ON c.id = i.channel_id LEFT JOIN term s ON s.id = i.stage_id"
    " LEFT JOIN term a ON a.id = i.aspect_id LEFT JOIN staff_member w ON w.id = i.staff_id"
    " WHERE i.customer_id = ? ORDER BY i.at DESC, i.id DESC LIMIT 200",
    "SELECT r.*, i.at, t.text, o.name FROM remark r JOIN interaction i ON i.id = r.interaction_id"
    " LEFT JOIN term t ON t.id = r.aspect_id LEFT JOIN staff_member o ON o.id = r.owner_id"
    " WHERE i.customer_id = ? ORDER BY i.at DESC, r.id DESC",
    f"SELECT t.* FROM interaction_tag t WHERE t.interaction_id IN ({_OF})",
    f"{_NAMED} WHERE i.customer_id = ?",
    f"SELECT * FROM promise_move WHERE promise_id IN"
    f" (SELECT id FROM promise WHERE interaction_id IN ({_OF})) ORDER BY at, id",
    "SELECT * FROM survey_answer WHERE customer_id = ? ORDER BY answered_at DESC, id DESC",
)
_BINDING = (
    "coalesce((SELECT to_day FROM promise_move WHERE promise_id = promise.id AND agreed"
    " ORDER BY at DESC, id DESC LIMIT 1), first_due_day)"
)
_UNMET = (
    f"SELECT id, {_BINDING} AS due FROM promise WHERE state = 'open' AND {_BINDING} < ?"
    f" UNION ALL SELECT id, {_BINDING} FROM promise WHERE state = 'broken' AND answered_at IS NULL"
)
"""By the due that the customer agreed to; every due of these stores is a day."""


def figures(bench: Bench) -> Iterator[Figure]:
    """Measure on the big store."""
    with opened(bench.big) as (store, raw):
        _check(store, raw)
        ours, least = in_turn(
            lambda: read_profile(store), lambda: raw_profile(raw), max(5, bench.rounds)
        )
        yield Figure("profile of 500", ours, "ms", "raw queries of the same rows", least, 1.5)
        ours, least = in_turn(lambda: read_unmet(store), lambda: raw_unmet(raw), bench.rounds * 3)
        yield Figure("unmet, first page", ours, "ms", "raw query of the same rows", least, 1.5)
        ours, least = in_turn(lambda: count_unmet(store), lambda: raw_count(raw), bench.rounds * 9)
        yield Figure("unmet, count", ours, "ms", "raw count", least, 1.5)


@contextmanager
def opened(built: Built) -> Iterator[tuple[Store, Any]]:
    """Lend a store of ours and a raw connection that is set up alike, to be read."""
    store = Store.open(built.path, clock=big_store.CLOCK, create=False)
    raw = connect(built.path, read_only=True)
    try:
        yield store, raw
    finally:
        raw.close()
        store.close()


def read_profile(store: Store) -> profile.Profile:
    """Read the profile as the page does."""
    with store.read() as reading:
        return profile.profile(reading, LOYAL)


def raw_profile(raw: Any) -> list[Any]:
    """Fetch the rows that a profile is made of."""
    return [raw.execute(sql, (LOYAL,)).fetchall() for sql in _PROFILE]


def first_unmet(reading: Reading) -> list[promises.PromiseRow]:
    """Return the most overdue, as a list shows them first."""
    return promises.unmet_page(reading, PAGE)


def read_unmet(store: Store) -> list[promises.PromiseRow]:
    """Read the first page of what is unmet."""
    with store.read() as reading:
        return first_unmet(reading)


def raw_unmet(raw: Any) -> list[Any]:
    """Fetch the most overdue promises, and how often each was moved."""
    sql = (
        f"{_NAMED} JOIN (SELECT id, due FROM ({_UNMET}) ORDER BY due, id LIMIT {PAGE}) u"
        " ON u.id = p.id ORDER BY u.due, p.id"
    )
    rows = raw.execute(sql, (TODAY,)).fetchall()
    ids = [row[0] for row in rows]
    moved = f"SELECT * FROM promise_move WHERE promise_id IN ({','.join('?' * len(ids))})"
    return [rows, raw.execute(moved, ids).fetchall()]


def count_unmet(store: Store) -> int:
    """Count what is unmet, as the rail does."""
    with store.read() as reading:
        return promises.count_unmet(reading)


def raw_count(raw: Any) -> int:
    """Count what is unmet."""
    return int(raw.execute(f"SELECT count(*) FROM ({_UNMET})", (TODAY,)).fetchone()[0])


def _check(store: Store, raw: Any) -> None:
    """See to it that both sides give the same."""
    ids = [row.id for row in read_unmet(store)], [row[0] for row in raw_unmet(raw)[0]]
    counts = count_unmet(store), raw_count(raw)
    if ids[0] != ids[1] or counts[0] != counts[1]:
        raise RuntimeError(f"the raw queries find other promises: {counts}")
