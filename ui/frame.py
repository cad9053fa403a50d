"""What fills the window: rail, destinations, messages, menus. It knows no record.

It makes the `Context` that the pages share and builds each page when it is first opened. It
comes after the first picture (`ui.opening`), when everything is loaded.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QActionGroup, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QMenuBar, QStackedWidget, QVBoxLayout, QWidget

from app.paths import AppPaths
from app.queries import promises
from app.sentences import sentence
from app.settings import Theme
from models.values import Changes, Clock, Record, StoreError, StoreTrouble, UserError
from ui.actions import LOOKS, MENUS, PAGES, Actions, menu_title
from ui.application import Hooks
from ui.backups import Backups
from ui.context import Ask, Choices, Context, Page, PageName, Person, Toast
from ui.formats import Formats
from ui.icons import icon
from ui.idle import IdleWork
from ui.known_shop import KnownShop, ShopFacts
from ui.opening import COMPACT_BELOW
from ui.reminders import Reminders
from ui.schedules import Schedules
from ui.taking_back import TakingBack
from ui.tasks import StoreLike, Tasks
from ui.theme import Look
from ui.widgets.messages import Banner, ToastBar
from ui.widgets.rail import Rail

if TYPE_CHECKING:
    from app.safekeeping.keeper import Keeper

log = logging.getLogger(__name__)

MINUTE = 60_000
"""Milliseconds after which the unmet are counted again: promises fall due by themselves."""
UNMET_BY = (Record.PROMISE, Record.PROMISE_MOVE, Record.INTERACTION, Record.SHOP)

Factories = Mapping[PageName, Callable[[Context], Page]]


@dataclass(frozen=True, slots=True)
class Parts:
    """What the window is filled with; `sample` tells that the sample shop is open.

    `keeper` makes what keeps the backups, where there are any; `idle` does a little of what
    waits for an idle moment, on the write thread, and tells whether there is more.
    """

    store: StoreLike
    facts: ShopFacts
    paths: AppPaths
    choices: Choices
    clock: Clock
    look: Look
    ask: Ask
    pages: Factories
    hooks: Hooks | None = None
    sample: bool = False
    keeper: Callable[[], Keeper] | None = None
    idle: Callable[[], bool] | None = None


class Frame(QWidget):
    """Everything in the one window. Signals: `store_wanted(str)` to open "sample" or "own"
    instead, or to "rescue" this one, `named(str)` with the window's title.

    Attributes: `context` what the pages share; `rail`, `banner`, `toasts` its own parts.
    """

    store_wanted = Signal(str)
    named = Signal(str)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        """Build everything but the pages."""
        super().__init__(parent)
        self._parts = parts
        person = Person(parts.choices, self)
        self.tasks = Tasks(parts.store, lambda: person.actor, self)
        self.context = self._make_context(person)
        self.actions_ = Actions(self)
        self.rail = Rail(self.actions_)
        self.banner = Banner()
        self._stack = QStackedWidget()
        self._pages: dict[PageName, Page] = {}
        self._details = ""
        self._unmet: int | None = None
        self._build()
        self.toasts = ToastBar(self._stack)
        self.taking_back = TakingBack(self.tasks, self.notify, self._failed, self)
        self._connect()
        self._restyle()
        self._minute = QTimer(self)
        self._minute.timeout.connect(self._count_unmet)
        self._minute.start(MINUTE)
        self._count_unmet()
        whose = "sample" if parts.sample else "own"
        self.reminders = Reminders(self.context, whose, parent=self)
        self.schedules = Schedules(self.context, self)

    def page(self, name: PageName) -> Page:
        """Return a destination, built on the first call."""
        for _ in self.building(name):
            pass
        return self._pages[name]

    def building(self, name: PageName) -> Iterator[None]:
        """Build a destination where it is not there yet, in two steps of about the same length."""
        if name not in self._pages:
            page = self._parts.pages[name](self.context)
            yield
            self._pages[name] = page
            self._stack.addWidget(page)

    def navigate(self, name: PageName, **target: object) -> None:
        """Open a destination, and turn it to one record if one is named."""
        page = self.page(PageName(name))
        self.actions_[name].setChecked(True)
        if page is not self._stack.currentWidget():
            self._stack.setCurrentWidget(page)
            self.toasts.raise_()  # the page that comes would lie over it
            self.toasts.moved_on()
        if target:
            page.show_target(**target)
        else:
            page.focus_first()

    def notify(self, toast: Toast) -> None:
        """Show a short message at the foot of the window."""
        self.toasts.say(toast)

    def undo(self, changeset: str | None = None) -> None:
        """Take back one change-set, or this person's newest, and say what came of it."""
        self.taking_back.undo(changeset)

    def tell_of_fault(self, details: str) -> None:
        """Say that the program died when it last ran; the details can be copied."""
        self._details = details
        words = self.tr("The program ended unexpectedly last time. What was saved is there.")
        self.banner.say(words, "warning", self.tr("Copy details"))

    def keep_unsaved(self, *_: object) -> None:
        """Let every page hand in what is unsaved."""
        for page in self._pages.values():
            page.closing()

    def close_down(self) -> None:
        """Hand in what is unsaved, stop the clockwork, wait for the writes."""
        self._minute.stop()
        self.reminders.stop()
        self.schedules.stop()
        self.keep_unsaved()
        self.tasks.shutdown()

    def focus_page(self) -> None:
        """Give the keyboard to the page: it could not take it before there was a window."""
        page = self._stack.currentWidget()
        if isinstance(page, Page):
            page.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the room where there is little."""
        super().resizeEvent(event)
        self.rail.set_compact(self.width() < COMPACT_BELOW)

    def _make_context(self, person: Person) -> Context:
        """Gather what every page is handed."""
        parts = self._parts
        shop = KnownShop(self.tasks, parts.facts, self)
        backups = Backups(self.tasks, parts.keeper, self) if parts.keeper else None
        return Context(
            tasks=self.tasks,
            paths=parts.paths,
            choices=parts.choices,
            clock=parts.clock,
            person=person,
            shop=shop,
            formats=Formats(lambda: shop.zone, parts.clock),
            look=parts.look,
            ask=parts.ask,
            notify=self.notify,
            navigate=self.navigate,
            undo=self.undo,
            backups=backups,
        )

    def _build(self) -> None:
        """Lay out rail, banner and destinations."""
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)

    def fill_menus(self, bar: QMenuBar) -> None:
        """Put the actions in their menus."""
        for name, title in MENUS:
            menu = bar.addMenu(menu_title(title))
            menu.addActions(self.actions_.of_menu(name))
            if name == "view":
                look = menu.addMenu(self.tr("Co&lours"))
                look.addActions(self.actions_.of_menu("look"))
                menu.addActions(self.actions_.of_menu("touch"))
                self._add_languages(menu)
        group = QActionGroup(self)
        for name in LOOKS:
            group.addAction(self.actions_[name])
        self.actions_["sample"].setVisible(not self._parts.sample)
        self.actions_["own"].setVisible(self._parts.sample)

    def _add_languages(self, menu: QMenu) -> None:
        """Let the person choose the program's language; the module is read only here."""
        from ui.languages import add_languages

        add_languages(menu, self.context.choices, lambda words: self.notify(Toast(words)))

    def _connect(self) -> None:
        """Say what each action does and what the window listens to."""
        acts: dict[str, Callable[[], object]] = {
            "new": partial(self.navigate, PageName.COUNTER),
            "person": self._switch_person,
            "shop": self._open_shop,
            "sample": partial(self.store_wanted.emit, "sample"),
            "own": partial(self.store_wanted.emit, "own"),
            "quit": lambda: self.window().close(),
            "undo": self.undo,
            "redo": self.taking_back.redo,
            "find": partial(self.navigate, PageName.CUSTOMERS),
            "unmet": partial(self.navigate, PageName.PROMISES),
            "palette": self._open_palette,
            "privacy": self._hide_customers,
            "keys": self._show_keys,
            "about": self._show_about,
            "touch": self._choose_touch,
        }
        acts |= {name: partial(self.navigate, PageName(name)) for name in PAGES}
        acts |= {name: partial(self._choose_look, Theme(name)) for name in LOOKS}
        for name, act in acts.items():
            # A slot of its own: `triggered` brings a flag that none of these wants.
            self.actions_[name].triggered.connect(lambda _=False, act=act: act())
        context = self.context
        self.tasks.changed.connect(self._told)
        self.tasks.failed.connect(self._failed)
        context.person.changed.connect(self._show_person)
        context.shop.changed.connect(self._show_person)
        context.look.changed.connect(self._restyle)
        self.banner.pressed.connect(self._copy_details)
        if self._parts.hooks is not None:
            self._parts.hooks.broke.connect(self._broke)
        if context.backups is not None:
            context.backups.failed.connect(self._failed)
        if self._parts.idle is not None:
            IdleWork(self.tasks, self._parts.idle, self)

    def _told(self, changes: Changes) -> None:
        """Count the unmet again if it may matter."""
        if changes.touches(*UNMET_BY):
            self._count_unmet()

    def _count_unmet(self) -> None:
        """Ask how many promises are unmet now."""
        self.tasks.read(promises.count_unmet, self._show_unmet, channel="unmet in the frame")

    def _show_unmet(self, count: int) -> None:
        """Show the count in the rail."""
        self._unmet = count
        self.rail.show_unmet(count, self.context.look.scheme)

    def name_window(self) -> None:
        """Tell the window its title: the shop's name."""
        self.named.emit(self.context.shop.facts.name or "Counterfoil")

    def _show_person(self) -> None:
        """Show the shop's name and who works now."""
        self.rail.name.setText(self.context.shop.facts.name or "Counterfoil")
        self.name_window()
        row = self.context.shop.staff_member(self.context.person.staff_id)
        self.rail.show_person(row.name if row else None, self.context.look.scheme)

    def _restyle(self) -> None:
        """Take the colours in force."""
        look = self.context.look
        self.actions_.restyle(look.scheme)
        self.actions_[look.wish.value].setChecked(True)
        self.actions_["touch"].setChecked(look.touch)
        self.rail.show_unmet(self._unmet, look.scheme)
        self._show_person()

    def _choose_look(self, wish: Theme) -> None:
        """Wear another look, now and at the next start."""
        self.context.choices.change(theme=wish)
        self.context.look.choose(wish)

    def _choose_touch(self) -> None:
        """Make controls large enough for fingers, or as they usually are; also at the next start."""
        touch = self.actions_["touch"].isChecked()
        self.context.choices.change(touch=touch)
        self.context.look.choose_touch(touch)

    def _failed(self, error: Exception) -> None:
        """Tell of an error that nobody else took."""
        if isinstance(error, StoreError) and error.kind is StoreTrouble.DAMAGED:
            self._say_damaged(error)
        elif isinstance(error, UserError):
            self.banner.say(sentence(error))
        elif self._parts.hooks is not None:
            self._parts.hooks.report(error)
        else:
            log.error("Nobody took this", exc_info=error)
            self._broke(repr(error))

    def _say_damaged(self, error: StoreError) -> None:
        """Say that the store is damaged, and offer what is never done by itself."""
        rescue = self._parts.keeper is not None
        self._details = ""
        self.banner.say(
            sentence(error), "danger", self.tr("Save what can be saved") if rescue else ""
        )

    def _broke(self, details: str) -> None:
        """Say that something of ours went wrong; the details can be copied."""
        self._details = details
        words = self.tr("Something went wrong in the program. What was saved is safe.")
        self.banner.say(words, "danger", self.tr("Copy details"))

    def _copy_details(self) -> None:
        """Give the details to the clipboard; a damaged store has none, but can be rescued."""
        if not self._details:
            self.store_wanted.emit("rescue")
            return
        QGuiApplication.clipboard().setText(self._details)

    def _switch_person(self) -> None:
        """Ask who works now."""
        from ui.dialogs.switch_person import SwitchPerson

        SwitchPerson(self.context, self.window()).open()

    def _open_shop(self) -> None:
        """Show the shop's own choices."""
        from ui.dialogs.shop import ShopDialog

        ShopDialog(self.context, self.window()).open()

    def _show_keys(self) -> None:
        """Show which keys there are."""
        from ui.dialogs.keys import Keys

        Keys(self.actions_.keys(), self.window()).open()

    def _open_palette(self) -> None:
        """Find any action, page, customer or promise."""
        from ui.widgets.palette import Palette

        page = self._stack.currentWidget()
        commands = page.commands() if isinstance(page, Page) else []
        Palette(self.context, self.actions_.all(), commands, self.window()).open()

    def _hide_customers(self) -> None:
        """Hide customers' words while the screen faces the counter, or show them again."""
        from ui.privacy import veil

        veil.switch(self.actions_["privacy"].isChecked())
        if veil.on:
            self.notify(Toast(self.tr("Names, phones and notes are hidden. F8 shows them again.")))

    def _show_about(self) -> None:
        """Show what this is and under which licences."""
        from ui.dialogs.about import About

        About(icon("info", self.context.look.scheme), self.window()).open()
