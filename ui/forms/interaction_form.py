"""Everything one interaction holds, in the order of a clerk's hands, and as a draft."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any, cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFormLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.services.interactions import NewCustomer, NewInteraction
from models.values import Emotion, EmotionSource, UserError
from ui.context import Context
from ui.forms.chips import Chips
from ui.forms.circumstances import More, Place
from ui.forms.customer_finder import CustomerFinder, Who
from ui.forms.feeling import Feeling
from ui.forms.interaction_faults import found
from ui.forms.noticing import Noticing
from ui.forms.offer_line import TAKE_KEY, OfferLine
from ui.forms.rows import PromiseRow, RemarkRow, Rows
from ui.theme import GRID, chip_height, control_height
from ui.widgets.fields import Fault, NoteField
from ui.widgets.flow import Flow
from ui.widgets.labels import PlainLabel

DRAFT_VERSION = 1
LABEL_WIDTH = 11 * GRID


class InteractionForm(QWidget):
    """The fields of one interaction. Signal: `changed()` at every change of any field.

    Attributes: `customer`, `note`, `feeling`, `place`, `remarks`, `promises`, `more`.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make all fields, empty but for what is usual."""
        super().__init__(parent)
        self._context = context
        self.customer = CustomerFinder(context)
        self.note = NoteField(self.tr("Note"), self.tr("What happened? What did they say?"))
        self.note.edit.setFixedHeight(13 * GRID)
        self.note_fault = Fault(self.note.edit)
        self.offer = OfferLine(context)
        self.noticing = Noticing(context, self.note, self.offer)
        self.feeling = Feeling(context)
        self.place = Place(context, self)
        self.remarks = Rows(context, RemarkRow)
        self.promises = Rows(context, PromiseRow)
        self.more = More(context)
        self.more.hide()
        self._lay_out()
        self._connect()
        self.place.look_up()

    def is_blank(self) -> bool:
        """Tell whether nothing was typed that would be missed."""
        return (
            not self.customer.line.text().strip()
            and not self.note.text().strip()
            and self.feeling.emotion() is None
            and self.place.expectation.value() is None
            and not self.remarks.filled()
            and not self.promises.filled()
            and self.more.is_blank()
        )

    def clear(self) -> None:
        """Begin anew; the channel stays as it was."""
        self.say_faults([])
        self.customer.choose(Who())
        self.note.set_text("")
        self.noticing.renew()
        self.feeling.set_feeling(None, None)
        self.place.renew()
        self.remarks.clear()
        self.promises.clear()
        self.more.take({})
        self.show_more(False)

    def kept(self) -> str:
        """Return what was typed as a draft."""
        who = self.customer.who
        emotion, source = self.feeling.emotion(), self.feeling.said_by()
        return json.dumps(
            {
                "version": DRAFT_VERSION,
                "customer": {
                    "id": who.id,
                    "name": who.name,
                    "typed": self.customer.line.text(),
                    "phone": self.customer.phone.text(),
                },
                "note": self.note.text(),
                "noticed": self.noticing.kept(),
                "emotion": None if emotion is None else int(emotion),
                "source": source and source.value,
                "place": self.place.values(),
                "remarks": [row.kept() for row in self.remarks.filled()],
                "promises": [row.kept() for row in self.promises.filled()],
                "more": self.more.kept(),
            },
            ensure_ascii=False,
        )

    def take(self, payload: str) -> None:
        """Show a draft again; what another version kept and this one cannot read is left out."""
        kept: Mapping[str, Any] = json.loads(payload)
        self.clear()
        who = kept.get("customer") or {}
        self.customer.choose(Who(who.get("id"), who.get("name", "")))
        if not who.get("name") and who.get("typed"):
            self.customer.line.setText(who["typed"])
        self.customer.phone.setText(who.get("phone", ""))
        self.note.set_text(kept.get("note", ""))
        self.noticing.renew(kept.get("noticed") or [])
        emotion, source = kept.get("emotion"), kept.get("source")
        self.feeling.set_feeling(
            None if emotion is None else Emotion(emotion), source and EmotionSource(source)
        )
        self.place.take(kept.get("place") or {})
        self.remarks.take(kept.get("remarks") or [])
        self.promises.take(kept.get("promises") or [])
        self.more.take(kept.get("more") or {})
        self.show_more(not self.more.is_blank())

    def when_read(self, then: Callable[[], None]) -> None:
        """Call back once all words for days and times have been understood, or not."""
        waits = [row.due.when_read for row in self.promise_rows()]
        waits.append(self.more.when.when_read)

        def step() -> None:
            if waits:
                waits.pop(0)(step)
            else:
                then()

        step()

    def faults(self) -> list[tuple[Fault, str]]:
        """Return what is wrong: where to say it, and the sentence. Nothing wrong: empty."""
        return found(self)

    def say_faults(self, faults: list[tuple[Fault, str]]) -> None:
        """Show these sentences and no others, and put the keyboard at the first."""
        for fault in self.findChildren(Fault):
            fault.say("")
        for fault, words in faults:
            fault.say(words)
        if faults:
            faults[0][0].field.setFocus()

    def place_of(self, error: UserError) -> Fault | None:
        """Return where the field stands that a refusal names, if this form has it."""
        promise = next(iter(self.promise_rows()), cast("PromiseRow", self.promises.rows[0]))
        places = {
            "note": self.note_fault,
            "name": self.customer.fault,
            "value": self.customer.fault,
            "promise": promise.words_fault,
            "due": promise.due_fault,
            "worth": self.more.worth_fault,
            "given": self.more.given_fault,
            "at": self.more.when_fault,
        }
        return places.get(error.field or "")

    def interaction(self, draft_key: str) -> NewInteraction:
        """Return what is to be logged; `faults` must have found nothing."""
        when = self.more.when
        return NewInteraction(
            note=self.note.text(),
            customer=self._who(),
            at=when.at,
            day_only=when.day_only,
            arrival=self.more.arrival.emotion(),
            emotion=self.feeling.emotion(),
            emotion_source=self.feeling.said_by(),
            worth=self.more.money(),
            settled=self.more.settled.isChecked(),
            given=self.more.given.text(),
            remarks=[row.remark() for row in cast("list[RemarkRow]", self.remarks.filled())],
            promises=[row.promise() for row in self.promise_rows()],
            draft_key=draft_key,
            **self.place.values(),
        )

    def show_more(self, shown: bool) -> None:
        """Open or close what is said less often."""
        self.more_button.setChecked(shown)
        self.more.setVisible(shown)
        name = "up" if shown else "down"
        self.more_button.setIcon(self._context.icon(name, "accent"))

    def open_more(self) -> None:
        """Open what is said less often, and put the keyboard there."""
        self.show_more(True)
        self.more.arrival.go()

    def set_narrow(self, narrow: bool) -> None:
        """Put the labels above their fields where there is little width."""
        policy = QFormLayout.RowWrapPolicy
        wanted = policy.WrapAllRows if narrow else policy.DontWrapRows
        if self._layout.rowWrapPolicy() != wanted:
            self._layout.setRowWrapPolicy(wanted)
            self._level_labels()

    def restyle(self) -> None:
        """Take the icons and sizes in force."""
        self._level_labels()
        self.feeling.restyle()
        self.more.arrival.restyle()
        for button in (self.add_remark, self.add_promise):
            button.setIcon(self._context.icon("add", "accent"))
        self.show_more(self.more_button.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape leave an offered promise, unless a field wants the key for itself."""
        if event.key() != Qt.Key.Key_Escape or not self.noticing.leave():
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        """Put each field beside its label, in the order of a clerk's hands."""
        self.add_remark = self._quiet_button(self.tr("Remark (Ctrl+R)"))
        self.add_promise = self._quiet_button(self.tr("Promise (Ctrl+P)"))
        self.more_button = self._quiet_button(
            self.tr("More: worth, given\N{HORIZONTAL ELLIPSIS} (Ctrl+M)")
        )
        self.more_button.setToolTip(self.tr("Felt on arrival, worth, what was given, when"))
        self.more_button.setCheckable(True)
        form = self._layout = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(2 * GRID)
        form.setVerticalSpacing(GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._labels: list[PlainLabel] = []
        rows = (
            (self.tr("Customer"), (self.customer,)),
            (self.tr("Note"), (self.note, self.offer, self.note_fault)),
            (self.tr("Felt"), (self.feeling,)),
            (self.tr("&Channel"), (self.place.channel,)),
            (self.tr("&Stage"), (self.place.stage,)),
            (self.tr("&About"), (self.place.aspect,)),
            (self.tr("E&xpected"), (self.place.expectation,)),
            (self.tr("Voiced"), (self.remarks,)),
            (self.tr("Promise"), (self.promises,)),
            ("", (self._links(), self.more)),
        )
        for words, widgets in rows:
            label = PlainLabel(words, role="section")
            label.ensurePolished()
            label.setMinimumWidth(max(LABEL_WIDTH, label.sizeHint().width()))
            if isinstance(widgets[0], Chips):
                label.setBuddy(widgets[0])
            self._labels.append(label)
            form.addRow(label, _stack(*widgets))

    def _level_labels(self) -> None:
        """Let each label stand level with its field, or close above it."""
        narrow = self._layout.rowWrapPolicy() == QFormLayout.RowWrapPolicy.WrapAllRows
        for label in self._labels:
            beside = chip_height() if isinstance(label.buddy(), Chips) else control_height()
            label.setFixedHeight(2 * GRID if narrow else beside)

    def _links(self) -> QWidget:
        """Return what opens more fields, side by side."""
        links = QWidget()
        links.setLayout(Flow(self.add_remark, self.add_promise, self.more_button))
        return links

    def _connect(self) -> None:
        """Pass on every change, and give the keys their meaning."""
        for part in (
            self.customer,
            self.note,
            self.feeling,
            self.place,
            self.remarks,
            self.promises,
            self.more,
        ):
            part.changed.connect(self.changed)
        self.customer.done.connect(self.note.go)
        self.add_remark.clicked.connect(self.remarks.add_and_go)
        self.add_promise.clicked.connect(self.promises.add_and_go)
        self.more_button.toggled.connect(self.show_more)
        self.noticing.taken.connect(self.promises.put_in)
        self.noticing.left.connect(self.changed)
        for keys, act in (
            ("Ctrl+R", self.remarks.add_and_go),
            ("Ctrl+E", self.feeling.go),
            (TAKE_KEY, self._promise),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._context.shop.changed.connect(self._show_staff)
        self._context.person.changed.connect(self._show_staff)
        for rows in (self.remarks, self.promises):
            rows.grown.connect(self._order_stops)
        for chips in self.place.rows():
            chips.order_changed.connect(self._order_stops)
        self._order_stops()
        self.restyle()

    def _order_stops(self) -> None:
        """Let Tab follow the hands, whatever rows came or went."""
        stops: list[QWidget] = [
            self.customer.line,
            self.customer.phone,
            *self.customer.alike.buttons(),
            self.note.edit,
            *self.offer.stops(),
            *self.feeling.faces.buttons(),
            *self.feeling.source.buttons(),
            *self.place.stops(),
            *self.remarks.stops(),
            *self.promises.stops(),
            self.add_remark,
            self.add_promise,
            self.more_button,
            *self.more.stops(),
        ]
        for one, next_one in pairwise(stops):
            QWidget.setTabOrder(one, next_one)

    def _promise(self) -> None:
        """Take the promise that is offered, or go where one is written."""
        if not self.noticing.take():
            self.promises.add_and_go()

    def _show_staff(self) -> None:
        """Offer new staff as owners of promises."""
        for row in cast("list[PromiseRow]", self.promises.rows):
            row.show_staff()

    def _quiet_button(self, words: str) -> QPushButton:
        """Return a button that does not draw the eye."""
        button = QPushButton(words)
        button.setProperty("quiet", True)
        button.setProperty("link", True)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.setIconSize(QSize(16, 16))
        return button

    def promise_rows(self) -> list[PromiseRow]:
        """Return the promises that say something."""
        return cast("list[PromiseRow]", self.promises.filled())

    def _who(self) -> int | NewCustomer | None:
        """Return the customer as the use case takes it."""
        who = self.customer.who
        if who.is_new:
            return self.customer.new_customer()
        return who.id


def _stack(*widgets: QWidget) -> QWidget:
    """Return widgets beneath one another as one."""
    if len(widgets) == 1:
        return widgets[0]
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID // 2)
    for widget in widgets:
        column.addWidget(widget)
    return whole
