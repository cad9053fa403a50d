"""Looking things up: a loyal customer's profile and the unmet promises, beside raw queries.

Ours are the queries that the pages ask. Beside each the bare driver fetches the same rows,
ids and names resolved, by one statement a table, with the indexes that are there:

- `profile of 500`: what the page reads to open, and then what it sums up: the customer, contacts
  and tags; what is owed, with its moves; the newest remarks of three kinds; a page of feelings,
  and the strongest; the newest fifty interactions with remarks, promises and tags; how promises
  were kept, worth, survey answers, who served.
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

from app.queries import profile_page, promises
from app.queries.profile_page import Background, Opened
from models.engine import connect
from models.sessions import Reading
from models.store import Store

Lent = tuple[Store, Any]
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
_TERMS = " LEFT JOIN term c ON c.id = i.channel_id LEFT JOIN term s ON s.id = i.stage_id"
_NEWEST = "i.customer_id = ? ORDER BY i.at DESC, i.id DESC LIMIT"
_PAGE = f"SELECT i.id FROM interaction i WHERE {_NEWEST} 50"
_VOICED = (
    "SELECT r.*, i.at, t.text, o.name FROM remark r JOIN interaction i ON i.id = r.interaction_id"
    " LEFT JOIN term t ON t.id = r.aspect_id LEFT JOIN staff_member o ON o.id = r.owner_id"
)
_FELT = (
    "SELECT i.id, i.at, i.day_only, i.arrival, i.emotion, i.emotion_source, c.text, s.text,"
    f" substr(i.note, 1, 160) FROM interaction i{_TERMS}"
    " WHERE (i.arrival IS NOT NULL OR i.emotion IS NOT NULL) AND"
)
_THEIRS = "FROM promise p JOIN interaction i ON i.id = p.interaction_id WHERE i.customer_id = ?"
_IS_OWED = "(p.state = 'open' OR p.state = 'broken' AND p.answered_at IS NULL)"
_MOVES = "SELECT * FROM promise_move WHERE promise_id IN"
_PROFILE = (
    "SELECT c.*, t.text FROM customer c LEFT JOIN term t ON t.id = c.preferred_channel_id"
    " WHERE c.id = ?",
    "SELECT * FROM contact_point WHERE customer_id = ? ORDER BY position, id",
    "SELECT * FROM customer_tag WHERE customer_id = ? ORDER BY id",
    "SELECT count(*), min(at), max(at) FROM interaction WHERE customer_id = ?",
    f"{_NAMED} WHERE i.customer_id = ? AND {_IS_OWED}",
    f"{_MOVES} (SELECT p.id {_THEIRS} AND {_IS_OWED})",
    *(
        f"{_VOICED} WHERE i.customer_id = ? AND r.kind = '{kind}'"
        " ORDER BY i.at DESC, r.id DESC LIMIT 4"
        for kind in ("values", "dislikes", "need")
    ),
    f"{_FELT} {_NEWEST} 25",
    f"{_FELT} i.customer_id = ? ORDER BY max(coalesce(abs(i.arrival), 0),"
    " coalesce(abs(i.emotion), 0)) DESC, i.at DESC, i.id DESC LIMIT 1",
    f"SELECT i.*, c.text, s.text, a.text, w.name FROM interaction i{_TERMS}"
    " LEFT JOIN term a ON a.id = i.aspect_id LEFT JOIN staff_member w ON w.id = i.staff_id"
    f" WHERE {_NEWEST} 51",
    f"{_VOICED} WHERE i.id IN ({_PAGE})",
    f"{_NAMED} WHERE i.id IN ({_PAGE})",
    f"{_MOVES} (SELECT id FROM promise WHERE interaction_id IN ({_PAGE}))",
    f"SELECT * FROM interaction_tag WHERE interaction_id IN ({_PAGE}) ORDER BY id",
    f"SELECT p.id, p.promised_at, p.first_due_day, p.first_due_at, p.state, p.settled_at,"
    f" p.answered_at {_THEIRS}",
    f"{_MOVES} (SELECT p.id {_THEIRS}) ORDER BY at, id",
    "SELECT worth_currency, sum(worth_minor) FROM interaction WHERE customer_id = ?"
    " AND worth_minor IS NOT NULL GROUP BY 1",
    "SELECT * FROM survey_answer WHERE customer_id = ? ORDER BY answered_at DESC, id DESC LIMIT 4",
    "SELECT count(*) FROM survey_answer WHERE customer_id = ?",
    "SELECT w.name, count(*), max(i.at) FROM interaction i LEFT JOIN staff_member w"
    " ON w.id = i.staff_id WHERE i.customer_id = ? GROUP BY w.id, w.name"
    " ORDER BY count(*) DESC, max(i.at) DESC LIMIT 6",
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


def read_profile(store: Store) -> tuple[Opened, Background]:
    """Read the profile as the page does: what is looked at first, then what it comes to."""
    with store.read() as reading:
        opened_first = profile_page.opened(reading, LOYAL)
    with store.read() as reading:
        return opened_first, profile_page.background(reading, LOYAL)


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
