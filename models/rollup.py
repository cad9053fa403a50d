"""The rollup: counts by day of the shop, kept by triggers in the transaction of what they count.

A summary of ten years reads some ten thousand small rows instead of a million large ones, and
an undo is right by itself, since the triggers follow it. Days are the shop's: `zone_span`
holds the offsets of its zone, and a change of zone counts everything anew.

Counted are interactions (with what was felt and expected), worth, complaints, survey answers,
and promises that are settled and were never moved: their standing will not change by itself.
Open ones and moved ones are few, and judged by the rules when asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from models.base import to_micros
from models.engine import RECORDED

_FIRST, _LAST = datetime(1900, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
_STEP = timedelta(days=7)
"""No zone has had two changes of its clock within a week."""

_TABLES = (
    "zone_span (zone TEXT NOT NULL, starts_at INTEGER PRIMARY KEY, shift INTEGER NOT NULL)",
    "interaction_day (day TEXT, felt INTEGER, source TEXT, expectation TEXT,"
    " n INTEGER NOT NULL, PRIMARY KEY (day, felt, source, expectation)) WITHOUT ROWID",
    "worth_day (day TEXT, currency TEXT, n INTEGER NOT NULL, total INTEGER NOT NULL,"
    " PRIMARY KEY (day, currency)) WITHOUT ROWID",
    "complaint_day (day TEXT, settled INTEGER, n INTEGER NOT NULL,"
    " PRIMARY KEY (day, settled)) WITHOUT ROWID",
    "answer_day (day TEXT, kind TEXT, score INTEGER, n INTEGER NOT NULL,"
    " PRIMARY KEY (day, kind, score)) WITHOUT ROWID",
    "promise_day (day TEXT, standing TEXT, n INTEGER NOT NULL,"
    " PRIMARY KEY (day, standing)) WITHOUT ROWID",
)
NO_FEELING = 9
"""Stands in `felt` where nothing was recorded, since a key cannot be NULL."""


def local_day(instant: str) -> str:
    """Return the SQL of the shop's day in which an instant of microseconds lies."""
    shift = (
        f"(SELECT shift FROM zone_span WHERE starts_at <= {instant}"
        " ORDER BY starts_at DESC LIMIT 1)"
    )
    # SQLite's division goes towards zero; before 1970 a day begins below it.
    return f"date(({instant} + {shift} + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')"


def _interaction(row: str) -> dict[str, tuple[str, str, str]]:
    """Return what one interaction adds: by table the condition, the key and the amounts."""
    day = local_day(f"{row}.at")
    felt = f"coalesce((({row}.emotion > 0) - ({row}.emotion < 0)), {NO_FEELING})"
    words = f"coalesce({row}.emotion_source, ''), coalesce({row}.expectation, '')"
    voiced = f"EXISTS (SELECT 1 FROM remark WHERE interaction_id = {row}.id AND kind = 'complaint')"
    return {
        "interaction_day": ("1", f"{day}, {felt}, {words}", "1"),
        "worth_day": (
            f"{row}.worth_minor IS NOT NULL AND {row}.worth_currency IS NOT NULL",
            f"{day}, {row}.worth_currency",
            f"1, {row}.worth_minor",
        ),
        "complaint_day": (voiced, f"{day}, {row}.settled", "1"),
    }


def _answer(row: str) -> dict[str, tuple[str, str, str]]:
    day = local_day(f"{row}.answered_at")
    return {"answer_day": ("1", f"{day}, {row}.kind, {row}.score", "1")}


def _promise(row: str) -> dict[str, tuple[str, str, str]]:
    """Return what a settled promise adds that was never moved (domain rules 4 and 5)."""
    day = f"coalesce({row}.first_due_day, {local_day(f'{row}.first_due_at')})"
    in_time = (
        f"CASE WHEN {row}.first_due_at IS NOT NULL THEN {row}.settled_at <= {row}.first_due_at"
        f" ELSE {local_day(f'{row}.settled_at')} <= {row}.first_due_day END"
    )
    standing = (
        f"CASE WHEN {row}.state <> 'kept' THEN {row}.state"
        f" WHEN {in_time} THEN 'kept_on_time' ELSE 'kept_late' END"
    )
    moved = f"EXISTS (SELECT 1 FROM promise_move WHERE promise_id = {row}.id)"
    return {"promise_day": (f"{row}.state <> 'open' AND NOT {moved}", f"{day}, {standing}", "1")}


