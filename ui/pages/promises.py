"""The Promises page: what is owed, most pressing first, and one key for each thing to do."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.queries import promises
from app.queries.promises import PromiseRow
from app.rules.numbers import serial_of
from app.sentences import sentence
from models.values import Changes, Record, UserError
from ui.context import Command, Context, Page, PageName, Toast
from ui.itemmodels.promises import Column, Heading, PromisesModel
from ui.phrases import Group
from ui.promise_deeds import PromiseDeeds, is_fit
from ui.theme import CONTROL_HEIGHT, GRID
from ui.widgets.big_table import BigTable
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import Flow
from ui.widgets.labels import PlainLabel, tooltip
from ui.widgets.layouts import row as beside
from ui.widgets.promise_delegate import PromiseDelegate
from ui.widgets.promise_filters import PromiseFilters
from ui.widgets.promise_list import deed_title
from ui.widgets.two_panes import NARROW, SMALLEST

SETTLED_SHOWN = 200
LOW = 480
"""Below this height (device-independent pixels) the page leaves out what can be spared."""
MINUTE = 60_000
"""Milliseconds: promises fall due by themselves, so the page looks again."""
KEYS = {
    "keep": "K",
    "move": "M",
    "break": "B",
    "answer": "A",
    "withdraw": "W",
    "confirm": "C",
    "edit": "E",
    "reopen": "O",
    "print": "P",
    "delete": "Delete",
}
SHOWN_BUTTONS = ("keep", "move", "break", "answer", "withdraw")
READ_BY = (
    Record.PROMISE,
    Record.PROMISE_MOVE,
    Record.INTERACTION,
    Record.CUSTOMER,
    Record.STAFF_MEMBER,
    Record.SHOP,
)


def read_page(reading: Any) -> list[PromiseRow]:
    """Return what is open or unmet, then the latest settled ones."""
    desk = promises.desk(reading)
    known = {row.id for row in desk}  # a broken one not answered for is settled and on the desk
    settled = promises.settled(reading, SETTLED_SHOWN)
    return [*desk, *(row for row in settled if row.id not in known)]


class PromisesPage(Page):
    """Groups of promises with their keys: K keep, M move, B break, A answer for, W withdraw."""

    name = PageName.PROMISES

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._target: int | None = None
        self._first_read = True
        self.model = PromisesModel(context.formats, self)
        self.deeds = PromiseDeeds(context, self)
        self.table = self._make_table()
        self._add_filters()
        self._add_buttons()
        self.empty = EmptyState(context, "promises")
        self._body = QStackedWidget()
        self._body.addWidget(self.table)
        self._body.addWidget(self.empty)
        self._build()
        self._minute = QTimer(self)
        self._minute.timeout.connect(self._look_again)
        self._minute.start(MINUTE)

    def title(self) -> str:
        return self.tr("Promises")

    def refresh(self, changes: Changes | None) -> None:
        """Read the desk anew where promises, or what names them, changed."""
        if changes is None or changes.touches(*READ_BY):
            self.context.tasks.read(read_page, self._take, channel=("promises", id(self)))

    def focus_first(self) -> None:
        self.table.setFocus()

    def show_target(self, **target: object) -> None:
        """Show one promise, whatever was filtered."""
        closed = target.get("closed")
        self._target = int(str(target["promise"])) if "promise" in target else None
        if isinstance(closed, frozenset):
            self.filters.show_closed(closed)
        else:
            self._clear_filters()
        self.table.setFocus()
        self._go_to_target()
        if self._target is not None:
            self._read_one(self._target)

    def commands(self) -> list[Command]:
        """Return what can be done with the chosen promises."""
        fit = [deed for deed, action in self.acts.items() if action.isEnabled()]
        rows = self.chosen()
        about = rows[0].number if len(rows) == 1 else self._summary(rows)
        return [
            Command(f"{deed_title(deed)} ({about})", KEYS[deed], deed, partial(self.do, deed))
            for deed in fit
        ]

    def restyle(self) -> None:
        for deed, button in self.buttons.items():
            button.setIcon(self.context.icon(deed))
        self.table.viewport().update()

    def chosen(self) -> list[PromiseRow]:
        """Return the selected promises, top to bottom."""
        lines = [self.model.line_at(place) for place in self.table.picked_rows()]
        return [line for line in lines if isinstance(line, PromiseRow)]

    def do(self, deed: str) -> None:
        """Do something with the selected promises."""
        self.deeds.do(deed, self.chosen())

    def _make_table(self) -> BigTable:
        table = BigTable(self.tr("Promises"))
        table.setModel(self.model)
        table.setItemDelegate(PromiseDelegate(self.context.look, table))
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.set_row_height(max(CONTROL_HEIGHT, table.fontMetrics().height() + GRID * 2))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.WORDS, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        table.picked.connect(self._show_fitting)
        table.opened.connect(self._open_customer)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)
        return table

    def _add_filters(self) -> None:
        self.filters = PromiseFilters(self.context, self.model)
        self.words, self.owner = self.filters.words, self.filters.owner
        self.filters.changed.connect(self._filter)
        self.filters.entered.connect(self._find)

    def _add_buttons(self) -> None:
        self.buttons: dict[str, QPushButton] = {}
        self.acts: dict[str, QAction] = {}
        for deed, key in KEYS.items():
            action = QAction(deed_title(deed), self)
            action.setIcon(self.context.icon(deed))
            action.triggered.connect(partial(self._triggered, deed))
            self.acts[deed] = action
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(partial(self.do, deed))
        for deed in SHOWN_BUTTONS:
            button = QPushButton(f"{deed_title(deed)}  ({KEYS[deed]})")
            button.setIcon(self.context.icon(deed))
            button.setAccessibleName(deed_title(deed))
            button.clicked.connect(partial(self._triggered, deed))
            self.buttons[deed] = button
        more = QPushButton(self.tr("More"))
        menu = QMenu(more)
        for deed in ("confirm", "edit", "reopen", "print", "delete"):
            menu.addAction(self.acts[deed])
        more.setMenu(menu)
        self.more = more

    def _triggered(self, deed: str, *_: object) -> None:
        self.do(deed)

    def _build(self) -> None:
        self.heading = PlainLabel(self.title(), role="title")
        self.summary = PlainLabel(role="muted")
        top = beside(self.heading, self.summary, None)
        foot = Flow(*self.buttons.values(), self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(top)
        layout.addWidget(self.filters)
        layout.addWidget(self._body, 1)
        layout.addLayout(foot)
        self.setMinimumSize(SMALLEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list the room where there is little."""
        super().resizeEvent(event)
        tight = event.size().width() < NARROW or event.size().height() < LOW
        self.heading.setVisible(not tight)
        self.summary.setVisible(not tight)
        for deed, button in self.buttons.items():
            words = deed_title(deed)
            button.setText(KEYS[deed] if tight else f"{words}  ({KEYS[deed]})")
            button.setToolTip(tooltip(words) if tight else "")
        self.filters.set_tight(tight)
        self._show_counts()
        self.table.horizontalHeader().setVisible(not tight)
        self._share_width(narrow=event.size().width() < NARROW)

    def _share_width(self, *, narrow: bool) -> None:
        """Give each column its width, and leave some out where there is little."""
        header, metrics = self.table.horizontalHeader(), self.table.fontMetrics()
        due = metrics.horizontalAdvance("Wed 20 Nov 15:00 · 30 days late") + GRID * 3
        widths = {
            Column.STANDING: metrics.horizontalAdvance("Answered for") + GRID * 8,
            Column.NUMBER: metrics.horizontalAdvance("12345-6") + GRID * 3,
            Column.CUSTOMER: metrics.averageCharWidth() * (14 if narrow else 24),
            Column.DUE: due - (GRID * 5 if narrow else 0),
            Column.OWNER: metrics.averageCharWidth() * 18,
        }
        for column, width in widths.items():
            header.resizeSection(column, width)
        for column in (Column.OWNER, Column.NUMBER):
            self.table.setColumnHidden(column, narrow)

    def _take(self, rows: list[PromiseRow]) -> None:
        """Show the promises; what was selected stays selected while it stays in its group.

        What a deed took elsewhere is left, and the next one is selected, so that a list can be
        worked down with one key.
        """
        before = {row.id: self.model.group_of(row) for row in self.chosen()}
        groups = {row.id: self.model.group_of(row) for row in rows}
        kept = {id_ for id_, group in before.items() if groups.get(id_) is group}
        current = self._current_place()
        self.model.show_rows(rows)
        self._show_counts()
        self._arranged()
        if self._target is not None:
            self._go_to_target()
        elif not self._select(kept):
            self._select_near(current)

    def _filter(self) -> None:
        """Show what the words, the group and the owner leave."""
        self.model.filter(self.filters.now())
        self._arranged()
        self._select_near(0)

    def _arranged(self) -> None:
        """Let headings run across, and say it where nothing is left."""
        self.table.clearSpans()
        for place in self.model.headings():
            self.table.setSpan(place, 0, 1, len(Column))
        nothing = self.model.rowCount() == 0
        if nothing:
            self._say_nothing()
        self._body.setCurrentWidget(self.empty if nothing else self.table)
        self._show_fitting()

    def _say_nothing(self) -> None:
        if any(self.model.counts().values()):
            self.empty.say(
                self.tr("No promise fits"),
                self.tr("Take words or filters away to see the others."),
                self.tr("Show all"),
                self._clear_filters,
            )
        else:
            self.empty.say(
                self.tr("No promises yet"),
                self.tr("A promise is made at the Counter, together with its due."),
                self.tr("Go to the Counter"),
                partial(self.context.navigate, PageName.COUNTER),
            )

    def _clear_filters(self) -> None:
        self.filters.clear()

    def _show_counts(self) -> None:
        settled = self.model.counts()[Group.SETTLED]
        # Only the latest settled ones are read.
        self.filters.show_facts("+" if settled >= SETTLED_SHOWN else "")

    def _show_fitting(self) -> None:
        """Enable what can be done with the selected promises."""
        rows = self.chosen()
        for deed, action in self.acts.items():
            fits = any(is_fit(deed, row) for row in rows)
            action.setEnabled(fits)
            if deed in self.buttons:
                self.buttons[deed].setEnabled(fits)
        self.summary.setText(self._summary(rows))

    def _summary(self, rows: list[PromiseRow]) -> str:
        if len(rows) > 1:
            words = self.tr("{n} selected", None, len(rows))
            return words.format(n=self.context.formats.count(len(rows)))
        return ""

    def _current_place(self) -> int:
        return self.table.current_row() or 0

    def _select(self, ids: set[int]) -> bool:
        """Select these promises again; tell whether any is still shown."""
        places = sorted(place for place in map(self.model.place_of, ids) if place is not None)
        if not places:
            return False
        self.table.go_to(places[0])
        model = self.table.selectionModel()
        flags = model.SelectionFlag.Select | model.SelectionFlag.Rows
        for place in places[1:]:
            model.select(self.model.index(place, 0), flags)
        return True

    def _select_near(self, place: int) -> None:
        """Select the promise at a place, or the nearest one after or before it."""
        count = self.model.rowCount()
        order = [*range(min(place, count), count), *range(min(place, count) - 1, -1, -1)]
        for candidate in order:
            if not isinstance(self.model.line_at(candidate), Heading):
                self.table.go_to(candidate)
                if candidate <= 1:
                    self.table.scrollToTop()
                return

    def _go_to_target(self) -> None:
        place = self.model.place_of(self._target) if self._target is not None else None
        if place is not None:
            self._target = None
            self.table.go_to(place)

    def _find(self) -> None:
        """On Return: a number leads to that promise, also a settled one not in the list."""
        try:
            serial = serial_of(self.words.text().strip())
        except UserError as error:
            if error.code == "promise.wrong_digit":
                self.context.notify(Toast(sentence(error)))
            self.table.setFocus()
            return
        self._read_one(serial)

    def _read_one(self, serial: int) -> None:
        """Ask for one promise, which may have been settled long ago."""
        self.context.tasks.read(
            lambda reading: promises.promise(reading, serial), self._found, self._not_found
        )

    def _found(self, row: PromiseRow) -> None:
        self._target = row.id
        self._clear_filters()
        if self.model.place_of(row.id) is None:
            self.model.add_row(row)
            self._arranged()
        self._go_to_target()
        self.table.setFocus()

    def _not_found(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.context.notify(Toast(self.tr("There is no promise of this number.")))
        else:
            self.context.tasks.failed.emit(error)

    def _open_customer(self, place: int) -> None:
        line = self.model.line_at(place)
        if isinstance(line, Heading):
            return
        if line.customer_id is not None:
            self.context.navigate(PageName.CUSTOMERS, customer=line.customer_id)
        else:
            self.context.navigate(PageName.CUSTOMERS, interaction=line.interaction_id)

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions(list(self.acts.values()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _look_again(self) -> None:
        """Read again: what was due has become overdue meanwhile."""
        if self.isVisible():
            self.refresh(None)
