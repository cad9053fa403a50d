"""The rollup: counts by day of the shop, kept by triggers in the transaction of what they count.

A summary of ten years reads some ten thousand small rows instead of a million large ones, and
an undo is right by itself, since the triggers follow it. Days are the shop's (`zone_days`); a
change of its zone counts everything anew.

Counted are interactions (with what was felt and expected, by day and by month), the customers
of each month, worth, complaints, survey answers, and settled promises by how they were kept.
What is open or unanswered changes as time goes by: its rows are those of `owed`.

Rows that come in bulk are counted together once all are there, which is cheaper than each by
itself: `pause` puts the triggers to rest within a transaction, `resume` counts what came.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from sqlalchemy import Connection

from models import owed, zone_days
from models.engine import RECORDED
from models.zone_days import local_day, month_of, month_start

_FELT = ("felt INTEGER", "source TEXT", "expectation TEXT")
_KEYS = {
    "interaction_day": ("day TEXT", *_FELT),
    "interaction_month": ("month TEXT", *_FELT),
    "customer_month": ("month TEXT",),
    "worth_day": ("day TEXT", "currency TEXT"),
    "complaint_day": ("day TEXT", "settled INTEGER"),
    "answer_day": ("day TEXT", "kind TEXT", "score INTEGER"),
    "promise_day": ("day TEXT", "standing TEXT", "moved INTEGER"),
}
"""The tables of counts, and what each counts by."""
_PAUSED = "count_paused"
_AT_WORK = f"NOT EXISTS (SELECT 1 FROM {_PAUSED})"
NO_FEELING = 9
"""Stands in `felt` where nothing was recorded, since a key cannot be NULL."""


class _Part(NamedTuple):
    """What one row adds to a table of counts: under which condition, to which key, how much."""

    table: str
    condition: str
    key: str
    amounts: str = "1"


def _amounts(table: str) -> tuple[str, ...]:
    return ("n", "total") if table == "worth_day" else ("n",)


def _interaction(row: str) -> tuple[_Part, ...]:
    day, month = local_day(f"{row}.at"), month_of(f"{row}.at")
    felt = f"coalesce((({row}.emotion > 0) - ({row}.emotion < 0)), {NO_FEELING})"
    words = f"coalesce({row}.emotion_source, ''), coalesce({row}.expectation, '')"
    voiced = f"EXISTS (SELECT 1 FROM remark WHERE interaction_id = {row}.id AND kind = 'complaint')"
    paid = f"{row}.worth_minor IS NOT NULL AND {row}.worth_currency IS NOT NULL"
    worth = f"1, {row}.worth_minor"
    return (
        _Part("interaction_day", "1", f"{day}, {felt}, {words}"),
        _Part("interaction_month", "1", f"{month}, {felt}, {words}"),
        _Part("worth_day", paid, f"{day}, {row}.worth_currency", worth),
        _Part("complaint_day", voiced, f"{day}, {row}.settled"),
    )


def _answer(row: str) -> tuple[_Part, ...]:
    key = f"{local_day(f'{row}.answered_at')}, {row}.kind, {row}.score"
    return (_Part("answer_day", "1", key),)


_SETTLED = _Part(
    "promise_day", "p.state <> 'open'", f"{owed.FIRST_DAY}, {owed.STANDING}, {owed.MOVED}"
)
_SOURCES = {
    "interaction": (
        _interaction,
        "at, emotion, emotion_source, expectation, worth_minor, worth_currency, settled",
    ),
    "survey_answer": (_answer, "answered_at, kind, score"),
}
"""What is counted row by row, and the columns by which that changes."""


def create(connection: Connection) -> None:
    """Make the rollup's tables and triggers in a new store."""
    for statement in ddl():
        connection.exec_driver_sql(statement, execution_options=RECORDED)


def ddl() -> Iterator[str]:
    """Give the statements that make the rollup."""
    yield f"CREATE TABLE {_PAUSED} (since INTEGER PRIMARY KEY)"
    for table in zone_days.TABLES:
        yield f"CREATE TABLE {table}"
    for name, keys in _KEYS.items():
        amounts = ", ".join(f"{amount} INTEGER NOT NULL" for amount in _amounts(name))
        key = ", ".join(one.split()[0] for one in keys)
        yield (
            f"CREATE TABLE {name} ({', '.join(keys)}, {amounts}, PRIMARY KEY ({key})) WITHOUT ROWID"
        )
    yield from owed.ddl(_AT_WORK)
    yield from _row_ddl()
    yield from _customer_ddl()
    yield from _complaint_ddl()
    yield from _promise_ddl()


