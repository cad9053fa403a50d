"""Printed sheets: the name a new one will bear, and what the lines of an old one stand for today.

A sheet keeps ids alone. Words and names are read when it is looked up, so what was deleted or
erased since is gone from old sheets, too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import or_, select

from app.queries import moments, promises
from app.queries.rows import in_parts, made, tuples
from app.rules.mark_deeds import Target
from app.rules.sheets import (
    KnownSheet,
    LineOfSheet,
    NewSheet,
    candidates,
    choose,
    place_of,
    sheet_code,
)
from models.customer import Customer
from models.interaction import Interaction, Remark
from models.sessions import Reading
from models.sheet import Sheet, SheetLine, sheets_named
from models.shop import shop_values
from models.staff import StaffMember
from models.values import Due, Record, RemarkKind, RemarkState, UserError


@dataclass(frozen=True, slots=True)
class SheetLineRow:
    """A line of a sheet as it is read today; nothing is left of one whose record is gone.

    `number` is a promise's, `due` by when it is to be done, `words` what was promised, said or
    noted.
    """

    code: str
    target: Target
    words: str = ""
    customer: str | None = None
    number: str = ""
    due: Due | None = None
    owner: str | None = None


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A sheet that was printed, with the lines that were asked for, in order."""

    code: str
    kind: str
    parameters: str
    made_at: datetime
    lines: tuple[SheetLineRow, ...]
    zone: ZoneInfo

    def line(self, code: str) -> SheetLineRow:
        """Return a line; raises UserError "sheet.no_line" where the sheet has none of this code."""
        for line in self.lines:
            if line.code == code:
                return line
        raise UserError("sheet.no_line", field="mark", line=code, sheet=self.code)


@dataclass(frozen=True, slots=True)
class PrintedSheet:
    """A sheet in the list of sheets: its name, what it is, when it was made."""

    code: str
    kind: str
    made_at: datetime


def reserved(reading: Reading, new: NewSheet) -> str:
    """Return the name that a sheet will bear once it is kept."""
    rows = sheets_named(reading, list(candidates(new.seed)))
    return choose(new, {row[1]: KnownSheet(*row) for row in rows})[0]


def latest(reading: Reading, limit: int = 20) -> list[PrintedSheet]:
    """Return the newest sheets."""
    chosen = select(Sheet.code, Sheet.kind, Sheet.made_at)
    return made(
        PrintedSheet, reading, chosen.order_by(Sheet.made_at.desc(), Sheet.id.desc()).limit(limit)
    )


def sheet(reading: Reading, code: str, only: Collection[str] | None = None) -> SheetRow:
    """Return a sheet by its name, as its lines read today; `only` these lines, or all.

    Raises UserError "sheet.misread" for what is no name of a sheet, "sheet.unknown" where no
    sheet bears it.
    """
    name = sheet_code(code)
    found = sheets_named(reading, [name])
    if not found:
        raise UserError("sheet.unknown", field="sheet", sheet=name)
    known = KnownSheet(*found[0])
    kept = _kept(reading, known.id, only)
    rows = _rows(reading, kept)
    lines = [rows.get((line.record, line.record_id), _gone)(line) for line in kept]
    zone = ZoneInfo(shop_values(reading).zone)
    return SheetRow(known.code, known.kind, known.parameters, known.made_at, tuple(lines), zone)


def _kept(reading: Reading, sheet_id: int, only: Collection[str] | None) -> list[LineOfSheet]:
    chosen = select(SheetLine.code, SheetLine.record, SheetLine.record_id).where(
        SheetLine.sheet_id == sheet_id
    )
    if only is not None:
        chosen = chosen.where(SheetLine.code.in_(only))
    return sorted(made(LineOfSheet, reading, chosen), key=lambda line: place_of(line.code))


_Key = tuple[Record, int]
_Maker = Callable[[LineOfSheet], SheetLineRow]


def _gone(line: LineOfSheet) -> SheetLineRow:
    return SheetLineRow(line.code, Target(line.record, line.record_id, present=False))


