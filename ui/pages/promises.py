"""The Promises page: what is owed, most pressing first, and one key for each thing to do."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.queries import desk, promises
from app.queries.desk import SETTLED_SHOWN, Desk, Looking, People
from app.queries.promises import PromiseRow
from app.rules.numbers import serial_of
from app.sentences import sentence
from models.values import Changes, Record, UserError
from ui.context import Command, Context, Page, PageName, Toast
from ui.itemmodels.promises import Filter, PromisesModel
from ui.phrases import Group
from ui.promise_deeds import PromiseDeeds, is_fit
from ui.theme import GRID
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import Flow
from ui.widgets.labels import PlainLabel, tooltip
from ui.widgets.layouts import row as beside
from ui.widgets.promise_filters import PromiseFilters
from ui.widgets.promise_list import deed_title
from ui.widgets.promise_table import PromiseTable
from ui.widgets.two_panes import NARROW, SMALLEST

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
    "history": "H",
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


class PromisesPage(Page):
    """Groups of promises with their keys: K keep, M move, B break, A answer for, W withdraw."""

    name = PageName.PROMISES

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._target: int | None = None
        self._extra: int | None = None
        self._narrowed = False
        self._shown = Filter()
        self._channel = ("promises", id(self))
        self.model = PromisesModel(context.formats, self)
        self.model.wanted.connect(self._read_rows)
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
            self._read()

    def _read(self) -> None:
        """Ask for the desk as it is to be shown, and for what is in sight of it."""
        wanted = self._shown = self.filters.now()
        looking = Looking(
            wanted.only(),
            wanted.part(),
            self.context.formats.days_left_this_week(),
            self.table.in_sight(),
            self._extra,
        )
        self.context.tasks.read(
            lambda reading: desk.desk(reading, looking), self._take, channel=self._channel
        )

    def _read_rows(self, ids: list[int]) -> None:
        """Ask for the rows of a page that came in sight."""
        self.context.tasks.read(lambda reading: desk.rows(reading, ids), self.model.supply)

    def focus_first(self) -> None:
        self.table.setFocus()

    def show_target(self, **target: object) -> None:
        """Show one promise, whatever was filtered, or those that came due while closed."""
        closed = target.get("closed")
        self._target = int(str(target["promise"])) if "promise" in target else None
        if isinstance(closed, frozenset):
            self.filters.show_closed(closed)
        else:
            self._clear_filters()
        self.table.setFocus()

    def commands(self) -> list[Command]:
        """Return what can be done with the chosen promises."""
        fit = [deed for deed, action in self.acts.items() if action.isEnabled()]
        rows = self.chosen() if self.table.chosen_count() == 1 else []
        about = rows[0].number if rows else self._summary()
        return [
            Command(f"{deed_title(deed)} ({about})", KEYS[deed], deed, partial(self.do, deed))
            for deed in fit
        ]

    def restyle(self) -> None:
        for deed, button in self.buttons.items():
            button.setIcon(self.context.icon(deed))
        self.table.viewport().update()

    def chosen(self) -> list[PromiseRow]:
        """Return the selected promises as far as their rows are known, top to bottom."""
        lines = [self.model.line_at(place) for place in self.table.picked_rows()]
        return [line for line in lines if isinstance(line, PromiseRow)]

    def do(self, deed: str) -> None:
        """Do something with the selected promises, once the rows of all of them are there."""
        rows = self.chosen()
        ids = self.table.chosen_ids()
        if len(rows) == len(ids):
            self._do(deed, rows)
            return

        self.context.tasks.read(
            lambda reading: desk.rows(reading, ids), partial(self._do_in_order, deed, ids)
        )

    def _do_in_order(self, deed: str, ids: list[int], found: list[PromiseRow]) -> None:
        by_id = {row.id: row for row in found}
        self._do(deed, [by_id[id_] for id_ in ids if id_ in by_id])

    def _do(self, deed: str, rows: list[PromiseRow]) -> None:
        if deed != "history":
            self.deeds.do(deed, rows)
        elif rows:
            self.context.navigate(PageName.HISTORY, promise=rows[0].id)

    def _make_table(self) -> PromiseTable:
        table = PromiseTable(self.tr("Promises"), self.model, self.context.look)
        table.picked.connect(self._show_fitting)
        table.opened.connect(self._open_customer)
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
        for deed in ("confirm", "edit", "reopen", "print", "history", "delete"):
            menu.addAction(self.acts[deed])
        more.setMenu(menu)
        self.more = more

    def _triggered(self, deed: str, *_: object) -> None:
        """Do it, the keyboard back in the list: the button may be of no use for the next one."""
        self.table.setFocus()
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
        self.table.share_width(narrow=event.size().width() < NARROW)

    def _take(self, found: Desk) -> None:
        """Show the promises; what was selected stays selected while it stays in its group.

        What a deed took elsewhere is left, and the next one is selected, so that a list can be
        worked down with one key.
        """
        before = self.table.chosen_groups()
        current = 0 if self._narrowed else self.table.current_row() or 0
        self.model.show_desk(found, self._shown.part())
        kept = [id_ for id_, group in before.items() if self._stands_in(id_, group)]
        self._show_counts()
        self._arranged()
        if not self._go_to_target() and (self._narrowed or not self.table.select(kept)):
            self.table.select_near(current)
        self._narrowed = False
        self._read_people(found)

    def _stands_in(self, promise_id: int, group: Group) -> bool:
        place = self.model.place_of(promise_id)
        return place is not None and self.model.group_at(place) is group

    def _read_people(self, found: Desk) -> None:
        """Ask whose promises these are; the fields that narrow them down can wait for it."""
        ids = [id_ for part in found.parts.values() for id_ in part]
        self.context.tasks.read(
            lambda reading: desk.people(reading, ids),
            self._take_people,
            channel=("promises of whom", id(self)),
        )

    def _take_people(self, people: People) -> None:
        self.filters.show_people(people)
        if self.filters.now() != self._shown:  # the one they were narrowed to is gone
            self._read()

    def _filter(self) -> None:
        """Show what the words, the group and the owner leave."""
        self._narrowed = True
        self._extra = self._target
        self._read()

    def _arranged(self) -> None:
        """Let headings run across, and say it where nothing is left."""
        self.table.span_headings()
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
        # Only the latest settled ones are there.
        self.filters.show_facts("+" if settled >= SETTLED_SHOWN else "")

    def _show_fitting(self) -> None:
        """Enable what can be done with the selected promises."""
        some = list(self.table.sample())
        for deed, action in self.acts.items():
            fits = any(row is None or is_fit(deed, row) for row in some)
            action.setEnabled(fits)
            if deed in self.buttons:
                self.buttons[deed].setEnabled(fits)
        self.summary.setText(self._summary())

    def _summary(self) -> str:
        count = self.table.chosen_count()
        if count > 1:
            words = self.tr("{n} selected", None, count)
            return words.format(n=self.context.formats.count(count))
        return ""

    def _go_to_target(self) -> bool:
        """Go to the promise that was asked for; tell whether it is there."""
        place = self.model.place_of(self._target) if self._target is not None else None
        self._target = None
        if place is None:
            return False
        self.table.go_to(place)
        return True

    def _find(self) -> None:
        """On Return: a number leads to that promise, also a settled one not in the list."""
        try:
            serial = serial_of(self.words.text().strip())
        except UserError as error:
            if error.code == "promise.wrong_digit":
                self.context.notify(Toast(sentence(error)))
            self.table.setFocus()
            return
        self.context.tasks.read(
            lambda reading: promises.promise(reading, serial), self._found, self._not_found
        )

    def _found(self, row: PromiseRow) -> None:
        self.show_target(promise=row.id)

    def _not_found(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.context.notify(Toast(self.tr("There is no promise of this number.")))
        else:
            self.context.tasks.failed.emit(error)

    def _open_customer(self, place: int) -> None:
        line = self.model.line_at(place)
        if not isinstance(line, PromiseRow):
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
