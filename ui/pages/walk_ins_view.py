"""Interactions with no customer yet, newest first, each ready to be given a name."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.queries import interactions as queries
from app.queries.interactions import InteractionRow
from ui.context import Context, PageName
from ui.interaction_deeds import InteractionDeeds
from ui.theme import GRID
from ui.widgets.labels import PlainLabel
from ui.widgets.paragraph import Paragraph
from ui.widgets.timeline import Timeline

AT_ONCE = 50


class WalkInsView(QScrollArea):
    """A timeline without a customer; what is attached leaves it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._reveal: int | None = None
        self.deeds = InteractionDeeds(context, self)
        self.timeline = Timeline(
            context, self.tr("Every interaction has its customer. Nothing to do here.")
        )
        self.timeline.correct_wanted.connect(self.deeds.correct)
        self.timeline.delete_wanted.connect(self.deeds.delete)
        self.timeline.attach_wanted.connect(self.deeds.attach)
        self.timeline.history_wanted.connect(self._show_history)
        self.timeline.more_wanted.connect(self._read_earlier)
        self._build()

    def refresh(self, reveal: int | None = None) -> None:
        """Read the newest; `reveal` names one to scroll to."""
        self._reveal = reveal or self._reveal
        self._context.tasks.read(
            lambda reading: queries.latest(reading, AT_ONCE + 1, walk_ins=True),
            self._take,
            channel=("walk-ins", id(self)),
        )

    def _build(self) -> None:
        self._inner = QWidget()
        self._inner.setProperty("ground", True)
        layout = self._layout = QVBoxLayout(self._inner)
        layout.setContentsMargins(GRID, GRID * 2, GRID * 2, GRID * 2)
        layout.setSpacing(GRID)
        layout.addWidget(PlainLabel(self.tr("Walk-ins without a name"), role="title"))
        words = self.tr("Attach one to its customer once you know who it was.")
        layout.addWidget(Paragraph(words, role="muted", private=False))
        layout.addWidget(self.timeline)
        layout.addStretch(1)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _take(self, rows: list[InteractionRow]) -> None:
        self.timeline.show_rows(rows[:AT_ONCE], more=len(rows) > AT_ONCE)
        if self._reveal is not None:
            self._show_interaction(self._reveal)
            self._reveal = None

    def _show_interaction(self, interaction_id: int) -> None:
        card = self.timeline.card_of(interaction_id)
        if card is not None:
            self._layout.activate()
            top = card.mapTo(self._inner, card.rect().topLeft()).y()
            self.verticalScrollBar().setValue(top - GRID * 2)
            card.take_focus()

    def _show_history(self, row: InteractionRow) -> None:
        self._context.navigate(PageName.HISTORY, interaction=row.id)

    def _read_earlier(self, last: InteractionRow) -> None:
        def query(reading: Any) -> list[InteractionRow]:
            before = (last.at, last.id)
            return queries.latest(reading, AT_ONCE + 1, before=before, walk_ins=True)

        self._context.tasks.read(query, self._add, channel=("earlier walk-ins", id(self)))

    def _add(self, rows: list[InteractionRow]) -> None:
        self.timeline.add_rows(rows[:AT_ONCE], more=len(rows) > AT_ONCE)
