"""The Customers page: the list with search as you type, and the profile beside it."""

from __future__ import annotations

from array import array
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.queries import customers as queries
from app.queries.customers import CustomerRow
from app.queries.promises import PromiseRow
from models.values import Changes, Record
from ui.context import Context, Page, PageName
from ui.forms.customer_form import CustomerForm
from ui.itemmodels.customers import CustomersModel
from ui.numbers import number_in, promised
from ui.pages.profile_view import ProfileView
from ui.pages.walk_ins_view import WalkInsView
from ui.phrases import count_words, translate
from ui.theme import GRID
from ui.widgets.customer_picker import hits, list_of_customers
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import Line
from ui.widgets.labels import PlainLabel
from ui.widgets.layouts import row as beside
from ui.widgets.two_panes import SMALLEST, TwoPanes

FIRST = 200
"""So many customers are shown at once, before the ids of all are known."""
LIST_BY = (Record.CUSTOMER, Record.CONTACT_POINT)
ROWS_BY = (Record.INTERACTION, Record.PROMISE, Record.PROMISE_MOVE)
PROFILE_BY = (
    *LIST_BY,
    *ROWS_BY,
    Record.CUSTOMER_TAG,
    Record.REMARK,
    Record.INTERACTION_TAG,
    Record.SURVEY_ANSWER,
    Record.STAFF_MEMBER,
    Record.TERM,
    Record.SHOP,
)


