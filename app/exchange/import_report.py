"""What an import did, or would do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.exchange.comparing import Conflict
from app.sentences import sentence
from models.values import Changes, Record, UserError


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that was left out: the physical line on which it begins, the column, and why."""

    line: int
    column: str | None
    problem: UserError

    def to_json(self) -> dict[str, object]:
        """Return it as the report lists it."""
        return {"line": self.line, "column": self.column, "problem": sentence(self.problem)}


@dataclass(frozen=True, slots=True)
class ImportReport:
    """Counts of rows and of records made; what was refused, and what is in conflict.

    `imported` rows were accepted; of those `updated` changed a record and `unchanged` changed
    and made nothing. `notes` are worth saying though nothing is wrong.
    """

    rows: int
    imported: int
    rejected: tuple[Rejected, ...]
    conflicts: tuple[Conflict, ...]
    unchanged: int
    updated: int
    created: Mapping[Record, int]
    encoding: str
    notes: tuple[UserError, ...]
    changes: Changes

    @property
    def is_clean(self) -> bool:
        """Whether every row went in."""
        return not self.rejected and not self.conflicts

    def with_changes(self, changes: Changes) -> ImportReport:
        """Return the report of a run that wrote this."""
        return replace(self, changes=changes)

    def to_json(self) -> dict[str, object]:
        """Return the report as the command line's contract has it."""
        return {
            "rows": self.rows,
            "imported": self.imported,
            "rejected": [rejected.to_json() for rejected in self.rejected],
            "conflicts": [conflict.to_json() for conflict in self.conflicts],
            "unchanged": self.unchanged,
            "updated": self.updated,
            "customers_created": self.created.get(Record.CUSTOMER, 0),
            "interactions_created": self.created.get(Record.INTERACTION, 0),
            "promises_created": self.created.get(Record.PROMISE, 0),
            "survey_answers_created": self.created.get(Record.SURVEY_ANSWER, 0),
            "changeset": self.changes.changeset,
        }