def _rows(reading: Reading, kept: Iterable[LineOfSheet]) -> dict[_Key, _Maker]:
    """Return for each record that is still there how its line reads."""
    ids: defaultdict[Record, list[int]] = defaultdict(list)
    for line in kept:
        ids[line.record].append(line.record_id)
    found: dict[_Key, _Maker] = {}
    for record, read_rows in _READERS.items():
        for part in in_parts(ids[record]):
            for target, said in read_rows(reading, part):
                found[record, target.record_id] = _maker(target, said)
    return found


def _maker(target: Target, said: Mapping[str, Any]) -> _Maker:
    return lambda line: SheetLineRow(line.code, target, **said)


_Said = Iterator[tuple[Target, dict[str, Any]]]


def _promises(reading: Reading, ids: Sequence[int]) -> _Said:
    for row in promises.chosen_rows(reading, ids, moments.present(reading)):
        target = Target(
            Record.PROMISE,
            row.id,
            row.interaction_id,
            state=row.state,
            answered=row.answered_at is not None,
            promised_at=row.promised_at,
            owner_id=row.owner_id,
        )
        said = {
            "words": row.text,
            "customer": row.customer,
            "number": row.number,
            "due": row.due,
            "owner": row.owner,
        }
        yield target, said


def _remarks(reading: Reading, ids: Sequence[int]) -> _Said:
    columns = (
        Remark.id,
        Remark.interaction_id,
        Remark.kind,
        Remark.state,
        Remark.owner_id,
        Remark.text,
        Customer.name,
        StaffMember.name,
    )
    chosen = (
        select(*columns)
        .select_from(Remark)
        .join(Interaction, Interaction.id == Remark.interaction_id)
        .outerjoin(Customer, Customer.id == Interaction.customer_id)
        .outerjoin(StaffMember, StaffMember.id == Remark.owner_id)
        .where(Remark.id.in_(ids))
    )
    for its_id, visit_id, kind, state, owner_id, text, customer, owner in tuples(reading, chosen):
        target = Target(Record.REMARK, its_id, visit_id, kind=kind, acting=state, owner_id=owner_id)
        yield target, {"words": text, "customer": customer, "owner": owner}


def _interactions(reading: Reading, ids: Sequence[int]) -> _Said:
    columns = (Interaction.id, Interaction.note, Interaction.customer_id, Customer.name)
    chosen = (
        select(*columns)
        .outerjoin(Customer, Customer.id == Interaction.customer_id)
        .where(Interaction.id.in_(ids))
    )
    rows = list(tuples(reading, chosen))
    customers = {customer_id for _id, _note, customer_id, _name in rows if customer_id is not None}
    own, others = _complaints(reading, ids, customers)
    for its_id, note, customer_id, customer in rows:
        complaints = own.get(its_id) or others.get(customer_id) or []
        target = Target(Record.INTERACTION, its_id, its_id, complaints=tuple(complaints))
        yield target, {"words": note, "customer": customer}


def _complaints(
    reading: Reading, visits: Sequence[int], customers: Collection[int]
) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    """Return the open complaints by interaction, and by customer those that somebody took on."""
    taken_on = Remark.state == RemarkState.OPEN
    chosen = (
        select(Remark.id, Remark.interaction_id, Interaction.customer_id, Remark.state)
        .join(Interaction, Interaction.id == Remark.interaction_id)
        .where(
            Remark.kind == RemarkKind.COMPLAINT,
            or_(
                taken_on & Interaction.customer_id.in_(customers),
                Remark.interaction_id.in_(visits) & (taken_on | Remark.state.is_(None)),
            ),
        )
        .order_by(Remark.id)
    )
    own: defaultdict[int, list[int]] = defaultdict(list)
    others: defaultdict[int, list[int]] = defaultdict(list)
    for remark_id, visit_id, customer_id, state in tuples(reading, chosen):
        own[visit_id].append(remark_id)
        if state is RemarkState.OPEN and customer_id is not None:
            others[customer_id].append(remark_id)
    return dict(own), dict(others)


_READERS: Mapping[Record, Callable[[Reading, Sequence[int]], _Said]] = {
    Record.PROMISE: _promises,
    Record.REMARK: _remarks,
    Record.INTERACTION: _interactions,
}
