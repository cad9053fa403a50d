"""Where and about what, and what is said less often: each preset to what is usual."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QWidget

from app.rules.money import parse_amount
from app.rules.names import shown
from models.values import Emotion, Expectation, Money, Vocabulary
from ui.context import Context
from ui.forms.feeling import Faces, Segments
from ui.theme import CONTROL_HEIGHT, GRID
from ui.vocabulary import title
from ui.widgets.choice import Choice
from ui.widgets.fields import Fault, Line
from ui.widgets.labels import PlainLabel
from ui.widgets.when_field import WhenField

USUAL_CHANNEL = "counter"
"""The channel of a new shop's first interaction, by its key."""


class Place(QWidget):
    """Channel, stage and aspect beside one another; the channel stays as it was used last.

    Signal: `changed()`.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Offer the shop's own words."""
        super().__init__(parent)
        self._context = context
        self.channel: Choice[int | None] = Choice(self.tr("Channel"))
        self.stage: Choice[int | None] = Choice(self.tr("Stage"))
        self.aspect: Choice[int | None] = Choice(self.tr("About"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for choice in (self.channel, self.stage, self.aspect):
            choice.setMinimumContentsLength(7)
            row.addWidget(choice, 1)
            choice.currentIndexChanged.connect(self.changed)
        self.show_terms()
        self.channel.set_value(self._usual())
        context.shop.changed.connect(self.show_terms)

    def show_terms(self) -> None:
        """Offer the words as they are now; what is chosen stays chosen."""
        lists = (
            (self.channel, Vocabulary.CHANNEL, self.tr("channel not said")),
            (self.stage, Vocabulary.STAGE, self.tr("stage not said")),
            (self.aspect, Vocabulary.ASPECT, self.tr("about: not said")),
        )
        for choice, vocabulary, none in lists:
            words = [(row.id, shown(row.text)) for row in self._context.shop.terms(vocabulary)]
            offered: list[tuple[int | None, str]] = [(None, none), *words]
            choice.set_items(offered)

    def values(self) -> dict[str, int | None]:
        """Return the chosen words by field."""
        return {
            "channel_id": self.channel.value(),
            "stage_id": self.stage.value(),
            "aspect_id": self.aspect.value(),
        }

    def take(self, values: Mapping[str, Any]) -> None:
        """Choose what was kept."""
        self.channel.set_value(values.get("channel_id"))
        self.stage.set_value(values.get("stage_id"))
        self.aspect.set_value(values.get("aspect_id"))

    def renew(self) -> None:
        """Begin anew: the channel stays, the rest is said each time."""
        self.stage.set_value(None)
        self.aspect.set_value(None)

    def _usual(self) -> int | None:
        """Return the counter, or the first channel of a shop that has none."""
        rows = self._context.shop.terms(Vocabulary.CHANNEL)
        usual = next((row.id for row in rows if row.key == USUAL_CHANNEL), None)
        return usual if usual is not None or not rows else rows[0].id


class More(QWidget):
    """What is said less often: arrival, expectation, worth, settled, when. Signal: `changed()`."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make the fields, all empty."""
        super().__init__(parent)
        self._context = context
        self.arrival = Faces(context, self.tr("Felt on arrival"))
        self.expectation = Segments(self.tr("What they expected was"))
        for value in Expectation:
            self.expectation.add(value, title(value))
        self.worth = Line(self.tr("Worth"), context.shop.facts.currency)
        self.worth_fault = Fault(self.worth)
        self.settled = QCheckBox(self.tr("Settled on the spot"))
        self.when = WhenField(context, self.tr("When it happened"))
        # A container that stands for its field would catch Tab on its way through the form.
        self.when.setFocusProxy(None)  # type: ignore[arg-type]
        self.when_fault = Fault(self.when.words)
        self._lay_out()
        self.arrival.changed.connect(self.changed)
        self.expectation.changed.connect(self.changed)
        self.worth.textChanged.connect(self.changed)
        self.settled.toggled.connect(self.changed)
        self.when.words.textChanged.connect(self.changed)

    def money(self) -> Money | None:
        """Return the worth in the shop's currency; raises UserError for what is no amount."""
        text = self.worth.text()
        if not text.strip():
            return None
        currency = self._context.shop.facts.currency
        decimal = self._context.formats.locale.decimalPoint()
        return Money(parse_amount(text, currency, decimal), currency)

    def expected(self) -> Expectation | None:
        """Return how what was delivered compared with what was expected."""
        value = self.expectation.value()
        return value if isinstance(value, Expectation) else None

    def kept(self) -> dict[str, Any]:
        """Return what was typed, for a draft."""
        arrival, expected = self.arrival.emotion(), self.expected()
        return {
            "arrival": None if arrival is None else int(arrival),
            "expectation": None if expected is None else expected.value,
            "worth": self.worth.text(),
            "settled": self.settled.isChecked(),
            "when": self.when.words.text(),
        }

    def take(self, kept: Mapping[str, Any]) -> None:
        """Show what a draft kept; without anything, begin anew."""
        arrival, expected = kept.get("arrival"), kept.get("expectation")
        self.arrival.set_value(None if arrival is None else Emotion(arrival))
        self.expectation.set_value(None if expected is None else Expectation(expected))
        self.worth.setText(str(kept.get("worth", "")))
        self.settled.setChecked(bool(kept.get("settled", False)))
        self.when.words.setText(str(kept.get("when", "")))

    def is_blank(self) -> bool:
        """Tell whether nothing here was said."""
        return not any(self.kept().values()) and self.arrival.emotion() is None

    def stops(self) -> list[QWidget]:
        """Return where Tab stops, in order."""
        buttons = self.expectation.buttons()
        return [*self.arrival.buttons(), *buttons, self.worth, self.when.words, self.settled]

    def _lay_out(self) -> None:
        """Put each field beside its label."""
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(GRID)
        form.setVerticalSpacing(GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = (
            (self.tr("Felt on arrival"), self.arrival),
            (self.tr("Expectation"), self.expectation),
            (self.tr("Worth"), self.worth),
            (self.tr("When"), self.when),
        )
        for words, field in rows:
            label = PlainLabel(words, role="muted")
            label.setFixedHeight(CONTROL_HEIGHT)
            form.addRow(label, field)
            if field is self.worth:
                form.addRow(self.worth_fault)
        form.addRow(self.when_fault)
        form.addRow(self.settled)
