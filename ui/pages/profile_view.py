"""A customer's profile: what we owe first, then what they value, how they felt, what happened."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.queries import interactions as interaction_queries
from app.queries import profile as queries
from app.queries.interactions import InteractionRow
from app.queries.profile import AnswerRow, PathPoint, Profile
from app.reports.figures import Picture, Step, emotion_path
from app.services import customers
from models.values import Changes, Emotion, UserError
from ui.context import Context, PageName, Toast
from ui.forms.customer_form import CustomerForm
from ui.interaction_deeds import InteractionDeeds
from ui.pages.profile_header import ProfileHeader
from ui.phrases import answer_phrase, count_words, feeling_words, translate, upper_first
from ui.privacy import veil
from ui.promise_deeds import PromiseDeeds
from ui.theme import GRID
from ui.vocabulary import title
from ui.widgets.figure import Figure
from ui.widgets.labels import PlainLabel
from ui.widgets.layouts import Section
from ui.widgets.paragraph import Paragraph
from ui.widgets.points import Points
from ui.widgets.promise_list import PromiseList
from ui.widgets.timeline import Timeline

PATH_POINTS = 24
"""So many of the latest feelings are drawn; more would not be told apart."""
EARLIER = 50


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
        self.profile: Profile | None = None
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
        self._customer = customer_id
        self._reveal = reveal
        self.refresh()

    def refresh(self) -> None:
        """Read the profile anew."""
        if self._customer is None:
            return
        customer_id = self._customer
        self._context.tasks.read(
            lambda reading: queries.profile(reading, customer_id),
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
            self._take(self.profile)

    def _make_parts(self) -> None:
        context = self._context
        self.header = ProfileHeader(context)
        self.form = CustomerForm(context)
        self.form.hide()
        self.owed = PromiseList(context, self.tr("We owe this customer nothing."))
        self.owed_section = Section(self.tr("What we owe"), self.owed)
        self.settled = Paragraph(role="muted", private=False)
        self.owed_section.add(self.settled)
        self.values = Points(context, self.tr("Nothing noted yet."))
        self.dislikes = Points(context, self.tr("Nothing noted yet."))
        self.needs = Points(context, self.tr("Nothing noted yet."))
        self.needs_section = Section(self.tr("They need"), self.needs)
        self.figure = Figure(context.look, self.tr("How they felt"))
        self.path_words = Paragraph(role="muted", private=False)
        self.path_section = Section(self.tr("How they felt"), self.figure, self.path_words)
        self.answers = Paragraph()
        self.answers_section = Section(self.tr("Survey answers"), self.answers)
        self.timeline = Timeline(context, self.tr("Nothing was logged for this customer yet."))

    def _build(self) -> None:
        points = QHBoxLayout()
        points.setSpacing(GRID)
        for heading, part in (
            (self.tr("They value"), self.values),
            (self.tr("They dislike"), self.dislikes),
        ):
            points.addWidget(Section(heading, part), 1)
        points.addWidget(self.needs_section, 1)
        self._inner = QWidget()
        self._inner.setProperty("ground", True)
        layout = self._layout = QVBoxLayout(self._inner)
        layout.setContentsMargins(GRID, GRID * 2, GRID * 2, GRID * 2)
        layout.setSpacing(GRID)
        layout.addWidget(self.header)
        layout.addWidget(self.form)
        layout.addWidget(self.owed_section)
        layout.addLayout(points)
        layout.addWidget(self.path_section)
        layout.addWidget(self.answers_section)
        layout.addWidget(PlainLabel(self.tr("What happened"), role="section"))
        layout.addWidget(self.timeline)
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
        self.form.saved.connect(self._saved)
        self.form.left.connect(self._leave_form)
        self.owed.deed_wanted.connect(lambda deed, row: self.promise_deeds.do(deed, [row]))
        self.timeline.correct_wanted.connect(self.interaction_deeds.correct)
        self.timeline.delete_wanted.connect(self.interaction_deeds.delete)
        self.timeline.attach_wanted.connect(self.interaction_deeds.attach)
        self.timeline.more_wanted.connect(self._read_earlier)
        self.figure.chosen.connect(self._show_interaction)

    def _take(self, profile: Profile) -> None:
        self.profile = profile
        self.header.show_profile(profile)
        self._show_owed(profile)
        self.values.show_rows(profile.values)
        self.dislikes.show_rows(profile.dislikes)
        self.needs.show_rows(profile.needs)
        self.needs_section.setVisible(bool(profile.needs))
        self._show_path(profile.path)
        self._show_answers(profile.surveys)
        more = profile.interactions > len(profile.timeline)
        self.timeline.show_rows(profile.timeline, more=more)
        if self._reveal is not None:
            self._show_interaction(self._reveal)
            self._reveal = None
        self.loaded.emit(profile.customer.id)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError) and error.code == "record.gone":
            self._customer, self.profile = None, None
            self.gone.emit()
        else:
            self._context.tasks.failed.emit(error)

    def _show_owed(self, profile: Profile) -> None:
        """Show what is owed; unmet promises change the section's heading, not only its colour."""
        unmet = sum(row.unmet for row in profile.open_promises)
        heading = self.tr("What we owe")
        if unmet:
            heading = count_words(
                unmet,
                translate("Profile", "1 unmet promise"),
                translate("Profile", "{n} unmet promises", None, unmet),
            )
        self.owed_section.heading.setText(heading)
        self.owed_section.heading.set_role("fault" if unmet else "section")
        self.owed.show_rows(profile.open_promises)
        words = settled_words(profile)
        self.settled.setText(words)
        self.settled.setVisible(bool(words))

    def _show_path(self, path: Sequence[PathPoint]) -> None:
        felt = [point for point in path if point.emotion is not None or point.arrival is not None]
        self.path_section.setVisible(bool(felt))
        if not felt:
            return
        steps = [self._step(point) for point in felt[-PATH_POINTS:]]
        words = [title(step) for step in reversed(Emotion)]
        self.figure.show_picture(partial(picture_of, steps, words), self._path_words(felt))
        self.path_words.setText(self._path_words(felt))

    def _step(self, point: PathPoint) -> Step:
        """Return a point of the path with the words that its tooltip says."""
        formats = self._context.formats
        day = formats.local(point.at).date()
        short = formats.locale.toString(QDate(day.year, day.month, day.day), "d MMM")
        return Step(short, point.arrival, point.emotion, point.interaction_id)

    def _path_words(self, felt: Sequence[PathPoint]) -> str:
        last = felt[-1]
        when = self._context.formats.near_day(self._context.formats.local(last.at).date())
        words = self.tr("Last, {when}: {feeling}.").format(
            when=when, feeling=feeling_words(last.arrival, last.emotion, last.source)
        )
        legend = self.tr("Hollow: on arrival. Full: on leaving.")
        if len(felt) > PATH_POINTS:
            legend += " " + self.tr("The latest {shown} of {n}.").format(
                shown=PATH_POINTS, n=len(felt)
            )
        return f"{words} {legend}"

    def _show_answers(self, answers: Sequence[AnswerRow]) -> None:
        formats = self._context.formats
        lines = []
        for row in answers:
            day = formats.near_day(formats.local(row.answered_at).date())
            line = f"{upper_first(day)}: {answer_phrase(row.kind, row.score)}"
            lines.append(f"{line}. {row.comment}" if row.comment else line)
        self.answers.setText("\n".join(lines))
        self.answers_section.setVisible(bool(lines))

    def _show_interaction(self, interaction_id: int) -> None:
        """Scroll to an interaction's card and give it the keyboard."""
        card = self.timeline.card_of(interaction_id)
        if card is not None:
            self._layout.activate()
            top = card.mapTo(self._inner, card.rect().topLeft()).y()
            self.verticalScrollBar().setValue(top - GRID * 2)
            card.take_focus()

    def _read_earlier(self, last: InteractionRow) -> None:
        customer_id = self._customer

        def query(reading: Any) -> list[InteractionRow]:
            before = (last.at, last.id)
            return interaction_queries.latest(reading, EARLIER + 1, customer_id, before)

        self._context.tasks.read(query, self._add_earlier, channel=("earlier", id(self)))

    def _add_earlier(self, rows: list[InteractionRow]) -> None:
        self.timeline.add_rows(rows[:EARLIER], more=len(rows) > EARLIER)

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


def picture_of(steps: Sequence[Step], words: Sequence[str], width: float) -> Picture:
    """Return the emotion path for a width in points."""
    return emotion_path(steps, words, width)


def settled_words(profile: Profile) -> str:
    """Return how the settled promises went, in counts."""
    counts = profile.measures.promises
    parts = [
        (counts.kept_on_time, translate("Profile", "{n} kept on time", None, counts.kept_on_time)),
        (counts.kept_late, translate("Profile", "{n} kept late", None, counts.kept_late)),
        (counts.broken, translate("Profile", "{n} broken", None, counts.broken)),
        (counts.withdrawn, translate("Profile", "{n} withdrawn", None, counts.withdrawn)),
    ]
    words = [pattern.format(n=n) for n, pattern in parts if n]
    if not words:
        return ""
    return translate("Profile", "Before: {list}").format(list=", ".join(words))
