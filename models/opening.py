"""The narrow door: what a file is, and the few rows of the first picture.

Both are told before anything is made of the file, and without SQLAlchemy, whose import costs
more than a whole window. The look goes through the store's own driver: opening the file by any
other way and closing it again would drop the locks that this process holds on it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from models import doors, driver

T = TypeVar("T")
APPLICATION_ID = 0x43464F4C
"""Marks our files in the SQLite header ("CFOL")."""
SCHEMA = 1
"""The schema this program writes; a store that bears a higher one is left untouched."""

SOON = 3 * 86_400_000_000
"""Microseconds after an instant for which the clock's offsets are wanted too."""
PATIENCE = 50
"""Milliseconds that the first picture waits for another program's write."""


class DueRow(NamedTuple):
    """One open promise; `at` in microseconds since 1970 UTC where an hour was promised."""

    id: int
    text: str
    at: int | None
    customer: str | None


class Span(NamedTuple):
    """From when the shop's clock has which offset; both in microseconds."""

    starts_at: int
    shift: int


class MovedRow(NamedTuple):
    """One move of an open promise, with the promise's own facts; instants in microseconds."""

    promise_id: int
    promised_at: int
    first_day: str | None
    first_at: int | None
    at: int
    to_day: str | None
    to_at: int | None
    agreed: bool


def look(path: Path) -> int:
    """Return the schema version of the store at a path.

    Raises:
        StoreError: NOT_A_STORE for a folder or another kind of file, NEWER for a later schema,
            else why it cannot be read (DISK, FULL, BUSY, READ_ONLY, DAMAGED).

    """
    from models.values import StoreError, StoreTrouble

    if not path.is_file():
        raise StoreError(StoreTrouble.NOT_A_STORE, path=str(path))
    application, version = _marks(path)
    if application != APPLICATION_ID:
        raise StoreError(StoreTrouble.NOT_A_STORE, path=str(path))
    if version > SCHEMA:
        raise StoreError(StoreTrouble.NEWER, path=str(path), found=version, known=SCHEMA)
    return version


def _marks(path: Path) -> tuple[int, int]:
    """Return the application id and the schema version that a file bears."""
    connection = None
    try:
        connection = _connected(path)
        return _read_marks(connection)
    except driver.DatabaseError as error:
        from models.places import is_full
        from models.trouble import classified
        from models.values import StoreError, StoreTrouble

        known = classified(error)
        kind = known.kind if known else StoreTrouble.DISK
        if kind is StoreTrouble.DISK and is_full(path):
            kind = StoreTrouble.FULL  # no room even for the memory that processes share
        raise StoreError(kind, path=str(path)) from error
    finally:
        if connection is not None:
            connection.close()


def _connected(path: Path) -> Any:
    """Open a connection that makes no file."""
    return driver.connect(
        doors.address(path), uri=True, isolation_level=None, check_same_thread=False
    )


def _read_marks(connection: Any) -> tuple[int, int]:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    return application, version


class Door:
    """A connection for the first picture alone; `through` opens and closes it."""

    def __init__(self, connection: Any) -> None:
        """Keep the connection."""
        self._connection = connection

    def shop(self) -> tuple[str, str]:
        """Return the shop's name and its zone."""
        row = self._connection.execute("SELECT name, zone FROM shop").fetchone()
        return row[0], row[1]

    def person(self, staff_id: int | None) -> str | None:
        """Return a staff member's name."""
        sql = "SELECT name FROM staff_member WHERE id = ?"
        row = self._connection.execute(sql, (staff_id,)).fetchone()
        return None if row is None else row[0]

    def spans(self, now: int) -> list[Span]:
        """Return the offsets of the shop's clock around an instant, the last of them to come.

        Nothing where the store holds those of another zone: it was not opened since the change.
        """
        sql = (
            "SELECT starts_at, shift FROM zone_span WHERE starts_at < ?"
            " AND zone = (SELECT zone FROM shop) ORDER BY starts_at DESC LIMIT 4"
        )
        found = self._connection.execute(sql, (now + SOON,)).fetchall()
        return [Span(*row) for row in reversed(found)]

    def due(self, day: int, begin: int, end: int, limit: int) -> list[DueRow]:
        """Return open promises due on a day: those for an hour first, by the clock.

        `day` counts from 1970; `begin` and `end` are the day's instants in the shop's zone, in
        microseconds.
        """
        hours = "due_day IS NULL AND due_at >= ? AND due_at < ?"
        rows = self._due(hours, (begin, end), "due_at, promise.id", limit)
        if len(rows) < limit:
            rows += self._due(
                "due_day = date(? * 86400, 'unixepoch')", (day,), "promise.id", limit - len(rows)
            )
        return rows

    def _due(self, when: str, values: tuple[object, ...], order: str, limit: int) -> list[DueRow]:
        sql = (
            "SELECT promise.id, promise.text, promise.due_at, customer.name"
            f" FROM (SELECT * FROM promise WHERE state = 'open' AND {when}"
            f" ORDER BY {order} LIMIT {limit}) AS promise"
            " JOIN interaction ON interaction.id = promise.interaction_id"
            " LEFT JOIN customer ON customer.id = interaction.customer_id"
            f" ORDER BY {order}"
        )
        return [DueRow(*row) for row in self._connection.execute(sql, values)]

    def count_plainly_unmet(self, day: str, now: int) -> int:
        """Count what is unmet by its due alone: past and never moved, or broken and unanswered.

        A promise for a day is past once the day is before `day`, one for an hour before `now`.
        """
        never = "NOT EXISTS (SELECT 1 FROM promise_move WHERE promise_id = promise.id)"
        sql = (
            "SELECT (SELECT count(*) FROM promise WHERE state = 'open' AND due_day < :day"
            f" AND {never}) + (SELECT count(*) FROM promise WHERE state = 'open'"
            f" AND due_day IS NULL AND due_at < :now AND {never}) + (SELECT count(*)"
            " FROM promise WHERE state = 'broken' AND answered_at IS NULL)"
        )
        return int(self._connection.execute(sql, {"day": day, "now": now}).fetchone()[0])

    def moves(self) -> list[MovedRow]:
        """Return all moves of promises that are open, in the order in which they were made."""
        sql = (
            "SELECT promise.id, promise.promised_at, promise.first_due_day, promise.first_due_at,"
            " move.at, move.to_day, move.to_at, move.agreed FROM promise"
            " CROSS JOIN promise_move AS move ON move.promise_id = promise.id"
            " WHERE promise.state = 'open' ORDER BY promise.id, move.at, move.id"
        )
        return [MovedRow(*row) for row in self._connection.execute(sql)]


def through(path: Path, read: Callable[[Door], T]) -> T | None:
    """Read a few rows of the store at a path, where there is one of this very schema.

    Whatever is wrong with the store is for `Store.open` to say: nothing is returned then.
    """
    if not path.is_file():
        return None
    connection = None
    try:
        connection = _connected(path)
        connection.execute("PRAGMA query_only=ON")
        connection.execute(f"PRAGMA busy_timeout={PATIENCE}")
        if _read_marks(connection) != (APPLICATION_ID, SCHEMA):
            return None
        return read(Door(connection))
    except (driver.Error, OSError):
        return None
    finally:
        if connection is not None:
            connection.close()
