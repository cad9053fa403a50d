"""The Counter's first field: who is it? Somebody known, somebody new, or nobody named."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.queries import customers
from app.queries.customers import CustomerHit
from app.queries.likely import Likely, likely
from app.rules.names import shown
from app.services.customers import NewContact, NewCustomer
from models.values import NAME_LIMIT, ContactKind
from ui.context import Context
from ui.forms.likely_line import TAKE_KEY, LikelyLine
from ui.numbers import promised
from ui.privacy import veil
from ui.theme import GRID, row_height
from ui.widgets.fields import Fault, Line
from ui.widgets.labels import PlainLabel, left_to_right

HITS = 7
"""How many of those found are listed; typing on narrows faster than scrolling."""
PAUSE = 200
"""Milliseconds after the last key of a phone or e-mail before it is looked for."""

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Who:
    """The chosen customer: a known one by `id`, a new one by `name` alone, nobody: neither."""

    id: int | None = None
    name: str = ""

    @property
    def is_new(self) -> bool:
        """Tell whether the customer is still to be made."""
        return self.id is None and bool(self.name)


def normal(name: str) -> str:
    """Return a name as two spellings of the same hand are compared."""
    return " ".join(name.split()).casefold()


class CustomerFinder(QWidget):
    """A line to type any part of a name or phone into; those found stand beneath it.

    Arrows and Enter choose, Ctrl+Shift+N makes a new one of what is typed, an empty line is
    a walk-in. Signals: `chosen(Who)` when the choice changes, `changed()` at every key,
    `done()` when the keyboard should go on to the next field.
    """

    chosen = Signal(object)
    changed = Signal()
    done = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Start with a walk-in."""
        super().__init__(parent)
        self._context = context
        self.who = Who()
        self._written = ""
        self._listed = ""
        self._enter_waits = False
        self.line = Line(
            self.tr("Customer"), self.tr("Any part of a name or phone; empty for a walk-in")
        )
        self.state = PlainLabel(role="muted", wrap=True)
        self.fault = Fault(self.line)
        self.hits = QListWidget()
        self.phone = Line(self.tr("Phone or e-mail"), self.tr("Phone or e-mail, if they give it"))
        self.alike = LikelyLine()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._set_up()
        self._show_state()

    def go(self) -> None:
        """Put the keyboard here."""
        self.line.setFocus()

    def new_customer(self) -> NewCustomer:
        """Return what is to be made, with the phone or e-mail if one was typed."""
        value = self.phone.text().strip()
        kind = ContactKind.EMAIL if "@" in value else ContactKind.PHONE
        contacts = (NewContact(kind, value),) if value else ()
        return NewCustomer(self.who.name, contacts)

    def is_settled(self) -> bool:
        """Tell whether what stands in the line is a choice and not half a name."""
        typed = self.line.text()
        return not typed.strip() or (self.who != Who() and typed == self._written)

    def choose(self, who: Who) -> None:
        """Take somebody as the customer; the list goes away."""
        self._context.tasks.forget(self._channel)
        self._enter_waits, self._listed = False, ""
        self.who = who
        self.line.blockSignals(True)
        self.line.setText(who.name)
        self.line.blockSignals(False)
        # Not the name itself: Qt drops what it takes for a byte order at the beginning.
        self._written = self.line.text()
        self.hits.hide()
        self.fault.say("")
        self.phone.setVisible(who.is_new)
        if not who.is_new:
            self.phone.setText("")
        self._look_for_alike()
        self._show_state()
        self.chosen.emit(who)
        self.changed.emit()

    def make_new(self) -> None:
        """Make a new customer of what is typed."""
        name = self.line.text()
        if name.strip():
            self.choose(Who(name=name))
            self.done.emit()

    def unsettled_words(self) -> str:
        """Return why half a name is no choice."""
        return self.tr(
            "Choose one of the list with Enter, or press Ctrl+Shift+N for a new customer; "
            "empty the field for a walk-in."
        )

    def veil_changed(self) -> None:
        """Put the list away: it was written before the words were hidden, or shown."""
        self.hits.hide()
        self._listed = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows, Enter, Tab and Escape work on the list while the line has the keyboard."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    @property
    def _channel(self) -> object:
        """The channel on which a newer question replaces the older."""
        return ("finder", id(self))

    def _set_up(self) -> None:
        """Lay out and connect."""
        self.hits.setAccessibleName(self.tr("Customers found"))
        self.hits.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hits.itemClicked.connect(self._take)
        self.hits.hide()
        self.phone.hide()
        self.phone.textChanged.connect(self.changed)
        self.phone.textChanged.connect(lambda: self._pause.start())
        self._pause.timeout.connect(self._look_for_alike)
        self.alike.taken.connect(self._take_known)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GRID // 2)
        column.setSpacing(GRID // 2)
        for widget in (self.line, self.hits, self.state, self.fault, self.phone, self.alike):
            column.addWidget(widget)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._typed)
        for keys, act in (("Ctrl+Shift+N", self.make_new), (TAKE_KEY, self.alike.take_first)):
            shortcut = QShortcut(QKeySequence(keys), self, act)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)

    def _typed(self, text: str) -> None:
        """Look for what is typed; the choice of before no longer holds."""
        self.fault.say("")
        self._enter_waits = False
        if self.who != Who():
            self.who = Who()
            self.phone.hide()
            self._look_for_alike()
            self.chosen.emit(self.who)
        if text.strip():
            query = partial(_search, text=text)
            show = partial(self._show_hits, text)
            self._context.tasks.read(query, show, channel=self._channel)
        else:
            self._context.tasks.forget(self._channel)
            self._listed = ""
            self.hits.hide()
        self._show_state()
        self.changed.emit()

    def _show_hits(self, text: str, found: list[CustomerHit]) -> None:
        """List those found, and last the new one that could be made."""
        self._listed = text
        self.hits.clear()
        for hit in found:
            contact = left_to_right(veil.words(shown(hit.contact or "")))
            words = f"{veil.words(shown(hit.name))}   {contact}".rstrip()
            self._add_item("person", words, Who(hit.id, hit.name))
        name = self.line.text()
        new = self.tr("New customer: {name}   (Ctrl+Shift+N)").format(name=veil.words(shown(name)))
        self._add_item("add", new, Who(name=name))
        self.hits.setCurrentRow(0)
        self.hits.setFixedHeight(self.hits.count() * row_height() + GRID)
        self.hits.show()
        self._show_state()
        if self._enter_waits:
            self._enter()

    def _add_item(self, icon: str, words: str, who: Who) -> None:
        """Add one line of the list."""
        item = QListWidgetItem(self._context.icon(icon, "accent"), words)
        item.setData(Qt.ItemDataRole.UserRole, who)
        item.setSizeHint(QSize(0, row_height()))
        self.hits.addItem(item)

    def _key(self, event: QKeyEvent) -> bool:
        """Act on one key; tell whether it was meant for the list."""
        key = event.key()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if key in _ENTER:
            self._enter()
            return True
        if self.hits.isHidden():
            return False
        if key in _ARROWS:
            step = 1 if key == Qt.Key.Key_Down else -1
            row = self.hits.currentRow() + step
            self.hits.setCurrentRow(max(0, min(row, self.hits.count() - 1)))
            return True
        if key == Qt.Key.Key_Escape:
            self.hits.hide()
            return True
        if key == Qt.Key.Key_Tab:
            self._leave()
        return False

    def _enter(self) -> None:
        """Take the marked one, or go on where there is nothing to choose.

        Who types faster than the store answers means what is on its way, not an older list.
        """
        item = self.hits.currentItem()
        if self.is_settled():
            self.done.emit()
        elif self._listed != self.line.text():
            self._enter_waits = True
        elif not self.hits.isHidden() and item is not None:
            self._take(item)

    def _leave(self) -> None:
        """Take on leaving only what is beyond doubt: the one exact name, or the only entry."""
        rows = [
            self.hits.item(at).data(Qt.ItemDataRole.UserRole) for at in range(self.hits.count())
        ]
        known = [who for who in rows if who.id is not None]
        exact = [who for who in known if normal(who.name) == normal(self.line.text())]
        if len(exact) == 1:
            self.choose(exact[0])
        elif not known and rows:
            self.choose(rows[-1])
        else:
            self.hits.hide()

    def _take(self, item: QListWidgetItem) -> None:
        """Take an entry of the list and go on."""
        self.choose(item.data(Qt.ItemDataRole.UserRole))
        self.done.emit()

    def _look_for_alike(self) -> None:
        """Ask, before somebody new is made, whether they are known already."""
        self._pause.stop()
        channel = ("alike", id(self))
        if not self.who.is_new:
            self._context.tasks.forget(channel)
            self.alike.show_rows(())
            return
        new = self.new_customer()
        contacts = [(contact.kind, contact.value) for contact in new.contacts]
        query = partial(_alike, name=new.name, contacts=contacts)
        self._context.tasks.read(query, self._show_alike, channel=channel)

    def _show_alike(self, rows: list[Likely]) -> None:
        """Show who the new one looks like, if they are still to be made."""
        self.alike.show_rows(rows if self.who.is_new else ())

    def _take_known(self, hit: CustomerHit) -> None:
        """Take somebody known in place of a second record; the keyboard stays in the form."""
        focus = self.window().focusWidget()
        inside = self.isAncestorOf(focus)
        self.choose(Who(hit.id, hit.name))
        if inside:
            self.done.emit()

    def _show_state(self) -> None:
        """Say in words who the customer is now."""
        if self.who.id is not None:
            words = self.tr("Known customer")
        elif self.who.is_new:
            words = self.tr("New customer, made when you save")
        elif self.line.text().strip():
            words = self.tr("Not chosen yet")
        else:
            words = self.tr("Walk-in: nobody is named")
        self.state.setText(words)


def _alike(reading: Any, name: str, contacts: list[tuple[ContactKind, str]]) -> list[Likely]:
    """Find who is like somebody about to be made."""
    return likely(reading, name, contacts)


def _search(reading: Any, text: str) -> list[CustomerHit]:
    """Find by any part of a name or phone, or by a promise's number: it is theirs.

    Nothing can be found by more than a name's length.
    """
    found = customers.search(reading, text[:NAME_LIMIT], HITS)
    promise = promised(reading, text)
    if promise is None or promise.customer_id is None:
        return found
    whose = customers.hits(reading, [promise.customer_id])
    return [*whose, *(hit for hit in found if hit not in whose)]
