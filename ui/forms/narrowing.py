"""Narrows a summary to one channel, stage, aspect or person, words no longer in use included."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.queries import shop
from app.queries.filters import Filter
from app.queries.shop import StaffRow, TermRow
from app.rules.names import shown
from models.values import Changes, Record, Vocabulary
from ui.context import Context
from ui.theme import GRID
from ui.widgets.choice import Choice

Known = dict[str, list[StaffRow] | list[TermRow]]
"""The words and people of a shop, those of former days included."""


class Narrowing(QWidget):
    """Four choices, each of which lets all pass at first. Signal: `changed()`."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make the choices; `refresh` fills them."""
        super().__init__(parent)
        self._context = context
        self.channel: Choice[int | None] = Choice(self.tr("Channel"))
        self.stage: Choice[int | None] = Choice(self.tr("Stage"))
        self.aspect: Choice[int | None] = Choice(self.tr("About"))
        self.staff: Choice[int | None] = Choice(self.tr("Staff"))
        self._all = {
            "channel": (self.channel, self.tr("All channels")),
            "stage": (self.stage, self.tr("All stages")),
            "aspect": (self.aspect, self.tr("All aspects")),
            "staff": (self.staff, self.tr("All staff")),
        }
        self._lay_out()
        self.show_words({})
        for choice, _ in self._all.values():
            choice.currentIndexChanged.connect(self.changed)

    def value(self) -> Filter:
        """Return what is let through."""
        return Filter(
            channel_id=self.channel.value(),
            stage_id=self.stage.value(),
            aspect_id=self.aspect.value(),
            staff_id=self.staff.value(),
        )

    def words(self) -> tuple[str, ...]:
        """Return the words that were chosen, as they are shown."""
        chosen = (choice for choice, _ in self._all.values() if choice.value() is not None)
        return tuple(choice.currentText() for choice in chosen)

    def clear(self) -> None:
        """Let all pass again."""
        for choice, _ in self._all.values():
            choice.set_value(None)

    def refresh(self, changes: Changes | None) -> None:
        """Read the words anew where they may have changed."""
        if changes is None or changes.touches(Record.TERM, Record.STAFF_MEMBER):
            channel = ("narrowing", id(self))
            self._context.tasks.read(read_known, self.show_words, channel=channel)

    def show_words(self, known: Known) -> None:
        """Offer these; what is chosen stays chosen while there is such a word."""
        before = self.value() if self.channel.count() else Filter()
        for name, (choice, all_) in self._all.items():
            choice.set_items([(None, all_), *self._items(known.get(name, []))])
        if self.value() != before:
            self.changed.emit()

    def _items(self, rows: Iterable[StaffRow | TermRow]) -> Iterable[tuple[int | None, str]]:
        for row in rows:
            words = shown(row.text if isinstance(row, TermRow) else row.name)
            yield row.id, words if row.active else self.tr("{name} (formerly)").format(name=words)

    def _lay_out(self) -> None:
        """Two beside two: four beneath one another would push the buttons out of sight."""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GRID // 2)
        for place, (choice, _) in enumerate(self._all.values()):
            choice.setMinimumContentsLength(7)
            grid.addWidget(choice, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)


def read_known(reading: Any) -> Known:
    """Return every word and person that a record may name."""
    known: Known = {kind.value: shop.terms(reading, kind, active=False) for kind in Vocabulary}
    return known | {"staff": shop.staff(reading, active=False)}