_SOURCES = {
    "interaction": (
        _interaction,
        "at, emotion, emotion_source, expectation, worth_minor, worth_currency, settled",
    ),
    "survey_answer": (_answer, "answered_at, kind, score"),
    "promise": (_promise, "state, settled_at, first_due_day, first_due_at"),
}


def _amounts(table: str) -> tuple[str, ...]:
    return ("n", "total") if table == "worth_day" else ("n",)


def _add(table: str, condition: str, key: str, amounts: str, source: str = "") -> str:
    """Return the statement that adds amounts where the condition holds."""
    grown = ", ".join(f"{name} = {name} + excluded.{name}" for name in _amounts(table))
    where = f" FROM {source} WHERE {condition}" if source else f" WHERE {condition}"
    return f"INSERT INTO {table} SELECT {key}, {amounts}{where} ON CONFLICT DO UPDATE SET {grown};"


def _take(table: str, condition: str, key: str, amounts: str) -> str:
    """Return the statement that takes amounts away again."""
    lessened = ", ".join(f"-{one.strip()}" for one in amounts.split(","))
    return _add(table, condition, key, lessened)


def _both(row: str, source: str, sign: str) -> str:
    statement = _add if sign == "+" else _take
    added = _SOURCES[source][0](row)
    return " ".join(statement(table, *parts) for table, parts in added.items())


def create(connection: Connection) -> None:
    """Make the rollup's tables and triggers in a new store."""
    for statement in ddl():
        connection.exec_driver_sql(statement, execution_options=RECORDED)


def ddl() -> Iterator[str]:
    """Give the statements that make the rollup."""
    for table in _TABLES:
        yield f"CREATE TABLE {table}"
    for source, (_, columns) in _SOURCES.items():
        gone, come = _both("old", source, "-"), _both("new", source, "+")
        yield f"CREATE TRIGGER {source}_counted AFTER INSERT ON {source} BEGIN {come} END"
        yield f"CREATE TRIGGER {source}_uncounted AFTER DELETE ON {source} BEGIN {gone} END"
        yield (
            f"CREATE TRIGGER {source}_recounted AFTER UPDATE OF {columns} ON {source}"
            f" BEGIN {gone} {come} END"
        )
    yield from _complaint_ddl()
    yield from _move_ddl()


def _complaint_ddl() -> Iterator[str]:
    """Give the triggers by which an interaction's first complaint counts, and its last one goes."""
    for name, event, row, sign in (
        ("counted", "INSERT", "new", "+"),
        ("uncounted", "DELETE", "old", "-"),
    ):
        alone = (
            f"NOT EXISTS (SELECT 1 FROM remark WHERE interaction_id = {row}.interaction_id"
            f" AND kind = 'complaint' AND id <> {row}.id)"
        )
        key = f"{local_day('interaction.at')}, interaction.settled"
        source = "interaction"
        where = f"interaction.id = {row}.interaction_id AND {alone}"
        amount = "1" if sign == "+" else "-1"
        statement = _add("complaint_day", where, key, amount, source)
        yield (
            f"CREATE TRIGGER remark_{name} AFTER {event} ON remark"
            f" WHEN {row}.kind = 'complaint' BEGIN {statement} END"
        )
        turned = "new" if sign == "+" else "old"
        other = "old" if sign == "+" else "new"
        yield (
            f"CREATE TRIGGER remark_turned_{name} AFTER UPDATE OF kind ON remark"
            f" WHEN {turned}.kind = 'complaint' AND {other}.kind <> 'complaint'"
            f" BEGIN {statement} END"
        )


