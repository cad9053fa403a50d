"""What every page needs to know of the shop, kept at hand and renewed when it changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from app.queries import shop as queries
from app.queries.shop import Hours, StaffRow, TermRow
from models.values import Changes, Record, Vocabulary
from ui.tasks import Tasks

KINDS = (
    Record.SHOP,
    Record.OPENING_HOURS,
    Record.HOLIDAY,
    Record.TERM,
    Record.STAFF_MEMBER,
)
"""The records these facts are read from."""


@dataclass(frozen=True, slots=True)
class ShopFacts:
    """The shop's choices, hours, active staff and the words of its lists, at one moment."""

    name: str
    zone: ZoneInfo
    currency: str
    country: str | None
    language: str | None
    date_order: str | None
    paper: str | None
    hours: Hours
    staff: tuple[StaffRow, ...]
    terms: dict[Vocabulary, tuple[TermRow, ...]]


def read_facts(reading: Any) -> ShopFacts:
    """Read all facts in one snapshot."""
    values = queries.shop(reading)
    return ShopFacts(
        name=values.name,
        zone=ZoneInfo(values.zone),
        currency=values.currency,
        country=values.country,
        language=values.language,
        date_order=values.date_order,
        paper=values.paper,
        hours=queries.hours(reading),
        staff=tuple(queries.staff(reading)),
        terms={kind: tuple(queries.terms(reading, kind)) for kind in Vocabulary},
    )


class KnownShop(QObject):
    """The facts in force. Signal: `changed()` when they were read anew."""

    changed = Signal()

    def __init__(self, tasks: Tasks, facts: ShopFacts, parent: QObject | None = None) -> None:
        """Start with facts read before the window opened; follow every change of them."""
        super().__init__(parent)
        self._tasks = tasks
        self.facts = facts
        tasks.changed.connect(self._look)

    @property
    def zone(self) -> ZoneInfo:
        """The shop's time zone."""
        return self.facts.zone

    def staff_member(self, staff_id: int | None) -> StaffRow | None:
        """Return who has this id, if they work here."""
        return next((row for row in self.facts.staff if row.id == staff_id), None)

    def terms(self, vocabulary: Vocabulary) -> tuple[TermRow, ...]:
        """Return the words of a list, in the shop's order."""
        return self.facts.terms[vocabulary]

    def _look(self, changes: Changes) -> None:
        """Read the facts anew if a write touched them."""
        if changes.touches(*KINDS):
            self._tasks.read(read_facts, self._take, channel=("known shop", id(self)))

    def _take(self, facts: ShopFacts) -> None:
        """Put new facts in force."""
        self.facts = facts
        self.changed.emit()
