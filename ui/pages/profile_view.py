"""A customer's profile: what we owe first, then what they value, how they felt, what happened."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.queries import profile_page as queries
from app.queries.interactions import InteractionRow
from app.queries.profile_page import Background, Opened
from app.queries.promises import PromiseRow
from app.services import customers
from models.values import Changes, RemarkKind, UserError
from ui.context import Context, PageName, Toast
from ui.forms.customer_form import CustomerForm
from ui.interaction_deeds import InteractionDeeds
from ui.pages.profile_background import ProfileBackground
from ui.pages.profile_header import ProfileHeader
from ui.pages.profile_path import FeelingPath
from ui.pages.profile_timeline import ProfileTimeline
from ui.phrases import count_words, translate
from ui.privacy import veil
from ui.promise_deeds import PromiseDeeds
from ui.theme import GRID
from ui.widgets.labels import PlainLabel
from ui.widgets.layouts import Section
from ui.widgets.points import Points
from ui.widgets.promise_list import PromiseList

NEAR_THE_END = 400
"""Pixels above the foot of the page from which on earlier interactions are fetched."""


class ProfileView(QScrollArea):
    """The whole profile of one customer, in one column that scrolls.

    Signals: `gone()` when the customer no longer exists, `loaded(customer id)`.
    """

    gone = Signal()
    loaded = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._customer: int | None = None
        self._reveal: int | None = None
        self.profile: Opened | None = None
        self.promise_deeds = PromiseDeeds(context, self)
        self.interaction_deeds = InteractionDeeds(context, self)
        self._make_parts()
        self._build()
        self._connect()

    @property
    def customer(self) -> int | None:
        """Return whose profile is shown or being read."""
        return self._customer

    def show_customer(self, customer_id: int | None, reveal: int | None = None) -> None:
        """Show a customer from the top; `reveal` names an interaction to scroll to."""
        if customer_id != self._customer:
            self._leave_form()
            self.verticalScrollBar().setValue(0)
            self.background.clear()
        self._customer = customer_id
        self._reveal = reveal
        self.refresh()

    def refresh(self) -> None:
        """Read the profile anew: first what is looked at, then what it comes to."""
        if self._customer is None:
            return
        customer_id = self._customer
        self._context.tasks.read(
            lambda reading: queries.opened(reading, customer_id),
            self._take,
            self._failed,
            channel=("profile", id(self)),
        )

    def edit(self) -> None:
        """Turn the head into a form."""
        if self.profile is not None:
            self.form.edit(self.profile.customer)
            self.header.hide()
            self.form.show()
            self.verticalScrollBar().setValue(0)
            self.form.name.setFocus()

    def restyle(self) -> None:
        """Take the colours in force."""
        self.header.restyle()
        self.form.restyle()
        if self.profile is not None:
            self._show(self.profile)

    def _make_parts(self) -> None:
        context = self._context
        self.header = ProfileHeader(context)
        self.form = CustomerForm(context)
        self.form.hide()
        self.owed = PromiseList(context, self.tr("We owe this customer nothing."))
        self.owed_section = Section(self.tr("What we owe"), self.owed)
        self.values = Points(context)
        self.dislikes = Points(context)
        self.needs = Points(context)
        self.points = {
            self.values: Section(self.tr("They value"), self.values),
            self.dislikes: Section(self.tr("They dislike"), self.dislikes),
            self.needs: Section(self.tr("They need"), self.needs),
        }
        self.unnoted = PlainLabel(role="muted", wrap=True)
        self.unnoted.setIndent(2 * GRID)
        self.path = FeelingPath(context)
        self.background = ProfileBackground(context)
        self.story = ProfileTimeline(context)
        self.timeline = self.story.timeline

    def _build(self) -> None:
        points = QHBoxLayout()
        points.setSpacing(GRID)
        for section in self.points.values():
            section.stretch()
            points.addWidget(section, 1)
        self._inner = QWidget()
        self._inner.setProperty("ground", True)
        layout = self._layout = QVBoxLayout(self._inner)
        layout.setContentsMargins(GRID, GRID * 2, GRID * 2, GRID * 2)
        layout.setSpacing(GRID)
        layout.addWidget(self.header)
        layout.addWidget(self.form)
        layout.addWidget(self.owed_section)
        layout.addLayout(points)
        layout.addWidget(self.unnoted)
        layout.addWidget(self.path)
        layout.addWidget(self.background)
        layout.addWidget(self.story)
        layout.addStretch(1)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _connect(self) -> None:
        self.header.log_wanted.connect(self._log)
        self.header.edit_wanted.connect(self.edit)
        self.header.print_wanted.connect(self._print)
        self.header.delete_wanted.connect(self.delete)
        self.header.history_wanted.connect(self.show_history)
        self.form.saved.connect(self._saved)
        self.form.left.connect(self._leave_form)
        self.owed.follow(self.header.delete_button)
        self.owed.deed_wanted.connect(self._do)
        self.owed.emptied.connect(self.header.log_button.setFocus)
        self.timeline.correct_wanted.connect(self.interaction_deeds.correct)
        self.timeline.delete_wanted.connect(self.interaction_deeds.delete)
        self.timeline.attach_wanted.connect(self.interaction_deeds.attach)
        self.timeline.history_wanted.connect(self._show_interactions_history)
        self.path.chosen.connect(self.story.reveal)
        self.story.revealed.connect(self._show_interaction)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        for points, kind in (
            (self.values, RemarkKind.VALUES),
            (self.dislikes, RemarkKind.DISLIKES),
            (self.needs, RemarkKind.NEED),
        ):
            points.all_wanted.connect(partial(self._show_remarks, kind))

    def _take(self, profile: Opened) -> None:
        self._show(profile)
        customer_id = profile.customer.id
        self._context.tasks.read(
            lambda reading: queries.background(reading, customer_id),
            partial(self._take_background, customer_id),
            channel=("background", id(self)),
        )
        if self._reveal is not None:
            self.story.reveal(self._reveal)
            self._reveal = None
        self.loaded.emit(customer_id)

    def _show(self, profile: Opened) -> None:
        self.profile = profile
        self.header.show_profile(profile)
        self._show_owed(profile)
        self.values.show_voiced(profile.values)
        self.dislikes.show_voiced(profile.dislikes)
        self.needs.show_voiced(profile.needs)
        self._show_what_is_noted(profile)
        self.path.show_path(profile.customer.id, profile.path, profile.peak)
        self.story.show_page(profile.customer.id, profile.timeline)

    def _show_what_is_noted(self, profile: Opened) -> None:
        """Give the room to what is noted; what is not takes one line, not a card."""
        noted = (
            (self.values, profile.values.rows),
            (self.dislikes, profile.dislikes.rows),
            (self.needs, profile.needs.rows),
        )
        for points, rows in noted:
            self.points[points].setVisible(bool(rows))
        words = {
            (False, False): self.tr("Nothing is noted yet of what they value or dislike."),
            (False, True): self.tr("Nothing is noted yet of what they value."),
            (True, False): self.tr("Nothing is noted yet of what they dislike."),
        }.get((bool(profile.values.rows), bool(profile.dislikes.rows)), "")
        self.unnoted.setText(words)
        self.unnoted.setVisible(bool(words))

    def _take_background(self, customer_id: int, told: Any) -> None:
        if customer_id == self._customer and isinstance(told, Background):
            self.header.show_worth(told.worth)
            self.background.show_background(told)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError) and error.code == "record.gone":
            self._customer, self.profile = None, None
            self.gone.emit()
        else:
            self._context.tasks.failed.emit(error)

    def _show_owed(self, profile: Opened) -> None:
        """Show what is owed; unmet promises change the section's heading, not only its colour."""
        unmet = sum(row.unmet for row in profile.owed)
        heading = self.tr("What we owe")
        if unmet:
            heading = count_words(
                unmet,
                translate("Profile", "1 unmet promise"),
                translate("Profile", "{n} unmet promises", None, unmet),
            )
        self.owed_section.heading.setText(heading)
        self.owed_section.heading.set_role("fault" if unmet else "section")
        self.owed.show_rows(profile.owed)

    def _show_interaction(self, interaction_id: int) -> None:
        """Scroll to an interaction's card and give it the keyboard."""
        card = self.timeline.card_of(interaction_id)
        if card is not None:
            self._layout.activate()
            top = card.mapTo(self._inner, card.rect().topLeft()).y()
            self.verticalScrollBar().setValue(top - GRID * 2)
            card.take_focus()

    def _show_remarks(self, kind: RemarkKind) -> None:
        """Turn to the interactions in which they said what they value, dislike or need."""
        self.story.narrow(kind)
        self.ensureWidgetVisible(self.story.remark)
        self.story.remark.setFocus()

    def _scrolled(self, value: int) -> None:
        """Fetch earlier interactions before the end of those shown is reached."""
        bar = self.verticalScrollBar()
        if value and value > bar.maximum() - NEAR_THE_END:
            self.timeline.show_more()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask who changed the customer on H."""
        if event.key() == Qt.Key.Key_H and not event.modifiers():
            self.show_history()
        else:
            super().keyPressEvent(event)

    def show_history(self) -> None:
        """Turn to what was done to this customer."""
        if self._customer is not None:
            self._context.navigate(PageName.HISTORY, customer=self._customer)

    def _show_interactions_history(self, row: InteractionRow) -> None:
        self._context.navigate(PageName.HISTORY, interaction=row.id)

    def _do(self, deed: str, row: PromiseRow) -> None:
        """Do something with a promise, or turn to what was done to it."""
        if deed == "history":
            self._context.navigate(PageName.HISTORY, promise=row.id)
        else:
            self.promise_deeds.do(deed, [row])

    def _log(self) -> None:
        self._context.navigate(PageName.COUNTER, customer=self._customer)

    def _print(self) -> None:
        self._context.navigate(PageName.REPORTS, customer=self._customer)

    def delete(self) -> None:
        """Delete the customer with everything of theirs; undo brings it all back."""
        if self.profile is None:
            return
        customer_id, name = self.profile.customer.id, self.profile.customer.name
        self._context.tasks.write(
            lambda writing: customers.delete(writing, customer_id, with_records=True),
            partial(self._deleted, name),
        )

    def _deleted(self, name: str, changes: Changes) -> None:
        undo = partial(self._context.undo, changes.changeset)
        words = self.tr("{name} deleted, with everything of theirs")
        words = words.format(name=veil.words(name))
        self._context.notify(Toast(words, self.tr("Undo"), undo))

    def _saved(self, customer_id: int, changes: Changes) -> None:
        self._leave_form()
        if changes.changeset is not None:
            undo = partial(self._context.undo, changes.changeset)
            self._context.notify(Toast(self.tr("Customer corrected"), self.tr("Undo"), undo))

    def _leave_form(self) -> None:
        """Show the head again; the keyboard returns to where the form was called."""
        focused = QApplication.focusWidget()
        typing = focused is not None and self.form.isAncestorOf(focused)
        self.form.hide()
        self.header.show()
        if typing:
            self.header.edit_button.setFocus()
