"""Where and about what, and what is said less often: each preset to what is usual."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QWidget

from app.queries import usual
from app.queries.usual import Usual
from app.rules.money import parse_amount
from models.values import Emotion, Expectation, Money, Vocabulary
from ui.context import Context
from ui.forms.chips import Chips
from ui.forms.feeling import Faces
from ui.theme import GRID, control_height
from ui.vocabulary import title
from ui.widgets.fields import Fault, Line
from ui.widgets.labels import PlainLabel
from ui.widgets.layouts import row as beside
from ui.widgets.when_field import WhenField

USUAL_CHANNEL = "counter"
"""The channel of a new shop's first interaction, by its key."""


class Place(QObject):
    """Channel, stage, aspect and expectation, a row of chips each.

    Preset are the channel that this person used last, and the stage and aspect that go with it
    most often; what a person chose stays until the next form. An expectation is a judgement and
    never preset: it would count as if somebody had made it. Signal: `changed()`.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        """Offer the shop's own words."""
        super().__init__(parent)
        self._context = context
        self._usual = Usual()
        self.channel = Chips(self.tr("Channel"))
        self.stage = Chips(self.tr("Stage"))
        self.aspect = Chips(self.tr("About"))
        self.expectation = Chips(self.tr("What they expected was"))
        self.expectation.set_items((value, title(value)) for value in Expectation)
        self._chosen: set[Chips] = set()
        for chips in self.rows():
            chips.changed.connect(self.changed)
            chips.picked.connect(partial(self._picked, chips))
        self.show_terms()
        self._preset()
        context.shop.changed.connect(self.show_terms)
        context.person.changed.connect(self._preset)

    def rows(self) -> list[Chips]:
        """Return the rows of chips, in their order."""
        return [self.channel, self.stage, self.aspect, self.expectation]

    def stops(self) -> list[QWidget]:
        """Return where Tab stops, in order."""
        return [button for chips in self.rows() for button in chips.buttons()]

    def show_terms(self) -> None:
        """Offer the words as they are now; what is chosen stays chosen."""
        lists = (
            (self.channel, Vocabulary.CHANNEL),
            (self.stage, Vocabulary.STAGE),
            (self.aspect, Vocabulary.ASPECT),
        )
        for chips, vocabulary in lists:
            chips.set_items((row.id, row.text) for row in self._context.shop.terms(vocabulary))

    def look_up(self) -> None:
        """Learn anew what is usual."""
        self._context.tasks.read(usual.usual, self._learn, channel=("usual", id(self)))

    def values(self) -> dict[str, Any]:
        """Return what is chosen, by field."""
        return {
            "channel_id": self.channel.value(),
            "stage_id": self.stage.value(),
            "aspect_id": self.aspect.value(),
            "expectation": self.expectation.value(),
        }

    def take(self, values: Mapping[str, Any]) -> None:
        """Choose what was kept."""
        self._chosen = set(self.rows())
        self.channel.set_value(values.get("channel_id"))
        self.stage.set_value(values.get("stage_id"))
        self.aspect.set_value(values.get("aspect_id"))
        expected = values.get("expectation")
        self.expectation.set_value(None if expected is None else Expectation(expected))

    def renew(self) -> None:
        """Begin anew: the channel stays, the rest is as it is usual with it."""
        self._chosen &= {self.channel}
        self.expectation.set_value(None)
        self._preset()

    def _picked(self, chips: Chips) -> None:
        """Keep what a person chose; another channel has other usual stages and aspects."""
        self._chosen.add(chips)
        if chips is self.channel:
            self._preset()

    def _learn(self, found: Usual) -> None:
        """Preset by what is usual now, where nobody chose."""
        self._usual = found
        self._preset()

    def _preset(self) -> None:
        """Choose what is usual wherever nobody chose."""
        who = self._context.person.staff_id
        if self.channel not in self._chosen:
            self._set(self.channel, self._usual.channel(who))
            if self.channel.value() is None:
                self._set(self.channel, self._first_channel())
        channel = self.channel.value()
        habits = self._usual.with_channel(who, channel if isinstance(channel, int) else None)
        for chips, value in ((self.stage, habits.stage), (self.aspect, habits.aspect)):
            if chips not in self._chosen:
                self._set(chips, value)

    def _set(self, chips: Chips, value: int | None) -> None:
        if chips.value() != value:
            chips.set_value(value)

    def _first_channel(self) -> int | None:
        """Return the counter, or the first channel of a shop that has none."""
        rows = self._context.shop.terms(Vocabulary.CHANNEL)
        first = next((row.id for row in rows if row.key == USUAL_CHANNEL), None)
        return first if first is not None or not rows else rows[0].id


