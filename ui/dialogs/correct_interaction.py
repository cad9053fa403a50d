"""Corrects a slip of the pen in one interaction; the history keeps what stood there before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QDateEdit, QWidget

from app.queries.interactions import InteractionRow
from app.services import interactions
from models.values import Emotion, EmotionSource, Expectation, Vocabulary
from ui.context import Context
from ui.dialogs.form_dialog import FormDialog
from ui.phrases import emotion_phrase, expectation_phrase, source_phrase, translate, upper_first
from ui.theme import GRID
from ui.vocabulary import title
from ui.widgets.choice import Choice
from ui.widgets.fields import Line, PlainEdit
from ui.widgets.layouts import row as beside
from ui.widgets.time_line import read_time

NOTHING = "\N{EN DASH}"


class CorrectInteractionDialog(FormDialog):
    """Every field of the interaction; only what was changed is written."""

    def __init__(self, context: Context, row: InteractionRow, parent: QWidget) -> None:
        self._context = context
        self._row = row
        super().__init__(
            context.tasks,
            translate("CorrectInteractionDialog", "Correct an interaction"),
            translate("CorrectInteractionDialog", "Save"),
            parent,
        )
        self.setMinimumWidth(560)
        self._add_note_and_time()
        self._add_terms()
        self._add_experience()
        self._before = self._values()
        self.note.setFocus()

    def submit(self) -> None:
        """Write what differs from what was there."""
        values = self._values()
        if values["at"] is None:
            self.show_fault(self.tr("Write the time like this: 15:30."), "at")
            return
        changed = {name: value for name, value in values.items() if value != self._before[name]}
        if not changed:
            self.reject()
            return
        self.write(
            partial(
                interactions.correct,
                interaction_id=self._row.id,
                values=changed,
                expected_version=self._row.version,
            )
        )

    def _add_note_and_time(self) -> None:
        self.note = PlainEdit(self.tr("Note"))
        self.note.setPlainText(self._row.note)
        self.note.setFixedHeight(self.note.fontMetrics().height() * 5 + 24)
        local = self._context.formats.local(self._row.at)
        self.day = QDateEdit(QDate(local.year, local.month, local.day))
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(self.tr("Day"))
        self.time = Line(self.tr("Time"))
        self.time.setText(self._context.formats.time(self._row.at))
        self.time.setFixedWidth(self.time.fontMetrics().horizontalAdvance("00:00 AM") + GRID * 5)
        self.day_only = QCheckBox(self.tr("&time not known"))
        self.day_only.toggled.connect(self.time.setDisabled)
        self.day_only.setChecked(self._row.day_only)
        when = QWidget()
        when.setLayout(beside(self.day, self.time, self.day_only, None))
        when.setFocusProxy(self.day)
        self.add_field("note", self.tr("&Note"), self.note)
        self.add_field("at", self.tr("&When"), when)

    def _add_terms(self) -> None:
        shop, row = self._context.shop, self._row
        known = {
            "channel_id": (self.tr("C&hannel"), Vocabulary.CHANNEL, row.channel),
            "stage_id": (self.tr("Sta&ge"), Vocabulary.STAGE, row.stage),
            "aspect_id": (self.tr("&About"), Vocabulary.ASPECT, row.aspect),
        }
        self.terms: dict[str, Choice[object]] = {}
        for name, (label, vocabulary, text) in known.items():
            items = [(term.id, term.text) for term in shop.terms(vocabulary)]
            self.terms[name] = _choice(label, items, getattr(row, name), text)
            self.add_field(name, label, self.terms[name])
        staff = [(member.id, member.name) for member in shop.facts.staff]
        self.terms["staff_id"] = _choice(self.tr("Handled by"), staff, row.staff_id, row.staff)
        self.add_field("staff_id", self.tr("Handled &by"), self.terms["staff_id"])

    def _add_experience(self) -> None:
        row = self._row
        steps = [(step, upper_first(emotion_phrase(step))) for step in reversed(Emotion)]
        sources = [(source, upper_first(source_phrase(source))) for source in EmotionSource]
        compared = [(e, upper_first(expectation_phrase(e))) for e in Expectation]
        self.arrival = _choice(self.tr("Came"), steps, row.arrival)
        self.emotion = _choice(self.tr("Left"), steps, row.emotion)
        self.source = _choice(self.tr("Who says so"), sources, row.emotion_source)
        self.expectation = _choice(self.tr("Delivered"), compared, row.expectation)
        self.settled = QCheckBox(self.tr("Settled on the &spot"))
        self.settled.setChecked(row.settled)
        self.given = Line(self.tr("What was given"))
        self.given.setText(row.given or "")
        self.add_field("arrival", self.tr("Ca&me"), self.arrival)
        self.add_field("emotion", self.tr("&Left"), self.emotion)
        self.add_field("emotion_source", self.tr("Wh&o says so"), self.source)
        self.add_field("expectation", self.tr("&Delivered"), self.expectation)
        self.form.addRow("", self.settled)
        self.add_field("given", self.tr("G&iven"), self.given)

    def _values(self) -> dict[str, object]:
        """Return what the fields hold, by the names the use case knows."""
        return {
            "note": self.note.toPlainText(),
            "at": self._at(),
            "day_only": self.day_only.isChecked(),
            **{name: choice.value() for name, choice in self.terms.items()},
            "arrival": self.arrival.value(),
            "emotion": self.emotion.value(),
            "emotion_source": self.source.value(),
            "expectation": self.expectation.value(),
            "settled": self.settled.isChecked(),
            "given": self.given.text(),
        }

    def _at(self) -> datetime | None:
        """Return the moment, as it was where neither day nor time differs; None if unreadable."""
        formats, zone = self._context.formats, self._context.shop.zone
        local = formats.local(self._row.at)
        day = self.day.date()
        same_day = (day.year(), day.month(), day.day()) == (local.year, local.month, local.day)
        if same_day and self.time.text() == formats.time(self._row.at):
            return self._row.at
        time = read_time(self.time.text(), formats.locale)
        if time is None or time == (24, 0):
            return None
        return datetime(day.year(), day.month(), day.day(), *time, tzinfo=zone)


def _choice(
    label: str, items: Sequence[tuple[object, str]], chosen: object, text: str | None = None
) -> Choice[object]:
    """Return a drop-down with "none" first; a retired word that is in use stays offered."""
    offered: list[tuple[object, str]] = [(None, NOTHING), *items]
    if chosen is not None and chosen not in [value for value, _ in offered]:
        offered.append((chosen, text or title(chosen)))  # type: ignore[arg-type]
    choice: Choice[object] = Choice(label.replace("&", ""), offered)
    choice.set_value(chosen)
    return choice
