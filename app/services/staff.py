"""Staff members: add, correct, retire, bring back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.values import Changes, Role

if TYPE_CHECKING:
    from models.store import Writing


@dataclass(frozen=True, slots=True)
class Added:
    """A staff member who was added: the id, and what changed."""

    changes: Changes
    staff: int


def add(writing: Writing, name: str, role: Role = Role.CLERK) -> Added:
    """Add a staff member; a name already borne is refused ("staff.name_taken")."""
    raise NotImplementedError


def correct(
    writing: Writing,
    staff_id: int,
    values: Mapping[str, object],
    expected_version: int | None = None,
) -> Changes:
    """Correct a staff member: name, role, active."""
    raise NotImplementedError


def retire(writing: Writing, staff_id: int) -> Changes:
    """Take somebody off the list of who works; what they did stays theirs."""
    raise NotImplementedError
