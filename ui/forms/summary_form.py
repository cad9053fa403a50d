"""Chooses a summary: its kind, the period or customer, as of when, the paper."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QVBoxLayout, QWidget

from app.settings import Paper as PaperChoice
from ui.context import Context
from ui.periods import Period, days_of, period_title
from ui.summaries import Kind, Paper, Request, kind_title
from ui.theme import GRID
from ui.widgets.choice import Choice
from ui.widgets.labels import PlainLabel, PrivateButton
from ui.widgets.layouts import row as beside

KINDS: tuple[Kind, ...] = ("period", "profile", "unmet")


class SummaryForm(QWidget):
    """The choices of a summary. Signals: `changed()`, `customer_wanted()` to choose one."""

    changed = Signal()
    customer_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.customer_id: int | None = None
        self.customer_name = ""
        self._make_fields()
        self._build()
        self._connect()
        self._show_period()
        self._show_fields()

    def request(self) -> Request | None:
        """Return what is asked for; None while a profile has no customer."""
        kind = self.kind.value()
        if kind == "profile" and self.customer_id is None:
            return None
        first, last = sorted((_day(self.first), _day(self.last)))
        return Request(
            kind=kind,
            first=first,
            last=last,
            as_of=_day(self.as_of) if self.past.isChecked() else None,
            customer_id=self.customer_id if kind == "profile" else None,
            paper=self.paper.value(),
            printed_at=self._context.clock.now(),
            language=self._context.choices.now.language,
        )

    def show_customer(self, customer_id: int, name: str) -> None:
        """Choose the profile of a customer."""
        self.customer_id, self.customer_name = customer_id, name
        self.customer.set_words(name, self.tr("Customer: {name}").format(name=name))
        self.kind.set_value("profile")
        self._show_fields()
        self.changed.emit()

    def _make_fields(self) -> None:
        today = self._context.formats.today()
        self.kind: Choice[Kind] = Choice(
            self.tr("Summary"), [(kind, kind_title(kind)) for kind in KINDS]
        )
        self.period: Choice[Period] = Choice(
            self.tr("Period"), [(period, period_title(period)) for period in Period]
        )
        self.period.set_value(Period.THIS_MONTH)
        self.first = _date_edit(self.tr("From"), today)
        self.last = _date_edit(self.tr("To"), today)
        self.customer = PrivateButton(self.tr("Choose a customer\N{HORIZONTAL ELLIPSIS}"))
        self.customer.setIcon(self._context.icon("person"))
        self.past = QCheckBox(self.tr("As it stood at the &end of"))
        self.as_of = _date_edit(self.tr("As it stood at the end of"), today)
        self.as_of.hide()
        papers: list[tuple[Paper, str]] = [("a4", "A4"), ("letter", self.tr("Letter"))]
        self.paper: Choice[Paper] = Choice(self.tr("Paper"), papers)
        self.paper.set_value(self._usual_paper())

    def _usual_paper(self) -> Paper:
        chosen = self._context.choices.now.paper
        wanted = chosen.value if chosen else self._context.shop.facts.paper
        return "letter" if wanted == "letter" else "a4"

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        self.labels: dict[str, PlainLabel] = {}
        self.days = QWidget()
        self.days.setLayout(beside(self.first, self.last))
        for name, text, field in (
            ("kind", self.tr("&Summary"), self.kind),
            ("period", self.tr("&Period"), self.period),
            ("days", self.tr("&From and to"), self.days),
            ("customer", self.tr("&Customer"), self.customer),
            ("as_of", "", self.past),
            ("as_of_day", "", self.as_of),
            ("paper", self.tr("P&aper"), self.paper),
        ):
            if text:
                label = PlainLabel(text, role="muted")
                label.setBuddy(self.first if name == "days" else field)
                self.labels[name] = label
                layout.addSpacing(GRID // 2)
                layout.addWidget(label)
            layout.addWidget(field)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._chosen)
        self.period.currentIndexChanged.connect(self._period_chosen)
        self.first.dateChanged.connect(self._day_typed)
        self.last.dateChanged.connect(self._day_typed)
        self.customer.clicked.connect(self.customer_wanted)
        self.past.toggled.connect(self._past_toggled)
        self.as_of.dateChanged.connect(self.changed)
        self.paper.currentIndexChanged.connect(self._paper_chosen)

    def _chosen(self) -> None:
        self._show_fields()
        self.changed.emit()

    def _show_fields(self) -> None:
        """Show the fields that matter for the kind."""
        kind = self.kind.value()
        for widget in (self.labels["period"], self.period, self.labels["days"], self.days):
            widget.setVisible(kind == "period")
        for widget in (self.labels["customer"], self.customer):
            widget.setVisible(kind == "profile")

    def _period_chosen(self) -> None:
        self._show_period()
        self.changed.emit()

    def _show_period(self) -> None:
        """Write the period's days into the two fields."""
        period = self.period.value()
        if period is Period.FREE:
            self.first.setFocus()
            return
        for edit, day in zip(
            (self.first, self.last), days_of(period, self._context.formats.today()), strict=True
        ):
            edit.blockSignals(True)
            edit.setDate(QDate(day.year, day.month, day.day))
            edit.blockSignals(False)

    def _day_typed(self) -> None:
        """A day that was typed makes it a free period."""
        self.period.blockSignals(True)
        self.period.set_value(Period.FREE)
        self.period.blockSignals(False)
        self.changed.emit()

    def _past_toggled(self, on: bool) -> None:
        self.as_of.setVisible(on)
        self.changed.emit()

    def _paper_chosen(self) -> None:
        """Remember the paper on this computer."""
        self._context.choices.change(paper=PaperChoice(self.paper.value()))
        self.changed.emit()


def _date_edit(name: str, day: date) -> QDateEdit:
    edit = QDateEdit(QDate(day.year, day.month, day.day))
    edit.setCalendarPopup(True)
    edit.setAccessibleName(name)
    return edit


def _day(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())