class CustomersPage(Page):
    """Customers at the left; at the right a profile, the walk-ins, or the form of a new one."""

    name = PageName.CUSTOMERS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._wanted: int | None = None
        self._asked_words = ""
        self.model = CustomersModel(self)
        self.model.wanted.connect(self._read_rows)
        self._make_list()
        self._make_side()
        self._build()
        self._add_keys()

    def title(self) -> str:
        return self.tr("Customers")

    def refresh(self, changes: Changes | None) -> None:
        """Read the list anew where it changed, else the rows, and the profile that is shown."""
        if changes is None or changes.touches(*LIST_BY):
            self._read_list()
        elif changes.touches(*ROWS_BY):
            self.model.forget()
        if changes is None or changes.touches(*PROFILE_BY):
            self.profile.refresh()
            if self.side.currentWidget() is self.walk_ins:
                self.walk_ins.refresh()

    def focus_first(self) -> None:
        self.words.setFocus()
        self.words.selectAll()

    def show_target(self, **target: object) -> None:
        """Turn to a customer's profile, or to a walk-in by its interaction."""
        interaction = int(str(target["interaction"])) if "interaction" in target else None
        if "customer" in target:
            self.words.clear()
            self._wanted = int(str(target["customer"]))
            self._show_profile(self._wanted, interaction)
            self._go_to_wanted()
            self.panes.open()
        elif interaction is not None:
            self.show_walk_ins(interaction)

    def restyle(self) -> None:
        self.walk_ins_button.setIcon(self.context.icon("walk-in"))
        self.new_button.setIcon(self.context.icon("add"))
        self.panes.back_button.setIcon(self.context.icon("left"))
        self.profile.restyle()
        if self.side.currentWidget() is self.walk_ins:
            self.walk_ins.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list's buttons beside one another where the list has the whole width."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        wide = self.panes.narrow
        self.buttons.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    def show_walk_ins(self, reveal: int | None = None) -> None:
        """Show the interactions that have no customer yet."""
        self.table.clearSelection()
        self.table.setCurrentIndex(QModelIndex())
        self.walk_ins_button.setChecked(True)
        self.side.setCurrentWidget(self.walk_ins)
        self.panes.open()
        self.walk_ins.refresh(reveal)

    def show_new(self) -> None:
        """Show the form of a new customer, named as what is being searched for."""
        self.walk_ins_button.setChecked(False)
        self.side.setCurrentWidget(self.new_side)
        self.panes.open()
        self.new_form.edit(None)
        self.new_form.name.setText(self.words.text().strip())
        self.new_form.name.setFocus()

    def _make_list(self) -> None:
        self.words = Line(
            self.tr("Find a customer"), self.tr("Part of a name, phone number or e-mail")
        )
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._read_list)
        self.words.installEventFilter(self)
        self.table = list_of_customers(self.context, self.model, self.tr("Customers"))
        self.table.picked.connect(self._picked)
        self.table.opened.connect(self._opened)
        self.count = PlainLabel(role="muted")
        self.list_empty = EmptyState(self.context, "customers")
        self.list_stack = QStackedWidget()
        self.list_stack.addWidget(self.table)
        self.list_stack.addWidget(self.list_empty)
        self.walk_ins_button = QPushButton(self.tr("&Walk-ins without a name"))
        self.walk_ins_button.setCheckable(True)
        self.walk_ins_button.clicked.connect(self._toggle_walk_ins)
        self.new_button = QPushButton(self.tr("&New customer"))
        self.new_button.clicked.connect(self.show_new)

    def _make_side(self) -> None:
        context = self.context
        self.profile = ProfileView(context)
        self.profile.gone.connect(self._show_nothing)
        self.walk_ins = WalkInsView(context)
        self.new_form = CustomerForm(context)
        self.new_form.saved.connect(self._added)
        self.new_form.known.connect(self._show_known)
        self.new_form.left.connect(self._leave_new)
        self.new_side = self._new_side()
        self.nothing = EmptyState(context, "person")
        self.side = QStackedWidget()
        for widget in (self.nothing, self.profile, self.walk_ins, self.new_side):
            self.side.addWidget(widget)
        self._show_nothing()

    def _new_side(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("ground", True)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(GRID, GRID * 2, GRID * 2, GRID * 2)
        layout.setSpacing(GRID)
        layout.addWidget(PlainLabel(self.tr("New customer"), role="title"))
        layout.addWidget(self.new_form)
        layout.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID, GRID * 2)
        column.setSpacing(GRID)
        column.addLayout(beside(PlainLabel(self.title(), role="title"), None, self.count))
        column.addWidget(self.words)
        column.addWidget(self.list_stack, 1)
        self.buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.buttons.setSpacing(GRID)
        self.buttons.addWidget(self.walk_ins_button)
        self.buttons.addWidget(self.new_button)
        column.addLayout(self.buttons)
        left.setMinimumWidth(240)
        self.side.setMinimumWidth(320)
        self.panes = TwoPanes((left, self.side), (340, 860), self.tr("Back to the list"))
        self.panes.came_back.connect(self.table.setFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)
        self.setMinimumSize(SMALLEST)
        self.restyle()

    def _add_keys(self) -> None:
        """Single letters act on the list; they are words in every field."""
        for key, act in (
            ("E", self.profile.edit),
            ("H", self.profile.show_history),
            ("Delete", self.profile.delete),
        ):
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the words have the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.table.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open_first()
                return True
        return super().eventFilter(watched, event)

    def _read_list(self) -> None:
        """Ask for hits where words are typed; else for the first rows, then all ids."""
        words = self.words.text()
        channel = ("customers", id(self))
        if words.strip():
            self.context.tasks.read(
                lambda reading: hits(reading, words), self._take_hits, channel=channel
            )
        elif self.model.rowCount() and not self._asked_words.strip():
            self.context.tasks.read(queries.ids, self._take_ids_anew, channel=channel)
        else:
            self.context.tasks.read(first_rows, self._take_first, channel=channel)
        self._asked_words = words

    def _take_hits(self, rows: list[CustomerRow]) -> None:
        self._show_rows(rows)
        self.count.setText(found_words(len(rows)))

    def _take_first(self, rows: list[CustomerRow]) -> None:
        self._show_rows(rows)
        self.count.setText("")
        self.context.tasks.read(queries.ids, self._take_ids, channel=("customers", id(self)))

    def _show_rows(self, rows: list[CustomerRow]) -> None:
        kept = self._current_id()
        self.model.show_rows(rows)
        self._restore(kept)

    def _take_ids(self, ids: array[int]) -> None:
        kept = self._current_id()
        self.model.show_ids(ids)
        self.count.setText(self.context.formats.count(len(ids)))
        self._restore(kept)

    def _take_ids_anew(self, ids: array[int]) -> None:
        """Take a changed list: what is known of its rows is asked for again."""
        self._take_ids(ids)
        self.model.forget()

    def _restore(self, kept: int | None) -> None:
        """Stand on the same customer as before, and say it where there is nobody."""
        place = self.model.place_of(kept) if kept is not None else None
        if place is not None:
            self.table.go_to(place)
        self._go_to_wanted()
        nobody = self.model.rowCount() == 0
        if nobody:
            self._say_nobody()
        self.list_stack.setCurrentWidget(self.list_empty if nobody else self.table)

    def _say_nobody(self) -> None:
        words = self.words.text().strip()
        if words:
            self.list_empty.say(
                self.tr("Nobody found"),
                self.tr("Try fewer letters, or make a new customer of this name."),
                self.tr("New customer"),
                self.show_new,
            )
        else:
            self.list_empty.say(
                self.tr("No customers yet"),
                self.tr("Log an interaction at the Counter, or add a customer here."),
                self.tr("New customer"),
                self.show_new,
            )

    def _read_rows(self, ids: list[int]) -> None:
        self.context.tasks.read(lambda reading: queries.rows(reading, ids), self.model.supply)

    def _current_id(self) -> int | None:
        row = self.table.current_row()
        return self.model.id_at(row) if row is not None else None

    def _go_to_wanted(self) -> None:
        """Stand on the customer that was navigated to, once the list knows it."""
        place = self.model.place_of(self._wanted) if self._wanted is not None else None
        if place is not None:
            self._wanted = None
            self.table.go_to(place)  # before the focus, which would go to the first row
            self.table.setFocus()

    def _picked(self) -> None:
        """Show the profile of the customer the list stands on."""
        customer_id = self._current_id()
        if customer_id is not None and customer_id != self.profile.customer:
            self._show_profile(customer_id)
        elif customer_id is not None and self.table.hasFocus():
            self._turn_to_profile()

    def _opened(self, row: int) -> None:
        self._show_profile(self.model.id_at(row))
        self.panes.open()
        self.profile.header.log_button.setFocus()

    def _open_first(self) -> None:
        """Go from the words to the first hit or the one the arrows chose; a number is a promise's."""
        words = self.words.text()
        if number_in(words) is not None:
            self.context.tasks.read(lambda reading: promised(reading, words), self._open_promise)
            return
        if self.model.rowCount():
            self.table.go_to(self.table.current_row() or 0)
            self.table.setFocus()
            self._picked()
            self.panes.open()
            if self.panes.narrow:  # the list went out of sight, and the keyboard with it
                self.profile.header.log_button.setFocus()

    def _open_promise(self, row: PromiseRow | None) -> None:
        """Open the promise of the number that was typed."""
        if row is not None:
            self.context.navigate(PageName.PROMISES, promise=row.id)

    def _show_profile(self, customer_id: int, reveal: int | None = None) -> None:
        self._turn_to_profile()
        self.profile.show_customer(customer_id, reveal)

    def _turn_to_profile(self) -> None:
        self.walk_ins_button.setChecked(False)
        self.side.setCurrentWidget(self.profile)

    def _toggle_walk_ins(self, on: bool) -> None:
        if on:
            self.show_walk_ins()
        else:
            self._show_nothing()

    def _show_nothing(self) -> None:
        self.profile.show_customer(None)
        self.walk_ins_button.setChecked(False)
        self.nothing.say(
            self.tr("Choose a customer"),
            self.tr("Type part of a name or phone number, or go down the list with the arrows."),
        )
        self.side.setCurrentWidget(self.nothing)

    def _added(self, customer_id: int, changes: Changes) -> None:
        self.words.clear()
        self._wanted = customer_id
        self._show_profile(customer_id)
        self.panes.open()

    def _show_known(self, customer_id: int) -> None:
        """Turn to the one whom the new one turned out to be."""
        self.show_target(customer=customer_id)

    def _leave_new(self) -> None:
        self._show_nothing()
        self.panes.go_back()
        self.words.setFocus()


def first_rows(reading: Any) -> list[CustomerRow]:
    """Return the first customers by name."""
    return queries.first(reading, FIRST)


def found_words(count: int) -> str:
    """Return how many were found."""
    return count_words(
        count, translate("Customers", "1 found"), translate("Customers", "{n} found", None, count)
    )
