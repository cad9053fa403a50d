"""Import: a file of rows becomes records, checked first and written as one change-set.

    look at the file → read and check every row → hold known records against the store
    → write what is new or changed → report

The whole runs in one writing session, so nothing can change between check and write; what is
raised on the way leaves the store as it was. A dry run does the same in a reading session and
stops before the writing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import select

from app.exchange.cells import CellReader, Context
from app.exchange.comparing import Compared, Conflict, Update, compare, gone, needs_comparing
from app.exchange.drafts import Draft, Key
from app.exchange.import_map import ImportMap
from app.exchange.import_report import ImportReport, Rejected
from app.exchange.known import Known, Link, current_rows
from app.exchange.reading import Row, TableFile, look_at
from app.exchange.row_reading import CellProblem, RowReader
from app.exchange.storing import Storing
from models.interaction import Interaction
from models.shop import SHOP_ID, Shop, shop_values
from models.store import Reading, Store, Writing
from models.values import Actor, Changes, Record, UserError

COMMAND = "exchange.import"
_TELL_EVERY = 200

Progress = Callable[[int, int], None]
"""Told how much is done, of how much."""
Cancelled = Callable[[], bool]
"""Asked whether somebody wants to stop."""


def run(
    store: Store,
    actor: Actor,
    file: Path,
    import_map: ImportMap,
    dry_run: bool = False,
    set_shop: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ImportReport:
    """Import a file by its map; with `dry_run` only tell what would happen.

    Raises:
        UserError: the file as a whole cannot be read by this map, or `import.cancelled`.
        StoreError: the store refuses; nothing was written.

    """
    table = look_at(
        file,
        encoding=import_map.encoding,
        delimiter=import_map.delimiter,
        skip_lines=import_map.skip_lines,
        wanted=import_map.columns(),
    )
    pace = _Pace(table.count_lines(), progress, cancelled)
    if dry_run:
        with store.read() as reading:
            return _Import(reading, import_map, table, set_shop, pace).planned()
    with store.write(actor) as writing:
        writing.name(COMMAND)
        job = _Import(writing, import_map, table, set_shop, pace)
        report = job.planned()
        job.write(writing)
        return report.with_changes(writing.changes())


@dataclass(slots=True)
class _Pace:
    """Tells how far an import is, and stops it when somebody wants that."""

    lines: int
    progress: Progress | None
    cancelled: Cancelled | None

    def read(self, line: int) -> None:
        """Tell of reading, which counts as the first half."""
        self._tell(min(line, self.lines), 2 * self.lines)

    def written(self, done: int, total: int) -> None:
        """Tell of writing, which counts as the second half."""
        self._tell(self.lines + self.lines * done // max(1, total), 2 * self.lines)

    def finish(self) -> None:
        """Tell that all is done."""
        self._tell(2 * self.lines, 2 * self.lines)

    def _tell(self, done: int, total: int) -> None:
        if self.cancelled is not None and self.cancelled():
            raise UserError("import.cancelled")
        if self.progress is not None:
            self.progress(done, total)


@dataclass(slots=True)
class _Plan:
    """What is to be done with the records of a file."""

    new: list[Draft] = field(default_factory=list)
    updates: list[Update] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)


class _Import:
    """One file on its way; reads through a session, writes only in `write`."""

    def __init__(
        self,
        reading: Reading,
        import_map: ImportMap,
        table: TableFile,
        set_shop: bool,
        pace: _Pace,
    ) -> None:
        self.reading = reading
        self.map = import_map
        self.table = table
        self.pace = pace
        self.shop = shop_values(reading)
        self.takes_shop = set_shop and _has_no_interactions(reading)
        self.known = Known.load(reading, import_map.source)
        self.drafts: dict[Key, Draft] = {}
        self.plan = _Plan()

    def planned(self) -> ImportReport:
        """Check the whole file and return what comes of it."""
        told = self.map.zone if self.takes_shop else None
        zone = told or ZoneInfo(self.shop.zone)
        reader = RowReader(CellReader(self.map, self.table.header), Context(self.map, zone))
        rejected: list[Rejected] = []
        rows = 0
        for row in self.table.rows():
            rows += 1
            if rows % _TELL_EVERY == 0:
                self.pace.read(row.line)
            try:
                self._take(row, reader)
            except CellProblem as problem:
                rejected.append(Rejected(row.line, problem.column, problem.error))
        self._plan()
        return self._report(rows, rejected)

    def _take(self, row: Row, reader: RowReader) -> None:
        """Take the records of one row, all or none."""
        if row.problem is not None:
            raise CellProblem(None, row.problem)
        drafts = reader.drafts(row.line, row.cells)
        if not drafts and not reader.has_id(row.cells):
            raise CellProblem(None, UserError("import.no_id"))
        here: dict[Key, Draft] = {}
        for draft in drafts:
            self._check_parents(draft, here)
            before = self.drafts.get(draft.key) or here.setdefault(draft.key, draft)
            if before.differs(draft):
                raise CellProblem(
                    _id_column(self.map, draft), UserError("import.differs", line=before.line)
                )
        self.drafts |= {key: draft for key, draft in here.items() if key not in self.drafts}

    def _check_parents(self, draft: Draft, here: dict[Key, Draft]) -> None:
        """Refuse a record whose parent is neither in the file above nor in the store."""
        for ref in draft.refs().values():
            if ref.record in {Record.TERM, Record.STAFF_MEMBER}:
                continue
            is_known = ref.key in here or ref.key in self.drafts
            if ref.key in self.known.links and not self.known.is_alive(ref.key):
                # What was deleted here stays deleted, and so does what hung on it.
                if draft.key not in self.known.links:
                    error = UserError("import.parent_gone", parent=ref.record.value, id=ref.id)
                    raise CellProblem(_id_column(self.map, draft), error)
            elif not is_known and ref.key not in self.known.links:
                error = UserError("import.parent_unknown", parent=ref.record.value, id=ref.id)
                raise CellProblem(_id_column(self.map, draft), error)

    def _plan(self) -> None:
        """Sort the drafts into new ones and those to hold against the store."""
        # Two ids of a source may stand for one record: customers can be merged.
        changed: dict[Record, dict[int, list[tuple[Draft, Link]]]] = {}
        for key, draft in self.drafts.items():
            link = self.known.links.get(key)
            if link is None:
                self.plan.new.append(draft)
            elif needs_comparing(draft, link):
                if self.known.is_alive(key):
                    of_record = changed.setdefault(draft.record, {})
                    of_record.setdefault(link.record_id, []).append((draft, link))
                else:
                    self._add(gone(draft, link))
        for record, pairs in changed.items():
            for rows in current_rows(self.reading, record, pairs):
                for draft, link, row in (
                    (*pair, row) for record_id, row in rows.items() for pair in pairs[record_id]
                ):
                    self._add(compare(draft, link, row, self.known))

    def _add(self, compared: Compared) -> None:
        if compared.update is not None:
            self.plan.updates.append(compared.update)
        self.plan.conflicts += compared.conflicts

    def _report(self, rows: int, rejected: Sequence[Rejected]) -> ImportReport:
        """Count by rows and by kinds of record."""
        plan = self.plan
        made = {draft.line for draft in plan.new}
        updated = {update.draft.line for update in plan.updates if update.writes} - made
        in_conflict = {conflict.line for conflict in plan.conflicts} - made - updated
        accepted = rows - len(rejected)
        return ImportReport(
            rows=rows,
            imported=accepted,
            rejected=tuple(rejected),
            conflicts=tuple(sorted(plan.conflicts, key=lambda conflict: conflict.line)),
            unchanged=accepted - len(made) - len(updated) - len(in_conflict),
            updated=len(updated),
            created=Counter(draft.record for draft in plan.new),
            encoding=self.table.encoding.name,
            notes=tuple(self._notes()),
            changes=Changes(),
        )

    def _notes(self) -> Iterator[UserError]:
        """Yield what is worth saying though nothing is wrong."""
        encoding = self.table.encoding.name
        if self.map.encoding is None and not encoding.startswith("utf"):
            yield UserError("import.read_as", encoding=encoding)
        if self.takes_shop:
            return
        zone, currency = self.map.zone, self.map.currency
        if zone is not None and zone.key != self.shop.zone:
            yield UserError("import.other_zone", map=zone.key, shop=self.shop.zone)
        if currency is not None and currency != self.shop.currency:
            yield UserError("import.other_currency", map=currency, shop=self.shop.currency)

    def write(self, writing: Writing) -> None:
        """Write what was planned."""
        if self.takes_shop:
            currency = self.map.currency or self.shop.currency
            zone = self.map.zone.key if self.map.zone is not None else self.shop.zone
            writing.update(Shop, SHOP_ID, zone=zone, currency=currency)
        total = len(self.plan.new) + len(self.plan.updates)
        storing = Storing(
            writing, self.known, self.shop.country, lambda done: self.pace.written(done, total)
        )
        if total:
            storing.store(self.plan.new, self.plan.updates)
        self.pace.finish()


def _has_no_interactions(reading: Reading) -> bool:
    return reading.execute(select(Interaction.id).limit(1)).first() is None


def _id_column(import_map: ImportMap, draft: Draft) -> str:
    """Return the column that a record's id stands in."""
    maps = [found for found in import_map.records if found.kind.record is draft.record]
    return maps[0].id.shown