def _move_ddl() -> Iterator[str]:
    """Give the triggers by which a promise leaves the count once it was moved, and comes back."""
    for name, event, row, sign in (
        ("uncounts", "INSERT", "new", "-"),
        ("recounts", "DELETE", "old", "+"),
    ):
        alone = (
            f"NOT EXISTS (SELECT 1 FROM promise_move WHERE promise_id = {row}.promise_id"
            f" AND id <> {row}.id)"
        )
        _, key, _ = _promise("promise")["promise_day"]
        where = f"promise.id = {row}.promise_id AND promise.state <> 'open' AND {alone}"
        amount = "1" if sign == "+" else "-1"
        statement = _add("promise_day", where, key, amount, "promise")
        yield f"CREATE TRIGGER promise_move_{name} AFTER {event} ON promise_move BEGIN {statement} END"


def follow_zone(connection: Connection) -> None:
    """Count everything anew where the shop's zone is not the one that was counted by."""
    if connection.dialect.name != "sqlite":
        return
    wanted = connection.exec_driver_sql("SELECT zone FROM shop").scalar()
    counted = connection.exec_driver_sql("SELECT zone FROM zone_span LIMIT 1").scalar()
    if wanted is not None and wanted != counted:
        refill(connection, wanted)


def refill(connection: Connection, zone: str) -> None:
    """Count everything anew by the days of a zone."""

    def run(statement: str, values: object = None) -> None:
        connection.exec_driver_sql(statement, values, execution_options=RECORDED)  # type: ignore[arg-type]

    for table in _TABLES:
        run(f"DELETE FROM {table.split()[0]}")
    spans = [(zone, start, shift) for start, shift in zone_spans(zone)]
    run("INSERT INTO zone_span VALUES (?, ?, ?)", spans)
    for source, (added, _) in _SOURCES.items():
        for table, (condition, key, amounts) in added(source).items():
            run(_add(table, condition, key, amounts, source))


@lru_cache(maxsize=8)
def zone_spans(zone: str) -> tuple[tuple[int, int], ...]:
    """Return when each offset of a zone begins, and the offset, both in microseconds."""
    place = ZoneInfo(zone)
    spans = [(to_micros(_FIRST) - 10**18, _shift(place, _FIRST))]
    instant = _FIRST
    while instant < _LAST:
        later = instant + _STEP
        if _shift(place, later) != spans[-1][1]:
            change = _change(place, instant, later)
            spans.append((to_micros(change), _shift(place, change)))
        instant = later
    return tuple(spans)


def _shift(place: ZoneInfo, instant: datetime) -> int:
    offset = instant.astimezone(place).utcoffset() or timedelta()
    return offset // timedelta(microseconds=1)


def _change(place: ZoneInfo, low: datetime, high: datetime) -> datetime:
    """Return the first second at which the offset is that of `high`."""
    wanted = _shift(place, high)
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) // 2
        middle = middle.replace(microsecond=0)
        if middle <= low:
            break
        low, high = (low, middle) if _shift(place, middle) == wanted else (middle, high)
    return high


def faults(connection: Connection) -> list[str]:
    """Return the names of the rollup's tables that differ from a new count."""
    found = []
    for source, (added, _) in _SOURCES.items():
        for table, (condition, key, amounts) in added(source).items():
            keys = key_columns(connection, table)
            sums = ", ".join(f"sum({one})" for one in amounts.split(", "))
            groups = ", ".join(str(n + 1) for n in range(len(keys)))
            count = f"SELECT {key}, {sums} FROM {source} WHERE {condition} GROUP BY {groups}"
            kept = f"SELECT * FROM {table} WHERE n <> 0"
            for left, right in ((count, kept), (kept, count)):
                differs = f"SELECT 1 FROM ({left} EXCEPT {right}) LIMIT 1"
                if connection.exec_driver_sql(differs).first() is not None:
                    found.append(table)
    return sorted(set(found))


def key_columns(connection: Connection, table: str) -> list[str]:
    """Return the names of a rollup table's key."""
    rows = connection.exec_driver_sql(f"PRAGMA table_info({table})")
    return [row[1] for row in rows if row[5]]
