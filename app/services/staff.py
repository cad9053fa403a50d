"""Staff members: add, correct, retire."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from app.services import checks
from models.folding import fold
from models.sessions import Writing
from models.staff import StaffMember
from models.values import Changes, Role, UserError


@dataclass(frozen=True, slots=True)
class Added:
    """A staff member who was added: the id, and what changed."""

    changes: Changes
    staff: int


_FIELDS: Mapping[str, checks.Check] = {
    "name": checks.line,
    "role": checks.choice(Role),
    "active": checks.flag,
}


def add(writing: Writing, name: str, role: Role = Role.CLERK) -> Added:
    """Add a staff member; a name already borne is refused ("staff.name_taken")."""
    writing.name("staff.add")
    values = checks.checked({"name": name, "role": role}, _FIELDS)
    key = _free_key(writing, values["name"])
    staff_id = writing.insert(StaffMember, name_key=key, active=True, **values)
    return Added(writing.changes(), staff_id)


def correct(
    writing: Writing,
    staff_id: int,
    values: Mapping[str, object],
    expected_version: int | None = None,
) -> Changes:
    """Correct a staff member: name, role, active."""
    writing.name("staff.correct")
    new = checks.checked(values, _FIELDS)
    if "name" in new:
        new["name_key"] = _free_key(writing, new["name"], but=staff_id)
    writing.update(StaffMember, staff_id, expected_version=expected_version, **new)
    return writing.changes()


def retire(writing: Writing, staff_id: int) -> Changes:
    """Take somebody off the list of who works; what they did stays theirs."""
    writing.name("staff.retire")
    writing.update(StaffMember, staff_id, active=False)
    return writing.changes()


def _free_key(writing: Writing, name: str, but: int | None = None) -> str:
    key = fold(name)
    bearers = select(StaffMember.id, StaffMember.active).where(StaffMember.name_key == key)
    for row in writing.execute(bearers).all():
        if row.id != but:
            raise UserError("staff.name_taken", field="name", name=name, active=row.active)
    return key
