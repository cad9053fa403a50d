"""Chooses a summary: its kind, what it is about, as of when, the paper."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QVBoxLayout, QWidget

from app.queries.filters import EVERYTHING
from app.reports import making
from app.reports.making import Wanted
from app.reports.naming import kind_title
from app.rules.numbers import number_of, serial_of
from app.sentences import sentence
from app.settings import Paper as PaperChoice
from models.values import UserError
from ui.context import Context
from ui.forms.narrowing import Narrowing
from ui.periods import Period, days_of, period_title
from ui.summaries import Kind, Request, paper_title
from ui.theme import GRID
from ui.widgets.choice import Choice
from ui.widgets.fields import Fault, Line
from ui.widgets.labels import PlainLabel, PrivateButton
from ui.widgets.layouts import row as beside

KINDS: tuple[Kind, ...] = (
    "period",
    "unmet",
    "handover",
    "voice",
    "staff",
    "profile",
    "copy",
    "slip",
)
REMEMBERED = frozenset(PaperChoice)
"""The papers that are this computer's choice for later, too."""


class SummaryForm(QWidget):
    """The choices of a summary. Signals: `changed()`, `customer_wanted()` to choose one."""

    changed = Signal()
    customer_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.customer_id: int | None = None
        self.customer_name = ""
        self._chosen_papers: dict[tuple[str, ...], str] = {}
        self._make_fields()
        self._build()
        self._connect()
        self._show_period()
        self._show_fields()

    def request(self) -> Request | None:
        """Return what is asked for; None while it is not said whom or what it is about."""
        kind = self.kind.value()
        promise_id = self._serial() if kind == "slip" else None
        of_customer = kind in making.OF_A_CUSTOMER
        if (kind == "slip" and promise_id is None) or (of_customer and self.customer_id is None):
            return None
        first, last = sorted((_day(self.first), _day(self.last)))
        wanted = Wanted(
            kind=kind,
            first=first if kind in making.PERIODS else None,
            last=last if kind in making.PERIODS else None,
            as_of=_day(self.as_of) if kind in making.AS_OF and self.past.isChecked() else None,
            customer_id=self.customer_id if of_customer else None,
            promise_id=promise_id,
            only=self.narrowing.value() if kind in making.FILTERED else EVERYTHING,
        )
        return Request(
            kind=kind,
            wanted=wanted,
            paper=self.paper.value(),
            printed_at=self._context.clock.now(),
            language=self._context.choices.now.language,
            about=self._about(wanted),
        )

    def show_customer(self, customer_id: int, name: str) -> None:
        """Choose a customer: for the kind that is chosen, else for the profile."""
        self.customer_id, self.customer_name = customer_id, name
        self.customer.set_words(name, self.tr("Customer: {name}").format(name=name))
        if self.kind.value() not in making.OF_A_CUSTOMER:
            self.kind.set_value("profile")
        self._show_fields()
        self.changed.emit()

    def show_promise(self, promise_id: int) -> None:
        """Choose the slip of a promise."""
        self.kind.set_value("slip")
        self.promise.setText(number_of(promise_id))
        self.changed.emit()

    def refresh_paper(self) -> None:
        """Offer the papers of the kind, with the one that was chosen for such a kind."""
        papers = making.papers(self.kind.value())
        self.paper.set_items([(paper, paper_title(paper)) for paper in papers])
        blocked = self.paper.blockSignals(True)
        self.paper.set_value(self._chosen_papers.get(papers, self._usual_paper(papers)))
        self.paper.blockSignals(blocked)

    def _about(self, wanted: Wanted) -> tuple[str, ...]:
        if wanted.promise_id is not None:
            return (number_of(wanted.promise_id),)
        if wanted.customer_id is not None:
            return (self.customer_name,)
        return self.narrowing.words() if wanted.only else ()

    def _serial(self) -> int | None:
        """Return the promise that is meant; a wrong check digit is said at once."""
        try:
            return serial_of(self.promise.text())
        except UserError as error:
            if error.code == "promise.wrong_digit":
                self.promise_fault.say(sentence(error))
            return None

    def _number_left(self) -> None:
        """Say what is no number once it is no longer being typed."""
        try:
            serial_of(self.promise.text())
        except UserError as error:
            self.promise_fault.say(sentence(error) if self.promise.text().strip() else "")

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
        self.promise = Line(self.tr("Number of the promise"), self.tr("Such as 12-7"))
        self.promise_fault = Fault(self.promise)
        self.narrowing = Narrowing(self._context)
        self.past = QCheckBox(self.tr("As it s&tood at the end of"))
        self.as_of = _date_edit(self.tr("As it stood at the end of"), today)
        self.paper: Choice[str] = Choice(self.tr("Paper"))

    def _usual_paper(self, papers: tuple[str, ...]) -> str:
        """Return this computer's paper, else the shop's, else the usual one of the kind."""
        chosen = self._context.choices.now.paper
        wanted = chosen.value if chosen else self._context.shop.facts.paper
        return wanted if wanted in papers else papers[0]

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        self.labels: dict[str, PlainLabel] = {}
        self.days = QWidget()
        self.days.setLayout(beside(self.first, self.last))
        for name, text, field in (
            ("kind", self.tr("S&ummary"), self.kind),
            ("period", self.tr("&Period"), self.period),
            ("days", self.tr("From an&d to"), self.days),
            ("customer", self.tr("&Customer"), self.customer),
            ("promise", self.tr("&Number of the promise"), self.promise),
            ("promise_fault", "", self.promise_fault),
            ("only", self.tr("&Only"), self.narrowing),
            ("as_of", "", self.past),
            ("as_of_day", "", self.as_of),
            ("paper", self.tr("P&aper"), self.paper),
        ):
            if text:
                label = self.labels[name] = PlainLabel(text, role="muted")
                buddies = {"days": self.first, "only": self.narrowing.channel}
                label.setBuddy(buddies.get(name, field))
                label.setContentsMargins(0, GRID // 2, 0, 0)
                layout.addWidget(label)
            layout.addWidget(field)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._chosen)
        self.period.currentIndexChanged.connect(self._period_chosen)
        self.first.dateChanged.connect(self._day_typed)
        self.last.dateChanged.connect(self._day_typed)
        self.customer.clicked.connect(self.customer_wanted)
        self.promise.textChanged.connect(self._number_typed)
        self.promise.editingFinished.connect(self._number_left)
        self.narrowing.changed.connect(self.changed)
        self.past.toggled.connect(self._past_toggled)
        self.as_of.dateChanged.connect(self.changed)
        self.paper.currentIndexChanged.connect(self._paper_chosen)

    def _chosen(self) -> None:
        self._show_fields()
        self.changed.emit()

    def _show_fields(self) -> None:
        """Show the fields that matter for the kind."""
        kind = self.kind.value()
        fields: tuple[tuple[bool, tuple[QWidget, ...]], ...] = (
            (kind in making.PERIODS, (self.labels["period"], self.period)),
            (kind in making.PERIODS, (self.labels["days"], self.days)),
            (kind in making.OF_A_CUSTOMER, (self.labels["customer"], self.customer)),
            (kind == "slip", (self.labels["promise"], self.promise)),
            (kind in making.FILTERED, (self.labels["only"], self.narrowing)),
            (kind in making.AS_OF, (self.past,)),
            (kind in making.AS_OF and self.past.isChecked(), (self.as_of,)),
        )
        for matters, widgets in fields:
            for widget in widgets:
                widget.setVisible(matters)
        self.promise_fault.say("")
        self.refresh_paper()

    def _number_typed(self) -> None:
        self.promise_fault.say("")
        self.changed.emit()

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
        """Remember the paper, a sheet of the usual sort for later on this computer, too."""
        paper = self.paper.value()
        self._chosen_papers[making.papers(self.kind.value())] = paper
        if paper in REMEMBERED:
            self._context.choices.change(paper=PaperChoice(paper))
        self.changed.emit()


def _date_edit(name: str, day: date) -> QDateEdit:
    edit = QDateEdit(QDate(day.year, day.month, day.day))
    edit.setCalendarPopup(True)
    edit.setAccessibleName(name)
    return edit


def _day(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())
