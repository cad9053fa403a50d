"""The Counter: one screen to log an interaction, with what we owe the customer beside it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import uuid4

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.queries import customers, interactions, profile
from app.queries import drafts as kept_drafts
from app.queries.drafts import DraftRow
from app.queries.interactions import InteractionRow
from app.queries.profile import Card
from app.sentences import sentence
from app.services import drafts
from app.services import interactions as services
from app.services.interactions import Logged
from models.values import Changes, Record, UserError
from ui.context import Command, Context, Page, PageName, Toast
from ui.forms.customer_finder import Who
from ui.forms.interaction_form import InteractionForm
from ui.theme import GRID
from ui.widgets.customer_card import WIDTH, CustomerCard
from ui.widgets.labels import PlainLabel
from ui.widgets.messages import Banner

log = logging.getLogger(__name__)

DRAFT_PAUSE = 300
"""Milliseconds after the last key before what was typed is kept."""
LATEST = 8
"""How many of the shop's latest interactions stand beside the empty form."""
STACKED_BELOW = 860
"""Page width under which the card stands beneath the form."""
NARROW_BELOW = 640
"""Page width under which the labels stand above their fields."""
PREFIX = "counter"


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
        self._prefix = f"{PREFIX}:{context.person.actor.computer}:"
        self._key = self._new_key()
        self._kept = ""
        self._offered: list[DraftRow] = []
        self._is_saving = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_PAUSE)
        self._build()
        self._connect()
        self._look_for_drafts()

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Counter")

    def refresh(self, changes: Changes | None) -> None:
        """Read the card anew where the change may show on it."""
        if changes is None or changes.touches(
            Record.CUSTOMER, Record.CONTACT_POINT, Record.INTERACTION, Record.PROMISE, Record.REMARK
        ):
            self._show_card(self.form.customer.who)

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
            Command(self.tr("Empty the form"), "", "close", self.throw_away),
            Command(self.tr("Say how they felt"), "Ctrl+E", "face-neutral", form.feeling.go),
            Command(self.tr("Add a remark"), "Ctrl+R", "add", form.remarks.add_and_go),
            Command(self.tr("Add a promise"), "Ctrl+P", "promises", form.promises.add_and_go),
            Command(self.tr("Say more"), "Ctrl+M", "more", form.open_more),
        ]

    def closing(self) -> None:
        """Keep what was typed last."""
        self._keep_draft()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed when another page is opened."""
        super().hideEvent(event)
        self._keep_draft()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the card beneath the form where there is little width."""
        super().resizeEvent(event)
        stacked = self.width() < STACKED_BELOW
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._beside.setDirection(way)
        self.form.set_narrow(self.width() < NARROW_BELOW)
        self.card.setMaximumWidth(16_777_215 if stacked else WIDTH)

    def save(self) -> None:
        """Save the form: once all words for times are understood, and nothing is wrong."""
        if not self._is_saving:
            self.banner.hide()
            self.form.when_read(self._save_if_right)

    def put_aside(self) -> None:
        """Keep what was typed as a draft and begin another one."""
        if self.form.is_blank():
            return
        self._keep_draft(self._look_for_drafts)
        self._begin_anew()

    def throw_away(self) -> None:
        """Empty the form; what was typed can be had back once more."""
        if self.form.is_blank():
            return
        payload = self.form.kept()
        self.context.tasks.write(partial(drafts.discard, key=self._key))
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
        self._beside.addWidget(self.card, 2)
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
        self.state = PlainLabel(role="muted")
        self.aside_button = QPushButton(self.tr("Put aside"))
        self.empty_button = QPushButton(self.tr("Empty"))
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
        self.offer.pressed.connect(self._take_up)
        self.form.noticing.offered.connect(self._show_offer)
        self._timer.timeout.connect(self._keep_draft)

    def _show_offer(self) -> None:
        """Bring an offer into sight where the form is higher than its place."""
        # Its place is known once the form is laid out anew.
        QTimer.singleShot(0, self.form.offer, self._scroll_to_offer)

    def _scroll_to_offer(self) -> None:
        self._area.ensureWidgetVisible(self.form.offer, 0, GRID)

    def _changed(self) -> None:
        """Wait for a pause, then keep what was typed."""
        self._timer.start()
        self.state.setText("")

    def _new_key(self) -> str:
        """Return a draft key that no other form has."""
        return f"{self._prefix}{uuid4().hex[:12]}"

    def _begin_anew(self) -> None:
        """Empty the form for the next customer."""
        self.form.clear()
        self._timer.stop()
        self._key, self._kept = self._new_key(), ""
        self.state.setText("")
        self.focus_first()
        self._area.ensureVisible(0, 0)

    def _keep_draft(self, then: Callable[[], None] | None = None) -> None:
        """Keep what was typed, or forget what was kept of an emptied form; then go on."""
        self._timer.stop()
        payload = "" if self.form.is_blank() else self.form.kept()
        if self._is_saving or payload == self._kept:
            if then is not None:
                then()
            return
        self._kept = payload
        if payload:
            use_case = partial(drafts.save, key=self._key, payload=payload)
        else:
            use_case = partial(drafts.discard, key=self._key)
        self.context.tasks.write(use_case, partial(self._draft_kept, then))

    def _draft_kept(self, then: Callable[[], None] | None, _none: None) -> None:
        """Tell that nothing typed so far can be lost."""
        if self._kept:
            words = self.tr("Draft kept {time}")
            now = self.context.formats.time(self.context.clock.now())
            self.state.setText(words.format(time=now))
        if then is not None:
            then()

    def _look_for_drafts(self) -> None:
        """Ask for what was typed and never saved on this computer."""
        self.context.tasks.read(
            kept_drafts.drafts, self._offer_drafts, channel=("drafts", id(self))
        )

    def _offer_drafts(self, rows: list[DraftRow]) -> None:
        """Offer the newest of the drafts, and say how many there are."""
        mine = [row for row in rows if row.key.startswith(self._prefix) and row.key != self._key]
        self._offered = mine
        if not mine:
            self.offer.hide()
            return
        when = self.context.formats.moment(mine[0].saved_at)
        if len(mine) == 1:
            words = self.tr("A note of {when} was not saved.").format(when=when)
        else:
            words = self.tr("{count} notes were not saved, the latest of {when}.", None, len(mine))
            words = words.format(count=len(mine), when=when)
        self.offer.say(words, "info", self.tr("Take it up"))

    def _take_up(self) -> None:
        """Go on with the offered draft; what stands in the form is put aside."""
        row = self._offered[0]
        self._keep_draft(self._look_for_drafts)
        try:
            self.form.take(row.payload)
        except (ValueError, TypeError, KeyError, AttributeError):
            log.warning("A draft could not be read and is left alone")
            self.form.clear()
            self.offer.say(self.tr("This draft was written by another version."), "warning")
            return
        self._key, self._kept = row.key, row.payload
        self._look_for_drafts()
        self.form.note.go()

    def _take_back(self, payload: str) -> None:
        """Put an emptied form's content back."""
        self.form.take(payload)
        self._keep_draft()

    def _save_if_right(self) -> None:
        """Hand the interaction over, or say at the fields what is wrong."""
        faults = self.form.faults()
        self.form.say_faults(faults)
        if faults:
            self._area.ensureWidgetVisible(faults[0][0])
            return
        self._timer.stop()
        self._is_saving = True
        self.form.setEnabled(False)
        self.save_button.setEnabled(False)
        new = self.form.interaction(self._key)
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