class More(QWidget):
    """What is said less often: arrival, worth, settled, given, when. Signal: `changed()`."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make the fields, all empty."""
        super().__init__(parent)
        self._context = context
        self.arrival = Faces(context, self.tr("Felt on arrival"))
        self.worth = Line(self.tr("Worth"), context.shop.facts.currency)
        self.worth_fault = Fault(self.worth)
        self.settled = QCheckBox(self.tr("Settled on the spot"))
        self.given = Line(
            self.tr("What was given"), self.tr("what they were given to put it right")
        )
        self.given_fault = Fault(self.given)
        self.when = WhenField(context, self.tr("When it happened"))
        # A container that stands for its field would catch Tab on its way through the form.
        self.when.setFocusProxy(None)  # type: ignore[arg-type]
        self.when_fault = Fault(self.when.words)
        self._lay_out()
        self.arrival.changed.connect(self.changed)
        self.worth.textChanged.connect(self.changed)
        self.settled.toggled.connect(self.changed)
        self.given.textChanged.connect(self.changed)
        self.when.words.textChanged.connect(self.changed)

    def money(self) -> Money | None:
        """Return the worth in the shop's currency; raises UserError for what is no amount."""
        text = self.worth.text()
        if not text.strip():
            return None
        currency = self._context.shop.facts.currency
        decimal = self._context.formats.locale.decimalPoint()
        return Money(parse_amount(text, currency, decimal), currency)

    def kept(self) -> dict[str, Any]:
        """Return what was typed, for a draft."""
        arrival = self.arrival.emotion()
        return {
            "arrival": None if arrival is None else int(arrival),
            "worth": self.worth.text(),
            "settled": self.settled.isChecked(),
            "given": self.given.text(),
            "when": self.when.words.text(),
        }

    def take(self, kept: Mapping[str, Any]) -> None:
        """Show what a draft kept; without anything, begin anew."""
        arrival = kept.get("arrival")
        self.arrival.set_value(None if arrival is None else Emotion(arrival))
        self.worth.setText(str(kept.get("worth", "")))
        self.settled.setChecked(bool(kept.get("settled", False)))
        self.given.setText(str(kept.get("given", "")))
        self.when.words.setText(str(kept.get("when", "")))

    def is_blank(self) -> bool:
        """Tell whether nothing here was said."""
        return not any(self.kept().values()) and self.arrival.emotion() is None

    def stops(self) -> list[QWidget]:
        """Return where Tab stops, in order."""
        words = [self.worth, self.settled, self.given, self.when.words]
        return [*self.arrival.buttons(), *words]

    def _lay_out(self) -> None:
        """Put each field beside its label."""
        put_right = QWidget()
        put_right.setLayout(beside(self.settled, self.given))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(GRID)
        form.setVerticalSpacing(GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = (
            (self.tr("Felt on arrival"), self.arrival),
            (self.tr("Worth"), self.worth),
            (self.tr("Put right"), put_right),
            (self.tr("When"), self.when),
        )
        faults = (None, self.worth_fault, self.given_fault, self.when_fault)
        for (words, field), fault in zip(rows, faults, strict=True):
            label = PlainLabel(words, role="muted")
            label.setFixedHeight(control_height())
            form.addRow(label, field)
            if fault is not None:
                form.addRow(fault)
