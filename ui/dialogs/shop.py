"""The shop's own choices that every summary and every due word goes by."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QTimeZone
from PySide6.QtWidgets import QCompleter, QWidget

from app.services import shop
from models.values import Changes
from ui.context import Context, Toast
from ui.dialogs.form_dialog import FormDialog
from ui.widgets.choice import Choice
from ui.widgets.fields import Line


def date_orders() -> list[tuple[str | None, str]]:
    """Return the ways to read a numeric date."""
    tr = partial(QCoreApplication.translate, "ShopDialog")
    return [
        (None, tr("ask each time (show both readings)")),
        ("dmy", tr("day, month, year (3/4 is 3 April)")),
        ("mdy", tr("month, day, year (3/4 is 4 March)")),
        ("ymd", tr("year, month, day")),
    ]


class ShopDialog(FormDialog):
    """Name, time zone, currency, country and the order of numeric dates."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        """Show what holds now."""
        super().__init__(context.tasks, self.tr("Shop"), self.tr("Save"), parent)
        self._context = context
        facts = context.shop.facts
        self.name = Line(self.tr("Shop's name"))
        self.name.setText(facts.name)
        self.zone = Line(self.tr("Time zone"))
        self.zone.setText(facts.zone.key)
        zones = [bytes(zone.data()).decode() for zone in QTimeZone.availableTimeZoneIds()]
        self.zone.setCompleter(QCompleter(zones, self))
        self.currency = Line(self.tr("Currency"))
        self.currency.setText(facts.currency)
        self.country = Line(self.tr("Country"), self.tr("two letters, such as DE or US"))
        self.country.setText(facts.country or "")
        self.order = Choice(self.tr("Numeric dates"), date_orders())
        self.order.set_value(facts.date_order)
        self.add_field("name", self.tr("Shop's name"), self.name)
        self.add_field("zone", self.tr("Time zone"), self.zone)
        self.add_field("currency", self.tr("Currency"), self.currency)
        self.add_field("country", self.tr("Country"), self.country)
        self.add_field("date_order", self.tr("Numeric dates"), self.order)
        self.saved.connect(self._say)
        self.name.setFocus()

    def submit(self) -> None:
        """Save what differs."""
        values = {
            "name": self.name.text(),
            "zone": self.zone.text().strip(),
            "currency": self.currency.text().strip().upper(),
            "country": self.country.text().strip().upper() or None,
            "date_order": self.order.value(),
        }
        self.write(partial(shop.correct, values=values))

    def _say(self, changes: Changes) -> None:
        """Tell that it is kept, and offer to take it back."""
        if changes.changeset is not None:
            undo = partial(self._context.undo, changes.changeset)
            self._context.notify(Toast(self.tr("Saved."), self.tr("Undo"), undo))
