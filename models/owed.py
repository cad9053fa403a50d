"""What is owed at present: one small row for each promise that is open, or broken and unanswered.

Kept by triggers in the transaction of what it follows, so that the desk is counted and put in
order by an index, however many promises there are. By which due a promise stands is domain
rule 5: the first one, replaced by each move that the customer agreed to before the due that
was binding until then had passed. `app.rules.standing` says the same; a test holds both together.

    lapse       when the binding due has passed: from then on the promise is overdue
    day         the shop's day of the binding due
    desk_lapse  the same of the due that the desk works by, that of the last move, agreed or not
    desk_day
    first_day   the day first due, by which promises are counted in a period
"""

from __future__ import annotations

from collections.abc import Iterator

from models.zone_days import day_end, local_day

TABLE = (
    "owed (promise_id INTEGER PRIMARY KEY, broken INTEGER NOT NULL, moved INTEGER NOT NULL,"
    " lapse INTEGER NOT NULL, day TEXT NOT NULL, desk_lapse INTEGER NOT NULL,"
    " desk_day TEXT NOT NULL, first_day TEXT NOT NULL)"
)
INDEXES = (
    "CREATE INDEX owed_lapse ON owed (broken, lapse)",
    "CREATE INDEX owed_desk ON owed (broken, desk_lapse)",
    "CREATE INDEX owed_first ON owed (first_day)",
)
CHANGED_BY = "state, settled_at, answered_at, first_due_day, first_due_at"
"""The columns of a promise by which its row changes."""

IS_OWED = "(p.state = 'open' OR p.state = 'broken' AND p.answered_at IS NULL)"
MOVED = "EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id)"


def _in_time(at: str, day: str, instant: str) -> str:
    """Return the condition that something happened by a due."""
    return f"CASE WHEN {instant} IS NULL THEN {at} < {day_end(day)} ELSE {at} <= {instant} END"


def _lapse(day: str, instant: str) -> str:
    return f"coalesce({instant}, {day_end(day)})"


def _day(day: str, instant: str) -> str:
    return f"coalesce({day}, {local_day(instant)})"


def _binding_move() -> str:
    """Return the SQL of the id of the move that binds, walking from each move to the next."""
    counts = (
        "m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at)"
        f" AND {_in_time('m.at', 'w.day', 'w.instant')}"
    )
    taken = ", ".join(
        f"CASE WHEN {counts} THEN m.{new} ELSE w.{old} END"
        for new, old in (("id", "bound"), ("to_day", "day"), ("to_at", "instant"))
    )
    return (
        f"CASE WHEN {MOVED} THEN (WITH RECURSIVE made AS (SELECT row_number() OVER (ORDER BY"
        " at, id) AS n, id, at, to_day, to_at, agreed FROM promise_move WHERE promise_id = p.id),"
        " walk(n, bound, day, instant) AS (SELECT 0, NULL, p.first_due_day, p.first_due_at"
        f" UNION ALL SELECT m.n, {taken} FROM walk AS w JOIN made AS m ON m.n = w.n + 1)"
        " SELECT bound FROM walk ORDER BY n DESC LIMIT 1) END"
    )


SOURCE = f"promise AS p LEFT JOIN promise_move AS b ON b.id = {_binding_move()}"
"""Promises `p`, each with the move `b` that binds, if any."""
_DESK = "(SELECT id FROM promise_move WHERE promise_id = p.id ORDER BY at DESC, id DESC LIMIT 1)"
_BOUND_DAY = "CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END"
_BOUND_AT = "CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END"
_DESK_DAY = "CASE WHEN d.id IS NULL THEN p.first_due_day ELSE d.to_day END"
_DESK_AT = "CASE WHEN d.id IS NULL THEN p.first_due_at ELSE d.to_at END"
FIRST_DAY = _day("p.first_due_day", "p.first_due_at")
STANDING = (
    "CASE WHEN p.state <> 'kept' THEN p.state"
    f" WHEN {_in_time('p.settled_at', f'({_BOUND_DAY})', f'({_BOUND_AT})')}"
    " THEN 'kept_on_time' ELSE 'kept_late' END"
)
"""How a settled promise stands."""
_COLUMNS = ", ".join(
    (
        "p.id",
        "p.state = 'broken'",
        MOVED,
        _lapse(f"({_BOUND_DAY})", f"({_BOUND_AT})"),
        _day(f"({_BOUND_DAY})", f"({_BOUND_AT})"),
        _lapse(f"({_DESK_DAY})", f"({_DESK_AT})"),
        _day(f"({_DESK_DAY})", f"({_DESK_AT})"),
        FIRST_DAY,
    )
)


MOVE_EVENTS = (
    ("INSERT", "= new.promise_id"),
    ("UPDATE", "IN (old.promise_id, new.promise_id)"),
    ("DELETE", "= old.promise_id"),
)
"""What can happen to a move, and which promises it concerns."""


def ddl(at_work: str) -> Iterator[str]:
    """Give the statements that make the table and what keeps it, where a new row is to count."""
    yield f"CREATE TABLE {TABLE}"
    yield from INDEXES
    is_owed = IS_OWED.replace("p.", "new.")
    yield (
        "CREATE TRIGGER promise_owed AFTER INSERT ON promise"
        f" WHEN {is_owed} AND {at_work} BEGIN {add('= new.id')}; END"
    )
    yield (
        f"CREATE TRIGGER promise_owed_otherwise AFTER UPDATE OF {CHANGED_BY} ON promise"
        f" BEGIN {_drop('= old.id')}; {add('= new.id')}; END"
    )
    yield (
        "CREATE TRIGGER promise_owed_no_more AFTER DELETE ON promise"
        f" BEGIN {_drop('= old.id')}; END"
    )
    for event, ids in MOVE_EVENTS:
        yield (
            f"CREATE TRIGGER promise_move_owed_{event.lower()} AFTER {event} ON promise_move"
            f" BEGIN {_drop(ids)}; {add(ids)}; END"
        )


def rows(ids: str = "") -> str:
    """Return the query of what the table must hold for promises with these ids, or for all."""
    chosen = f" AND p.id {ids}" if ids else ""
    source = f"{SOURCE} LEFT JOIN promise_move AS d ON d.id = {_DESK}"
    return f"SELECT {_COLUMNS} FROM {source} WHERE {IS_OWED}{chosen}"


def add(ids: str = "") -> str:
    """Return the statement that adds the rows of promises with these ids, or of all."""
    return f"INSERT INTO owed {rows(ids)}"


def _drop(ids: str) -> str:
    return f"DELETE FROM owed WHERE promise_id {ids}"
