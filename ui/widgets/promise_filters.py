"""Which promises are shown: words, owner, customer, group; and filters that were saved."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from itertools import pairwise
from urllib.parse import parse_qs, urlencode

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QMenu, QPushButton, QVBoxLayout, QWidget

from app.queries.desk import People
from app.rules.names import shown
from models.values import NAME_LIMIT
from ui.context import Context, Toast
from ui.itemmodels.promises import NOBODY, Filter, PromisesModel
from ui.phrases import Group, group_title
from ui.privacy import veil
from ui.theme import GRID
from ui.widgets.choice import Choice
from ui.widgets.fields import Line
from ui.widgets.flow import Flow
from ui.widgets.labels import button_text
from ui.widgets.layouts import row as beside

MOST_SAVED = 12
"""More filters than this are no help in a menu."""


class PromiseFilters(QWidget):
    """The fields that narrow the list down. Signals: `changed()`, `entered()` on Return."""

    changed = Signal()
    entered = Signal()

    def __init__(
        self, context: Context, model: PromisesModel, parent: QWidget | None = None
    ) -> None:
        """Make the fields; everything is shown at first."""
        super().__init__(parent)
        self._context = context
        self._model = model
        self._closed: frozenset[int] = frozenset()
        self._people = People()
        self.words = Line(
            self.tr("Find a promise"), self.tr("Find by number, words, customer or owner")
        )
        self.words.setClearButtonEnabled(True)
        self.owner: Choice[int | None] = Choice(self.tr("Owner"))
        self.customer: Choice[int | None] = Choice(self.tr("Customer"))
        self.saved_button = QPushButton(self.tr("Saved filters"))
        self.more_button = QPushButton(self.tr("Filters"))
        self.more_button.setCheckable(True)
        self.more_button.hide()
        self._menu = QMenu(self.saved_button)
        self.saved_button.setMenu(self._menu)
        self._make_chips()
        self._lay_out()
        self._connect()
        self.show_people(self._people)
        self.show_facts()

    def now(self) -> Filter:
        """Return what is to be shown."""
        checked = self._checked()
        owner = NOBODY if checked is self.nobody_button else self.owner.value()
        return Filter(
            words=self.words.text(),
            group=next((g for g, b in self.group_buttons.items() if b is checked), None),
            owner=owner,
            customer=self.customer.value(),
            ids=self._closed if checked is self.closed_button else None,
        )

    def put(self, wanted: Filter) -> None:
        """Show what a filter lets pass."""
        for field in (self.words, self.owner, self.customer):
            field.blockSignals(True)
        self.words.setText(wanted.words)
        self.owner.setCurrentIndex(0)
        self.owner.set_value(wanted.owner)
        self.customer.setCurrentIndex(0)
        self.customer.set_value(wanted.customer)
        for field in (self.words, self.owner, self.customer):
            field.blockSignals(False)
        self.group_buttons[wanted.group].setChecked(True)
        if wanted.owner == NOBODY:
            self.nobody_button.setChecked(True)
        if wanted.ids is not None:
            self.show_closed(wanted.ids)
            return
        self.changed.emit()

    def clear(self) -> None:
        """Show everything."""
        self.put(Filter())

    def show_closed(self, ids: Iterable[int]) -> None:
        """Show just what came due while the program was off."""
        self._closed = frozenset(ids)
        self.closed_button.setChecked(True)
        self.show_facts()
        self.changed.emit()

    def show_people(self, people: People) -> None:
        """Offer those whose promises are on the desk."""
        self._people = people
        owners = [(id_, shown(name)) for id_, name in people.owners]
        self.owner.set_items([(None, self.tr("All owners")), *owners])
        customers = [(id_, veil.words(shown(name))) for id_, name in people.customers]
        self.customer.set_items([(None, self.tr("All customers")), *customers])
        self._show_unowned()

    def _show_unowned(self) -> None:
        count = self._context.formats.count(self._people.unowned)
        self.nobody_button.setText(button_text(f"{self.tr('No owner')}  {count}"))

    def show_facts(self, more: str = "") -> None:
        """Write counts anew; `more` marks a count that is no whole one."""
        formats, counts = self._context.formats, self._model.counts()
        total = f"{formats.count(sum(counts.values()))}{more}"
        self.group_buttons[None].setText(button_text(f"{self.tr('All')}  {total}"))
        for group, count in counts.items():
            mark = more if group is Group.SETTLED else ""
            words = f"{group_title(group)}  {formats.count(count)}{mark}"
            self.group_buttons[group].setText(button_text(words))
        closed = formats.count(len(self._closed))
        self.closed_button.setText(button_text(f"{self.tr('While we were closed')}  {closed}"))
        self.closed_button.setVisible(bool(self._closed))

    def veil_changed(self) -> None:
        """Write the customers' names anew, hidden or not."""
        self.show_people(self._people)

    def set_tight(self, tight: bool) -> None:
        """Leave the room to the list where there is little: all but the words come on asking."""
        ways = QBoxLayout.Direction
        self._fields.setDirection(ways.TopToBottom if tight else ways.LeftToRight)
        self.more_button.setVisible(tight)
        self._show_others()

    def _show_others(self) -> None:
        """Show owner, customer and groups where there is room, or they were asked for."""
        shown = self.more_button.isHidden() or self.more_button.isChecked()
        self._others.setVisible(shown)
        self._groups.setVisible(shown)

    def _count_narrowing(self) -> None:
        """Tell on the button how many filters are at work behind it."""
        now = self.now()
        count = sum(one is not None for one in (now.group, now.owner, now.customer, now.ids))
        words = f"{self.tr('Filters')}  {self._context.formats.count(count)}"
        self.more_button.setText(button_text(words) if count else self.tr("Filters"))

    def saved(self) -> list[Filter]:
        """Return the filters that were saved on this computer."""
        return [read_filter(text) for text in self._context.choices.now.promise_filters]

    def save(self) -> None:
        """Keep the present filter on this computer."""
        text = written_filter(self.now())
        kept = [other for other in self._context.choices.now.promise_filters if other != text]
        self._keep([text, *kept][:MOST_SAVED], self.tr("Filter saved"))

    def forget(self, wanted: Filter) -> None:
        """Keep a saved filter no longer."""
        text = written_filter(wanted)
        kept = [other for other in self._context.choices.now.promise_filters if other != text]
        self._keep(kept, self.tr("Filter forgotten"))

    def title_of(self, wanted: Filter) -> str:
        """Return a filter in words: "Overdue · Bert Obi · chain"."""
        people = dict(self._people.customers)
        owner = {NOBODY: self.tr("No owner"), **dict(self._people.owners)}
        parts = [
            group_title(wanted.group) if wanted.group else "",
            owner.get(wanted.owner, "?") if wanted.owner is not None else "",
            veil.words(people.get(wanted.customer, "?")) if wanted.customer is not None else "",
            veil.words(wanted.words.strip()),
        ]
        return " · ".join(part for part in parts if part) or self.tr("All")

    def _checked(self) -> QPushButton:
        button = self._chips.checkedButton()
        assert isinstance(button, QPushButton)
        return button

    def _make_chips(self) -> None:
        """Make the chips of which one is always chosen."""
        self._chips = QButtonGroup(self)
        self.group_buttons: dict[Group | None, QPushButton] = {}
        for group in (None, *Group):
            self.group_buttons[group] = self._chip()
        self.nobody_button = self._chip()
        self.closed_button = self._chip()
        self.group_buttons[None].setChecked(True)

    def _chip(self) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        button.clicked.connect(self.changed)
        self._chips.addButton(button)
        return button

    def _lay_out(self) -> None:
        """Put the fields above the chips."""
        first = beside(self.words, self.more_button)
        first.setStretch(0, 1)
        self._others = QWidget()
        others = beside(self.owner, self.customer, self.saved_button)
        self._others.setLayout(others)
        fields = self._fields = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        fields.setSpacing(GRID)
        fields.addLayout(first, 1)
        fields.addWidget(self._others)
        chips = [*self.group_buttons.values(), self.nobody_button, self.closed_button]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(fields)
        self._groups = QWidget()
        self._groups.setLayout(Flow(*chips, spacing=GRID // 2))
        column.addWidget(self._groups)
        stops = (
            self.words,
            self.more_button,
            self.owner,
            self.customer,
            self.saved_button,
            chips[0],
        )
        for one, next_one in pairwise(stops):
            QWidget.setTabOrder(one, next_one)

    def _connect(self) -> None:
        self.words.textChanged.connect(self.changed)
        self.words.returnPressed.connect(self.entered)
        self.owner.currentIndexChanged.connect(self.changed)
        self.customer.currentIndexChanged.connect(self.changed)
        self.more_button.toggled.connect(self._show_others)
        self.changed.connect(self._count_narrowing)
        self._menu.aboutToShow.connect(self.fill_menu)

    def fill_menu(self) -> QMenu:
        """Offer the saved filters, to save the present one, and to forget it."""
        self._menu.clear()
        saved = self.saved()
        for wanted in saved:
            action = self._menu.addAction(button_text(self.title_of(wanted)))
            action.triggered.connect(_without_flag(partial(self.put, wanted)))
        if saved:
            self._menu.addSeparator()
        present = self.now()
        known = written_filter(present) in self._context.choices.now.promise_filters
        if known:
            forget = self._menu.addAction(self.tr("Forget this filter"))
            forget.triggered.connect(_without_flag(partial(self.forget, present)))
        else:
            save = self._menu.addAction(self.tr("Save this filter"))
            save.setEnabled(written_filter(present) != "")
            save.triggered.connect(_without_flag(self.save))
        return self._menu

    def _keep(self, texts: list[str], words: str) -> None:
        """Write the saved filters down, and say so."""
        try:
            self._context.choices.change(promise_filters=tuple(texts))
        except OSError:
            words = self.tr("The settings of this computer could not be written.")
        self._context.notify(Toast(words))


def written_filter(wanted: Filter) -> str:
    """Return a filter as one line of text; what came due while closed is of its day and left out."""
    values = {
        "group": wanted.group.value if wanted.group else "",
        "owner": "" if wanted.owner is None else str(wanted.owner),
        "customer": "" if wanted.customer is None else str(wanted.customer),
        "words": wanted.words.strip()[:NAME_LIMIT],
    }
    return urlencode({name: value for name, value in values.items() if value})


def read_filter(text: str) -> Filter:
    """Return a filter from its line; what makes no sense in it lets all pass."""
    values = {name: given[0] for name, given in parse_qs(text).items()}
    known = {group.value: group for group in Group}
    return Filter(
        words=values.get("words", ""),
        group=known.get(values.get("group", "")),
        owner=_number(values.get("owner")),
        customer=_number(values.get("customer")),
    )


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 19 else None


def _without_flag(act: Callable[[], object]) -> Callable[[bool], None]:
    """Return a slot that ignores the flag which `triggered` brings."""

    def run(_checked: bool = False) -> None:
        act()

    return run
