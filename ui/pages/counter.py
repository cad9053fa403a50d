"""The Counter: one screen to log an interaction, with what we owe the customer beside it."""

from __future__ import annotations

import logging
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.queries import customers, interactions, profile
from app.queries.drafts import DraftRow
from app.queries.interactions import InteractionRow
from app.queries.profile import Card
from app.sentences import sentence
from app.services import interactions as services
from app.services.interactions import Logged
from models.values import Changes, Record, UserError
from ui.context import Command, Context, Page, PageName, Toast
from ui.forms.chips import Chips
from ui.forms.customer_finder import Who
from ui.forms.interaction_form import InteractionForm
from ui.pages.counter_drafts import Drafts
from ui.theme import GRID
from ui.widgets.customer_card import WIDTH, CustomerCard
from ui.widgets.draft_list import DraftList
from ui.widgets.labels import ElidedLabel
from ui.widgets.messages import Banner

log = logging.getLogger(__name__)

LATEST = 8
"""How many of the shop's latest interactions stand beside the empty form."""
STACKED_BELOW = 860
"""Page width under which the card stands beneath the form."""
NARROW_BELOW = 640
"""Page width under which the labels stand above their fields."""


class CounterPage(Page):
    """The form, the card, and the drafts of this computer.

    Each form that is begun has a draft key of its own, so that one customer's note can be put
    aside while another is served; the draft goes in the transaction that saves the form.
    """

    name = PageName.COUNTER

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Build the page and look for drafts of before."""
        super().__init__(context, parent)
        self.form = InteractionForm(context)
        self.card = CustomerCard(context)
        self.banner = Banner()
        self.offer = Banner()
        self.aside = DraftList(context)
        self.drafts = Drafts(context, self._typed, self)
        self._is_saving = False
        self._build()
        self._connect()
        self.drafts.look()

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Counter")

    def refresh(self, changes: Changes | None) -> None:
        """Read the card anew where the change may show on it."""
        if changes is None or changes.touches(
            Record.CUSTOMER, Record.CONTACT_POINT, Record.INTERACTION, Record.PROMISE, Record.REMARK
        ):
            self._show_card(self.form.customer.who)
        if changes is None or changes.touches(Record.INTERACTION):
            self.form.place.look_up()

    def focus_first(self) -> None:
        """Put the keyboard where every interaction begins."""
        self.form.customer.go()

    def show_target(self, **target: object) -> None:
        """Begin an interaction with a customer."""
        customer_id = target.get("customer")
        if isinstance(customer_id, int):
            query = partial(customers.rows, ids=[customer_id])
            self.context.tasks.read(query, self._aim, channel=("counter aim", id(self)))

    def restyle(self) -> None:
        """Take the icons and colours in force."""
        self.form.restyle()
        self._show_card(self.form.customer.who)

    def commands(self) -> list[Command]:
        """Return what can be done with the form."""
        form = self.form
        return [
            Command(self.tr("Save the interaction"), "Ctrl+Enter", "save", self.save),
            Command(self.tr("Put the note aside"), "Ctrl+D", "down", self.put_aside),
            *self._take_up_commands(),
            Command(self.tr("Empty the form"), "", "close", self.throw_away),
            Command(self.tr("Say how they felt"), "Ctrl+E", "face-neutral", form.feeling.go),
            Command(self.tr("Add a remark"), "Ctrl+R", "add", form.remarks.add_and_go),
            Command(self.tr("Add a promise"), "Ctrl+P", "promises", form.promises.add_and_go),
            Command(self.tr("Say more"), "Ctrl+M", "more", form.open_more),
            *(Command(chips.accessibleName(), "", "edit", chips.go) for chips in form.place.rows()),
        ]

    def _take_up_commands(self) -> list[Command]:
        """Return how the latest draft is taken up, where there is one."""
        if not self.aside.rows:
            return []
        take = partial(self._take_up, self.aside.rows[0])
        return [Command(self.tr("Take up the latest note put aside"), "Alt+1", "up", take)]

    def closing(self) -> None:
        """Keep what was typed last."""
        self._keep()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed when another page is opened."""
        super().hideEvent(event)
        self._keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the card beneath the form where there is little width."""
        super().resizeEvent(event)
        stacked = self.width() < STACKED_BELOW
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._beside.setDirection(way)
        self.form.set_narrow(self.width() < NARROW_BELOW)
        self._side.setMaximumWidth(16_777_215 if stacked else WIDTH)
        self._show_offer_of_drafts()

    def save(self) -> None:
        """Save the form: once all words for times are understood, and nothing is wrong."""
        if not self._is_saving:
            self.banner.hide()
            self.form.when_read(self._save_if_right)

    def put_aside(self) -> None:
        """Keep what was typed as a draft and begin another one."""
        if self.form.is_blank() or self._is_saving:
            return
        self.drafts.keep(self.drafts.look)
        self._begin_anew()

    def throw_away(self) -> None:
        """Empty the form; what was typed can be had back once more."""
        if self.form.is_blank() or self._is_saving:
            return
        payload = self.form.kept()
        self.drafts.forget()
        self._begin_anew()
        back = partial(self._take_back, payload)
        self.context.notify(Toast(self.tr("Emptied."), self.tr("Undo"), back))

    def _build(self) -> None:
        """Lay out form, card and foot."""
        holder = QFrame()
        holder.setProperty("card", True)
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        inside.addWidget(self.form)
        inside.addStretch(1)
        ground = QWidget()
        ground.setProperty("ground", True)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, ground)
        self._beside.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
        self._beside.setSpacing(2 * GRID)
        self._beside.addWidget(holder, 3)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(2 * GRID)
        side.addWidget(self.aside)
        side.addWidget(self.card, 1)
        self._beside.addWidget(self._side, 2)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(ground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.offer)
        column.addWidget(self.banner)
        column.addWidget(self._area, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        """Return the line of buttons that always stays in sight."""
        self.state = ElidedLabel(role="muted", private=False)
        self.aside_button = QPushButton(self.tr("Put aside"))
        self.empty_button = QPushButton(self.tr("Clear"))
        for button in (self.aside_button, self.empty_button):
            button.setProperty("quiet", True)
        self.save_button = QPushButton(self.tr("Save   Ctrl+Enter"))
        self.save_button.setAccessibleName(self.tr("Save the interaction"))
        self.save_button.setProperty("main", True)
        row = QHBoxLayout()
        row.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        row.setSpacing(GRID)
        row.addWidget(self.state, 1)
        for widget in (self.empty_button, self.aside_button, self.save_button):
            row.addWidget(widget)
        return row

    def _connect(self) -> None:
        """Say what each control does."""
        self.save_button.clicked.connect(self.save)
        self.aside_button.clicked.connect(self.put_aside)
        self.empty_button.clicked.connect(self.throw_away)
        keys_and_acts = (
            ("Ctrl+Return", self.save),
            ("Ctrl+Enter", self.save),
            ("Ctrl+D", self.put_aside),
            ("Ctrl+M", self.form.open_more),
        )
        for keys, act in keys_and_acts:
            shortcut = QShortcut(QKeySequence(keys), self, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.form.changed.connect(self._changed)
        self.form.customer.chosen.connect(self._show_card)
        self.card.opened.connect(self._open_profile)
        self.offer.pressed.connect(partial(self.aside.take, 1))
        self.aside.taken.connect(self._take_up)
        self.aside.dropped.connect(self.drafts.drop)
        self.drafts.found.connect(self._show_drafts)
        self.drafts.kept.connect(self._say_kept)
        self.form.noticing.offered.connect(partial(self._show_in_form, self.form.offer))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Bring into sight what a key leads to: Qt itself scrolls for Tab alone."""
        if new is not None and self.form.isAncestorOf(new):
            row = new.parentWidget()
            self._show_in_form(row if isinstance(row, Chips) else new)

    def _show_in_form(self, wanted: QWidget) -> None:
        """Scroll to a part of the form, once its place is known: it may just have opened."""
        QTimer.singleShot(0, wanted, partial(self._area.ensureWidgetVisible, wanted, 0, 2 * GRID))

    def _changed(self) -> None:
        """Wait for a pause, then keep what was typed."""
        self.drafts.touch()
        self.state.setText("")

    def _begin_anew(self) -> None:
        """Empty the form for the next customer."""
        self.form.clear()
        self.drafts.begin()
        self.state.setText("")
        self.focus_first()
        self._area.ensureVisible(0, 0)

    def _typed(self) -> str:
        """Return what was typed, "" for nothing."""
        return "" if self.form.is_blank() else self.form.kept()

    def _keep(self) -> None:
        """Keep what was typed, unless it is being saved."""
        if not self._is_saving:
            self.drafts.keep()

    def _say_kept(self) -> None:
        """Tell that nothing typed so far can be lost."""
        now = self.context.formats.time(self.context.clock.now())
        self.state.setText(self.tr("Draft kept {time}").format(time=now))

    def _show_drafts(self, rows: list[DraftRow]) -> None:
        """List what was put aside, or typed and never saved."""
        self.aside.show_rows(rows)
        self._show_offer_of_drafts()

    def _show_offer_of_drafts(self) -> None:
        """Say above the form that there are drafts where their list stands beneath it."""
        if self.aside.rows and self.width() < STACKED_BELOW:
            self.offer.say(self.aside.in_words(), "info", self.tr("Take it up"))
        else:
            self.offer.hide()

    def _take_up(self, row: DraftRow) -> None:
        """Go on with a draft; what stands in the form is put aside."""
        if self._is_saving:
            return
        self.drafts.keep()
        try:
            self.form.take(row.payload)
        except (ValueError, TypeError, KeyError, AttributeError):
            log.warning("A draft could not be read and is left alone")
            self._begin_anew()
            self.banner.say(self.tr("This draft was written by another version."), "warning")
            return
        self.drafts.go_on(row)
        self.form.note.go_to_end()

    def _take_back(self, payload: str) -> None:
        """Put an emptied form's content back."""
        self.form.take(payload)
        self.drafts.keep()

    def _save_if_right(self) -> None:
        """Hand the interaction over, or say at the fields what is wrong."""
        faults = self.form.faults()
        self.form.say_faults(faults)
        if faults:
            self._area.ensureWidgetVisible(faults[0][0])
            return
        self.drafts.hold()
        self._is_saving = True
        self.form.setEnabled(False)
        self.save_button.setEnabled(False)
        new = self.form.interaction(self.drafts.key)
        self.context.tasks.write(partial(services.log, new=new), self._saved, self._refused)

    def _saved(self, logged: Logged) -> None:
        """Say so, after the commit, and begin the next one."""
        self._release()
        self._begin_anew()
        now = self.context.formats.time(self.context.clock.now())
        words = self.tr("Saved {time}").format(time=now)
        undo = partial(self.context.undo, logged.changes.changeset)
        self.context.notify(Toast(words, self.tr("Undo"), undo))

    def _refused(self, error: Exception) -> None:
        """Keep the form as it is and say why it was not saved."""
        self._release()
        place = self.form.place_of(error) if isinstance(error, UserError) else None
        if place is not None and isinstance(error, UserError):
            self.form.say_faults([(place, sentence(error))])
        elif isinstance(error, UserError):
            self.banner.say(self.tr("Not saved. {why}").format(why=sentence(error)))
        else:
            self.banner.say(self.tr("Not saved: something went wrong. Your words are still here."))
            self.context.tasks.failed.emit(error)

    def _release(self) -> None:
        """Let the form be used again."""
        self._is_saving = False
        self.form.setEnabled(True)
        self.save_button.setEnabled(True)

    def _show_card(self, who: Who) -> None:
        """Show beside the form what is known of whoever was chosen."""
        channel = ("card", id(self))
        if who.id is not None:
            query = partial(profile.card, customer_id=who.id)
            self.context.tasks.read(query, self._card_read, self._no_card, channel=channel)
        elif who.is_new:
            self.context.tasks.forget(channel)
            self.card.show_new(who.name)
        else:
            self.context.tasks.read(_latest, self.card.show_latest, channel=channel)

    def _card_read(self, card: Card) -> None:
        """Show the card of the customer who is still chosen."""
        if card.customer_id == self.form.customer.who.id:
            self.card.show_card(card)

    def _no_card(self, error: Exception) -> None:
        """Let go of a customer who is gone meanwhile."""
        if isinstance(error, UserError) and error.code == "record.gone":
            self.form.customer.choose(Who())
        else:
            self.context.tasks.failed.emit(error)

    def _aim(self, rows: list[Any]) -> None:
        """Begin an interaction with the customer who was asked for."""
        if rows:
            if not self.form.is_blank():
                self.put_aside()
            self.form.customer.choose(Who(rows[0].id, rows[0].name))
            self.form.note.go()
            self._area.ensureVisible(0, 0)

    def _open_profile(self, customer_id: int) -> None:
        """Open the profile of the customer on the card."""
        self.context.navigate(PageName.CUSTOMERS, customer=customer_id)


def _latest(reading: Any) -> list[InteractionRow]:
    """Read the shop's latest interactions."""
    return interactions.latest(reading, LATEST)