def _row_ddl() -> Iterator[str]:
    """Give the triggers that count each row as it comes, goes or changes."""
    for source, (parts, columns) in _SOURCES.items():
        come = " ".join(_add(part) for part in parts("new"))
        gone = " ".join(_add(_negative(part)) for part in parts("old"))
        yield (
            f"CREATE TRIGGER {source}_counted AFTER INSERT ON {source}"
            f" WHEN {_AT_WORK} BEGIN {come} END"
        )
        yield f"CREATE TRIGGER {source}_uncounted AFTER DELETE ON {source} BEGIN {gone} END"
        yield (
            f"CREATE TRIGGER {source}_recounted AFTER UPDATE OF {columns} ON {source}"
            f" BEGIN {gone} {come} END"
        )


def _add(part: _Part, source: str = "", groups: bool = False) -> str:
    """Return the statement that adds a part, of one row or summed over many."""
    amounts = part.amounts.split(", ")
    ending = ""
    if groups:
        amounts = [f"sum({amount})" for amount in amounts]
        ending = f" GROUP BY {', '.join(str(n + 1) for n in range(len(_KEYS[part.table])))}"
    grown = ", ".join(f"{name} = {name} + excluded.{name}" for name in _amounts(part.table))
    chosen = f"SELECT {part.key}, {', '.join(amounts)}{f' FROM {source}' if source else ''}"
    return (
        f"INSERT INTO {part.table} {chosen} WHERE {part.condition}{ending}"
        f" ON CONFLICT DO UPDATE SET {grown};"
    )


def _negative(part: _Part) -> _Part:
    """Return what takes a part away again."""
    less = ", ".join(f"-{one}" for one in part.amounts.split(", "))
    return part._replace(amounts=less)


def _signed(part: _Part, sign: str) -> _Part:
    return part if sign == "+" else _negative(part)


def _customer_ddl() -> Iterator[str]:
    """Give the triggers by which a customer counts once in each month that sees them."""
    come, gone = _add(_customer("new")), _add(_negative(_customer("old")))
    yield (
        "CREATE TRIGGER customer_seen AFTER INSERT ON interaction"
        f" WHEN new.customer_id IS NOT NULL AND {_AT_WORK} BEGIN {come} END"
    )
    yield (
        "CREATE TRIGGER customer_unseen AFTER DELETE ON interaction"
        f" WHEN old.customer_id IS NOT NULL BEGIN {gone} END"
    )
    yield (
        "CREATE TRIGGER customer_seen_otherwise AFTER UPDATE OF at, customer_id ON interaction"
        f" BEGIN {gone} {come} END"
    )


def _customer(row: str) -> _Part:
    """Return that a customer counts in the month of a row, where no other row says so."""
    start = month_start(f"{row}.at")
    end = start.replace("SELECT starts_at", "SELECT ends_at", 1)
    alone = (
        f"{row}.customer_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM interaction AS other"
        f" WHERE other.customer_id = {row}.customer_id AND other.at >= {start}"
        f" AND other.at < {end} AND other.id <> {row}.id)"
    )
    return _Part("customer_month", alone, month_of(f"{row}.at"))


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
        where = f"interaction.id = {row}.interaction_id AND {alone}"
        statement = _add(_signed(_Part("complaint_day", where, key), sign), "interaction")
        yield (
            f"CREATE TRIGGER remark_{name} AFTER {event} ON remark"
            f" WHEN {row}.kind = 'complaint' BEGIN {statement} END"
        )
        other = "old" if row == "new" else "new"
        yield (
            f"CREATE TRIGGER remark_turned_{name} AFTER UPDATE OF kind ON remark"
            f" WHEN {row}.kind = 'complaint' AND {other}.kind <> 'complaint'"
            f" BEGIN {statement} END"
        )


def _promise_ddl() -> Iterator[str]:
    """Give the triggers that count settled promises, whether they, or their moves, change.

    What stood before is taken away while it still stands, by triggers that run before.
    """
    yield (
        "CREATE TRIGGER promise_counted AFTER INSERT ON promise"
        f" WHEN new.state <> 'open' AND {_AT_WORK} BEGIN {_promises('+', '= new.id')} END"
    )
    yield (
        "CREATE TRIGGER promise_uncounted BEFORE DELETE ON promise"
        f" WHEN old.state <> 'open' BEGIN {_promises('-', '= old.id')} END"
    )
    for when, row, sign in (("BEFORE", "old", "-"), ("AFTER", "new", "+")):
        yield (
            f"CREATE TRIGGER promise_recounted_{when.lower()} {when} UPDATE OF"
            " state, settled_at, first_due_day, first_due_at ON promise"
            f" WHEN {row}.state <> 'open' BEGIN {_promises(sign, f'= {row}.id')} END"
        )
        for event, ids in owed.MOVE_EVENTS:
            yield (
                f"CREATE TRIGGER promise_move_{event.lower()}_{when.lower()} {when} {event}"
                f" ON promise_move BEGIN {_promises(sign, ids)} END"
            )


