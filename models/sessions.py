"""Sessions: one that reads a snapshot, one that writes a change-set."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Self, TypeVar, cast

from sqlalchemy import Connection, CursorResult, Executable, select, text

from models import rollup
from models.base import Base
from models.engine import RECORDED
from models.journal import RangeEntry, Recorder
from models.plain import Plain, columns, completed, encoded, rows_digest
from models.statements import delete_sql, insert_sql, parameters, update_sql
from models.values import Action, Actor, Changes, Conflict, UserError

T = TypeVar("T")
BATCH = 5000
"""Rows in one journalled range: a row edited since holds back no more than its batch."""


class Reading:
    """A session that reads one snapshot of the store."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        """Keep the connection and the instant the session began."""
        self.connection = connection
        self.now = now
        self._known: dict[Any, object] = {}

    def execute(self, statement: Executable, values: Any = None) -> CursorResult[Any]:
        """Run a statement and return its rows."""
        return self.connection.execute(statement, values)

    def once(self, read: Callable[[Self], T]) -> T:
        """Return what a read of this snapshot gives; asked again it answers from memory."""
        if read not in self._known:
            self._known[read] = read(self)
        return cast("T", self._known[read])

    def interrupt(self) -> None:
        """Stop a running statement from another thread; it raises of the kind INTERRUPTED."""
        driver: Any = self.connection.connection.driver_connection
        stop = driver.interrupt if hasattr(driver, "interrupt") else driver.cancel
        stop()


class Writing(Reading):
    """A session that writes: one transaction, one change-set.

    Attributes:
        actor: who writes, on which computer.
        uid: the change-set's id, made before the transaction.
        command: what is done, in the use case's own word.

    """

    def __init__(self, connection: Connection, now: datetime, actor: Actor, uid: str) -> None:
        """Begin with nothing changed."""
        super().__init__(connection, now)
        self.actor = actor
        self.uid = uid
        self.command = ""
        self.undoes_id: int | None = None
        self.recorder = Recorder()

    def once(self, read: Callable[[Self], T]) -> T:
        """Ask each time: what is read may have been written since."""
        return read(self)

    def name(self, command: str) -> None:
        """Give the change-set its name; the outermost use case names it."""
        self.command = self.command or command

    def changes(self) -> Changes:
        """Return what was touched so far."""
        return self.recorder.changes(self.uid, self.command)

    def insert(self, table: type[Base], **values: Any) -> int:
        """Add a row and return its id; fields not given take their defaults.

        Raises:
            StoreError: of the kind CONSTRAINT, where a reference or a unique value is wrong.

        """
        return self.insert_plain(table, completed(table, values))

    def insert_plain(self, table: type[Base], row: Plain) -> int:
        """Add a whole row of plain values, under its own id where it bears one."""
        has_id = row["id"] is not None
        sql = insert_sql(table, self.connection.dialect, with_id=has_id)
        names = columns(table) if has_id else columns(table)[1:]
        result = self._record(sql, parameters(sql, names, row))
        row_id = int(result.scalar_one())
        self.recorder.inserted(table, row_id, row)
        return row_id

    def insert_many(self, table: type[Base], rows: Sequence[Mapping[str, Any]]) -> range:
        """Add many rows with consecutive ids, journalled as ranges; return their ids."""
        if not rows:
            return range(0)
        first = self._reserve_ids(table, len(rows))
        for start in range(0, len(rows), BATCH):
            batch = [completed(table, row) for row in rows[start : start + BATCH]]
            for offset, row in enumerate(batch):
                row["id"] = first + start + offset
            self.insert_range(table, batch)
        return range(first, first + len(rows))

    def insert_range(self, table: type[Base], batch: Sequence[Plain]) -> None:
        """Add whole plain rows that bear their ids, journalled as one range."""
        sql = insert_sql(table, self.connection.dialect, with_id=True, returning=False)
        names = columns(table)
        ids = [row["id"] for row in batch]
        counted_together = rollup.counts_together(self.connection, table.__tablename__)
        if counted_together:
            rollup.pause(self.connection)
        self._record(sql, [parameters(sql, names, row) for row in batch])
        if counted_together:
            rollup.resume(self.connection, table.__tablename__, ids[0], ids[-1])
        content = rows_digest(table, batch)
        entry = RangeEntry(table, Action.INSERT_RANGE, ids[0], ids[-1], content)
        self.recorder.ranged(entry)

    def update(
        self,
        table: type[Base],
        row_id: int,
        *,
        expected_version: int | None = None,
        **values: Any,
    ) -> bool:
        """Set fields of a row; tell whether anything differed.

        Raises:
            UserError: "record.gone", where there is no such row.
            Conflict: "record.changed", where its version is not the expected one.

        """
        before = self.row(table, row_id)
        if before is None:
            raise UserError("record.gone", record=table.__tablename__, id=row_id)
        if expected_version is not None and before["version"] != expected_version:
            raise Conflict("record.changed", record=table.__tablename__, id=row_id)
        wanted = encoded(table, values)
        after = {name: value for name, value in wanted.items() if before[name] != value}
        if not after:
            return False
        self.put(table, row_id, before, after)
        return True

    def put(self, table: type[Base], row_id: int, before: Plain, after: Plain) -> None:
        """Write plain fields over a row whose plain content is known."""
        written = dict(after)
        if "version" in before:
            written["version"] = before["version"] + 1
        names = tuple(sorted(written))
        sql = update_sql(table, names, self.connection.dialect)
        self._record(sql, parameters(sql, (*names, "row_id"), {**written, "row_id": row_id}))
        self.recorder.updated(table, row_id, before, after)

    def delete(self, table: type[Base], row_id: int) -> None:
        """Delete a row; what refers to it must have gone before.

        Raises:
            UserError: "record.gone", where there is no such row.

        """
        row = self.row(table, row_id)
        if row is None:
            raise UserError("record.gone", record=table.__tablename__, id=row_id)
        sql = delete_sql(table, self.connection.dialect)
        self._record(sql, parameters(sql, ("row_id",), {"row_id": row_id}))
        self.recorder.deleted(table, row_id, row)

    def delete_range(self, entry: RangeEntry, ids: Sequence[int]) -> None:
        """Delete rows that go together; the entry keeps what they held."""
        sql = delete_sql(entry.table, self.connection.dialect)
        self._record(sql, [parameters(sql, ("row_id",), {"row_id": i}) for i in ids])
        self.recorder.ranged(entry)

    def row(self, table: type[Base], row_id: int) -> Plain | None:
        """Return one whole row in plain values, or nothing."""
        statement = select(*table.__table__.columns).where(table.id == row_id)
        found = self.connection.execute(statement).mappings().one_or_none()
        return None if found is None else encoded(table, found)  # type: ignore[arg-type]

    def _reserve_ids(self, table: type[Base], count: int) -> int:
        """Return the first of so many ids never used; the write lock keeps them ours."""
        name = table.__tablename__
        if self.connection.dialect.name == "postgresql":
            sequence = "pg_get_serial_sequence(:name, 'id')"
            step = text(f"SELECT setval({sequence}, nextval({sequence}) + :count - 1)")
            last = self.connection.execute(step, {"name": name, "count": count}).scalar_one()
            return int(last) - count + 1
        newest = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
        found = self.connection.execute(newest, {"name": name}).scalar_one_or_none()
        return int(found or 0) + 1

    def _record(self, sql: str, values: Any) -> CursorResult[Any]:
        return self.connection.exec_driver_sql(sql, values, execution_options=RECORDED)
