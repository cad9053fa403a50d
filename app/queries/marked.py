"""What marks on a sheet say and do, before anything is done: to be shown, then applied."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select

from app.language import _
from app.queries.rows import made
from app.queries.sheets import SheetLineRow, SheetRow
from app.rules.mark_deeds import Deed, DeedKind, deeds
from app.rules.mark_owners import Person, Staff
from app.rules.marks import Mark, MarkSetting, Written, read
from app.rules.promise_dues import Told
from models.sessions import Reading
from models.shop import holiday_days, opening_values, shop_values
from models.staff import StaffMember
from models.values import UserError


@dataclass(frozen=True, slots=True)
class Understood:
    """What a mark was understood to say and to do; or why it cannot be taken."""

    line: SheetLineRow | None
    written: Written
    mark: Mark | None = None
    deeds: tuple[Deed, ...] = ()
    problem: UserError | None = None

    @property
    def about(self) -> str:
        """The promise's number, where the line is one."""
        return self.line.number if self.line is not None else ""


def setting(reading: Reading, language: str, at: datetime | None = None) -> MarkSetting:
    """Return what marks are read against; `at` is when they were written."""
    shop = shop_values(reading)
    told = Told(
        now=at or reading.now,
        zone=ZoneInfo(shop.zone),
        hours=opening_values(reading),
        holidays=holiday_days(reading),
        date_order=shop.date_order,
        language=language,
    )
    staff = select(StaffMember.id, StaffMember.name).where(StaffMember.active)
    return MarkSetting(told, Staff(made(Person, reading, staff.order_by(StaffMember.name))))


def understood(of: SheetRow, written: Iterable[Written], against: MarkSetting) -> list[Understood]:
    """Return what each mark on a sheet says and does, in the order given."""
    seen: set[str] = set()
    result = []
    for one in written:
        result.append(_understood(of, one, against, one.code in seen))
        seen.add(one.code)
    return result


def _understood(
    of: SheetRow, written: Written, against: MarkSetting, is_second: bool
) -> Understood:
    line: SheetLineRow | None = None
    try:
        line = of.line(written.code)
        if is_second:
            raise UserError("marks.twice", field="mark")
        mark = read(written, against)
        return Understood(line, written, mark, deeds(mark, line.target, of.zone))
    except UserError as error:
        error.values.setdefault("line", written.code)
        return Understood(line, written, problem=error)


def deed_in_words(deed: Deed, due: str, when: str) -> str:
    """Return what a deed does, for the person, in a few words; `due` and `when` are its dates."""
    owner = deed.owner.name if deed.owner is not None else ""
    said = {
        DeedKind.OWNER: _("owner: {owner}"),
        DeedKind.MOVE: _("moved to {due}, agreed by the customer")
        if deed.agreed
        else _("moved to {due}"),
        DeedKind.KEEP: _("kept"),
        DeedKind.BREAK: _("broken: it will not happen"),
        DeedKind.WITHDRAW: _("withdrawn by the customer"),
        DeedKind.ANSWER: _("answered for: {note}"),
        DeedKind.ACT: _("acted on"),
        DeedKind.CLOSE: _("closed"),
        DeedKind.THANK: _("praise passed on"),
        DeedKind.NOTE: _("note: {note}"),
        DeedKind.NOTHING: _("stands so already"),
    }[deed.kind].format(owner=owner, due=due, note=deed.note)
    if deed.past:
        said = _("{what} (already past)").format(what=said)
    if when:
        said = _("{what}, {when}").format(what=said, when=when)
    if deed.note and deed.kind not in (DeedKind.NOTE, DeedKind.ANSWER):
        said = _("{what}, with the note: {note}").format(what=said, note=deed.note)
    return said