def _promises(sign: str, ids: str) -> str:
    """Return the statement that counts the settled ones of some promises."""
    part = _SETTLED._replace(condition=f"{_SETTLED.condition} AND p.id {ids}")
    return _add(_signed(part, sign), owed.SOURCE)


def pause(connection: Connection) -> None:
    """Count no new rows until `resume`, in the same transaction."""
    _run(connection, f"INSERT INTO {_PAUSED} VALUES (0)")


def resume(connection: Connection, table: str, first: int, last: int) -> None:
    """Count the rows of a table that came since `pause`: all with these ids."""
    _run(connection, f"DELETE FROM {_PAUSED}")
    for statement in _together(table, f"BETWEEN {first:d} AND {last:d}"):
        _run(connection, statement)


def counts_together(connection: Connection, table: str) -> bool:
    """Tell whether rows of a table are counted, and can be counted together."""
    return table in _TOGETHER and connection.dialect.name == "sqlite"


_TOGETHER = ("interaction", "survey_answer", "promise")


def _together(table: str, ids: str) -> Iterator[str]:
    """Give the statements that count all rows of a table with these ids."""
    if table == "promise":
        yield _add(
            _SETTLED._replace(condition=f"{_SETTLED.condition} AND p.id {ids}"),
            owed.SOURCE,
            groups=True,
        )
        yield owed.add(ids)
        return
    for part in _SOURCES[table][0](table):
        condition = f"{part.condition} AND {table}.id {ids}"
        yield _add(part._replace(condition=condition), table, groups=True)
    if table == "interaction":
        yield _customers_together(ids)


def _customers_together(ids: str) -> str:
    """Return the statement that counts the customers whom a month sees by these rows first."""
    seen = (
        "SELECT DISTINCT month, starts_at, ends_at, customer_id FROM interaction JOIN month_span"
        f" ON starts_at = {month_start('interaction.at')}"
        f" WHERE customer_id IS NOT NULL AND interaction.id {ids}"
    )
    before = (
        "EXISTS (SELECT 1 FROM interaction AS other WHERE other.customer_id = seen.customer_id"
        " AND other.at >= seen.starts_at AND other.at < seen.ends_at"
        f" AND NOT other.id {ids})"
    )
    part = _Part("customer_month", f"NOT {before}", "month")
    return _add(part, f"({seen}) AS seen", groups=True)


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
    spans = zone_days.rows(zone)
    for table in (*spans, *_KEYS, "owed"):
        _run(connection, f"DELETE FROM {table}")
    for table, rows in spans.items():
        marks = ", ".join("?" * len(rows[0]))
        _run(connection, f"INSERT INTO {table} VALUES ({marks})", rows)
    for table in _TOGETHER:
        for statement in _together(table, _ALL):
            _run(connection, statement)


_ALL = "IS NOT NULL"


def _run(connection: Connection, statement: str, values: Any = None) -> None:
    connection.exec_driver_sql(statement, values, execution_options=RECORDED)


def faults(connection: Connection) -> list[str]:
    """Return the names of the rollup's tables that differ from a new count."""
    found = [table for table, count in _counts() if _differs(connection, table, count)]
    if connection.exec_driver_sql(f"SELECT 1 FROM {_PAUSED} LIMIT 1").first() is not None:
        found.append(_PAUSED)
    return sorted(found)


def _counts() -> Iterator[tuple[str, str]]:
    """Give each table with the query of what it must hold."""
    parts = [(_SETTLED, owed.SOURCE)]
    parts += [(part, name) for name, (of, _) in _SOURCES.items() for part in of(name)]
    for part, source in parts:
        keys = len(_KEYS[part.table])
        sums = ", ".join(f"sum({one})" for one in part.amounts.split(", "))
        groups = ", ".join(str(n + 1) for n in range(keys))
        yield (
            part.table,
            f"SELECT {part.key}, {sums} FROM {source} WHERE {part.condition} GROUP BY {groups}",
        )
    month = month_of("interaction.at")
    yield (
        "customer_month",
        f"SELECT {month}, count(DISTINCT customer_id) FROM interaction"
        " WHERE customer_id IS NOT NULL GROUP BY 1",
    )
    yield "owed", owed.rows()


def _differs(connection: Connection, table: str, count: str) -> bool:
    kept = f"SELECT * FROM {table}" + (" WHERE n <> 0" if table in _KEYS else "")
    return any(
        connection.exec_driver_sql(f"SELECT 1 FROM ({a} EXCEPT {b}) LIMIT 1").first() is not None
        for a, b in ((count, kept), (kept, count))
    )
